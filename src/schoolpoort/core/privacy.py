"""What each field is for, on which legal basis, how long it stays and who sees it: said beside the model.

The register of processing is generated from these declarations, and a field without one fails a test.
"""

from dataclasses import dataclass, field
from enum import StrEnum


class Basis(StrEnum):
    """Legal bases of GDPR article 6 that a school uses (facts.md, section 5)."""

    PUBLIC_TASK = "public task"
    LEGAL_OBLIGATION = "legal obligation"
    CONSENT = "consent"
    NOT_PERSONAL = "no personal data"


class Retention(StrEnum):
    """How long a kind of data stays; the dated defaults live in the organisation's settings."""

    WHILE_ENROLLED = "until 31 August after the school year in which the child left"
    NEXT_SCHOOL_YEAR = "until 31 August of the next school year"
    THIRTY_DAYS = "30 days after it was closed"
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


@dataclass(frozen=True)
class Declaration:
    """Purpose, basis, retention and audience of a field."""

    purpose: str
    basis: Basis
    retention: Retention
    audience: Audience


@dataclass(frozen=True)
class Privacy:
    """The declarations of a model: one for all its fields, and exceptions by field name."""

    default: Declaration
    fields: dict[str, Declaration] = field(default_factory=dict)

    def of(self, field_name: str) -> Declaration:
        """Return the declaration of one field."""
        return self.fields.get(field_name, self.default)


def technical(purpose: str, retention: Retention = Retention.SETTINGS) -> Privacy:
    """Return the declarations of a model that holds no personal data."""
    return Privacy(Declaration(purpose, Basis.NOT_PERSONAL, retention, Audience.SYSTEM))
