"""Letters and talks: people bring them, and say here that they did."""

from collections.abc import Sequence
from uuid import UUID

from django.db import transaction

from schoolpoort.contexts.delivery.enums import DeliveryState
from schoolpoort.contexts.delivery.models import Delivery
from schoolpoort.contexts.delivery.queries import across_schools
from schoolpoort.contexts.delivery.services.outcomes import deliver, publish_sent
from schoolpoort.core import clock


def mark_printed(delivery_ids: Sequence[UUID]) -> int:
    """Say that these letters were printed; return how many waited for it. The caller checked the scope."""
    with transaction.atomic():
        rows = _waiting(delivery_ids, DeliveryState.TO_PRINT)
        across_schools().filter(pk__in=[row.pk for row in rows]).update(state=DeliveryState.SENT, sent_at=clock.now())
        publish_sent(rows)
    return len(rows)


def mark_told(delivery_ids: Sequence[UUID]) -> int:
    """Say that somebody had these talks; return how many waited for it. The caller checked the scope."""
    with transaction.atomic():
        rows = _waiting(delivery_ids, DeliveryState.TO_TELL)
        deliver(rows)
    return len(rows)


def _waiting(delivery_ids: Sequence[UUID], state: DeliveryState) -> list[Delivery]:
    return list(across_schools().select_for_update().filter(pk__in=delivery_ids, state=state).defer("address"))
