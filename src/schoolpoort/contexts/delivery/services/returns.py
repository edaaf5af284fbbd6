"""What providers report afterwards, whichever way it came: one notice, and perhaps a new state."""

from datetime import timedelta
from enum import StrEnum
from uuid import UUID

from django.db.models import Q

from schoolpoort.contexts.delivery.enums import DeliveryState
from schoolpoort.contexts.delivery.models import ReturnedNotice
from schoolpoort.contexts.delivery.queries import across_schools
from schoolpoort.contexts.delivery.services.outcomes import deliver, fail
from schoolpoort.core import clock

#: A report may come while we still think that we are sending: the provider was faster than our own commit.
_UNDECIDED = (DeliveryState.WAITING, DeliveryState.SENDING, DeliveryState.SENT)

#: Long enough to follow a dispute with a provider.
KEEP_NOTICES = timedelta(days=30)


class Return(StrEnum):
    """What a report means for the delivery."""

    ARRIVED = "arrived"
    FAILED = "failed"


def take_return(
    delivery_id: UUID, *, source: str, outcome: str, status_code: str, meaning: Return | None, reason: str
) -> bool:
    """Note a report about one delivery, or about the digest that it carried; False when we know no such delivery.

    Call it in a transaction. The same report twice changes nothing the second time; a failure stays final.
    """
    same_mail = Q(pk=delivery_id) | Q(provider_reference=str(delivery_id))
    rows = list(across_schools().select_for_update().filter(same_mail).defer("address", "content"))
    if not rows:
        return False
    now = clock.now()
    ReturnedNotice.objects.bulk_create(
        ReturnedNotice(delivery_id=row.pk, source=source, outcome=outcome[:40], status_code=status_code[:20], at=now)
        for row in rows
    )
    undecided = [row for row in rows if row.state in _UNDECIDED]
    if undecided and meaning is Return.FAILED:
        fail(undecided, reason[:60])
    elif undecided and meaning is Return.ARRIVED:
        deliver(undecided)
    return True


def forget_notices() -> int:
    """Delete notices that are older than thirty days; return how many."""
    deleted, _ = ReturnedNotice.objects.filter(at__lt=clock.now() - KEEP_NOTICES).delete()
    return deleted
