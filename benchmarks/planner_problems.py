"""Invented matching problems of a chosen size with the shape of real ones, the same for the same seed."""

import random
from dataclasses import dataclass
from datetime import date, time, timedelta

from schoolpoort.engines.planner.matching import (
    LanguageNeed,
    LanguageSkill,
    Place,
    Problem,
    Request,
    Supporter,
    Window,
    Wishes,
)

_MONDAY = date(2026, 11, 23)
#: Languages of families, the most asked first; the shares fall as 1 / rank (Zipf's law).
LANGUAGES = ("ar", "tr", "uk", "fr", "ro", "pl", "ru", "bg", "es", "ps", "fa", "so", "sq", "ti", "en", "ku", "pt", "ln")
_KINDS = ("buddy", "volunteer", "mediator", "bridge_figure", "interpreter", "ambassador")
_TOPICS = ("school", "homework", "letters", "health", "work", "housing")
_DURATIONS = (30, 45, 60, 60, 90, 120)


@dataclass(frozen=True)
class Shape:
    """How large a problem is, and what it holds. `towns`: centres of 3 km around which people live, over `km`."""

    requests: int
    supporters: int
    seed: int = 1
    fixed_times: bool = False
    mixed_minutes: bool = False
    towns: int = 1
    km: float = 0.0
    languages: int = len(LANGUAGES)
    spoken: int = 2
    households: int = 2


def make_problem(shape: Shape) -> Problem:
    """Return a problem of this shape."""
    chance = random.Random(shape.seed)
    towns = [
        (51.05 + chance.uniform(0, shape.km / 111), 3.7 + chance.uniform(0, shape.km / 70)) for _ in range(shape.towns)
    ]
    supporters = tuple(_supporter(chance, shape, towns, number) for number in range(shape.supporters))
    requests = tuple(_request(chance, shape, towns, number) for number in range(shape.requests))
    return Problem(requests, supporters, {"buddy": frozenset({"extract"}), "mediator": frozenset({"agreement"})})


def _languages(chance: random.Random, shape: Shape, count: int) -> list[str]:
    tags = LANGUAGES[: shape.languages]
    weights = [1 / rank for rank in range(1, len(tags) + 1)]
    return list(dict.fromkeys(chance.choices(tags, weights, k=count)))


def _place(chance: random.Random, towns: list[tuple[float, float]]) -> Place:
    latitude, longitude = chance.choice(towns)
    return Place("place", latitude + chance.gauss(0, 0.018), longitude + chance.gauss(0, 0.028))


def _supporter(chance: random.Random, shape: Shape, towns: list[tuple[float, float]], number: int) -> Supporter:
    skills = tuple(
        LanguageSkill(tag, speaks=True, reads=chance.random() < 0.8, writes=chance.random() < 0.6)
        for tag in _languages(chance, shape, chance.randint(1, shape.spoken))
    )
    hours = chance.choice((2, 3, 4, 6, 8))
    return Supporter(
        id=f"s{number}",
        kinds=frozenset(chance.choices(_KINDS, (5, 5, 2, 1, 2, 1), k=2)),
        languages=skills,
        free=tuple(_free(chance)) if shape.fixed_times else (),
        minutes_at_most=hours * 60,
        households_at_most=chance.randint(1, 2 * shape.households - 1),
        place=_place(chance, towns),
        travel_km_at_most=chance.choice((3.0, 5.0, 8.0, 15.0)),
        remote=chance.random() < 0.5,
        topics=frozenset(chance.sample(_TOPICS, 2)),
        checks=frozenset({"extract", "agreement"} if chance.random() < 0.8 else ()),
        adult=True,
        gender=chance.choice(("woman", "woman", "man", None)),
        households_already=chance.choice((0, 0, 0, 1)),
    )


def _free(chance: random.Random) -> list[Window]:
    """Four weeks of two to four half days a week."""
    halves = ((9, 12), (13, 17), (18, 21))
    weekly = [(day, *chance.choice(halves)) for day in chance.sample(range(6), chance.randint(2, 4))]
    return [
        Window(_MONDAY + timedelta(days=7 * week + day), time(starts), time(ends))
        for week in range(4)
        for day, starts, ends in weekly
    ]


def _request(chance: random.Random, shape: Shape, towns: list[tuple[float, float]], number: int) -> Request:
    minutes = chance.choice(_DURATIONS) if shape.mixed_minutes else 60
    remote = chance.random() < 0.1
    return Request(
        id=f"r{number}",
        kinds=frozenset(chance.choices(_KINDS, (5, 5, 2, 1, 2, 1), k=chance.randint(1, 3))),
        languages=tuple(LanguageNeed(tag) for tag in _languages(chance, shape, 1)),
        topic=chance.choice(_TOPICS),
        windows=tuple(_fixed(chance, minutes) for _ in range(chance.randint(1, 3))) if shape.fixed_times else (),
        place=Place("remote") if remote else _place(chance, towns),
        minutes=minutes,
        household=f"h{number}",
        urgent=chance.random() < 0.1,
        wishes=_wishes(chance, shape),
    )


def _wishes(chance: random.Random, shape: Shape) -> Wishes:
    same = f"s{chance.randrange(shape.supporters)}" if chance.random() < 0.1 and shape.supporters else None
    return Wishes("woman" if chance.random() < 0.25 else None, same, chance.random() < 0.3)


def _fixed(chance: random.Random, minutes: int) -> Window:
    """A fixed time in four weeks: a window as long as the duration."""
    day = _MONDAY + timedelta(days=7 * chance.randrange(4) + chance.choices(range(6), (4, 4, 5, 4, 3, 1))[0])
    starts = chance.choice((9, 10, 11, 13, 14, 15, 16, 18, 19)) * 60 + chance.choice((0, 30))
    ends = starts + minutes
    return Window(day, time(starts // 60, starts % 60), time(ends // 60, ends % 60))
