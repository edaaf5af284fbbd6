"""A roster's way in: upload, dry run, answers, the decision on translation, and then all or nothing."""

import json
from collections.abc import Sequence
from datetime import date
from uuid import UUID

from django.db import transaction

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.organisations.api import SchoolYear
from schoolpoort.contexts.people.models import (
    ControllerConfirmation,
    RosterImport,
    RosterImportState,
    SharedGuardianAnswer,
)
from schoolpoort.contexts.people.queries.imports import confirmation_of
from schoolpoort.contexts.people.roster.columns import ColumnMapping
from schoolpoort.contexts.people.roster.records import SchoolYear as RosterYear
from schoolpoort.contexts.people.services.reports import question_hash
from schoolpoort.contexts.people.services.roster_files import pack, refuse_what_is_no_roster, remember_mapping
from schoolpoort.contexts.people.services.translation_needs import checked_reason
from schoolpoort.core import audit, clock, jobs
from schoolpoort.core.models import JobProgress
from schoolpoort.core.scope import Scope

CHECK_JOB = "people.check_roster"
APPLY_JOB = "people.apply_roster"

#: A small file is read and written while the page waits: no worker, no bar to look at.
SMALL_FILE_BYTES = 60 * 1024

#: States in which an import can still be changed by the administrator.
_OPEN = (RosterImportState.UPLOADED, RosterImportState.CHECKED, RosterImportState.FAILED)


class NotConfirmed(Exception):
    """Nobody said yet that this organisation is responsible for its data (decision 1)."""


class ImportClosed(Exception):
    """The import was applied, stopped, or is being applied at this moment."""


class HasErrors(Exception):
    """Wrong rows stop the import, unless they are left out; errors of the file always do."""


@transaction.atomic
def confirm_controller(organisation_id: UUID, by: User) -> ControllerConfirmation:
    """Record that the organisation is the controller of its data; a second time changes nothing."""
    existing = confirmation_of(organisation_id)
    if existing is not None:
        return existing
    row = ControllerConfirmation.objects.create(
        organisation_id=organisation_id, confirmed_by=by, confirmed_on=clock.today()
    )
    _record("confirmed responsibility", organisation_id, by, "Organisation", organisation_id)
    return row


def current_first_year() -> int:
    """Return the year in which the school year of today began (1 September)."""
    today = clock.today()
    return today.year if today.month >= 9 else today.year - 1


def school_year_starting(organisation_id: UUID, first_year: int) -> SchoolYear:
    """Return the school year that starts on 1 September of `first_year`, made where the school has none yet."""
    wanted = RosterYear.starting(first_year)
    years = SchoolYear.objects.within(Scope.of(organisation_id))
    row, _made = years.get_or_create(
        organisation_id=organisation_id,
        name=wanted.name,
        defaults={"starts": wanted.start, "ends": wanted.end},
    )
    return row


def upload(data: bytes, file_name: str, school_year: SchoolYear, by: User) -> RosterImport:
    """Keep a file for its dry run. Raises NotConfirmed, and RosterFileError for what is no roster."""
    if confirmation_of(school_year.organisation_id) is None:
        raise NotConfirmed
    refuse_what_is_no_roster(data, file_name)
    row = RosterImport.objects.create(
        organisation_id=school_year.organisation_id,
        school_year=school_year,
        uploaded_by=by,
        created_at=clock.now(),
        file_name=file_name[-200:],
        content=pack(data),
    )
    _record("uploaded", row.organisation_id, by, "RosterImport", row.pk)
    return row


def start_check(row: RosterImport, by: User, *, at_once: bool) -> JobProgress:
    """Start a dry run; at once for a small file. What was shown before does not count any more."""
    _claim(row, RosterImportState.UPLOADED, shown_plan="")
    return _start(CHECK_JOB, row, by, at_once)


def start_apply(row: RosterImport, by: User, *, at_once: bool) -> JobProgress:
    """Start writing what the dry run showed. Raises HasErrors (also for leavers not confirmed) and ImportClosed."""
    if not row.shown_plan:
        raise HasErrors
    _claim(row, RosterImportState.APPLYING)
    return _start(APPLY_JOB, row, by, at_once)


def cancel(row: RosterImport, by: User) -> None:
    """Stop an import and throw its file away; one that is being written stops before it is final, or not at all."""
    rows = RosterImport.objects.within(Scope.of(row.organisation_id)).filter(pk=row.pk)
    stopped = rows.filter(state__in=_OPEN).update(state=RosterImportState.CANCELLED, content="", report="")
    if row.progress_id is not None:
        jobs.cancel(row.progress_id)
    if stopped:
        _record("stopped", row.organisation_id, by, "RosterImport", row.pk)


def choose_columns(row: RosterImport, mapping: ColumnMapping) -> None:
    """Use a person's choice of columns, now and for the next file with the same columns."""
    row.mapping = json.loads(mapping.to_json())
    row.save(update_fields=["mapping"])
    remember_mapping(row.organisation_id, mapping)


def choose_school(row: RosterImport, school: str) -> None:
    """Choose one school of a OneRoster file by its sourcedId."""
    row.school_in_file = school[:120]
    row.save(update_fields=["school_in_file"])


def leave_out_wrong_rows(row: RosterImport, leave_out: bool) -> None:
    """Say whether wrong rows stop the import or are left out."""
    row.leave_out_wrong_rows = leave_out
    row.save(update_fields=["leave_out_wrong_rows"])


def confirm_leavers(row: RosterImport, confirmed: bool) -> None:
    """Say that the many children who are not in the file really left the school, or take that back."""
    row.leavers_confirmed = confirmed
    row.save(update_fields=["leavers_confirmed"])


def answer_question(row: RosterImport, question: str, same: bool, by: User) -> None:
    """Remember whether two guardians are one person; asked once."""
    SharedGuardianAnswer.objects.within(Scope.of(row.organisation_id)).update_or_create(
        organisation_id=row.organisation_id,
        question_hash=question_hash(question),
        defaults={"question": question, "same": same, "answered_by": by, "answered_on": clock.today()},
    )
    _record("answered", row.organisation_id, by, "RosterImport", row.pk)


def decide_translation(row: RosterImport, languages: Sequence[str], reason: str, until: date | None) -> None:
    """Keep the administrator's decision until the import is written; no languages: nobody gets a need.

    Raises NoReason and WrongPeriod where languages are chosen without a reason or with an impossible end.
    """
    if languages and until is not None:
        reason = checked_reason(reason, until, clock.today())
    row.translation_languages = list(languages)
    row.translation_reason = reason[:300]
    row.translation_until = until
    row.save(update_fields=["translation_languages", "translation_reason", "translation_until"])


def _claim(row: RosterImport, state: RosterImportState, **fields: object) -> None:
    rows = RosterImport.objects.within(Scope.of(row.organisation_id)).filter(pk=row.pk, state__in=_OPEN)
    if not rows.update(state=state, **fields):
        raise ImportClosed
    row.state = state


def _start(job: str, row: RosterImport, by: User, at_once: bool) -> JobProgress:
    """Start a job with its bar; arguments are ids only."""
    with transaction.atomic():
        if at_once:
            progress = JobProgress.objects.create(name=job, organisation_id=row.organisation_id, started_by=by.pk)
        else:
            progress = jobs.start_with_progress(
                job, row.pk, row.organisation_id, organisation_id=row.organisation_id, started_by=by.pk
            )
        row.progress_id = progress.pk
        row.save(update_fields=["progress_id"])
    if at_once:
        jobs.run(job, str(progress.pk), str(row.pk), str(row.organisation_id))
        progress.refresh_from_db()
        row.refresh_from_db()
    return progress


def _record(action: str, organisation_id: UUID, by: User, subject: str, subject_id: UUID) -> None:
    audit.record(
        action,
        actor=audit.Actor("user", by.pk),
        organisation_id=organisation_id,
        subject=subject,
        subject_id=subject_id,
    )
