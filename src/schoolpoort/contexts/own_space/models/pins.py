"""The six digits that a school gives a guardian in person, in the place of a fact."""

from django.db import models

from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Declaration, Privacy, Retention
from schoolpoort.core.scope import ScopedModel


class GuardianPin(ScopedModel):
    """A guardian's PIN, hashed like a password; five wrong tries make it void, a new one replaces it."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    guardian = models.OneToOneField("people.Guardian", on_delete=models.CASCADE, related_name="+")
    pin_hash = models.CharField(max_length=128)
    tries = models.PositiveSmallIntegerField(default=0)
    given_by = models.ForeignKey("accounts.User", null=True, on_delete=models.SET_NULL, related_name="+")
    given_at = models.DateTimeField()
    voided_at = models.DateTimeField(null=True)

    privacy = Privacy(
        Declaration(
            "to enter the own space where no other fact fits",
            Basis.PUBLIC_TASK,
            Retention.WHILE_ENROLLED,
            Audience.SYSTEM,
        )
    )

    def __str__(self) -> str:
        return f"PIN {self.pk}"
