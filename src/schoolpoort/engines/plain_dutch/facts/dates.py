"""Dates as schools write them: "vrijdag 3 december", "3/12/2026", "21 december t.e.m. 3 januari", "3, 4 en 5 mei"."""

import re
from collections.abc import Iterator
from datetime import date

from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.facts.years import WrittenDay, first_possible, resolved
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
_PART = r"(?:avond|morgen|ochtend|middag|namiddag|voormiddag)?"
_NAMED_DAY = rf"(?:\b(?P<weekday>{_WEEKDAY}){_PART}\b\.?\s*,?\s*(?:de\s+)?)?"
_YEAR = r"(?:\s*,?\s*(?P<year>(?:19|20)\d\d|['’]\d\d)\b)?"
#: Not in the middle of a longer number; after a hyphen only as the end of a range ("21/12-3/1").
_BEGINS = r"(?:(?<![\d.,:/-])|(?<=\d-))"
_IN_WORDS = re.compile(
    rf"{_NAMED_DAY}{_BEGINS}(?P<day>[0-3]?\d)(?:ste|de|e)?\s*(?:-\s*)?(?P<month>{_MONTH})\b(?:(?<![^\W\d_]{{5}})\.)?{_YEAR}",
    re.IGNORECASE,
)
_IN_FIGURES = re.compile(
    rf"{_NAMED_DAY}{_BEGINS}(?:(?P<iso>(?:19|20)\d\d-[01]\d-[0-3]\d)"
    r"|(?P<day>[0-3]?\d)(?P<mark>\s?[/.-]\s?)(?P<month>[01]?\d)(?:(?P=mark)(?P<year>(?:19|20)\d\d|['’]?\d\d))?)"
    r"(?![\d/]|-\d{3}|[.,:]\d)",
    re.IGNORECASE,
)
#: A day without a month that borrows it from the date after it: "3, 4 en 5 mei", "van 3 tot 5 december".
_BORROWS = re.compile(
    rf"(?:\b(?P<weekday>{_WEEKDAY}){_PART}\b\.?\s*,?\s*)?(?<![\d.,:/€-])(?P<day>[0-3]?\d)(?:ste|de|e)?"
    r"\s*(?P<joint>,|en|of|&|op|tot|tot en met|t/m|t\.?e\.?m\.?|-|–)\s*$",
    re.IGNORECASE,
)
_RANGE = re.compile(r"^\s*(?:tot\s+en\s+met|tot|t/m|t\.?e\.?m\.?|-|–|—)\s*(?:en met\s*)?$", re.IGNORECASE)
#: As far back as such a word may stand; looking further takes long in a long text.
_NEAR = 60
#: Before "1/2" or "5/6" these say that it is no day: page 1/2, class 5/6.
_NO_DAY_BEFORE = re.compile(
    r"\b(?:blz|bladzijde|pag|pagina|p|deel|klas(?:sen)?|leerjaar|groep|lokaal|kamer|bus|nr|nummer)\.?\s*$",
    re.IGNORECASE,
)
_DAY_BEFORE = re.compile(r"(?:\b(?:op|van|tot|tegen|voor|vóór|vanaf|met|dag|datum|en)|[-–:(])\s*$", re.IGNORECASE)
#: Parts of a whole ("1/2 dag"), and "24/7".
_SHARES = frozenset({"1/2", "1/3", "1/4", "2/3", "3/4"})


def find_dates(document: TextDocument, today: date | None = None, days_of_periods: bool = False) -> Iterator[Fact]:
    """Yield dates as 2026-12-03 and periods as 2026-12-21/2027-01-03; with `days_of_periods` also their two ends.

    The year of a date that names none comes from the letter (a full date, a school year), else from `today` and the
    weekdays; `years.first_possible` says how. Where neither is known the value keeps the year open: --12-03.
    """
    text = document.text
    days = sorted(_days(text), key=lambda each: each.start)
    begin = first_possible(days, text, today)
    place = 0
    while place < len(days):
        first = days[place]
        last = days[place + 1] if place + 1 < len(days) else None
        period = _period(text, first, last, begin) if last else None
        if period and last:
            yield Fact("period", first.start, last.end, text[first.start : last.end], f"{period[0]}/{period[1]}")
            if days_of_periods:
                for day, value in zip((first, last), period, strict=True):
                    yield _fact(text, day, value.isoformat())
            place += 2
            continue
        resolved_day = resolved(first, begin)
        open_year = "" if begin or first.year else first.yearless
        written = resolved_day.isoformat() if resolved_day else open_year
        if written:
            yield _fact(text, first, written)
        place += 1


def _fact(text: str, day: WrittenDay, value: str) -> Fact:
    return Fact("date", day.start, day.end, text[day.start : day.end], value)


def _period(text: str, first: WrittenDay, last: WrittenDay, begin: date | None) -> tuple[date, date] | None:
    """Return the two ends where only "tot en met" or a hyphen stands between two days, and they are in order."""
    if not _RANGE.match(text[first.end : last.start]):
        return None
    if first.year is None and last.year is not None:
        ending = resolved(last, begin)
        starts = first.in_year(last.year)
        if starts and ending and starts > ending:
            starts = first.in_year(last.year - 1)
        return (starts, ending) if starts and ending else None
    starts = resolved(first, begin)
    ending = resolved(last, starts) if starts else None
    return (starts, ending) if starts and ending and starts <= ending else None


def _days(text: str) -> Iterator[WrittenDay]:
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


def _named(match: re.Match[str], month: int) -> WrittenDay | None:
    day = int(match["day"])
    if not 1 <= day <= 31:
        return None
    return WrittenDay(match.start(), match.end(), day, month, _year(match["year"]), _weekday(match["weekday"]))


def _year(written: str | None) -> int | None:
    if not written:
        return None
    digits = written.lstrip("'’")
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _weekday(written: str | None) -> int | None:
    return _WEEKDAYS[written.lower()] if written else None


def _from_iso(match: re.Match[str]) -> WrittenDay:
    year, month, day = (int(each) for each in match["iso"].split("-"))
    return WrittenDay(match.start(), match.end(), day, month, year, _weekday(match["weekday"]))


def _from_figures(text: str, match: re.Match[str]) -> WrittenDay | None:
    """Read 3/12/2026, 3-12-'26, 3/12, ma 3.12; without year and weekday a point or hyphen is rather a time or range."""
    day, month = int(match["day"]), int(match["month"])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    if not match["year"] and not match["weekday"] and (match["mark"] != "/" or _is_no_day(text, match)):
        return None
    after = text[match.end() : match.end() + 12].lstrip(" ").lower()
    if after.startswith(("u ", "u.", "uur", "€", "euro", "%", "kg")):
        return None
    return WrittenDay(match.start(), match.end(), day, month, _year(match["year"]), _weekday(match["weekday"]))


def _is_no_day(text: str, match: re.Match[str]) -> bool:
    """Say whether two figures with a slash are a page, a class, a part of a whole or "24/7"."""
    if match.group() == "24/7" or _NO_DAY_BEFORE.search(text, max(0, match.start() - _NEAR), match.start()):
        return True
    return match.group() in _SHARES and not _DAY_BEFORE.search(text, max(0, match.start() - _NEAR), match.start())


def _borrowing(text: str, last: WrittenDay) -> Iterator[WrittenDay]:
    """Yield the days before a full date that share its month."""
    end = last.start
    while match := _BORROWS.search(text, max(0, end - 40), end):
        day = int(match["day"])
        if not 1 <= day <= 31 or day > last.day or (match["joint"] == "op" and not match["weekday"]):
            return  # "van donderdag 27 op vrijdag 28 mei" has two days, "klas 4 op 28 mei" one
        yield WrittenDay(match.start(), match.end("day"), day, last.month, last.year, _weekday(match["weekday"]))
        end = match.start()
