"""Dates as schools write them."""

import math
import re
from datetime import date, datetime, timedelta

from schoolpoort.contexts.people.roster.cells import CellValue, is_nothing, text_of
from schoolpoort.contexts.people.roster.outcome import Outcome
from schoolpoort.contexts.people.roster.reasons import because

# Day 0 of the 1900 date system of spreadsheets, shifted for the leap day of 1900 that never was.
_SERIAL_START = date(1899, 12, 30)
_SERIALS = range(10_000, 60_000)  # 1927 until 2064: five digits that can be a date of somebody at a school

_DAY_FIRST = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})")
_YEAR_FIRST = re.compile(r"(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_WORDED = re.compile(r"(\d{1,2})[ .\-]*([a-zé]+)[ .\-]*(\d{4}|\d{2})")
_CLOCK = re.compile(r"[ T]+\d{1,2}:\d{2}(:\d{2})?(\.\d+)?(Z|[+-]\d{2}:?\d{2})?$")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januari janvier january",
            "feb februari fév février february",
            "mrt mar maart mars march",
            "apr april avril avr",
            "mei may mai",
            "jun juni juin june",
            "jul juli juillet july",
            "aug augustus août august",
            "sep sept september septembre",
            "okt oct oktober octobre october",
            "nov november novembre",
            "dec december décembre déc",
        ),
        start=1,
    )
    for name in names.split()
}


def read_date(value: CellValue, *, today: date) -> Outcome[date | None]:
    """Read a date: a spreadsheet's date or serial number, day/month/year, year-month-day, or with a Dutch month.

    Two-digit years are read as the latest year that is not after `today`.
    """
    if isinstance(value, datetime):
        return Outcome(value.date())
    if isinstance(value, date):
        return Outcome(value)
    text = _CLOCK.sub("", text_of(value))
    if is_nothing(text):
        return Outcome(None)
    if text.isdecimal() and len(text) == 5 and int(text) in _SERIALS:
        return Outcome(_SERIAL_START + timedelta(days=int(text)))
    if isinstance(value, float) and math.isfinite(value) and int(value) in _SERIALS:
        return Outcome(_SERIAL_START + timedelta(days=int(value)))
    return _read_written_date(text, today)


def _read_written_date(text: str, today: date) -> Outcome[date | None]:
    if match := _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text):
        return _build(match[1], match[2], match[3], today)
    if match := _DAY_FIRST.fullmatch(text):
        return _build(match[3], match[2], match[1], today)
    if (match := _WORDED.fullmatch(text.casefold())) and match[2] in _MONTHS:
        return _build(match[3], str(_MONTHS[match[2]]), match[1], today)
    return Outcome(None, because("date_unreadable"))


def _build(year_text: str, month_text: str, day_text: str, today: date) -> Outcome[date | None]:
    year, month, day = int(year_text), int(month_text), int(day_text)
    if len(year_text) == 2:
        century = today.year // 100 * 100
        year += century if year <= today.year % 100 else century - 100
    try:
        return Outcome(date(year, month, day))
    except ValueError:
        pass
    try:
        suggestion = date(year, day, month)
    except ValueError:
        return Outcome(None, because("date_impossible"))
    return Outcome(None, because("date_month_first", suggestion=f"{suggestion:%d/%m/%Y}"))


def age_on(birth_date: date, day: date) -> int:
    """Full years of age on a day."""
    return day.year - birth_date.year - ((day.month, day.day) < (birth_date.month, birth_date.day))
