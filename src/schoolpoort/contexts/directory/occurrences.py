"""When something happens in the coming days: schedules with days of the week become dates."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta

from schoolpoort.contexts.directory.drafts import Times
from schoolpoort.contexts.directory.enums import Weekday

_CODES = tuple(Weekday.values)


@dataclass(frozen=True)
class Occurrence:
    """One opening: a day and local times."""

    day: date
    opens_at: time
    closes_at: time
    notes: str = ""


def happens(times: Times, day: date) -> bool:
    """Say whether a schedule holds on a day."""
    if _CODES[day.weekday()] not in times.days:
        return False
    if (times.valid_from and day < times.valid_from) or (times.valid_to and day > times.valid_to):
        return False
    if times.every_weeks == 1 or times.valid_from is None:
        return True
    # Weeks are counted from the Monday of the week in which it began.
    began = times.valid_from - timedelta(days=times.valid_from.weekday())
    return ((day - began).days // 7) % times.every_weeks == 0


def coming(schedules: Iterable[Times], first: date, days: int = 7) -> list[Occurrence]:
    """Return what happens in `days` days from `first` on, in order of time."""
    found = [
        Occurrence(day, each.opens_at, each.closes_at, each.notes)
        for each in schedules
        for day in (first + timedelta(days=number) for number in range(days))
        if happens(each, day)
    ]
    return sorted(found, key=lambda each: (each.day, each.opens_at, each.closes_at))
