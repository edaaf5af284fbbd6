"""Splits Dutch compounds: "boterhammendoos" is "boterham" and "doos", with what joins them left out."""

from functools import lru_cache

from schoolpoort.engines.plain_dutch.school_words import SCHOOL_WORDS
from schoolpoort.engines.plain_dutch.word_counts import UNSEEN, seen

#: What Dutch puts between the parts (een broek -> broekzak, kind -> kinderfeest, boterham -> boterhammendoos).
_JOINTS = ("", "s", "en", "n", "e", "er", "eren", "-")
_SHORTEST = 3
#: Parts that are common words but hardly ever part of a compound: they make nonsense splits.
_NO_PART = frozenset("ing heid lijk iteit atie tie een ene ere ste den ten der die dat van het aan uit met".split())
#: A part must be at least this common.
_COMMON_ENOUGH = 3.0


def _weight(part: str) -> float:
    """Return how common a possible part is; 0 when it is none."""
    if len(part) < _SHORTEST or part in _NO_PART:
        return 0.0
    if part in SCHOOL_WORDS:
        return 5.0
    counted = seen(part)
    return counted if counted > UNSEEN else 0.0


@lru_cache(maxsize=32_768)
def split_compound(word: str) -> tuple[str, ...]:
    """Return the parts of a compound in small letters, or the word alone when it is none.

    A word with a hyphen is split there. The split with the fewest parts wins, then the one with the longest last part.
    """
    if "-" in word:
        parts = tuple(part for part in word.split("-") if part)
        return parts if len(parts) > 1 else (word,)
    if len(word) < 2 * _SHORTEST + 1:
        return (word,)
    return _best_split(word) or (word,)


def _best_split(word: str) -> tuple[str, ...]:
    found: list[tuple[float, tuple[str, ...]]] = []
    for place in range(_SHORTEST, len(word) - _SHORTEST + 1):
        tail = word[place:]
        if _weight(tail) < _COMMON_ENOUGH:
            continue
        for joint in _JOINTS:
            head = word[: place - len(joint)] if joint else word[:place]
            if joint and not word[:place].endswith(joint):
                continue
            part = _singular(head, joint)
            if _weight(part) >= _COMMON_ENOUGH:
                found.append((min(_weight(part), _weight(tail)) - 0.2 * bool(joint), (part, tail)))
            elif len(head) > 2 * _SHORTEST and (deeper := _best_split(head)):
                found.append((min(map(_weight, deeper)) - 1.5, (*deeper, tail)))
    return max(found)[1] if found else ()


def _singular(head: str, joint: str) -> str:
    """Return the part before a joint as a word: "boterhamm" + "en" is "boterham"."""
    if joint in ("en", "e", "er", "eren") and len(head) > 3 and head[-1] == head[-2] and head[-1] not in "aeiou":
        return head[:-1]
    return head
