"""What a backup is locked with: a passphrase that the administrator chose, or a recovery key that we made.

The recovery key is kept in `backup.key` in the home folder, so that the nightly backup needs nobody. Who can read that
folder can read the database itself, so it gives nothing away; it is never inside a backup.
"""

import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from schoolpoort.config.safekeeping.refusals import SafekeepingRefused
from schoolpoort.config.secrets import from_environment

_NAME = "backup.key"
#: No letters that look like a figure.
_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_GROUPS, _IN_A_GROUP = 8, 4
_SHORTEST = 12


@dataclass(frozen=True)
class Lock:
    """The passphrase, and whether it was made just now: then somebody must write it down."""

    passphrase: str
    is_new: bool = False


def known_passphrase(home: Path) -> str | None:
    """Return the passphrase of the environment or the recovery key of this home, or None where there is neither.

    Raises SafekeepingRefused for a passphrase that is too short, or that cannot be read.
    """
    try:
        chosen = from_environment("SCHOOLPOORT_BACKUP_PASSPHRASE")
        path = home / _NAME
        if chosen is None and path.exists():
            return path.read_text().strip()
    except OSError as error:
        raise SafekeepingRefused(f"The passphrase of the backups cannot be read: {error}") from None
    if chosen is not None and len(chosen) < _SHORTEST:
        raise SafekeepingRefused(f"SCHOOLPOORT_BACKUP_PASSPHRASE is too short: take at least {_SHORTEST} characters.")
    return chosen


def lock_for_backups(home: Path) -> Lock:
    """Return what to lock a backup with; where there is nothing yet, make a recovery key of 160 bits."""
    known = known_passphrase(home)
    if known is not None:
        return Lock(known)
    groups = ("".join(secrets.choice(_ALPHABET) for _ in range(_IN_A_GROUP)) for _ in range(_GROUPS))
    fresh = "-".join(groups)
    descriptor = os.open(home / _NAME, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(fresh + "\n")
    return Lock(fresh, is_new=True)
