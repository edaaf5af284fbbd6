"""What the steps of writing an import share."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar
from uuid import UUID

from schoolpoort.contexts.organisations.api import SchoolYear
from schoolpoort.contexts.people.models import Child, Guardian, SchoolClass
from schoolpoort.contexts.people.roster.duplicates import Person
from schoolpoort.contexts.people.roster.records import RosterLanguage
from schoolpoort.contexts.people.roster.snapshot import FieldChange
from schoolpoort.contexts.people.services.comparing import Comparison
from schoolpoort.core.scope import Scope

#: Rows per statement: the number of queries depends on the number of such parts only.
BATCH = 500
#: Ids per look-up, below the number of variables that SQLite allows.
IDS_PER_QUERY = 5_000
#: The system name of every id that comes from a roster.
ROSTER_SYSTEM = "roster"

T = TypeVar("T")


def parts(items: Sequence[T], size: int = IDS_PER_QUERY) -> Iterator[Sequence[T]]:
    """Cut a list into parts that fit one query."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


@dataclass
class Writing:
    """One import on its way into the database; each step adds what it made."""

    organisation_id: UUID
    school_year: SchoolYear
    comparison: Comparison
    classes: dict[str, SchoolClass] = field(default_factory=dict)  # by folded name
    people: dict[str, Person] = field(default_factory=dict)
    guardian_of: dict[str, Guardian] = field(default_factory=dict)  # by person key
    new_guardians: dict[str, Guardian] = field(default_factory=dict)
    person_changes: dict[str, dict[str, FieldChange]] = field(default_factory=dict)  # by person key
    child_of: dict[int, Child] = field(default_factory=dict)  # by place in the roster

    @property
    def scope(self) -> Scope:
        """Return the scope of the school that imports."""
        return Scope.of(self.organisation_id)

    @property
    def today(self) -> date:
        """Return the day on which the import was compared."""
        return self.comparison.today

    def languages_of(self, person: Person) -> tuple[RosterLanguage, ...]:
        """Return a person's own languages, else the home language of the first child that has one."""
        return spoken_by(person, self.comparison)


def spoken_by(person: Person, comparison: Comparison) -> tuple[RosterLanguage, ...]:
    """Return the languages that a roster says of a person: the own ones, else those spoken at the child's home."""
    if person.record.languages:
        return person.record.languages
    homes = (comparison.roster.children[place].home_languages for place, _at in person.mentions)
    return next((languages for languages in homes if languages), ())
