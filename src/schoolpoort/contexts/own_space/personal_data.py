"""What the own space holds about a guardian, for the guardian's own say."""

from collections.abc import Sequence
from uuid import UUID

from schoolpoort.contexts.own_space.models import GuardianPin, JoinedRecord
from schoolpoort.core.personal_data import Erased, Fact, PersonalDataHolder, PersonalSection, Record, register_holder
from schoolpoort.core.scope import Scope


def collect(scope: Scope, guardian_ids: Sequence[UUID]) -> list[PersonalSection]:
    """Return since when the record is joined in an own space (1 query)."""
    rows = JoinedRecord.objects.within(scope).filter(guardian_id__in=guardian_ids).order_by("proved_at")
    records: tuple[Record, ...] = tuple((Fact("data-field-date", row.proved_at),) for row in rows)
    return [PersonalSection("data-section-space", records)]


def erase(scope: Scope, guardian_ids: Sequence[UUID]) -> Erased:
    """Take the record out of its own space, with its PIN; records of other schools stay joined there."""
    removed = JoinedRecord.objects.within(scope).filter(guardian_id__in=guardian_ids).delete()[0]
    removed += GuardianPin.objects.within(scope).filter(guardian_id__in=guardian_ids).delete()[0]
    return Erased({"own_space.JoinedRecord": removed})


def merge(scope: Scope, keep: UUID, drop: UUID) -> None:
    """Keep the proof of the record that stays; without one it takes that of the other."""
    joined = JoinedRecord.objects.within(scope)
    if not joined.filter(guardian_id=keep).exists():
        joined.filter(guardian_id=drop).update(guardian_id=keep)
    pins = GuardianPin.objects.within(scope)
    if not pins.filter(guardian_id=keep).exists():
        pins.filter(guardian_id=drop).update(guardian_id=keep)


register_holder(PersonalDataHolder("own_space", 60, collect, erase, merge))
