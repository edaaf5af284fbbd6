"""The leaves of the calendar that a block puts on a page."""

from dataclasses import replace
from datetime import date, time

from .formatting import date_parts, format_time
from .model import Block, Period, Values
from .rendered import DateLeaf


def date_leaves(block: Block, values: Values, tag: str) -> tuple[DateLeaf, ...]:
    """Return a leaf for each day: a date gives one, a period one for its first and one for its last day.

    The first hour of the block goes with its first leaf. The hour at which it ends (a time with the role "until",
    else the second hour) goes with the last day of a period, or as `time_until` with the first leaf. Another date
    with the role "until" is a day to answer or pay by, and has no hour.
    """
    leaves = list(_day_leaves(block, values, tag))
    if not leaves:
        return ()
    start, end = _hours(block, values, tag)
    leaves[0] = replace(leaves[0], time=start)
    period_end = next((place for place, leaf in enumerate(leaves) if leaf.role == "until" and place), None)
    if period_end is not None and any(isinstance(value, Period) for value in values.values()):
        leaves[period_end] = replace(leaves[period_end], time=end)
    else:
        leaves[0] = replace(leaves[0], time=start or end, time_until=end if start else None)
    return tuple(leaves)


def _day_leaves(block: Block, values: Values, tag: str) -> list[DateLeaf]:
    leaves: list[DateLeaf] = []
    for name, parameter in block.params.items():
        value = values.get(name)
        role = "until" if parameter.meaning == "until" else "when"
        if isinstance(value, Period):
            leaves.append(_leaf(role, value.start, tag))
            if value.end > value.start:
                leaves.append(_leaf("until", value.end, tag))
        elif isinstance(value, date):
            leaves.append(_leaf(role, value, tag))
    return leaves


def _leaf(role: str, day: date, tag: str) -> DateLeaf:
    weekday, number, month, year = date_parts(day, tag)
    return DateLeaf(role, day.isoformat(), weekday, number, month, year)


def _hours(block: Block, values: Values, tag: str) -> tuple[str | None, str | None]:
    """Return the hour at which it starts and the hour at which it ends, as far as they are there."""
    starts: list[str] = []
    ends: list[str] = []
    for name, parameter in block.params.items():
        if isinstance(value := values.get(name), time):
            (ends if parameter.meaning == "until" else starts).append(format_time(value, tag))
    start = starts[0] if starts else None
    end = ends[0] if ends else (starts[1] if len(starts) > 1 else None)
    return start, end
