"""Keeps a SQLite database safe, through SQLite's own online backup."""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from schoolpoort.config.safekeeping.manifest import Contents
from schoolpoort.config.safekeeping.refusals import BackupDamaged, FormerUnreadable, SafekeepingRefused
from schoolpoort.config.safekeeping.stores import SESSION_TABLES

#: How long we wait for a writer, in seconds.
_PATIENCE = 20.0
_FEW = 3
_BESIDE = ("-wal", "-shm")


def _open(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode={mode}", uri=True, timeout=_PATIENCE, isolation_level=None)


def _contents(connection: sqlite3.Connection) -> Contents:
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    ).fetchall()
    counts = {name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for (name,) in tables}
    rows = []
    if "django_migrations" in counts:
        rows = connection.execute("SELECT app || '.' || name FROM django_migrations ORDER BY id").fetchall()
    return Contents(counts, [str(name) for (name,) in rows])


class SqliteScratch:
    """A copy in a file beside the real one."""

    def __init__(self, path: Path, place: Path) -> None:
        self._path = path
        self._place = place
        self._former: Path | None = None

    def contents(self) -> Contents:
        """Return what is in it. Raises BackupDamaged when SQLite finds that it is not whole."""
        try:
            with closing(_open(self._path, "rw")) as connection:
                found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(1)")]
                broken = connection.execute("PRAGMA foreign_key_check").fetchone()
                if found != ["ok"] or broken is not None:
                    raise BackupDamaged("The database in this backup is not whole. Take another one.")
                return _contents(connection)
        except sqlite3.DatabaseError as error:
            raise BackupDamaged(f"The database in this backup cannot be read ({error}). Take another one.") from None

    def values(self, table: str, column: str) -> Iterator[Any]:
        """Yield a few values of a column that are not empty."""
        with closing(_open(self._path, "ro")) as connection:
            columns = {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')}
            if column in columns:
                query = f'SELECT "{column}" FROM "{table}" WHERE length("{column}") > 0 LIMIT {_FEW}'
                yield from (value for (value,) in connection.execute(query))

    def take_over(self, aside: Path) -> str:
        """Put this file in the place of the real one; a kill leaves one of the two there, whole."""
        self._forget_sessions()
        kept = self._set_aside(aside) if self._place.exists() else ""
        self._path.replace(self._place)
        _settle(self._place.parent)
        return kept

    def former_rows(self, table: str, columns: Sequence[str]) -> list[tuple[Any, ...]]:
        """Return rows of the former database. Raises FormerUnreadable."""
        if self._former is None:
            raise FormerUnreadable
        names = ", ".join(f'"{each}"' for each in columns)
        try:
            with closing(_open(self._former, "ro")) as connection:
                return connection.execute(f'SELECT {names} FROM "{table}"').fetchall()
        except sqlite3.DatabaseError:
            raise FormerUnreadable from None

    def _forget_sessions(self) -> None:
        with closing(_open(self._path, "rw")) as connection:
            for table in SESSION_TABLES:
                if connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", [table]).fetchone():
                    connection.execute(f'DELETE FROM "{table}"')
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        descriptor = os.open(self._path, os.O_RDONLY)
        os.fsync(descriptor)
        os.close(descriptor)

    def _set_aside(self, aside: Path) -> str:
        """Keep the present database under a second name, with what SQLite had not written into it yet."""
        try:
            with closing(_open(self._place, "rw")) as connection:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.DatabaseError:
            # It is damaged: that is why somebody restores. It is kept as it is.
            pass
        aside.mkdir(mode=0o700, exist_ok=True)
        self._former = aside / self._place.name
        os.link(self._place, self._former)
        for ending in _BESIDE:
            beside = self._place.with_name(self._place.name + ending)
            if beside.exists():
                beside.replace(aside / beside.name)
        _settle(aside)
        return str(aside)


class SqliteStore:
    """The database file of this installation."""

    engine = "sqlite"

    def __init__(self, path: Path) -> None:
        self._path = path

    def size(self) -> int:
        """Return the bytes of the file; 0 when it is not there."""
        return self._path.stat().st_size if self._path.exists() else 0

    def snapshot(self, target: Path) -> Contents:
        """Copy the database as it is at one moment. Writers go on meanwhile, because readers do not stop them (WAL)."""
        if not self._path.exists():
            raise SafekeepingRefused(f"There is no database at {self._path}. Nothing was backed up.")
        descriptor = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        os.close(descriptor)
        try:
            with closing(_open(self._path, "rw")) as source, closing(_open(target, "rw")) as copy:
                source.backup(copy)
                return _contents(copy)
        except sqlite3.DatabaseError as error:
            raise SafekeepingRefused(f"The database could not be copied: {error}. No backup was made.") from None

    @contextmanager
    def scratch(self, snapshot: Path) -> Iterator[SqliteScratch]:
        """Use the snapshot itself: it lies in a folder of its own, which its owner removes."""
        yield SqliteScratch(snapshot, self._path)


def _settle(folder: Path) -> None:
    """Let the disk keep the names in a folder, also when the power fails."""
    descriptor = os.open(folder, os.O_RDONLY)
    os.fsync(descriptor)
    os.close(descriptor)
