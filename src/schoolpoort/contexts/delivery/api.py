"""What other contexts may use of `delivery`: ask for a delivery, write its content, hear what became of it."""

from schoolpoort.contexts.delivery.composers import (
    Composer,
    Content,
    DeliveryRequest,
    UnknownKind,
    register_composer,
)
from schoolpoort.contexts.delivery.enums import ChannelKind, DeliveryState
from schoolpoort.contexts.delivery.events import Delivered, Failed, Sent
from schoolpoort.contexts.delivery.models import Delivery
from schoolpoort.contexts.delivery.policies.sms_text import SmsEstimate, sms_parts, without_isolates
from schoolpoort.contexts.delivery.queries import DeliveryStatus, leaves_at, statuses_about, statuses_of_batch
from schoolpoort.contexts.delivery.retention import delete_deliveries_about
from schoolpoort.contexts.delivery.services.bounces import handle_bounce
from schoolpoort.contexts.delivery.services.by_hand import mark_printed, mark_told
from schoolpoort.contexts.delivery.services.channel_choice import sms_cost, usable_channels, wrong_sms_settings
from schoolpoort.contexts.delivery.services.outbox import cancel, queue, send_now

__all__ = [
    "ChannelKind",
    "Composer",
    "Content",
    "Delivered",
    "Delivery",
    "DeliveryRequest",
    "DeliveryState",
    "DeliveryStatus",
    "Failed",
    "Sent",
    "SmsEstimate",
    "UnknownKind",
    "cancel",
    "delete_deliveries_about",
    "handle_bounce",
    "leaves_at",
    "mark_printed",
    "mark_told",
    "queue",
    "register_composer",
    "send_now",
    "sms_cost",
    "sms_parts",
    "statuses_about",
    "statuses_of_batch",
    "usable_channels",
    "without_isolates",
    "wrong_sms_settings",
]
