"""What families answer; an answer belongs to one version of the message."""

from django.db import models

from schoolpoort.core.encryption import EncryptedTextField
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Declaration, Privacy, Retention
from schoolpoort.core.scope import ScopedModel


class AnswerKind(models.TextChoices):
    """The three big answers, and what a block asks."""

    UNDERSTOOD = "understood", "begrepen"
    QUESTION = "question", "vraag"
    HELP = "help", "hulp"
    BLOCK = "block", "antwoord op het bericht"


class AnswerSource(models.TextChoices):
    """How an answer came in; a link's answer is an acknowledgement (decision 10)."""

    LINK = "link", "link"
    CODE = "code", "link met code"
    PAPER = "paper", "papier"
    IN_PERSON = "in_person", "gesprek"


class Answer(ScopedModel):
    """One answer of one guardian. A help request belongs to the guardian alone: a partner never sees it."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    recipient = models.ForeignKey("school_messages.Recipient", on_delete=models.CASCADE, related_name="answers")
    guardian = models.ForeignKey(
        "school_messages.RecipientGuardian", null=True, on_delete=models.CASCADE, related_name="answers"
    )
    version = models.ForeignKey("school_messages.MessageVersion", on_delete=models.PROTECT, related_name="+")
    kind = models.CharField(max_length=10, choices=AnswerKind.choices)
    source = models.CharField(max_length=10, choices=AnswerSource.choices, default=AnswerSource.LINK)
    # For a block's own question: which block of the version, and the value ("yes", an option's id, ...).
    block = models.CharField(max_length=80, blank=True)
    value = models.CharField(max_length=80, blank=True)
    # A picked question or kind of help: the phrasebook's message id.
    phrase = models.CharField(max_length=80, blank=True)
    text = EncryptedTextField(blank=True)
    text_language = models.CharField(max_length=12, blank=True)
    at = models.DateTimeField()
    resolved_at = models.DateTimeField(null=True)

    privacy = Privacy(
        Declaration("to answer a family", Basis.PUBLIC_TASK, Retention.NEXT_SCHOOL_YEAR, Audience.CLASS_TEAM)
    )

    class Meta:
        ordering = ["at"]
        indexes = [models.Index(fields=["recipient", "kind"])]

    def __str__(self) -> str:
        return self.kind
