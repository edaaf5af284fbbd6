"""Where it happens: rooms of a school, places in town, towns, street addresses."""

import re
from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.result import Fact

_ROOMS = (
    "aula bib bibliotheek boerderij bos bushalte cafetaria cinema cultuurcentrum directielokaal eetzaal "
    "fietsenstalling feestzaal gemeentehuis gymzaal hoofdingang inkom inkomhal kerk kinderboerderij "
    "klaslokaal leraarskamer leraarslokaal lokaal museum ontmoetingscentrum ouderlokaal parochiezaal "
    "parochiecentrum polyvalente poort refter schoolbibliotheek schoolpoort schooltuin secretariaat speelplaats "
    "speeltuin sporthal sportpark sportzaal sportcentrum stadhuis stadspark station theater theaterzaal toneelzaal "
    "turnzaal wijkcentrum zaal zwembad"
).split()
_ROOM = "|".join(sorted(_ROOMS, key=len, reverse=True))
#: Long words that end so are places too: "dierenpark", "Speelgoedmuseum", "atletiekpiste".
_KIND = r"\w*(?:park|museum|domein|boerderij|zwembad|sporthal|zaal|piste|theater|centrum|gebouw|terrein|kasteel|hoeve)"
_CAPITAL = r"[A-ZÀ-Ý][\w'’-]*"
_SMALL = r"(?:de|het|van|den|der|ter|ten|’t|'t|in|te)"
_NAME = rf"(?:(?: (?:{_CAPITAL}|{_SMALL})(?=[ .,;:)!?\n]|$)){{0,6}}?(?: (?:{_CAPITAL}|\d{{1,3}}[A-C]?)))"
_STREET = re.compile(
    rf"\b{_CAPITAL}(?: {_CAPITAL}){{0,4}}?(?:straat|laan|weg|plein|dreef|steenweg|lei|kaai|markt|baan|dijk|hof|pad)"
    r" \d{1,4} ?[a-z]?\b"
    rf"(?:,? *\d{{4}} {_CAPITAL}(?:-{_CAPITAL})*)?"
)
_ARTICLE = r"(?:de|het|onze|ons|een|uw)"
_IN_ROOM = re.compile(
    r"\b(?:in|op|aan|naar|bij|te|vanaf|achter|voor|bezoeken|bezoeken we) "
    rf"(?P<place>(?:{_ARTICLE} (?:\w+e )?)?(?:{_ROOM}|{_KIND})\b(?:{_NAME})?)"
)
_CLASS = re.compile(rf"\b(?:in|naar) (?P<place>{_ARTICLE} (?:klas|kleuterklas) van (?:uw|je|het) (?:kind|kleuter|\w+))")
_BIG_PLACES = "|".join(
    (*(each.capitalize() for each in _ROOMS), "Hoeve", "CC", "GC", "OC", "Abdij", "Kasteel", "Domein", "Basisschool")
)
_NAMED = re.compile(rf"\b(?P<place>(?:{_BIG_PLACES}|(?:{_KIND}))(?:{_NAME}))")
_ROOM_NUMBER = re.compile(r"\b(?P<place>[Ll]okaal \d{1,3}[A-Za-z]?\b(?:, [Bb]lok [A-Z0-9]\b)?)")
_TOLD = re.compile(r"\b(?:[Pp]laats|[Ww]aar|[Ll]ocatie)[ \t]*(?:\?|:)[ \t:]*(?P<place>[^\n.;?|]{3,80})")
_VISIT = re.compile(rf"\bbezoeken we(?: [^.\n]{{0,40}}?)? (?P<place>(?:{_ARTICLE} )?(?:{_KIND})(?:{_NAME})?)")
_TOWN = re.compile(rf"\b(?:naar|in|te) (?P<place>(?:de |het )?{_CAPITAL}(?:-{_CAPITAL})*)(?=[\s.,;:!?)])")
_NO_TOWN = frozenset(
    "nederlands nederlandse frans franse engels vlaanderen januari februari maart april mei juni juli augustus "
    "september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag sint kerst pasen u "
    "uw clb smartschool".split()
)
_LEADING = re.compile(rf"^(?:(?:in|op|aan|bij) )?{_ARTICLE} ", re.IGNORECASE)
_PATTERNS = (_STREET, _TOLD, _CLASS, _VISIT, _IN_ROOM, _NAMED, _ROOM_NUMBER, _TOWN)


def find_places(document: TextDocument) -> Iterator[Fact]:
    """Yield places; the value has no article and single spaces."""
    taken: list[tuple[int, int]] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(document.text):
            name = "place" if "place" in match.groupdict() else 0
            start, end = match.span(name)
            written = document.text[start:end].rstrip(" ,")
            end = start + len(written)
            if pattern is _TOWN and not _may_be_town(written):
                continue
            if written and not any(first < end and start < last for first, last in taken):
                taken.append((start, end))
                yield Fact("place", start, end, written, " ".join(_LEADING.sub("", written).split()))


def _may_be_town(written: str) -> bool:
    bare = written.removeprefix("de ").removeprefix("het ")
    return bare.lower() not in _NO_TOWN and len(bare) > 3 and not bare.isupper()
