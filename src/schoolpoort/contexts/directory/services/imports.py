"""A file with entries: handed in, checked without saving, then saved as a whole."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from schoolpoort.contexts.directory.drafts import EntryDraft
from schoolpoort.contexts.directory.hsds.reading import read_hsds
from schoolpoort.contexts.directory.importing import Fault, ImportReport, Planned, ReadEntry, merged
from schoolpoort.contexts.directory.models import DirectoryUpload, Service, UploadKind
from schoolpoort.contexts.directory.queries.entries import draft_of, with_parts
from schoolpoort.contexts.directory.services.saving import in_order, save_entry
from schoolpoort.contexts.directory.sheets import read_sheet
from schoolpoort.core import audit, clock
from schoolpoort.core.scope import Scope

#: A file that nobody saved or stopped goes after so long.
_STAYS = timedelta(days=7)


class NotSaved(Exception):
    """There are faults, and nobody said that the wrong rows may be left out."""


def upload(organisation_id: UUID, data: bytes, file_name: str) -> DirectoryUpload:
    """Keep a file for its dry run. Raises UnreadableFile for what is no directory at all."""
    kind = UploadKind.HSDS if data.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] in (b"{", b"[") else UploadKind.SPREADSHEET
    _read(kind, data)
    DirectoryUpload.objects.within(Scope.of(organisation_id)).filter(uploaded_at__lt=clock.now() - _STAYS).delete()
    return DirectoryUpload.objects.create(
        organisation_id=organisation_id, kind=kind, content=data, file_name=file_name[:120], uploaded_at=clock.now()
    )


def _read(kind: str, data: bytes) -> list[ReadEntry]:
    return read_hsds(data) if kind == UploadKind.HSDS else read_sheet(data)


def check(row: DirectoryUpload) -> ImportReport:
    """Return what a file would do; nothing is written (10 queries, however many rows)."""
    return _compare(row.organisation_id, _read(row.kind, bytes(row.content)))


@transaction.atomic
def save(row: DirectoryUpload, actor: audit.Actor, leave_out: bool) -> ImportReport:
    """Write what is new and what changed, and forget the file. Raises NotSaved where there are faults to look at."""
    report = check(row)
    if report.faults and not leave_out:
        raise NotSaved
    for planned in report.good:
        draft = planned.read.draft
        assert draft is not None
        entry_id = planned.read.entry_id if planned.service is None else None
        save_entry(row.organisation_id, draft, actor, planned.service, _free(entry_id))
    row.delete()
    return report


def _free(entry_id: UUID | None) -> UUID | None:
    """Return an id that comes from elsewhere only where no row has it, of whoever."""
    taken = entry_id is not None and Service._default_manager.filter(pk=entry_id).exists()
    return None if taken else entry_id


def _compare(organisation_id: UUID, read: Sequence[ReadEntry]) -> ImportReport:
    known = _Known(list(with_parts(Service.objects.within(Scope.of(organisation_id)))))
    new, changed, same, faults = [], [], 0, [fault for each in read for fault in each.faults]
    notes = [(each.number, note) for each in read for note in each.notes]
    seen: set[tuple[str, ...]] = set()
    for each in read:
        if each.draft is None:
            continue
        key = _key(each.draft)
        if key in seen:
            faults.append(
                Fault(each.number, "Dienst", each.draft.name, _("Deze dienst staat twee keer in het bestand."))
            )
            continue
        seen.add(key)
        service = known.find(each)
        if service is None:
            new.append(Planned(each, None))
            continue
        there = draft_of(service)
        draft = merged(each, there)
        if _says_more(there, draft):
            changed.append(Planned(replace(each, draft=draft), service))
        else:
            same += 1
    return ImportReport(tuple(new), tuple(changed), same, tuple(faults), tuple(notes))


def _key(draft: EntryDraft) -> tuple[str, ...]:
    return (
        ("id", draft.source_id) if draft.source_id else ("name", draft.name.casefold(), draft.provider.name.casefold())
    )


class _Known:
    """The entries that are there, by everything by which a file can mean one."""

    def __init__(self, services: list[Service]) -> None:
        self._by_id = {str(each.pk): each for each in services}
        self._by_source = {each.source_id: each for each in services if each.source_id}
        self._by_name = {(each.name.casefold(), each.provider.name.casefold()): each for each in services}

    def find(self, read: ReadEntry) -> Service | None:
        draft = read.draft
        assert draft is not None
        if draft.source_id:
            found = self._by_source.get(draft.source_id) or self._by_id.get(draft.source_id)
            if found is not None:
                return found
        named = self._by_name.get((draft.name.casefold(), draft.provider.name.casefold()))
        return named if named is not None and not (named.source_id and draft.source_id) else None


def _says_more(there: EntryDraft, draft: EntryDraft) -> bool:
    """Say whether a draft changes an entry; ids of a source do not count."""
    newer = draft.confirmed_on is not None and (there.confirmed_on is None or draft.confirmed_on > there.confirmed_on)
    return newer or in_order(_plain(there)) != in_order(_plain(draft))


def _plain(draft: EntryDraft) -> EntryDraft:
    return replace(
        draft,
        source_id="",
        provider=replace(draft.provider, source_id=""),
        places=tuple(replace(each, source_id="") for each in draft.places),
    )
