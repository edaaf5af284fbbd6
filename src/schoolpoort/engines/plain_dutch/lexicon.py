"""Hard words and phrases with simpler ones, in every form in which they stand in a text.

The folder `lexicon/` holds one entry per line, `hard = simple; another`, the best first, by kind of word. A mark
behind the first ("indien = als!; wanneer") says that it means the same wherever the hard word stands.

- `words.txt`, `phrases.txt`: never inflected. "indien = als".
- `verbs.txt`: infinitives. A bar stands after what leaves the verb ("mee|geven", "duidelijk |maken"); one preposition
  or "te" may follow ("beschikken over = hebben", "dienen te = moeten"), "zich" may stand in front.
- `nouns.txt`: singular with article; a plural that is not regular in brackets, "(-)" for none.
  "de aanvang (-) = het begin (-)".
- `adjectives.txt`: without ending. "noodzakelijk = nodig". Words like "van de stad" are put behind the noun.

The folder `known/` in it holds lists of the same form: words that most readers know and that still have a simpler one.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain
from typing import Protocol

from schoolpoort.engines.plain_dutch.clause import DETERMINERS
from schoolpoort.engines.plain_dutch.document import Sentence, TextDocument, worked_out_once
from schoolpoort.engines.plain_dutch.lexicon_lines import Hit, bare_entry, known_lines, lines, sure_entries
from schoolpoort.engines.plain_dutch.lexicon_nouns import HardNoun, adjectives, is_adjective_before_noun, nouns
from schoolpoort.engines.plain_dutch.lexicon_verbs import verbs
from schoolpoort.engines.plain_dutch.words import PREPOSITIONS

__all__ = ["LISTS", "Hit", "entries", "find_hard_words", "hard_words_of", "known_entries"]

#: The files of the folder `lexicon/` that hold hard words with simpler ones.
LISTS = ("words.txt", "phrases.txt", "verbs.txt", "nouns.txt", "adjectives.txt")


class _HardWords(Protocol):
    """Hard words that stand next to each other, and the finding when a text has them."""

    @property
    def hard(self) -> tuple[str, ...]: ...

    def hit(self, sentence: Sentence, place: int) -> Hit | None: ...


@dataclass(frozen=True)
class _Unchanging:
    """A word or phrase that is never inflected."""

    entry: str
    hard: tuple[str, ...]
    simple: tuple[str, ...]

    def hit(self, sentence: Sentence, place: int) -> Hit:
        """Return the finding at `place`."""
        last = sentence.words[place + len(self.hard) - 1]
        return Hit(sentence.words[place].start, last.end, self.entry, self.simple, self.entry in sure_entries())


def _unchanging() -> Iterator[_Unchanging]:
    for hard, simple in chain(lines("words.txt"), lines("phrases.txt")):
        yield _Unchanging(hard, tuple(hard.lower().split()), simple)


@lru_cache(maxsize=1)
def _by_first_words() -> dict[tuple[str, ...], tuple[_HardWords, ...]]:
    """Return all hard words by their first two words or their only one, those that are never inflected first.

    By two, because nearly a thousand begin with "te".
    """
    found: dict[tuple[str, ...], list[_HardWords]] = defaultdict(list)
    every: Iterator[_HardWords] = chain(_unchanging(), nouns(), adjectives(), verbs())
    for each in every:
        found[each.hard[:2]].append(each)
    return {first: tuple(sorted(each, key=lambda hard: -len(hard.hard))) for first, each in found.items()}


@lru_cache(maxsize=1)
def entries() -> frozenset[str]:
    """Return the hard words and phrases of the lexicon, as a dictionary has them."""
    unchanging = frozenset(each.entry for each in _unchanging())
    return unchanging | {bare_entry(hard) for name in LISTS[2:] for hard, _simple in lines(name)}


@lru_cache(maxsize=1)
def known_entries() -> frozenset[str]:
    """Return the entries that most readers know, as a dictionary has them."""
    return frozenset(bare_entry(hard) for name in LISTS for hard, _simple in known_lines(name))


@worked_out_once
def hard_words_of(document: TextDocument) -> tuple[tuple[Hit, ...], ...]:
    """Return the hard words of each sentence of a text."""
    return tuple(tuple(find_hard_words(sentence)) for sentence in document)


def find_hard_words(sentence: Sentence) -> Iterator[Hit]:
    """Yield the hard words of a sentence in order, the longest phrase at each place."""
    lower, place = sentence.lower_words, 0
    while place < len(lower):
        hit, length = _best(sentence, place)
        if hit is not None:
            yield _capitalised(_narrowed(hit, sentence), sentence)
        place += length


def _best(sentence: Sentence, place: int) -> tuple[Hit | None, int]:
    """Return the finding that begins at a word, the one with the most words, and how many words it takes."""
    lower = sentence.lower_words
    listed = _by_first_words()
    found = [
        (hard, hit)
        for hard in chain(listed.get(lower[place : place + 2], ()), listed.get(lower[place : place + 1], ()))
        if lower[place : place + len(hard.hard)] == hard.hard and (hit := hard.hit(sentence, place))
    ]
    if not found:
        return None, 1
    noun_first = _noun_stands_at(sentence, place)
    found.sort(
        key=lambda each: (
            -len(each[0].hard),
            -len(each[1].entry.split()),
            not each[1].replacements,
            isinstance(each[0], HardNoun) != noun_first,
        )
    )
    best, size = found[0][1], len(found[0][0].hard)
    same = [hit for hard, hit in found if len(hard.hard) == size and (hit.start, hit.end) == (best.start, best.end)]
    fitting = tuple(dict.fromkeys(chain.from_iterable(each.replacements for each in same)))
    sure = best.sure and all(each.replacements[:1] == fitting[:1] for each in same)
    return Hit(best.start, best.end, best.entry, fitting, sure), size


def _narrowed(hit: Hit, sentence: Sentence) -> Hit:
    """Leave out the words around a hard one that stay as they are, where at least two simple words fit without them.

    "De evaluatie" is "de beoordeling", "de bespreking" or "het onderzoek": with the first two the article stays.
    """
    written = sentence.text[hit.start - sentence.start : hit.end - sentence.start].split(" ")
    spans = [_changed(written, each.split(" ")) for each in hit.replacements]
    if len(written) == 1 or not spans:
        return hit
    first, last = spans[0][0], len(written) - spans[0][1]
    fitting = tuple(
        " ".join(new[first : len(new) - spans[0][1]])
        for new, (same_before, same_behind) in zip((each.split(" ") for each in hit.replacements), spans, strict=True)
        if same_before >= first and same_behind >= spans[0][1]
    )
    if len(fitting) < min(2, len(spans)) or (first, last) == (0, len(written)):
        return hit
    start = hit.start + sum(len(each) + 1 for each in written[:first])
    return replace(hit, start=start, end=start + len(" ".join(written[first:last])), replacements=fitting)


def _changed(old: list[str], new: list[str]) -> tuple[int, int]:
    """Return how many words at the beginning and at the end of both are the same; one at least is left between."""
    most = min(len(old), len(new)) - 1
    before = next((at for at in range(most) if old[at] != new[at]), most)
    rest = most - before
    behind = next((at for at in range(rest) if old[-1 - at] != new[-1 - at]), rest)
    return before, behind


def _noun_stands_at(sentence: Sentence, place: int) -> bool:
    """Say whether a word that may be a noun or a verb ("verzoek") is the noun: an article or adjective is before it."""
    before = sentence.lower_words[place - 1] if place else ""
    further = sentence.lower_words[place - 2] if place > 1 else ""
    if before in DETERMINERS | PREPOSITIONS:
        return True
    return is_adjective_before_noun(before) or further in ("een", "geen", "elk", "ieder")


def _capitalised(hit: Hit, sentence: Sentence) -> Hit:
    if not sentence.text[hit.start - sentence.start].isupper():
        return hit
    return replace(hit, replacements=tuple(each[:1].upper() + each[1:] for each in hit.replacements))
