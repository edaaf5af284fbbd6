"""Single things out of a stretch that names some: "een zwembroek, 2 handdoeken (groot) en een kam met naam"."""

import re
from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.result import Fact

#: Words before a thing that are no part of it.
_SMALL = frozenset(
    "de het een één geen uw je jouw jullie hun zijn haar eigen wat enkele extra zelf eventueel ook nog graag zeker dus "
    "dan liefst best altijd steeds telkens gewoon alvast even".split()
)
#: Where a thing ends and what happens with it begins.
_CUT = re.compile(
    r"\s(?:met\s+(?:(?:de|hun|een|zijn|haar)\s+)?(?:voor)?(?:naam|namen)|voor|tegen|op|naar|tijdens|"
    r"in(?! (?:een|orde)\b)|van toen|die|dat|waarin|waarmee|zodat|om|aan|bij|want|als|mee|nodig|zijn|is|wordt|worden|"
    r"moet|moeten|a\.?u\.?b|alstublieft|aub)(?=[\s.,;:!?]|$).*|\s[-–—]\s.*",
    re.IGNORECASE | re.DOTALL,
)
#: A container tells its own things: "een turnzak met daarin een wit T-shirt".
_INSIDE = r"\bmet\s+daarin\b:?|\bmet\s+erin\b:?|\bmet\s+daarbij\b:?|\bzoals\b|\bnamelijk\b|\bbijvoorbeeld\b|\bbv\."
#: Another line of a note begins: "Kost: 3 euro".
_NEXT_LINE = re.compile(r"\n(?=[^\W\d_]+(?: [^\W\d_]+)?\s?[:?])")
_LINK = re.compile(rf"\s*(?:,(?!\d)|;|\ben(?:/of)?\b|\balsook\b|\bplus\b|\+|&|{_INSIDE}|\n)\s*", re.IGNORECASE)
#: What is no thing of its own: words that point, people, papers that are only handed back, and stretches of time.
_NO_THING = frozenset(
    "alles iets dit dat deze die hem haar hen ze het er alle allemaal tijd minuten kwartier uur dagen helpers helper "
    "ouders mama mama's papa papa's vrijwilligers vrijwilliger mensen begeleiders iemand handen oplossing chauffeurs "
    "strook strookje strookjes invulstrook antwoordstrook antwoordstrookje formulier toestemming gevulde ingevulde "
    "ingevuld ondertekend vriendjes kinderen opvang keer geduld begrip medewerking toekomst teken warm "
    "zwemmen turnen hulp iedereen grootouders broers zussen broertjes zusjes seingevers leesouders "
    "naamtekenen mama's papa's niets aanwezigheid inschrijving vragen reactie".split()
)
_FIRST_NO_THING = frozenset(
    "na voor tegen tot ten binnen volgens sinds over op in aan naar bij zonder om wie als waar wanneer hoe dat wel "
    "niet geen zo daar u uw hiervoor daarvoor dan daarom hierbij".split()
)
_LONGEST = 7
_HOUR = re.compile(r"\d{1,2}[.:u]\d\d$|\d{1,2}u$|uur$|u$")


#: "(badpak, handdoek en badmuts)", but not "(groot)" or "(5 euro, gepast)".
_LIST_IN_BRACKETS = re.compile(r"\((?P<list>[^()\d€:]*(?:,|\ben\b)[^()\d€:]*)\)?")
_LONGEST_IN_BRACKETS = 3


def things_in(text: str, start: int, end: int) -> Iterator[Fact]:
    """Yield the things in text[start:end]; the value has no article, stands in small letters, and leaves notes out."""
    yield from _listed(text, start, end)
    for match in _LIST_IN_BRACKETS.finditer(text, start, end):
        items = [each.split() for each in _LINK.split(match["list"]) if each]
        if len(items) > 1 and all(0 < len(each) <= _LONGEST_IN_BRACKETS for each in items):
            yield from _listed(text, match.start("list"), match.end("list"))


def _listed(text: str, start: int, end: int) -> Iterator[Fact]:
    shown = re.sub(r"\([^)]*\)?", lambda match: " " * len(match.group()), text[start:end])
    shown = _NEXT_LINE.split(shown, maxsplit=1)[0]
    at = 0
    for link in [*_LINK.finditer(shown), None]:
        stop = link.start() if link else len(shown)
        yield from _thing(text, shown[at:stop], start + at)
        at = link.end() if link else stop


def _thing(text: str, stretch: str, offset: int) -> Iterator[Fact]:
    words = list(re.finditer(r"[^\s.;:!?…]+(?:\.\w+)?", _CUT.sub("", stretch)))
    if words and words[0].group().lower() in ("geen", "géén", "niet"):
        return
    while words and words[0].group().lower() in _SMALL:
        words.pop(0)
    if " ".join(each.group().lower() for each in words[1:3]) == "samen met":
        del words[:3]  # "geef hem samen met het boekje mee"
    while words and words[0].group().lower() in _SMALL:
        words.pop(0)
    if not words or len(words) > _LONGEST or not _names_something([each.group().lower() for each in words]):
        return
    first, last = offset + words[0].start(), offset + words[-1].end()
    yield Fact("bring", first, last, text[first:last], " ".join(text[first:last].lower().split()))


def _names_something(words: list[str]) -> bool:
    if words[-1] == "kleren" and (len(words) == 1 or words[0] == "warme"):
        return False
    if words[0] in _FIRST_NO_THING or words[-1] in _NO_THING or words[0] in ("ingevuld", "ingevulde", "ondertekend"):
        return False
    if any(_HOUR.match(each) for each in words):
        return False
    return any(len(each) > 2 and each[0].isalpha() for each in words)
