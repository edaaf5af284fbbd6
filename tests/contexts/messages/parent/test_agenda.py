"""The calendar file: the right days and hours on a telephone's own clock, and nothing secret in it."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from tests.factories.families import make_family
from tests.factories.parent_messages import COFFEE, OUTING, SPARE_CLOTHES, SWIMMING, send_to_class

pytestmark = pytest.mark.django_db
BRUSSELS = ZoneInfo("Europe/Brussels")


def test_hours_stand_in_the_time_of_flanders(phone, school_class) -> None:
    family = make_family(school_class)
    sent = send_to_class(school_class, SWIMMING, COFFEE, SPARE_CLOTHES)
    response = phone.get(sent.address(family.guardian, "/agenda.ics"))
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    calendar = Calendar.from_ical(response.content)
    swimming, coffee = calendar.events
    assert datetime(2026, 12, 3, 9, 15, tzinfo=BRUSSELS) == swimming.DTSTART
    assert swimming["LOCATION"] == "Zwembad Geerdegem"
    assert "De zwemles begint" in swimming["DESCRIPTION"]
    assert (
        datetime(2026, 12, 10, 8, 45, tzinfo=BRUSSELS),
        datetime(2026, 12, 10, 10, 0, tzinfo=BRUSSELS),
    ) == (coffee.DTSTART, coffee.DTEND)
    assert [zone["TZID"] for zone in calendar.timezones] == ["Europe/Brussels"]
    text = response.content.decode()
    assert sent.reader(family.guardian).link.token not in text
    assert not {"\u2068", "\u2069"} & set(text)


def test_a_period_is_whole_days_and_a_deadline_is_none(phone, school_class) -> None:
    family = make_family(school_class, languages=["nl"])
    trip = (
        "multi-day-trip",
        {
            "kind": "sea",
            "period": "2027-05-03/2027-05-05",
            "items": ["sleeping-bag"],
            "cost": "120",
            "instalments": "yes",
            "until": "2027-03-01",
        },
    )
    sent = send_to_class(school_class, trip, OUTING)
    days = Calendar.from_ical(phone.get(sent.address(family.guardian, "/agenda.ics")).content).events
    assert (date(2027, 5, 3), date(2027, 5, 6)) == (days[0].DTSTART, days[0].DTEND)
    assert len(days) == 2


def test_the_same_file_twice_is_the_same_appointment(phone, school_class) -> None:
    family = make_family(school_class)
    address = send_to_class(school_class).address(family.guardian, "/agenda.ics")
    first, second = (Calendar.from_ical(phone.get(address).content).events[0]["UID"] for _ in range(2))
    assert first == second
