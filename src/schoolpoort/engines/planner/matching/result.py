"""What a solved matching says: who helps whom and when, why, why not, and how sure the figures are."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from schoolpoort.engines.planner.matching.problem import Window

ReasonValue = str | int | float


class Status(StrEnum):
    """How good the plan is: every goal proven, or a plan that keeps the rules while a bound stays open."""

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    EMPTY = "empty"


class Why(StrEnum):
    """Codes of reasons; the parameters stand behind each. The context turns them into a sentence."""

    # Why this one, and why this alternative.
    PROMISED = "promised"
    SAME_PERSON = "same-person"
    LANGUAGES = "languages"  # languages: "ti:speaks en:reads"
    ONLY_ONE = "only-one"  # nobody else may do it
    FEW = "few"  # number of people who may do it, two or three
    GENDER = "gender"  # gender
    TOPIC = "topic"  # topic
    FREE_THEN = "free-then"  # day, weekday (1 is Monday), starts, ends
    REMOTE = "remote"
    NEAR = "near"  # km
    WITHIN_REACH = "within-reach"  # km
    KIND = "kind"  # kind
    CHECKED = "checked"  # checks, separated by a space
    LOAD = "load"  # number of requests in this plan and households before it
    # Why not: the first thing that stops everybody.
    NOBODY_OF_KIND = "nobody-of-kind"  # kinds
    NOBODY_WITH_LANGUAGE = "nobody-with-language"  # language, skill
    NOBODY_WITH_BOTH = "nobody-with-both"  # languages, kinds, number of adults who have the languages
    CHECKS_MISSING = "checks-missing"  # number of people, kinds
    NOT_REMOTE = "not-remote"  # number
    NO_ROOM_AT_ALL = "no-room-at-all"  # number whose hours or households are full before the plan
    BLOCKED = "blocked"  # number
    TOO_FAR = "too-far"  # number, km to the nearest
    NOT_THEN = "not-then"  # number who could but not then; languages; weekday, starts, ends of the first window
    TAKEN = "taken"  # number who could, and all help somebody else
    # Why not, and who to ask.
    OTHER_DAY = "other-day"  # number who are free so long on that weekday; languages; weekday


@dataclass(frozen=True, slots=True)
class Reason:
    """A code and its parameters."""

    why: Why
    values: Mapping[str, ReasonValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GoalValue:
    """One goal: its value, what no plan that keeps the goals before it can better, and whether the two meet."""

    name: str
    value: int
    bound: int
    proven: bool
    better: Literal["higher", "lower"]


@dataclass(frozen=True, slots=True)
class Match:
    """A supporter for a request; `slot` is None when the two agree on a time themselves."""

    request: str
    supporter: str
    slot: Window | None
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Unmet:
    """A request without a supporter, and why; the first reason is the one to recruit with."""

    request: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another supporter who could do this request while the rest of the plan stays as it is."""

    supporter: str
    slot: Window | None
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Effort:
    """What the answer cost: pairs that keep the rules on their own, how many the solver saw, solver calls, seconds."""

    pairs: int
    options: int
    options_seen: int
    solves: int
    seconds: float
    method: str


@dataclass(frozen=True, slots=True)
class Result:
    """The whole answer. The goals stand in their strict order."""

    status: Status
    goals: tuple[GoalValue, ...]
    matches: tuple[Match, ...]
    unmet: tuple[Unmet, ...]
    alternatives: Mapping[str, tuple[Alternative, ...]]
    effort: Effort
