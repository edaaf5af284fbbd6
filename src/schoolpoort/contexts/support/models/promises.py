"""Whom we asked, who promised, what may be known until when, and how it went."""

from django.db import models

from schoolpoort.contexts.support.enums import Helped, InvitationState, PlaceKind, PromiseState, Side
from schoolpoort.contexts.support.models.requests import HelpRequest
from schoolpoort.contexts.support.models.supporters import Supporter
from schoolpoort.core.encryption import EncryptedTextField
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Category, Declaration, Persons, Privacy, Retention
from schoolpoort.core.scope import ScopedModel

_BOTH = (Persons.GUARDIAN, Persons.SUPPORTER)
_PROMISE = Declaration(
    "to bring a guardian and the adult who helps together at a time and a place",
    Basis.PUBLIC_TASK,
    Retention.AFTER_CLOSING,
    Audience.SUPPORT,
    Category.ANSWERS,
    _BOTH,
)
_SHARE = Declaration(
    "to tell a helper only what the help needs, until it is over",
    Basis.PUBLIC_TASK,
    Retention.AFTER_CLOSING,
    Audience.SUPPORT,
    Category.ANSWERS,
    _BOTH,
)
_FEED = Declaration(
    "a helper reads own appointments in an own calendar program",
    Basis.PUBLIC_TASK,
    Retention.WHILE_EMPLOYED,
    Audience.SYSTEM,
    Category.SECRETS,
    (Persons.SUPPORTER,),
)


class Invitation(ScopedModel):
    """A supporter is asked for one request at one time; the link's subject is this row. It names no guardian.

    `reasons` are codes with parameters of the planner, as [[code, {parameter: value}], ...].
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    request = models.ForeignKey(HelpRequest, on_delete=models.CASCADE, related_name="invitations")
    supporter = models.ForeignKey(Supporter, on_delete=models.CASCADE, related_name="invitations")
    rank = models.PositiveSmallIntegerField(default=1)
    reasons = models.JSONField(default=list)
    day = models.DateField()
    starts = models.TimeField()
    state = models.CharField(max_length=8, choices=InvitationState.choices, default=InvitationState.WAITING)
    created_at = models.DateTimeField()
    invited_at = models.DateTimeField(null=True, blank=True)
    answer_by = models.DateTimeField(null=True, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)

    privacy = Privacy(_PROMISE)

    class Meta:
        ordering = ["rank", "pk"]
        indexes = [
            models.Index(fields=["state", "answer_by"]),
            models.Index(fields=["supporter", "state"]),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["request"], condition=models.Q(state="accepted"), name="one_acceptance_per_request"
            ),
        ]

    def __str__(self) -> str:
        return f"invitation {self.state}"


class Promise(ScopedModel):
    """One supporter promised one request: day, local time and place. Hours and travel are noted afterwards."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    request = models.ForeignKey(HelpRequest, on_delete=models.CASCADE, related_name="promises")
    supporter = models.ForeignKey(Supporter, on_delete=models.CASCADE, related_name="promises")
    day = models.DateField()
    starts = models.TimeField()
    minutes = models.PositiveSmallIntegerField()
    zone = models.CharField(max_length=40, default="Europe/Brussels")
    place_kind = models.CharField(max_length=6, choices=PlaceKind.choices)
    place = models.CharField(max_length=250, blank=True)
    state = models.CharField(max_length=12, choices=PromiseState.choices, default=PromiseState.PROMISED)
    promised_at = models.DateTimeField()
    reminded_at = models.DateTimeField(null=True, blank=True)
    asked_closing_at = models.DateTimeField(null=True, blank=True)
    minutes_given = models.PositiveSmallIntegerField(null=True, blank=True)
    travel_km = models.PositiveSmallIntegerField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    privacy = Privacy(_PROMISE)

    class Meta:
        ordering = ["day", "starts", "pk"]
        indexes = [
            models.Index(fields=["supporter", "day"]),
            models.Index(fields=["state", "day"]),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["request"], condition=models.Q(state="promised"), name="one_standing_promise_per_request"
            ),
        ]

    def __str__(self) -> str:
        return f"promise {self.state} on {self.day}"


class Share(ScopedModel):
    """What the supporter of one promise may know of the guardian, for what, and until which day (inclusive)."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    promise = models.OneToOneField(Promise, on_delete=models.CASCADE, related_name="share")
    # Names of facts: "first_name", "place", "phone", "child_first_name".
    what = models.JSONField(default=list)
    purpose = models.CharField(max_length=120)
    until = models.DateField()
    ended_at = models.DateTimeField(null=True, blank=True)

    privacy = Privacy(_SHARE)

    def __str__(self) -> str:
        return f"share until {self.until}"


class ClosingAnswer(ScopedModel):
    """One side's answer to the one question afterwards: did it help?"""

    promise = models.ForeignKey(Promise, on_delete=models.CASCADE, related_name="closing_answers")
    side = models.CharField(max_length=9, choices=Side.choices)
    helped = models.CharField(max_length=5, choices=Helped.choices)
    answered_at = models.DateTimeField()

    privacy = Privacy(_PROMISE)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["promise", "side"], name="one_closing_answer_per_side")]

    def __str__(self) -> str:
        return f"{self.side}: {self.helped}"


class SupporterFeed(ScopedModel):
    """The secret address by which a supporter's calendar program reads own appointments; a new one closes the old."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    supporter = models.OneToOneField(Supporter, on_delete=models.CASCADE, related_name="feed")
    token_hash = models.CharField(max_length=64, unique=True)
    token = EncryptedTextField()
    created_at = models.DateTimeField()

    privacy = Privacy(_FEED)

    def __str__(self) -> str:
        return f"calendar feed {self.pk}"
