"""Quiet hours and digests on the clock on the wall, also on the days when it changes."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from schoolpoort.contexts.delivery import api
from schoolpoort.contexts.delivery.policies.quiet_hours import Hours, allowed_from, digest_from, is_quiet
from schoolpoort.core import clock
from schoolpoort.core.clock import LOCAL_ZONE
from tests.contexts.delivery.outbox import only, request
from tests.factories.schools import make_school

NIGHT = Hours(time(20), time(7, 30), time(16, 30))
#: The nights of 28 March 2027 (02:00 becomes 03:00) and 25 October 2026 (03:00 becomes 02:00), and around them.
SPRING, AUTUMN = datetime(2027, 3, 27, tzinfo=UTC), datetime(2026, 10, 24, tzinfo=UTC)


def instants():
    around = [
        st.datetimes(day.replace(tzinfo=None), (day + timedelta(days=3)).replace(tzinfo=None))
        for day in (SPRING, AUTUMN)
    ]
    anywhere = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1))  # noqa: DTZ001
    return st.one_of(*around, anywhere).map(lambda moment: moment.replace(microsecond=0, tzinfo=UTC))


def hours():
    times = st.times().map(lambda at: at.replace(second=0, microsecond=0))
    return st.builds(Hours, times, times, times)


@pytest.mark.parametrize(
    ("local", "expected"),
    [
        ("2026-11-23 19:59", "2026-11-23 19:59"),
        ("2026-11-23 20:00", "2026-11-24 07:30"),
        ("2026-11-23 23:10", "2026-11-24 07:30"),
        ("2026-11-24 07:29", "2026-11-24 07:30"),
        ("2026-11-24 07:30", "2026-11-24 07:30"),
        ("2027-03-27 23:00", "2027-03-28 07:30"),
        ("2026-10-24 23:00", "2026-10-25 07:30"),
    ],
)
def test_a_night(local, expected):
    at = datetime.fromisoformat(local).replace(tzinfo=LOCAL_ZONE)
    assert clock.local(allowed_from(at, NIGHT)).strftime("%Y-%m-%d %H:%M") == expected


def test_the_night_that_is_an_hour_shorter():
    at = datetime(2027, 3, 27, 23, 0, tzinfo=LOCAL_ZONE)
    assert allowed_from(at, NIGHT) - at.astimezone(UTC) == timedelta(hours=7, minutes=30)


@given(instants(), hours())
@example(datetime(2026, 10, 25, 1, 10, tzinfo=UTC), Hours(time(1), time(2, 30), time(16, 30)))
@example(datetime(2027, 3, 28, 0, 30, tzinfo=UTC), Hours(time(1), time(2, 30), time(16, 30)))
def test_what_is_allowed_is_not_quiet_and_not_earlier(instant, hours):
    allowed = allowed_from(instant, hours)
    assert allowed >= instant
    assert not is_quiet(allowed, hours)
    assert allowed_from(allowed, hours) == allowed
    assert allowed - instant <= timedelta(hours=25)


@given(instants(), hours())
def test_there_is_no_earlier_moment_that_is_allowed(instant, hours):
    allowed = allowed_from(instant, hours)
    assume(allowed > instant)
    moment = instant
    while moment < allowed:
        assert is_quiet(moment, hours)
        moment += timedelta(minutes=17)
    assert is_quiet(allowed - timedelta(seconds=1), hours)


@given(instants(), hours())
def test_equal_hours_mean_never_quiet(instant, hours):
    assert allowed_from(instant, Hours(hours.quiet_from, hours.quiet_from, hours.digest_at)) == instant


@given(instants(), hours())
def test_a_digest_goes_within_two_days_and_not_in_the_quiet_hours(instant, hours):
    at = digest_from(instant, hours)
    assert instant <= at <= instant + timedelta(hours=50)
    assert not is_quiet(at, hours)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"channel": "sms"}, "2026-11-24 07:30"),
        ({"channel": "email"}, "2026-11-24 07:30"),
        ({"channel": "email", "digest": True}, "2026-11-24 16:30"),
        ({"channel": "sms", "digest": True}, "2026-11-24 07:30"),
        ({"channel": "sms", "urgent": True}, "2026-11-23 22:00"),
        ({"channel": "email", "urgent": True, "digest": True}, "2026-11-23 22:00"),
        ({"channel": "letter"}, "2026-11-23 22:00"),
        ({"channel": "email", "due_at": datetime(2026, 11, 25, 12, 0, tzinfo=LOCAL_ZONE)}, "2026-11-25 12:00"),
    ],
)
def test_when_a_queued_delivery_may_go(composer, fields, expected):
    school = make_school()
    school.refresh_from_db()
    with clock.clock_at(datetime(2026, 11, 23, 22, 0, tzinfo=LOCAL_ZONE)):
        api.queue([request(school, **fields)])
    assert clock.local(only().due_at).strftime("%Y-%m-%d %H:%M") == expected
