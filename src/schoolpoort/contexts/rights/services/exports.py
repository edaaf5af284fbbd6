"""A copy of everything that one school knows of one guardian: asked with one tap, made by a job, kept seven days."""

import json
from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from schoolpoort.contexts.people.api import Guardian
from schoolpoort.contexts.rights.models import DataExport
from schoolpoort.contexts.rights.queries.exports import KEPT, newest_exports
from schoolpoort.core import audit, clock
from schoolpoort.core.jobs import Progress, start_with_progress
from schoolpoort.core.models import JobProgress, JobState
from schoolpoort.core.personal_data import Fact, PersonalSection, holders
from schoolpoort.core.scope import Scope
from schoolpoort.core.words import DUTCH, Words
from schoolpoort.design.print.data_copies import render_data_copy
from schoolpoort.design.print.documents import CopyLine, CopySection, DataCopy
from schoolpoort.engines.phrasebook import direction, format_date, format_time, strip_isolates

EXPORT_JOB = "rights.make_export"


@transaction.atomic
def ask_export(guardian: Guardian, languages: Sequence[str]) -> DataExport:
    """Start making a copy; while one is being made, that one is returned. An older copy goes."""
    scope = Scope.of(guardian.organisation_id)
    Guardian.objects.within(scope).select_for_update().get(pk=guardian.pk)
    running = newest_exports(scope, [guardian.pk], clock.now()).get(guardian.pk)
    if running is not None and running.made_at is None and is_being_made(running):
        return running
    DataExport.objects.within(scope).filter(guardian=guardian).delete()
    export = DataExport.objects.create(
        organisation_id=guardian.organisation_id, guardian=guardian, languages=list(languages), asked_at=clock.now()
    )
    progress = start_with_progress(
        EXPORT_JOB, export.pk, guardian.organisation_id, organisation_id=guardian.organisation_id, started_by=None
    )
    export.progress_id = progress.pk
    export.save(update_fields=["progress_id"])
    audit.record(
        "asked a copy",
        actor=audit.Actor("guardian", guardian.pk),
        organisation_id=guardian.organisation_id,
        subject="DataExport",
        subject_id=export.pk,
    )
    return export


def is_being_made(export: DataExport) -> bool:
    """Say whether a job still works on it (1 query)."""
    if export.progress_id is None:
        return False
    states = JobProgress.objects.filter(pk=export.progress_id, state__in=(JobState.WAITING, JobState.RUNNING))
    return states.exists()


def last_day(export: DataExport) -> date:
    """Return the last day on which the files can be fetched."""
    return clock.local(export.asked_at + KEPT).date()


def make_export(progress_id: UUID | str, export_id: UUID | str, organisation_id: UUID | str) -> None:
    """Collect from every context, and write both files; a copy that was taken away meanwhile is not made."""
    scope = Scope.of(UUID(str(organisation_id)))
    with Progress.of(progress_id) as bar:
        export = DataExport.objects.within(scope).select_related("guardian__organisation").filter(pk=export_id).first()
        if export is None:
            return
        all_holders = holders()
        bar.total(len(all_holders) + 1)
        sections: list[PersonalSection] = []
        for holder in all_holders:
            sections += holder.collect(scope, [export.guardian_id])
            bar.step()
        words = Words.of(export.languages)
        export.pdf = render_data_copy(_document(export.guardian, sections, words))
        export.json = _as_json(export.guardian, sections, words).encode()
        export.made_at = clock.now()
        # Where the guardian took it away or the record was merged meanwhile, nothing comes back.
        if DataExport.objects.within(scope).filter(pk=export.pk).exists():
            export.save(update_fields=["pdf", "json", "made_at"])
        bar.step()


def purge_exports() -> int:
    """Remove copies of more than seven days ago, in every school; returns how many."""
    return DataExport.unscoped.filter(asked_at__lte=clock.now() - KEPT).delete()[0]


def _document(guardian: Guardian, sections: Sequence[PersonalSection], words: Words) -> DataCopy:
    dutch = Words.of([DUTCH])
    return DataCopy(
        school_name=guardian.organisation.name,
        language=words.language,
        direction="rtl" if words.direction == "rtl" else "ltr",
        title=_said(words, "data-copy-title"),
        dutch_title=_said(dutch, "data-copy-title"),
        date_label=format_date(clock.today(), words.language),
        sections=tuple(_section(each, words, dutch) for each in sections),
    )


def _section(section: PersonalSection, words: Words, dutch: Words) -> CopySection:
    return CopySection(
        title=_said(words, section.title),
        dutch_title=_said(dutch, section.title),
        records=tuple(tuple(_line(fact, words, dutch) for fact in record) for record in section.records),
        empty_text=_said(words, "data-nothing"),
    )


def _line(fact: Fact, words: Words, dutch: Words) -> CopyLine:
    value, language = _value(fact, words)
    return CopyLine(
        label=_said(words, fact.label),
        dutch_label=_said(dutch, fact.label),
        value=value,
        language=language,
        direction="rtl" if direction(language) == "rtl" else "ltr",
    )


def _value(fact: Fact, words: Words) -> tuple[str, str]:
    """Return a value as text, and the language it is in; names and addresses are as the school wrote them."""
    if fact.phrase:
        text = words.text(fact.phrase, name="…", date=clock.today(), max=0, child="")
        return strip_isolates(text.text), text.language
    if isinstance(fact.value, datetime):
        wall = clock.local(fact.value)
        return f"{format_date(wall.date(), words.language)} {format_time(wall.time(), words.language)}", words.language
    if isinstance(fact.value, date):
        return format_date(fact.value, words.language), words.language
    return str(fact.value), fact.language or DUTCH


def _said(words: Words, phrase_id: str) -> str:
    return strip_isolates(words.text(phrase_id).text)


def _as_json(guardian: Guardian, sections: Sequence[PersonalSection], words: Words) -> str:
    """Return the copy for a machine: stable keys, ISO dates, and the label in both languages."""
    dutch = Words.of([DUTCH])
    content = {
        "format": "schoolpoort-personal-data-1",
        "school": guardian.organisation.name,
        "made_at": clock.now().isoformat(),
        "language": words.language,
        "sections": [
            {
                "key": section.title.removeprefix("data-section-"),
                "title": {words.language: _said(words, section.title), DUTCH: _said(dutch, section.title)},
                "records": [[_fact(fact, words) for fact in record] for record in section.records],
            }
            for section in sections
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def _fact(fact: Fact, words: Words) -> dict[str, object]:
    value: object = fact.value.isoformat() if isinstance(fact.value, date) else fact.value
    return {
        "key": fact.label.removeprefix("data-field-"),
        "label": _said(words, fact.label),
        "value": _value(fact, words)[0] if fact.phrase else value,
        **({"id": fact.phrase} if fact.phrase else {}),
        **({"language": fact.language} if fact.language else {}),
    }
