"""Where it happens: rooms of a school, places in town, street addresses."""

import re
from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.result import Fact

_ROOMS = (
    "aula bib bibliotheek boerderij bos bushalte cafetaria cinema cultuurcentrum directielokaal eetzaal "
    "fietsenstalling feestzaal gemeentehuis gymzaal hoofdingang inkom inkomhal kerk kinderboerderij klas "
    "klaslokaal kleuterklas "
    "leraarskamer lokaal museum ontmoetingscentrum opvang ouderlokaal park parochiezaal polyvalente poort refter "
    "schoolbibliotheek schoolpoort schooltuin secretariaat speelplaats speeltuin sporthal sportzaal stadhuis "
    "stadspark station theater theaterzaal toneelzaal turnzaal wijkcentrum zaal zee zwembad"
).split()
_ROOM = "|".join(sorted(_ROOMS, key=len, reverse=True))
_CAPITAL = r"[A-ZÀ-Ý][\w'’-]*"
_NAME = (
    rf"(?:\s+(?:{_CAPITAL}|de|het|van|den|der|ter|ten|’t|'t)(?=\s|[.,;:)!?]|$))*?(?:\s+(?:{_CAPITAL}|\d{{1,3}}[A-C]?))"
)
_STREET = re.compile(
    rf"\b{_CAPITAL}(?:\s{_CAPITAL})*?(?:straat|laan|weg|plein|dreef|steenweg|lei|kaai|markt|baan|dijk|hof|pad)\s\d{{1,4}}\s?[a-z]?\b"
    rf"(?:,?\s*\d{{4}}\s{_CAPITAL}(?:-{_CAPITAL})*)?"
)
_IN_ROOM = re.compile(
    rf"\b(?:in|op|aan|naar|bij|te|vanaf|achter|voor)\s+"
    rf"(?P<place>(?:de|het|onze|ons|een|uw)\s+(?:\w+e\s+)?(?:{_ROOM})\b(?:{_NAME})?)"
)
_BIG_PLACES = "|".join(
    (*(each.capitalize() for each in _ROOMS), "Hoeve", "CC", "GC", "OC", "Abdij", "Kasteel", "Domein")
)
_NAMED = re.compile(rf"\b(?P<place>(?:{_BIG_PLACES})(?:{_NAME}))")
_BARE = re.compile(
    rf"\b(?:in|op|aan|naar|bij)\s+(?P<place>{_ROOM})\b(?:{_NAME})?"
    r"|\b(?:[Pp]laats|[Ww]aar|[Ll]ocatie)\s*\??\s*:\s*(?P<told>[^\n.;]{3,80})"
)
_ARTICLE = re.compile(r"^(?:de|het|onze|ons|een|uw)\s+", re.IGNORECASE)


def find_places(document: TextDocument) -> Iterator[Fact]:
    """Yield places; the value has no article and single spaces."""
    taken: list[tuple[int, int]] = []
    for pattern in (_STREET, _BARE, _IN_ROOM, _NAMED):
        for match in pattern.finditer(document.text):
            start, end = _span(match)
            written = document.text[start:end].rstrip(" ,")
            end = start + len(written)
            if written and not any(first < end and start < last for first, last in taken):
                taken.append((start, end))
                yield Fact("place", start, end, written, " ".join(_ARTICLE.sub("", written).split()))


def _span(match: re.Match[str]) -> tuple[int, int]:
    groups = match.groupdict()
    name = "told" if groups.get("told") else "place" if groups.get("place") else None
    return match.span(name) if name else match.span()
