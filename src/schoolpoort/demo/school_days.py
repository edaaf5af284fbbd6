"""The school year that a day falls in, with its holidays, and counting in school days.

The holidays follow the Flemish rule closely enough for a demonstration: the week of 1 November, two weeks around
Christmas, the week of carnival, two weeks at Easter, July and August.
"""

from dataclasses import dataclass
from datetime import date, timedelta

_WEEK = timedelta(days=7)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _easter(year: int) -> date:
    """Return Easter Sunday (the anonymous Gregorian algorithm, as Meeus gives it)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


@dataclass(frozen=True)
class Holiday:
    """Days without school, both inclusive; `name` is an option of the building block "holiday"."""

    name: str
    first: date
    last: date


@dataclass(frozen=True)
class SchoolCalendar:
    """One school year from 1 September to 31 August."""

    year: int

    @classmethod
    def around(cls, day: date) -> "SchoolCalendar":
        """Return the school year that `day` falls in."""
        return cls(day.year if day.month >= 9 else day.year - 1)

    @property
    def starts(self) -> date:
        """1 September."""
        return date(self.year, 9, 1)

    @property
    def ends(self) -> date:
        """31 August."""
        return date(self.year + 1, 8, 31)

    @property
    def name(self) -> str:
        """As people write it: 2026-2027."""
        return f"{self.year}-{self.year + 1}"

    @property
    def holidays(self) -> tuple[Holiday, ...]:
        """The five holidays in order."""
        easter = _easter(self.year + 1)
        autumn = _monday(date(self.year, 11, 1) + timedelta(days=1))
        christmas = _monday(date(self.year, 12, 25) + timedelta(days=1))
        carnival = _monday(easter - 7 * _WEEK + timedelta(days=1))
        spring = min(_monday(date(self.year + 1, 4, 7)), _monday(easter) + _WEEK)
        return (
            Holiday("autumn", autumn, autumn + timedelta(days=6)),
            Holiday("christmas", christmas, christmas + timedelta(days=13)),
            Holiday("spring", carnival, carnival + timedelta(days=6)),
            Holiday("easter", spring, spring + timedelta(days=13)),
            Holiday("summer", date(self.year + 1, 7, 1), self.ends),
        )

    def is_school_day(self, day: date) -> bool:
        """Say whether there is school on `day`."""
        free = any(each.first <= day <= each.last for each in self.holidays)
        return self.starts <= day <= self.ends and day.weekday() < 5 and not free

    def on_or_after(self, day: date) -> date:
        """Return the first school day from `day` on; the day itself when the school year has none left."""
        found = day
        while not self.is_school_day(found):
            found += timedelta(days=1)
            if found > self.ends:
                return day
        return found

    def on_or_before(self, day: date) -> date:
        """Return the last school day up to `day`; the first one of the year when there is none yet."""
        found = day
        while not self.is_school_day(found):
            found -= timedelta(days=1)
            if found < self.starts:
                return self.on_or_after(self.starts)
        return found

    def later(self, day: date, count: int) -> date:
        """Return the day `count` school days after `day`; in the summer plain weekdays count."""
        for _ in range(count):
            following = day + timedelta(days=1)
            day = self.on_or_after(following)
            while day.weekday() >= 5:
                day += timedelta(days=1)
        return day

    def earlier(self, day: date, count: int) -> date:
        """Return the school day `count` school days before `day`, but not before the first one."""
        for _ in range(count):
            day = self.on_or_before(day - timedelta(days=1))
        return day
