"""Hard words and phrases with simpler ones, in every form in which they stand in a text.

The folder `lexicon/` holds one entry per line, `hard = simple; simpler still`, by kind of word:

- `words.txt`, `phrases.txt`: never inflected. "indien = als".
- `verbs.txt`: infinitives; a bar stands after a particle that leaves the verb. "verstrekken = geven; mee|geven".
- `nouns.txt`: singular with article, a plural that is not regular in brackets. "de aanvang = het begin".
- `adjectives.txt`: without ending. "noodzakelijk = nodig".
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import chain

from schoolpoort.engines.plain_dutch.document import Sentence, Token
from schoolpoort.engines.plain_dutch.inflection import VerbForm, inflected, plural_of, verb

Words = tuple[str, ...]


@dataclass(frozen=True)
class Swap:
    """A hard form and the simple forms that fit in its place; `article` is "de" or "het" where one must agree."""

    entry: str
    hard: Words
    simple: tuple[str, ...]
    #: For each simple noun its article; empty for other words.
    articles: tuple[str, ...] = ()
    article: str = ""


@dataclass(frozen=True)
class Hit:
    """A hard word found in a sentence, with what can stand there instead (the first is the best)."""

    start: int
    end: int
    entry: str
    replacements: tuple[str, ...]


def _lines(name: str) -> Iterator[tuple[str, list[str]]]:
    text = files("schoolpoort.engines.plain_dutch").joinpath("lexicon", name).read_text(encoding="utf-8")
    for line in text.splitlines():
        line = line.split("#")[0].strip()
        if line:
            hard, _is, simple = line.partition("=")
            yield hard.strip(), [each.strip() for each in simple.split(";") if each.strip()]


def _unchanging() -> Iterator[Swap]:
    for hard, simple in chain(_lines("words.txt"), _lines("phrases.txt")):
        yield Swap(hard, tuple(hard.lower().split()), tuple(simple))


def _adjectives() -> Iterator[Swap]:
    for hard, simple in _lines("adjectives.txt"):
        yield Swap(hard, (hard,), tuple(simple))
        if inflected(hard) != hard:
            yield Swap(hard, (inflected(hard),), tuple(inflected(each) for each in simple))


def _noun(marked: str) -> tuple[str, str, str]:
    """Return article, singular and plural of "de brief (brieven)"."""
    body, _bracket, plural = marked.partition("(")
    article, _space, singular = body.strip().partition(" ")
    if article not in ("de", "het"):
        article, singular = "", body.strip()
    return article, singular, plural.rstrip(") ").strip() or plural_of(singular)


def _nouns() -> Iterator[Swap]:
    for hard, simple in _lines("nouns.txt"):
        article, singular, plural = _noun(hard)
        nouns = [_noun(each) for each in simple]
        yield Swap(hard, tuple(singular.split()), tuple(each[1] for each in nouns), tuple(n[0] for n in nouns), article)
        yield Swap(hard, tuple(plural.split()), tuple(each[2] for each in nouns))


def _verbs() -> Iterator[Swap]:
    for hard, simple in _lines("verbs.txt"):
        difficult = verb(hard)
        easy = [verb(each) for each in simple]
        yield Swap(hard, tuple(difficult.with_te.split()), tuple(each.with_te for each in easy))
        for form in VerbForm:
            if difficult.particle and form not in (VerbForm.INFINITIVE, VerbForm.PARTICIPLE):
                continue  # "dient ... in": the two halves are found by `_halves`
            whole = form in (VerbForm.INFINITIVE, VerbForm.PARTICIPLE)
            fitting = [each.form(form) for each in easy if whole or not each.particle]
            yield Swap(hard, (difficult.form(form),), tuple(fitting))


@lru_cache(maxsize=1)
def _by_first_word() -> dict[str, tuple[Swap, ...]]:
    swaps: dict[str, list[Swap]] = defaultdict(list)
    for swap in chain(_unchanging(), _adjectives(), _nouns(), _verbs()):
        swaps[swap.hard[0]].append(swap)
    return {first: tuple(sorted(each, key=lambda swap: -len(swap.hard))) for first, each in swaps.items()}


@lru_cache(maxsize=1)
def entries() -> frozenset[str]:
    """Return the hard words and phrases of the lexicon, as they are listed."""
    return frozenset(swap.entry for swaps in _by_first_word().values() for swap in swaps)


def find_hard_words(sentence: Sentence) -> Iterator[Hit]:
    """Yield the hard words of a sentence, the longest phrase at each place."""
    words, lower, place = sentence.words, sentence.lower_words, 0
    while place < len(words):
        swaps = [
            swap
            for swap in _by_first_word().get(lower[place], ())
            if lower[place : place + len(swap.hard)] == swap.hard
        ]
        if not swaps:
            place += 1
            continue
        longest = [swap for swap in swaps if len(swap.hard) == len(swaps[0].hard)]
        yield _hit(words, place, longest)
        place += len(longest[0].hard)


def _hit(words: tuple[Token, ...], place: int, swaps: list[Swap]) -> Hit:
    first, last = words[place], words[place + len(swaps[0].hard) - 1]
    before = words[place - 1] if place else None
    start, fitting = first.start, []
    for swap in swaps:
        article_changes = before and swap.article and any(each and each != swap.article for each in swap.articles)
        with_article = bool(article_changes and before and before.lower in _AGREEING)
        if with_article and before:
            start = before.start
            fitting += [
                _agreeing(before.text, art) + " " + each for each, art in zip(swap.simple, swap.articles, strict=True)
            ]
        else:
            fitting += swap.simple
    if first.text[0].isupper() and start == first.start:
        fitting = [each[0].upper() + each[1:] for each in fitting]
    return Hit(start, last.end, swaps[0].entry, tuple(dict.fromkeys(fitting)))


#: Words before a noun that follow its article.
_AGREEING = {
    "de": "het", "het": "de", "deze": "dit", "dit": "deze", "die": "dat", "dat": "die", "onze": "ons", "ons": "onze",
    "elke": "elk", "elk": "elke", "welke": "welk", "welk": "welke",
}  # fmt: skip
_OF_DE = frozenset({"de", "deze", "die", "onze", "elke", "welke"})


def _agreeing(before: str, article: str) -> str:
    """Return the word before a noun as the new noun wants it: "de" before "begin" is "het"."""
    lower = before.lower()
    fits = not article or (lower in _OF_DE) == (article == "de")
    word = lower if fits else _AGREEING[lower]
    return word.capitalize() if before[0].isupper() else word
