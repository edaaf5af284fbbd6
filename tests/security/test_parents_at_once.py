"""Forty parents at the same moment, with the whole product running: no error, and no answer lost or doubled."""

import os
import subprocess
import sys
from pathlib import Path

from tests.migrated import migrated_home

_PROGRAM = """
import os
import django

django.setup()
from benchmarks.parents_at_once import rush_of_parents

hello, rush = rush_of_parents(40)
print(len(rush.seconds), len(rush.wrong))
"""


def test_every_answer_is_stored_exactly_once(tmp_path):
    environment = {
        **os.environ,
        "SCHOOLPOORT_HOME": str(tmp_path),
        "DJANGO_SETTINGS_MODULE": "schoolpoort.config.settings",
    }
    migrated_home(tmp_path)
    # A database of its own: what this one holds belongs to the other tests.
    environment.pop("SCHOOLPOORT_DATABASE_URL", None)
    answer = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        cwd=Path(__file__).resolve().parents[2],
        env=environment,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr[-2000:]
    assert answer.stdout.split() == ["120", "0"]
