"""Who offers something: an organisation of HSDS, which need not use Schoolpoort."""

from django.db import models

from schoolpoort.contexts.directory.models.entries import OpenDataModel


class Provider(OpenDataModel):
    """An organisation that helps families: HSDS `organization` (our own Organisation is who uses Schoolpoort)."""

    name = models.CharField(max_length=160)
    alternate_name = models.CharField(max_length=160, blank=True)
    description = models.TextField(max_length=2000, blank=True)
    email = models.EmailField(blank=True)
    website = models.URLField(max_length=300, blank=True)
    source_id = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "source_id"],
                condition=~models.Q(source_id=""),
                name="one_provider_per_source_id",
            )
        ]

    def __str__(self) -> str:
        return self.name
