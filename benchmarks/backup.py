"""How long a backup and a restore of a large database take, and what they hold in memory (SQLite)."""

import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from benchmarks.rows import Row

_MEGABYTES = 500


def _grow(database: Path) -> None:
    """Fill a table of its own with what compresses about as badly as encrypted text does."""
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("CREATE TABLE ballast (id INTEGER PRIMARY KEY, content TEXT)")
        for _ in range(_MEGABYTES):
            connection.execute("INSERT INTO ballast (content) VALUES (?)", [os.urandom(500_000).hex()])


def _seconds(environment: dict[str, str], *words: str) -> float:
    started = time.perf_counter()
    command = [sys.executable, "-m", "schoolpoort", *words]
    subprocess.run(command, env=environment, check=True, capture_output=True)
    return time.perf_counter() - started


def run() -> list[Row]:
    """Measure on an empty school with 500 MB beside it."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        environment = {
            **os.environ,
            "SCHOOLPOORT_HOME": folder,
            "SCHOOLPOORT_BACKUP_PASSPHRASE": "only to measure with",
        }
        _seconds(environment, "migrate")
        _grow(home / "schoolpoort.sqlite3")
        backup = str(home / "measured.backup")
        made = _seconds(environment, "backup", backup)
        restored = _seconds(environment, "restore", backup, "--yes")
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return [
        Row(f"backup: {_MEGABYTES} MB, read back included", round(made, 1), "s"),
        Row(f"backup: restore of {_MEGABYTES} MB", round(restored, 1), "s"),
        Row("backup: most memory of the two", round(memory), "MB", note="aim: under 150 MB"),
    ]
