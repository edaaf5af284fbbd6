"""Keys that are not in the database and not in the repository.

They come from the environment (`SCHOOLPOORT_SECRET_KEY`, ...), from a file named by `SCHOOLPOORT_SECRET_KEY_FILE`, or
from `keys.json` in the installation's home folder, which is made with fresh random keys at the first start.
"""

import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

FIELD_VARIABLE, LOOKUP_VARIABLE = "SCHOOLPOORT_FIELD_KEYS", "SCHOOLPOORT_LOOKUP_KEYS"
_VARIABLES = ("SCHOOLPOORT_SECRET_KEY", FIELD_VARIABLE, LOOKUP_VARIABLE)


class KeysUnreadable(Exception):
    """The installation's keys exist but cannot be read; starting with new ones would lose data."""


@dataclass(frozen=True)
class Keys:
    """`field` and `lookup` list the newest key first; older ones still read what they wrote."""

    secret: str
    field: list[str]
    lookup: list[str]


def from_environment(name: str) -> str | None:
    """Return a secret from the environment, or from the file that `name`_FILE names; None where there is none."""
    value = os.environ.get(name)
    path = os.environ.get(f"{name}_FILE")
    if value is None and path:
        value = Path(path).read_text().strip()
    return value or None


def keys_in(path: Path) -> Keys:
    """Return the keys of a file in the form of keys.json. Raises KeysUnreadable."""
    try:
        stored = json.loads(path.read_text())
        return Keys(str(stored["secret"]), str(stored["field"]).split(","), str(stored["lookup"]).split(","))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise KeysUnreadable(f"{path} cannot be read: {error}. Restore it from a back-up.") from error


def keys_come_from_environment() -> bool:
    """Say whether keys.json plays no part here."""
    return all(from_environment(name) for name in _VARIABLES)


def _from_home(home: Path) -> Keys:
    path = home / "keys.json"
    if path.exists():
        return keys_in(path)
    home.mkdir(parents=True, exist_ok=True)
    fresh = {name: secrets.token_urlsafe(48) for name in ("secret", "field", "lookup")}
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        json.dump(fresh, file, indent=1)
    return keys_in(path)


def load_keys(home: Path) -> Keys:
    """Return the installation's keys, making them where there are none yet.

    Raises KeysUnreadable when a key file exists but is damaged.
    """
    secret, field, lookup = (from_environment(name) for name in _VARIABLES)
    stored = Keys("", [], []) if secret and field and lookup else _from_home(home)
    return Keys(
        secret or stored.secret,
        field.split(",") if field else stored.field,
        lookup.split(",") if lookup else stored.lookup,
    )
