"""Buddy pairs: one guardian and one supporter, for one bounded task and for six months.

The steps are those of the buddy handbook of the Agentschap Integratie en Inburgering (AgII): intake, proposal,
agreement, first meeting, follow-up every month, an end without blame.
"""

from django.db import models

from schoolpoort.contexts.support.enums import HowIsIt, PairEnd, PairState, PairTask, Side, SignalKind
from schoolpoort.contexts.support.models.supporters import Supporter
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Category, Declaration, Persons, Privacy, Retention
from schoolpoort.core.scope import ScopedModel

_PAIR = Declaration(
    "to let a guardian and a buddy go together for one task, and to look after the pair",
    Basis.PUBLIC_TASK,
    Retention.AFTER_CLOSING,
    Audience.SUPPORT,
    Category.ANSWERS,
    (Persons.GUARDIAN, Persons.SUPPORTER),
)


class BuddyPair(ScopedModel):
    """One guardian and one supporter; the organisation is the guardian's school.

    First names are shared from both yeses until the end. `ends_on` is the last day.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    guardian = models.ForeignKey("people.Guardian", on_delete=models.CASCADE, related_name="+")
    supporter = models.ForeignKey(Supporter, on_delete=models.CASCADE, related_name="pairs")
    task = models.CharField(max_length=14, choices=PairTask.choices)
    state = models.CharField(max_length=13, choices=PairState.choices, default=PairState.INTAKE)
    created_at = models.DateTimeField()
    proposed_at = models.DateTimeField(null=True, blank=True)
    guardian_agreed_at = models.DateTimeField(null=True, blank=True)
    supporter_agreed_at = models.DateTimeField(null=True, blank=True)
    meeting_on = models.DateField(null=True, blank=True)
    meeting_at = models.TimeField(null=True, blank=True)
    meeting_place = models.CharField(max_length=250, blank=True)
    starts_on = models.DateField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)
    # Going on once, where all three want it.
    renewal_asked_at = models.DateTimeField(null=True, blank=True)
    guardian_renews = models.BooleanField(default=False)
    supporter_renews = models.BooleanField(default=False)
    coordinator_renews = models.BooleanField(default=False)
    renewed_on = models.DateField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    # Whose reason it is, is kept nowhere.
    end_reason = models.CharField(max_length=12, choices=PairEnd.choices, blank=True)

    privacy = Privacy(_PAIR)

    class Meta:
        ordering = ["-created_at", "pk"]
        indexes = [models.Index(fields=["state", "ends_on"]), models.Index(fields=["supporter", "state"])]
        constraints = [
            models.UniqueConstraint(
                fields=["guardian", "supporter"], condition=~models.Q(state="ended"), name="one_live_pair_of_two"
            ),
        ]

    def __str__(self) -> str:
        return f"buddy pair {self.state}"

    @property
    def names_shared(self) -> bool:
        """Say whether each side may read the other's first name: after both yeses, until the end."""
        return self.state in (PairState.FIRST_MEETING, PairState.RUNNING)


class PairCheckIn(ScopedModel):
    """The question of one month to one side, and its answer; the other side never reads it."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    pair = models.ForeignKey(BuddyPair, on_delete=models.CASCADE, related_name="check_ins")
    side = models.CharField(max_length=9, choices=Side.choices)
    # 1 after the first month.
    month = models.PositiveSmallIntegerField()
    asked_at = models.DateTimeField()
    reminded_at = models.DateTimeField(null=True, blank=True)
    answer = models.CharField(max_length=8, choices=HowIsIt.choices, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)

    privacy = Privacy(_PAIR)

    class Meta:
        ordering = ["month", "side", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["pair", "side", "month"], name="one_question_a_month_per_side"),
        ]

    def __str__(self) -> str:
        return f"month {self.month}: {self.answer or 'no answer yet'}"


class PairSignal(ScopedModel):
    """Something a coordinator looks after: one side wants to talk, or was silent twice."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    pair = models.ForeignKey(BuddyPair, on_delete=models.CASCADE, related_name="signals")
    side = models.CharField(max_length=9, choices=Side.choices)
    kind = models.CharField(max_length=6, choices=SignalKind.choices)
    opened_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True, blank=True)

    privacy = Privacy(_PAIR)

    class Meta:
        ordering = ["opened_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["pair", "side", "kind"], condition=models.Q(closed_at=None), name="one_open_signal_per_side"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.side}: {self.kind}"
