"""Which building blocks speak of what a letter speaks of, by the words under which a catalogue finds them."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from schoolpoort.engines.plain_dutch.block_protocol import CatalogueBlock
from schoolpoort.engines.plain_dutch.compounds import split_compound
from schoolpoort.engines.plain_dutch.document import Layout, TextDocument
from schoolpoort.engines.plain_dutch.option_words import OPTION_WORDS
from schoolpoort.engines.plain_dutch.school_words import SCHOOL_WORDS
from schoolpoort.engines.plain_dutch.word_counts import seen

#: More common words than this tell nothing by themselves; a word tells at most so much, and a phrase so much.
_TELLS_NOTHING = 5.9
_MOST_WORD, _MOST_PHRASE = 2.0, 2.6
#: A word of the school's own is telling, however often schools write it.
_SCHOOL_WORD = 1.8
#: A word for one of a block's options says less than one for the block; only what it is about and what to bring count.
_OPTION = 0.6
_TELLING_ROLES = frozenset({None, "bring"})
#: A heading, a subject line and the first sentences say what a letter is about.
_IN_FRONT, _FRONT = 1.6, 3
#: An item of a list is about something that was said before.
_IN_LIST = 0.5
#: A phrase of which the words stand in several sentences counts for this much of one in one sentence.
_SCATTERED = 0.5
_ENOUGH = 1.2
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+")


@dataclass(frozen=True)
class Candidate:
    """A block, how much of the letter's words speak for it, and the sentence that does so most."""

    block: CatalogueBlock
    score: float
    place: int
    #: How many of its search phrases stand in the letter.
    phrases: int


@dataclass(frozen=True)
class _Place:
    """The stems of a sentence, those with its heading's, and how much it says of what the letter is about."""

    stems: frozenset[str]
    context: frozenset[str]
    weight: float


@lru_cache(maxsize=8_192)
def stems_of(text: str) -> frozenset[str]:
    """Return the stems of the words of a short text, parts of compounds among them; small words are left out."""
    words = [word.lower() for word in _WORD.findall(text)]
    stems = set()
    for word in words:
        if len(word) > 1:
            stems.add(_stem(word))
            stems.update(_stem(part) for part in split_compound(word) if len(part) > 2)
    return frozenset(stems)


def _stem(word: str) -> str:
    """Cut plural, diminutive and verb endings off, the same way on both sides of a comparison."""
    word = word.replace("’", "'")
    for ending in ("tjes", "tje", "jes", "je", "'s", "en", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word.removesuffix(ending)
            break
    if len(word) > 3 and word[-1] == word[-2]:
        word = word[:-1]
    word = word[:-1] + {"v": "f", "z": "s"}.get(word[-1], word[-1])
    return re.sub(r"([aeou])\1(?=[^aeiou]$)", r"\1", word)


@dataclass(frozen=True)
class _Phrase:
    """A search phrase of a block, as stems: how telling it is, and the words of other blocks that it says too."""

    stems: frozenset[str]
    worth: float
    general: tuple[tuple[frozenset[str], float], ...]


_Words = tuple[str, tuple[str, ...], tuple[str, ...]]


def candidates(document: TextDocument, blocks: Iterable[CatalogueBlock]) -> list[Candidate]:
    """Return the blocks that some words of the letter speak for, the best first."""
    known = {block.id: block for block in blocks}
    phrases = _phrases_of(tuple((each.id, tuple(each.search), _telling_options(each)) for each in known.values()))
    places = _places(document)
    everything = frozenset().union(*(each.context for each in places)) if places else frozenset()
    found = []
    for block_id, block in known.items():
        told = [each for each in phrases[block_id] if each.stems <= everything]
        if told:
            found.append(_candidate(block, told, places))
    return sorted((each for each in found if each.score >= _ENOUGH), key=lambda each: (-each.score, each.block.id))


def _telling_options(block: CatalogueBlock) -> tuple[str, ...]:
    """Return the options that say what a block is about, or what to bring for it."""
    telling = [each for each in block.params.values() if each.required and each.role in _TELLING_ROLES]
    return tuple(option for parameter in telling for option in parameter.options)


@lru_cache(maxsize=4)
def _phrases_of(blocks: tuple[_Words, ...]) -> dict[str, tuple[_Phrase, ...]]:
    """Return the phrases of each block; a phrase of several blocks says less for each of them."""
    told = {block_id: _phrases(search, options) for block_id, search, options in blocks}
    sharing = Counter(stems for each in told.values() for stems in each)
    single = {stems: worth for each in told.values() for stems, worth in each.items() if len(stems) == 1}
    return {
        block_id: tuple(
            _Phrase(stems, worth / sharing[stems], _general(stems, own, single)) for stems, worth in own.items()
        )
        for block_id, own in told.items()
    }


def _general(
    stems: frozenset[str], own: Mapping[frozenset[str], float], single: Mapping[frozenset[str], float]
) -> tuple[tuple[frozenset[str], float], ...]:
    """Return what else a phrase says: "herinnering oudercontact" all that "oudercontact" does, another block's word."""
    words = (frozenset({stem}) for stem in sorted(stems)) if len(stems) > 1 else ()
    return tuple((word, single[word]) for word in words if word in single and word not in own)


def _places(document: TextDocument) -> list[_Place]:
    """Return the stems of each sentence; what its heading says is said of it too."""
    places = []
    heading: frozenset[str] = frozenset()
    for place, sentence in enumerate(document.sentences):
        stems = stems_of(sentence.text)
        in_front = place < _FRONT or sentence.layout == Layout.HEADING
        if sentence.layout == Layout.HEADING or place == 0:
            heading = stems
        in_list = _IN_LIST if sentence.layout == Layout.ITEM else 1.0
        places.append(_Place(stems, stems | heading, _IN_FRONT if in_front else in_list))
    return places


def _phrases(search: Iterable[str], options: Iterable[str]) -> dict[frozenset[str], float]:
    """Return the search phrases of a block as stems, and how telling each is."""
    found = {stems: worth for stems, worth in map(_stems_and_worth, search) if stems and worth > 0}
    for option in options:
        for word in OPTION_WORDS.get(option, "").split():
            stems, worth = _stems_and_worth(word)
            found.setdefault(stems, worth * _OPTION)
    return found


@lru_cache(maxsize=4_096)
def _stems_and_worth(phrase: str) -> tuple[frozenset[str], float]:
    words = [word.lower() for word in _WORD.findall(phrase) if len(word) > 1]
    return frozenset(_stem(word) for word in words), min(_MOST_PHRASE, sum(_worth(word) for word in words))


def _worth(word: str) -> float:
    """Return how telling a word is: rare words and the school's own more than common ones."""
    if word in SCHOOL_WORDS and len(word) > 4:
        return _SCHOOL_WORD
    return min(_MOST_WORD, max(0.0, _TELLS_NOTHING - seen(word)) / 2)


def _candidate(block: CatalogueBlock, told: Sequence[_Phrase], places: Sequence[_Place]) -> Candidate:
    score = 0.0
    by_place = [0.0] * len(places)
    general = dict(pair for each in told for pair in each.general)
    for phrase, worth in (*((each.stems, each.worth) for each in told), *general.items()):
        hits = [place for place, each in enumerate(places) if phrase <= each.stems]
        hits = hits or [place for place, each in enumerate(places) if phrase <= each.context]
        if hits:
            score += worth * max(places[place].weight for place in hits) + 0.25 * worth * min(3, len(hits) - 1)
        else:
            score += worth * _SCATTERED
        for place in hits:
            by_place[place] += worth * places[place].weight
    best = max(range(len(places)), key=lambda each: (by_place[each], -each))
    return Candidate(block, score, best, len(told))
