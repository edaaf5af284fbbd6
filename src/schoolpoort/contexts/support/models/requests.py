"""What one guardian asks: which help, in which language, when and where. A partner never sees it (decision 3)."""

from django.db import models
from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format

from schoolpoort.contexts.support.enums import Gender, LanguageUse, PlaceKind, RequestOrigin, RequestState
from schoolpoort.contexts.support.models.supporters import Supporter
from schoolpoort.core.encryption import EncryptedTextField
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Category, Declaration, Persons, Privacy, Retention
from schoolpoort.core.scope import ScopedModel

_REQUEST = Declaration(
    "to find an adult who gives the help that a guardian asks for",
    Basis.PUBLIC_TASK,
    Retention.AFTER_CLOSING,
    Audience.SUPPORT,
    Category.ANSWERS,
    (Persons.GUARDIAN,),
)
_NOTE = Declaration(
    "what a guardian adds in own words, read by who looks for a helper",
    Basis.PUBLIC_TASK,
    Retention.AFTER_CLOSING,
    Audience.SUPPORT,
    Category.FREE_TEXT,
    (Persons.GUARDIAN,),
)


class HelpRequest(ScopedModel):
    """One need of one guardian at one school.

    `kind` is a HelpKind of messages/help_kinds.py or a kind that staff made. The time is a fixed local `day` and
    `starts`, or the request's windows. `supporter_kinds` are the kinds that can meet it.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    guardian = models.ForeignKey("people.Guardian", on_delete=models.CASCADE, related_name="+")
    child = models.ForeignKey("people.Child", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    kind = models.CharField(max_length=40)
    origin = models.CharField(max_length=10, choices=RequestOrigin.choices)
    # The messages.Answer or other row from which it came, so that one tap is one request.
    origin_id = models.UUIDField(null=True, blank=True)
    language = models.CharField(max_length=12, help_text="BCP 47")
    skill = models.CharField(max_length=11, choices=LanguageUse.choices, default=LanguageUse.SPEAKS)
    supporter_kinds = models.JSONField(default=list)
    day = models.DateField(null=True, blank=True)
    starts = models.TimeField(null=True, blank=True)
    minutes = models.PositiveSmallIntegerField(default=60)
    zone = models.CharField(max_length=40, default="Europe/Brussels")
    place_kind = models.CharField(max_length=6, choices=PlaceKind.choices, default=PlaceKind.SITE)
    site = models.ForeignKey("organisations.Site", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    postcode = models.CharField(max_length=10, blank=True)
    wish_gender = models.CharField(max_length=5, choices=Gender.choices, blank=True)
    wish_same = models.ForeignKey(Supporter, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    # An adult whom the guardian proposes: the first name only, and only after the age was said.
    own_person = EncryptedTextField(blank=True)
    # Besides the first name and the place: the guardian's own number, only where the guardian ticked it.
    share_phone = models.BooleanField(default=False)
    urgent = models.BooleanField(default=False)
    # First come: several supporters are asked at once and the first yes counts.
    open_call = models.BooleanField(default=False)
    note = EncryptedTextField(blank=True)
    note_language = models.CharField(max_length=12, blank=True)
    state = models.CharField(max_length=9, choices=RequestState.choices, default=RequestState.ASKED)
    asked_at = models.DateTimeField()
    asked_by = models.ForeignKey("accounts.User", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    # How a colleague closed the task while the request goes on: who looks for a helper is asked what became of it.
    task_outcome = models.CharField(max_length=20, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)

    privacy = Privacy(_REQUEST, {"note": _NOTE, "own_person": _NOTE})

    class Meta:
        ordering = ["asked_at", "pk"]
        indexes = [
            models.Index(fields=["organisation", "state", "asked_at"]),
            models.Index(fields=["guardian", "asked_at"]),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["origin", "origin_id"], condition=models.Q(origin_id__isnull=False), name="one_request_a_tap"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.state}"


class RequestWindow(ScopedModel):
    """When it suits: on one day, or every week on a weekday (0 is Monday), between two local times."""

    request = models.ForeignKey(HelpRequest, on_delete=models.CASCADE, related_name="windows")
    day = models.DateField(null=True, blank=True)
    weekday = models.PositiveSmallIntegerField(null=True, blank=True)
    starts = models.TimeField()
    ends = models.TimeField()

    privacy = Privacy(_REQUEST)

    class Meta:
        ordering = ["day", "weekday", "starts"]
        constraints = [
            models.CheckConstraint(condition=models.Q(ends__gt=models.F("starts")), name="window_ends_later"),
            models.CheckConstraint(
                condition=models.Q(day__isnull=False, weekday__isnull=True)
                | models.Q(day__isnull=True, weekday__lte=6),
                name="window_on_a_day_or_a_weekday",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.day or self.weekday} {self.starts}-{self.ends}"

    @property
    def name(self) -> str:
        """The day or weekday with its hours, in the language of the reader."""
        day = date_format(self.day, "l j F") if self.day else str(WEEKDAYS[self.weekday or 0]).lower()
        return f"{day} {self.starts:%H:%M}-{self.ends:%H:%M}"
