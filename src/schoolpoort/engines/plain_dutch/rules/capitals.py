"""Words in capitals and underlined words: they shout, and are harder to read."""

import re
from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.findings import Finding, Severity
from schoolpoort.engines.plain_dutch.rules.jargon import explanations
from schoolpoort.engines.plain_dutch.rules.shouting import is_shouted

_RUN = re.compile(r"\b[A-ZÀ-Ý]{4,}(?:[ ,]+(?:[A-ZÀ-Ý]{2,}))*\b[!]*|\b[A-ZÀ-Ý]{2,3}(?:[ ,]+[A-ZÀ-Ý]{2,})+\b[!]*")
_UNDERLINED = re.compile(r"(?<![\w/])_{1,2}[^\W_][^_\n]{2,80}_{1,2}(?!\w)|</?u>")
#: The name of a school in a letterhead, and the label that facts.md asks for (ACTIE or INFO).
_NAME = re.compile(r"\b(?:(?:BASIS|KLEUTER|LAGERE |VRIJE )?SCHOOL|SCHOOLBESTUUR|CENTRUM|CAMPUS|INSTITUUT)\b|STRAAT\b")
_LABELS = frozenset({"ACTIE", "INFO"})

#: As far back as the end of the sentence before is looked for.
_NEAR = 40


class Capitals:
    """Finds shouted words, and underlining."""

    id = "capitals"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per stretch."""
        text = document.text
        for match in _RUN.finditer(text):
            if not _shouts(match.group()):
                continue
            calm = match.group().rstrip("!").lower()
            before = text[max(0, match.start() - _NEAR) : match.start()].rstrip(" ")
            begins = not before.strip() or before[-1:] in "\n.!?"
            calm = calm.capitalize() if begins else calm
            message = "Hoofdletters lezen moeilijk. Zet het belangrijke vooraan of in het vet."
            yield Finding(match.start(), match.end(), self.id, Severity.HINT, message, (calm,))
        for match in _UNDERLINED.finditer(text):
            message = "Onderstrepen leest moeilijk. Gebruik vet."
            yield Finding(match.start(), match.end(), self.id, Severity.HINT, message)


def _shouts(run: str) -> bool:
    words = run.rstrip("!").replace(",", " ").split()
    if _NAME.search(run) or run.rstrip("!") in _LABELS or any(each.lower() in explanations() for each in words):
        return False
    shouted = [each for each in words if is_shouted(each)]
    return len(shouted) * 2 > len(words) and (len(words) > 1 or len(words[0]) > 3)
