"""The disk is full, the process is killed, the power goes: no half backup counts, and no half restore stays."""

import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.config.homes import DATABASE, ROOT, ask, children, environment, fingerprint, schoolpoort
from tests.migrations.older_town import COUNTS

CHILDREN = COUNTS["people.child"]


def small_files() -> None:
    """No file may become larger than 300 kB: writing fails half-way, as on a full disk."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """Give a disk of so many megabytes."""
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("this machine lets nobody mount a small disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def test_writing_that_fails_half_way_leaves_nothing_and_says_why(home: Path, tmp_path: Path) -> None:
    before = fingerprint(home)
    target = tmp_path / "b.backup"
    done = schoolpoort(home, "backup", str(target), before=small_files)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "No backup was made" in done.stderr or "was not made" in done.stderr
    assert not list(tmp_path.glob("b.backup*"))
    assert not list(home.glob("safekeeping-*"))
    assert fingerprint(home) == before


def test_a_disk_without_room_is_said_before_anything_is_written(home: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "usb", 20) as folder:
        done = schoolpoort(home, "backup", "--to", str(folder))
        assert done.returncode == 1
        assert "Free some space" in done.stderr
        assert not list(folder.iterdir())


def test_a_restore_on_a_full_disk_changes_nothing(home: Path, tmp_path: Path) -> None:
    assert schoolpoort(home, "backup", str(tmp_path / "b.backup")).returncode == 0
    before = fingerprint(home)
    done = schoolpoort(home, "restore", str(tmp_path / "b.backup"), "--yes", before=small_files)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert fingerprint(home) == before


def test_a_full_disk_under_the_database_loses_nothing_that_was_there(home: Path, tmp_path: Path) -> None:
    """What a page or a job writes on a full disk is not there, and everything else is."""
    with small_disk(tmp_path / "full", 6) as folder:
        shutil.copytree(home, folder / "home", ignore=shutil.ignore_patterns("backups"))
        crowded = folder / "home"
        (folder / "ballast").write_bytes(b"x" * (shutil.disk_usage(folder).free - 200_000))
        code = (
            "import django; django.setup()\n"
            "from django.db import OperationalError, transaction\n"
            "from schoolpoort.core.models import AuditEntry\n"
            "from schoolpoort.core import clock\n"
            "def row(): return AuditEntry(at=clock.now(), actor_kind='system', action='x' * 40, subject='y' * 60)\n"
            "try:\n"
            "    with transaction.atomic(): AuditEntry.objects.bulk_create([row() for _ in range(20000)])\n"
            "except OperationalError as error: print(error)\n"
        )
        given = environment(crowded, DJANGO_SETTINGS_MODULE="schoolpoort.config.settings")
        done = subprocess.run([sys.executable, "-c", code], env=given, capture_output=True, text=True, check=False)
        assert "full" in done.stdout, done.stderr
        (folder / "ballast").unlink()
        with closing(sqlite3.connect(crowded / DATABASE)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert children(crowded) == CHILDREN
        assert ask(crowded, "SELECT count(*) FROM core_auditentry WHERE subject LIKE 'yyy%'") == [(0,)]


def killed(home: Path, beginning: str, milliseconds: int, *words: str) -> int:
    """Start a command, wait until it made a folder in its home, and kill it a moment later; return its exit code."""
    before = set(home.glob(beginning))
    process = subprocess.Popen(
        [sys.executable, "-m", "schoolpoort", *words],
        cwd=ROOT,
        env=environment(home),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    while process.poll() is None and set(home.glob(beginning)) <= before:
        time.sleep(0.001)
    time.sleep(milliseconds / 1000)
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    return process.wait()


@pytest.mark.kill
def test_a_killed_backup_never_leaves_a_file_that_counts(home: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    words = ("backup", "--to", str(folder))
    kills = sum(killed(home, "safekeeping-*", after, *words) == -signal.SIGKILL for after in (0, 40, 120))
    assert kills >= 2
    # The next one is not in anybody's way, and tidies up.
    assert schoolpoort(home, *words, "--keep", "50").returncode == 0
    assert not list(home.glob("safekeeping-*"))
    assert not list(folder.glob("*.part"))
    for number, backup in enumerate(sorted(folder.iterdir())):
        fresh = tmp_path / f"fresh-{number}"
        assert schoolpoort(fresh, "restore", str(backup), "--into", str(fresh), "--yes").returncode == 0
        assert children(fresh) == CHILDREN


@pytest.mark.kill
def test_a_killed_restore_leaves_one_of_the_two_databases_whole_and_readable(home: Path, tmp_path: Path) -> None:
    backup = tmp_path / "b.backup"
    assert schoolpoort(home, "backup", str(backup)).returncode == 0
    restored = fingerprint(home)
    ask(home, "DELETE FROM people_languageskill")
    changed = fingerprint(home)
    kills = 0
    for after in (0, 3, 10):
        code = killed(home, "before-restore-*", after, "restore", str(backup), "--yes")
        kills += code == -signal.SIGKILL
        assert fingerprint(home)[DATABASE] in {changed[DATABASE], restored[DATABASE]}
        # A backup is read back with the keys that are there: so they read what is there.
        proof = schoolpoort(home, "backup", str(tmp_path / f"proof-{after}.backup"))
        assert proof.returncode == 0, proof.stderr
    assert kills >= 1
    assert schoolpoort(home, "restore", str(backup), "--yes").returncode == 0
    assert fingerprint(home) == restored
