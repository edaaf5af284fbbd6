"""Putting things into the outbox and taking them out again, in the caller's transaction."""

import json
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from schoolpoort.contexts.delivery.composers import Content, DeliveryRequest, composer_of
from schoolpoort.contexts.delivery.enums import ChannelKind, DeliveryState
from schoolpoort.contexts.delivery.models import Delivery
from schoolpoort.contexts.delivery.policies.quiet_hours import Hours, allowed_from, digest_from
from schoolpoort.contexts.delivery.queries import across_schools
from schoolpoort.contexts.delivery.services.leases import BATCH_SIZE, SEND_JOB
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.core import clock, jobs
from schoolpoort.core.encryption import lookup_hash

#: Rows in one INSERT statement where the database allows it.
_INSERT_SIZE = 1000

_BY_HAND = {ChannelKind.LETTER: DeliveryState.TO_PRINT, ChannelKind.IN_PERSON: DeliveryState.TO_TELL}


def queue(requests: Sequence[DeliveryRequest]) -> int:
    """Write one row per request in the caller's transaction and start the sending after it commits.

    Quiet hours and digests move `due_at`; letters and talks go to the people who print and tell. Returns how many.
    Raises UnknownKind when nobody registered a composer for a kind.
    """
    for kind in {request.kind for request in requests}:
        composer_of(kind)
    now = clock.now()
    hours = _hours_of({request.organisation_id for request in requests})
    rows = [_row(request, now, hours[request.organisation_id]) for request in requests]
    with transaction.atomic():
        Delivery.objects.bulk_create(rows, batch_size=_INSERT_SIZE)
        _start_sending(rows, now)
    return len(rows)


def send_now(request: DeliveryRequest, content: Content) -> None:
    """Send ready content that no composer can write again (a one-time code): urgent, before everything that waits."""
    now = clock.now()
    ready = json.dumps([content.subject, content.text, content.html, list(content.languages)])
    row = Delivery(
        organisation_id=request.organisation_id,
        channel=request.channel,
        kind=request.kind,
        subject_id=request.subject_id,
        batch_id=request.batch_id,
        address=request.address,
        content=ready,
        urgent=True,
        due_at=now,
    )
    with transaction.atomic():
        Delivery.objects.bulk_create([row])
        _start_sending([row], now)


def cancel(batch_id: UUID, subject_ids: Sequence[UUID] | None = None) -> int:
    """Take back what did not leave yet, of a whole batch or of some subjects; return how many."""
    waiting = Q(state__in=[DeliveryState.WAITING, DeliveryState.TO_PRINT, DeliveryState.TO_TELL])
    rows = across_schools().filter(waiting, batch_id=batch_id)
    if subject_ids is not None:
        rows = rows.filter(subject_id__in=subject_ids)
    return rows.update(state=DeliveryState.CANCELLED, content="")


def _hours_of(organisation_ids: set[UUID]) -> dict[UUID, Hours]:
    fields = ("pk", "quiet_from", "quiet_until", "digest_at")
    found = Organisation.objects.filter(pk__in=organisation_ids).values_list(*fields)
    return {pk: Hours(quiet_from, quiet_until, digest_at) for pk, quiet_from, quiet_until, digest_at in found}


def _row(request: DeliveryRequest, now: datetime, hours: Hours) -> Delivery:
    in_digest = request.digest and not request.urgent and request.channel == ChannelKind.EMAIL
    return Delivery(
        organisation_id=request.organisation_id,
        channel=request.channel,
        kind=request.kind,
        subject_id=request.subject_id,
        batch_id=request.batch_id,
        address=request.address,
        digest_key=digest_key(request.organisation_id, request.address) if in_digest else "",
        state=_BY_HAND.get(ChannelKind(request.channel), DeliveryState.WAITING),
        urgent=request.urgent,
        due_at=_due_at(request, now, hours, in_digest),
    )


def digest_key(organisation_id: UUID, address: str) -> str:
    """Return the keyed hash that mails of one organisation to one address share."""
    return lookup_hash(f"{organisation_id}:{address.lower()}", purpose="digest")


def _due_at(request: DeliveryRequest, now: datetime, hours: Hours, in_digest: bool) -> datetime:
    earliest = max(request.due_at or now, now)
    if request.urgent or ChannelKind(request.channel) in _BY_HAND:
        return earliest
    return digest_from(earliest, hours) if in_digest else allowed_from(earliest, hours)


def _start_sending(rows: Sequence[Delivery], now: datetime) -> None:
    """Enqueue as many batches as the rows that may go now need; the sweep starts the later ones."""
    due = Counter(row.channel for row in rows if row.state == DeliveryState.WAITING and row.due_at <= now)
    for channel, count in due.items():
        for _ in range(-(-count // BATCH_SIZE[channel])):
            jobs.enqueue(SEND_JOB, channel)
