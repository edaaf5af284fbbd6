"""A restore does not give back who was erased, nor a consent that was taken back."""

import json
from pathlib import Path

import pytest

from schoolpoort.contexts.people.personal_data import ERASED_NAME
from tests.config.erasing import live_on, see
from tests.config.homes import DATABASE, environment, schoolpoort


@pytest.fixture(scope="module")
def backup(town: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("backups") / "town.backup"
    assert schoolpoort(town, "backup", str(target)).returncode == 0
    return target


def test_what_was_erased_and_withdrawn_since_the_backup_is_so_again(home: Path, backup: Path) -> None:
    ids = live_on(environment(home))
    names = see(environment(home), ids)
    assert names["name"] == ERASED_NAME
    done = schoolpoort(home, "restore", str(backup), "--yes")
    assert done.returncode == 0, done.stderr
    erased, withdrew, changed = ids
    assert f"guardian {erased}" in done.stdout and f"of guardian {withdrew}" in done.stdout
    assert changed not in done.stdout, "the last word was a yes"
    assert "Done again: 1 erased, 1 consents taken back." in done.stdout
    assert see(environment(home), ids) == {"name": ERASED_NAME, "channels": 0, "words": [[False], []]}
    # A second time there is nothing more to do.
    again = schoolpoort(home, "repeat-erasures", str(next(home.glob("before-restore-*")) / "to-repeat.json"))
    assert (again.returncode, again.stdout.strip()) == (0, "Done again: 0 erased, 0 consents taken back.")


def test_the_list_holds_ids_and_no_names(home: Path, backup: Path) -> None:
    ids = live_on(environment(home))
    done = schoolpoort(home, "restore", str(backup), "--yes", "--no-repeat-erasures")
    path = next(home.glob("before-restore-*")) / "to-repeat.json"
    assert f"Run now: schoolpoort repeat-erasures {path}" in done.stdout
    now = see(environment(home), ids)
    assert now["name"] != ERASED_NAME and now["words"] == [[], []]
    assert str(now["name"]) not in done.stdout + path.read_text()
    assert path.stat().st_mode & 0o077 == 0
    assert set(json.loads(path.read_text())) == {"guardians", "consents"}
    assert schoolpoort(home, "repeat-erasures", str(path)).returncode == 0
    assert see(environment(home), ids)["name"] == ERASED_NAME


def test_nothing_erased_is_said(home: Path, backup: Path) -> None:
    done = schoolpoort(home, "restore", str(backup), "--yes")
    assert "Since the backup nothing was erased and no consent was taken back." in done.stdout


def test_a_damaged_former_database_is_said(home: Path, backup: Path) -> None:
    (home / DATABASE).write_bytes(b"this is no database at all" * 100)
    done = schoolpoort(home, "restore", str(backup), "--yes")
    assert done.returncode == 0
    assert "The former database cannot be read." in done.stdout


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"guardians": {"x": ""}, "consents": []}', '{"guardians": 1}'])
def test_a_file_that_is_no_list_changes_nothing(home: Path, tmp_path: Path, content: str) -> None:
    path = tmp_path / "list.json"
    path.write_text(content)
    done = schoolpoort(home, "repeat-erasures", str(path))
    assert done.returncode == 1 and "is no list" in done.stderr
