"""Figures that outlive the rows of families: written before anything is purged, without small groups (decision 22)."""

from django.db import models

from schoolpoort.core.privacy import Retention, technical
from schoolpoort.core.scope import ScopedModel


class MessageAggregate(ScopedModel):
    """How the messages of one week reached one class; written only for groups of five households and more.

    `sent` counts a household once per message; the others say how many of those opened, answered, understood, and
    were read beside a translation. Points at no family.
    """

    school_class = models.ForeignKey("people.SchoolClass", on_delete=models.CASCADE, related_name="+")
    week = models.DateField(help_text="the Monday")
    messages = models.PositiveIntegerField()
    sent = models.PositiveIntegerField()
    opened = models.PositiveIntegerField()
    answered = models.PositiveIntegerField()
    understood = models.PositiveIntegerField()
    translated = models.PositiveIntegerField()

    privacy = technical("to see over the years what helps a message to arrive", Retention.SETTINGS)

    class Meta:
        ordering = ["week"]
        constraints = [
            models.UniqueConstraint(fields=["school_class", "week"], name="one_aggregate_per_class_and_week")
        ]

    def __str__(self) -> str:
        return f"week of {self.week}"
