"""What an import would do: the file beside what the school has now. Nothing is saved here."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from schoolpoort.contexts.people.engine_io import PeopleRows, current_children
from schoolpoort.contexts.people.models import RosterImport
from schoolpoort.contexts.people.queries.imports import answered_questions
from schoolpoort.contexts.people.queries.people_rows import people_rows
from schoolpoort.contexts.people.roster.difference import compare_rosters
from schoolpoort.contexts.people.roster.duplicates import Sharing, find_shared_guardians
from schoolpoort.contexts.people.roster.roster import Roster
from schoolpoort.contexts.people.roster.snapshot import CurrentChild, ImportPlan, WrongRow
from schoolpoort.contexts.people.services.roster_files import read_import
from schoolpoort.core import clock

#: How far the bar is when the file was read; the comparison is the rest.
_READ = 60


@dataclass(frozen=True)
class Comparison:
    """A file, who is who in it, what the school has, and what would change. `today` is the day of the comparison.

    `left_out` are the wrong rows that the administrator leaves out; `plan.wrong` are those that still stop the import.
    """

    roster: Roster
    sharing: Sharing
    rows: PeopleRows
    current: dict[str, CurrentChild]
    plan: ImportPlan
    left_out: tuple[WrongRow, ...]
    today: date


def compare_import(row: RosterImport, step: Callable[[int], None]) -> Comparison:
    """Read the file of an import and compare it; `step(n)` is called with per cents, 100 in all.

    Wrong rows are left out where the administrator said so; errors of the file as a whole stay. Raises
    RosterFileError where the file cannot be read at all.
    """
    shown = 0

    def reading(done: int, total: int) -> None:
        nonlocal shown
        now = _READ * done // max(total, 1)
        step(now - shown)
        shown = now

    today = clock.today()
    roster = read_import(row, reading)
    step(_READ - shown)
    same, different = answered_questions(row.organisation_id)
    sharing = find_shared_guardians(roster.children, same=same, different=different)
    step(15)
    rows = people_rows(row.organisation_id)
    current = current_children(rows, roster.school_year, today)
    step(10)
    plan = compare_rosters(current, roster, sharing, today)
    left_out: tuple[WrongRow, ...] = ()
    if row.leave_out_wrong_rows:
        left_out = tuple(each for each in plan.wrong if each.row is not None)
        numbers = {each.row for each in left_out if each.row is not None}
        plan = compare_rosters(current, roster, sharing, today, leave_out=numbers)
    step(100 - _READ - 25)
    return Comparison(roster, sharing, rows, {child.id: child for child in current}, plan, left_out, today)
