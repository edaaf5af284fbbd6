"""The leaves of the calendar that a block puts on a page."""

from dataclasses import replace
from datetime import date, time

from .formatting import date_parts, format_time
from .model import Block, Period, Values
from .rendered import DateLeaf

WHEN, UNTIL = "when", "until"


def date_leaves(block: Block, values: Values, tag: str) -> tuple[DateLeaf, ...]:
    """Return the leaves of the days that have a role: "when" it is, or "until" when to answer, bring or pay.

    A period gives a leaf for its first day and one ("until") for its last. The hour with the role "when" or "time"
    goes with the first "when"; the hour at which it ends (role "until") with the last day of a period, or else as
    `time_until` with the first "when". A day to answer by has no hour, and a day without a role no leaf.
    """
    start, end = _hours(block, values, tag)
    leaves: list[DateLeaf] = []
    for name, parameter in block.params.items():
        value = values.get(name)
        if parameter.role not in (WHEN, UNTIL):
            continue
        if isinstance(value, Period):
            leaves.extend(_period_leaves(value, parameter.role, tag, start, end))
            start = end = None
        elif isinstance(value, date):
            leaf = _leaf(parameter.role, value, tag)
            if parameter.role == WHEN:
                leaf = replace(leaf, time=start, time_until=end)
                start = end = None
            leaves.append(leaf)
    return tuple(leaves)


def _period_leaves(value: Period, role: str, tag: str, start: str | None, end: str | None) -> list[DateLeaf]:
    first = replace(_leaf(role, value.start, tag), time=start)
    if value.start == value.end:
        return [replace(first, time_until=end)]
    return [first, replace(_leaf(UNTIL, value.end, tag), time=end)]


def _leaf(role: str, day: date, tag: str) -> DateLeaf:
    weekday, number, month, year = date_parts(day, tag)
    return DateLeaf(role, day.isoformat(), weekday, number, month, year)


def _hours(block: Block, values: Values, tag: str) -> tuple[str | None, str | None]:
    """Return the hour at which it starts and the hour at which it ends, as far as they have a role."""
    starts: list[str] = []
    ends: list[str] = []
    for name, parameter in block.params.items():
        if isinstance(value := values.get(name), time):
            if parameter.role in (WHEN, "time"):
                starts.append(format_time(value, tag))
            elif parameter.role == UNTIL:
                ends.append(format_time(value, tag))
    return (starts[0] if starts else None), (ends[0] if ends else None)
