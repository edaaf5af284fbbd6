"""The only history: who did what to which record, with ids and field names and never a value.

Entries are appended unchained, which costs one insert; a job seals them in batches with a hash chain, so that
a later change or removal shows. What is erased leaves a salted digest in place of its subject.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from django.db import transaction

from schoolpoort.core import clock
from schoolpoort.core.models import AuditEntry, AuditSeal


@dataclass(frozen=True)
class Actor:
    """Who acts: a staff user, a guardian, or the system itself (`kind` is "user", "guardian" or "system")."""

    kind: str
    id: UUID | None = None


SYSTEM = Actor("system")


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

    Returns how many entries were sealed.
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
    return len(entries)


def broken_seals() -> list[int]:
    """Return the numbers of the seals whose entries were changed, added or removed afterwards."""
    broken: list[int] = []
    previous = ""
    for each in AuditSeal.objects.order_by("number"):
        entries = list(AuditEntry.objects.filter(seal=each).order_by("pk"))
        intact = each.previous == previous and each.count == len(entries) and each.digest == _digest(previous, entries)
        if not intact:
            broken.append(each.number)
        previous = each.digest
    return broken
