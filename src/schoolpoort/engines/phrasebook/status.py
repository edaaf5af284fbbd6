"""How far each text was checked: read from status/<language>.json, which stands apart from the texts themselves.

A note holds the hash of the Dutch text that the translation was made from, and the hash of the translation when the
note was written. The first tells that the Dutch has moved on (stale); the second that somebody changed a text
after it was checked, so that nobody is thanked for checking words that they never saw.
"""

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast

from .languages import DUTCH
from .rendered import StatusName, TextStatus

WRITABLE: tuple[StatusName, ...] = ("draft", "checked", "machine")


@dataclass(frozen=True)
class StatusNote:
    """One entry of a status file; `checked_by` holds the names of the people who checked the text."""

    status: StatusName = "draft"
    checked_by: tuple[str, ...] = ()
    date: dt.date | None = None
    source_hash: str = ""
    text_hash: str = ""


class InvalidStatusFile(ValueError):
    """A status file is not what it should be; the message says what and where."""


def read_notes(content: str) -> dict[str, StatusNote]:
    """Return the notes of a status file by message id; raise InvalidStatusFile."""
    try:
        data = json.loads(content)
    except json.JSONDecodeError as fault:
        raise InvalidStatusFile(f"not valid JSON: {fault}") from fault
    if not isinstance(data, dict):
        raise InvalidStatusFile("the file holds an object with a message id for each text")
    return {message_id: _read_note(message_id, entry) for message_id, entry in data.items()}


def write_notes(notes: Mapping[str, StatusNote]) -> str:
    """Return the text of a status file, sorted by message id, so that two people's changes merge."""
    data: dict[str, dict[str, object]] = {}
    for message_id in sorted(notes):
        note = notes[message_id]
        entry: dict[str, object] = {"status": note.status, "checked_by": list(note.checked_by)}
        if note.date:
            entry["date"] = note.date.isoformat()
        if note.source_hash:
            entry["source_hash"] = note.source_hash
        if note.text_hash:
            entry["text_hash"] = note.text_hash
        data[message_id] = entry
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def status_of(note: StatusNote | None, text_hash: str | None, source_hash: str | None) -> TextStatus:
    """Return the status of a text, given its own hash (None: there is no text) and that of the Dutch text."""
    if text_hash is None:
        return TextStatus("missing")
    if note is None:
        return TextStatus("draft")
    stale = bool(note.source_hash) and source_hash is not None and note.source_hash != source_hash
    if note.text_hash and note.text_hash != text_hash:
        return TextStatus("draft", 0, note.date, stale)
    return TextStatus(note.status, len(note.checked_by), note.date, stale)


def refreshed_notes(
    notes: Mapping[str, StatusNote],
    hashes: Mapping[str, str],
    dutch_hashes: Mapping[str, str],
    language: str,
    today: dt.date,
) -> dict[str, StatusNote]:
    """Return the notes as they should be written for the texts that a language has now.

    New texts become drafts of today; a text whose own words changed becomes a draft made from today's Dutch; a note
    of an unchanged text stays as it is, also where the Dutch has moved on; notes of texts that are gone are dropped.
    """
    fresh: dict[str, StatusNote] = {}
    for message_id, text_hash in hashes.items():
        note = notes.get(message_id)
        source_hash = "" if language == DUTCH else dutch_hashes.get(message_id, "")
        if note is None or (note.text_hash and note.text_hash != text_hash):
            fresh[message_id] = StatusNote("draft", (), today, source_hash, text_hash)
        elif note.text_hash:
            fresh[message_id] = note
        else:
            known_source = note.source_hash or source_hash
            fresh[message_id] = StatusNote(note.status, note.checked_by, note.date, known_source, text_hash)
    return fresh


def marked_notes(
    notes: Mapping[str, StatusNote], message_ids: Iterable[str], status: StatusName, name: str, today: dt.date,
    hashes: Mapping[str, str], dutch_hashes: Mapping[str, str],
) -> dict[str, StatusNote]:  # fmt: skip
    """Return the notes with a new status for some texts as they stand now; checkers of the same text add up."""
    changed = dict(notes)
    for message_id in message_ids:
        text_hash, old = hashes[message_id], notes.get(message_id, StatusNote())
        same = old.status == status == "checked" and old.text_hash == text_hash
        people = dict.fromkeys([*(old.checked_by if same else ()), *([name] if name else [])])
        changed[message_id] = StatusNote(status, tuple(people), today, dutch_hashes.get(message_id, ""), text_hash)
    return changed


def _read_note(message_id: str, entry: object) -> StatusNote:
    if not isinstance(entry, dict):
        raise InvalidStatusFile(f"{message_id}: an entry is an object with status, checked_by and date")
    status, people, day = entry.get("status"), entry.get("checked_by", []), entry.get("date")
    if status not in WRITABLE:
        raise InvalidStatusFile(f"{message_id}: unknown status '{status}'; it is one of: {', '.join(WRITABLE)}")
    if not isinstance(people, list) or not all(isinstance(name, str) for name in people):
        raise InvalidStatusFile(f"{message_id}: checked_by is a list of names")
    try:
        when = dt.date.fromisoformat(day) if day is not None else None
    except (TypeError, ValueError):
        raise InvalidStatusFile(f"{message_id}: date is written like 2026-11-22") from None
    hashes = (str(entry.get("source_hash", "")), str(entry.get("text_hash", "")))
    return StatusNote(cast(StatusName, status), tuple(people), when, *hashes)
