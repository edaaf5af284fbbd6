"""Adults who help: who they are, what they speak, when they are free and within which limits.

A supporter belongs to a town, a centre or an association (decision 7), never to a school's team.
"""

from django.db import models

from schoolpoort.contexts.support.enums import CheckKind, Gender, SupporterState
from schoolpoort.core.encryption import EncryptedTextField
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Category, Declaration, Persons, Privacy, Retention
from schoolpoort.core.scope import ScopedModel

_WHO = (Persons.SUPPORTER,)
_SUPPORTER = Declaration(
    "to bring adults who help together with guardians who ask for help",
    Basis.PUBLIC_TASK,
    Retention.WHILE_EMPLOYED,
    Audience.SUPPORT,
    about=_WHO,
)
_ADULT = Declaration(
    "to know that only adults help",
    Basis.LEGAL_OBLIGATION,
    Retention.WHILE_EMPLOYED,
    Audience.SUPPORT,
    Category.BIRTH_DATE,
    _WHO,
)
_CHECK = Declaration(
    "the volunteer act asks an information note and insurance; an extract for structural contact with minors",
    Basis.LEGAL_OBLIGATION,
    Retention.WHILE_EMPLOYED,
    Audience.SUPPORT,
    about=_WHO,
)


class Supporter(ScopedModel):
    """One adult who helps, as one town, centre or association knows this adult."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    user = models.ForeignKey("accounts.User", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    first_name = models.CharField(max_length=80)
    last_name = models.CharField(max_length=120)
    # SupporterKind ids.
    kinds = models.JSONField(default=list)
    postcode = models.CharField(max_length=10, blank=True)
    gender = models.CharField(max_length=5, choices=Gender.choices, blank=True)
    # ISO date; only to know that the supporter is an adult.
    birth_date = EncryptedTextField(blank=True)
    # BCP 47: in which language we write to this supporter.
    written_language = models.CharField(max_length=12, default="nl")
    hours_per_month = models.PositiveSmallIntegerField(default=8)
    households_at_most = models.PositiveSmallIntegerField(default=2)
    travel_km_at_most = models.PositiveSmallIntegerField(default=10)
    remote_too = models.BooleanField(default=False)
    # HelpKind ids without "help-": what this supporter likes to do; empty means all.
    topics = models.JSONField(default=list)
    works_with_minors = models.BooleanField(default=False)
    state = models.CharField(max_length=9, choices=SupporterState.choices, default=SupporterState.SIGNED_UP)
    signed_up_at = models.DateTimeField()
    ended_on = models.DateField(null=True, blank=True)

    privacy = Privacy(_SUPPORTER, {"birth_date": _ADULT})

    class Meta:
        indexes = [models.Index(fields=["organisation", "state"])]

    def __str__(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()


class SupporterContact(ScopedModel):
    """A number or address of a supporter, encrypted and found by its keyed hash, as guardians' channels are."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    supporter = models.ForeignKey(Supporter, on_delete=models.CASCADE, related_name="contacts")
    # A delivery.ChannelKind value: email or sms.
    kind = models.CharField(max_length=10)
    address = EncryptedTextField()
    address_hash = models.CharField(max_length=64, db_index=True)
    rank = models.PositiveSmallIntegerField(default=1)
    broken = models.BooleanField(default=False)

    privacy = Privacy(_SUPPORTER)

    class Meta:
        ordering = ["rank"]
        constraints = [
            models.UniqueConstraint(fields=["supporter", "kind", "address_hash"], name="one_contact_per_address"),
        ]

    def __str__(self) -> str:
        return self.kind


class SupporterLanguage(ScopedModel):
    """What a supporter can do in a language."""

    supporter = models.ForeignKey(Supporter, on_delete=models.CASCADE, related_name="languages")
    tag = models.CharField(max_length=12, help_text="BCP 47")
    understands = models.BooleanField(default=True)
    speaks = models.BooleanField(default=True)
    reads = models.BooleanField(default=True)
    writes = models.BooleanField(default=True)

    privacy = Privacy(_SUPPORTER)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["supporter", "tag"], name="one_row_per_supporter_language")]

    def __str__(self) -> str:
        return self.tag


class WeeklyHours(ScopedModel):
    """Hours in which a supporter is free every week, in local time; weekday 0 is Monday."""

    supporter = models.ForeignKey(Supporter, on_delete=models.CASCADE, related_name="weekly_hours")
    weekday = models.PositiveSmallIntegerField()
    starts = models.TimeField()
    ends = models.TimeField()

    privacy = Privacy(_SUPPORTER)

    class Meta:
        ordering = ["weekday", "starts"]
        constraints = [
            models.CheckConstraint(condition=models.Q(ends__gt=models.F("starts")), name="weekly_hours_end_later"),
            models.CheckConstraint(condition=models.Q(weekday__lte=6), name="weekly_hours_on_a_weekday"),
        ]

    def __str__(self) -> str:
        return f"{self.weekday} {self.starts}-{self.ends}"


class AvailabilityException(ScopedModel):
    """On one day it is otherwise: free in these hours although the week says no, or not free although it says yes."""

    supporter = models.ForeignKey(Supporter, on_delete=models.CASCADE, related_name="exceptions")
    day = models.DateField()
    starts = models.TimeField()
    ends = models.TimeField()
    free = models.BooleanField(default=False)

    privacy = Privacy(_SUPPORTER)

    class Meta:
        ordering = ["day", "starts"]
        constraints = [
            models.CheckConstraint(condition=models.Q(ends__gt=models.F("starts")), name="exception_ends_later"),
        ]

    def __str__(self) -> str:
        return f"{self.day} {'free' if self.free else 'not free'}"


class Pause(ScopedModel):
    """Days on which a supporter rests; both are inclusive, no end yet where `until` is empty. Why is not asked."""

    supporter = models.ForeignKey(Supporter, on_delete=models.CASCADE, related_name="pauses")
    starts = models.DateField()
    until = models.DateField(null=True, blank=True)

    privacy = Privacy(_SUPPORTER)

    def __str__(self) -> str:
        return f"{self.starts} - {self.until}"


class SupporterCheck(ScopedModel):
    """What a coordinator saw on which day: never the document, nor what stands in it."""

    supporter = models.ForeignKey(Supporter, on_delete=models.CASCADE, related_name="checks")
    kind = models.CharField(max_length=20, choices=CheckKind.choices)
    seen_on = models.DateField()
    seen_by = models.ForeignKey("accounts.User", null=True, on_delete=models.SET_NULL, related_name="+")

    privacy = Privacy(_CHECK)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["supporter", "kind"], name="one_check_of_a_kind")]

    def __str__(self) -> str:
        return self.kind


class BlockedPair(ScopedModel):
    """These two are never brought together: family, neighbours, or somebody said no. The reason is short and kind."""

    supporter = models.ForeignKey(Supporter, on_delete=models.CASCADE, related_name="blocked_pairs")
    guardian = models.ForeignKey("people.Guardian", on_delete=models.CASCADE, related_name="+")
    reason = EncryptedTextField(blank=True)

    privacy = Privacy(
        Declaration(
            "never to bring two people together who should not meet",
            Basis.PUBLIC_TASK,
            Retention.WHILE_EMPLOYED,
            Audience.SUPPORT,
            about=(Persons.SUPPORTER, Persons.GUARDIAN),
        )
    )

    class Meta:
        constraints = [models.UniqueConstraint(fields=["supporter", "guardian"], name="one_block_per_pair")]

    def __str__(self) -> str:
        return "blocked pair"
