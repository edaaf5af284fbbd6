"""A chain of prepositions: "de brief van de directie over de start van het jaar in de klas"."""

from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import Sentence, TextDocument
from schoolpoort.engines.plain_dutch.findings import Finding, Severity
from schoolpoort.engines.plain_dutch.words import PREPOSITIONS

#: So many prepositions with at most so many words between two of them make a chain.
_LINKS = 4
_APART = 3
_BREAKS = frozenset(",;:()")


class PrepositionChain:
    """Finds four or more prepositions that hang on to one another."""

    id = "preposition-chain"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per chain, from its first to its last preposition with the word after it."""
        for sentence in document:
            for chain in _chains(sentence):
                last = min(chain[-1] + 1, len(sentence.words) - 1)
                yield Finding(
                    sentence.words[chain[0]].start,
                    sentence.words[last].end,
                    self.id,
                    Severity.HINT,
                    "Hier hangen veel stukjes aan elkaar. Maak twee zinnen.",
                )


def _chains(sentence: Sentence) -> Iterator[list[int]]:
    chain: list[int] = []
    for place, word in enumerate(sentence.lower_words):
        if word not in PREPOSITIONS:
            continue
        if chain and (place - chain[-1] > _APART + 1 or _parted(sentence, chain[-1], place)):
            if len(chain) >= _LINKS:
                yield chain
            chain = []
        chain.append(place)
    if len(chain) >= _LINKS:
        yield chain


def _parted(sentence: Sentence, first: int, last: int) -> bool:
    start, end = sentence.words[first].end, sentence.words[last].start
    return any(each.text in _BREAKS for each in sentence.tokens if start <= each.start < end)
