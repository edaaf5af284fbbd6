"""What was erased or withdrawn since a backup: found in the database that a restore put aside, and done again.

A restore must not give back what somebody was promised is gone. The list holds ids and days only.
"""

import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from django.db import connections

from schoolpoort.config.safekeeping.refusals import FormerUnreadable
from schoolpoort.config.safekeeping.stores import Scratch

_FILE = "to-repeat.json"
_HISTORY = ("action", "subject", "subject_id")
_CONSENT = (
    *("id", "organisation_id", "purpose", "guardian_id", "child_id", "partner_id"),
    *("given", "source", "recorded_by_id", "at"),
)


@dataclass
class Lost:
    """Guardians who were erased (id -> since when the guardian had left, or nothing), and withdrawals of consent."""

    guardians: dict[str, str] = field(default_factory=dict)
    consents: list[dict[str, str]] = field(default_factory=list)


def list_lost(scratch: Scratch, aside: Path) -> Path | None:
    """Write what must be repeated into the folder that was put aside; None where the former database is unreadable."""
    try:
        erased = _ids(scratch.former_rows("core_auditentry", _HISTORY), "erased", "Guardian")
        gone = {_text(key): _text(day) for key, day in scratch.former_rows("people_guardian", ("id", "gone_since"))}
        said = [dict(zip(_CONSENT, row, strict=True)) for row in scratch.former_rows("people_consent", _CONSENT)]
    except FormerUnreadable:
        return None
    known = _ids(_rows_now("core_auditentry", _HISTORY), "erased", "Guardian")
    kept = {_text(key) for (key,) in _rows_now("people_consent", ("id",))}
    connections.close_all()
    guardians = {key: gone.get(key, "") for key in sorted(erased - known)}
    lost = Lost(guardians, [{name: _text(value) for name, value in row.items()} for row in _last_words_no(said, kept)])
    path = aside / _FILE
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        json.dump(asdict(lost), file, indent=1)
    return path


def read_list(path: Path) -> Lost:
    """Return a list that `list_lost` wrote. Raises OSError and ValueError for anything else."""
    content = json.loads(path.read_text())
    guardians = {str(UUID(key)): str(day) for key, day in dict(content["guardians"]).items()}
    return Lost(guardians, list(content["consents"]))


def in_words(lost: Lost) -> str:
    """Return what was erased and withdrawn since the backup, one id a line."""
    if not (lost.guardians or lost.consents):
        return "Since the backup nothing was erased and no consent was taken back."
    lines = [f"Since the backup: {len(lost.guardians)} erased, {len(lost.consents)} consents that were last a no."]
    lines += [f"  guardian {key}" for key in lost.guardians]
    lines += [f"  consent {each['id']} of guardian {each['guardian_id']}" for each in lost.consents]
    return "\n".join(lines)


def _ids(rows: Iterable[tuple[Any, ...]], action: str, subject: str) -> set[str]:
    return {_text(key) for done, about, key in rows if (done, about) == (action, subject)}


def _rows_now(table: str, columns: Sequence[str]) -> list[tuple[Any, ...]]:
    """Return rows of the restored database; none where an older version did not have the table."""
    connection = connections["default"]
    if table not in connection.introspection.table_names():
        return []
    with connection.cursor() as cursor:
        names = ", ".join(connection.ops.quote_name(each) for each in columns)
        cursor.execute(f"SELECT {names} FROM {connection.ops.quote_name(table)}")
        return list(cursor.fetchall())


def _last_words_no(said: list[dict[str, Any]], kept: set[str]) -> list[dict[str, Any]]:
    """Return the last word on each question where it is a no; what came back as a yes since is not taken back."""
    last: dict[tuple[str, ...], dict[str, Any]] = {}
    for row in sorted(said, key=lambda each: (_text(each["at"]), _text(each["id"]))):
        last[tuple(_text(row[name]) for name in ("guardian_id", "purpose", "child_id", "partner_id"))] = row
    return [row for row in last.values() if not row["given"] and _text(row["id"]) not in kept]


def _text(value: Any) -> str:
    """Return a value as one text, whichever engine it came from: SQLite keeps ids as 32 digits."""
    if value is None:
        return ""
    text = value.isoformat() if hasattr(value, "isoformat") else str(value)
    try:
        return str(UUID(text))
    except ValueError:
        return text
