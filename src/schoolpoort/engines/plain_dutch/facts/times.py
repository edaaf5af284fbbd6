"""Times of day as schools write them: "9.15 u.", "9u15", "12:00", "half negen", "kwart voor vier", "16 tot 18 uur"."""

import re
from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import TextDocument, worked_out_once
from schoolpoort.engines.plain_dutch.facts.number_words import NUMBER_PATTERN, NUMBERS
from schoolpoort.engines.plain_dutch.result import Fact

_UNIT = r"(?:uur|u\b\.?|h\b\.?)"
#: Not in the middle of a longer number; after a hyphen only as the end of a range ("17u-20u30", "18.00-20.00").
_BEGINS = r"(?:(?<![\d.,:/€-])|(?<=[\du]-)|(?<=\d -))"
_IN_FIGURES = re.compile(
    rf"{_BEGINS}(?:(?P<h1>[01]?\d|2[0-4])(?:\s*(?:uur|u|h)\s*|u\.)(?P<m1>[0-5]\d)(?!\d)"
    rf"|(?P<h2>[01]?\d|2[0-4])[.:](?P<m2>[0-5]\d)(?![\d/]|[.,]\d)(?P<unit>\s*{_UNIT})?"
    rf"|(?P<h3>[01]?\d|2[0-4])\s*{_UNIT}(?!\s*(?:per|lang|les|zwem|opvang|later|vooraf|op voorhand|durend|koorts)))",
    re.IGNORECASE,
)
_IN_WORDS = re.compile(
    rf"\b(?:(?P<half>half|halv)\s*(?P<half_hour>{NUMBER_PATTERN}|\d{{1,2}})"
    rf"|(?P<quarter>kwart|vijfentwintig|twintig|tien|vijf|25|20|10|5)\s+(?P<side>voor|na|over)\s+(?P<near>half\s+)?(?P<quarter_hour>{NUMBER_PATTERN}|\d{{1,2}})"
    rf"|(?P<hour>{NUMBER_PATTERN})\s+uur(?:\s+(?P<minutes>vijftien|twintig|dertig|veertig|vijftig))?)\b(?:\s+uur)?",
    re.IGNORECASE,
)
#: Between the two times of "van 9 tot 11 uur" or "8.30 - 12.00 u." the first has no unit of its own.
_BEFORE_RANGE = re.compile(
    r"(?<![\d.,:/€-])(?P<h>[01]?\d|2[0-4])(?:[.:](?P<m>[0-5]\d))?\s*(?:tot|en|à|-|–|t/m)\s*$", re.IGNORECASE
)
#: The second time of "van 8u30 tot 12." has none.
_AFTER_RANGE = re.compile(
    r"\s*(?:tot|-|–)\s*(?P<h>[01]?\d|2[0-4])(?:[.:](?P<m>[0-5]\d))?(?=\s*(?:[.,;)!?](?!\d)|\n|$))", re.IGNORECASE
)
_OPENING = re.compile(
    r"(?:\bom|\bvan|\btussen|\btot|\bvanaf|\brond|\bomstreeks|\btegen|\bvoor|\bna|\buur|\buren|\bu|[-–:(]|^)\s*$",
    re.IGNORECASE,
)
#: A line of a programme: "13.30 – dans van de kleuters", with more than one space or a dash.
_IN_PROGRAMME = re.compile(r"(?:[ \t]*[-–—:][ \t]+|[ \t]{2,}|\t)(?=[^\W\d])")
_OF_SCHOOL = range(7, 23)
#: A number of hours in words is a time of day only after such a word: "duurt twee uur" is none.
_AT = re.compile(
    r"\b(?:om|tegen|rond|omstreeks|vanaf|tot|voor|vóór|na|te|van|tussen|en|stipt|klokslag)\s+$", re.IGNORECASE
)
_LASTING = re.compile(
    r"\b(?:duurt|duren|gedurende|minstens|binnen|binnen de|maximum|maximaal|elke|om de|per|ongeveer)\s+$", re.IGNORECASE
)
#: As far back as a word that says what a figure is may stand; looking further takes long in a long text.
_NEAR = 60
_LATE = re.compile(r"^[ ]*['’]?s\s+(?:avonds|namiddags|middags)|^[ ]*in de (?:namiddag|avond)", re.IGNORECASE)
_EARLY = re.compile(
    r"^[ ]*['’]?s\s+(?:morgens|ochtends|nachts)|^[ ]*in de (?:voormiddag|ochtend|morgen)", re.IGNORECASE
)
_PART_OF_DAY = re.compile(r"(voormiddag|namiddag|middag|avond|morgens|ochtend|nacht)", re.IGNORECASE)


@worked_out_once
def find_times(document: TextDocument) -> tuple[Fact, ...]:
    """Return times of day as 09:15, in order of place.

    What names no part of the day is read as a school means it: "om 4 uur" and "half vier" are in the afternoon,
    "dinsdagavond om 7 uur" in the evening.
    """
    return tuple(_times(document))


def _times(document: TextDocument) -> Iterator[Fact]:
    text = document.text
    found = {fact.start: fact for fact in (*_from_words(text), *_from_figures(text))}
    for start in sorted(found):
        fact = found[start]
        yield from _first_of_range(text, fact, found)
        yield fact
        yield from _last_of_range(text, fact)


def _fact(text: str, start: int, end: int, hour: int, minute: int, spoken: bool) -> Fact:
    """Make the fact; `spoken` hours ("half zeven", "4 uur") may mean the afternoon."""
    hour = _in_school_hours(text, start, end, hour) if spoken or _LATE.match(text[end : end + 20]) else hour
    return Fact("time", start, end, text[start:end], f"{hour % 24:02d}:{minute:02d}")


def _in_school_hours(text: str, start: int, end: int, hour: int) -> int:
    after = text[end : end + 20]
    if hour >= 12 or _EARLY.match(after):
        return hour
    before = re.split(r"[.!?]\s|\n", text[max(0, start - 45) : start])[-1]
    parts = _PART_OF_DAY.findall(before)
    named = parts[-1].lower() if parts else ""
    if _LATE.match(after) or (named == "avond" and hour > 4) or (named in ("namiddag", "middag") and hour < 7):
        return hour + 12
    if named in ("morgens", "ochtend", "voormiddag", "nacht"):
        return hour
    return hour + 12 if 0 < hour < 6 else hour


def _from_figures(text: str) -> Iterator[Fact]:
    for match in _IN_FIGURES.finditer(text):
        written = match["h1"] or match["h2"] or match["h3"]
        minute = int(match["m1"] or match["m2"] or 0)
        if match["h2"] and not match["unit"] and not _looks_like_time(text, match):
            continue
        if match["h3"] and (_LASTING.search(text, max(0, match.start() - _NEAR), match.start()) or written == "24"):
            continue
        yield _fact(text, match.start(), match.end(), int(written), minute, spoken=written[0] != "0")


def _looks_like_time(text: str, match: re.Match[str]) -> bool:
    """Say whether "9.15" without a unit is a time: a colon, or a word such as "om" before it, and no money after it."""
    after = text[match.end() : match.end() + 8].lstrip().lower()
    if after.startswith(("€", "euro", "eur", "%", "km", "kg", "m ", "pt")) or text[: match.start()].rstrip().endswith(
        "€"
    ):
        return False
    opens_line = text[max(0, match.start() - 1) : match.start()] in ("", "\n")
    if opens_line and int(match["h2"]) in _OF_SCHOOL and _IN_PROGRAMME.match(text, match.end()):
        return True
    return ":" in match.group() or bool(_OPENING.search(text, max(0, match.start() - _NEAR), match.start()))


def _from_words(text: str) -> Iterator[Fact]:
    for match in _IN_WORDS.finditer(text):
        if match["half"]:
            hour, minute = _hour(match["half_hour"]) - 1, 30
        elif match["quarter"]:
            hour, minute = _around(match)
        else:
            hour, minute = _hour(match["hour"]), _hour(match["minutes"] or "0")
        if 0 <= hour <= 24 and (match["half"] or _is_moment(text, match)):
            # "half zeven" of somebody who writes in words is the evening: in the morning a school is closed then.
            hour = hour + 12 if hour == 6 and not _EARLY.match(text[match.end() : match.end() + 20]) else hour
            yield _fact(text, match.start(), match.end(), hour, minute, spoken=True)


def _is_moment(text: str, match: re.Match[str]) -> bool:
    """Say whether it is no stretch of time ("een uur later") and no price ("5 voor 3 kinderen")."""
    if (match["quarter"] or "").lower() == "kwart":
        return True
    before = _AT.search(text, max(0, match.start() - _NEAR), match.start())
    if before and not (match["hour"] and _is_stretch(text, match, before.group().strip().lower())):
        return True
    return bool(_LATE.match(text[match.end() : match.end() + 20]) or _EARLY.match(text[match.end() : match.end() + 20]))


def _is_stretch(text: str, match: re.Match[str], before: str) -> bool:
    """Say whether "na een uur" and "een les van drie uur" tell how long: no "tot" follows."""
    if match["hour"].lower() in ("een", "één"):
        return before in ("na", "van", "en", "te", "voor", "vóór")
    return before == "van" and not re.match(r"\s*(?:tot|t/m|-|–)", text[match.end() : match.end() + 8])


def _hour(written: str) -> int:
    return int(written) if written.isdigit() else NUMBERS.get(written.lower(), 99)


def _around(match: re.Match[str]) -> tuple[int, int]:
    near = match["quarter"].lower()
    minutes = 15 if near == "kwart" else _hour(near)
    total = _hour(match["quarter_hour"]) * 60 - (30 if match["near"] else 0)
    total += -minutes if match["side"].lower() == "voor" else minutes
    return divmod(total, 60)


def _first_of_range(text: str, last: Fact, found: dict[int, Fact]) -> Iterator[Fact]:
    before = _BEFORE_RANGE.search(text, max(0, last.start - 20), last.start)
    if before is None or before.start() in found:
        return
    end = before.end("m") if before["m"] else before.end("h")
    if any(fact.start <= before.start() < fact.end for fact in found.values()):
        return
    yield _fact(text, before.start(), end, int(before["h"]), int(before["m"] or 0), before["h"][0] != "0")


def _last_of_range(text: str, first: Fact) -> Iterator[Fact]:
    after = _AFTER_RANGE.match(text, first.end)
    if after:
        end = after.end("m") if after["m"] else after.end("h")
        yield _fact(text, after.start("h"), end, int(after["h"]), int(after["m"] or 0), after["h"][0] != "0")
