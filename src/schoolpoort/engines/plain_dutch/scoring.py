"""How hard a sentence and a text are, from 0 (easy) to 100, as a sum of parts that can each be said in one sentence.

The weights were fitted on pairs of official sentences and an expert's plain rewrite (City of Amsterdam, EUPL-1.2), with
the constraint that no part may make a text easier by being harder, and rounded; docs/engines/plain-dutch.md has the
table and what is left.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import log

from schoolpoort.engines.plain_dutch.measures import Measures


class Level(StrEnum):
    """A level of the Common European Framework, as the writer's aim."""

    A1 = "A1"
    A2 = "A2"
    B1 = "B1"
    B2 = "B2"
    C1 = "C1"


@dataclass(frozen=True)
class Part:
    """One part of the score: its points for a sentence, and what a teacher is told about it (Dutch)."""

    id: str
    points: Callable[[Measures], float]
    why: str


def _per_word(count: float, m: Measures) -> float:
    return count / max(m.words, 1)


def _share_nominal(m: Measures) -> float:
    return _per_word(m.nominalisations, m)


#: Points on the scale of 0 to 100.
PARTS: tuple[Part, ...] = (
    Part("length", lambda m: 5 * log(1 + m.words), "Een lange zin is moeilijker."),
    Part("over-ten", lambda m: 0.7 * max(0, m.words - 10), "Boven tien woorden telt elk woord extra."),
    Part("over-fifteen", lambda m: 0.6 * max(0, m.words - 15), "Boven vijftien woorden is de draad weg."),
    Part("passive", lambda m: 12 * m.passives, "Met 'worden' weet de lezer niet wie het doet."),
    Part("participles", lambda m: 3 * m.participles, "Een voltooid deelwoord staat vaak ver van de persoon."),
    Part("nobody", lambda m: 0 if m.personal else 6, "Er staat geen 'u' of 'wij': niemand spreekt."),
    Part("not-addressed", lambda m: 12 * max(0.0, 0.25 - _per_word(m.personal, m)), "De tekst spreekt weinig met u."),
    Part("uncommon", lambda m: 5 * max(0.0, 5.4 - m.commonness), "De woorden zijn minder gewoon."),
    Part("rare", lambda m: 2.5 * m.rare + 14 * _per_word(m.rare, m), "Er staat een zeldzaam woord in."),
    Part("letters", lambda m: 2 * max(0.0, m.letters_per_word - 4.0), "De woorden zijn lang."),
    Part("long-words", lambda m: 1.0 * m.long_words, "Er staat een woord van tien letters of meer in."),
    Part("nominalised", lambda m: 3 * m.nominalisations + 8 * _share_nominal(m), "Een werkwoord is een ding geworden."),
    Part("subordinate", lambda m: 1.5 * m.subordinators, "Een bijzin maakt de zin moeilijker."),
    Part("prepositions", lambda m: 0.3 * m.prepositions, "Veel voorzetsels achter elkaar."),
    Part("te", lambda m: 4 * m.infinitives_with_te, "Een zin met 'te' is gesplitst."),
    Part("will", lambda m: 8 * m.will, "'Zal' en 'zou' maken een zin vaag."),
    Part("negation", lambda m: 5 * m.negations, "'Niet' en 'geen' vragen een stap meer."),
    Part("pointers", lambda m: 4 * m.pointers, "De lezer moet zoeken waarover het gaat."),
    Part("commas", lambda m: 2 * m.commas, "Komma's hangen stukken aan elkaar."),
    Part("brackets", lambda m: 3 * m.brackets, "Haakjes onderbreken de zin."),
    Part("abbreviations", lambda m: 6 * m.abbreviations, "Een afkorting kent niet iedereen."),
    Part("formal", lambda m: 6 * m.formal, "Er staat een ambtelijk woord in."),
)  # fmt: skip

#: Where a level ends, on the scale of a whole text.
_ENDS = ((18.0, Level.A1), (32.0, Level.A2), (48.0, Level.B1), (68.0, Level.B2))
_HARDEST = 100.0


def parts_of(measures: Measures) -> dict[str, float]:
    """Return the points of each part that counts for a sentence, the heaviest first."""
    points = {part.id: part.points(measures) for part in PARTS}
    return dict(sorted(((key, value) for key, value in points.items() if value > 0), key=lambda pair: -pair[1]))


def raw_points(measures: Measures) -> float:
    """Return the sum of all parts of a sentence, without a ceiling: two very hard texts can still be compared."""
    return sum(part.points(measures) for part in PARTS)


def on_scale(points: float) -> float:
    """Return points as a score from 0 to 100 that never stops rising: 50 points are 50, more counts less and less."""
    if points <= 50:
        return max(0.0, points)
    return _HARDEST - 50 * 50 / points


def text_points(sentences: Sequence[float]) -> float:
    """Return the points of a text: the mean of its sentences, pulled up by the hardest quarter."""
    if not sentences:
        return 0.0
    hardest = sorted(sentences, reverse=True)[: max(1, len(sentences) // 4)]
    return 0.8 * sum(sentences) / len(sentences) + 0.2 * sum(hardest) / len(hardest)


def level_of(score: float) -> Level:
    """Return the level that a text with this score asks of its reader."""
    return next((level for end, level in _ENDS if score < end), Level.C1)


def sureness(score: float, words: int) -> float:
    """Return from 0 to 1 how sure the level is: less near a border and less for a short text."""
    margin = min(abs(score - end) for end, _level in _ENDS)
    return round(min(1.0, margin / 8) * min(1.0, words / 60), 2)
