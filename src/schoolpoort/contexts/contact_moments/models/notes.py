"""A few words about a guardian, under the secrecy that binds who wrote them (decision 23)."""

from django.db import models

from schoolpoort.contexts.contact_moments.enums import SecrecyRegime
from schoolpoort.contexts.contact_moments.models.moments import ContactMoment
from schoolpoort.core.encryption import EncryptedTextField
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Category, Declaration, Persons, Privacy, Retention
from schoolpoort.core.scope import ScopedModel

#: Longest note: what fits in ten seconds, and no file about a family.
LONGEST_NOTE = 280

_NOTE = Declaration(
    "to remember what was agreed with a guardian; read by carers of the author's own organisation",
    Basis.PUBLIC_TASK,
    Retention.NEXT_SCHOOL_YEAR,
    Audience.CLASS_TEAM,
    Category.WORK,
    (Persons.GUARDIAN, Persons.STAFF),
)
_TEXT = Declaration(
    "to remember what was agreed with a guardian; read by carers of the author's own organisation",
    Basis.PUBLIC_TASK,
    Retention.NEXT_SCHOOL_YEAR,
    Audience.CLASS_TEAM,
    Category.FREE_TEXT,
    (Persons.GUARDIAN,),
)


class Note(ScopedModel):
    """Words about one guardian. It belongs to the author's organisation, whose secrecy `regime` says."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    moment = models.OneToOneField(ContactMoment, null=True, blank=True, on_delete=models.CASCADE, related_name="note")
    guardian = models.ForeignKey("people.Guardian", on_delete=models.CASCADE, related_name="+")
    author = models.ForeignKey("accounts.User", null=True, on_delete=models.SET_NULL, related_name="+")
    regime = models.CharField(max_length=20, choices=SecrecyRegime.choices)
    text = EncryptedTextField()
    written_at = models.DateTimeField()

    privacy = Privacy(_NOTE, {"text": _TEXT})

    class Meta:
        ordering = ["-written_at", "-pk"]
        indexes = [models.Index(fields=["guardian", "written_at"])]

    def __str__(self) -> str:
        return f"note {self.pk}"
