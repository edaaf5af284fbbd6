"""Keys that are not in the database and not in the repository.

They come from the environment (`SCHOOLPOORT_SECRET_KEY`, ...), from a file named by `SCHOOLPOORT_SECRET_KEY_FILE`, or
from `keys.json` in the installation's home folder, which is made with fresh random keys at the first start.
"""

import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path


class KeysUnreadable(Exception):
    """The installation's keys exist but cannot be read; starting with new ones would lose data."""


@dataclass(frozen=True)
class Keys:
    """`field` and `lookup` list the newest key first; older ones still read what they wrote."""

    secret: str
    field: list[str]
    lookup: list[str]


def _from_environment(name: str) -> str | None:
    value = os.environ.get(name)
    path = os.environ.get(f"{name}_FILE")
    if value is None and path:
        value = Path(path).read_text().strip()
    return value or None


def _from_home(home: Path) -> dict[str, str]:
    path = home / "keys.json"
    if path.exists():
        try:
            stored: dict[str, str] = json.loads(path.read_text())
        except (OSError, ValueError) as error:
            raise KeysUnreadable(f"{path} cannot be read: {error}. Restore it from a back-up.") from error
        return stored
    home.mkdir(parents=True, exist_ok=True)
    fresh = {name: secrets.token_urlsafe(48) for name in ("secret", "field", "lookup")}
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        json.dump(fresh, file, indent=1)
    return fresh


def load_keys(home: Path) -> Keys:
    """Return the installation's keys, making them where there are none yet.

    Raises KeysUnreadable when a key file exists but is damaged.
    """
    secret = _from_environment("SCHOOLPOORT_SECRET_KEY")
    field = _from_environment("SCHOOLPOORT_FIELD_KEYS")
    lookup = _from_environment("SCHOOLPOORT_LOOKUP_KEYS")
    if not (secret and field and lookup):
        stored = _from_home(home)
        secret, field, lookup = secret or stored["secret"], field or stored["field"], lookup or stored["lookup"]
    return Keys(secret, field.split(","), lookup.split(","))
