"""One try to enter an own space, from the typed number to the fact that fits."""

from django.db import models

from schoolpoort.core.encryption import EncryptedTextField
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Declaration, Privacy, Retention


class EntryKind(models.TextChoices):
    """What somebody wants with the code."""

    TYPED = "typed"
    LINK = "link"
    JOIN = "join"
    CHANNEL = "channel"


class Entry(models.Model):
    """One code for one contact point. A contact point that no school knows gets a row and no code: it looks the same.

    `guardian_id` is set where the entry began at a guardian's own link or adds an address of that guardian; `space`
    where somebody inside joins a record. `code_hash` is empty until the job has made and sent the code. Three wrong
    facts close it.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    kind = models.CharField(max_length=8, choices=EntryKind.choices)
    contact = EncryptedTextField()
    contact_hash = models.CharField(max_length=64, db_index=True)
    channel_kind = models.CharField(max_length=10)
    language = models.CharField(max_length=12, default="nl")
    guardian_id = models.UUIDField(null=True)
    space = models.ForeignKey("own_space.OwnSpace", null=True, on_delete=models.CASCADE, related_name="+")
    code_hash = models.CharField(max_length=64, blank=True)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    code_tries = models.PositiveSmallIntegerField(default=0)
    fact_tries = models.PositiveSmallIntegerField(default=0)
    code_passed_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)

    privacy = Privacy(
        Declaration(
            "to know that the guardian enters, and not the next holder of a number",
            Basis.PUBLIC_TASK,
            Retention.THIRTY_DAYS,
            Audience.SYSTEM,
        )
    )

    class Meta:
        indexes = [models.Index(fields=["contact_hash", "created_at"]), models.Index(fields=["guardian_id"])]

    def __str__(self) -> str:
        return f"{self.kind} entry {self.pk}"
