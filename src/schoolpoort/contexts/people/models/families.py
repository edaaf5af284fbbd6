"""Children, their guardians, and the households that are reached."""

from django.db import models
from django.utils.translation import pgettext_lazy

from schoolpoort.core.encryption import EncryptedTextField
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Declaration, Privacy, Retention
from schoolpoort.core.scope import ScopedModel

_FAMILY = Declaration(
    "to inform the guardians of an enrolled child", Basis.PUBLIC_TASK, Retention.WHILE_ENROLLED, Audience.CLASS_TEAM
)
_ADDRESS = Declaration("to send letters", Basis.PUBLIC_TASK, Retention.WHILE_ENROLLED, Audience.SCHOOL_ADMINISTRATION)
_ROSTER = Declaration(
    "to compare the next roster with the last one, so that the same file again changes nothing",
    Basis.PUBLIC_TASK,
    Retention.WHILE_ENROLLED,
    Audience.SYSTEM,
)


class Household(ScopedModel):
    """The guardians of a child who share an address at one school: the unit of reach.

    `address_hash` is the keyed hash of the normalised address, so that siblings' guardians meet without a plain index.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    street = EncryptedTextField(blank=True)
    postcode = models.CharField(max_length=10, blank=True)
    town = models.CharField(max_length=80, blank=True)
    address_hash = models.CharField(max_length=64, blank=True, db_index=True)

    privacy = Privacy(_ADDRESS)

    def __str__(self) -> str:
        return f"household {self.pk}"


class Guardian(ScopedModel):
    """An adult who decides for a child, as one school knows this adult."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    household = models.ForeignKey(Household, on_delete=models.PROTECT, related_name="guardians")
    first_name = models.CharField(max_length=80)
    last_name = models.CharField(max_length=120)
    birth_date = models.DateField(null=True, blank=True)
    # "I prefer listening and pictures": the guardian's own choice, never the school's label.
    prefers_listening = models.BooleanField(default=False)
    # A landline is for a person who calls; a message cannot go there, so it is no channel.
    landline = EncryptedTextField(blank=True)
    # The guardian asked for an interpreter at talks; None: nobody asked yet.
    interpreter_wanted = models.BooleanField(null=True, blank=True)
    # Names of languages that the roster said and nobody recognised; a colleague picks the right one later.
    unknown_languages = models.CharField(max_length=120, blank=True)
    gone_since = models.DateField(null=True, blank=True)
    roster = EncryptedTextField(blank=True, help_text="the last roster's record as JSON")
    # Names of roster fields that the school or the guardian changed by hand: a roster never overwrites these.
    own_fields = models.JSONField(default=list, blank=True)

    privacy = Privacy(
        _FAMILY,
        {
            "roster": _ROSTER,
            "own_fields": _ROSTER,
            "birth_date": Declaration(
                "to tell two people of one name apart",
                Basis.PUBLIC_TASK,
                Retention.WHILE_ENROLLED,
                Audience.SCHOOL_ADMINISTRATION,
            ),
            "prefers_listening": Declaration(
                "to bring messages in the way the guardian chose",
                Basis.PUBLIC_TASK,
                Retention.WHILE_ENROLLED,
                Audience.SYSTEM,
            ),
        },
    )

    class Meta:
        indexes = [models.Index(fields=["organisation", "last_name", "first_name"])]

    def __str__(self) -> str:
        return self.full_name

    @property
    def full_name(self) -> str:
        """Return first and last name."""
        return f"{self.first_name} {self.last_name}".strip()


class Child(ScopedModel):
    """A pupil as one school knows this child; never a recipient, an interpreter or a channel."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    first_name = models.CharField(max_length=80)
    last_name = models.CharField(max_length=120)
    birth_date = models.DateField(null=True, blank=True)
    gone_since = models.DateField(null=True, blank=True)
    guardians = models.ManyToManyField(Guardian, through="Guardianship", related_name="children")
    roster = EncryptedTextField(blank=True, help_text="the last roster's record as JSON")

    privacy = Privacy(_FAMILY, {"roster": _ROSTER})

    class Meta:
        indexes = [models.Index(fields=["organisation", "last_name", "first_name"])]

    def __str__(self) -> str:
        return self.full_name

    @property
    def full_name(self) -> str:
        """Return first and last name."""
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def short_name(self) -> str:
        """Return the first name with the last name's initial, as class lists show it."""
        return f"{self.first_name} {self.last_name[:1]}.".strip() if self.last_name else self.first_name


class Relation(models.TextChoices):
    """What a guardian is to a child."""

    MOTHER = "mother", pgettext_lazy("an adult and a child", "moeder")
    FATHER = "father", pgettext_lazy("an adult and a child", "vader")
    PARENT = "parent", pgettext_lazy("an adult and a child", "ouder")
    STEP_PARENT = "step_parent", pgettext_lazy("an adult and a child", "plusouder")
    STEPMOTHER = "stepmother", pgettext_lazy("an adult and a child", "plusmoeder")
    STEPFATHER = "stepfather", pgettext_lazy("an adult and a child", "plusvader")
    GRANDPARENT = "grandparent", pgettext_lazy("an adult and a child", "grootouder")
    FOSTER_PARENT = "foster_parent", pgettext_lazy("an adult and a child", "pleegouder")
    GUARDIAN = "guardian", pgettext_lazy("an adult and a child", "voogd")
    OTHER = "other", pgettext_lazy("an adult and a child", "andere volwassene")


class Guardianship(ScopedModel):
    """One guardian of one child, with parental authority recorded; `rank` 1 is the first contact."""

    child = models.ForeignKey(Child, on_delete=models.CASCADE, related_name="guardianships")
    guardian = models.ForeignKey(Guardian, on_delete=models.CASCADE, related_name="guardianships")
    relation = models.CharField(max_length=16, choices=Relation.choices, default=Relation.OTHER)
    parental_authority = models.BooleanField(default=True)
    rank = models.PositiveSmallIntegerField(default=1)

    privacy = Privacy(_FAMILY)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["child", "guardian"], name="one_guardianship_per_pair")]

    def __str__(self) -> str:
        return self.relation
