"""Writing keys.json: whole or not at all, readable for this installation's user only."""

import json
import os
import secrets
from pathlib import Path

from schoolpoort.config.secrets import Keys, keys_in


def new_key() -> str:
    """Return a fresh random key."""
    return secrets.token_urlsafe(48)


def write_keys(path: Path, keys: Keys) -> None:
    """Replace the file; after a power cut it holds either the old or the new keys."""
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    text = json.dumps({"secret": keys.secret, "field": ",".join(keys.field), "lookup": ",".join(keys.lookup)}, indent=1)
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def add_keys(path: Path) -> Keys:
    """Put a new key before the others, for encryption and for look-up hashes. Raises KeysUnreadable."""
    stored = keys_in(path)
    keys = Keys(stored.secret, [new_key(), *stored.field], [new_key(), *stored.lookup])
    write_keys(path, keys)
    return keys


def keep_newest(path: Path) -> Keys:
    """Remove all keys but the newest. Raises KeysUnreadable."""
    stored = keys_in(path)
    keys = Keys(stored.secret, stored.field[:1], stored.lookup[:1])
    write_keys(path, keys)
    return keys
