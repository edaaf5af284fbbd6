"""Dates as schools write them: "vrijdag 3 december", "3/12/2026", "21 december t.e.m. 3 januari", "3, 4 en 5 mei"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.result import Fact

_MONTHS = {
    "januari": 1, "jan": 1, "februari": 2, "feb": 2, "febr": 2, "maart": 3, "mrt": 3, "april": 4, "apr": 4, "mei": 5,
    "juni": 6, "jun": 6, "juli": 7, "jul": 7, "augustus": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9,
    "oktober": 10, "okt": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip
_WEEKDAYS = {
    "maandag": 0, "ma": 0, "dinsdag": 1, "di": 1, "woensdag": 2, "wo": 2, "woe": 2, "donderdag": 3, "do": 3,
    "vrijdag": 4, "vr": 4, "vrij": 4, "zaterdag": 5, "za": 5, "zat": 5, "zondag": 6, "zo": 6,
}  # fmt: skip
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(sorted(_WEEKDAYS, key=len, reverse=True))
_YEAR = r"(?:\s*,?\s*(?P<year>(?:19|20)\d\d|['’]\d\d))?"
_DAY = r"(?<![\d.,:/-])(?P<day>[0-3]?\d)(?:ste|de|e)?"
_IN_WORDS = re.compile(
    rf"(?:\b(?P<weekday>{_WEEKDAY})\b\.?(?:avond|morgen|ochtend|middag|namiddag|voormiddag)?\s*,?\s*(?:de\s+)?)?"
    rf"{_DAY}\s*(?:-\s*)?(?P<month>{_MONTH})\b\.?{_YEAR}",
    re.IGNORECASE,
)
_IN_FIGURES = re.compile(
    rf"(?:\b(?P<weekday>{_WEEKDAY})\b\.?\s*,?\s*(?:de\s+)?)?"
    r"(?<![\d.,:/-])(?:(?P<iso>(?:19|20)\d\d-[01]\d-[0-3]\d)"
    r"|(?P<day>[0-3]?\d)(?P<mark>[/.-])(?P<month>[01]?\d)(?:(?P=mark)(?P<year>(?:19|20)?\d\d))?)(?![\d/-]|[.,:]\d)",
    re.IGNORECASE,
)
#: A day without a month that borrows it from the date after it: "3, 4 en 5 mei", "van 3 tot 5 december".
_BORROWS = re.compile(
    rf"(?:\b(?P<weekday>{_WEEKDAY})\b\.?\s*,?\s*)?(?<![\d.,:/€-])(?P<day>[0-3]?\d)(?:ste|de|e)?"
    r"\s*(?P<joint>,|en|of|&|tot|tot en met|t/m|t\.?e\.?m\.?|-|–)\s*$",
    re.IGNORECASE,
)
_RANGE = re.compile(r"^\s*(?:tot\s+en\s+met|tot|t/m|t\.?e\.?m\.?|-|–|—)\s*(?:en met\s*)?$", re.IGNORECASE)


#: In which every day of the calendar exists.
_LEAP_YEAR = 2024


@dataclass(frozen=True)
class _Day:
    """A day as it stands in the text; the year may be missing."""

    start: int
    end: int
    day: int
    month: int
    year: int | None
    weekday: int | None


def find_dates(document: TextDocument, today: date | None = None) -> Iterator[Fact]:
    """Yield dates as 2026-12-03 and periods as 2026-12-21/2027-01-03.

    The year of a date that names none: the one in which the weekday is right, nearest to `today` (or to the letter's
    own full date); without a weekday the next such day from then on. Where neither is known the value keeps the year
    open: --12-03.
    """
    text = document.text
    days = sorted(_days(text), key=lambda each: each.start)
    anchor = _anchor(days, today)
    place = 0
    while place < len(days):
        first = days[place]
        value = _resolve(first, anchor) if anchor or first.year else None
        following = days[place + 1] if place + 1 < len(days) else None
        if following and value and _RANGE.match(text[first.end : following.start]):
            last = _resolve(following, value)
            if last and last >= value:
                yield Fact("period", first.start, following.end, text[first.start : following.end], f"{value}/{last}")
                place += 2
                continue
        if value is None and anchor is None and _exists(first, _LEAP_YEAR):
            value_text = f"--{first.month:02d}-{first.day:02d}"
            yield Fact("date", first.start, first.end, text[first.start : first.end], value_text)
        elif value:
            yield Fact("date", first.start, first.end, text[first.start : first.end], value.isoformat())
        place += 1


def _days(text: str) -> Iterator[_Day]:
    taken: list[tuple[int, int]] = []
    for match in _IN_WORDS.finditer(text):
        taken.append(match.span())
        named = _named(match, _MONTHS[match["month"].lower()])
        if named:
            yield named
            yield from _borrowing(text, named)
    for match in _IN_FIGURES.finditer(text):
        if any(start < match.end() and match.start() < end for start, end in taken):
            continue
        found = _from_iso(match) if match["iso"] else _from_figures(text, match)
        if found:
            yield found


def _named(match: re.Match[str], month: int) -> _Day | None:
    day = int(match["day"])
    if not 1 <= day <= 31:
        return None
    return _Day(match.start(), match.end(), day, month, _year(match["year"]), _weekday(match["weekday"]))


def _year(written: str | None) -> int | None:
    if not written:
        return None
    digits = written.lstrip("'’")
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _weekday(written: str | None) -> int | None:
    return _WEEKDAYS[written.lower()] if written else None


def _from_iso(match: re.Match[str]) -> _Day:
    year, month, day = (int(each) for each in match["iso"].split("-"))
    return _Day(match.start(), match.end(), day, month, year, _weekday(match["weekday"]))


def _from_figures(text: str, match: re.Match[str]) -> _Day | None:
    """Read 3/12/2026, 3-12-26, 3/12; a point or hyphen without a year is rather a time or a range of numbers."""
    day, month = int(match["day"]), int(match["month"])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    if not match["year"] and match["mark"] != "/":
        return None
    after = text[match.end() : match.end() + 12].lstrip().lower()
    if after.startswith(("u ", "u.", "uur", "€", "euro", "%", "kg")):
        return None
    return _Day(match.start(), match.end(), day, month, _year(match["year"]), _weekday(match["weekday"]))


def _borrowing(text: str, last: _Day) -> Iterator[_Day]:
    """Yield the days before a full date that share its month."""
    end = last.start
    while match := _BORROWS.search(text, max(0, end - 40), end):
        day = int(match["day"])
        if not 1 <= day <= 31 or day > last.day:
            return
        yield _Day(match.start(), match.end("day"), day, last.month, last.year, _weekday(match["weekday"]))
        end = match.start()


def _anchor(days: list[_Day], today: date | None) -> date | None:
    full = [date(each.year, each.month, each.day) for each in days if each.year and _exists(each, each.year)]
    return min(full) if full else today


def _exists(day: _Day, year: int) -> bool:
    try:
        date(year, day.month, day.day)
    except ValueError:
        return False
    return True


def _resolve(day: _Day, anchor: date | None) -> date | None:
    if day.year is not None:
        return date(day.year, day.month, day.day) if _exists(day, day.year) else None
    if anchor is None:
        return None
    years = [year for year in range(anchor.year - 1, anchor.year + 3) if _exists(day, year)]
    possible = [date(year, day.month, day.day) for year in years]
    if not possible:
        return None
    if day.weekday is not None:
        right = [each for each in possible if each.weekday() == day.weekday]
        if right:
            return min(right, key=lambda each: abs((each - anchor).days))
    # A letter may tell of the last weeks too; what is older than that is next year's.
    ahead = [each for each in possible if each >= anchor - timedelta(days=60)]
    return ahead[0] if ahead else possible[-1]
