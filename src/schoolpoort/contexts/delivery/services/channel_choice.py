"""Which channels this installation can use, and what they cost."""

from collections.abc import Iterable

from django.conf import settings

from schoolpoort.contexts.delivery.channels.base import Channel
from schoolpoort.contexts.delivery.channels.email import EmailChannel
from schoolpoort.contexts.delivery.channels.sms import Gateway, SmsChannel, SmsSettingsWrong
from schoolpoort.contexts.delivery.enums import ChannelKind
from schoolpoort.contexts.delivery.policies.sms_text import SmsEstimate, estimate
from schoolpoort.contexts.organisations.api import Organisation

_CHANNELS: dict[str, Channel] = {ChannelKind.EMAIL: EmailChannel(), ChannelKind.SMS: SmsChannel()}


def channel_for(kind: str) -> Channel:
    """Return the channel that sends deliveries of a kind. Raises KeyError for paper and talks, which people bring."""
    return _CHANNELS[kind]


def usable_channels() -> frozenset[str]:
    """Return the channels that work here: SMS only when a gateway is configured."""
    usable = {ChannelKind.EMAIL, ChannelKind.LETTER, ChannelKind.IN_PERSON}
    if settings.SMS_URL and settings.SMS_BODY:
        usable.add(ChannelKind.SMS)
    return frozenset(usable)


def wrong_sms_settings() -> str:
    """Return what is wrong with the gateway's settings, in words for an administrator; "" when they can be used."""
    try:
        Gateway.from_settings().close()
    except SmsSettingsWrong as error:
        return str(error)
    return ""


def sms_cost(organisation: Organisation, texts: Iterable[str]) -> SmsEstimate:
    """Return what it costs this organisation to send each of `texts` once."""
    return estimate(texts, organisation.sms_part_price)
