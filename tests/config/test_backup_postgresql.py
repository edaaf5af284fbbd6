"""The same on PostgreSQL: a dump that is restored beside the database, and an exchange of names."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from schoolpoort.contexts.people.personal_data import ERASED_NAME
from tests.config.erasing import live_on, see
from tests.config.homes import ROOT, environment, make_older_home, schoolpoort
from tests.migrations.older_town import COUNTS, KEYS, unpack
from tests.postgresql import Cluster, private_cluster

CHILDREN = COUNTS["people.child"]


@dataclass(frozen=True)
class Town:
    """A home whose database is on PostgreSQL."""

    home: Path
    cluster: Cluster

    @property
    def settings(self) -> dict[str, str]:
        return {**KEYS, "SCHOOLPOORT_DATABASE_URL": self.cluster.url("town")}

    def run(self, *words: str, **settings: str) -> "subprocess.CompletedProcess[str]":
        return schoolpoort(self.home, *words, **{**self.settings, **settings})

    def ask(self, question: str, database: str = "town") -> list[tuple[object, ...]]:
        with psycopg.connect(self.cluster.url(database), autocommit=True) as connection:
            found = connection.execute(question)
            return found.fetchall() if found.description else []

    def databases(self) -> set[object]:
        return {name for (name,) in self.ask("SELECT datname FROM pg_database WHERE datname LIKE 'town%'")}


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    home = tmp_path_factory.mktemp("postgresql")
    with private_cluster() as cluster:
        cluster.create("town")
        here = Town(home, cluster)
        older = {**here.settings, "OLDER_TOWN": str(unpack(home / "older.sqlite3"))}
        given = environment(home, **older, DJANGO_SETTINGS_MODULE="tests.migrations.settings")
        subprocess.run([sys.executable, "-m", "tests.migrations.load"], cwd=ROOT, env=given, check=True)
        done = here.run("upgrade")
        assert done.returncode == 0, done.stderr
        yield here


@pytest.fixture(scope="module")
def backup(town: Town) -> Path:
    target = town.home / "town.backup"
    made = town.run("backup", str(target))
    assert made.returncode == 0, made.stderr
    assert "restored beside the database and compared" in made.stdout
    assert town.databases() == {"town"}
    return target


def test_everything_comes_back_and_the_former_database_is_kept(town: Town, backup: Path) -> None:
    town.ask("DELETE FROM people_languageskill")
    done = town.run("restore", str(backup), "--yes")
    assert done.returncode == 0, done.stderr
    assert town.ask("SELECT count(*) FROM people_languageskill") == [(COUNTS["people.languageskill"],)]
    (kept,) = town.databases() - {"town"}
    assert str(kept) in done.stdout
    assert town.ask("SELECT count(*) FROM people_languageskill", str(kept)) == [(0,)]
    town.ask(f'DROP DATABASE "{kept}"', "postgres")


def test_what_was_erased_since_the_backup_is_erased_again(town: Town, backup: Path) -> None:
    given = environment(town.home, **town.settings)
    ids = live_on(given)
    done = town.run("restore", str(backup), "--yes")
    assert "Done again: 1 erased, 1 consents taken back." in done.stdout, done.stdout + done.stderr
    assert see(given, ids) == {"name": ERASED_NAME, "channels": 0, "words": [[False], []]}
    for kept in town.databases() - {"town"}:
        town.ask(f'DROP DATABASE "{kept}"', "postgres")


def test_a_backup_is_made_while_others_write(town: Town) -> None:
    stop = threading.Event()

    def write() -> None:
        with psycopg.connect(town.cluster.url("town"), autocommit=True) as connection:
            number = 0
            while not stop.is_set():
                number += 1
                connection.execute("INSERT INTO django_session VALUES (%s, 'x', '2030-01-01')", [f"w{number}"])

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = town.run("backup", str(town.home / "busy.backup"))
    finally:
        stop.set()
        writer.join()
    assert made.returncode == 0, made.stderr
    assert "compared" in made.stdout


def test_somebody_who_is_connected_is_in_the_way(town: Town, backup: Path) -> None:
    with psycopg.connect(town.cluster.url("town")):
        done = town.run("restore", str(backup), "--yes")
    assert done.returncode == 1
    assert "Stop Schoolpoort on every machine" in done.stderr
    assert town.databases() == {"town"}


def test_a_damaged_file_changes_nothing(town: Town, backup: Path, tmp_path: Path) -> None:
    (tmp_path / "short.backup").write_bytes(backup.read_bytes()[:-5000])
    done = town.run("restore", str(tmp_path / "short.backup"), "--yes")
    assert done.returncode == 1
    assert "cut off" in done.stderr
    assert town.databases() == {"town"}
    assert town.ask("SELECT count(*) FROM people_child") == [(CHILDREN,)]


def test_a_migration_that_fails_is_undone(town: Town) -> None:
    done = town.run("upgrade", DJANGO_SETTINGS_MODULE="tests.config.failing_upgrade.settings")
    assert done.returncode == 1
    assert "again as it was before" in done.stderr
    assert town.ask("SELECT count(*) FROM school_messages_answer") == [(COUNTS["school_messages.answer"],)]
    for kept in town.databases() - {"town"}:
        town.ask(f'DROP DATABASE "{kept}"', "postgres")


def test_a_missing_pg_dump_is_named_with_its_package(town: Town, tmp_path: Path) -> None:
    done = town.run("backup", str(tmp_path / "b.backup"), PATH="/nowhere")
    assert done.returncode == 1
    assert "pg_dump is missing" in done.stderr
    assert "postgresql-client" in done.stderr


def test_a_user_who_may_not_make_databases_hears_what_to_ask(town: Town, tmp_path: Path) -> None:
    town.ask("CREATE ROLE poor LOGIN")
    town.ask("GRANT pg_read_all_data TO poor")
    url = town.cluster.url("town").replace("schoolpoort@", "poor@")
    done = town.run("backup", str(tmp_path / "b.backup"), SCHOOLPOORT_DATABASE_URL=url)
    assert done.returncode == 1
    assert "CREATEDB" in done.stderr
    assert not list(tmp_path.iterdir())


def test_a_backup_of_postgresql_does_not_go_into_sqlite(backup: Path, tmp_path: Path) -> None:
    home = make_older_home(tmp_path / "home")
    done = schoolpoort(home, "restore", str(backup), "--yes")
    assert done.returncode == 1
    assert "same kind of database" in done.stderr


def test_a_password_never_stands_on_a_command_line(town: Town, tmp_path: Path) -> None:
    watched = tmp_path / "bin"
    watched.mkdir()
    tool = shutil.which("pg_dump")
    script = watched / "pg_dump"
    script.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/words\nexec {tool} "$@"\n')
    script.chmod(0o755)
    url = town.cluster.url("town").replace("schoolpoort@", "schoolpoort:secret-word@")
    path = f"{watched}:{os.environ['PATH']}"
    done = town.run("backup", str(tmp_path / "b.backup"), SCHOOLPOORT_DATABASE_URL=url, PATH=path)
    assert done.returncode == 0, done.stderr
    words = (tmp_path / "words").read_text()
    assert "--format=custom" in words
    assert "secret-word" not in words
