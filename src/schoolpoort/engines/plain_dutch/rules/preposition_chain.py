"""A chain of prepositions: "de brief van de directie over de start van het jaar in de klas"."""

from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import Sentence, TextDocument
from schoolpoort.engines.plain_dutch.findings import Finding, Severity
from schoolpoort.engines.plain_dutch.words import PREPOSITIONS

#: So many prepositions with at most so many words between two of them make a chain.
_LINKS = 4
_APART = 3
#: "naar", "met" and the like say where one goes and how; they do not hang on a noun.
_LINKING = PREPOSITIONS - {"naar", "met", "om", "uit", "vanaf", "rond", "ten", "ter", "per"}
_DAYS = frozenset(
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus "
    "september oktober november december half kwart".split()
)
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
        if word not in _LINKING or _of_time(sentence, place):
            continue
        if chain and (place - chain[-1] > _APART + 1 or _parted(sentence, chain[-1], place)):
            if len(chain) >= _LINKS:
                yield chain
            chain = []
        chain.append(place)
    if len(chain) >= _LINKS:
        yield chain


def _of_time(sentence: Sentence, place: int) -> bool:
    """Say whether a preposition is one of a time ("tot 12 uur", "op maandag"), or the half of a verb at the end."""
    if place + 1 == len(sentence.words):
        return True
    after = sentence.words[place + 1]
    return after.text[0].isdigit() or after.lower in _DAYS or _parted(sentence, place, place + 1)


def _parted(sentence: Sentence, first: int, last: int) -> bool:
    start, end = sentence.words[first].end, sentence.words[last].start
    return any(each.text in _BREAKS for each in sentence.tokens if start <= each.start < end)
