"""When something may go out: not in the quiet hours, and what can wait goes at the hour of the daily digest.

All hours are on the clock on the wall, so they hold on the days that the clock changes.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from schoolpoort.core.clock import LOCAL_ZONE


@dataclass(frozen=True)
class Hours:
    """An organisation's hours in local time: quiet from `quiet_from` until just before `quiet_until`."""

    quiet_from: time
    quiet_until: time
    digest_at: time


def is_quiet(instant: datetime, hours: Hours, zone: ZoneInfo = LOCAL_ZONE) -> bool:
    """Say whether an aware instant falls in the quiet hours."""
    now = instant.astimezone(zone).time()
    if hours.quiet_from <= hours.quiet_until:
        return hours.quiet_from <= now < hours.quiet_until
    return now >= hours.quiet_from or now < hours.quiet_until


def allowed_from(instant: datetime, hours: Hours, zone: ZoneInfo = LOCAL_ZONE) -> datetime:
    """Return the first instant at or after `instant` that is outside the quiet hours."""
    if not is_quiet(instant, hours, zone):
        return instant
    return _next_at(instant, hours.quiet_until, zone)


def digest_from(instant: datetime, hours: Hours, zone: ZoneInfo = LOCAL_ZONE) -> datetime:
    """Return the first digest hour at or after `instant`, moved out of the quiet hours."""
    return allowed_from(_next_at(instant, hours.digest_at, zone), hours, zone)


def _next_at(instant: datetime, at: time, zone: ZoneInfo) -> datetime:
    """Return the first instant at or after `instant` when the clock on the wall says `at`.

    An hour that the clock skips in March counts as one hour later; one that it says twice in October counts twice.
    """
    utc = ZoneInfo("UTC")
    day = instant.astimezone(zone).date()
    for ahead in range(3):
        for fold in (0, 1):
            moment = datetime.combine(day + timedelta(days=ahead), at, zone).replace(fold=fold).astimezone(utc)
            if moment >= instant:
                return moment
    raise AssertionError("every clock time comes back within two days")
