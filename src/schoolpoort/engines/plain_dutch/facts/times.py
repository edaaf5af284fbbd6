"""Times of day as schools write them: "9.15 u.", "9u15", "12:00", "half negen", "kwart voor vier"."""

import re
from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.facts.number_words import NUMBER_PATTERN, NUMBERS
from schoolpoort.engines.plain_dutch.result import Fact

_UNIT = r"(?:uur|u\b\.?|h\b\.?)"
_IN_FIGURES = re.compile(
    rf"(?<![\d.,:/€-])(?:(?P<h1>[01]?\d|2[0-4])\s*(?:u|uur|h)\s*(?P<m1>[0-5]\d)(?!\d)"
    rf"|(?P<h2>[01]?\d|2[0-4])[.:](?P<m2>[0-5]\d)(?![\d/]|[.,]\d)(?P<unit>\s*{_UNIT})?"
    rf"|(?P<h3>[01]?\d|2[0-4])\s*{_UNIT}(?!\s*(?:per|lang|les|zwem|opvang)))",
    re.IGNORECASE,
)
_IN_WORDS = re.compile(
    rf"\b(?:(?P<half>half|halv?)\s+(?P<half_hour>{NUMBER_PATTERN}|\d{{1,2}})"
    rf"|(?P<quarter>kwart|tien|vijf|10|5)\s+(?P<side>voor|na|over)\s+(?P<near>half\s+)?(?P<quarter_hour>{NUMBER_PATTERN}|\d{{1,2}})"
    rf"|(?P<hour>{NUMBER_PATTERN})\s+uur)\b(?:\s+uur)?",
    re.IGNORECASE,
)
#: Between the two times of "van 9 tot 11 uur" or "8.30 - 12.00 u." the first has no unit of its own.
_BEFORE_RANGE = re.compile(
    r"(?<![\d.,:/€-])(?P<h>[01]?\d|2[0-4])(?:[.:](?P<m>[0-5]\d))?\s*(?:tot|en|à|-|–|t/m)\s*$", re.IGNORECASE
)
_OPENING = re.compile(
    r"(?:\bom|\bvan|\btussen|\btot|\bvanaf|\brond|\bvoor|\bna|\buur|\buren|\bu|[-–:(]|^)\s*$", re.IGNORECASE
)
_LATE = re.compile(r"^\s*(?:'s\s+)?(?:avonds|namiddags|middags)|^\s*in de (?:namiddag|avond)", re.IGNORECASE)


def find_times(document: TextDocument) -> Iterator[Fact]:
    """Yield times of day as 09:15, in order of place."""
    text = document.text
    found = {fact.start: fact for fact in (*_from_figures(text), *_from_words(text))}
    for start in sorted(found):
        fact = found[start]
        yield from _first_of_range(text, fact, found)
        yield fact


def _fact(text: str, start: int, end: int, hour: int, minute: int) -> Fact:
    if hour < 12 and _LATE.match(text[end : end + 20]):
        hour += 12
    return Fact("time", start, end, text[start:end], f"{hour % 24:02d}:{minute:02d}")


def _from_figures(text: str) -> Iterator[Fact]:
    for match in _IN_FIGURES.finditer(text):
        hour = int(match["h1"] or match["h2"] or match["h3"])
        minute = int(match["m1"] or match["m2"] or 0)
        if match["h2"] and not match["unit"] and not _looks_like_time(text, match):
            continue
        yield _fact(text, match.start(), match.end(), hour, minute)


def _looks_like_time(text: str, match: re.Match[str]) -> bool:
    """Say whether "9.15" without a unit is a time: a colon, or a word such as "om" before it, and no money after it."""
    after = text[match.end() : match.end() + 8].lstrip().lower()
    if after.startswith(("€", "euro", "eur", "%", "km", "kg", "m ", "pt")) or text[: match.start()].rstrip().endswith(
        "€"
    ):
        return False
    return ":" in match.group() or bool(_OPENING.search(text, 0, match.start()))


def _from_words(text: str) -> Iterator[Fact]:
    for match in _IN_WORDS.finditer(text):
        if match["half"]:
            hour, minute = _hour(match["half_hour"]) - 1, 30
        elif match["quarter"]:
            hour, minute = _around(match)
        else:
            hour, minute = _hour(match["hour"]), 0
        if 0 <= hour <= 24 and (match["half"] or match["quarter"] or match["hour"]):
            yield _fact(text, match.start(), match.end(), _at_school(hour, match), minute)


def _hour(written: str) -> int:
    return int(written) if written.isdigit() else NUMBERS.get(written.lower(), 99)


def _around(match: re.Match[str]) -> tuple[int, int]:
    near = match["quarter"].lower()
    minutes = 15 if near == "kwart" else _hour(near)
    total = _hour(match["quarter_hour"]) * 60 - (30 if match["near"] else 0)
    total += -minutes if match["side"].lower() == "voor" else minutes
    return divmod(total, 60)


def _at_school(hour: int, match: re.Match[str]) -> int:
    """In words people say "half vier" for the afternoon; before seven in the morning a school is closed."""
    return hour + 12 if 0 < hour < 7 else hour


def _first_of_range(text: str, last: Fact, found: dict[int, Fact]) -> Iterator[Fact]:
    before = _BEFORE_RANGE.search(text, max(0, last.start - 20), last.start)
    if before is None or before.start() in found:
        return
    end = before.end("m") if before["m"] else before.end("h")
    if any(fact.start <= before.start() < fact.end for fact in found.values()):
        return
    yield _fact(text, before.start(), end, int(before["h"]), int(before["m"] or 0))
