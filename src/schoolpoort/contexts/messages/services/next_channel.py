"""When a channel fails for good: the guardian's next channel, and where there is none a person who looks for one."""

from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from schoolpoort.contexts.delivery.api import (
    ChannelKind,
    Delivery,
    DeliveryRequest,
    DeliveryState,
    queue,
    usable_channels,
)
from schoolpoort.contexts.messages.models import Message, Recipient, RecipientGuardian, RecipientState
from schoolpoort.contexts.messages.policies import pick_channel
from schoolpoort.contexts.messages.queries.across_schools import all_messages
from schoolpoort.contexts.messages.queries.audience import ChannelFacts, channel_facts
from schoolpoort.contexts.messages.services.states import refresh_states
from schoolpoort.contexts.people.api import Channel, mark_broken
from schoolpoort.contexts.worklist.api import NobodyToOwn, TaskKind, open_task
from schoolpoort.core.scope import Scope

#: The subject of the task "find a channel": the guardian, so that ten messages make one task.
GUARDIAN_SUBJECT = "people.guardian"

#: A failure that starts so says that a provider was away for long, not that the address is wrong.
GAVE_UP = "gave up"

_BY_HAND = (ChannelKind.LETTER, ChannelKind.IN_PERSON)
_OVER = (DeliveryState.FAILED, DeliveryState.CANCELLED)


@dataclass
class _Tries:
    """What was tried for the guardians of some recipients."""

    # By recipient: channel and address of every delivery, and the guardian rows that something is underway to.
    tried: dict[UUID, set[tuple[str, str]]] = field(default_factory=lambda: defaultdict(set))
    alive: set[UUID] = field(default_factory=set)
    # By guardian: the addresses that failed over one channel.
    failed: dict[UUID, set[str]] = field(default_factory=lambda: defaultdict(set))


@transaction.atomic
def take_next_channel(kind: str, message_id: UUID, subject_ids: Sequence[UUID], channel: str, reason: str) -> int:
    """Queue the failed deliveries once more over the next channel of each guardian; return how many were queued.

    `subject_ids` are RecipientGuardian ids. A household that nothing reaches any more becomes NO_CHANNEL and a task
    for a person. Hearing of one failure twice queues once.
    """
    message = all_messages().select_related("organisation").filter(pk=message_id).first()
    if message is None:
        return 0
    scope = Scope.of(message.organisation_id)
    failed = RecipientGuardian.objects.within(scope).filter(pk__in=subject_ids, recipient__message=message)
    recipient_ids = set(failed.values_list("recipient_id", flat=True))
    rows = list(RecipientGuardian.objects.within(scope).filter(recipient_id__in=recipient_ids).order_by("pk"))
    tries = _tries(scope, kind, rows, channel, frozenset(subject_ids))
    if not reason.startswith(GAVE_UP):
        _mark_broken(scope, channel, tries)
    facts = channel_facts(scope, list({row.guardian_id for row in rows}))
    requests = _requests(message, kind, rows, tries, facts)
    queue(requests)
    refresh_states(recipient_ids)
    _ask_for_a_channel(message, scope, rows)
    return len(requests)


def _tries(
    scope: Scope, kind: str, rows: Sequence[RecipientGuardian], channel: str, failed_rows: frozenset[UUID]
) -> _Tries:
    """Read which deliveries of this kind there were (1 query)."""
    by_id = {row.pk: row for row in rows}
    tries = _Tries()
    deliveries = Delivery.objects.within(scope).filter(kind=kind, subject_id__in=list(by_id))
    for subject_id, used, address, state in deliveries.values_list("subject_id", "channel", "address", "state"):
        row = by_id[subject_id]
        tries.tried[row.recipient_id].add((used, address))
        if state not in _OVER:
            tries.alive.add(subject_id)
        elif state == DeliveryState.FAILED and used == channel and subject_id in failed_rows:
            tries.failed[row.guardian_id].add(address)
    return tries


def _mark_broken(scope: Scope, channel: str, tries: _Tries) -> None:
    """Remember that these addresses do not work; one that the guardian changed since then is left alone."""
    channels = Channel.objects.within(scope).filter(guardian_id__in=list(tries.failed), kind=channel)
    broken = [
        pk
        for pk, guardian_id, address in channels.values_list("pk", "guardian_id", "address")
        if address and address in tries.failed[guardian_id]
    ]
    for organisation_id in scope.organisations:
        mark_broken(organisation_id, broken)


def _requests(
    message: Message,
    kind: str,
    rows: Sequence[RecipientGuardian],
    tries: _Tries,
    facts: dict[UUID, list[ChannelFacts]],
) -> list[DeliveryRequest]:
    usable = usable_channels()
    requests = []
    for row in rows:
        if row.pk in tries.alive:
            continue
        tried = tries.tried[row.recipient_id]
        left = [each for each in facts[row.guardian_id] if (each.kind, _address(each)) not in tried]
        channel = pick_channel(left, usable, message.urgent)
        if channel is None:
            continue
        tried.add((channel.kind, _address(channel)))
        requests.append(
            DeliveryRequest(
                organisation_id=message.organisation_id,
                channel=channel.kind,
                kind=kind,
                subject_id=row.pk,
                batch_id=message.pk,
                address=_address(channel),
                urgent=message.urgent,
            )
        )
    return requests


def _address(channel: ChannelFacts) -> str:
    """Letters and talks go to the household: their deliveries carry no address."""
    return "" if channel.kind in _BY_HAND else channel.address


def _ask_for_a_channel(message: Message, scope: Scope, rows: Sequence[RecipientGuardian]) -> None:
    """Open a task for each household that nothing reaches, about its first guardian."""
    first: dict[UUID, UUID] = {}
    for row in rows:
        first.setdefault(row.recipient_id, row.guardian_id)
    lost = Recipient.objects.within(scope).filter(pk__in=list(first), state=RecipientState.NO_CHANNEL)
    for recipient_id, school_class_id in lost.values_list("pk", "school_class_id"):
        # A school without anybody who can own a task still shows the family on the reach board.
        with suppress(NobodyToOwn):
            open_task(
                kind=TaskKind.NO_CHANNEL,
                organisation_id=message.organisation_id,
                guardian_id=first[recipient_id],
                school_class_id=school_class_id,
                subject_kind=GUARDIAN_SUBJECT,
                subject_id=first[recipient_id],
                text=_("Dit gezin kreeg “%(title)s” nog niet: we kennen geen weg die werkt.")
                % {"title": message.title},
            )
