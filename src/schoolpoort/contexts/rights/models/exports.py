"""A copy of everything that one school knows of one guardian, made by a job and kept for seven days."""

from django.db import models

from schoolpoort.core.encryption import EncryptedBinaryField
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Declaration, Privacy, Retention
from schoolpoort.core.scope import ScopedModel


class DataExport(ScopedModel):
    """One request for a copy and, once the job is done, the two files. Each school gives its own."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    guardian = models.ForeignKey("people.Guardian", on_delete=models.CASCADE, related_name="+")
    # The page's languages when it was asked, best first; the file is in the first with the Dutch beside it.
    languages = models.JSONField(default=list)
    progress_id = models.UUIDField(null=True)
    pdf = EncryptedBinaryField(default=b"")
    json = EncryptedBinaryField(default=b"")
    asked_at = models.DateTimeField()
    made_at = models.DateTimeField(null=True)

    privacy = Privacy(
        Declaration(
            "a guardian gets a copy of the own data (GDPR article 15)",
            Basis.LEGAL_OBLIGATION,
            Retention.UNTIL_EXPIRY,
            Audience.FAMILY,
        )
    )

    class Meta:
        indexes = [models.Index(fields=["guardian", "asked_at"])]

    def __str__(self) -> str:
        return f"export {self.pk}"
