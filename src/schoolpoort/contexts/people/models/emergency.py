"""Breaking the glass: contact data of one child, opened for an hour by somebody who has no right to the file."""

from django.db import models

from schoolpoort.core.encryption import EncryptedTextField
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Declaration, Privacy, Retention
from schoolpoort.core.scope import ScopedModel


class EmergencyAccess(ScopedModel):
    """Who opened the contact data of which child, why, and until when; and what the administrator decided about it."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    user = models.ForeignKey("accounts.User", on_delete=models.CASCADE, related_name="+")
    child = models.ForeignKey("people.Child", on_delete=models.CASCADE, related_name="emergency_accesses")
    reason = EncryptedTextField()
    opened_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    reviewed_at = models.DateTimeField(null=True)
    reviewed_by = models.ForeignKey("accounts.User", null=True, on_delete=models.SET_NULL, related_name="+")
    # The guardian sees who looked, unless that endangers somebody: then a named person says why.
    hidden_because = EncryptedTextField(blank=True)

    privacy = Privacy(
        Declaration(
            "to help a child at once, and to account for it", Basis.PUBLIC_TASK, Retention.AUDIT, Audience.FAMILY
        ),
        {
            "hidden_because": Declaration(
                "to protect somebody who would be in danger if a guardian knew",
                Basis.PUBLIC_TASK,
                Retention.AUDIT,
                Audience.SCHOOL_ADMINISTRATION,
            )
        },
    )

    class Meta:
        indexes = [models.Index(fields=["child", "opened_at"]), models.Index(fields=["user", "ends_at"])]

    def __str__(self) -> str:
        return f"emergency access until {self.ends_at}"
