"""How many requests a supporter can take, and whether that number alone says all about minutes and households."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from schoolpoort.engines.planner.matching.options import Options
from schoolpoort.engines.planner.matching.problem import Problem, Request, Supporter


@dataclass(frozen=True)
class Capacities:
    """`most`: per supporter the most requests that fit; `exact`: whether any requests up to that number fit."""

    most: NDArray[np.int64]
    exact: NDArray[np.bool_]


def household_of(request: Request) -> str:
    """Return what a request counts as; without a household it counts by itself."""
    return request.household or f"\0{request.id}"


def capacities(problem: Problem, options: Options) -> Capacities:
    """Return the capacities that the options leave."""
    who = options.requests()
    households = [household_of(request) for request in problem.requests]
    minutes = np.array([request.minutes for request in problem.requests], dtype=np.int64)
    degree = np.bincount(options.supporter, minlength=len(problem.supporters)).astype(np.int64)
    if len(set(households)) == len(households) and len(set(minutes.tolist())) == 1:
        room = np.array([_rooms(one, int(minutes[0])) for one in problem.supporters], dtype=np.int64)
        return Capacities(np.minimum(degree, room), np.ones(len(degree), dtype=bool))
    most, exact = np.zeros(len(degree), dtype=np.int64), np.ones(len(degree), dtype=bool)
    order = np.argsort(options.supporter, kind="stable")
    edges = np.r_[0, np.cumsum(degree)]
    for place, one in enumerate(problem.supporters):
        asked = np.unique(who[order[edges[place] : edges[place + 1]]])
        by_minutes = _by_minutes(one, minutes[asked])
        by_household = _by_household(one, [households[request] for request in asked])
        most[place] = min(len(asked), by_minutes[0], by_household[0])
        exact[place] = by_minutes[1] and by_household[1]
    return Capacities(most, exact)


def _rooms(supporter: Supporter, minutes: int) -> int:
    return min(_household_room(supporter), _minute_room(supporter) // minutes)


def _household_room(supporter: Supporter) -> int:
    most = supporter.households_at_most
    return 2**31 if most is None else max(0, most - supporter.households_already)


def _minute_room(supporter: Supporter) -> int:
    return 2**31 if supporter.minutes_at_most is None else supporter.minutes_at_most


def _by_minutes(supporter: Supporter, minutes: NDArray[np.int64]) -> tuple[int, bool]:
    room = _minute_room(supporter)
    fitting = int(np.searchsorted(np.cumsum(np.sort(minutes)), room, side="right"))
    return fitting, fitting == len(minutes) or len(set(minutes.tolist())) <= 1


def _by_household(supporter: Supporter, households: list[str]) -> tuple[int, bool]:
    room = _household_room(supporter)
    _, counts = np.unique(np.array(households, dtype=object), return_counts=True)
    if len(counts) <= room:
        return len(households), True
    return int(np.sort(counts)[::-1][:room].sum()), bool((counts == 1).all())
