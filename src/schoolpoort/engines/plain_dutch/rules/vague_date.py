"""Days that only the writer knows: "volgende vrijdag", "binnenkort", "eind deze maand"."""

import re
from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.findings import Finding, Severity

_WEEKDAY = r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:avond|morgen|ochtend|middag|namiddag)?"
_DATE_AFTER = r"(?!\s*[,(]?\s*(?:de\s+|op\s+)?\d{1,2}\b)"
_VAGUE = re.compile(
    rf"\b(?:(?:volgende|komende|aanstaande|eerstkomende|deze|vorige|afgelopen)\s+{_WEEKDAY}{_DATE_AFTER}"
    r"|begin volgende (?:week|maand)|eind(?:e)? (?:van )?(?:deze|volgende) (?:week|maand)"
    r"|eerstdaags|weldra|binnen afzienbare tijd|in de nabije toekomst|een dezer dagen"
    r"|te gepasten tijde|te zijner tijd|op korte termijn|zo spoedig mogelijk)\b",
    re.IGNORECASE,
)
#: Vague, but often right: a hint and no more.
_SOMEWHAT = re.compile(
    r"\b(?:(?:volgende|komende)\s+(?:week|weken|maand|maanden)|binnenkort"
    r"|(?:over|binnen) (?:een paar|enkele) (?:dagen|weken)"
    r"|(?:morgen|overmorgen)(?=\s+(?:is|gaan|komt|komen|moet|moeten|brengen|begint|hebben)))\b",
    re.IGNORECASE,
)
#: "elke morgen", "'s morgens" and "maandag morgen" name a part of the day.
_EACH = re.compile(r"(?:\b(?:elke|iedere|goede|goeie|de|die|één|een|in|hele|\w+dag)|['’]s)\s+$", re.IGNORECASE)
_MESSAGE = "Welke dag is dat? Schrijf de dag en de datum: 'vrijdag 4 december'."


class VagueDate:
    """Finds days without a date."""

    id = "vague-date"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per vague day."""
        found = {match.start(): (match, Severity.HINT) for match in _SOMEWHAT.finditer(document.text)}
        found |= {match.start(): (match, Severity.ADVICE) for match in _VAGUE.finditer(document.text)}
        for start in sorted(found):
            match, severity = found[start]
            if match.group().lower() == "morgen" and _EACH.search(document.text, max(0, start - 20), start):
                continue
            yield Finding(start, match.end(), self.id, severity, _MESSAGE)
