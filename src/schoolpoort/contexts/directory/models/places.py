"""Where something is offered."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models

from schoolpoort.contexts.directory.models.entries import OpenDataModel


class Location(OpenDataModel):
    """A place (HSDS `location`, with its one address); coordinates in degrees of WGS 84, empty when nobody knows.

    `is_online`: it is a website or a call, and `url` says which (HSDS "virtual").
    """

    name = models.CharField(max_length=160)
    street = models.CharField(max_length=160, blank=True)
    postcode = models.CharField(max_length=8, blank=True, db_index=True)
    town = models.CharField(max_length=80, blank=True)
    latitude = models.FloatField(null=True, blank=True, validators=[MinValueValidator(-90), MaxValueValidator(90)])
    longitude = models.FloatField(null=True, blank=True, validators=[MinValueValidator(-180), MaxValueValidator(180)])
    is_online = models.BooleanField(default=False)
    url = models.URLField(max_length=300, blank=True)
    transportation = models.CharField(max_length=500, blank=True)
    accessibility = models.CharField(max_length=500, blank=True)
    source_id = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "source_id"],
                condition=~models.Q(source_id=""),
                name="one_location_per_source_id",
            )
        ]

    def __str__(self) -> str:
        return self.name
