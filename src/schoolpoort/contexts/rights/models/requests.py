"""What a guardian asks the school to change or to erase; an administrator decides and says why."""

from django.db import models
from django.utils.translation import pgettext_lazy

from schoolpoort.core.encryption import EncryptedTextField
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Declaration, Privacy, Retention
from schoolpoort.core.scope import ScopedModel


class DataRequestKind(models.TextChoices):
    """Which right is used (GDPR articles 16 and 17)."""

    CORRECTION = "correction", pgettext_lazy("request about data", "iets verbeteren")
    ERASURE = "erasure", pgettext_lazy("request about data", "gegevens wissen")


class DataRequestState(models.TextChoices):
    """Where a request stands."""

    OPEN = "open", pgettext_lazy("request about data", "wacht op een beslissing")
    ACCEPTED = "accepted", pgettext_lazy("request about data", "gedaan")
    REFUSED = "refused", pgettext_lazy("request about data", "niet gedaan")


class RequestedField(models.TextChoices):
    """What a guardian can ask to correct. The ids are those of the phrasebook (data-field-...)."""

    FIRST_NAME = "first-name", pgettext_lazy("field of a person", "voornaam")
    LAST_NAME = "last-name", pgettext_lazy("field of a person", "familienaam")
    BIRTH_DATE = "birth-date", pgettext_lazy("field of a person", "geboortedatum")
    ADDRESS = "address", pgettext_lazy("field of a person", "adres")


class DataRequest(ScopedModel):
    """One request of one guardian. `child` is empty where it is about the guardian; what is wanted is encrypted."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    guardian = models.ForeignKey("people.Guardian", on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=10, choices=DataRequestKind.choices)
    child = models.ForeignKey("people.Child", null=True, on_delete=models.CASCADE, related_name="+")
    field = models.CharField(max_length=12, choices=RequestedField.choices, blank=True)
    wanted = EncryptedTextField(blank=True)
    state = models.CharField(max_length=8, choices=DataRequestState.choices, default=DataRequestState.OPEN)
    asked_at = models.DateTimeField()
    decided_at = models.DateTimeField(null=True)
    decided_by = models.ForeignKey("accounts.User", null=True, on_delete=models.SET_NULL, related_name="+")
    reason = EncryptedTextField(blank=True)

    privacy = Privacy(
        Declaration(
            "a guardian asks to correct or erase (GDPR articles 16 and 17)",
            Basis.LEGAL_OBLIGATION,
            Retention.AFTER_CLOSING,
            Audience.SCHOOL_ADMINISTRATION,
        )
    )

    class Meta:
        ordering = ["-asked_at", "-pk"]
        indexes = [models.Index(fields=["guardian", "asked_at"])]

    def __str__(self) -> str:
        return f"{self.kind} {self.state}"
