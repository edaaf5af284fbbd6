"""A database that was migrated once for all processes of a run, and copied: migrating takes twenty seconds."""

import fcntl
import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import django

ROOT = Path(__file__).resolve().parents[1]
_KEPT = ROOT / ".pytest_cache" / "migrated"
_FILE = "schoolpoort.sqlite3"


def migrated_home(home: Path) -> None:
    """Put a database of this version into a home of its own, as `schoolpoort migrate` does."""
    home.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(_template(), home / _FILE)


def fill_from_template(connection: Any) -> None:
    """Copy the migrated database into an SQLite database in memory, if nothing stands in it yet."""
    if not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        with sqlite3.connect(_template()) as source:
            source.backup(connection)


@cache
def template_of_cluster(url: str) -> str:
    """Return the name of the migrated database of a PostgreSQL server, made when it is not there."""
    import psycopg

    name = f"schoolpoort_migrated_{_version()}"
    with _one_process(), psycopg.connect(url, autocommit=True) as server:
        if not server.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone():
            making = f"{name}_making"
            server.execute(f'DROP DATABASE IF EXISTS "{making}"')  # type: ignore[call-overload]
            server.execute(f'CREATE DATABASE "{making}"')  # type: ignore[call-overload]
            _migrate(urlunsplit(urlsplit(url)._replace(path=f"/{making}")))
            server.execute(f'ALTER DATABASE "{making}" RENAME TO "{name}"')  # type: ignore[call-overload]
    return name


def kept(name: str, make: Callable[[Path], None]) -> Path:
    """Return a folder that `make` filled once for this version of the database; whoever uses it copies it."""
    folder = _KEPT / f"{_version()}-{name}"
    with _one_process():
        if not folder.exists():
            for older in _KEPT.glob(f"*-{name}*"):
                shutil.rmtree(older)
            making = folder.with_name(f"{folder.name}-making")
            making.mkdir()
            make(making)
            making.rename(folder)
    return folder


@cache
def _template() -> Path:
    return kept("empty", lambda folder: _migrate(f"sqlite:///{folder / _FILE}")) / _FILE


def _migrate(url: str) -> None:
    environment = {**os.environ, "SCHOOLPOORT_HOME": str(_KEPT / "home"), "SCHOOLPOORT_DATABASE_URL": url}
    environment["DJANGO_SETTINGS_MODULE"] = "schoolpoort.config.settings"
    subprocess.run([sys.executable, "-m", "schoolpoort", "migrate"], env=environment, check=True, capture_output=True)


@contextmanager
def _one_process() -> Iterator[None]:
    _KEPT.mkdir(parents=True, exist_ok=True)
    with (_KEPT / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@cache
def _version() -> str:
    """Return what the database depends on, as sixteen characters: the migrations, the packages, the day of backups."""
    digest = hashlib.sha256(f"{datetime.now(UTC).date()} {django.__version__}".encode())
    migrations = (ROOT / "src").glob("**/migrations/*.py")
    for path in sorted([*migrations, ROOT / "constraints.txt", *(ROOT / "src").glob("**/config/settings*.py")]):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
