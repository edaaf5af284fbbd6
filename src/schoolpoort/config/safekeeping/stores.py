"""What a database must be able to do to be kept safe, whichever engine it is."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol

from django.conf import settings

from schoolpoort.config.safekeeping.manifest import Contents
from schoolpoort.config.safekeeping.refusals import SafekeepingRefused

#: Tables of signed-in people: after a restore everybody signs in again.
SESSION_TABLES = ("django_session", "own_space_spacesession")


class Scratch(Protocol):
    """A database that was restored beside the real one."""

    def contents(self) -> Contents:
        """Return what is in it. Raises BackupDamaged when it is not whole."""

    def values(self, table: str, column: str) -> Iterator[Any]:
        """Yield a few values that are not empty; none where the table or the column is not there."""

    def take_over(self, aside: Path) -> str:
        """Put this database in the place of the real one, in one step.

        Returns where the former database is kept, in words; empty when there was none.
        """

    def former_rows(self, table: str, columns: Sequence[str]) -> list[tuple[Any, ...]]:
        """Return rows of the database that was here before, after `take_over`.

        Raises FormerUnreadable when there was none, or when it is damaged: that may be why somebody restores.
        """


class Store(Protocol):
    """The real database."""

    engine: str

    def size(self) -> int:
        """Return about how many bytes it takes."""

    def snapshot(self, target: Path) -> Contents:
        """Write a consistent copy to `target` while everybody goes on working, and return what is in it."""

    def scratch(self, snapshot: Path) -> AbstractContextManager[Scratch]:
        """Restore a snapshot beside the real database; it is removed at the end unless it took over."""


def configured_store() -> Store:
    """Return the store of this installation. Raises SafekeepingRefused for an engine that we cannot keep safe."""
    database = settings.DATABASES["default"]
    engine = str(database["ENGINE"])
    if engine.endswith("sqlite3"):
        from schoolpoort.config.safekeeping.sqlite_store import SqliteStore

        return SqliteStore(settings.DATABASE_FILE)
    if engine.endswith("postgresql"):
        from schoolpoort.config.safekeeping.postgresql_store import PostgresqlStore

        return PostgresqlStore.of(database)
    raise SafekeepingRefused(f"Backups of this kind of database ({engine}) are not possible.")
