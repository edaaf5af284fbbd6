"""Who is at work in a home folder: many may serve and back up at once, but a restore must be alone.

The operating system frees a lock when its process ends, however it ends; so a lock never outlives a crash.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from schoolpoort.config.safekeeping.refusals import SafekeepingRefused

_IN_USE = "in-use.lock"
_BACKING_UP = "backup.lock"
_WORKERS = "worker.lock"


@contextmanager
def in_use(home: Path) -> Iterator[int]:
    """Say that this process and its children (pass them the descriptor) use the database.

    Raises SafekeepingRefused while a restore or an upgrade is at work.
    """
    busy = "A restore or an upgrade is at work here. Wait until it is done."
    with _locked(home / _IN_USE, fcntl.LOCK_SH, busy) as descriptor:
        yield descriptor


@contextmanager
def alone(home: Path) -> Iterator[None]:
    """Be the only one in this home. Raises SafekeepingRefused when a server or worker runs, or a backup is made."""
    busy = "Schoolpoort is running here. Stop it first (for instance: systemctl stop schoolpoort). Nothing was changed."
    with _locked(home / _IN_USE, fcntl.LOCK_EX, busy):
        yield


@contextmanager
def backing_up(home: Path) -> Iterator[None]:
    """Be the only one that makes a backup of this home. Raises SafekeepingRefused for the second one."""
    with _locked(home / _BACKING_UP, fcntl.LOCK_EX, "Another backup is being made at this moment."):
        yield


@contextmanager
def as_worker(home: Path) -> Iterator[bool]:
    """Say that a worker runs here; yields whether it is the only one of this home at this moment."""
    descriptor = os.open(home / _WORKERS, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            only = True
        except BlockingIOError:
            only = False
        fcntl.flock(descriptor, fcntl.LOCK_SH)
        yield only
    finally:
        os.close(descriptor)


@contextmanager
def _locked(path: Path, how: int, busy: str) -> Iterator[int]:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(descriptor, how | fcntl.LOCK_NB)
        except BlockingIOError:
            raise SafekeepingRefused(busy) from None
        yield descriptor
    finally:
        os.close(descriptor)
