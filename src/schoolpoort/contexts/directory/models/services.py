"""What is offered: a service, and where, when, in which languages, for whom, at what cost."""

from django.db import models
from django.db.models.functions import Lower

from schoolpoort.contexts.directory.enums import ServiceStatus
from schoolpoort.contexts.directory.models.entries import OpenDataModel
from schoolpoort.contexts.directory.models.places import Location
from schoolpoort.contexts.directory.models.providers import Provider
from schoolpoort.core import clock


class Service(OpenDataModel):
    """One entry of the directory: HSDS `service`. Its texts are Dutch; ServiceDescription has translations.

    `confirmed_on` is when somebody last said that it is right; after `confirm_by` its maintainer is asked again.
    `contact_point` is a function or a desk ("het onthaal"), never a person's name. Ages are whole years, inclusive.
    """

    provider = models.ForeignKey(Provider, on_delete=models.CASCADE, related_name="services")
    name = models.CharField(max_length=160)
    description = models.TextField(max_length=2000, blank=True)
    status = models.CharField(max_length=20, choices=ServiceStatus.choices, default=ServiceStatus.ACTIVE)
    url = models.URLField(max_length=300, blank=True)
    email = models.EmailField(blank=True)
    contact_point = models.CharField(max_length=120, blank=True)
    how_to_refer = models.TextField(max_length=1000, blank=True)
    cost_text = models.CharField(max_length=500, blank=True)
    for_whom = models.CharField(max_length=500, blank=True)
    minimum_age = models.PositiveSmallIntegerField(null=True, blank=True)
    maximum_age = models.PositiveSmallIntegerField(null=True, blank=True)
    interpreting = models.CharField(max_length=300, blank=True)
    alert = models.CharField(max_length=300, blank=True)
    confirmed_on = models.DateField(null=True, blank=True)
    confirm_by = models.DateField()
    asked_on = models.DateField(null=True, blank=True, help_text="when the maintainer was last asked to confirm")
    changed_at = models.DateTimeField(default=clock.now)
    source_id = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = [Lower("name"), "pk"]
        indexes = [models.Index(fields=["status", "confirm_by"]), models.Index(fields=["changed_at"])]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "source_id"],
                condition=~models.Q(source_id=""),
                name="one_service_per_source_id",
            ),
            models.CheckConstraint(
                condition=models.Q(minimum_age=None)
                | models.Q(maximum_age=None)
                | models.Q(maximum_age__gte=models.F("minimum_age")),
                name="ages_in_order",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class ServiceDescription(OpenDataModel):
    """The description of a service in another language than Dutch, as the provider gave it."""

    service = models.ForeignKey(Service, on_delete=models.CASCADE, related_name="descriptions")
    language = models.CharField(max_length=12)
    text = models.TextField(max_length=2000)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["service", "language"], name="one_description_per_language"),
        ]

    def __str__(self) -> str:
        return f"description in {self.language}"


class ServiceNeed(OpenDataModel):
    """What a service is for: a key of needs.NEEDS (HSDS `attribute` with a taxonomy term)."""

    service = models.ForeignKey(Service, on_delete=models.CASCADE, related_name="needs")
    need = models.CharField(max_length=40, db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["service", "need"], name="each_need_once")]

    def __str__(self) -> str:
        return self.need


class ServiceLanguage(OpenDataModel):
    """A language that is spoken there: a BCP 47 tag."""

    service = models.ForeignKey(Service, on_delete=models.CASCADE, related_name="languages")
    tag = models.CharField(max_length=12, db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["service", "tag"], name="each_spoken_language_once")]

    def __str__(self) -> str:
        return self.tag


class ServiceAtLocation(OpenDataModel):
    """A service at one place."""

    service = models.ForeignKey(Service, on_delete=models.CASCADE, related_name="at_locations")
    location = models.ForeignKey(Location, on_delete=models.CASCADE, related_name="services_here")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["service", "location"], name="each_place_once")]

    def __str__(self) -> str:
        return f"{self.service_id} at {self.location_id}"


class Schedule(OpenDataModel):
    """When: local times on days of the week, every `every_weeks` weeks from `valid_from` on (all dates inclusive).

    `days` are two-letter days with commas between, in the order of the week ("TU,TH"), as in iCalendar and HSDS.
    """

    service = models.ForeignKey(Service, on_delete=models.CASCADE, related_name="schedules")
    days = models.CharField(max_length=20)
    opens_at = models.TimeField()
    closes_at = models.TimeField()
    every_weeks = models.PositiveSmallIntegerField(default=1)
    valid_from = models.DateField(null=True, blank=True)
    valid_to = models.DateField(null=True, blank=True)
    notes = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["opens_at", "pk"]
        constraints = [
            models.CheckConstraint(condition=models.Q(closes_at__gt=models.F("opens_at")), name="closes_after_opening"),
            models.CheckConstraint(
                condition=models.Q(every_weeks=1) | models.Q(valid_from__isnull=False), name="interval_has_a_start"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.days} {self.opens_at:%H:%M}-{self.closes_at:%H:%M}"


class Phone(OpenDataModel):
    """A phone number of a service, in E.164 where it is Belgian."""

    service = models.ForeignKey(Service, on_delete=models.CASCADE, related_name="phones")
    number = models.CharField(max_length=30)
    description = models.CharField(max_length=160, blank=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.number


class CostOption(OpenDataModel):
    """What it costs in euro; 0 is free. `option` says for whom or for what."""

    service = models.ForeignKey(Service, on_delete=models.CASCADE, related_name="cost_options")
    amount = models.DecimalField(max_digits=8, decimal_places=2)
    option = models.CharField(max_length=160, blank=True)

    class Meta:
        ordering = ["amount", "pk"]

    def __str__(self) -> str:
        return f"{self.amount} euro"


class ServiceArea(OpenDataModel):
    """For whom by place: the name of a town or neighbourhood."""

    service = models.ForeignKey(Service, on_delete=models.CASCADE, related_name="areas")
    name = models.CharField(max_length=160)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self) -> str:
        return self.name
