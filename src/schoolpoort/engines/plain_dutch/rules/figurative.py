"""Figures of speech: who learns Dutch reads them word by word."""

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files

from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.findings import Finding, Severity

_OF = re.compile(r"\s+van\b")


@lru_cache(maxsize=1)
def _figures() -> tuple[re.Pattern[str], dict[str, tuple[str, ...]]]:
    text = files("schoolpoort.engines.plain_dutch").joinpath("lexicon/figures.txt").read_text(encoding="utf-8")
    pairs = [line.split("#")[0].partition("=") for line in text.splitlines() if "=" in line.split("#")[0]]
    plain = {
        figure.strip().lower(): tuple(each.strip() for each in told.split(";") if each.strip())
        for figure, _is, told in pairs
    }
    longest = sorted(plain, key=len, reverse=True)
    written = "|".join(r"\s+".join(re.escape(word) for word in each.split()) for each in longest)
    return re.compile(rf"\b(?:{written})\b", re.IGNORECASE), plain


class Figurative:
    """Finds the figures of speech of lexicon/figures.txt."""

    id = "figurative"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per figure, with the plain words where they fit."""
        pattern, plain = _figures()
        for match in pattern.finditer(document.text):
            if match.group().lower().endswith("deur") and _OF.match(document.text, match.end()):
                continue  # a child that stands at the door of the class
            told = plain[" ".join(match.group().lower().split())]
            message = (
                f"Dit is beeldspraak. Zeg het gewoon: {told[0]}." if told else "Dit is beeldspraak. Zeg het gewoon."
            )
            fitting = tuple(each[0].upper() + each[1:] for each in told) if match.group()[0].isupper() else told
            yield Finding(match.start(), match.end(), self.id, Severity.ADVICE, message, fitting)
