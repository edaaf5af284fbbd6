"""Deliveries as they stand afterwards: nothing in the demonstration waits for a worker to send it."""

from datetime import datetime, timedelta

from django.db.models import DateTimeField, ExpressionWrapper, F

from schoolpoort.contexts.delivery.api import ChannelKind, Delivery, DeliveryState
from schoolpoort.contexts.messages.models import RecipientGuardian
from schoolpoort.contexts.messages.services.fan_out import MESSAGE_KIND
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope
from schoolpoort.demo.sendings import Sending

#: What people bring, and where it waits for them.
BY_HAND = {ChannelKind.LETTER: DeliveryState.TO_PRINT, ChannelKind.IN_PERSON: DeliveryState.TO_TELL}
#: How long a text message or a mail is under way here (our choice).
_ARRIVES_AFTER = timedelta(seconds=20)
#: Before this a letter still lies at the printer and a talk is still to come.
_DONE_BY_HAND_AFTER = timedelta(hours=20)
#: One delivery in a hundred fails for good; one in twenty-five is sent without a receipt (our choice).
_FAILS, _NO_RECEIPT = 0.01, 0.04


def finished_delivery(
    sending: Sending, reader: RecipientGuardian, kind: str, address: str, now: datetime, throw: float
) -> Delivery:
    """Return a delivery that is over, or that waits for a person to print or tell; `throw` (0-1) says how it went."""
    at = sending.sent_at
    state = _state(ChannelKind(kind), now - at, throw)
    left = state in (DeliveryState.SENT, DeliveryState.DELIVERED)
    return Delivery(
        organisation_id=reader.organisation_id,
        channel=kind,
        kind=MESSAGE_KIND,
        subject_id=reader.pk,
        batch_id=sending.message.pk,
        address=address,
        state=state,
        urgent=sending.message.urgent,
        due_at=at,
        attempts=1,
        sent_at=at if left else None,
        delivered_at=at + _ARRIVES_AFTER if state == DeliveryState.DELIVERED else None,
        failure="unknown_address" if state == DeliveryState.FAILED else "",
        sms_parts=2 if kind == ChannelKind.SMS and left else 0,
    )


def finish_waiting(scope: Scope) -> None:
    """Bring what services left waiting in the past of the town: a worker that starts sends no mail of weeks ago."""
    waiting = Delivery.objects.within(scope).filter(state=DeliveryState.WAITING, due_at__lte=clock.now())
    waiting.update(
        state=DeliveryState.DELIVERED,
        attempts=1,
        sent_at=F("due_at"),
        delivered_at=ExpressionWrapper(F("due_at") + _ARRIVES_AFTER, output_field=DateTimeField()),
    )


def _state(kind: ChannelKind, age: timedelta, throw: float) -> DeliveryState:
    if kind in BY_HAND:
        if age <= _DONE_BY_HAND_AFTER:
            return BY_HAND[kind]
        return DeliveryState.SENT if kind == ChannelKind.LETTER else DeliveryState.DELIVERED
    if throw < _FAILS:
        return DeliveryState.FAILED
    return DeliveryState.SENT if throw < _FAILS + _NO_RECEIPT else DeliveryState.DELIVERED
