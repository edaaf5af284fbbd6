"""The one place that knows what time it is, so that a simulated term can turn the clock."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.utils import timezone

#: Flanders has one time zone; instants are stored in UTC, what is planned is local (decision on time).
LOCAL_ZONE = ZoneInfo("Europe/Brussels")

_frozen: ContextVar[datetime | None] = ContextVar("frozen_clock", default=None)


def now() -> datetime:
    """Return the current instant, aware, in UTC."""
    return _frozen.get() or timezone.now()


def today() -> date:
    """Return the current calendar day in Flanders."""
    return now().astimezone(LOCAL_ZONE).date()


def ran_ahead(instant: datetime) -> bool:
    """Say whether a moment that was written down as past lies in the future: the clock ran ahead when it was written.

    Two machines' clocks may differ by two minutes without anything being wrong.
    """
    return instant > now() + timedelta(minutes=2)


def local(instant: datetime) -> datetime:
    """Return an aware instant on the clock on the wall in Flanders."""
    return instant.astimezone(LOCAL_ZONE)


@contextmanager
def clock_at(instant: datetime) -> Iterator[None]:
    """Let `now()` and `today()` answer `instant` inside the block: for tests, the demo town and simulations.

    Raises ValueError for an instant without a time zone.
    """
    if instant.tzinfo is None:
        raise ValueError("clock_at needs an aware instant")
    token = _frozen.set(instant)
    try:
        yield
    finally:
        _frozen.reset(token)


def next_school_day(day: date) -> date:
    """Return the first weekday after `day`; holidays are the caller's business (school years know them)."""
    following = day + timedelta(days=1)
    while following.weekday() >= 5:
        following += timedelta(days=1)
    return following


def add_school_days(day: date, count: int) -> date:
    """Return `day` moved `count` weekdays ahead."""
    for _ in range(count):
        day = next_school_day(day)
    return day
