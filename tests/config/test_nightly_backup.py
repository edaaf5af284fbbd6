"""The nightly job, and what `check` says of the last good backup."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from schoolpoort.config.safekeeping.record import LastBackup, last_backup, remember
from schoolpoort.config.safekeeping.tasks import is_time
from tests.config.homes import ROOT, schoolpoort

#: Monday 23 November 2026, half past two in the night in Brussels.
NIGHT = datetime(2026, 11, 23, 1, 30, tzinfo=UTC)
NOON = datetime(2026, 11, 23, 11, 30, tzinfo=UTC)


def made(at: datetime) -> LastBackup:
    return LastBackup(at, "a.backup", 1)


@pytest.mark.parametrize(
    ("last", "now", "wanted"),
    [
        (None, NOON, True),
        (NIGHT - timedelta(hours=1), NIGHT, False),
        (NIGHT - timedelta(hours=24), NIGHT, True),
        (NOON - timedelta(hours=9), NOON, False),
        (NOON - timedelta(hours=25), NOON, False),
        (NOON - timedelta(hours=33), NOON, True),
        (NOON + timedelta(minutes=5), NOON, False),
        # The clock ran ahead when the last one was made.
        (NOON + timedelta(days=3), NOON, True),
    ],
)
def test_when_it_is_time(last: datetime | None, now: datetime, wanted: bool) -> None:
    assert is_time(made(last) if last else None, now) is wanted


def run_job(home: Path, **settings: str) -> str:
    import subprocess
    import sys

    from tests.config.homes import environment

    code = "import django; django.setup(); from schoolpoort.core.jobs import run; run('safekeeping.back_up')"
    given = environment(home, DJANGO_SETTINGS_MODULE="schoolpoort.config.settings", **settings)
    done = subprocess.run([sys.executable, "-c", code], env=given, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stderr


def test_the_job_makes_one_backup_a_night_and_keeps_so_many(home: Path, tmp_path: Path) -> None:
    folder = tmp_path / "nightly"
    folder.mkdir()
    settings = {"SCHOOLPOORT_BACKUP_FOLDER": str(folder), "SCHOOLPOORT_BACKUP_KEEP": "1"}
    (home / "last-backup.json").unlink()
    assert run_job(home, **settings) == ""
    assert run_job(home, **settings) == ""
    (only,) = folder.iterdir()
    last = last_backup(home)
    assert last is not None
    assert last.path == str(only)


def test_without_a_folder_the_job_does_nothing(home: Path) -> None:
    (home / "last-backup.json").unlink()
    run_job(home)
    assert last_backup(home) is None


def test_nobody_would_know_the_key_of_a_first_backup_at_night(home: Path, tmp_path: Path) -> None:
    (home / "last-backup.json").unlink()
    said = run_job(home, SCHOOLPOORT_BACKUP_FOLDER=str(tmp_path), SCHOOLPOORT_BACKUP_PASSPHRASE="")
    assert "once by hand" in said
    assert not list(tmp_path.glob("*.backup"))


def test_a_folder_that_is_away_is_said_and_tried_again(home: Path, tmp_path: Path) -> None:
    (home / "last-backup.json").unlink()
    assert "Is its disk mounted?" in run_job(home, SCHOOLPOORT_BACKUP_FOLDER=str(tmp_path / "away"))


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (timedelta(hours=5), "5 hours old"),
        (timedelta(days=3, hours=1), "3 days old"),
        (-timedelta(days=2), "dated in the future"),
        (None, "There is no backup"),
    ],
)
def test_check_says_how_old_the_last_good_backup_is(home: Path, age: timedelta | None, words: str) -> None:
    (home / "last-backup.json").unlink()
    kept = home / "kept.backup"
    kept.touch()
    if age is not None:
        remember(home, LastBackup(datetime.now(UTC) - age, str(kept), 1))
    said = next(line for line in schoolpoort(home, "check").stdout.splitlines() if "backup" in line.split()[1])
    assert words in said
    assert said.startswith("ok" if age == timedelta(hours=5) else "mind")
