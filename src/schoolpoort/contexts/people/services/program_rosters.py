"""A roster that a program hands in: the same dry run as on the page, as counts and reasons, without a name."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.people.models import RosterImport, RosterImportState
from schoolpoort.contexts.people.queries.imports import import_in_scope
from schoolpoort.contexts.people.services import imports
from schoolpoort.contexts.people.services.reports import Report
from schoolpoort.core.scope import Scope

#: So few rows are written while the program waits.
_FEW_ROWS = 300


class Blocker(StrEnum):
    """Why an administrator has to look before a dry run is saved."""

    NOT_READY = "not_ready"
    UNREADABLE = "unreadable"
    WRONG_ROWS = "wrong_rows"
    QUESTIONS = "questions"
    TRANSLATION = "translation"
    MANY_LEAVERS = "many_leavers"
    NO_CHANGES = "no_changes"


class Blocked(Exception):
    """A dry run cannot be saved without an administrator."""

    def __init__(self, blockers: tuple[Blocker, ...]) -> None:
        super().__init__(", ".join(blockers))
        self.blockers = blockers


@dataclass(frozen=True)
class DryRun:
    """What is known of an import: counts by sort, and what stands in the way of saving it without a person.

    `file_problem` is one plain sentence for a file that cannot be read.
    """

    import_id: UUID
    state: str
    counts: Mapping[str, int]
    blockers: tuple[Blocker, ...]
    file_problem: str = ""


def hand_in_roster(organisation_id: UUID, data: bytes, file_name: str, first_year: int | None, by: User) -> DryRun:
    """Keep a file and start its dry run; a small one is ready at once.

    `by` answers for the program. Raises NotConfirmed, and RosterFileError for what is no roster.
    """
    year = imports.school_year_starting(organisation_id, first_year or imports.current_first_year())
    row = imports.upload(data, file_name, year, by)
    imports.start_check(row, by, at_once=len(data) <= imports.SMALL_FILE_BYTES)
    return _dry_run(row)


def dry_run_in(scope: Scope, import_id: UUID) -> DryRun | None:
    """Return an import of the scope, or None (1 query)."""
    row = import_in_scope(scope, import_id)
    return _dry_run(row) if row else None


def save_roster(scope: Scope, import_id: UUID, by: User) -> DryRun | None:
    """Write an import that leaves nothing to decide; None outside the scope. Raises Blocked and ImportClosed."""
    row = import_in_scope(scope, import_id)
    if row is None:
        return None
    blockers = _blockers(row, Report.from_json(row.report))
    if blockers:
        raise Blocked(blockers)
    report = Report.from_json(row.report)
    imports.start_apply(row, by, at_once=report.counts["rows"] <= _FEW_ROWS)
    return _dry_run(row)


def _dry_run(row: RosterImport) -> DryRun:
    report = Report.from_json(row.report)
    counts = report.counts or {name: count for name, count in row.result.items() if isinstance(count, int)}
    done = row.state == RosterImportState.DONE
    return DryRun(row.pk, row.state, counts, () if done else _blockers(row, report), report.file_error)


def _blockers(row: RosterImport, report: Report) -> tuple[Blocker, ...]:
    if row.state != RosterImportState.CHECKED:
        return (Blocker.NOT_READY,)
    if report.file_error:
        return (Blocker.UNREADABLE,)
    reasons = {
        Blocker.WRONG_ROWS: bool(report.wrong) or bool(report.left_out),
        Blocker.QUESTIONS: bool(report.questions),
        Blocker.TRANSLATION: bool(report.translation),
        Blocker.MANY_LEAVERS: report.loses_many and not row.leavers_confirmed,
    }
    found = tuple(blocker for blocker, holds in reasons.items() if holds)
    if found:
        return found
    if not report.changes_anything:
        return (Blocker.NO_CHANGES,)
    return () if row.shown_plan else (Blocker.NOT_READY,)
