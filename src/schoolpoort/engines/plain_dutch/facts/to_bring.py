"""What a child or parent brings along: "breng een handdoek en een badmuts mee", or a list under "Meebrengen:"."""

import re
from collections.abc import Iterator, Sequence

from schoolpoort.engines.plain_dutch.document import Layout, Sentence, TextDocument, Token
from schoolpoort.engines.plain_dutch.result import Fact

_AWAY = frozenset("breng brengt brengen neem neemt nemen geef geeft geven".split())
_JOINED = frozenset(
    "meebrengen meenemen meegeven meebrengt meeneemt meegeeft meegebracht meegenomen meegegeven".split()
)
_NEEDED = frozenset("nodig".split())
_NEEDS = frozenset("heeft hebben heb hebt".split())
_PROVIDE = frozenset("voorzie voorziet voorzien".split())
_HEADING = re.compile(
    r"meebrengen|meenemen|mee te (?:brengen|nemen|geven)|brengt?\b.*\bmee|neemt?\b.*\bmee|geef\b.*\bmee|nodig|voorzien|"
    r"niet vergeten|vergeet niet|in de (?:\w+)?(?:zak|tas|rugzak|boekentas)|benodigdheden|checklist|zeker bij",
    re.IGNORECASE,
)
#: Words that are no part of a thing: they end the list that is read backwards or forwards.
_NO_THING = frozenset(
    "u uw kind kinderen zoon dochter leerling leerlingen je jij jouw jullie we wij zij ze ons onze ik hij iedereen "
    "ook graag zeker gelieve aub alstublieft steeds altijd elke elk om te dan daarom dus moet moeten mag mogen kan "
    "kunnen wil willen wilt gaat gaan zal zullen wordt worden is zijn wordt best even nog wel niet geen vandaag morgen "
    "overmorgen maandag dinsdag woensdag donderdag vrijdag dag dagen week die dat deze dit op in aan naar bij tegen "
    "voor vanaf tijdens tot uit vragen vraagt brengen brengt breng neem neemt nemen geef geeft geven mee allemaal "
    "daarvoor hiervoor er het allen elkeen juf meester klas school zwembad januari februari maart april mei juni juli "
    "augustus september oktober november december beste ouders".split()
)
_SMALL = frozenset(
    "de het een één geen uw je hun zijn haar eigen wat enkele extra zelf eventueel ook nog graag zeker".split()
)
_LINK = re.compile(r"\s*(?:,|;|\ben\b|\balsook\b|\bof\b|\+|&)\s*")


def find_things_to_bring(document: TextDocument) -> Iterator[Fact]:
    """Yield the things one by one; the value has no article and small letters."""
    text = document.text
    for place, sentence in enumerate(document.sentences):
        if _opens_list(sentence, document.sentences[place + 1 : place + 2]):
            for item in document.sentences[place + 1 :]:
                if item.layout != Layout.ITEM:
                    break
                yield from _things(text, item.start, item.end)
            continue
        after = sentence.text.partition(":")
        if after[2].strip() and _HEADING.search(after[0]) and len(after[0]) < 70:
            yield from _things(text, sentence.start + len(after[0]) + 1, sentence.end)
            continue
        for start, end in _stretches(sentence):
            yield from _things(text, start, end)


def _opens_list(sentence: Sentence, following: Sequence[Sentence]) -> bool:
    return bool(following) and following[0].layout == Layout.ITEM and bool(_HEADING.search(sentence.text))


def _stretches(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield where the things of one sentence stand: between the verb and "mee", or before "meebrengen"."""
    words = sentence.words
    lower = sentence.lower_words
    for place, word in enumerate(lower):
        if word in _AWAY and "mee" in lower[place + 1 :]:
            last = place + 1 + lower[place + 1 :].index("mee")
            yield from _forwards(words, place + 1, last)
        elif word in _JOINED or (word == "mee" and lower[place + 1 : place + 2] == ("te",)):
            yield from _backwards(words, place)
        elif (word in _NEEDED and any(each in _NEEDS for each in lower[:place])) or word in _PROVIDE:
            yield from _backwards(words, place) if word in _NEEDED else _forwards(words, place + 1, len(words))


def _forwards(words: tuple[Token, ...], first: int, last: int) -> Iterator[tuple[int, int]]:
    while first < last and words[first].lower in _NO_THING | {"dan", "ook"}:
        first += 1
    end = first
    while end < last and words[end].lower not in _NO_THING:
        end += 1
    if end > first:
        yield words[first].start, words[end - 1].end


def _backwards(words: tuple[Token, ...], last: int) -> Iterator[tuple[int, int]]:
    first = last
    while first > 0 and (words[first - 1].lower not in _NO_THING or words[first - 1].lower == "en"):
        first -= 1
    if first < last:
        yield words[first].start, words[last - 1].end


def _things(text: str, start: int, end: int) -> Iterator[Fact]:
    at = start
    for link in [*_LINK.finditer(text, start, end), None]:
        stop = link.start() if link else end
        yield from _thing(text, at, stop)
        at = link.end() if link else end


def _thing(text: str, start: int, end: int) -> Iterator[Fact]:
    stretch = re.sub(r"\([^)]*\)?", lambda m: " " * len(m.group()), text[start:end])
    words = list(re.finditer(r"[^\s.;:!?]+", stretch))
    while words and words[0].group().lower() in _SMALL:
        words.pop(0)
    if not words or len(words) > 6 or not any(each.isalpha() for each in words[0].group()[:2] + words[-1].group()):
        return
    first, last = start + words[0].start(), start + words[-1].end()
    yield Fact("bring", first, last, text[first:last], " ".join(text[first:last].lower().split()))
