"""Letters that a language model wrote and marked without sight of the finders: what is found of each kind.

From the sets in `learned_from` the finders of tasks and things learned; those in `held_out` were never learned from.
The floors lie a little under what is reached.
"""

import json
from collections import Counter
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from schoolpoort.engines.plain_dutch import Fact, analyse

FOLDER = Path(__file__).with_name("other_hands")
TODAY = date(2026, 11, 23)
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


def is_said(kind: str, found: Fact, marked: dict[str, str]) -> bool:
    """Say whether a found fact is the marked one: the same value, or the same words and some more or fewer."""
    value, wanted = found.value.lower(), marked["value"].lower()
    if kind in ("time", "amount"):
        return value == wanted
    if kind == "date":
        return value[-6:] == wanted[-6:]
    said = " ".join(marked["text"].split()).lower()
    return value.rstrip(".") in said or said.rstrip(".") in value


@cache
def counted(group: str) -> dict[str, Counter[str]]:
    """Count for each kind what is marked and found, and what of it agrees."""
    counts: dict[str, Counter[str]] = {}
    for letter in letters(group):
        found = analyse(letter["text"], today=TODAY).facts
        for kind in {each["kind"] for each in letter["facts"]}:
            counts.setdefault(kind, Counter()).update(_tally(kind, found, letter["facts"]))
    return counts


def letters(group: str) -> Iterable[dict]:
    for path in sorted((FOLDER / group).glob("*.json")):
        yield from json.loads(path.read_text("utf-8"))


def _tally(kind: str, found: Iterable[Fact], facts: list[dict[str, str]]) -> dict[str, int]:
    told = [each for each in facts if each["kind"] == kind]
    seen = [each for each in found if each.kind == kind]
    hits = sum(any(is_said(kind, each, mark) for each in seen) for mark in told)
    right = sum(any(is_said(kind, each, mark) for mark in told) for each in seen)
    return {"marked": len(told), "hit": hits, "found": len(seen), "right": right}


@pytest.mark.parametrize(("group", "kind"), [(group, kind) for group, kinds in FLOORS.items() for kind in kinds])
def test_what_others_marked_is_found(group: str, kind: str) -> None:
    count = counted(group)[kind]
    recall, precision = FLOORS[group][kind]
    assert count["marked"] > 50
    assert count["hit"] / count["marked"] >= recall
    assert count["right"] / count["found"] >= precision
