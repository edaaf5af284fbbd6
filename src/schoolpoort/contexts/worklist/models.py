"""The only to-do in the product."""

from django.db import models
from django.utils.translation import pgettext_lazy

from schoolpoort.core.encryption import EncryptedTextField
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Declaration, Privacy, Retention
from schoolpoort.core.scope import ScopedModel


class TaskKind(models.TextChoices):
    """Why somebody has to do something."""

    HELP = "help", pgettext_lazy("a family", "wil hulp")
    QUESTION = "question", pgettext_lazy("a family", "heeft een vraag")
    NO_CHANNEL = "no_channel", pgettext_lazy("a family", "niet te bereiken")
    SILENCE = "silence", pgettext_lazy("a family", "nog geen antwoord")
    LINK_ASKED = "link_asked", pgettext_lazy("a family", "vraagt een nieuwe link")
    DATA_REQUEST = "data_request", pgettext_lazy("a family", "vraagt iets over gegevens")
    EMERGENCY = "emergency", pgettext_lazy("a colleague", "keek in nood")
    CONFIDENTIAL = "confidential", pgettext_lazy("a family", "vertrouwelijk")


#: For one named person: nobody else sees or counts such a task, and it is never handed over (decision record 0010).
FOR_OWNER_ONLY = TaskKind.CONFIDENTIAL


class TaskState(models.TextChoices):
    """Where a task stands. A forgotten task is silence that nobody took up within 30 days."""

    OPEN = "open", "open"
    DONE = "done", "klaar"
    FORGOTTEN = "forgotten", "vervallen"


class Outcome(models.TextChoices):
    """How a task was solved: one tap when closing it."""

    TALKED_AT_GATE = "talked_at_gate", pgettext_lazy("how a task ended", "gesproken aan de poort")
    CALLED = "called", pgettext_lazy("how a task ended", "gebeld")
    WROTE = "wrote", pgettext_lazy("how a task ended", "geschreven")
    SOMEBODY_HELPED = "somebody_helped", pgettext_lazy("how a task ended", "iemand hielp")
    NOT_NEEDED = "not_needed", pgettext_lazy("how a task ended", "niet meer nodig")
    NOT_REACHED = "not_reached", pgettext_lazy("how a task ended", "niet bereikt")


class Task(ScopedModel):
    """An open need with an owner (never empty) and a due date. It belongs to one guardian, not to a household."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    kind = models.CharField(max_length=12, choices=TaskKind.choices)
    owner = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="tasks")
    guardian = models.ForeignKey("people.Guardian", null=True, blank=True, on_delete=models.CASCADE, related_name="+")
    school_class = models.ForeignKey(
        "people.SchoolClass", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    # What it is about, by the publisher's own key ("messages.recipient") and id.
    subject_kind = models.CharField(max_length=40)
    subject_id = models.UUIDField()
    text = EncryptedTextField(blank=True)
    # 1 small, 2 matters, 3 the child is worse off: ranks silence and draws the line at the ceiling.
    consequence = models.PositiveSmallIntegerField(default=1)
    due = models.DateField()
    state = models.CharField(max_length=10, choices=TaskState.choices, default=TaskState.OPEN)
    outcome = models.CharField(max_length=20, choices=Outcome.choices, blank=True)
    created_at = models.DateTimeField()
    owned_since = models.DateTimeField()
    handed_over_from = models.ForeignKey(
        "accounts.User", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    closed_at = models.DateTimeField(null=True, blank=True)
    closed_by = models.ForeignKey("accounts.User", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")

    privacy = Privacy(
        Declaration("to give every open need an owner", Basis.PUBLIC_TASK, Retention.THIRTY_DAYS, Audience.CLASS_TEAM)
    )

    class Meta:
        indexes = [
            models.Index(fields=["owner", "state", "due"]),
            models.Index(fields=["subject_kind", "subject_id"]),
            models.Index(fields=["organisation", "state", "due"]),
        ]

    def __str__(self) -> str:
        return f"{self.kind} due {self.due}"
