"""The rows of a sent message: a recipient per household, a link per guardian, a delivery per address. All in bulk."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from schoolpoort.contexts.accounts.api import Link, LinkKind, build_link
from schoolpoort.contexts.delivery.api import ChannelKind, DeliveryRequest, queue, usable_channels
from schoolpoort.contexts.messages.models import (
    Message,
    MessageState,
    MessageVersion,
    Recipient,
    RecipientChild,
    RecipientGuardian,
    RecipientState,
    Rendering,
)
from schoolpoort.contexts.messages.policies import (
    LINK_LASTS,
    asks_answer,
    days_in,
    may_wait_for_digest,
    pick_channel,
    purposes_of,
)
from schoolpoort.contexts.messages.queries.audience import ChannelFacts, channel_facts
from schoolpoort.contexts.messages.services.audience import (
    AudienceLanguages,
    HouseholdShare,
    audience_of,
    languages_of_audience,
)
from schoolpoort.contexts.messages.services.rendering import fill_blocks, known_blocks, shown_language
from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.contexts.worklist.api import NobodyToOwn, TaskKind, open_task
from schoolpoort.core import clock
from schoolpoort.core.ids import new_id
from schoolpoort.core.jobs import Progress
from schoolpoort.core.scope import Scope

#: Households per part: a part is one transaction, short enough for others to write in between.
HOUSEHOLDS_PER_PART = 500

#: Rows per INSERT; Django makes it smaller where the database takes fewer variables.
_ROWS_PER_INSERT = 500

_BY_HAND = (ChannelKind.LETTER, ChannelKind.IN_PERSON)

#: The composers of composer.py.
MESSAGE_KIND = "messages.message"
REMINDER_KIND = "messages.reminder"
CORRECTION_KIND = "messages.correction"


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Leave Python's cycle collector off while long lists of rows are made: it would walk them again and again.

    Measured with benchmarks/fan_out.py: a quarter of the time. Reference counting still frees what is done with.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@_without_collecting()
def make_recipients(message: Message, version: MessageVersion, progress: Progress) -> None:
    """Write the rows of every household that has none yet, in parts of 500. Raises JobCancelled between parts."""
    scope = Scope.of(message.organisation_id)
    # The audience of the moment that somebody pressed send, also when the job runs after midnight.
    day = clock.local(version.frozen_at or clock.now()).date()
    shares = audience_of(message, day)
    present = set(Recipient.objects.within(scope).filter(message=message).values_list("household_id", flat=True))
    guardians = [guardian for share in shares.values() for guardian in share.guardians]
    blocks = known_blocks(version.blocks)
    languages = languages_of_audience(scope, guardians, purposes_of(blocks), day)
    available = frozenset(Rendering.objects.within(scope).filter(version=version).values_list("language", flat=True))
    progress.total(len(shares))
    progress.step(len(present))
    missing = (share for share in shares.values() if share.household_id not in present)
    while part := list(islice(missing, HOUSEHOLDS_PER_PART)):
        with transaction.atomic():
            _write_part(message, part, languages, available, asks_answer(blocks))
        progress.step(len(part))


def _write_part(
    message: Message,
    part: Sequence[HouseholdShare],
    languages: AudienceLanguages,
    available: frozenset[str],
    owes_answer: bool,
) -> None:
    organisation_id = message.organisation_id
    recipients: list[Recipient] = []
    children: list[RecipientChild] = []
    guardians: list[RecipientGuardian] = []
    links: list[Link] = []
    for share in part:
        recipient = Recipient(
            organisation_id=organisation_id,
            message_id=message.pk,
            household_id=share.household_id,
            school_class_id=share.school_class_id,
            owes_answer=owes_answer,
        )
        recipients.append(recipient)
        for child_id in share.children:
            children.append(
                RecipientChild(organisation_id=organisation_id, recipient_id=recipient.pk, child_id=child_id)
            )
        for guardian_id in share.guardians:
            row, link = _reader(recipient, guardian_id, languages.chains.get(guardian_id, (DUTCH,)), available)
            guardians.append(row)
            links.append(link)
    Recipient.objects.bulk_create(recipients, batch_size=_ROWS_PER_INSERT)
    RecipientChild.objects.bulk_create(children, batch_size=_ROWS_PER_INSERT)
    Link.objects.bulk_create(links, batch_size=_ROWS_PER_INSERT)
    RecipientGuardian.objects.bulk_create(guardians, batch_size=_ROWS_PER_INSERT)


def _reader(
    recipient: Recipient, guardian_id: UUID, chain: tuple[str, ...], available: frozenset[str]
) -> tuple[RecipientGuardian, Link]:
    """Return the unsaved row of one guardian and the link that opens the message for this guardian."""
    row_id = new_id()
    link = build_link(
        organisation_id=recipient.organisation_id,
        kind=LinkKind.MESSAGE,
        subject_id=row_id,
        expires_at=clock.now() + LINK_LASTS,
    )
    row = RecipientGuardian(
        id=row_id,
        organisation_id=recipient.organisation_id,
        recipient_id=recipient.pk,
        guardian_id=guardian_id,
        link_id=link.pk,
        languages=list(chain),
        shown_language=shown_language(chain, available),
    )
    return row, link


@_without_collecting()
def queue_deliveries(message: Message, version: MessageVersion) -> int:
    """Put every delivery of a message in the outbox and mark it as sent, in one transaction; once.

    Returns how many deliveries were queued; 0 when somebody else did it already.
    """
    scope = Scope.of(message.organisation_id)
    with transaction.atomic():
        sending = Message.objects.within(scope).filter(pk=message.pk, state=MessageState.SENDING)
        if not sending.update(state=MessageState.SENT, sent_at=clock.now()):
            return 0
        queued, without = _queue(message, version, MESSAGE_KIND, recipients=None)
        _report_no_channel(message, without)
    return queued


def queue_again(message: Message, version: MessageVersion, kind: str, recipients: Sequence[UUID]) -> int:
    """Queue a reminder or a correction to some of a message's recipients, over the link that they have."""
    queued, _without = _queue(message, version, kind, recipients)
    return queued


def _queue(
    message: Message, version: MessageVersion, kind: str, recipients: Sequence[UUID] | None
) -> tuple[int, dict[UUID, UUID]]:
    """Queue deliveries; return how many, and the first guardian of each recipient that no channel reaches."""
    scope = Scope.of(message.organisation_id)
    filled, _problems = fill_blocks(version.blocks)
    dates = [day for each in filled for day in days_in(each.values)]
    digest = kind == MESSAGE_KIND and may_wait_for_digest([each.block for each in filled], dates, clock.today())
    usable = usable_channels()
    reached: set[UUID] = set()
    unreached: dict[UUID, UUID] = {}
    seen: set[tuple[UUID, str, str]] = set()
    requests: list[DeliveryRequest] = []
    rows = list(_guardian_rows(scope, message, recipients))
    channels = channel_facts(scope, list({guardian_id for _row, _recipient, guardian_id in rows}))
    for row_id, recipient_id, guardian_id in rows:
        channel = pick_channel(channels[guardian_id], usable, message.urgent)
        if channel is None:
            unreached.setdefault(recipient_id, guardian_id)
            continue
        reached.add(recipient_id)
        # Two guardians with one number get one SMS; a household gets one letter and one talk.
        address = "" if channel.kind in _BY_HAND else channel.address
        if (recipient_id, channel.kind, address) in seen:
            continue
        seen.add((recipient_id, channel.kind, address))
        requests.append(_request(message, kind, row_id, channel, digest))
    queue(requests)
    return len(requests), {key: guardian for key, guardian in unreached.items() if key not in reached}


def _request(message: Message, kind: str, row_id: UUID, channel: ChannelFacts, digest: bool) -> DeliveryRequest:
    return DeliveryRequest(
        organisation_id=message.organisation_id,
        channel=channel.kind,
        kind=kind,
        subject_id=row_id,
        batch_id=message.pk,
        address="" if channel.kind in _BY_HAND else channel.address,
        urgent=message.urgent,
        digest=digest and channel.kind == ChannelKind.EMAIL and not message.urgent,
    )


def _guardian_rows(
    scope: Scope, message: Message, recipients: Sequence[UUID] | None
) -> Iterator[tuple[UUID, UUID, UUID]]:
    rows = RecipientGuardian.objects.within(scope).filter(recipient__message=message)
    if recipients is not None:
        rows = rows.filter(recipient_id__in=recipients)
    yield from rows.order_by("pk").values_list("pk", "recipient_id", "guardian_id")


def _report_no_channel(message: Message, unreached: dict[UUID, UUID]) -> None:
    """Mark recipients that nothing reaches, and open one task per guardian until a channel is found."""
    scope = Scope.of(message.organisation_id)
    found = Recipient.objects.within(scope).filter(message=message, pk__in=list(unreached))
    for recipient_id, school_class_id in list(found.values_list("pk", "school_class_id")):
        # A school without anybody who can own a task still sends; the reach board shows the family.
        with suppress(NobodyToOwn):
            open_task(
                kind=TaskKind.NO_CHANNEL,
                organisation_id=message.organisation_id,
                guardian_id=unreached[recipient_id],
                school_class_id=school_class_id,
                subject_kind="people.guardian",
                subject_id=unreached[recipient_id],
                text=_("Dit gezin kreeg “%(title)s” nog niet: we kennen geen weg die werkt.")
                % {"title": message.title},
                consequence=2,
            )
    found.update(state=RecipientState.NO_CHANNEL)
