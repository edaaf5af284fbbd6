"""An interpreter to be asked at an interpreting service: its booking form as a row (fields: facts.md, section 2)."""

from django.db import models

from schoolpoort.contexts.contact_moments.enums import BookingState, InterpreterChannel
from schoolpoort.core.encryption import EncryptedTextField
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Category, Declaration, Persons, Privacy, Retention
from schoolpoort.core.scope import ScopedModel

_BOOKING = Declaration(
    "to book an interpreter for a talk with a guardian",
    Basis.PUBLIC_TASK,
    Retention.NEXT_SCHOOL_YEAR,
    Audience.CLASS_TEAM,
    Category.LANGUAGE,
    (Persons.GUARDIAN, Persons.STAFF),
)
_WORDS = Declaration(
    "to tell the interpreting service where, with whom and about what",
    Basis.PUBLIC_TASK,
    Retention.NEXT_SCHOOL_YEAR,
    Audience.CLASS_TEAM,
    Category.FREE_TEXT,
    (Persons.STAFF,),
)


class InterpreterBooking(ScopedModel):
    """What an interpreting service asks. It never names the guardian or a child: the service needs neither.

    `day` and `starts` are local; `talk_minutes` is the talk without interpreting, `minutes` is what is booked.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    guardian = models.ForeignKey("people.Guardian", null=True, blank=True, on_delete=models.CASCADE, related_name="+")
    made_by = models.ForeignKey("accounts.User", null=True, on_delete=models.SET_NULL, related_name="+")
    contact = EncryptedTextField()
    channel = models.CharField(max_length=8, choices=InterpreterChannel.choices)
    place = EncryptedTextField()
    language = models.CharField(max_length=12, help_text="BCP 47")
    region = models.CharField(max_length=80, blank=True)
    topic = EncryptedTextField()
    day = models.DateField()
    starts = models.TimeField()
    zone = models.CharField(max_length=40, default="Europe/Brussels")
    talk_minutes = models.PositiveSmallIntegerField()
    minutes = models.PositiveSmallIntegerField()
    state = models.CharField(max_length=10, choices=BookingState.choices, default=BookingState.DRAFT)
    made_at = models.DateTimeField()
    asked_at = models.DateTimeField(null=True, blank=True)

    privacy = Privacy(_BOOKING, {"contact": _WORDS, "place": _WORDS, "topic": _WORDS})

    class Meta:
        ordering = ["day", "starts", "pk"]
        indexes = [models.Index(fields=["organisation", "state", "day"])]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(minutes__gte=models.F("talk_minutes")), name="interpreted_talk_is_longer"
            ),
        ]

    def __str__(self) -> str:
        return f"booking {self.state} on {self.day}"
