"""A small town, brought up to date once per run."""

from pathlib import Path

import pytest

from tests.config.homes import copy_of, make_older_home, schoolpoort
from tests.migrated import kept


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home at today's version; do not change it."""
    return copy_of(kept("older-town", _upgrade_older_home), tmp_path_factory.mktemp("town") / "home")


def _upgrade_older_home(home: Path) -> None:
    done = schoolpoort(make_older_home(home), "upgrade")
    assert done.returncode == 0, done.stderr


@pytest.fixture
def home(town: Path, tmp_path: Path) -> Path:
    """A home of the test's own."""
    return copy_of(town, tmp_path / "home")
