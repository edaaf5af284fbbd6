"""Finding a block from a few Dutch words, typing errors and half words included."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from rapidfuzz.distance import OSA

from .dutch_words import stem, telling_words, words
from .fluent_store import LanguageTexts
from .model import Block, Category

# How much a word counts by where it stands in a block.
SEARCH_WORD, TITLE, OPTION, CATEGORY, TEXT = 1.0, 0.9, 0.6, 0.5, 0.35

CATEGORY_WORDS: Mapping[Category, str] = {
    "absence": "afwezig ziek te laat",
    "calendar": "kalender vrij vakantie dag",
    "outings": "uitstap",
    "sport": "sport bewegen",
    "health": "gezondheid medisch",
    "money": "geld betalen kosten",
    "admin": "administratie formulier papieren",
    "learning": "leren les klas",
    "meeting": "gesprek bijeenkomst ouders",
    "class-life": "klas leven",
    "services": "opvang dienst",
}

_LEAST_SIMILAR = 0.68  # below this two words of four letters or more are different words, not a typing error
_LEAST_SCORE = 0.25
_LEAST_OF_BEST = 0.62  # what fits much less well than the best block only makes the list longer
_LIKE_A_BEGINNING = 0.75  # two or three letters that a word begins with: somebody is still typing


class SearchIndex:
    """The words of all blocks with their weights. Made once; a query compares with each distinct word once."""

    def __init__(self, blocks: Iterable[Block], texts: LanguageTexts) -> None:
        self._blocks = tuple(blocks)
        self._weights: list[Mapping[str, float]] = [_weighted_words(block, texts) for block in self._blocks]
        self._phrases = [{" ".join(_stems(phrase)) for phrase in block.search} for block in self._blocks]
        counts: dict[str, int] = defaultdict(int)
        for weights in self._weights:
            for word in weights:
                counts[word] += 1
        total = len(self._blocks) + 1
        self._rarity = {word: 0.5 + math.log(total / count) / math.log(total) for word, count in counts.items()}

    def find(self, query: str, limit: int) -> list[Block]:
        """Return the blocks that fit best, best first; none where nothing looks like the query."""
        asked = telling_words(query)
        if not asked:
            return []
        variants = [asked] if len(asked) == 1 else [asked, ["".join(asked)]]
        scores = [max(values) for values in zip(*(self._scores(variant) for variant in variants), strict=True)]
        least = max(_LEAST_SCORE, _LEAST_OF_BEST * max(scores, default=0.0))
        phrase = " ".join(_stems(query))
        ranked: list[tuple[float, str, Block]] = []
        for block, score, phrases in zip(self._blocks, scores, self._phrases, strict=True):
            score += 1.0 if phrase in phrases else 0.0
            if score >= least:
                ranked.append((-score, block.id, block))
        return [block for _, _, block in sorted(ranked, key=lambda entry: entry[:2])[:limit]]

    def _scores(self, asked: list[str]) -> list[float]:
        """Return for each block how well it fits, from 0 to about 1.5 (rare words count for more)."""
        totals = [0.0] * len(self._blocks)
        for word in asked:
            likeness = {known: found for known in self._rarity if (found := similarity(word, known))}
            for position, weights in enumerate(self._weights):
                totals[position] += max(
                    (likeness[known] ** 2 * weight * self._rarity[known]
                     for known, weight in weights.items() if known in likeness),
                    default=0.0,
                )  # fmt: skip
        return [total / len(asked) for total in totals]


@lru_cache(maxsize=20_000)
def similarity(asked: str, known: str) -> float:
    """Return from 0 (another word) to 1 (the same word) how likely `asked` stands for `known`."""
    first, second = stem(asked), stem(known)
    if asked == known or first == second:
        return 1.0
    shorter, longer = sorted((first, second), key=len)
    if len(shorter) >= 3 and longer.startswith(shorter):
        return 0.9 if len(first) <= len(second) else 0.8
    if len(shorter) >= 4 and shorter in longer:
        return 0.8
    if len(asked) < 4:
        return _LIKE_A_BEGINNING if len(asked) >= 2 and known.startswith(asked) else 0.0
    best = max(OSA.normalized_similarity(asked, known), OSA.normalized_similarity(first, second))
    if len(known) > len(asked) + 2 >= 7:
        # A compound of which the first part was typed, with an error in it: "zwmles" for "zwemlessen".
        start = max(OSA.normalized_similarity(asked, known[: len(asked) + extra]) for extra in (0, 1))
        best = max(best, start * 0.9)
    return best * 0.95 if best >= _LEAST_SIMILAR else 0.0


def _weighted_words(block: Block, texts: LanguageTexts) -> dict[str, float]:
    weighted: dict[str, float] = {}

    def add(text: str, weight: float) -> None:
        for word in telling_words(text):
            weighted[word] = max(weight, weighted.get(word, 0.0))

    for phrase in block.search:
        found = telling_words(phrase)
        # A word of a longer phrase says less by itself than a search word that stands alone.
        add(phrase, SEARCH_WORD if len(found) == 1 else SEARCH_WORD * 0.85)
        add("".join(found), SEARCH_WORD)
        add("".join(words(phrase)), SEARCH_WORD)
    add(texts.static_text(block.id), TITLE)
    add(CATEGORY_WORDS[block.category], CATEGORY)
    add(texts.static_text(block.id, "text"), TEXT)
    for parameter in block.params.values():
        for option in parameter.options:
            add(texts.static_text(block.option_message(parameter, option)), OPTION)
    return weighted


def _stems(text: str) -> list[str]:
    return [stem(word) for word in words(text)]
