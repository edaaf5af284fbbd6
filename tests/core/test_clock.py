from datetime import UTC, date, datetime

import pytest

from schoolpoort.core import clock


def test_today_is_the_day_in_flanders() -> None:
    with clock.clock_at(datetime(2026, 12, 2, 23, 30, tzinfo=UTC)):
        assert clock.today() == date(2026, 12, 3)


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"), clock.clock_at(datetime(2026, 12, 2)):  # noqa: DTZ001
        pass


def test_school_days_skip_the_weekend() -> None:
    friday = date(2026, 12, 4)
    assert clock.next_school_day(friday) == date(2026, 12, 7)
    assert clock.add_school_days(friday, 6) == date(2026, 12, 14)
