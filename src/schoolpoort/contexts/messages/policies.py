"""Rules of composing and sending that need no database: purposes, channels, what may wait."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from schoolpoort.contexts.delivery.api import ChannelKind
from schoolpoort.contexts.messages.queries.audience import ChannelFacts
from schoolpoort.core.clock import add_school_days
from schoolpoort.engines.phrasebook import Block, Period, Values

#: A link opens its message as long as the message can matter; the row itself goes with the school year.
LINK_LASTS = timedelta(days=120)

#: Where the teacher gives no day, families get a school week to answer.
SCHOOL_DAYS_TO_ANSWER = 5

#: A household is chosen by hand only with a reason of at least this many letters (decision 8).
SHORTEST_REASON = 5


def purposes_of(blocks: Iterable[Block]) -> tuple[str, ...]:
    """Return the purposes of a message's blocks, for the language law; free text alone has none, so it stays Dutch."""
    return tuple(sorted({block.purpose for block in blocks}))


def pick_channel(channels: Sequence[ChannelFacts], usable: Iterable[str], urgent: bool) -> ChannelFacts | None:
    """Return the first working channel of the guardian's order that the installation can use, or None.

    What is urgent goes by SMS where there is a working number, because a mail may be read tonight (decision 11).
    Letters and talks need no address.
    """
    possible = [
        each
        for each in channels
        if each.works
        and (each.kind in (ChannelKind.LETTER, ChannelKind.IN_PERSON) or (each.address and each.kind in usable))
    ]
    if urgent:
        possible.sort(key=lambda each: each.kind != ChannelKind.SMS)
    return possible[0] if possible else None


def may_wait_for_digest(blocks: Sequence[Block], dates: Iterable[date], today: date) -> bool:
    """Say whether a mail may wait for the digest of the day: it asks nothing, it is small, and nothing is near."""
    return (
        bool(blocks)
        and all(block.answer == "none" and block.consequence == 1 and not block.urgent for block in blocks)
        and all(day > today + timedelta(days=2) for day in dates)
    )


def asks_answer(blocks: Iterable[Block]) -> bool:
    """Say whether the message owes an answer by a date: only then does silence become a task (decision 9)."""
    return any(block.answer_by for block in blocks)


def days_in(values: Values) -> list[date]:
    """Return the days among a block's values, the first day of a period included."""
    return [
        value.start if isinstance(value, Period) else value
        for value in values.values()
        if isinstance(value, date | Period)
    ]


def default_answer_by(blocks: Iterable[tuple[Block, Values]], today: date) -> date:
    """Return the day to answer by: the earliest "until" of the blocks that is still to come, else a school week."""
    untils = [
        value
        for block, values in blocks
        for name, value in values.items()
        if block.params[name].role == "until" and isinstance(value, date) and value >= today
    ]
    return min(untils, default=add_school_days(today, SCHOOL_DAYS_TO_ANSWER))
