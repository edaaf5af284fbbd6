"""A small catalogue with every type of parameter and languages that each miss something else."""

import shutil
from pathlib import Path

import pytest

from schoolpoort.engines.phrasebook import Catalogue

SMALL = Path(__file__).parent / "catalogue"
SWIMMING = {"date": "2026-12-03", "time": "09:15"}
TRIP = {"period": "2026-12-21/2027-01-03", "buses": 1, "kind": "farm"}


@pytest.fixture(scope="session")
def small() -> Catalogue:
    """The small catalogue, shared because nothing changes it."""
    return Catalogue.load(SMALL)


@pytest.fixture
def own_folder(tmp_path: Path) -> Path:
    """A copy of the small catalogue that a test may change."""
    return Path(shutil.copytree(SMALL, tmp_path / "catalogue"))
