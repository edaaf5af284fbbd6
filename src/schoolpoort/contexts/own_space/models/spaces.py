"""One person's own space: which schools' records are joined in it, and who is inside at this moment."""

from django.db import models

from schoolpoort.core.encryption import EncryptedTextField
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Declaration, Privacy, Retention
from schoolpoort.core.scope import ScopedModel

_SPACE = Declaration(
    "a guardian sees what schools sent and keeps own choices right, without a password",
    Basis.PUBLIC_TASK,
    Retention.WHILE_ENROLLED,
    Audience.FAMILY,
)
_SESSION = Declaration(
    "to know who is inside the own space, for two hours at most",
    Basis.PUBLIC_TASK,
    Retention.THIRTY_DAYS,
    Audience.SYSTEM,
)


class OwnSpace(models.Model):
    """One person's space. It belongs to no school: schools do not see one another's records in it (decision 4)."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    created_at = models.DateTimeField()

    privacy = Privacy(_SPACE)

    def __str__(self) -> str:
        return f"own space {self.pk}"


class ProofEnd(models.TextChoices):
    """Why a record is no longer open in a space."""

    BOUNCE = "bounce"
    CHANGED = "changed"
    LAPSED = "lapsed"
    LEFT_SPACE = "left_space"


class JoinedRecord(ScopedModel):
    """One school's record of a guardian in a space, with the proof: which contact point, and since when.

    `contact_hash` is the keyed hash of the number or address that got the code. The proof ends on a bounce of that
    contact point, when the school or the guardian takes it away, and after twelve months.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    space = models.ForeignKey(OwnSpace, on_delete=models.CASCADE, related_name="records")
    guardian = models.OneToOneField("people.Guardian", on_delete=models.CASCADE, related_name="+")
    contact_hash = models.CharField(max_length=64)
    proved_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    ended_by = models.CharField(max_length=10, choices=ProofEnd.choices, blank=True)

    privacy = Privacy(_SPACE)

    class Meta:
        indexes = [models.Index(fields=["space", "ended_at"])]

    def __str__(self) -> str:
        return f"joined record {self.pk}"


class SpaceSession(models.Model):
    """One device that is inside: the cookie's token as a keyed hash, a short life, and an end for all at once."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    space = models.ForeignKey(OwnSpace, on_delete=models.CASCADE, related_name="sessions")
    token_hash = models.CharField(max_length=64, unique=True)
    started_at = models.DateTimeField()
    seen_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    privacy = Privacy(_SESSION)

    def __str__(self) -> str:
        return f"session {self.pk}"


class CalendarFeed(models.Model):
    """The secret address by which a telephone's calendar reads the days of a space; a new one closes the old one."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    space = models.OneToOneField(OwnSpace, on_delete=models.CASCADE, related_name="feed")
    token_hash = models.CharField(max_length=64, unique=True)
    token = EncryptedTextField()
    created_at = models.DateTimeField()

    privacy = Privacy(_SPACE)

    def __str__(self) -> str:
        return f"calendar feed {self.pk}"
