"""The two long pieces of work of an import: the dry run, and writing it."""

from collections.abc import Mapping
from datetime import timedelta
from uuid import UUID

from django.db import transaction

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.contexts.people.models import RosterImport, RosterImportState
from schoolpoort.contexts.people.roster.reasons import RosterFileError
from schoolpoort.contexts.people.services.applying.everything import write_everything
from schoolpoort.contexts.people.services.applying.reach import merged_tags, tags_of, tags_said
from schoolpoort.contexts.people.services.applying.writing import Writing, spoken_by
from schoolpoort.contexts.people.services.comparing import Comparison, compare_import
from schoolpoort.contexts.people.services.reports import Report, build_report
from schoolpoort.contexts.people.services.translation_needs import (
    count_by_language,
    guardians_in_need,
    in_need_already,
    record_decision,
    skills_of,
)
from schoolpoort.core import audit, clock
from schoolpoort.core.jobs import Progress
from schoolpoort.core.models import JobProgress
from schoolpoort.core.scope import Scope

#: Reports hold personal data; so long after the upload nobody needs them.
KEPT_FOR = timedelta(days=30)


def check(progress_id: UUID, import_id: UUID, organisation_id: UUID) -> None:
    """Do the dry run of an import; safe to run twice."""
    row = _row(import_id, organisation_id)
    if row.state != RosterImportState.UPLOADED:
        return
    with Progress.of(progress_id) as bar:
        bar.total(100)
        try:
            comparison = compare_import(row, bar.step)
        except RosterFileError as error:
            _save_report(row, Report(file_error=str(error)))
            return
        bar.check()
        _save_report(row, build_report(comparison, _translation_counts(row.organisation_id, comparison)))


def _save_report(row: RosterImport, report: Report) -> None:
    row.report = report.to_json()
    row.state = RosterImportState.CHECKED
    sure = row.leavers_confirmed or not report.loses_many
    row.shown_plan = report.fingerprint() if report.may_be_saved and sure else ""
    row.save(update_fields=["report", "state", "shown_plan"])


def apply(progress_id: UUID, import_id: UUID, organisation_id: UUID) -> None:
    """Write an import in one transaction; safe to run twice. Stopping works until the transaction ends."""
    row = _row(import_id, organisation_id)
    if row.state != RosterImportState.APPLYING:
        return
    written = False
    try:
        by = _who_started(progress_id)
        with Progress.of(progress_id) as bar:
            bar.total(200)
            written = _compare_and_write(row, bar, by)
    finally:
        if not written:
            _give_back(row)


def _compare_and_write(row: RosterImport, bar: Progress, by: User) -> bool:
    """Write, unless the school changed since the dry run was shown: then the new dry run is shown first."""
    comparison = compare_import(row, bar.step)
    report = build_report(comparison, _translation_counts(row.organisation_id, comparison))
    if not report.may_be_saved or report.fingerprint() != row.shown_plan:
        _save_report(row, report)
        row.result = {"changed_meanwhile": True}
        row.save(update_fields=["result"])
        return True
    bar.check()
    actor = audit.Actor("user", by.pk)
    with transaction.atomic():
        writing = write_everything(row, comparison, actor, lambda share: None)
        _decide(row, writing, by)
        _finish(row, report)
        bar.check()
    return True


def _who_started(progress_id: UUID) -> User:
    """Return the administrator who pressed the button: who decides is who is named, whoever uploaded the file."""
    started_by = JobProgress.objects.values_list("started_by", flat=True).get(pk=progress_id)
    if started_by is None:
        raise LookupError("an import is started by a person")
    return User.objects.get(pk=started_by)


def _give_back(row: RosterImport) -> None:
    """Nothing was written: the administrator may try again."""
    rows = RosterImport.objects.within(Scope.of(row.organisation_id))
    rows.filter(pk=row.pk, state=RosterImportState.APPLYING).update(state=RosterImportState.CHECKED)


def _finish(row: RosterImport, report: Report) -> None:
    row.state = RosterImportState.DONE
    row.content = row.report = ""
    row.result = {**report.counts, "left_out": report.left_out, "needs": row.result.get("needs", 0)}
    row.save(update_fields=["state", "content", "report", "result", "translation_decision"])


def _decide(row: RosterImport, writing: Writing, by: User) -> None:
    if not row.translation_languages or row.translation_until is None:
        return
    guardians = [guardian.pk for guardian in writing.guardian_of.values()]
    in_need = guardians_in_need(row.organisation_id, guardians, row.translation_languages, clock.today())
    if in_need:
        row.translation_decision = record_decision(
            row.organisation_id,
            in_need,
            reason=row.translation_reason,
            until=row.translation_until,
            by=by,
        )
    row.result = {**row.result, "needs": len(in_need)}


def _translation_counts(organisation_id: UUID, comparison: Comparison) -> dict[str, int]:
    """Count guardians per language who do not read Dutch and have no need that holds, as after the import."""
    skills = skills_of(organisation_id)
    already = in_need_already(organisation_id, comparison.today)
    before = _languages_said_before(comparison)
    coming = _people_who_come(comparison)
    found: list[list[tuple[str, bool]]] = []
    for person in comparison.sharing.people:
        current = comparison.plan.existing_people.get(person.key)
        said = tags_of(spoken_by(person, comparison))
        if current is None:
            if person.key in coming:
                found.append([(tag, True) for tag in said])
        elif UUID(current) not in already:
            own = skills.get(UUID(current), [])
            if person.key in before:
                reads = dict(own)
                tags = merged_tags([tag for tag, _ in own], before[person.key], said)
                own = [(tag, reads.get(tag, True)) for tag in tags]
            found.append(own)
    return count_by_language(found)


def _people_who_come(comparison: Comparison) -> frozenset[str]:
    plan, person_of = comparison.plan, comparison.sharing.person_of
    new = (person_of[each.place, at] for each in plan.new for at in range(len(each.child.guardians)))
    beside = (guardian.person for each in plan.changed for guardian in each.guardians if guardian.kind == "new")
    return frozenset([*new, *beside])


def _languages_said_before(comparison: Comparison) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for change in comparison.plan.changed:
        for guardian in change.guardians:
            languages = next((each for each in guardian.changes if each.name == "languages"), None)
            if languages is not None and guardian.person:
                found[guardian.person] = tags_said(languages.old)
    return found


def forget_old_imports() -> int:
    """Empty files and reports 30 days after the upload, and close what nobody finished; returns how many."""
    before = clock.now() - KEPT_FOR
    count = 0
    for key in Organisation.objects.values_list("pk", flat=True):
        rows = RosterImport.objects.within(Scope.of(key)).filter(created_at__lt=before)
        # What is done or stopped was emptied at that moment.
        unfinished = rows.exclude(state__in=(RosterImportState.DONE, RosterImportState.CANCELLED))
        count += unfinished.update(state=RosterImportState.CANCELLED, content="", report="")
    return count


def _row(import_id: UUID, organisation_id: UUID) -> RosterImport:
    rows = RosterImport.objects.within(Scope.of(organisation_id)).select_related("school_year")
    return rows.get(pk=import_id)
