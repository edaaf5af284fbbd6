"""A home folder with a small town in it, and the command as a person runs it there."""

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from tests.migrations.older_town import KEYS, unpack

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "een lange zin voor de proef"
DATABASE = "schoolpoort.sqlite3"


def environment(home: Path, **settings: str) -> dict[str, str]:
    """Return the environment of a process that works in this home."""
    everything = {**os.environ, "SCHOOLPOORT_HOME": str(home), "SCHOOLPOORT_BACKUP_PASSPHRASE": PASSPHRASE, **settings}
    if "SCHOOLPOORT_DATABASE_URL" not in settings:
        everything.pop("SCHOOLPOORT_DATABASE_URL", None)
    everything.setdefault("PYTHONPATH", str(ROOT))
    return everything


def schoolpoort(
    home: Path, *words: str, before: Callable[[], None] | None = None, **settings: str
) -> "subprocess.CompletedProcess[str]":
    """Run the command until it ends; `before` runs in the new process."""
    return subprocess.run(
        [sys.executable, "-m", "schoolpoort", *words],
        capture_output=True,
        text=True,
        env=environment(home, **settings),
        cwd=ROOT,
        timeout=300,
        check=False,
        preexec_fn=before,
    )


def make_older_home(home: Path) -> Path:
    """Fill a home as an administrator of the first day left it: database, keys in keys.json, a letter."""
    home.mkdir(parents=True, exist_ok=True)
    unpack(home / DATABASE)
    # Who was signed in must sign in again: the one thing that a restore changes.
    ask(home, "DELETE FROM django_session")
    keys = {name: KEYS[f"SCHOOLPOORT_{variable}"] for name, variable in _KEY_VARIABLES.items()}
    (home / "keys.json").write_text(json.dumps(keys))
    (home / "keys.json").chmod(0o600)
    letters = home / "files" / "letters"
    letters.mkdir(parents=True)
    (letters / "brief.pdf").write_bytes(b"%PDF an invented letter")
    return home


_KEY_VARIABLES = {"secret": "SECRET_KEY", "field": "FIELD_KEYS", "lookup": "LOOKUP_KEYS"}


def copy_of(home: Path, target: Path) -> Path:
    """Copy a whole home."""
    shutil.copytree(home, target)
    return target


def ask(home: Path, question: str) -> list[tuple[object, ...]]:
    """Ask the home's SQLite database something, or tell it."""
    with closing(sqlite3.connect(home / DATABASE, timeout=20)) as connection, connection:
        return connection.execute(question).fetchall()


def children(home: Path) -> int:
    """Return how many children are in the home's database."""
    count = ask(home, "SELECT count(*) FROM people_child")[0][0]
    assert isinstance(count, int)
    return count


def _keys(home: Path) -> str:
    stored = json.loads((home / "keys.json").read_text())
    return ", ".join(str(stored[name]) for name in _KEY_VARIABLES)


def fingerprint(home: Path) -> dict[str, str]:
    """Return what a refused command may not change: the database's rows, the keys and the files."""
    with closing(sqlite3.connect(home / DATABASE)) as connection:
        rows = "\n".join(connection.iterdump())
    found = {DATABASE: hashlib.sha256(rows.encode()).hexdigest(), "keys": _keys(home)}
    for path in (home / "files").rglob("*"):
        if path.is_file():
            found[str(path.relative_to(home))] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found
