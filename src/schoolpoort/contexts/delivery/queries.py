"""Reads about the outbox; each says what it costs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from schoolpoort.contexts.delivery.enums import DeliveryState
from schoolpoort.contexts.delivery.models import Delivery
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope


@dataclass(frozen=True)
class DeliveryStatus:
    """Where one delivery stands, without its address."""

    id: UUID
    subject_id: UUID
    channel: str
    state: str
    sent_at: datetime | None
    delivered_at: datetime | None
    failure: str


def across_schools() -> QuerySet[Delivery]:
    """Return all deliveries: a worker sends for every school, and a provider's report names nothing but a delivery."""
    return Delivery.unscoped.all()


def statuses_of_batch(scope: Scope, batch_id: UUID) -> list[DeliveryStatus]:
    """Return the deliveries of a batch, oldest first (1 query)."""
    return _statuses(scope, batch_id=batch_id)


def statuses_about(scope: Scope, kind: str, subject_ids: Sequence[UUID]) -> list[DeliveryStatus]:
    """Return the deliveries about some subjects, oldest first (1 query; at most some hundreds of subjects)."""
    return _statuses(scope, kind=kind, subject_id__in=subject_ids)


def _statuses(scope: Scope, **filters: Any) -> list[DeliveryStatus]:
    rows = Delivery.objects.within(scope).filter(**filters).order_by("id")
    fields = ("id", "subject_id", "channel", "state", "sent_at", "delivered_at", "failure")
    return [DeliveryStatus(*row) for row in rows.values_list(*fields)]


def leaves_at(scope: Scope, batch_id: UUID) -> datetime | None:
    """Return when the next mail or text of a batch leaves, if that is not now: quiet hours, a digest (1 query)."""
    waiting = Delivery.objects.within(scope).filter(batch_id=batch_id, state=DeliveryState.WAITING)
    first = waiting.filter(due_at__gt=clock.now() + timedelta(minutes=2)).order_by("due_at")
    return first.values_list("due_at", flat=True).first()
