"""Every row belongs to an organisation; a query that does not say which ones is a mistake.

`Model.objects.within(scope)` is the normal door. `Model.objects.all()` raises `ScopeRequired`, in production too.
`Model.unscoped` exists for Django itself and for the few modules that tests/meta/test_architecture.py lists.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NoReturn, Self, TypeVar
from uuid import UUID

from django.db import models

M = TypeVar("M", bound=models.Model)


class ScopeRequired(Exception):
    """A query was started without saying for which organisations."""


@dataclass(frozen=True)
class Scope:
    """The set of organisations whose rows somebody may see at this moment; an empty set sees nothing."""

    organisations: frozenset[UUID]

    @classmethod
    def of(cls, *organisations: UUID) -> Self:
        """Return the scope of the given organisation ids."""
        return cls(frozenset(organisations))

    @classmethod
    def over(cls, organisations: Iterable[UUID]) -> Self:
        """Return the scope of a collection of organisation ids."""
        return cls(frozenset(organisations))

    def __contains__(self, organisation: object) -> bool:
        return organisation in self.organisations


class ScopedManager(models.Manager[M]):
    """A manager that only answers within a scope."""

    def within(self, scope: Scope) -> models.QuerySet[M]:
        """Return the rows of the organisations in `scope`."""
        return models.QuerySet(self.model, using=self._db).filter(organisation_id__in=scope.organisations)

    def get_queryset(self) -> NoReturn:
        """Refuse: the caller forgot the scope."""
        raise ScopeRequired(f"{self.model.__name__}.objects needs .within(scope)")

    def create(self, **kwargs: Any) -> M:
        """Create a row; it carries its own organisation, so that no scope is needed."""
        return models.QuerySet(self.model, using=self._db).create(**kwargs)

    def bulk_create(self, objs: Iterable[M], *args: Any, **kwargs: Any) -> list[M]:
        """Create many rows; each carries its own organisation."""
        rows: models.QuerySet[M] = models.QuerySet(self.model, using=self._db)
        return rows.bulk_create(objs, *args, **kwargs)


class ScopedModel(models.Model):
    """Base of every row that belongs to one organisation."""

    organisation = models.ForeignKey("organisations.Organisation", on_delete=models.CASCADE, related_name="+")

    # The first manager is Django's default: unique checks, cascades and related objects go through it.
    unscoped = models.Manager()
    objects = ScopedManager()

    class Meta:
        abstract = True
