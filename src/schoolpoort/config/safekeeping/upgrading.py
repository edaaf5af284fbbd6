"""Brings the database up to this version, and back to where it was when a migration fails."""

from dataclasses import dataclass
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import DatabaseError, connection, connections
from django.db.migrations.executor import MigrationExecutor

from schoolpoort.config.safekeeping.making import file_name, make_backup, usual_folder
from schoolpoort.config.safekeeping.occupancy import alone
from schoolpoort.config.safekeeping.passphrase import Lock
from schoolpoort.config.safekeeping.refusals import SafekeepingRefused
from schoolpoort.config.safekeeping.restoring import restore_while_alone


class UpgradeFailed(Exception):
    """The upgrade did not succeed; the message says what was put back, and what to do."""


@dataclass(frozen=True)
class Upgraded:
    """What was done: the backup (None when there was nothing to do), its lock, and how many migrations."""

    backup: Path | None
    lock: Lock | None
    migrations: int


def upgrade() -> Upgraded:
    """Back up, migrate, look whether it is readable.

    Raises SafekeepingRefused when it could not begin, and UpgradeFailed when it was undone.
    """
    with alone(Path(settings.HOME)):
        waiting = _waiting_migrations()
        if not waiting:
            return Upgraded(None, None, 0)
        made = make_backup(usual_folder() / file_name())
        try:
            call_command("migrate", verbosity=0, interactive=False)
            _look()
        except Exception as error:
            # Whatever a migration stumbles over, the families' data go back to where they were.
            raise _put_back(made.path, made.lock, error) from error
        finally:
            connections.close_all()
        return Upgraded(made.path, made.lock, waiting)


def _waiting_migrations() -> int:
    try:
        executor = MigrationExecutor(connection)
        return len(executor.migration_plan(executor.loader.graph.leaf_nodes()))
    except DatabaseError as error:
        raise SafekeepingRefused(f"The database cannot be opened: {error}. Nothing was changed.") from None
    finally:
        connections.close_all()


def _look() -> None:
    """Ask one row of every table: a column that is missing, or a text that cannot be read, raises here."""
    for model in apps.get_models():
        model._base_manager.using("default").first()


def _put_back(backup: Path, lock: Lock, error: Exception) -> UpgradeFailed:
    try:
        restore_while_alone(backup, lock.passphrase, lambda _manifest: True)
    except SafekeepingRefused as refusal:
        return UpgradeFailed(
            f"The upgrade failed ({error}), and the backup could not be put back: {refusal} The backup is {backup}. "
            f"Put it back with: schoolpoort restore {backup}"
        )
    return UpgradeFailed(
        f"The upgrade failed: {error}. The database is again as it was before (from {backup}). "
        "Start the former version, and report this."
    )
