"""A complaint or a report of discrimination: between one guardian and one named person, and nobody else."""

from django.db import models
from django.utils.translation import pgettext_lazy

from schoolpoort.core.encryption import EncryptedTextField
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Declaration, Privacy, Retention
from schoolpoort.core.scope import ScopedModel

_COMPLAINT = Declaration(
    "to hear a complaint or a report of discrimination outside the class team",
    Basis.PUBLIC_TASK,
    Retention.AFTER_CLOSING,
    Audience.CONFIDANT,
)


class Confidant(ScopedModel):
    """The named person of a school to whom complaints go (vertrouwenspersoon), dated; `until` is the last day."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    user = models.ForeignKey("accounts.User", on_delete=models.CASCADE, related_name="+")
    starts = models.DateField()
    until = models.DateField(null=True, blank=True)

    privacy = Privacy(
        Declaration("to tell guardians who reads a complaint", Basis.PUBLIC_TASK, Retention.AUDIT, Audience.STAFF)
    )

    def __str__(self) -> str:
        return f"confidant since {self.starts}"


class ComplaintState(models.TextChoices):
    """Where a complaint stands."""

    NEW = "new", pgettext_lazy("complaint", "nog niet gelezen")
    OPEN = "open", pgettext_lazy("complaint", "in gesprek")
    CLOSED = "closed", pgettext_lazy("complaint", "afgesloten")


class Complaint(ScopedModel):
    """What one guardian tells one named person. It names who reads it, so that a successor sees nothing of before.

    `phrase` is a picked sentence of the phrasebook; own words are in the messages.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    guardian = models.ForeignKey("people.Guardian", on_delete=models.CASCADE, related_name="+")
    reader = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    phrase = models.CharField(max_length=60, blank=True)
    state = models.CharField(max_length=8, choices=ComplaintState.choices, default=ComplaintState.NEW)
    created_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True)

    privacy = Privacy(_COMPLAINT)

    class Meta:
        ordering = ["-created_at", "-pk"]
        indexes = [models.Index(fields=["guardian", "created_at"]), models.Index(fields=["reader", "state"])]

    def __str__(self) -> str:
        return f"complaint {self.pk}"


class ComplaintWriter(models.TextChoices):
    """Who wrote a message in a complaint."""

    GUARDIAN = "guardian"
    READER = "reader"


class ComplaintMessage(ScopedModel):
    """One message of a complaint, back or forth; encrypted, in the language it was written in."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    complaint = models.ForeignKey(Complaint, on_delete=models.CASCADE, related_name="messages")
    writer = models.CharField(max_length=8, choices=ComplaintWriter.choices)
    text = EncryptedTextField()
    language = models.CharField(max_length=12)
    at = models.DateTimeField()

    privacy = Privacy(_COMPLAINT)

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"message of a {self.writer}"
