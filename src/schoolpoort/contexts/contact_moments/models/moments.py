"""That somebody of the school and one guardian spoke: when, where and about what, in a few taps."""

from typing import Any

from django.db import models

from schoolpoort.contexts.contact_moments.enums import ContactKind
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Category, Declaration, Persons, Privacy, Retention
from schoolpoort.core.scope import ScopedModel

_MOMENT = Declaration(
    "to know what was spoken with a guardian, so that nobody has to tell it twice",
    Basis.PUBLIC_TASK,
    Retention.NEXT_SCHOOL_YEAR,
    Audience.CLASS_TEAM,
    Category.REACH,
    (Persons.GUARDIAN, Persons.STAFF),
)


class AppendOnly(Exception):
    """A contact moment is added and never changed; what was wrong is told in a new one."""


class ContactMoment(ScopedModel):
    """One talk with one guardian. The client makes the id, so that what is sent twice is one row.

    `topics` are ids of enums.Topic. What was said in words is a Note, with the secrecy of its author.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    client_id = models.UUIDField(help_text="made by the telephone; one per author")
    guardian = models.ForeignKey("people.Guardian", on_delete=models.CASCADE, related_name="+")
    author = models.ForeignKey("accounts.User", null=True, on_delete=models.SET_NULL, related_name="+")
    kind = models.CharField(max_length=12, choices=ContactKind.choices)
    topics = models.JSONField(default=list)
    at = models.DateTimeField()
    noted_at = models.DateTimeField()

    privacy = Privacy(_MOMENT)

    class Meta:
        ordering = ["-at", "-pk"]
        indexes = [
            models.Index(fields=["guardian", "at"]),
            models.Index(fields=["author", "at"]),
        ]
        constraints = [
            models.UniqueConstraint(fields=["author", "client_id"], name="one_moment_per_client_id"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.at:%Y-%m-%d}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Write a new moment. Raises AppendOnly for one that is there already."""
        if not self._state.adding:
            raise AppendOnly
        super().save(*args, **kwargs)
