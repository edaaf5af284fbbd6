"""An installation of the first day is brought up to date, and everybody in it is still there and readable."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.migrations.older_town import COUNTS, ENCRYPTED_VALUES, KEYS, unpack
from tests.postgresql import private_cluster

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(params=["SQLite", "PostgreSQL"])
def installation(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of an installation whose database stands where the older town stood."""
    older = unpack(tmp_path / "older.sqlite3")
    environment = {
        **os.environ,
        **KEYS,
        "SCHOOLPOORT_HOME": str(tmp_path),
        "OLDER_TOWN": str(older),
        "DJANGO_SETTINGS_MODULE": "tests.migrations.settings",
        "SCHOOLPOORT_DATABASE_URL": f"sqlite:///{unpack(tmp_path / 'schoolpoort.sqlite3')}",
    }
    if request.param == "SQLite":
        yield environment
        return
    with private_cluster() as cluster:
        environment["SCHOOLPOORT_DATABASE_URL"] = cluster.create("schoolpoort")
        run(environment, "tests.migrations.load")
        yield environment


def run(environment: dict[str, str], *words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *words], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def found_in(environment: dict[str, str]) -> Any:
    return json.loads(run(environment, "tests.migrations.visit"))


def test_an_older_town_is_brought_up_to_date_and_nobody_is_lost(installation: dict[str, str]) -> None:
    assert "up to date" in run(installation, "schoolpoort", "migrate")
    found = found_in(installation)
    assert found["counts"] == COUNTS
    assert found["readable"] >= ENCRYPTED_VALUES
    assert found["broken references"] == 0
    assert found["status"] == 200
    assert "De Stapsteen" in found["page"]
    # A second time there is nothing to do.
    run(installation, "schoolpoort", "migrate")
    assert found_in(installation)["counts"] == COUNTS


def test_each_migration_applies_by_itself_on_top_of_what_is_there(installation: dict[str, str]) -> None:
    applied = json.loads(run(installation, "tests.migrations.one_by_one"))
    assert applied["left"] == []
    assert found_in(installation)["counts"] == COUNTS


def test_the_models_and_the_migrations_say_the_same(tmp_path: Path) -> None:
    environment = {**os.environ, "SCHOOLPOORT_HOME": str(tmp_path)}
    environment.pop("SCHOOLPOORT_DATABASE_URL", None)
    run(environment, "django", "makemigrations", "--check", "--dry-run", "--settings=schoolpoort.config.settings")
