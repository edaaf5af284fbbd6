"""The clause around a word: what stands in it decides which form of a word fits there."""

from dataclasses import dataclass
from functools import cached_property

from schoolpoort.engines.plain_dutch.document import Sentence, worked_out_once
from schoolpoort.engines.plain_dutch.words import PREPOSITIONS, RELATIVES, SUBORDINATORS, WILL, WORDEN, ZIJN

_HEBBEN = frozenset("heeft hebben hebt heb had hadden gehad".split())
#: With these a verb stands in its participle.
_WITH_PARTICIPLE = WORDEN | ZIJN | _HEBBEN | {"staat", "staan", "stond", "stonden"}
#: With these a verb stands in its infinitive.
_WITH_INFINITIVE = WILL | frozenset(
    "kan kunnen kunt kon konden mag mogen mocht mochten moet moeten moest moesten wil wilt willen wou wilden wilde "
    "laat laten liet lieten gaat gaan ga ging gingen komt komen kom helpt helpen".split()
)
_OPENING = (SUBORDINATORS | RELATIVES) - {"tot"}
#: Words that stand before a noun and begin its group.
DETERMINERS = frozenset(
    "de het een deze dit die dat uw onze ons mijn jouw zijn haar hun elke elk alle geen ieder iedere welke welk "
    "enkele beide sommige veel weinig".split()
)
SUBJECTS = frozenset("ik u je jij hij zij ze wij we jullie".split())


@dataclass(frozen=True)
class Clause:
    """The words [first, last] of a sentence between marks and words that open a clause, around the word at `place`."""

    sentence: Sentence
    place: int
    first: int
    last: int

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its words in small letters."""
        return self.sentence.lower_words[self.first : self.last + 1]

    @property
    def is_subordinate(self) -> bool:
        """Say whether a word like "dat" or "als" opens it, so that the verb stands at its end."""
        return self.words[0] in _OPENING and self.place > self.first + 1

    @property
    def wants_participle(self) -> bool:
        """Say whether "heeft", "is" or "wordt" stands in it."""
        return bool(_WITH_PARTICIPLE.intersection(self._others))

    @property
    def with_have(self) -> bool:
        """Say whether "heeft" or "wordt" stands in it: then no participle of a verb with "is" fits."""
        return bool((_HEBBEN | WORDEN).intersection(self._others))

    @property
    def with_worden(self) -> bool:
        """Say whether "wordt" stands in it."""
        return bool(WORDEN.intersection(self._others))

    @property
    def wants_infinitive(self) -> bool:
        """Say whether "moet", "kan" or "zal" stands in it, or the word stands behind "het", "bij het"."""
        return bool(_WITH_INFINITIVE.intersection(self._others)) or self.before in ("het", "te")

    @property
    def _others(self) -> tuple[str, ...]:
        at = self.place - self.first
        return self.words[:at] + self.words[at + 1 :]

    @property
    def before(self) -> str:
        """The word before the place, or nothing."""
        return self.sentence.lower_words[self.place - 1] if self.place > self.first else ""

    def at_end(self, place: int) -> bool:
        """Say whether the clause ends behind the word at `place`, or goes on with "en", "of" or a preposition."""
        return place >= self.last or self.sentence.lower_words[place + 1] in _GOING_ON

    @property
    def begins_with_its_subject(self) -> bool:
        """Say whether the group before the verb is the subject, as far as can be seen: "De school verstrekt"."""
        return self.place > self.first and self.words[0] in SUBJECTS | DETERMINERS

    def index(self, word: str, start: int, within: int) -> int | None:
        """Return the first place of a word from `start` on, at most `within` words on, in this clause."""
        for place in range(start, min(start + within, self.last + 1)):
            if self.sentence.lower_words[place] == word:
                return place
        return None


_GOING_ON = frozenset({"en", "of", "maar", "om", "als", "dat"}) | PREPOSITIONS


def clause_at(sentence: Sentence, place: int) -> Clause:
    """Return the clause around the word at `place`."""
    bounds = _bounds(sentence)
    ends_here = place + 1 >= len(sentence.words) or parted(sentence, place)
    return Clause(sentence, place, bounds.begins[place], place if ends_here else bounds.ends[place + 1])


def parted(sentence: Sentence, place: int) -> bool:
    """Say whether a mark stands between the word at `place` and the next one."""
    here, following = sentence.words[place], sentence.words[place + 1]
    gap = sentence.text[here.end - sentence.start : following.start - sentence.start]
    return not gap.isspace() and any(each in gap for each in ",;:()!?.–—")


@dataclass(frozen=True)
class _Bounds:
    """For each word of a sentence where its clause begins, and where a clause ends that goes on with it."""

    begins: tuple[int, ...]
    ends: tuple[int, ...]


@worked_out_once
def _bounds(sentence: Sentence) -> _Bounds:
    lower, size = sentence.lower_words, len(sentence.words)
    marks = [parted(sentence, place) for place in range(size - 1)]
    begins = [0] * size
    for place in range(1, size):
        begins[place] = place if marks[place - 1] or lower[place] in _OPENING else begins[place - 1]
    ends = [size - 1] * size
    for place in range(size - 2, -1, -1):
        ends[place] = place if marks[place] or lower[place + 1] in _OPENING else ends[place + 1]
    return _Bounds(tuple(begins), tuple(ends))
