"""Families before they are written: plain data, so that proportions can be checked without a database."""

from dataclasses import dataclass, field
from datetime import date

from schoolpoort.contexts.people.api import Relation
from schoolpoort.demo.proportions import FamilyKind, Languages

#: Kleuter 1-3, then lager 1-6: the nine years of a primary school.
LEVELS = ("K1", "K2", "K3", "1", "2", "3", "4", "5", "6")


@dataclass(frozen=True)
class SkillPlan:
    """A guardian's language; rank follows from the order."""

    tag: str
    reads: bool = True


@dataclass(frozen=True)
class ChannelPlan:
    """A way to reach a guardian: `kind` is a ChannelKind value, `health` a ChannelHealth value."""

    kind: str
    address: str = ""
    health: str = "working"


@dataclass
class GuardianPlan:
    """An adult of a household."""

    first_name: str
    last_name: str
    relation: Relation
    skills: tuple[SkillPlan, ...]
    needs_translation: bool
    prefers_listening: bool
    channels: list[ChannelPlan]
    parental_authority: bool = True


@dataclass
class HouseholdPlan:
    """Guardians at one address."""

    street: str
    guardians: list[GuardianPlan]


@dataclass
class ChildPlan:
    """A child and its place in LEVELS."""

    first_name: str
    last_name: str
    birth_date: date
    level: int


@dataclass
class FamilyPlan:
    """Children with the households that bring them up; `cast` names a family whose link the command prints."""

    kind: FamilyKind
    languages: Languages
    households: list[HouseholdPlan]
    children: list[ChildPlan] = field(default_factory=list)
    cast: str = ""

    @property
    def other_home_language(self) -> bool:
        """Say whether the family counts as one with a home language other than Dutch."""
        return self.languages != ("nl",)
