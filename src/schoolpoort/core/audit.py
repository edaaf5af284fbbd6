"""The only history: who did what to which record, with ids and field names and never a value.

Entries are appended unchained, which costs one insert; a job seals them in batches with a hash chain, so that
a later change or removal shows; each new seal is also noted in a file (core.audit_anchors), so that the removal of the
newest ones shows too. After five years a batch goes as a whole and leaves its seal. An entry about a row that was
erased keeps an id that leads to nobody.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from uuid import UUID

from django.db import transaction

from schoolpoort.core import clock
from schoolpoort.core.audit_anchors import Anchor, anchor_of, write_anchor
from schoolpoort.core.models import AuditEntry, AuditSeal


@dataclass(frozen=True)
class Actor:
    """Who acts: a staff user, a guardian, or the system itself (`kind` is "user", "guardian" or "system")."""

    kind: str
    id: UUID | None = None


SYSTEM = Actor("system")

#: Five years of 365 days: the day of the purge is never earlier.
_FIVE_YEARS = timedelta(days=5 * 365)


def record(
    action: str,
    *,
    actor: Actor,
    organisation_id: UUID | None,
    subject: str,
    subject_id: UUID | None,
    fields: Sequence[str] = (),
) -> None:
    """Append one entry; `action` is a verb ("sent", "read", "changed"), `subject` a model's name."""
    record_many(
        action, actor=actor, organisation_id=organisation_id, subject=subject, subject_ids=[subject_id], fields=fields
    )


def record_many(
    action: str,
    *,
    actor: Actor,
    organisation_id: UUID | None,
    subject: str,
    subject_ids: Iterable[UUID | None],
    fields: Sequence[str] = (),
) -> None:
    """Append one entry per subject, in bulk."""
    at = clock.now()
    AuditEntry.objects.bulk_create(
        [
            AuditEntry(
                at=at,
                organisation_id=organisation_id,
                actor_kind=actor.kind,
                actor_id=actor.id,
                action=action,
                subject=subject,
                subject_id=subject_id,
                fields=list(fields),
            )
            for subject_id in subject_ids
        ],
        batch_size=500,
    )


def _digest(previous: str, entries: Sequence[AuditEntry]) -> str:
    chain = hashlib.sha256(previous.encode())
    for entry in entries:
        line = [
            entry.pk,
            entry.at.isoformat(),
            str(entry.organisation_id),
            entry.actor_kind,
            str(entry.actor_id),
            entry.action,
            entry.subject,
            str(entry.subject_id),
            entry.fields,
        ]
        chain.update(json.dumps(line, separators=(",", ":")).encode())
    return chain.hexdigest()


def seal(limit: int = 50_000) -> int:
    """Seal the entries that are older than a minute (younger ones may still be uncommitted elsewhere).

    The new seal is noted outside the database too. Returns how many entries were sealed.
    """
    with transaction.atomic():
        settled = clock.now() - timedelta(minutes=1)
        entries = list(AuditEntry.objects.filter(seal=None, at__lt=settled).order_by("pk")[:limit])
        if not entries:
            return 0
        last = AuditSeal.objects.order_by("-number").first()
        previous = last.digest if last else ""
        new = AuditSeal.objects.create(
            number=last.number + 1 if last else 1,
            at=clock.now(),
            count=len(entries),
            previous=previous,
            digest=_digest(previous, entries),
        )
        AuditEntry.objects.filter(pk__in=[entry.pk for entry in entries]).update(seal=new)
        transaction.on_commit(lambda: write_anchor(anchor_of(new)))
    return len(entries)


class Fault(StrEnum):
    """What is not right with a seal."""

    CHANGED = "its entries were changed, added or removed afterwards"
    PURGED_EARLY = "its entries are gone before their five years were over"
    MISSING = "it was noted outside the database and is not in it"
    REPLACED = "it is not the one that was noted outside the database"


@dataclass(frozen=True)
class BrokenSeal:
    """A seal that does not hold, and why."""

    number: int
    fault: Fault


def check_seals(anchors: Iterable[Anchor] = ()) -> list[BrokenSeal]:
    """Return every seal that does not hold, by number; `anchors` are what was noted outside the database.

    Without anchors it cannot be seen that the newest seals were removed with their entries. Entries are read one
    batch at a time.
    """
    broken: dict[int, Fault] = {}
    present: dict[int, AuditSeal] = {}
    previous, expected = "", 1
    for each in AuditSeal.objects.order_by("number"):
        present[each.number] = each
        fault = Fault.CHANGED if each.number != expected or each.previous != previous else _fault_of(each, previous)
        if fault is not None:
            broken[each.number] = fault
        previous, expected = each.digest, each.number + 1
    for anchor in anchors:
        seal_there = present.get(anchor.number)
        if seal_there is None:
            broken[anchor.number] = Fault.MISSING
        elif (anchor.digest, anchor.at) != (seal_there.digest, seal_there.at.isoformat()):
            broken[anchor.number] = Fault.REPLACED
    return [BrokenSeal(number, fault) for number, fault in sorted(broken.items())]


def _fault_of(each: AuditSeal, previous: str) -> Fault | None:
    entries = list(AuditEntry.objects.filter(seal=each).order_by("pk"))
    if each.purged_at is None:
        intact = each.count == len(entries) and each.digest == _digest(previous, entries)
        return None if intact else Fault.CHANGED
    # What a purged batch said cannot be checked any more; that it was old enough, and is empty, can.
    if entries:
        return Fault.CHANGED
    return Fault.PURGED_EARLY if each.purged_at - each.at < _FIVE_YEARS else None


def broken_seals() -> list[int]:
    """Return the numbers of the seals whose entries were changed, added or removed afterwards."""
    return [each.number for each in check_seals()]
