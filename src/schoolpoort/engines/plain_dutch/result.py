"""What the engine says about a text."""

from dataclasses import dataclass, field
from enum import StrEnum

from schoolpoort.engines.plain_dutch.findings import Finding
from schoolpoort.engines.plain_dutch.scoring import Level


class Verdict(StrEnum):
    """Whether a text could be judged."""

    OK = "ok"
    EMPTY = "empty"
    NOT_DUTCH = "not-dutch"
    NOT_TEXT = "not-text"
    TOO_LONG = "too-long"


@dataclass(frozen=True)
class SentenceScore:
    """How hard one sentence is, and which parts make it so (points, the heaviest first)."""

    start: int
    end: int
    score: float
    parts: dict[str, float]


@dataclass(frozen=True)
class Fact:
    """Something that a parent must know: text[start:end] is where it stands, `value` what it says, normalised.

    Kinds: date (2026-12-03), time (09:15), period (2026-12-21/2027-01-03), amount (2.50 in euro), place, bring, todo,
    phone (E.164), email, link, person.
    """

    kind: str
    start: int
    end: int
    text: str
    value: str


@dataclass(frozen=True)
class ProposedBlock:
    """A building block that says a part of the text, filled in; `covers` are the stretches that it replaces."""

    id: str
    params: dict[str, object]
    covers: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Analysis:
    """The answer: score and level (None when the text could not be judged), sentences, findings, facts, blocks."""

    verdict: Verdict
    message: str = ""
    score: float | None = None
    level: Level | None = None
    #: From 0 to 1.
    sureness: float = 0.0
    sentences: tuple[SentenceScore, ...] = ()
    findings: tuple[Finding, ...] = ()
    facts: tuple[Fact, ...] = ()
    blocks: tuple[ProposedBlock, ...] = ()
    #: Stretches that no proposed block says: nothing is dropped silently.
    left_over: tuple[tuple[int, int], ...] = field(default=())
