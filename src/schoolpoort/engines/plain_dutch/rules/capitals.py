"""Words in capitals and underlined words: they shout, and are harder to read."""

import re
from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.findings import Finding, Severity
from schoolpoort.engines.plain_dutch.word_counts import seen

_RUN = re.compile(r"\b[A-ZÀ-Ý]{4,}(?:[ ,]+(?:[A-ZÀ-Ý]{2,}))*\b[!]*")
_UNDERLINED = re.compile(r"(?<![\w/])_{1,2}[^\W_][^_\n]{2,80}_{1,2}(?!\w)|</?u>")
#: A word that people know is shouted; letters that make no word are an abbreviation.
_KNOWN = 3.0


class Capitals:
    """Finds shouted words of four letters or more, and underlining."""

    id = "capitals"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per stretch."""
        text = document.text
        for match in _RUN.finditer(text):
            words = match.group().lower().rstrip("!").replace(",", " ").split()
            if any(len(word) > 3 and seen(word) >= _KNOWN for word in words):
                calm = match.group().rstrip("!").lower()
                begins = not text[: match.start()].strip() or text[: match.start()].rstrip(" ")[-1:] in "\n.!?"
                calm = calm.capitalize() if begins else calm
                message = "Hoofdletters lezen moeilijk. Zet het belangrijke vooraan of in het vet."
                yield Finding(match.start(), match.end(), self.id, Severity.HINT, message, (calm,))
        for match in _UNDERLINED.finditer(text):
            message = "Onderstrepen leest moeilijk. Gebruik vet."
            yield Finding(match.start(), match.end(), self.id, Severity.HINT, message)
