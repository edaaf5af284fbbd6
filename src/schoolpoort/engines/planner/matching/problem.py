"""What is asked and who can help: the validated input of the matching. All times are local, distances in kilometres."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import Literal

from schoolpoort.engines.planner.unreadable import UnreadableProblem

Skill = Literal["understands", "speaks", "reads", "writes"]
#: The four skills, in the order of the columns of `LanguageSkill`.
SKILLS: tuple[Skill, ...] = ("understands", "speaks", "reads", "writes")


@dataclass(frozen=True, slots=True)
class LanguageNeed:
    """A language (BCP 47 tag) and what the supporter must be able to do in it.

    A tag is compared without regard to capitals, and is met by itself and by what is narrower (RFC 4647, 3.3.1): who
    asks `fa` is helped in `fa` and in `fa-AF`; who asks `fa-AF`, Dari, is not helped in `fa`.
    """

    tag: str
    skill: Skill = "speaks"


@dataclass(frozen=True, slots=True)
class LanguageSkill:
    """A language of a supporter and what she or he can do in it."""

    tag: str
    understands: bool = True
    speaks: bool = True
    reads: bool = False
    writes: bool = False

    def meets(self, asked: str) -> bool:
        """Whether this is the language asked, or a narrower one (see `LanguageNeed`)."""
        mine, wanted = self.tag.lower(), asked.lower()
        return mine == wanted or mine.startswith(f"{wanted}-")

    def can(self, skill: str) -> bool:
        """Whether the supporter has this skill in the language."""
        return bool(getattr(self, skill))


@dataclass(frozen=True, slots=True, order=True)
class Window:
    """A part of one day, in local time; `ends` is not part of it."""

    day: date
    starts: time
    ends: time


@dataclass(frozen=True, slots=True)
class Place:
    """Where help is given: somewhere (degrees WGS 84; None when not known) or by phone or video (`remote`)."""

    kind: Literal["place", "remote"] = "place"
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a family would like but what is no condition; `same_as` names the supporter of before."""

    gender: str | None = None
    same_as: str | None = None
    near: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """One need of one family.

    `kinds`: the kinds of supporters that can meet it; one is enough. `windows`: when it may be; a fixed time is a
    window as long as the duration; none means that the two agree on a time themselves. `minutes`: duration of one
    time, in the period that is planned. `household`: what counts in a supporter's number of households. `blocked`:
    supporters who may not (conflict of interest, or somebody does not want it). `promised_to` and `promised_slot`: what
    stands already and should stay.
    """

    id: str
    kinds: frozenset[str]
    languages: tuple[LanguageNeed, ...] = ()
    topic: str | None = None
    windows: tuple[Window, ...] = ()
    place: Place = Place()
    minutes: int = 60
    household: str = ""
    urgent: bool = False
    wishes: Wishes = Wishes()
    blocked: frozenset[str] = frozenset()
    promised_to: str | None = None
    promised_slot: Window | None = None


@dataclass(frozen=True, slots=True)
class Supporter:
    """One person who helps.

    `free`: dated, weekly hours already unrolled with exceptions and pauses. `busy`: appointments that stand outside
    this problem; travel from the supporter's own place is kept free around them. `minutes_at_most` and
    `households_at_most`: for the planned period; None is no limit. `households_already`: households helped outside
    this problem, which count in the limit. `blocked`: households that this supporter may not help.
    """

    id: str
    kinds: frozenset[str]
    languages: tuple[LanguageSkill, ...] = ()
    free: tuple[Window, ...] = ()
    minutes_at_most: int | None = None
    households_at_most: int | None = None
    place: Place = Place()
    travel_km_at_most: float | None = None
    remote: bool = False
    topics: frozenset[str] = frozenset()
    checks: frozenset[str] = frozenset()
    adult: bool = False
    gender: str | None = None
    households_already: int = 0
    busy: tuple[Window, ...] = ()
    blocked: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Settings:
    """What an organisation may set.

    `step_minutes`: grid of the starts inside a wide window. `km_per_hour`: as the crow flies, door to door.
    `unknown_travel_minutes`: between two places of which one is not known. `near_km`: what the wish "near" means.
    The points say what fits better: they are added up in the goal `fit` only, and never outweigh another goal.
    """

    step_minutes: int = 30
    km_per_hour: float = 12.0
    unknown_travel_minutes: int = 20
    near_km: float = 2.0
    same_person_points: int = 4
    gender_points: int = 3
    near_points: int = 2
    topic_points: int = 2
    alternatives: int = 3


@dataclass(frozen=True, slots=True)
class Problem:
    """Requests and supporters of one planning period; `required_checks` per kind of supporter."""

    requests: tuple[Request, ...]
    supporters: tuple[Supporter, ...]
    required_checks: Mapping[str, frozenset[str]] = field(default_factory=dict)
    settings: Settings = Settings()


class InvalidProblem(UnreadableProblem):
    """The problem contradicts itself; `messages` says in plain words where, and what to do."""
