"""Who is sending which rows: a worker leases a batch, and a lease that runs out (killed worker) frees its rows."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import Q, QuerySet

from schoolpoort.contexts.delivery.enums import ChannelKind, DeliveryState
from schoolpoort.contexts.delivery.models import Delivery
from schoolpoort.contexts.delivery.queries import across_schools
from schoolpoort.core import clock
from schoolpoort.core.ids import new_id

#: The job that claims and sends one batch of a channel.
SEND_JOB = "delivery.send_batch"

#: Deliveries in one batch; gateways for SMS are slow, and something urgent should not wait behind a long batch.
BATCH_SIZE: dict[str, int] = {ChannelKind.EMAIL: 250, ChannelKind.SMS: 50}


def lease_time() -> timedelta:
    """Return how long a worker may be silent about its rows."""
    return timedelta(seconds=settings.DELIVERY_LEASE_SECONDS)


def claim(channel: str) -> tuple[UUID, list[Delivery]]:
    """Lease the next batch of a channel, urgent ones first, and return the lease's id and the rows, oldest first.

    A digest is claimed whole. Rows whose worker was killed come back here as well (6 queries at most).
    """
    lease_id = new_id()
    with transaction.atomic():
        free_expired(channel)
        ids = _next_ids(channel)
        if not ids:
            return lease_id, []
        claimed = across_schools().filter(pk__in=ids)
        claimed.update(state=DeliveryState.SENDING, lease_id=lease_id, leased_until=clock.now() + lease_time())
        return lease_id, list(claimed.order_by("pk"))


def free_expired(channel: str) -> int:
    """Let rows whose lease ran out wait again; return how many.

    A lease that would last longer than leases do was taken when the clock ran ahead: it ran out too.
    """
    now = clock.now()
    ran_out = Q(leased_until__lt=now) | Q(leased_until__gt=now + 2 * lease_time())
    expired = across_schools().filter(ran_out, channel=channel, state=DeliveryState.SENDING)
    return expired.update(state=DeliveryState.WAITING, lease_id=None, leased_until=None)


def count_due(channel: str) -> int:
    """Return how many rows of a channel may go now."""
    return across_schools().filter(channel=channel, state=DeliveryState.WAITING, due_at__lte=clock.now()).count()


def renew(lease_id: UUID) -> set[UUID]:
    """Say that the worker still lives, and return the rows that are still its own."""
    held = across_schools().filter(lease_id=lease_id, state=DeliveryState.SENDING)
    held.update(leased_until=clock.now() + lease_time())
    return set(held.values_list("pk", flat=True))


def _next_ids(channel: str) -> list[UUID]:
    waiting = across_schools().filter(channel=channel, state=DeliveryState.WAITING, due_at__lte=clock.now())
    locked = waiting.select_for_update(skip_locked=True)
    first = list(
        locked.order_by("-urgent", "due_at", "digest_key").values_list("pk", "digest_key")[: BATCH_SIZE[channel]]
    )
    ids = [pk for pk, _ in first]
    return ids + _rest_of_digests(locked, [key for _, key in first if key], ids)


def _rest_of_digests(locked: QuerySet[Delivery], keys: Sequence[str], ids: Sequence[UUID]) -> list[UUID]:
    if not keys:
        return []
    return list(locked.filter(digest_key__in=set(keys)).exclude(pk__in=ids).values_list("pk", flat=True))
