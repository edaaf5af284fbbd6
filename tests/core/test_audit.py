from datetime import timedelta

import pytest

from schoolpoort.core import audit, clock
from schoolpoort.core.ids import new_id
from schoolpoort.core.models import AuditEntry

pytestmark = pytest.mark.django_db


def write(count: int = 3) -> None:
    for _ in range(count):
        audit.record(
            "changed",
            actor=audit.SYSTEM,
            organisation_id=new_id(),
            subject="Guardian",
            subject_id=new_id(),
            fields=["language"],
        )


def seal_later() -> int:
    with clock.clock_at(clock.now() + timedelta(minutes=2)):
        return audit.seal()


def test_entries_are_sealed_when_they_have_settled_and_only_once() -> None:
    write()
    assert audit.seal() == 0
    assert seal_later() == 3
    assert seal_later() == 0
    assert audit.broken_seals() == []


def test_a_changed_entry_breaks_its_seal_and_no_other() -> None:
    write()
    seal_later()
    write()
    seal_later()
    AuditEntry.objects.filter(seal__number=2).update(action="read")
    assert audit.broken_seals() == [2]


def test_a_removed_entry_breaks_its_seal() -> None:
    write()
    seal_later()
    AuditEntry.objects.order_by("pk").first().delete()
    assert audit.broken_seals() == [1]
