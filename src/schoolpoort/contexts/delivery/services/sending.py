"""One batch: lease rows, let their composers write, hand them to the channel, write down what came of it.

Results are written in small groups while the batch runs, so that a killed worker repeats little; what it repeats
carries the same id, by which a provider knows it again.
"""

import json
import time
from collections.abc import Iterator, Sequence
from itertools import groupby
from uuid import UUID

from schoolpoort.contexts.delivery.channels.base import Channel, Outgoing, Sender
from schoolpoort.contexts.delivery.composers import Content, composer_of
from schoolpoort.contexts.delivery.enums import ChannelKind
from schoolpoort.contexts.delivery.models import Delivery
from schoolpoort.contexts.delivery.policies.sms_text import sms_parts
from schoolpoort.contexts.delivery.services.channel_choice import channel_for
from schoolpoort.contexts.delivery.services.digests import digest_content
from schoolpoort.contexts.delivery.services.leases import claim, renew
from schoolpoort.contexts.delivery.services.outcomes import (
    Answered,
    cancel_empty,
    postpone_all,
    record_accepted,
    record_results,
)
from schoolpoort.contexts.organisations.api import Organisation

#: Results are written after so many, or after so many seconds, whichever comes first.
FLUSH_COUNT = 50
FLUSH_SECONDS = 0.5


def send_batch(channel_kind: str) -> int:
    """Send the next batch of a channel and return how many rows it held; 0 when nothing may go.

    Raises what a composer, a subscriber or wrong settings raise, after putting what is left of the batch back with a
    growing wait.
    """
    lease_id, rows = claim(channel_kind)
    if not rows:
        return 0
    try:
        contents = _compose(rows, channel_kind)
        cancel_empty(lease_id, [row for row in rows if row.pk not in contents])
        _hand_over(channel_for(channel_kind), lease_id, _envelopes(rows, contents))
    except Exception:
        postpone_all(lease_id, rows, "internal")
        raise
    return len(rows)


def _compose(rows: Sequence[Delivery], channel: str) -> dict[UUID, Content]:
    """Return the content by delivery id: ready content as it is, the rest from one call per kind."""
    contents = {row.pk: _ready(row.content) for row in rows if row.content}
    unwritten = sorted((row for row in rows if not row.content), key=lambda row: row.kind)
    for kind, same_kind in groupby(unwritten, key=lambda row: row.kind):
        of_kind = list(same_kind)
        written = composer_of(kind).compose([row.subject_id for row in of_kind], channel)
        contents.update((row.pk, written[row.subject_id]) for row in of_kind if row.subject_id in written)
    return contents


def _ready(stored: str) -> Content:
    subject, text, html, languages = json.loads(stored)
    return Content(subject, text, html, tuple(languages))


class Envelope:
    """One thing to send and the rows it stands for: one, or all parts of a digest."""

    def __init__(self, outgoing: Outgoing, rows: Sequence[Delivery]) -> None:
        self.outgoing = outgoing
        self.rows = rows
        self.parts = sms_parts(outgoing.content.text) if rows[0].channel == ChannelKind.SMS else 0


def _envelopes(rows: Sequence[Delivery], contents: dict[UUID, Content]) -> list[Envelope]:
    """Join the rows of one digest; the oldest row's id is the id of its mail, also at a second try."""
    senders = _senders({row.organisation_id for row in rows})
    together: dict[str, list[Delivery]] = {}
    for row in rows:
        if row.pk in contents:
            together.setdefault(row.digest_key or str(row.pk), []).append(row)
    envelopes = []
    for same in together.values():
        sender = senders[same[0].organisation_id]
        content = contents[same[0].pk]
        if len(same) > 1:
            content = digest_content(sender.name, [contents[row.pk] for row in same])
        envelopes.append(Envelope(Outgoing(same[0].pk, same[0].address, sender, content), same))
    return envelopes


def _senders(organisation_ids: set[UUID]) -> dict[UUID, Sender]:
    found = Organisation.objects.filter(pk__in=organisation_ids).values_list("pk", "name", "reply_email")
    return {pk: Sender(name, reply_to) for pk, name, reply_to in found}


def _hand_over(channel: Channel, lease_id: UUID, envelopes: Sequence[Envelope]) -> None:
    """Send and write down in groups; rows whose lease was lost meanwhile are left to who has them now."""
    by_id = {envelope.outgoing.id: envelope for envelope in envelopes}
    held = {row.pk for envelope in envelopes for row in envelope.rows}

    def still_ours() -> Iterator[Outgoing]:
        for envelope in envelopes:
            if envelope.outgoing.id in held:
                yield envelope.outgoing

    group: list[Answered] = []
    written_at = time.monotonic()
    for result in channel.send(still_ours()):
        group.append((result, by_id[result.id].rows, by_id[result.id].parts))
        if len(group) >= FLUSH_COUNT or time.monotonic() - written_at >= FLUSH_SECONDS:
            _write_down(lease_id, group)
            held = renew(lease_id)
            group, written_at = [], time.monotonic()
    _write_down(lease_id, group)


def _write_down(lease_id: UUID, group: Sequence[Answered]) -> None:
    """Record a group; when a subscriber fails, at least what was accepted is kept, so that no family gets it again."""
    try:
        record_results(lease_id, group)
    except Exception:
        record_accepted(lease_id, group)
        raise
