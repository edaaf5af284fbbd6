"""Who is responsible: organisations, their places, their school years and what they agreed with one another."""

from datetime import time

from django.db import models
from django.utils.translation import pgettext_lazy

from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Category, Declaration, Persons, Privacy, Retention, technical
from schoolpoort.core.scope import ScopedModel


class OrganisationKind(models.TextChoices):
    """What sort of organisation is the controller of its data."""

    SCHOOL = "school", "School"
    CENTRE = "centre", "Centrum"
    TOWN = "town", "Stad of gemeente"
    ASSOCIATION = "association", "Vereniging"


class AskedLevel(models.TextChoices):
    """The level that the teachers' own words must reach before they go; the same letters as the plain-Dutch engine.

    Nothing is asked until a school chooses: two sentences are too short to be sure of their level, and a gate that
    nobody decided on only teaches people to walk around it. The meter shows the level to everybody meanwhile.
    """

    A2 = "A2", pgettext_lazy("level of a text", "A2: ook voor wie nog Nederlands leert")
    B1 = "B1", pgettext_lazy("level of a text", "B1: voor wie vlot Nederlands leest")


class Organisation(models.Model):
    """A school, centre, town or association: the controller of its own data."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    kind = models.CharField(max_length=12, choices=OrganisationKind.choices)
    name = models.CharField(max_length=120)
    short_name = models.CharField(max_length=40, help_text="Zo staat de school in een sms.")
    street = models.CharField(max_length=120, blank=True)
    postcode = models.CharField(max_length=8, blank=True)
    town = models.CharField(max_length=80, blank=True)
    phone = models.CharField(max_length=20, blank=True)
    reply_email = models.EmailField(blank=True)
    # The setting behind the ceiling of the worklist (decision on reach without a flood).
    weekly_task_ceiling = models.PositiveSmallIntegerField(default=10)
    quiet_from = models.TimeField(default=time(20, 0))
    quiet_until = models.TimeField(default=time(7, 30))
    digest_at = models.TimeField(default=time(16, 30))
    # Price of one SMS part in hundredths of a euro cent, because gateways charge fractions of a cent.
    sms_part_price = models.PositiveIntegerField(default=750)
    level_asked = models.CharField(max_length=2, blank=True, choices=AskedLevel.choices)

    privacy = technical("to know which organisation is responsible")

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class Site(ScopedModel):
    """A place where a school teaches (vestiging)."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    name = models.CharField(max_length=120)
    street = models.CharField(max_length=120, blank=True)
    postcode = models.CharField(max_length=8, blank=True)
    town = models.CharField(max_length=80, blank=True)

    privacy = technical("to tell families where something is")

    def __str__(self) -> str:
        return self.name


class Room(ScopedModel):
    """A room of a site."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="rooms")
    name = models.CharField(max_length=60)

    privacy = technical("to tell families where something is")

    def __str__(self) -> str:
        return self.name


class SchoolYear(ScopedModel):
    """A dated school year of one school; both dates are inclusive."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    name = models.CharField(max_length=9, help_text="Zoals 2026-2027.")
    starts = models.DateField()
    ends = models.DateField()

    privacy = technical("to date classes and assignments")

    class Meta:
        ordering = ["-starts"]
        constraints = [
            models.UniqueConstraint(fields=["organisation", "name"], name="one_school_year_of_a_name"),
            models.CheckConstraint(
                condition=models.Q(ends__gt=models.F("starts")), name="school_year_ends_after_start"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class AgreementAim(models.TextChoices):
    """For what an agreement opens a view; "everything" is what agreements meant before they said their aim."""

    EVERYTHING = "everything", pgettext_lazy("aim of an agreement", "alles: hulp zoeken, taken, lokalen en cijfers")
    SUPPORT = "support", pgettext_lazy("aim of an agreement", "samen hulp zoeken voor ouders")
    TOGETHER = "together", pgettext_lazy("aim of an agreement", "samen kijken naar taken, lokalen en cijfers")


class Agreement(models.Model):
    """A recorded agreement or protocol that opens a view across organisations, with an end date.

    It opens nothing before every party confirmed it (`confirmed_on`), and nothing after a party ended it.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    title = models.CharField(max_length=160)
    organisations = models.ManyToManyField(Organisation, related_name="agreements")
    starts = models.DateField()
    ends = models.DateField()
    recorded_by = models.CharField(max_length=120)
    aim = models.CharField(max_length=10, choices=AgreementAim.choices, default=AgreementAim.EVERYTHING)
    purpose = models.CharField(max_length=300, blank=True)
    file_reference = models.CharField(max_length=120, blank=True, help_text="Waar het ondertekende papier is.")
    confirmed_on = models.DateField(null=True, blank=True)
    ended_on = models.DateField(null=True, blank=True)

    privacy = Privacy(
        Declaration(
            "to open a view across organisations only where it was agreed",
            Basis.NOT_PERSONAL,
            Retention.AUDIT,
            Audience.STAFF,
        ),
        {
            "recorded_by": Declaration(
                "to know who recorded an agreement between organisations",
                Basis.LEGAL_OBLIGATION,
                Retention.AUDIT,
                Audience.STAFF,
                Category.WORK,
                (Persons.STAFF,),
            )
        },
    )

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(ends__gte=models.F("starts")), name="agreement_ends_after_start"),
        ]

    def __str__(self) -> str:
        return self.title


class RetentionChoice(models.TextChoices):
    """What a school may keep for a shorter time than the default (core.retention.MAY_BE_SHORTER), by its own key."""

    MESSAGES = "messages", pgettext_lazy("what is kept", "berichten, antwoorden en verzendingen")
    FAMILIES = "families", pgettext_lazy("what is kept", "kinderen en ouders die weg zijn")
    STAFF = "staff", pgettext_lazy("what is kept", "collega's die weg zijn: hun klassen en rollen")


class RetentionSetting(ScopedModel):
    """From a day on, an organisation keeps a kind of data for so many days; the newest that began counts."""

    kind = models.CharField(max_length=12, choices=RetentionChoice.choices)
    days = models.PositiveSmallIntegerField(null=True, blank=True, help_text="empty: as long as the default")
    starts = models.DateField()

    privacy = technical("to keep data for a shorter time than the default")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organisation", "kind", "starts"], name="one_retention_setting_per_day"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} from {self.starts}"


class AgreementConfirmation(ScopedModel):
    """One party's yes to an agreement: who said it, and on which day."""

    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="confirmations")
    confirmed_by = models.CharField(max_length=160)
    confirmed_on = models.DateField()

    privacy = Privacy(
        Declaration(
            "to account for who opened a view across organisations",
            Basis.LEGAL_OBLIGATION,
            Retention.AUDIT,
            Audience.STAFF,
        )
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["agreement", "organisation"], name="one_confirmation_per_party"),
        ]

    def __str__(self) -> str:
        return f"confirmed on {self.confirmed_on}"
