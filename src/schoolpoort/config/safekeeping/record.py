"""When the last good backup was made: a small file in the home folder, for `schoolpoort check` and the nightly job."""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

_NAME = "last-backup.json"


@dataclass(frozen=True)
class LastBackup:
    """A backup that was read back and found whole; `made_at` is aware, `size` in bytes."""

    made_at: datetime
    path: str
    size: int


def last_backup(home: Path) -> LastBackup | None:
    """Return the last good backup of this home, or None where none was made (or its record is damaged)."""
    try:
        stored = json.loads((home / _NAME).read_text())
        return LastBackup(datetime.fromisoformat(stored["made_at"]), str(stored["path"]), int(stored["size"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def remember(home: Path, backup: LastBackup) -> None:
    """Write the record in one step."""
    fresh = home / f"{_NAME}.new"
    fresh.write_text(json.dumps({"made_at": backup.made_at.isoformat(), "path": backup.path, "size": backup.size}))
    fresh.replace(home / _NAME)
