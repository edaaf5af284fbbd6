"""Figures that outlive requests: written before anything is purged, without small groups (decision 22)."""

from django.db import models

from schoolpoort.core.privacy import Retention, technical
from schoolpoort.core.scope import ScopedModel


class SupportAggregate(ScopedModel):
    """What guardians of one school asked in one month and what came of it; only for groups of five and more.

    `dimension` is "all", "kind" or "language", with its `value`. Minutes and kilometres are those of promises that
    were kept in the month. The closing answers of a side are 0 where fewer than five answered. Points at nobody.
    """

    month = models.DateField(help_text="the first day")
    dimension = models.CharField(max_length=10)
    value = models.CharField(max_length=40, blank=True)
    asked = models.PositiveIntegerField()
    helped = models.PositiveIntegerField()
    unmet = models.PositiveIntegerField()
    minutes = models.PositiveIntegerField()
    travel_km = models.PositiveIntegerField()
    guardian_yes = models.PositiveIntegerField()
    guardian_a_bit = models.PositiveIntegerField()
    guardian_no = models.PositiveIntegerField()
    supporter_yes = models.PositiveIntegerField()
    supporter_a_bit = models.PositiveIntegerField()
    supporter_no = models.PositiveIntegerField()

    privacy = technical("to see over the years what guardians need and what helps", Retention.SETTINGS)

    class Meta:
        ordering = ["month", "dimension", "value"]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "month", "dimension", "value"], name="one_support_aggregate_per_group"
            )
        ]

    def __str__(self) -> str:
        return f"{self.dimension} {self.value} {self.month:%Y-%m}"
