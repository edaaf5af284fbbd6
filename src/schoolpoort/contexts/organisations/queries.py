"""Reads about organisations; each says what it costs."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from schoolpoort.contexts.organisations.models import Agreement, Organisation, SchoolYear
from schoolpoort.core.scope import Scope


def agreed_together(organisations: Iterable[UUID], day: date) -> frozenset[UUID]:
    """Return those of `organisations` that one agreement lets somebody see together on `day` (2 queries)."""
    wanted = set(organisations)
    best: set[UUID] = set()
    agreements = Agreement.objects.filter(starts__lte=day, ends__gte=day, organisations__in=wanted).distinct()
    for agreement in agreements.prefetch_related("organisations"):
        covered = {each.pk for each in agreement.organisations.all()} & wanted
        if len(covered) > len(best):
            best = covered
    return frozenset(best)


def organisations_in(scope: Scope) -> list[Organisation]:
    """Return the organisations of a scope by name (1 query)."""
    return list(Organisation.objects.filter(pk__in=scope.organisations))


def school_year_on(organisation_id: UUID, day: date) -> SchoolYear | None:
    """Return the school year of one organisation that `day` falls in (1 query)."""
    years = SchoolYear.objects.within(Scope.of(organisation_id))
    return years.filter(starts__lte=day, ends__gte=day).first()
