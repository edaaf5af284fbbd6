"""The command says which part of the history was touched, also when the end of it was cut off."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from schoolpoort.config.command import main
from schoolpoort.core import audit, clock
from schoolpoort.core.audit_anchors import anchor_file, read_anchors
from schoolpoort.core.ids import new_id
from schoolpoort.core.models import AuditEntry, AuditSeal

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def own_home(settings: object, tmp_path: Path) -> Iterator[None]:
    settings.HOME = tmp_path  # type: ignore[attr-defined]
    yield


def seals(count: int) -> None:
    for number in range(count):
        with clock.clock_at(clock.now() + timedelta(hours=number)):
            audit.record("read", actor=audit.SYSTEM, organisation_id=new_id(), subject="Guardian", subject_id=new_id())
        with clock.clock_at(clock.now() + timedelta(hours=number, minutes=2)):
            assert audit.seal() == 1


def test_seals_that_hold_are_a_success(capsys: pytest.CaptureFixture[str]) -> None:
    seals(3)
    assert main(["verify-audit"]) == 0
    said = capsys.readouterr().out
    assert "All 3 seals hold" in said
    assert "3 seals were compared" in said


def test_a_changed_entry_is_named_by_its_seal(capsys: pytest.CaptureFixture[str]) -> None:
    seals(3)
    AuditEntry.objects.filter(seal__number=2).update(action="wrote")
    assert main(["verify-audit"]) == 1
    assert "Seal 2 does not hold: its entries were changed" in capsys.readouterr().err


def test_the_removal_of_the_newest_seals_shows(capsys: pytest.CaptureFixture[str]) -> None:
    seals(3)
    AuditEntry.objects.filter(seal__number=3).delete()
    AuditSeal.objects.filter(number=3).delete()
    assert audit.broken_seals() == [], "the chain alone cannot see it"
    assert main(["verify-audit"]) == 1
    assert "Seal 3 does not hold: it was noted outside the database" in capsys.readouterr().err


def test_a_seal_in_the_middle_that_is_gone_with_its_entries_shows_without_the_file() -> None:
    seals(3)
    AuditEntry.objects.filter(seal__number=2).delete()
    AuditSeal.objects.filter(number=2).delete()
    assert audit.broken_seals() == [3]


def test_an_anchor_kept_elsewhere_shows_a_new_history_with_a_new_file(capsys: pytest.CaptureFixture[str]) -> None:
    seals(2)
    assert main(["verify-audit", "--print-anchor"]) == 0
    kept = capsys.readouterr().out.splitlines()[0]
    AuditEntry.objects.all().delete()
    AuditSeal.objects.all().delete()
    anchor_file().unlink()
    seals(2)
    assert main(["verify-audit"]) == 0
    assert main(["verify-audit", "--anchor", kept]) == 1
    assert "Seal 2 does not hold: it is not the one" in capsys.readouterr().err


def test_a_batch_that_was_purged_too_early_does_not_hold() -> None:
    seals(2)
    AuditEntry.objects.filter(seal__number=1).delete()
    AuditSeal.objects.filter(number=1).update(purged_at=clock.now() + timedelta(days=30))
    assert audit.check_seals() == [audit.BrokenSeal(1, audit.Fault.PURGED_EARLY)]
    # Making the seal look old does not help: the file says when it was made.
    AuditSeal.objects.filter(number=1).update(at=clock.now() - timedelta(days=6 * 365))
    assert audit.check_seals() == []
    assert audit.check_seals(read_anchors()) == [audit.BrokenSeal(1, audit.Fault.REPLACED)]


def test_the_file_is_readable_for_its_owner_only_and_a_damaged_one_is_said() -> None:
    seals(1)
    assert anchor_file().stat().st_mode & 0o077 == 0
    anchor_file().write_text("something else\n")
    assert main(["verify-audit"]) == 2
