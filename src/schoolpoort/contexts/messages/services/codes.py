"""One-time codes to a channel that the school already knows: proof that the guardian acts, and not a child.

Only the guardian's own channels are used: a number on a child's record is never a channel (decision 4).
"""

from dataclasses import dataclass

from django.db import transaction

from schoolpoort.contexts.accounts.api import make_code
from schoolpoort.contexts.delivery.api import ChannelKind, Content, DeliveryRequest, send_now, usable_channels
from schoolpoort.contexts.messages.models import RecipientGuardian
from schoolpoort.contexts.people.api import Channel, ChannelHealth
from schoolpoort.core.phrases import phrase
from schoolpoort.core.scope import Scope
from schoolpoort.engines.phrasebook import strip_isolates

_KIND = "messages.code"
_CARRIERS = (ChannelKind.SMS, ChannelKind.EMAIL)


@dataclass(frozen=True)
class SentCode:
    """Where a code went: the channel, and the address with its middle hidden."""

    channel: str
    shown_address: str


class NoKnownChannel(Exception):
    """The school knows no number or address of this guardian that works: only paper or a talk is left."""


def code_channel(reader: RecipientGuardian) -> Channel | None:
    """Return the guardian's first working number or address that the installation can use (1 query)."""
    usable = usable_channels()
    own = Channel.objects.within(Scope.of(reader.organisation_id)).filter(guardian_id=reader.guardian_id)
    working = own.exclude(health=ChannelHealth.BROKEN).filter(kind__in=[each for each in _CARRIERS if each in usable])
    return next((channel for channel in working.order_by("rank", "pk") if channel.address), None)


@transaction.atomic
def send_code(reader: RecipientGuardian, purpose: str, languages: list[str], address: str = "") -> SentCode:
    """Make a code and send it now, in the reader's language; `address` is where it was asked from.

    Raises NoKnownChannel and accounts' TooManyCodes.
    """
    channel = code_channel(reader)
    if channel is None:
        raise NoKnownChannel
    code = make_code(
        organisation_id=reader.organisation_id, subject_id=reader.guardian_id, purpose=purpose, address=address
    )
    school = reader.organisation.short_name
    text = strip_isolates(phrase("code-message", languages, school=school, code=code.code).text)
    request = DeliveryRequest(
        organisation_id=reader.organisation_id,
        channel=channel.kind,
        kind=_KIND,
        subject_id=code.pk,
        batch_id=code.pk,
        address=channel.address,
        urgent=True,
    )
    send_now(request, Content(subject=school, text=text, languages=tuple(languages)))
    return SentCode(channel.kind, masked(channel.address))


def masked(address: str) -> str:
    """Return an address by which its holder knows it and another does not: "+32 ... 12", "n...@gezin.example"."""
    name, at, host = address.partition("@")
    if at:
        return f"{name[:1]}…@{host}"
    return f"{address[:3]} … {address[-2:]}"
