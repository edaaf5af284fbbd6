"""A backup holds everything, comes back whole, and refuses in plain words what it cannot do."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.config.homes import (
    DATABASE,
    PASSPHRASE,
    ask,
    children,
    copy_of,
    environment,
    fingerprint,
    make_older_home,
    schoolpoort,
)
from tests.migrations.older_town import COUNTS

CHILDREN = COUNTS["people.child"]


@pytest.fixture(scope="module")
def backup(town: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("backups") / "town.backup"
    made = schoolpoort(town, "backup", str(target))
    assert made.returncode == 0, made.stderr
    assert "restored beside the database and compared" in made.stdout
    return target


def test_everything_comes_back_and_what_was_there_is_kept_aside(home: Path, backup: Path) -> None:
    before = fingerprint(home)
    ask(home, "DELETE FROM people_languageskill")
    (home / "files" / "letters" / "brief.pdf").write_bytes(b"changed")
    (home / "files" / "letters" / "later.pdf").write_bytes(b"made later")
    (home / "keys.json").write_text('{"secret": "x", "field": "other", "lookup": "other"}')
    done = schoolpoort(home, "restore", str(backup), "--yes")
    assert done.returncode == 0, done.stderr
    assert f"{CHILDREN} children" in done.stdout
    assert fingerprint(home) == before
    aside = next(home.glob("before-restore-*"))
    assert str(aside) in done.stdout
    with closing(sqlite3.connect(aside / DATABASE)) as former:
        assert former.execute("SELECT count(*) FROM people_languageskill").fetchone() == (0,)
    assert (aside / "files" / "letters" / "later.pdf").exists()
    assert "other" in (aside / "keys.json").read_text()


def test_everybody_signs_in_again_after_a_restore(home: Path, tmp_path: Path) -> None:
    ask(home, "INSERT INTO django_session VALUES ('an-open-session', 'x', '2030-01-01')")
    assert schoolpoort(home, "backup", str(tmp_path / "b.backup")).returncode == 0
    assert schoolpoort(home, "restore", str(tmp_path / "b.backup"), "--yes").returncode == 0
    assert ask(home, "SELECT count(*) FROM django_session") == [(0,)]


def test_a_new_machine_needs_only_the_file_and_the_passphrase(backup: Path, town: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "new-machine"
    done = schoolpoort(tmp_path / "elsewhere", "restore", str(backup), "--into", str(fresh), "--yes")
    assert done.returncode == 0, done.stderr
    assert fingerprint(fresh) == fingerprint(town)
    assert not (fresh / "keys.json").stat().st_mode & 0o077


def test_a_backup_is_made_while_others_write(home: Path, tmp_path: Path) -> None:
    stop = threading.Event()

    def write() -> None:
        with closing(sqlite3.connect(home / DATABASE, timeout=20, isolation_level=None)) as connection:
            number = 0
            while not stop.is_set():
                number += 1
                connection.execute("INSERT INTO django_session VALUES (?, ?, '2030-01-01')", [f"{number}", "x" * 2000])

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = schoolpoort(home, "backup", str(tmp_path / "busy.backup"))
    finally:
        stop.set()
        writer.join()
    assert made.returncode == 0, made.stderr
    assert "compared" in made.stdout


def test_nothing_readable_is_in_the_file(backup: Path) -> None:
    content = backup.read_bytes()
    for clear in (b"SQLite", b"test-only-field-key", b"brief.pdf", b"people_child", b"manifest"):
        assert clear not in content


def refused(home: Path, *words: str, **settings: str) -> str:
    """Run a command that must refuse and change nothing; return what it says."""
    before = fingerprint(home)
    done = schoolpoort(home, *words, **settings)
    assert done.returncode == 1, done.stdout
    assert "Traceback" not in done.stderr
    assert fingerprint(home) == before
    assert not list(home.glob("safekeeping-*"))
    return done.stderr


@pytest.mark.parametrize("part", [0.0005, 0.3, 0.9995])
def test_a_changed_byte_is_found(home: Path, backup: Path, tmp_path: Path, part: float) -> None:
    content = bytearray(backup.read_bytes())
    content[int(len(content) * part)] ^= 1
    (tmp_path / "changed.backup").write_bytes(content)
    assert "damaged" in refused(home, "restore", str(tmp_path / "changed.backup"), "--yes")


@pytest.mark.parametrize("kept", [0, 10, 60, 1000, -1])
def test_a_file_that_is_cut_off_is_found(home: Path, backup: Path, tmp_path: Path, kept: int) -> None:
    (tmp_path / "short.backup").write_bytes(backup.read_bytes()[:kept])
    said = refused(home, "restore", str(tmp_path / "short.backup"), "--yes")
    assert "cut off" in said or "damaged" in said


def test_another_file_is_no_backup(home: Path) -> None:
    assert "not a backup" in refused(home, "restore", str(home / DATABASE), "--yes")


def test_a_wrong_passphrase_is_told_from_damage(home: Path, backup: Path) -> None:
    said = refused(home, "restore", str(backup), "--yes", SCHOOLPOORT_BACKUP_PASSPHRASE="another long sentence")
    assert "does not open" in said


def test_a_short_passphrase_is_refused(home: Path, tmp_path: Path) -> None:
    assert "too short" in refused(home, "backup", str(tmp_path / "b"), SCHOOLPOORT_BACKUP_PASSPHRASE="short")


def test_a_passphrase_can_come_from_a_file(home: Path, backup: Path, tmp_path: Path) -> None:
    (tmp_path / "passphrase").write_text(f"{PASSPHRASE}\n")
    given = environment(home, SCHOOLPOORT_BACKUP_PASSPHRASE_FILE=str(tmp_path / "passphrase"))
    del given["SCHOOLPOORT_BACKUP_PASSPHRASE"]
    words = [sys.executable, "-m", "schoolpoort", "restore", str(backup), "--yes"]
    assert subprocess.run(words, env=given, capture_output=True, check=False).returncode == 0


def test_without_yes_nothing_happens(home: Path, backup: Path) -> None:
    assert "--yes" in refused(home, "restore", str(backup))


def test_a_backup_of_a_newer_version_is_refused(home: Path, tmp_path: Path) -> None:
    newer = copy_of(home, tmp_path / "newer")
    ask(newer, "INSERT INTO django_migrations (app, name, applied) VALUES ('people', '9999_later', '2030-01-01')")
    assert schoolpoort(newer, "backup", str(tmp_path / "newer.backup")).returncode == 0
    assert "newer version" in refused(home, "restore", str(tmp_path / "newer.backup"), "--yes")


def test_a_backup_of_an_older_version_comes_back_and_is_upgraded(home: Path, tmp_path: Path) -> None:
    older = make_older_home(tmp_path / "older")
    assert schoolpoort(older, "backup", str(tmp_path / "older.backup")).returncode == 0
    done = schoolpoort(home, "restore", str(tmp_path / "older.backup"), "--yes")
    assert "schoolpoort upgrade" in done.stdout
    assert schoolpoort(home, "upgrade").returncode == 0
    assert children(home) == CHILDREN


def test_keys_of_the_environment_must_read_the_backup(home: Path, backup: Path) -> None:
    keys = {"SCHOOLPOORT_FIELD_KEYS": "another", "SCHOOLPOORT_LOOKUP_KEYS": "another", "SCHOOLPOORT_SECRET_KEY": "a"}
    assert "not the keys of this backup" in refused(home, "restore", str(backup), "--yes", **keys)


def test_a_running_worker_is_in_the_way_until_it_is_dead(home: Path, backup: Path) -> None:
    worker = subprocess.Popen(
        [sys.executable, "-m", "schoolpoort", "worker"], env=environment(home), start_new_session=True
    )
    try:
        ends = time.monotonic() + 30
        while schoolpoort_is_free(home) and time.monotonic() < ends:
            time.sleep(0.1)
        done = schoolpoort(home, "restore", str(backup), "--yes")
        assert done.returncode == 1
        assert "Stop it first" in done.stderr
    finally:
        os.killpg(worker.pid, signal.SIGKILL)
        worker.wait()
    assert schoolpoort(home, "restore", str(backup), "--yes").returncode == 0


def schoolpoort_is_free(home: Path) -> bool:
    import fcntl

    with (home / "in-use.lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True


def test_a_name_that_is_taken_is_not_overwritten(home: Path, backup: Path) -> None:
    before = backup.read_bytes()
    assert "is there already" in refused(home, "backup", str(backup))
    assert backup.read_bytes() == before


def test_a_folder_that_is_not_mounted_is_said(home: Path, tmp_path: Path) -> None:
    assert "Is its disk mounted?" in refused(home, "backup", "--to", str(tmp_path / "usb"))


def test_only_the_newest_backups_stay(home: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    for day in range(1, 6):
        old = folder / f"schoolpoort-2026010{day}-030000.backup"
        old.write_bytes(b"old")
        os.utime(old, (day, day))
    (folder / "schoolpoort-20260101-040000.backup.part").write_bytes(b"left by a killed process")
    (folder / "holiday.jpg").write_bytes(b"not ours")
    done = schoolpoort(home, "backup", "--to", str(folder), "--keep", "3")
    assert done.returncode == 0, done.stderr
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 4
    assert names[:3] == ["holiday.jpg", "schoolpoort-20260104-030000.backup", "schoolpoort-20260105-030000.backup"]


def test_the_recovery_key_is_shown_once_and_opens_the_backup(home: Path, tmp_path: Path) -> None:
    first = schoolpoort(home, "backup", str(tmp_path / "1.backup"), SCHOOLPOORT_BACKUP_PASSPHRASE="")
    key = (home / "backup.key").read_text().strip()
    assert key in first.stdout
    assert not (home / "backup.key").stat().st_mode & 0o077
    second = schoolpoort(home, "backup", str(tmp_path / "2.backup"), SCHOOLPOORT_BACKUP_PASSPHRASE="")
    assert key not in second.stdout
    fresh = tmp_path / "fresh"
    words = ("restore", str(tmp_path / "2.backup"), "--into", str(fresh), "--yes")
    assert schoolpoort(fresh, *words, SCHOOLPOORT_BACKUP_PASSPHRASE=key).returncode == 0
    assert children(fresh) == CHILDREN


def test_a_missing_database_is_not_backed_up_as_an_empty_one(home: Path, tmp_path: Path) -> None:
    (home / DATABASE).unlink()
    done = schoolpoort(home, "backup", str(tmp_path / "b.backup"))
    assert done.returncode == 1
    assert "There is no database" in done.stderr
    assert not (home / DATABASE).exists()


def test_a_damaged_database_can_be_replaced(home: Path, backup: Path) -> None:
    (home / DATABASE).write_bytes(b"the disk ate this" * 500)
    done = schoolpoort(home, "restore", str(backup), "--yes")
    assert done.returncode == 0, done.stderr
    assert children(home) == CHILDREN


def test_a_backup_takes_what_sqlite_had_not_written_into_its_file_yet(home: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(home / DATABASE, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA wal_autocheckpoint=0")
        connection.execute("INSERT INTO django_session VALUES ('in-the-log', 'x', '2030-01-01')")
        assert (home / f"{DATABASE}-wal").stat().st_size > 0
        made = schoolpoort(home, "backup", str(tmp_path / "b.backup"))
    assert made.returncode == 0, made.stderr
    shutil.rmtree(tmp_path / "fresh", ignore_errors=True)
    assert schoolpoort(home, "check").stdout.count("The last good backup is 0 hours old") == 1
