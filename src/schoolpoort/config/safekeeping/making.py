"""Makes a backup: snapshot, seal, read back, and only then give the file its name."""

import errno
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.db import connections

from schoolpoort.config.safekeeping.archive import unpack, write_archive
from schoolpoort.config.safekeeping.checking import check_scratch
from schoolpoort.config.safekeeping.manifest import Manifest, installed_version
from schoolpoort.config.safekeeping.occupancy import backing_up
from schoolpoort.config.safekeeping.passphrase import Lock, lock_for_backups
from schoolpoort.config.safekeeping.record import LastBackup, remember
from schoolpoort.config.safekeeping.refusals import SafekeepingRefused
from schoolpoort.config.safekeeping.stores import Store, configured_store
from schoolpoort.config.safekeeping.working_folder import working_folder
from schoolpoort.core import clock
from schoolpoort.core.keys import field_keys, lookup_keys

_BEGINNING, _ENDING, _UNFINISHED = "schoolpoort-", ".backup", ".part"
#: What must stay free beside the work itself, in bytes.
_SPARE = 100 * 1024 * 1024
_MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Made:
    """A backup that is there, with what it was locked with."""

    path: Path
    size: int
    manifest: Manifest
    lock: Lock
    verified: bool


def usual_folder() -> Path:
    """Return where backups go when nobody says: the configured folder, or one in the home."""
    if settings.BACKUP_FOLDER:
        return Path(settings.BACKUP_FOLDER)
    folder = Path(settings.HOME) / "backups"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def file_name() -> str:
    """Return a name that says when, so that names sort by age."""
    return f"{_BEGINNING}{clock.local(clock.now()):%Y%m%d-%H%M%S}{_ENDING}"


def make_backup(target: Path, *, verify: bool = True) -> Made:
    """Back up this installation into a new file.

    It may run beside servers and workers. Raises SafekeepingRefused when it did not succeed: then there is no file,
    and earlier backups are as they were.
    """
    home = Path(settings.HOME)
    if target.exists():
        raise SafekeepingRefused(f"{target} is there already. Choose another name; nothing was changed.")
    if not target.parent.is_dir():
        raise SafekeepingRefused(f"The folder {target.parent} is not there. Is its disk mounted? No backup was made.")
    with _disk_errors(target), backing_up(home), working_folder(home) as folder:
        store = configured_store()
        _refuse_without_room(store, home, target.parent)
        lock = lock_for_backups(home)
        unfinished = target.with_name(target.name + _UNFINISHED)
        try:
            manifest = _write(store, folder, unfinished, lock)
            if verify:
                _read_back(store, folder, unfinished, lock)
            unfinished.replace(target)
        finally:
            unfinished.unlink(missing_ok=True)
        _settle(target.parent)
        size = target.stat().st_size
        if verify:
            remember(home, LastBackup(clock.now(), str(target.resolve()), size))
        return Made(target, size, manifest, lock, verify)


def forget_older(folder: Path, keep: int) -> int:
    """Remove all but the newest `keep` backups of a folder, and what killed processes left; return how many went."""
    for left in folder.glob(f"{_BEGINNING}*{_ENDING}{_UNFINISHED}"):
        left.unlink(missing_ok=True)
    backups = sorted(folder.glob(f"{_BEGINNING}*{_ENDING}"), key=lambda path: path.stat().st_mtime, reverse=True)
    for old in backups[max(1, keep) :]:
        old.unlink(missing_ok=True)
    return len(backups[max(1, keep) :])


def _write(store: Store, folder: Path, unfinished: Path, lock: Lock) -> Manifest:
    # Files that are made after the snapshot do no harm; rows whose file is missing would.
    snapshot = folder / "snapshot"
    made_at = clock.now()
    contents = store.snapshot(snapshot)
    manifest = Manifest(made_at.isoformat(), installed_version(), store.engine, contents)
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        complete = write_archive(
            file,
            lock.passphrase,
            manifest,
            database=snapshot,
            keys=_keys_as_json(),
            files=Path(settings.HOME) / "files",
        )
        file.flush()
        os.fsync(file.fileno())
    snapshot.unlink()
    return complete


def _keys_as_json() -> bytes:
    """Return the keys in the form of keys.json, wherever this installation takes them from."""
    keys = {
        "secret": settings.SECRET_KEY,
        "field": ",".join(field_keys()),
        "lookup": ",".join(lookup_keys()),
    }
    return json.dumps(keys, indent=1).encode()


def _read_back(store: Store, folder: Path, backup: Path, lock: Lock) -> None:
    apart = folder / "read-back"
    apart.mkdir()
    unpacked = unpack(backup, lock.passphrase, apart)
    with store.scratch(unpacked.database) as scratch:
        check_scratch(scratch, unpacked)


def _refuse_without_room(store: Store, home: Path, target: Path) -> None:
    needed = 2 * store.size() + _SPARE
    for folder in {home, target}:
        free = shutil.disk_usage(folder).free
        if free < needed:
            raise SafekeepingRefused(
                f"The disk of {folder} has {free // _MEGABYTE} MB left; a backup needs {needed // _MEGABYTE} MB. "
                "Free some space. No backup was made; earlier ones are as they were."
            )


@contextmanager
def _disk_errors(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        why = "The disk is full" if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} else str(error)
        raise SafekeepingRefused(
            f"{why}: {target.name} was not made. Nothing was changed; earlier backups are as they were."
        ) from None
    finally:
        # The configured database may have been opened on the way; nothing here goes on with it.
        connections.close_all()


def _settle(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    os.fsync(descriptor)
    os.close(descriptor)
