"""What a guardian agrees to, purpose by purpose, and with whom a school shares what it knows.

Teaching and reaching families rest on the school's public task and need no consent; only extras are asked
(facts.md, section 5). An answer is a dated row that nobody changes: a later row of the same guardian counts.
"""

from django.db import models
from django.utils.translation import pgettext_lazy

from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Declaration, Privacy, Retention, technical
from schoolpoort.core.scope import ScopedModel

_CONSENT = Declaration(
    "to do an extra only with the guardian's agreement, and to prove that it was given or taken back",
    Basis.CONSENT,
    Retention.NEXT_SCHOOL_YEAR,
    Audience.CLASS_TEAM,
)


class ConsentPurpose(models.TextChoices):
    """What is asked. The ids never change: rows and the phrasebook use them. Photos are about one child each."""

    PHOTO_TAKING = "photo-taking", pgettext_lazy("consent", "foto's nemen")
    PHOTO_CLASS_GROUP = "photo-class-group", pgettext_lazy("consent", "tonen in de klasgroep")
    PHOTO_ON_PAPER = "photo-on-paper", pgettext_lazy("consent", "tonen in de schoolkrant")
    PHOTO_WEBSITE = "photo-website", pgettext_lazy("consent", "tonen op de website")
    PHOTO_SOCIAL_MEDIA = "photo-social-media", pgettext_lazy("consent", "tonen op sociale media")
    BUDDY = "buddy", pgettext_lazy("consent", "een buddy of vrijwilliger")
    PARTNER = "partner", pgettext_lazy("consent", "delen met een andere organisatie")


#: Asked for each child; the others are asked once from each guardian, about what the school knows of this guardian.
PHOTO_PURPOSES = (
    ConsentPurpose.PHOTO_TAKING,
    ConsentPurpose.PHOTO_CLASS_GROUP,
    ConsentPurpose.PHOTO_ON_PAPER,
    ConsentPurpose.PHOTO_WEBSITE,
    ConsentPurpose.PHOTO_SOCIAL_MEDIA,
)


class ConsentSource(models.TextChoices):
    """How a guardian said it; only ways in which no child can answer (decision 10)."""

    OWN_SPACE = "own_space", pgettext_lazy("how consent was given", "eigen ruimte")
    CODE = "code", pgettext_lazy("how consent was given", "bericht met code")
    PAPER = "paper", pgettext_lazy("how consent was given", "papier met handtekening")
    TALK_CODE = "talk_code", pgettext_lazy("how consent was given", "gesprek op school, met een code van de ouder")
    # A talk alone is enough for a no. A yes in a talk has a code or a paper beside it.
    IN_PERSON = "in_person", pgettext_lazy("how consent was given", "gesprek op school")


class PartnerBasis(models.TextChoices):
    """Why an organisation gets something: the law says so, it works for the school, or the guardian agrees."""

    LAW = "law", pgettext_lazy("why something is shared", "de wet zegt het")
    PROCESSOR = "processor", pgettext_lazy("why something is shared", "werkt voor de school, met een contract")
    CONSENT = "consent", pgettext_lazy("why something is shared", "alleen als de ouder ja zegt")


class PartnerAim(models.TextChoices):
    """What an organisation does with what it gets; the phrasebook explains each in the guardian's language."""

    PUPIL_GUIDANCE = "pupil-guidance", pgettext_lazy("what is shared for", "leerlingenbegeleiding (CLB)")
    LEARNING_SUPPORT = "learning-support", pgettext_lazy("what is shared for", "leersteun")
    LANGUAGE_LESSONS = "language-lessons", pgettext_lazy("what is shared for", "Nederlandse les")
    HOMEWORK_HELP = "homework-help", pgettext_lazy("what is shared for", "huiswerkhulp en vrije tijd")
    SOFTWARE = "software", pgettext_lazy("what is shared for", "dit platform of andere software")
    GOVERNMENT = "government", pgettext_lazy("what is shared for", "de overheid: inschrijving en toelagen")


class SharingPartner(ScopedModel):
    """An organisation with which a school shares something, as the school recorded it; ended rather than deleted."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    name = models.CharField(max_length=120)
    aim = models.CharField(max_length=20, choices=PartnerAim.choices)
    basis = models.CharField(max_length=10, choices=PartnerBasis.choices)
    starts = models.DateField()
    until = models.DateField(null=True, blank=True)

    privacy = technical("to tell guardians with whom something is shared, and why")

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class ConsentSetting(ScopedModel):
    """One per school: whether a yes is needed from every household of a child. A no of one always weighs."""

    every_household = models.BooleanField(default=False)

    privacy = technical("to know whose agreement a school asks")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["organisation"], name="one_consent_setting_per_school")]

    def __str__(self) -> str:
        return "every household" if self.every_household else "one guardian"


class Consent(ScopedModel):
    """A yes or a no of one guardian with parental authority, at one moment. Rows are added, never changed."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    purpose = models.CharField(max_length=20, choices=ConsentPurpose.choices)
    guardian = models.ForeignKey("people.Guardian", on_delete=models.CASCADE, related_name="consents")
    child = models.ForeignKey("people.Child", null=True, on_delete=models.CASCADE, related_name="+")
    partner = models.ForeignKey(SharingPartner, null=True, on_delete=models.PROTECT, related_name="+")
    given = models.BooleanField()
    source = models.CharField(max_length=10, choices=ConsentSource.choices)
    # Who put a signed paper or a talk into the product; nobody where the guardian answered alone.
    recorded_by = models.ForeignKey("accounts.User", null=True, on_delete=models.SET_NULL, related_name="+")
    at = models.DateTimeField()

    privacy = Privacy(_CONSENT)

    class Meta:
        ordering = ["at", "pk"]
        indexes = [
            models.Index(fields=["guardian", "purpose", "child", "at"]),
            models.Index(fields=["child", "purpose"]),
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(purpose__startswith="photo-", child__isnull=False)
                | (~models.Q(purpose__startswith="photo-") & models.Q(child__isnull=True)),
                name="photos_are_about_a_child",
            ),
            models.CheckConstraint(
                condition=models.Q(purpose="partner", partner__isnull=False)
                | (~models.Q(purpose="partner") & models.Q(partner__isnull=True)),
                name="sharing_names_the_partner",
            ),
        ]

    def __str__(self) -> str:
        return f"{'yes' if self.given else 'no'} to {self.purpose}"
