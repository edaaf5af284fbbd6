"""A date without its weekday: people plan by days of the week."""

import re
from collections.abc import Iterator
from datetime import date

from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.facts.dates import find_dates
from schoolpoort.engines.plain_dutch.findings import Finding, Severity
from schoolpoort.engines.plain_dutch.result import Fact
from schoolpoort.engines.plain_dutch.words import PREPOSITIONS

_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
)  # fmt: skip


#: The weekday stands just before ("vrijdag (4/12)"), or the day is somebody's birthday.
_BEFORE = re.compile(
    r"(?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\w*\s*[,:(–-]?\s*(?:de\s+)?"
    r"|\b(?:geboren|geboortedatum)\W+(?:(?:op|vanaf|tussen|voor|na|is)\s+)?)$",
    re.IGNORECASE,
)


class DateWithoutWeekday:
    """Finds "3 december 2026" and "3/12/2026", and writes "donderdag 3 december" in its place."""

    id = "date-without-weekday"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per date; a replacement only where the text itself names the year."""
        for fact in find_dates(document):
            if (
                fact.kind != "date"
                or fact.text[0].isalpha()
                or _BEFORE.search(document.text, max(0, fact.start - 40), fact.start)
                or _in_heading_of_letter(document, fact.start)
            ):
                continue
            written = _written(fact)
            message = "Schrijf de dag van de week erbij." + "".join(f" Bijvoorbeeld: {each}." for each in written)
            end = fact.start + len(fact.text.rstrip(". "))
            yield Finding(fact.start, end, self.id, Severity.HINT, message, written)


def _written(fact: Fact) -> tuple[str, ...]:
    """Return the date with its weekday, where the text itself names the year."""
    if fact.value.startswith("--"):
        return ()
    day = date.fromisoformat(fact.value)
    if str(day.year) not in fact.text and not fact.text.endswith(f"{day.year % 100:02d}"):
        return ()
    return (f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}",)


def _in_heading_of_letter(document: TextDocument, start: int) -> bool:
    """Say whether a date is the one on which the letter was written ("Gent, 12 november 2026")."""
    sentence = next((each for each in document if each.start <= start < each.end), document.sentences[0])
    before = [each for each in sentence.tokens if each.start < start]
    if any(each.lower in PREPOSITIONS for each in before) or not (before or sentence is document.sentences[0]):
        return False
    return len(before) <= 4 and all(each.text in (",", "de") or each.text[0].isupper() for each in before)
