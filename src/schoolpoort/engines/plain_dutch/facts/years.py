"""Which year a date means that names none: the letter's own years, its school year, its weekdays, or today's."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

_SCHOOL_YEAR = re.compile(r"(?<!\d)(20\d\d)\s?[-–/]\s?(20)?(\d\d)(?!\d)")
#: Weekdays come back on the same dates after at most this many years, leap years aside.
_YEARS_BACK = 6
#: A letter tells of the last weeks too; what is longer ago is next year's.
_BACK = timedelta(days=60)
#: In which every day of the calendar exists.
_LEAP_YEAR = 2024


@dataclass(frozen=True)
class WrittenDay:
    """A day as it stands in the text; the year may be missing."""

    start: int
    end: int
    day: int
    month: int
    year: int | None
    weekday: int | None

    def in_year(self, year: int) -> date | None:
        """Return the day in a year, or None where the calendar has no such day."""
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None

    @property
    def yearless(self) -> str:
        """Return the day with its year open, or nothing where no year has it."""
        return f"--{self.month:02d}-{self.day:02d}" if self.in_year(_LEAP_YEAR) else ""


def first_possible(days: Sequence[WrittenDay], text: str, today: date | None) -> date | None:
    """Return the first day that a date without a year may mean, or None where nobody can tell.

    In this order: the full dates of the letter, the school year that it names, and the year nearest to `today` in
    which most of its weekdays are right (an old letter has other weekdays).
    """
    full = [found for each in days if each.year and (found := each.in_year(each.year))]
    if full:
        return _around_full(min(full), today)
    for named in _SCHOOL_YEAR.finditer(text):
        if int(named[3]) == (int(named[1]) + 1) % 100:
            return date(int(named[1]), 8, 1)
    return _by_weekdays(days, today) if today else None


def _around_full(earliest: date, today: date | None) -> date:
    if today is None:
        return earliest - 2 * _BACK
    if today - timedelta(days=30) <= earliest <= today + timedelta(days=300):
        return today - _BACK
    return earliest - _BACK


def _by_weekdays(days: Sequence[WrittenDay], today: date) -> date:
    begins = [_years_before(today - _BACK, back) for back in range(_YEARS_BACK + 1)]
    told = [each for each in days if each.weekday is not None]
    return max(begins, key=lambda begin: sum(_has_weekday(each, begin) for each in told))


def _years_before(day: date, years: int) -> date:
    return date(day.year - years, day.month, min(day.day, 28))


def _has_weekday(day: WrittenDay, begin: date) -> bool:
    found = _from(day, begin)
    return found is not None and found.weekday() == day.weekday


def _from(day: WrittenDay, begin: date) -> date | None:
    possible = (day.in_year(begin.year + ahead) for ahead in range(9))
    return next((each for each in possible if each and each >= begin), None)


def resolved(day: WrittenDay, begin: date | None) -> date | None:
    """Return the date that is meant: the next such day from `begin` on, or a year beside it if its weekday says so."""
    if day.year is not None:
        return day.in_year(day.year)
    if begin is None:
        return None
    found = _from(day, begin)
    if found is None or day.weekday is None or found.weekday() == day.weekday:
        return found
    beside = (day.in_year(found.year + step) for step in (-1, 1))
    return next((each for each in beside if each and each.weekday() == day.weekday), found)
