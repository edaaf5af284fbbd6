"""Is what came out of a backup what went in? The counts must be the same, and the keys must read the texts."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.apps import apps

from schoolpoort.config.safekeeping.archive import Unpacked
from schoolpoort.config.safekeeping.manifest import Contents
from schoolpoort.config.safekeeping.refusals import BackupDamaged
from schoolpoort.config.safekeeping.stores import Scratch
from schoolpoort.config.secrets import Keys, KeysUnreadable, keys_in
from schoolpoort.core.encryption import EncryptedBinaryField, EncryptedTextField, readable_with


def check_scratch(scratch: Scratch, unpacked: Unpacked) -> None:
    """Raise BackupDamaged unless the restored database holds what the label promises, readable with its own keys."""
    found = scratch.contents()
    promised = unpacked.manifest.contents
    if found != promised:
        raise BackupDamaged(f"The restored database is not what was backed up: {_first_difference(found, promised)}.")
    keys = packed_keys(unpacked.keys)
    for table, column in _encrypted_columns():
        for value in scratch.values(table, column):
            if not readable_with(value, keys.field):
                raise BackupDamaged("The keys in this backup do not read its texts. Take another one.")


def packed_keys(path: Path) -> Keys:
    """Return the keys of an unpacked backup. Raises BackupDamaged."""
    try:
        return keys_in(path)
    except KeysUnreadable:
        raise BackupDamaged("The keys in this backup cannot be read. Take another one.") from None


def _first_difference(found: Contents, promised: Contents) -> str:
    for table in sorted({*found.counts, *promised.counts}):
        if found.counts.get(table) != promised.counts.get(table):
            return f"{table} has {found.counts.get(table, 'no')} rows instead of {promised.counts.get(table, 'none')}"
    return "its migrations are others"


def _encrypted_columns() -> Iterator[tuple[str, str]]:
    for model in apps.get_models():
        for field in model._meta.local_concrete_fields:
            if isinstance(field, EncryptedTextField | EncryptedBinaryField):
                yield model._meta.db_table, _column(field)


def _column(field: Any) -> str:
    return str(field.column)
