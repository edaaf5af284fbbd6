"""Where imported people come from: source ids, remembered mappings, and each import with its dry run."""

from django.db import models
from django.utils.translation import pgettext_lazy

from schoolpoort.core.encryption import EncryptedTextField
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Declaration, Privacy, Retention, technical
from schoolpoort.core.scope import ScopedModel


class ExternalId(ScopedModel):
    """The id that a source system gives to one of our rows: `kind` is "child", "guardian" or "class"."""

    system = models.CharField(max_length=40)
    kind = models.CharField(max_length=20)
    value = models.CharField(max_length=120)
    object_id = models.UUIDField()

    privacy = Privacy(
        Declaration(
            "to recognise a person at the next import", Basis.PUBLIC_TASK, Retention.WHILE_ENROLLED, Audience.SYSTEM
        )
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "system", "kind", "value"], name="one_object_per_external_id"
            ),
        ]
        indexes = [models.Index(fields=["object_id"])]

    def __str__(self) -> str:
        return f"{self.system} {self.kind}"


class RosterMapping(ScopedModel):
    """The mapping of columns to fields that an administrator confirmed, by the signature of the file's header."""

    signature = models.CharField(max_length=64)
    mapping = models.JSONField()
    used_at = models.DateTimeField(auto_now=True)

    privacy = technical("to remember how a file was read")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["organisation", "signature"], name="one_mapping_per_header")]

    def __str__(self) -> str:
        return self.signature[:12]


class RosterImportState(models.TextChoices):
    """Where an import stands."""

    UPLOADED = "uploaded", pgettext_lazy("import of a roster", "opgeladen")
    CHECKED = "checked", pgettext_lazy("import of a roster", "nagekeken")
    APPLYING = "applying", pgettext_lazy("import of a roster", "bezig")
    DONE = "done", pgettext_lazy("import of a roster", "klaar")
    CANCELLED = "cancelled", pgettext_lazy("import of a roster", "gestopt")
    FAILED = "failed", pgettext_lazy("import of a roster", "mislukt")


class RosterImport(ScopedModel):
    """One uploaded roster: the file (encrypted until it is applied), the dry run's report, the decisions taken."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    school_year = models.ForeignKey("organisations.SchoolYear", on_delete=models.PROTECT, related_name="+")
    uploaded_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField()
    file_name = models.CharField(max_length=200)
    content = EncryptedTextField(
        blank=True, help_text="compressed, base64; emptied when the import is done or after 30 days"
    )
    state = models.CharField(max_length=10, choices=RosterImportState.choices, default=RosterImportState.UPLOADED)
    mapping = models.JSONField(default=dict, blank=True)
    # The school of a OneRoster file that holds several, by its sourcedId.
    school_in_file = models.CharField(max_length=120, blank=True)
    leave_out_wrong_rows = models.BooleanField(default=False)
    # The administrator said that the many children who are not in the file really left.
    leavers_confirmed = models.BooleanField(default=False)
    report = EncryptedTextField(blank=True, help_text="the dry run as JSON")
    # What the shown dry run would do, as a digest: what is applied is what was shown, or nothing.
    shown_plan = models.CharField(max_length=64, blank=True)
    # The administrator's answer to the question on translation (decision 8); an empty list: nobody.
    translation_languages = models.JSONField(default=list, blank=True)
    translation_reason = models.CharField(max_length=300, blank=True)
    translation_until = models.DateField(null=True, blank=True)
    translation_decision = models.ForeignKey(
        "people.TranslationDecision", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    result = models.JSONField(default=dict, blank=True, help_text="counts of what was done")
    progress_id = models.UUIDField(null=True, blank=True)

    privacy = Privacy(
        Declaration(
            "to check a roster before it is saved",
            Basis.PUBLIC_TASK,
            Retention.THIRTY_DAYS,
            Audience.SCHOOL_ADMINISTRATION,
        )
    )

    def __str__(self) -> str:
        return f"import {self.pk}"


class SharedGuardianAnswer(ScopedModel):
    """What a person answered to "is this the same guardian?"; kept, so that it is asked once."""

    question_hash = models.CharField(max_length=64)
    question = EncryptedTextField()
    same = models.BooleanField()
    answered_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    answered_on = models.DateField()

    privacy = Privacy(
        Declaration(
            "to recognise a guardian of several children without mixing up two people",
            Basis.PUBLIC_TASK,
            Retention.WHILE_ENROLLED,
            Audience.SCHOOL_ADMINISTRATION,
        )
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organisation", "question_hash"], name="one_answer_per_question"),
        ]

    def __str__(self) -> str:
        return "the same" if self.same else "not the same"


class ControllerConfirmation(ScopedModel):
    """The organisation confirmed, before its first import, that it is the controller of its data (decision 1)."""

    confirmed_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    confirmed_on = models.DateField()

    privacy = Privacy(
        Declaration("to know who is responsible for the data", Basis.LEGAL_OBLIGATION, Retention.AUDIT, Audience.STAFF)
    )

    class Meta:
        constraints = [models.UniqueConstraint(fields=["organisation"], name="one_confirmation_per_organisation")]

    def __str__(self) -> str:
        return f"confirmed on {self.confirmed_on}"
