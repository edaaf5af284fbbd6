"""Things to bring that a letter names in a way of its own: known by the things, not by the words around them.

"Handschoenen en een warme muts zijn geen luxe", "In de turnzak horen: een blauw broekje en witte pantoffels".
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files

from schoolpoort.engines.plain_dutch.document import Layout, Sentence, TextDocument, Token
from schoolpoort.engines.plain_dutch.facts.number_words import NUMBERS
from schoolpoort.engines.plain_dutch.facts.things import things_in
from schoolpoort.engines.plain_dutch.lexicon_nouns import bare
from schoolpoort.engines.plain_dutch.result import Fact

#: Shorter words end too many others: "pet" is in "trompet".
_SHORTEST_END = 5
#: The school takes care of it, or it is for sale: said of all that the sentence names.
_FROM_SCHOOL = re.compile(
    r"\b(?:kost|kosten|koop\w*|kopen|aankopen|bestel\w*|krijg\w*|kreeg|kregen|uitgedeeld|trakteert|uitgeleend|"
    r"verlo\w+|gevonden|kwijt|te koop|dikke knuffel\w*|knuffels? van|knutsel\w+|maken|maakten?|"
    r"(?:wassen|was|wast)(?!\s*:)|"
    r"(?:school|wij|we|juf\w*|meester|juffen|ouderraad|gemeente|organisatie)\s+(?:zelf\s+)?"
    r"(?:zorgt|zorgen|voorziet|voorzien|betaalt|leent|lenen|geeft|geven|hebben|heeft)|"
    r"(?:zorgt|zorgen|voorziet|voorzien)\s+(?:de school|wij|we|juf|meester))\b",
    re.IGNORECASE,
)
#: It stays away or is there already: said of what stands between the same commas.
_NOT_ASKED = re.compile(
    r"\b(?:niet(?! (?:ontbreken|vergeten|te vergeten))|nooit|verboden|inbegrepen|thuis(?:laten|blijven)?|klaar|"
    r"ter plaatse|hangt|hangen|blijft|blijven|gewassen|huren|huur|leren|tonen)\b(?<!van thuis)",
    re.IGNORECASE,
)
#: "geen crocs", "zonder zwarte zolen"
_WITHOUT = frozenset({"geen", "géén", "zonder", "nooit", "niet"})
_WITHOUT_WHAT = re.compile(r"\b(?:geen|géén|zonder)\b", re.IGNORECASE)
_CONTAINER = frozenset({"in", "uit", "aan", "per", "naast", "op", "over", "onder", "voor", "van", "tussen", "als"})
_BETWEEN = frozenset({"de", "het", "een", "hun", "zijn", "haar", "uw", "je", "jullie", "zo'n"})
#: Words before a thing that are part of it and do not look like an adjective.
_BEFORE = frozenset(
    "wit blauw geel rood groen zwart donkerblauw lichtblauw oud extra eigen klein groot warm dik dun leeg proper paar "
    "stuk pak doos zakje flesje potje setje stel paartje recent stevig nieuw gevuld "
    "houten wollen katoenen stoffen linnen papieren plastic strooien gele".split()
)


@lru_cache(maxsize=1)
def _kit() -> tuple[frozenset[str], frozenset[str]]:
    """Return the things that are always brought, and those that are named for other reasons too."""
    text = files("schoolpoort.engines.plain_dutch").joinpath("facts", "kit_words.txt").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    always, _also, beside = " ".join(lines).partition(" also ")
    return frozenset(always.split()), frozenset(beside.split())


def _is_in(word: str, things: frozenset[str]) -> bool:
    ends = (word[at:] for at in range(1, len(word) - _SHORTEST_END + 1))
    return word in things or any(each in things for each in ends)


def find_kit(document: TextDocument) -> Iterator[Fact]:
    """Yield the things of the school's list that stand in a letter and are asked of the parents."""
    for sentence in document:
        if not _FROM_SCHOOL.search(_without_brackets(sentence.text)):
            yield from _in_sentence(document.text, sentence)
    yield from _in_lists(document)


def _without_brackets(text: str) -> str:
    return re.sub(r"\([^)]*\)?", lambda match: " " * len(match.group()), text)


def _in_sentence(text: str, sentence: Sentence) -> Iterator[Fact]:
    always, beside = _kit()
    shown = _without_brackets(sentence.text)
    for part in re.finditer(r"[^,;]+", shown):
        away = part if _NOT_ASKED.search(part.group()) else _WITHOUT_WHAT.search(shown, *part.span())
        if away:
            shown = shown[: away.start()] + " " * (part.end() - away.start()) + shown[part.end() :]
    words = [each for each in sentence.words if shown[each.start - sentence.start] != " "]
    words = [each for each in words if text[each.end : each.end + 1] != ":"]  # "Turnkledij:" opens a list
    sure = [at for at, each in enumerate(words) if _is_in(each.lower, always)]
    if not sure:
        return
    named = sorted({*sure, *(at for at, each in enumerate(words) if _is_in(each.lower, beside))})
    spans = [(first, at) for at in named if (first := _begins(text, words, at)) is not None]
    for first, last in spans:
        yield from things_in(text, words[first].start, words[last].end)


def _begins(text: str, words: list[Token], at: int) -> int | None:
    """Return the first word of a thing; nothing for what stays away ("geen short") or holds it ("in de tas")."""
    first = at
    while first > 0 and _touches(text, words[first - 1], words[first]) and _belongs(words[first - 1].lower):
        first -= 1
    before = [each.lower for each in words[max(0, first - 2) : first]]
    if before[-1:] and before[-1] in _BETWEEN:
        before = before[:-1]
    elif before[:-1]:
        before = before[-1:]
    if before[-1:] == ["met"] and words[first - 1].lower == "de":
        return None  # "kom met de fiets"
    if any(each in _WITHOUT or each in _CONTAINER for each in before[-1:]):
        return None
    return first


def _touches(text: str, left: Token, right: Token) -> bool:
    return text[left.end : right.start].isspace()


def _belongs(word: str) -> bool:
    number = (word.isdigit() and len(word) < 3) or (word in NUMBERS and word != "een")
    return number or word in _BEFORE or (bare(word) != word and word not in _BETWEEN and len(word) > 3)


def _in_lists(document: TextDocument) -> Iterator[Fact]:
    """Yield the items of a list of which half are things to bring, and two at least."""
    always, _beside = _kit()
    for paragraph in document.paragraphs:
        items = [each for each in paragraph.sentences if each.layout == Layout.ITEM]
        known = [each for each in items if any(_is_in(word, always) for word in each.lower_words)]
        if len(known) >= 2 and len(known) * 2 >= len(items):
            for each in items:
                if each.lower_words[:1] and each.lower_words[0] not in _WITHOUT:
                    yield from things_in(document.text, each.start, each.end)
