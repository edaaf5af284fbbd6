"""Each September: is this number still yours? Asked on the page of a message, about the number that messages go to.

Who holds a link may be a child, or the next holder of a recycled number. So the number is shown with its middle hidden,
a yes only means that it is not asked again this school year, and a no changes nothing by itself: a person looks.
"""

from dataclasses import dataclass

from django.db import transaction

from schoolpoort.contexts.messages.models import RecipientGuardian
from schoolpoort.contexts.messages.services.codes import code_channel, masked
from schoolpoort.contexts.people.api import Channel, confirm_contact_point
from schoolpoort.contexts.worklist.api import NobodyToOwn, TaskKind, open_task
from schoolpoort.core import clock
from schoolpoort.core.limits import Limit, is_used_up, try_once
from schoolpoort.core.retention import school_year_start

#: The subject of the task: saying no twice stays one task.
CHANNEL_SUBJECT = "people.channel"
_SEPTEMBER = 9
#: Who answered is not asked again, whatever the answer was.
_ANSWERED = Limit("still-yours-answered", 1, 40 * 86400)
#: Read later by whoever takes the task up.
_NO_LONGER = "Zegt dat een nummer of mailadres niet meer klopt. Vraag het na, en pas het dan aan."


@dataclass(frozen=True)
class NumberToConfirm:
    """A number or address of the guardian with its middle hidden, for a page that a child may hold."""

    key: str
    shown: str


def number_to_confirm(reader: RecipientGuardian) -> NumberToConfirm | None:
    """Return what is asked in September (2 queries), and None in every other month (no query) or after an answer."""
    channel = _asked(reader)
    return NumberToConfirm(str(channel.pk), masked(channel.address)) if channel else None


def _asked(reader: RecipientGuardian) -> Channel | None:
    today = clock.today()
    if today.month != _SEPTEMBER:
        return None
    channel = code_channel(reader)
    if channel is None or (channel.confirmed_on and channel.confirmed_on >= school_year_start(today)):
        return None
    return None if is_used_up(_ANSWERED, str(channel.pk)) else channel


@transaction.atomic
def answer_number(reader: RecipientGuardian, key: str, still_yours: bool) -> bool:
    """Write down the answer; False for a number that was not asked (any more)."""
    channel = _asked(reader)
    if channel is None or str(channel.pk) != key:
        return False
    try_once(_ANSWERED, key)
    if still_yours:
        confirm_contact_point([reader.guardian], channel.address_hash)
    else:
        _ask_somebody_to_look(reader, channel)
    return True


def _ask_somebody_to_look(reader: RecipientGuardian, channel: Channel) -> None:
    try:
        open_task(
            kind=TaskKind.DATA_REQUEST,
            organisation_id=reader.organisation_id,
            guardian_id=reader.guardian_id,
            school_class_id=reader.recipient.school_class_id,
            subject_kind=CHANNEL_SUBJECT,
            subject_id=channel.pk,
            text=_NO_LONGER,
        )
    except NobodyToOwn:
        # A school without any staff: the question comes back in the own space.
        return
