"""Joining a school's record in a space, and taking it out again."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from django.db import transaction

from schoolpoort.contexts.own_space.models import JoinedRecord, OwnSpace, ProofEnd
from schoolpoort.contexts.own_space.queries.visits import open_records, records_of, records_proved_with
from schoolpoort.contexts.own_space.services.sessions import end_all_sessions
from schoolpoort.contexts.people.api import Guardian, confirm_contact_point
from schoolpoort.core import audit, clock


@transaction.atomic
def join_records(proved: Sequence[tuple[Guardian, str]], space: OwnSpace | None = None) -> OwnSpace:
    """Join records that were proved just now, each with the keyed hash of its contact point; return their space.

    Without a `space` the person comes back to the space in which one of the records is open and was proved with the
    same number or address; a record that was proved with another one begins a new space. So who gets a guardian's new
    number in one school's list does not find another school's things.
    """
    known = {each.guardian_id: each for each in records_of(guardian for guardian, _ in proved)}
    if space is None:
        space = _space_to_come_back_to(known.values(), {guardian.pk: contact for guardian, contact in proved})
    for guardian, contact_hash in proved:
        _join(space, guardian, contact_hash, known.get(guardian.pk))
        confirm_contact_point([guardian], contact_hash)
    return space


def _space_to_come_back_to(records: Iterable[JoinedRecord], proved: dict[UUID, str]) -> OwnSpace:
    now = clock.now()
    for record in sorted(records, key=lambda each: each.proved_at, reverse=True):
        still_open = {each.pk for each in open_records(record.space_id, now)}
        if record.pk in still_open and record.contact_hash == proved[record.guardian_id]:
            return record.space
    return OwnSpace.objects.create(created_at=now)


def _join(space: OwnSpace, guardian: Guardian, contact_hash: str, known: JoinedRecord | None) -> None:
    record = known or JoinedRecord(organisation_id=guardian.organisation_id, guardian=guardian)
    record.space, record.contact_hash, record.proved_at = space, contact_hash, clock.now()
    record.ended_at, record.ended_by = None, ""
    record.save()
    _record("joined own space", guardian.organisation_id, guardian.pk)


@transaction.atomic
def leave_space(space_id: UUID, guardian: Guardian) -> bool:
    """Take a record out of a space at the guardian's wish; say whether another one is still open there."""
    now = clock.now()
    for record in open_records(space_id, now):
        if record.guardian_id == guardian.pk:
            end_records([record], ProofEnd.LEFT_SPACE)
    left = bool(open_records(space_id, now))
    if not left:
        end_all_sessions(space_id)
    return left


def end_proofs_of(points: Iterable[tuple[UUID, str]], why: ProofEnd) -> int:
    """End what guardians proved with numbers or addresses, given as (guardian id, keyed hash); return how many."""
    pairs = set(points)
    wanted = [each for each in records_proved_with(pairs) if (each.guardian_id, each.contact_hash) in pairs]
    end_records(wanted, why)
    return len(wanted)


def end_records(records: Sequence[JoinedRecord], why: ProofEnd) -> None:
    """Close records in their spaces, with the reason."""
    now = clock.now()
    for record in records:
        record.ended_at, record.ended_by = now, why
        record.save(update_fields=["ended_at", "ended_by"])
        _record("left own space", record.organisation_id, record.guardian_id)


def _record(action: str, organisation_id: UUID, guardian_id: UUID) -> None:
    audit.record(
        action,
        actor=audit.Actor("guardian", guardian_id),
        organisation_id=organisation_id,
        subject="Guardian",
        subject_id=guardian_id,
    )
