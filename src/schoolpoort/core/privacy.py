"""What each field is for, on which legal basis, how long it stays and who sees it: said beside the model.

The register of processing is generated from these declarations, and a field without one fails a test.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Basis(StrEnum):
    """Legal bases of GDPR article 6 that a school uses (facts.md, section 5)."""

    PUBLIC_TASK = "public task"
    LEGAL_OBLIGATION = "legal obligation"
    CONSENT = "consent"
    NOT_PERSONAL = "no personal data"


class Retention(StrEnum):
    """How long a kind of data stays; core.retention says from which day on, an organisation may keep it shorter."""

    WHILE_ENROLLED = "until 31 August of the school year after the one in which the child left"
    NEXT_SCHOOL_YEAR = "until 31 August of the next school year"
    THIRTY_DAYS = "30 days after it was closed"
    AFTER_CLOSING = "one year after it was closed"
    SIX_MONTHS = "six months"
    UNTIL_EXPIRY = "until it expires by itself"
    WHILE_EMPLOYED = "one year after the last assignment ended"
    AUDIT = "five years"
    SETTINGS = "as long as the organisation uses the platform"


class Audience(StrEnum):
    """Who may see a kind of data."""

    SYSTEM = "nobody but the system"
    FAMILY = "the guardian"
    HOUSEHOLD = "the guardians of the household"
    CLASS_TEAM = "the staff who are assigned to the child"
    SCHOOL_ADMINISTRATION = "the school's administrators"
    STAFF = "staff of the organisation"
    CONFIDANT = "the guardian and the named person outside the class team"
    SUPPORT = "who coordinates the support network"


class Category(StrEnum):
    """What sort of data a field holds, as the register of processing names it."""

    IDENTITY = "name and identity"
    BIRTH_DATE = "date of birth"
    CONTACT = "address and contact points"
    LANGUAGE = "languages and the wish to listen"
    FAMILY_TIES = "family ties and parental authority"
    SCHOOL = "class and enrolment"
    CONTENT = "content of school messages"
    ANSWERS = "answers and consents"
    FREE_TEXT = "free text"
    REACH = "whether a message arrived and was opened"
    SECRETS = "keys, codes and links"
    WORK = "role and work of staff"
    VOICE = "recorded voice"
    LOG = "who did or read what"
    TECHNICAL = "technical data"


class Persons(StrEnum):
    """Whom data is about."""

    CHILD = "pupils"
    GUARDIAN = "guardians"
    STAFF = "staff"
    SUPPORTER = "supporters"


#: Categories that are sensitive by nature or in practice, and why (facts.md, section 5).
SENSITIVE: dict[Category, str] = {
    Category.FREE_TEXT: "people may write about health, religion, origin or worries (GDPR article 9)",
    Category.LANGUAGE: "a home language may hint at ethnic origin (GDPR article 9)",
    Category.ANSWERS: "an answer may hint at health, religion or income",
}


@dataclass(frozen=True)
class Declaration:
    """Purpose, basis, retention and audience of a field; the category and persons where the field does not say so.

    Without `category` or `about` the register works them out from the field (core.data_categories).
    """

    purpose: str
    basis: Basis
    retention: Retention
    audience: Audience
    category: Category | None = None
    about: tuple[Persons, ...] = ()


@dataclass(frozen=True)
class Privacy:
    """The declarations of a model: one for all its fields, and exceptions by field name."""

    default: Declaration
    fields: dict[str, Declaration] = field(default_factory=dict)

    def of(self, field_name: str) -> Declaration:
        """Return the declaration of one field."""
        return self.fields.get(field_name, self.default)

    def declarations(self) -> tuple[Declaration, ...]:
        """Return the default and all exceptions."""
        return (self.default, *self.fields.values())

    @property
    def is_personal(self) -> bool:
        """Say whether any field holds personal data."""
        return any(each.basis is not Basis.NOT_PERSONAL for each in self.declarations())


def technical(purpose: str, retention: Retention = Retention.SETTINGS) -> Privacy:
    """Return the declarations of a model that holds no personal data."""
    return Privacy(Declaration(purpose, Basis.NOT_PERSONAL, retention, Audience.SYSTEM))


_third_party: dict[str, Privacy] = {}


def declare_third_party(label: str, privacy: Privacy) -> None:
    """Declare the fields of a library's model; `label` is "app_label.Model"."""
    _third_party[label] = privacy


def privacy_of(model: type[Any]) -> Privacy | None:
    """Return what was declared for a model, beside it or for a library's; None when nobody did.

    The table behind a many-to-many field has the declaration of the model that owns the field.
    """
    owner = model._meta.auto_created
    if owner:
        model = owner
    declared = _third_party.get(model._meta.label) or getattr(model, "privacy", None)
    return declared if isinstance(declared, Privacy) else None
