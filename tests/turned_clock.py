"""The tests' own time: Monday 23 November 2026, ten in the morning, on whatever day they really run.

Django's `timezone.now` is what core.clock, sessions, the queue and `auto_now` read, so turning it turns all of them,
in every thread (a live server's too). Time runs on from there. A process that a test starts has the real time.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from django.utils import timezone

SCHOOL_MORNING = datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("Europe/Brussels"))

_ahead = timedelta()


def _now() -> datetime:
    return datetime.now(UTC) + _ahead


def turn_to_school_morning() -> None:
    """Let it be ten o'clock on that Monday, from now on."""
    global _ahead
    _ahead = SCHOOL_MORNING - datetime.now(UTC)
    timezone.now = _now


@contextmanager
def real_time() -> Iterator[None]:
    """Let the time be the real one inside the block: for tests that share rows with another process."""
    global _ahead
    before, _ahead = _ahead, timedelta()
    try:
        yield
    finally:
        _ahead = before


@contextmanager
def turned_to(instant: datetime) -> Iterator[None]:
    """Let it be `instant` at the beginning of the block, for everything that reads the time; time runs on."""
    global _ahead
    before, _ahead = _ahead, instant - datetime.now(UTC)
    try:
        yield
    finally:
        _ahead = before
