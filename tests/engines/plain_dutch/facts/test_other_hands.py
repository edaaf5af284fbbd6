"""Letters that a language model wrote and marked without sight of the finders: what is found of each kind.

From the sets in `learned_from` the finders of tasks and things learned; those in `held_out` were never learned from.
The floors lie a little under what is reached.
"""

from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from schoolpoort.engines.plain_dutch import Fact, analyse

from .learning import learning

FOLDER = Path(__file__).with_name("other_hands")
TODAY = date(2026, 11, 23)
#: What is marked in words; the other kinds have a value.
IN_WORDS = {"bring", "todo"}
#: Kind -> the least recall and precision, in letters that were learned from and in those held out.
FLOORS = {
    "learned_from": {"date": (0.97, 0.97), "time": (0.97, 0.97), "amount": (0.97, 0.97)},
    "held_out": {
        "date": (0.97, 0.97),
        "time": (0.95, 0.97),
        "amount": (0.97, 0.97),
        "bring": (0.88, 0.68),
        "todo": (0.85, 0.69),
    },
}


@cache
def counted(group: str) -> dict[str, Counter[str]]:
    """Count for each kind what is marked and found, and what of it agrees, in the sets in which that kind is marked."""
    letters = learning.read_letters(FOLDER / group)
    kinds: dict[str, set[str]] = {}
    for letter in letters:
        kinds.setdefault(letter.of, set()).update(each["kind"] for each in letter.facts)
    counts: dict[str, Counter[str]] = {}
    for letter in letters:
        facts = analyse(letter.document.text, today=TODAY).facts
        for kind in kinds[letter.of]:
            found = [each for each in facts if each.kind == kind]
            by = learning.counted if kind in IN_WORDS else counted_by_value
            counts.setdefault(kind, Counter()).update(by(letter, kind, found))
    return counts


def counted_by_value(letter: Any, kind: str, found: list[Fact]) -> Counter[str]:
    """Count what has the same value; of a day that is written without its year month and day count."""
    shown = slice(-6, None) if kind == "date" else slice(None)
    told = [each["value"][shown] for each in letter.marked(kind)]
    said = [each.value[shown] for each in found]
    return Counter(
        marked=len(told),
        found=len(said),
        hit=sum(each in said for each in told),
        right=sum(each in told for each in said),
    )


@pytest.mark.parametrize(("group", "kind"), [(group, kind) for group, kinds in FLOORS.items() for kind in kinds])
def test_what_others_marked_is_found(group: str, kind: str) -> None:
    count = counted(group)[kind]
    recall, precision = FLOORS[group][kind]
    assert count["marked"] > 50
    assert count["hit"] / count["marked"] >= recall
    assert count["right"] / count["found"] >= precision
