"""A whole roster: what was read of a file, whichever format it has."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from schoolpoort.contexts.people.roster.columns import Column, ColumnMapping
from schoolpoort.contexts.people.roster.reasons import because
from schoolpoort.contexts.people.roster.records import RosterChild, RosterProblem, SchoolYear, Severity


@dataclass(frozen=True, slots=True)
class Roster:
    """What a file says. `children` are good to import; `rejected` are rows with an error, kept to be recognised."""

    children: tuple[RosterChild, ...]
    rejected: tuple[RosterChild, ...]
    problems: tuple[RosterProblem, ...]
    school_year: SchoolYear
    mapping: ColumnMapping | None = None  # None for OneRoster, whose columns are fixed
    columns: tuple[Column, ...] = ()
    rows_read: int = 0
    complete: bool = True  # False for a OneRoster delta: who is not in it has not left
    source: str = "spreadsheet"
    schools: tuple[tuple[str, str], ...] = ()  # OneRoster: (sourcedId, name)
    fields: frozenset[str] = field(default=frozenset())  # what the file can say, e.g. "class_name", "guardian.mobile"
    # Numbers and addresses that are a pupil's own, to be refused as a channel; None: the file says nothing about them.
    pupil_contacts: frozenset[str] | None = field(default=None, repr=False)

    @property
    def errors(self) -> tuple[RosterProblem, ...]:
        """The problems that keep a row (or the whole file) from being imported."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)

    @property
    def file_errors(self) -> tuple[RosterProblem, ...]:
        """The errors that leaving out rows cannot solve, such as a missing column."""
        return tuple(problem for problem in self.errors if problem.row is None)


def unreachable_children(children: Iterable[RosterChild]) -> list[RosterProblem]:
    """A warning for each child without a guardian, or without any way to reach one."""
    problems = []
    for child in children:
        if not child.guardians:
            reason = because("no_guardian")
        elif not any(guardian.mobile or guardian.phone or guardian.email for guardian in child.guardians):
            reason = because("no_channel")
        else:
            continue
        problems.append(RosterProblem(child.row, "", "", reason, Severity.WARNING))
    return problems
