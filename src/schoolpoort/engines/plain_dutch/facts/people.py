"""Who is named: "juf Els", "mevrouw De Smet", "brugfiguur Samira", and the name under a letter."""

import re
from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.result import Fact

_GIVEN = r"[A-ZÀ-Ý][a-zà-ÿ]+(?:[-'’][A-Za-zÀ-ÿ]+)*"
_BETWEEN = r"(?:[Vv]an(?: [Dd]e[nr]?| het)?|[Dd]e[nr]?|[Dd]u|[Ll]e|[Ee]l|[Bb]en|[Tt]en|[Tt]er|[Vv]er)"
#: One to three names on one line: "An", "An De Smet", "Koen van den Berg".
_NAME = rf"{_GIVEN}(?: (?:{_BETWEEN} )?{_GIVEN}){{0,2}}"
_TITLES = (
    "juf juffrouw meester mevrouw mevr mw meneer mijnheer dhr heer directeur directrice dokter dr verpleegkundige "
    "brugfiguur zorgjuf zorgmeester zorgcoördinator zorgleerkracht leerkracht klasleerkracht secretaresse turnjuf "
    "turnmeester coach logopediste logopedist kinesist"
).split()
_TITLE = "|".join(f"[{each[0].upper()}{each[0]}]{re.escape(each[1:])}" for each in _TITLES)
_TITLED = re.compile(rf"\b(?P<title>(?:[Dd]e )?(?:{_TITLE})) (?P<name>(?:{_BETWEEN} )?{_NAME})\b")
#: "Koen Maes, directeur"
_WITH_TASK = re.compile(
    rf"\b(?P<name>{_GIVEN} (?:{_BETWEEN} )?{_GIVEN})(?:,? ?\n?\(?(?:de |onze )?"
    r"(?:directeur|directrice|leerkracht|brugfiguur|coördinator|zorgcoördinator|zorgleerkracht|secretaresse|juf|meester)\b)"
)
_CONTACT = re.compile(
    rf"(?:\b(?:[Cc]ontact(?:persoon)?|[Ww]ie|[Vv]erantwoordelijke|[Ii]nfo|[Bb]ij|[Aa]an|[Mm]et)\b ?[:?]? ?|\()"
    rf"(?P<name>{_GIVEN} (?:{_BETWEEN} )?{_GIVEN})\b"
)
#: "bij Rachid van het secretariaat"
_OF_SERVICE = re.compile(rf"\b(?P<name>{_GIVEN}) (?=(?:van|op) (?:het|de) (?:secretariaat|opvang|zorg|directie|bib)\b)")
_CLOSING = re.compile(
    r"(?:groet(?:en|jes)?|mvg|hoogachtend|kusjes van|dank u wel|bedankt|alvast bedankt|feesten|tot dan)[!.,]*[ \t]*\n+"
    rf"[ \t]*(?P<name>{_NAME})(?=[ \t]*(?:\n|$|,|\())",
    re.IGNORECASE,
)
_PATTERNS = (_TITLED, _WITH_TASK, _CONTACT, _OF_SERVICE, _CLOSING)
_NOT_A_NAME = frozenset(
    "de het een team alle beste wij onze ons uw maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari "
    "februari maart april mei juni juli augustus september oktober november december directie ouders school klas "
    "leerkrachten kleuterjuffen juffen meesters sint piet vlaamse brussel gent antwerpen leuven mechelen".split()
)


def _own_words(name: str) -> list[str]:
    """Return the first word that is no "de" or "van"."""
    return [each for each in name.split() if not re.fullmatch(_BETWEEN, each)][:1] or [name]


def find_people(document: TextDocument) -> Iterator[Fact]:
    """Yield the people whom a letter names; the value is the name with its title ("juf Els"), on one line."""
    taken: list[tuple[int, int]] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(document.text):
            name = match["name"]
            if not name[0].isupper() or any(each.lower() in _NOT_A_NAME for each in _own_words(name)):
                continue
            titled = "title" in match.groupdict()
            start = match.start("title") if titled else match.start("name")
            end = match.end("name")
            if not any(first < end and start < last for first, last in taken):
                taken.append((start, end))
                written = document.text[start:end]
                yield Fact("person", start, end, written, written[0].lower() + written[1:] if titled else written)
