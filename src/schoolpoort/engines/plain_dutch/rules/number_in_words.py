"""Times and amounts in words: "half negen", "vijf euro"; figures are read faster."""

from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.facts.amounts import find_amounts
from schoolpoort.engines.plain_dutch.facts.times import find_times
from schoolpoort.engines.plain_dutch.findings import Finding, Severity


class NumberInWords:
    """Finds a time or an amount that is written in words, and writes it in figures."""

    id = "number-in-words"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per time or amount."""
        found = [*find_times(document), *find_amounts(document)]
        for fact in sorted(found, key=lambda each: each.start):
            if any(each.isdigit() for each in fact.text):
                continue
            figures = f"{fact.value} uur" if fact.kind == "time" else _euro(fact.value)
            message = f"Schrijf cijfers: {figures}."
            yield Finding(fact.start, fact.end, self.id, Severity.HINT, message, (figures,))


def _euro(value: str) -> str:
    whole, _point, cents = value.partition(".")
    return f"{whole} euro" if cents == "00" else f"{whole},{cents} euro"
