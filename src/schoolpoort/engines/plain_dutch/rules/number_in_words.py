"""Times and amounts in words: "half negen", "vijf euro"; figures are read faster."""

import re
from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.facts.amounts import find_amounts
from schoolpoort.engines.plain_dutch.facts.times import find_times
from schoolpoort.engines.plain_dutch.findings import Finding, Severity
from schoolpoort.engines.plain_dutch.result import Fact

#: How far back the word before a time stands, in characters.
_NEAR = 20
_AT = re.compile(r"\b(?:om|tot|vanaf|tussen|rond|vóór|omstreeks|tegen)\s+$", re.IGNORECASE)


class NumberInWords:
    """Finds a time or an amount that is written in words, and writes it in figures."""

    id = "number-in-words"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per time or amount."""
        found = [*find_times(document), *find_amounts(document)]
        for fact in sorted(found, key=lambda each: each.start):
            if any(each.isdigit() for each in fact.text) or (fact.kind == "time" and not _is_moment(document, fact)):
                continue
            figures = _hour(fact.value) if fact.kind == "time" else _euro(fact.value)
            message = f"Schrijf cijfers: {figures}."
            yield Finding(fact.start, fact.end, self.id, Severity.HINT, message, (figures,))


def _is_moment(document: TextDocument, fact: Fact) -> bool:
    """Say whether "drie uur" is a moment of the day: "om drie uur", but "de reis duurt drie uur"."""
    hour_alone = fact.text.lower().endswith(" uur") and len(fact.text.split()) == 2
    if not hour_alone or fact.text.lower().startswith("half"):
        return True
    return not fact.text.lower().startswith("een ") and bool(
        _AT.search(document.text, max(0, fact.start - 20), fact.start)
    )


def _hour(value: str) -> str:
    hour, _colon, minute = value.partition(":")
    return f"{int(hour)} uur" if minute == "00" else f"{int(hour)}.{minute} uur"


def _euro(value: str) -> str:
    whole, _point, cents = value.partition(".")
    return f"{whole} euro" if cents == "00" else f"{whole},{cents} euro"
