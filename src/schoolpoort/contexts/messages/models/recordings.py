"""A message read aloud by a member of staff: one voice per version and language."""

from django.db import models

from schoolpoort.core.encryption import EncryptedBinaryField
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Declaration, Privacy, Retention
from schoolpoort.core.scope import ScopedModel

_VOICE = Declaration(
    "to let guardians hear a message that they cannot or would rather not read; a voice is personal data of who reads",
    Basis.PUBLIC_TASK,
    Retention.NEXT_SCHOOL_YEAR,
    Audience.CLASS_TEAM,
)
_HEARD = Declaration(
    "to let guardians hear a message in the voice of a person whom the school chose",
    Basis.PUBLIC_TASK,
    Retention.NEXT_SCHOOL_YEAR,
    Audience.FAMILY,
)


class Recording(ScopedModel):
    """A voice that reads one version of a message in one language. It goes with the version, and with its reader.

    `text_digest` is that of the Dutch text when it was recorded: where the text is another now, nobody hears it.
    Load rows with queries/recordings.py, which leaves the sound itself in the database.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    version = models.ForeignKey("school_messages.MessageVersion", on_delete=models.CASCADE, related_name="recordings")
    language = models.CharField(max_length=12)
    recorded_by = models.ForeignKey("accounts.User", on_delete=models.CASCADE, related_name="+")
    recorded_at = models.DateTimeField()
    text_digest = models.CharField(max_length=64)
    # A SoundKind value, known from the content.
    sound_kind = models.CharField(max_length=4)
    size = models.PositiveIntegerField(help_text="bytes")
    seconds = models.PositiveSmallIntegerField(null=True, help_text="unknown where the file does not say")
    # The last column, so that reading the others does not walk through it.
    sound = EncryptedBinaryField()

    privacy = Privacy(_VOICE, {"sound": _HEARD})

    class Meta:
        constraints = [models.UniqueConstraint(fields=["version", "language"], name="one_recording_per_language")]

    def __str__(self) -> str:
        return self.language
