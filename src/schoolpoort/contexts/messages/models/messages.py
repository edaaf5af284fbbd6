"""A message, its versions, and the frozen text of each version per language."""

from django.db import models
from django.utils.translation import gettext_lazy, pgettext_lazy

from schoolpoort.core.encryption import EncryptedTextField
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Declaration, Privacy, Retention
from schoolpoort.core.scope import ScopedModel

_MESSAGE = Declaration(
    "to inform guardians about school", Basis.PUBLIC_TASK, Retention.NEXT_SCHOOL_YEAR, Audience.CLASS_TEAM
)


class MessageState(models.TextChoices):
    """Where a message stands."""

    DRAFT = "draft", pgettext_lazy("message", "ontwerp")
    SCHEDULED = "scheduled", pgettext_lazy("message", "gepland")
    SENDING = "sending", pgettext_lazy("message", "vertrekt")
    SENT = "sent", pgettext_lazy("message", "verstuurd")


class AudienceKind(models.TextChoices):
    """Whom a message is for; never a language (decision 8)."""

    CLASSES = "classes", gettext_lazy("klassen")
    SCHOOL = "school", gettext_lazy("de hele school")
    HOUSEHOLDS = "households", gettext_lazy("gekozen gezinnen")


class TextLevel(models.TextChoices):
    """How hard a teacher's own words are, easiest first, as the plain-Dutch engine names it."""

    A1 = "A1", "A1"
    A2 = "A2", "A2"
    B1 = "B1", "B1"
    B2 = "B2", "B2"
    C1 = "C1", "C1"

    @property
    def harder_ones(self) -> list[str]:
        """The levels above this one."""
        return list(TextLevel.values)[TextLevel.values.index(self.value) + 1 :]


class Message(ScopedModel):
    """What a school says to families: a draft, then sent, perhaps corrected."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    author = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    title = models.CharField(max_length=120, blank=True)
    state = models.CharField(max_length=10, choices=MessageState.choices, default=MessageState.DRAFT)
    audience = models.CharField(max_length=10, choices=AudienceKind.choices, default=AudienceKind.CLASSES)
    audience_reason = models.CharField(max_length=200, blank=True)
    classes = models.ManyToManyField("people.SchoolClass", related_name="+", blank=True)
    households = models.ManyToManyField("people.Household", related_name="+", blank=True)
    urgent = models.BooleanField(default=False)
    answer_by = models.DateField(null=True, blank=True)
    send_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    # Counts saves, so that a second tab or a colleague cannot overwrite what it has not seen.
    revision = models.PositiveIntegerField(default=0)
    # The progress row of the sending that runs or ran last.
    progress_id = models.UUIDField(null=True, blank=True)
    # A draft that came in by mail: the building blocks that the words point to, and attachments that stayed behind.
    suggested_blocks = models.JSONField(default=list, blank=True)
    attachment_names = EncryptedTextField(blank=True, help_text="one name per line")
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    privacy = Privacy(_MESSAGE)

    class Meta:
        ordering = ["-created_at"]
        indexes = [models.Index(fields=["organisation", "state", "created_at"])]

    def __str__(self) -> str:
        return self.title or "message"


class MessageVersion(ScopedModel):
    """One version of a message: block ids, block versions and parameters; frozen once sent, a correction is the next.

    `blocks` is a list of {"block": id, "version": int, "params": {...}}.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveSmallIntegerField(default=1)
    blocks = models.JSONField(default=list, blank=True)
    free_text = EncryptedTextField(blank=True)
    # What changed since the version before, in plain Dutch, told to those who saw the old one.
    change_note = models.CharField(max_length=300, blank=True)
    # The level of the own words when they went, what the school asked then, and why the sender went above it.
    level = models.CharField(max_length=2, blank=True, choices=TextLevel.choices)
    level_asked = models.CharField(max_length=2, blank=True, choices=TextLevel.choices)
    level_reason = models.CharField(max_length=200, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    frozen_at = models.DateTimeField(null=True, blank=True)

    privacy = Privacy(_MESSAGE)

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["message", "number"], name="one_version_of_a_number")]

    def __str__(self) -> str:
        return f"version {self.number}"


class Rendering(ScopedModel):
    """The frozen text of one version in one language.

    `body` is {"blocks": [rendered blocks as the phrasebook's JSON], "title": str, "language": tag, "fell_back": bool};
    services/rendering.py writes and reads it.
    """

    version = models.ForeignKey(MessageVersion, on_delete=models.CASCADE, related_name="renderings")
    language = models.CharField(max_length=12)
    body = models.JSONField()
    # The teacher's own words as a machine translated them; empty without a translation service, and always for Dutch.
    free_text = EncryptedTextField(blank=True)

    privacy = Privacy(_MESSAGE)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["version", "language"], name="one_rendering_per_language")]

    def __str__(self) -> str:
        return self.language
