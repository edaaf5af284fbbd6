"""A new key, while the product is in use, killed half way: nothing becomes unreadable and no link stops working."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps
from django.db import models

from schoolpoort.contexts.accounts.api import Link, LinkKind, find_link
from schoolpoort.contexts.people.engine_io import channel_hash
from schoolpoort.contexts.people.models import Channel, Household
from schoolpoort.core import encryption, jobs, rotation
from schoolpoort.core.lookups import declared_digests
from schoolpoort.core.models import JobProgress
from schoolpoort.core.rotation import ROTATE_JOB, Leftover, encrypted_tables, rows_that_need_older_keys
from tests.migrated import migrated_home
from tests.privacy.old_school import LEFT, all_rows, make_old_school, tables_with
from tests.privacy.rotating import ALL_WELL

ROOT = Path(__file__).resolve().parents[2]


def test_every_encrypted_column_of_every_model_is_found() -> None:
    found = {(table.model._meta.label, column) for table in encrypted_tables() for column in table.columns}
    expected = {
        (model._meta.label, field.column)
        for model in apps.get_models(include_auto_created=True)
        for field in model._meta.concrete_fields
        if type(field).__name__.startswith("Encrypted")
    }
    assert found == expected
    assert ("people.Household", "street") in found


def test_every_column_that_looks_like_a_hash_says_how_a_new_key_makes_it_anew() -> None:
    """A column of 64 or more characters that ends like a hash has a line in the `lookups.py` of its context."""
    endings = ("_hash", "_digest", "digest", "digest_key", "signature", "plan", "_key", "key", "previous")
    silent = [
        f"{model._meta.label}.{field.name}"
        for model in apps.get_models()
        if model.__module__.startswith("schoolpoort.")
        for field in model._meta.concrete_fields
        if isinstance(field, models.CharField)
        and (field.name.endswith("_hash") or (field.max_length == 64 and field.name.endswith(endings)))
        and (model._meta.label, field.name) not in declared_digests()
    ]
    assert not silent, "register these in the lookups.py of their context (core.lookups says how)"


def rotate(settings: object) -> None:
    """Put new keys before the old ones and run the job here."""
    settings.FIELD_KEYS = ["new field key", *settings.FIELD_KEYS]  # type: ignore[attr-defined]
    settings.LOOKUP_KEYS = ["new look-up key", *settings.LOOKUP_KEYS]  # type: ignore[attr-defined]
    row = JobProgress.objects.create(name=ROTATE_JOB, arguments=[])
    jobs.run(ROTATE_JOB, str(row.pk))


@pytest.mark.django_db
def test_everything_is_readable_with_the_new_key_alone(settings: object) -> None:
    make_old_school()
    before = all_rows()
    token = Link.unscoped.filter(kind=LinkKind.MESSAGE).first().token
    rotate(settings)
    assert not [each for each in rows_that_need_older_keys() if not each.lost]
    settings.FIELD_KEYS = settings.FIELD_KEYS[:1]  # type: ignore[attr-defined]
    settings.LOOKUP_KEYS = settings.LOOKUP_KEYS[:1]  # type: ignore[attr-defined]
    after = all_rows()
    hashes = declared_digests()
    for label, rows in before.items():
        for key, row in rows.items():
            same = {name: value for name, value in row.items() if (label, name) not in hashes}
            if label != "core.JobProgress":
                assert {name: after[label][key][name] for name in same} == same
    assert find_link(token, LinkKind.MESSAGE) is not None
    channel = Channel.unscoped.exclude(address_hash="").first()
    assert channel.address_hash == channel_hash(channel.address)
    assert tables_with(LEFT)


@pytest.mark.django_db
def test_what_needs_the_old_key_is_named_and_may_not_be_lost(settings: object) -> None:
    make_old_school()
    settings.FIELD_KEYS = ["new field key", *settings.FIELD_KEYS]  # type: ignore[attr-defined]
    settings.LOOKUP_KEYS = ["new look-up key", *settings.LOOKUP_KEYS]  # type: ignore[attr-defined]
    found = {each.place: each for each in rows_that_need_older_keys() if not each.lost}
    assert {"people.Household.street", "accounts.Link.token", "accounts.Link.token_hash"} <= set(found)
    assert found["people.Household.street"] == Leftover("people.Household.street", 12)


@pytest.mark.django_db
def test_an_address_that_the_roster_still_knows_gets_its_hash_anew(settings: object) -> None:
    from schoolpoort.contexts.people.engine_io import child_to_json, household_hash
    from schoolpoort.contexts.people.roster.records import RosterAddress, RosterChild
    from tests.factories.families import make_family
    from tests.factories.schools import make_class, make_school

    family = make_family(make_class(make_school()))
    address = RosterAddress("Lindelaan", "7", "", "2800", "Mechelen")
    family.child.roster = child_to_json(RosterChild(0, "", "Yara", "Haddad", address=address))
    family.child.save()
    Household.unscoped.filter(pk=family.household.pk).update(address_hash=household_hash(address))
    rotate(settings)
    settings.LOOKUP_KEYS = settings.LOOKUP_KEYS[:1]  # type: ignore[attr-defined]
    assert Household.unscoped.get(pk=family.household.pk).address_hash == household_hash(address)


@pytest.mark.django_db
def test_a_row_that_changes_meanwhile_keeps_the_change(settings: object, monkeypatch: pytest.MonkeyPatch) -> None:
    make_old_school(leaving=1, staying=1)
    original = rotation._rewritten

    def change_meanwhile(stored: object) -> object:
        Household.unscoped.update(street="Nieuwe straat 1")
        return original(stored)

    monkeypatch.setattr(rotation, "_rewritten", change_meanwhile)
    rotate(settings)
    assert {each.street for each in Household.unscoped.all()} == {"Nieuwe straat 1"}


@pytest.mark.django_db
def test_a_text_that_no_key_reads_stays_as_it_is_and_is_named(settings: object) -> None:
    make_old_school(leaving=1, staying=1)
    keys = settings.FIELD_KEYS  # type: ignore[attr-defined]
    settings.FIELD_KEYS = ["a lost key"]  # type: ignore[attr-defined]
    lost = encryption.encrypt("weg")
    settings.FIELD_KEYS = keys  # type: ignore[attr-defined]
    from django.db import connection

    with connection.cursor() as cursor:
        one = "SELECT id FROM people_household ORDER BY id LIMIT 1"
        cursor.execute(f"UPDATE people_household SET street = %s WHERE id = ({one})", [lost])
    rotate(settings)
    assert Leftover("people.Household.street", 1) in rows_that_need_older_keys()


@pytest.fixture
def home(tmp_path: Path) -> Iterator[dict[str, str]]:
    """An installation of its own, with a server's worth of links."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("SCHOOLPOORT_")}
    environment |= {"SCHOOLPOORT_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    migrated_home(tmp_path)
    fill = [sys.executable, "-m", "tests.privacy.rotating", "fill"]
    subprocess.run(fill, env=environment, cwd=ROOT, check=True, capture_output=True)
    yield environment


def half_way(database: Path) -> bool:
    """Say whether a rotation has done some of its rows."""
    connection = sqlite3.connect(database, timeout=5)
    try:
        rows = connection.execute("SELECT done, total FROM core_jobprogress WHERE name = ?", [ROTATE_JOB]).fetchall()
    finally:
        connection.close()
    return any(0 < done < total for done, total in rows)


@pytest.mark.kill
def test_killed_half_way_while_a_server_uses_it_nothing_is_lost(home: dict[str, str], tmp_path: Path) -> None:
    def command(*words: str) -> subprocess.CompletedProcess[str]:
        program = [sys.executable, "-m", "schoolpoort", *words]
        return subprocess.run(program, env=home, cwd=ROOT, capture_output=True, text=True, check=False)

    stop = tmp_path / "stop"
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.privacy.rotating", "use", str(stop)],
        env=home,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    while not (tmp_path / "started").exists() and server.poll() is None:
        time.sleep(0.05)
    rotation_process = subprocess.Popen([sys.executable, "-m", "schoolpoort", "rotate-keys"], env=home, cwd=ROOT)
    while not half_way(tmp_path / "schoolpoort.sqlite3"):
        assert rotation_process.poll() is None, "it ended before it could be killed: make more rows"
        time.sleep(0.002)
    rotation_process.send_signal(signal.SIGKILL)
    rotation_process.wait()

    assert len(json.loads((tmp_path / "keys.json").read_text())["field"].split(",")) == 2
    refused = command("rotate-keys", "--drop-old")
    assert refused.returncode == 1
    assert "Nothing was removed" in refused.stderr
    assert command("rotate-keys").returncode == 2, "a third key before the second is in use helps nobody"
    again = command("rotate-keys", "--rewrite")
    assert again.returncode == 0, again.stderr
    dropped = command("rotate-keys", "--drop-old")
    assert dropped.returncode == 0, dropped.stderr
    keys = json.loads((tmp_path / "keys.json").read_text())
    assert "," not in keys["field"] + keys["lookup"]
    assert (tmp_path / "keys.json").stat().st_mode & 0o077 == 0
    time.sleep(0.3)
    stop.touch()
    said, wrong = server.communicate(timeout=30)
    assert said.startswith(ALL_WELL), wrong[-2000:]
