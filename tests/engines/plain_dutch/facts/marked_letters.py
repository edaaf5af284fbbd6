"""Letters of our own with every fact marked, and how what the engine finds is counted against them.

A mark is [[kind=value|words]], or [[kind|words]] where the value is the words themselves; marks may stand inside each
other. Letters named held_* were written before the finders were looked at, and nothing is tuned on them. Those named
unseen_* are a third set in the manners of many writers, measured first and then mended for in general; only dates,
periods, times, amounts, things to bring and tasks are marked in them.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from schoolpoort.engines.plain_dutch import Fact

FOLDER = Path(__file__).parent / "letters"
TODAY = date(2026, 11, 23)
_MARK = re.compile(r"\[\[(?P<kind>[a-z]+)(?:=(?P<value>[^|\]]*))?\||\]\]")
_SMALL = frozenset("de het een één uw je wat 's".split())


@dataclass(frozen=True)
class Letter:
    """One letter: its words, what a reader finds in it, and the blocks that say it."""

    name: str
    text: str
    facts: tuple[Fact, ...]
    blocks: tuple[tuple[str, dict[str, object]], ...]
    today: date

    @property
    def group(self) -> str:
        """The set that it is of: tuned, held or unseen."""
        first = self.name.partition("_")[0]
        return first if first in ("held", "unseen") else "tuned"


@dataclass
class Tally:
    """How many facts of a kind there are, were found, and how many of what was found is right."""

    marked: int = 0
    hit: int = 0
    found: int = 0
    right: int = 0

    def add(self, other: "Tally") -> None:
        """Count another letter in."""
        self.marked += other.marked
        self.hit += other.hit
        self.found += other.found
        self.right += other.right

    @property
    def recall(self) -> float:
        """Share of the marked facts that was found with the right value."""
        return self.hit / self.marked if self.marked else 1.0

    @property
    def precision(self) -> float:
        """Share of what was found that is marked."""
        return self.right / self.found if self.found else 1.0


@cache
def letters() -> tuple[Letter, ...]:
    """Return all letters."""
    return tuple(_read(path) for path in sorted(FOLDER.glob("*.toml")))


def _read(path: Path) -> Letter:
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    text, facts = unmarked(told["letter"].strip() + "\n")
    blocks = tuple((each["id"], each.get("params", {})) for each in told.get("block", ()))
    return Letter(path.stem, text, facts, blocks, date.fromisoformat(told.get("today", TODAY.isoformat())))


def unmarked(marked: str) -> tuple[str, tuple[Fact, ...]]:
    """Return the text without its marks, and the facts that they mark."""
    pieces: list[str] = []
    facts: list[Fact] = []
    open_marks: list[tuple[int, str, str | None]] = []
    at = length = 0
    for match in _MARK.finditer(marked):
        pieces.append(marked[at : match.start()])
        length += match.start() - at
        at = match.end()
        if match["kind"]:
            open_marks.append((length, match["kind"], match["value"]))
            continue
        start, kind, value = open_marks.pop()
        words = "".join(pieces)[start:length]
        facts.append(Fact(kind, start, length, words, value or words))
    assert not open_marks, marked
    return "".join((*pieces, marked[at:])), tuple(sorted(facts, key=lambda each: (each.start, each.end)))


def tally(kind: str, marked: Iterable[Fact], found: Iterable[Fact]) -> Tally:
    """Count one kind in one letter."""
    told = [each for each in marked if each.kind == kind]
    seen = [each for each in found if each.kind == kind]
    hits = Counter(place for place, _other in pairs(told, seen))
    rights = Counter(other for _place, other in pairs(told, seen))
    return Tally(len(told), len(hits), len(seen), len(rights))


def pairs(told: list[Fact], seen: list[Fact]) -> Iterator[tuple[int, int]]:
    """Yield which marked fact goes with which found one.

    A sentence may ask for two things to do at once, and "een badpak of zwembroek" may be found as one thing or as two.
    """
    used: set[int] = set()
    for place, fact in enumerate(told):
        for other, found in enumerate(seen):
            if other not in used and same(fact, found):
                yield place, other
                if fact.kind == "bring":
                    used.add(other)
                    continue
                if fact.kind != "todo":
                    used.add(other)
                break


def same(fact: Fact, found: Fact) -> bool:
    """Say whether what was found is what is marked."""
    overlap = min(fact.end, found.end) - max(fact.start, found.start)
    if overlap <= 0:
        return False
    if fact.kind == "todo":
        return overlap >= 0.6 * (fact.end - fact.start)
    if fact.kind == "bring":
        words, seen = _content(fact.value), _content(found.value)
        return seen <= words or (words <= seen and len(seen) <= len(words) + 2)
    if fact.kind in ("place", "person"):
        return _content(fact.value) <= _content(found.value) or _content(found.value) <= _content(fact.value)
    return fact.value.lower() == found.value.lower() or (fact.kind == "link" and found.value.endswith(fact.value))


def _content(value: str) -> set[str]:
    return set(re.findall(r"[^\W_][\w-]*", value.lower())) - _SMALL
