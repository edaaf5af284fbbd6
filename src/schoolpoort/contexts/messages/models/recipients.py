"""Who a sent message is for: a row per household, and a link per guardian."""

from django.db import models

from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Declaration, Privacy, Retention
from schoolpoort.core.scope import ScopedModel

_REACH = Declaration(
    "to know which family was reached and who needs a person",
    Basis.PUBLIC_TASK,
    Retention.NEXT_SCHOOL_YEAR,
    Audience.CLASS_TEAM,
)


class RecipientState(models.TextChoices):
    """Where a household stands on the reach board, from "nothing yet" to "done"."""

    WAITING = "waiting", "vertrekt nog"
    SENT = "sent", "verstuurd"
    DELIVERED = "delivered", "aangekomen"
    OPENED = "opened", "geopend"
    UNDERSTOOD = "understood", "begrepen"
    QUESTION = "question", "vraag"
    HELP = "help", "wil hulp"
    DONE = "done", "klaar"
    NO_CHANNEL = "no_channel", "niet te bereiken"


class Recipient(ScopedModel):
    """One household that a message is for; `children` says about whom."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    message = models.ForeignKey("school_messages.Message", on_delete=models.CASCADE, related_name="recipients")
    household = models.ForeignKey("people.Household", on_delete=models.CASCADE, related_name="+")
    # The class through which the household is addressed; the teacher of this class owns its open needs first.
    school_class = models.ForeignKey("people.SchoolClass", null=True, on_delete=models.SET_NULL, related_name="+")
    state = models.CharField(max_length=10, choices=RecipientState.choices, default=RecipientState.WAITING)
    opened_at = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)
    reminded_at = models.DateTimeField(null=True)
    # True while an answer by a date is owed (decision on reach without a flood).
    owes_answer = models.BooleanField(default=False)

    privacy = Privacy(_REACH)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["message", "household"], name="one_recipient_per_household")]
        indexes = [models.Index(fields=["message", "state"])]

    def __str__(self) -> str:
        return self.state


class RecipientChild(ScopedModel):
    """A child that a message to a household is about."""

    recipient = models.ForeignKey(Recipient, on_delete=models.CASCADE, related_name="children")
    child = models.ForeignKey("people.Child", on_delete=models.CASCADE, related_name="+")

    privacy = Privacy(_REACH)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["recipient", "child"], name="one_row_per_child")]

    def __str__(self) -> str:
        return "child of a recipient"


class RecipientGuardian(ScopedModel):
    """One guardian of a recipient household: the languages shown, and the link that opens the message."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    recipient = models.ForeignKey(Recipient, on_delete=models.CASCADE, related_name="guardians")
    guardian = models.ForeignKey("people.Guardian", on_delete=models.CASCADE, related_name="+")
    link = models.OneToOneField("accounts.Link", on_delete=models.CASCADE, related_name="+")
    # The ordered fall-back that the policy allowed at sending; ["nl"] where there was no reason for translation.
    languages = models.JSONField(default=list)
    # Which of the allowed languages was really shown.
    shown_language = models.CharField(max_length=12, default="nl")
    opened_version = models.PositiveSmallIntegerField(default=0)

    privacy = Privacy(_REACH)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["recipient", "guardian"], name="one_row_per_guardian")]

    def __str__(self) -> str:
        return self.shown_language
