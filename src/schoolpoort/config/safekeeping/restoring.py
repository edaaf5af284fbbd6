"""Puts a backup back: unpack, check, and only then exchange it with what is there, in steps that a kill cannot tear."""

import errno
import json
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.db import connections
from django.db.migrations.loader import MigrationLoader

from schoolpoort.config.safekeeping.archive import Unpacked, unpack
from schoolpoort.config.safekeeping.checking import check_scratch, packed_keys
from schoolpoort.config.safekeeping.manifest import Manifest
from schoolpoort.config.safekeeping.occupancy import alone, backing_up
from schoolpoort.config.safekeeping.refusals import SafekeepingRefused
from schoolpoort.config.safekeeping.repeating import list_lost
from schoolpoort.config.safekeeping.stores import Store, configured_store
from schoolpoort.config.safekeeping.working_folder import working_folder
from schoolpoort.config.secrets import (
    FIELD_VARIABLE,
    LOOKUP_VARIABLE,
    Keys,
    from_environment,
    keys_come_from_environment,
)
from schoolpoort.core import clock
from schoolpoort.core.keys import field_keys, lookup_keys

Confirm = Callable[[Manifest], bool]


@dataclass(frozen=True)
class Restored:
    """What was put back; `kept` says where the former database is, `behind` that migrations are still to come.

    `to_repeat` is the list of erasures and withdrawals since the backup; None where the former database cannot be read.
    """

    manifest: Manifest
    kept: str
    behind: bool
    to_repeat: Path | None = None


def restore(source: Path, passphrase: str, confirm: Confirm) -> Restored | None:
    """Put a backup back into this installation; None when `confirm` said no.

    Raises SafekeepingRefused when it cannot be done: then nothing was changed.
    """
    with alone(Path(settings.HOME)):
        return restore_while_alone(source, passphrase, confirm)


def restore_while_alone(source: Path, passphrase: str, confirm: Confirm) -> Restored | None:
    """Do as `restore`, for a caller that holds the lock already."""
    home = Path(settings.HOME)
    if not source.is_file():
        raise SafekeepingRefused(f"There is no file {source}. Nothing was changed.")
    connections.close_all()
    try:
        with backing_up(home), working_folder(home) as folder:
            unpacked = unpack(source, passphrase, folder)
            behind = _refuse_newer(unpacked.manifest)
            store = _store_for(unpacked.manifest)
            _refuse_other_keys(packed_keys(unpacked.keys))
            with store.scratch(unpacked.database) as scratch:
                check_scratch(scratch, unpacked)
                if not confirm(unpacked.manifest):
                    return None
                aside = _aside(home)
                _write_keys(home, unpacked, aside, together=True)
                kept = scratch.take_over(aside)
                _exchange_files(home, unpacked, aside)
                _write_keys(home, unpacked, aside, together=False)
            return Restored(unpacked.manifest, kept, behind, list_lost(scratch, aside))
    except OSError as error:
        why = "The disk is full." if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} else str(error)
        raise SafekeepingRefused(f"{why} The restore did not finish. Make room and run it again.") from None


def _refuse_newer(manifest: Manifest) -> bool:
    """Refuse a backup with migrations that we do not know; return whether some of ours are still to come."""
    known = {f"{app}.{name}" for app, name in MigrationLoader(None, ignore_no_migrations=True).graph.nodes}
    applied = set(manifest.contents.migrations)
    if applied - known:
        raise SafekeepingRefused(
            f"A newer version of Schoolpoort ({manifest.version}) made this backup. Install that version first. "
            "Nothing was changed."
        )
    return bool(known - applied)


def _store_for(manifest: Manifest) -> Store:
    store = configured_store()
    if store.engine != manifest.engine:
        raise SafekeepingRefused(
            f"This backup is of a {manifest.engine} database, and this installation uses {store.engine}. A backup goes "
            "back into the same kind of database only. Nothing was changed."
        )
    return store


def _refuse_other_keys(packed: Keys) -> None:
    """Keys from the environment are not ours to change, so they must read the backup as they are."""
    unread_fields = set(packed.field) - set(field_keys()) if from_environment(FIELD_VARIABLE) else ()
    unread_lookups = set(packed.lookup) - set(lookup_keys()) if from_environment(LOOKUP_VARIABLE) else ()
    if unread_fields or unread_lookups:
        raise SafekeepingRefused(
            f"{FIELD_VARIABLE} or {LOOKUP_VARIABLE} in the environment are not the keys of this backup. Set "
            "those of the backup's time, or leave them out: then they are restored into keys.json. Nothing was changed."
        )


def _aside(home: Path) -> Path:
    folder = home / f"before-restore-{clock.local(clock.now()):%Y%m%d-%H%M%S}"
    number = 1
    while folder.exists():
        number += 1
        folder = folder.with_name(f"{folder.name.split('_')[0]}_{number}")
    folder.mkdir(mode=0o700)
    return folder


def _write_keys(home: Path, unpacked: Unpacked, aside: Path, *, together: bool) -> None:
    """Write the backup's keys; `together` with those of now, so that both databases can be read meanwhile."""
    if keys_come_from_environment():
        return
    place = home / "keys.json"
    wanted = packed_keys(unpacked.keys)
    field, lookup = list(wanted.field), list(wanted.lookup)
    if together:
        if place.exists():
            shutil.copy2(place, aside / place.name)
        field += [key for key in field_keys() if key not in field]
        lookup += [key for key in lookup_keys() if key not in lookup]
    fresh = home / "keys.json.new"
    fresh.unlink(missing_ok=True)
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        json.dump({"secret": wanted.secret, "field": ",".join(field), "lookup": ",".join(lookup)}, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(place)


def _exchange_files(home: Path, unpacked: Unpacked, aside: Path) -> None:
    place = home / "files"
    if place.exists():
        place.replace(aside / place.name)
    unpacked.files.replace(place)
