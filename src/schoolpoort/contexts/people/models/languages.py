"""The languages of a guardian, and the recorded reasons for translating to one (the language law)."""

from django.db import models

from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Declaration, Privacy, Retention
from schoolpoort.core.scope import ScopedModel

_LANGUAGE = Declaration(
    "to speak with a guardian in a language both know", Basis.PUBLIC_TASK, Retention.WHILE_ENROLLED, Audience.CLASS_TEAM
)


class LanguageSkill(ScopedModel):
    """What a guardian can do in a language; `rank` orders the fall-back (Fula, then French)."""

    guardian = models.ForeignKey("people.Guardian", on_delete=models.CASCADE, related_name="language_skills")
    tag = models.CharField(max_length=12, help_text="BCP 47")
    script = models.CharField(max_length=4, blank=True, help_text="ISO 15924")
    understands = models.BooleanField(default=True)
    speaks = models.BooleanField(default=True)
    reads = models.BooleanField(default=True)
    writes = models.BooleanField(default=True)
    rank = models.PositiveSmallIntegerField(default=1)

    privacy = Privacy(_LANGUAGE)

    class Meta:
        ordering = ["rank"]
        constraints = [models.UniqueConstraint(fields=["guardian", "tag"], name="one_skill_per_language")]

    def __str__(self) -> str:
        return self.tag


class TranslationDecision(ScopedModel):
    """The one recorded decision that an administrator confirms in bulk at an import, or by hand for a group."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    decided_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    decided_on = models.DateField()
    reason = models.CharField(max_length=300)

    privacy = Privacy(
        Declaration(
            "to account for translations under the language law",
            Basis.LEGAL_OBLIGATION,
            Retention.AUDIT,
            Audience.STAFF,
        )
    )

    def __str__(self) -> str:
        return f"decision of {self.decided_on}"


class TranslationNeed(ScopedModel):
    """A guardian needs translation beside the Dutch: why, who decided, and until when (twelve months by default)."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    guardian = models.ForeignKey("people.Guardian", on_delete=models.CASCADE, related_name="translation_needs")
    decision = models.ForeignKey(TranslationDecision, on_delete=models.PROTECT, related_name="needs")
    starts = models.DateField()
    until = models.DateField()

    privacy = Privacy(_LANGUAGE)

    class Meta:
        indexes = [models.Index(fields=["guardian", "until"])]
        constraints = [
            models.CheckConstraint(condition=models.Q(until__gte=models.F("starts")), name="need_ends_after_start"),
        ]

    def __str__(self) -> str:
        return f"need until {self.until}"
