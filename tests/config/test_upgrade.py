"""An upgrade that fails leaves everything as it was, and says so."""

from pathlib import Path

from tests.config.homes import children, fingerprint, make_older_home, schoolpoort
from tests.migrations.older_town import COUNTS

FAILING = {"DJANGO_SETTINGS_MODULE": "tests.config.failing_upgrade.settings"}


def test_a_migration_that_fails_is_undone_with_all_that_came_before_it(tmp_path: Path) -> None:
    home = make_older_home(tmp_path / "home")
    before = fingerprint(home)
    done = schoolpoort(home, "upgrade", **FAILING)
    assert done.returncode == 1
    assert "The upgrade failed: the power went" in done.stderr
    assert "again as it was before" in done.stderr
    assert fingerprint(home) == before
    assert children(home) == COUNTS["people.child"]
    # With the version that works, the same home goes on.
    assert schoolpoort(home, "upgrade").returncode == 0


def test_an_upgrade_without_anything_to_do_changes_nothing(home: Path) -> None:
    before = fingerprint(home)
    backups = sorted((home / "backups").iterdir())
    done = schoolpoort(home, "upgrade")
    assert done.returncode == 0
    assert "up to date already" in done.stdout
    assert fingerprint(home) == before
    assert sorted((home / "backups").iterdir()) == backups
