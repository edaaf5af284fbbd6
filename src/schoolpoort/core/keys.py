"""The keys in use. A process that runs for weeks takes up a new key at once, so that a rotation needs no restart.

Where keys come from keys.json, the file's time of change is looked at before each use, which costs a microsecond; so
what one process wrote with a new key, every other process on this machine can read.
"""

from collections.abc import Sequence
from pathlib import Path

from django.conf import settings

_stamps: dict[str, int] = {}


def stamp_of(path: Path) -> int:
    """Return when the file of keys was changed, in nanoseconds; 0 when it is not there."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _refresh() -> None:
    path: Path | None = settings.KEYS_FILE
    if path is None:
        return
    stamp = stamp_of(path)
    if stamp in (0, _stamps.get(str(path), settings.KEYS_STAMP)):
        return
    keys = settings.KEYS_LOADER(settings.HOME)
    settings.FIELD_KEYS, settings.LOOKUP_KEYS = keys.field, keys.lookup
    _stamps[str(path)] = stamp


def field_keys() -> Sequence[str]:
    """Return the keys of encrypted fields, newest first."""
    _refresh()
    keys: Sequence[str] = settings.FIELD_KEYS
    return keys


def lookup_keys() -> Sequence[str]:
    """Return the keys of look-up hashes, newest first."""
    _refresh()
    keys: Sequence[str] = settings.LOOKUP_KEYS
    return keys
