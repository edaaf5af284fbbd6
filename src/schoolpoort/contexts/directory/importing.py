"""What comes out of a file before anything is saved: entries, faults, and what would change."""

from dataclasses import dataclass, replace
from uuid import UUID

from schoolpoort.contexts.directory.drafts import EntryDraft, PlaceDraft
from schoolpoort.contexts.directory.models import Service


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong: the row (or the place in a list) from 1, the column or field, the value, why."""

    number: int
    column: str
    value: str
    reason: str


@dataclass(frozen=True)
class ReadEntry:
    """One entry of a file: a draft, or None and its faults. `notes` say what is not taken over.

    `unsaid` are fields of a draft of which the file says nothing: an entry that is there keeps its own.
    """

    number: int
    draft: EntryDraft | None
    faults: tuple[Fault, ...] = ()
    notes: tuple[str, ...] = ()
    entry_id: UUID | None = None
    unsaid: tuple[str, ...] = ()


@dataclass(frozen=True)
class Planned:
    """One entry that would be written: over `service`, or new."""

    read: ReadEntry
    service: Service | None


@dataclass(frozen=True)
class ImportReport:
    """What a file would do."""

    new: tuple[Planned, ...]
    changed: tuple[Planned, ...]
    same: int
    faults: tuple[Fault, ...]
    notes: tuple[tuple[int, str], ...]

    @property
    def wrong_rows(self) -> int:
        """How many rows have at least one fault."""
        return len({each.number for each in self.faults})

    @property
    def good(self) -> tuple[Planned, ...]:
        """What would be written."""
        return (*self.new, *self.changed)


def merged(read: ReadEntry, there: EntryDraft) -> EntryDraft:
    """Return what a file says, with what it does not say as it stands in the entry that is there."""
    draft = read.draft
    assert draft is not None
    kept = {name: getattr(there, name) for name in read.unsaid if name not in ("provider", "place")}
    if "provider" in read.unsaid and draft.provider.name == there.provider.name:
        kept["provider"] = there.provider
    if "place" in read.unsaid:
        kept["places"] = tuple(_place(each, there.places) for each in draft.places)
    return replace(draft, **kept)


def _place(said: PlaceDraft, there: tuple[PlaceDraft, ...]) -> PlaceDraft:
    """Return a place of a spreadsheet, which knows its address only, with the rest of the same place."""
    same = next((each for each in there if (each.name, each.street) == (said.name, said.street)), None)
    if same is None:
        return said
    return replace(same, postcode=said.postcode, town=said.town, accessibility=said.accessibility or same.accessibility)
