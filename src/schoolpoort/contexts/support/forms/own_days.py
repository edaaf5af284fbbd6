"""One day that is otherwise, and a rest, as a supporter types them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

from schoolpoort.contexts.support.services.people.availability import DAY_ENDS, DAY_STARTS
from schoolpoort.core import clock


class DaysRefused(Exception):
    """Something is missing or does not fit; `phrase` says what."""

    def __init__(self, phrase: str) -> None:
        super().__init__(phrase)
        self.phrase = phrase


@dataclass(frozen=True)
class OtherDay:
    """A day on which somebody can, or cannot, between two local times."""

    day: date
    starts: time
    ends: time
    free: bool


def read_other_day(posted: Mapping[str, str]) -> OtherDay:
    """Return the day that was typed; without hours it is the whole day. Raises DaysRefused."""
    day, free = _coming(posted.get("day", "")), posted.get("free", "") == "yes"
    typed = posted.get("starts", ""), posted.get("ends", "")
    if not any(typed) and not free:
        return OtherDay(day, DAY_STARTS, DAY_ENDS, free)
    starts, ends = (_time(each) for each in typed)
    if ends <= starts:
        raise DaysRefused("supporter-error-hours")
    return OtherDay(day, starts, ends, free)


def read_rest(posted: Mapping[str, str]) -> tuple[date, date | None]:
    """Return first and last day of a rest; None for one without an end. Raises DaysRefused."""
    starts = _coming(posted.get("first", ""))
    if not posted.get("last"):
        return starts, None
    until = _coming(posted["last"])
    if until < starts:
        raise DaysRefused("supporter-error-past")
    return starts, until


def _coming(typed: str) -> date:
    try:
        day = date.fromisoformat(typed)
    except ValueError:
        raise DaysRefused("supporter-error-date") from None
    if day < clock.today():
        raise DaysRefused("supporter-error-past")
    return day


def _time(typed: str) -> time:
    try:
        return time.fromisoformat(typed).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError:
        raise DaysRefused("supporter-error-hours") from None
