"""From a problem to its options: every request with everybody who may do it, and when."""

import numpy as np
from numpy.typing import NDArray

from schoolpoort.engines.planner.matching.clock import span_of, starts_of
from schoolpoort.engines.planner.matching.eligibility import People
from schoolpoort.engines.planner.matching.geography import UNKNOWN
from schoolpoort.engines.planner.matching.options import NO_START, Options
from schoolpoort.engines.planner.matching.problem import Problem, Request

Numbers = NDArray[np.int32]


class _Table:
    """The options while they are gathered, a list of arrays per column."""

    def __init__(self) -> None:
        self.first = [0]
        self.columns: tuple[list[NDArray[np.int64]], ...] = ([], [], [], [], [])

    def add(self, rows: tuple[NDArray[np.int64], ...]) -> None:
        for column, values in zip(self.columns, rows, strict=True):
            column.append(values)

    def end_request(self, count: int) -> None:
        self.first.append(self.first[-1] + count)

    def options(self) -> Options:
        def joined(place: int, kind: type[np.generic]) -> NDArray[np.generic]:
            parts = self.columns[place]
            return np.concatenate(parts).astype(kind, copy=False) if parts else np.zeros(0, dtype=kind)

        first = np.array(self.first, dtype=np.int64)
        kinds = (np.int32, np.int32, np.int32, np.int16, np.bool_)
        return Options(first, *(joined(place, kind) for place, kind in enumerate(kinds)))  # type: ignore[arg-type]


def compile_options(people: People) -> Options:
    """Return the options of all requests, by request and then by start and supporter."""
    problem = people.problem
    table = _Table()
    able: dict[tuple[object, ...], Numbers] = {}
    for request in problem.requests:
        key = (request.kinds, request.languages, request.place.kind)
        if key not in able:
            able[key] = np.flatnonzero(people.able(request)).astype(np.int32)
        table.end_request(_add_options(table, people, request, able[key]))
    return table.options()


def _add_options(table: _Table, people: People, request: Request, able: Numbers) -> int:
    """Add the options of one request; return how many."""
    able = able[people.unblocked(request, able)]
    able, distance = people.reachable(request, able)
    if not len(able):
        return 0
    fit = fit_points(people, request, able, distance)
    if not request.windows:
        _add(table, people, request, NO_START, (able, distance, fit))
        return len(able)
    count = 0
    for start in starts_of(request, people.problem.settings):
        there = people.free_then(start, request.minutes)[able]
        there &= people.undisturbed(request, start, able, distance)
        if there.any():
            _add(table, people, request, start, (able[there], distance[there], fit[there]))
            count += int(there.sum())
    return count


def _add(table: _Table, people: People, request: Request, start: int, rows: tuple[Numbers, Numbers, Numbers]) -> None:
    able, distance, fit = rows
    kept = np.zeros(len(able), dtype=bool)
    slot = None if request.promised_slot is None or start == NO_START else span_of(request.promised_slot)[0]
    if request.promised_to in people.number and (slot is None or slot == start):
        kept = able == people.number[request.promised_to]
    table.add((able, np.full(len(able), start, dtype=np.int32), np.maximum(distance, 0), fit, kept))  # type: ignore[arg-type]


def fit_points(people: People, request: Request, able: Numbers, distance: Numbers) -> Numbers:
    """Return the points of the goal `fit` for each of these supporters."""
    settings, wishes = people.problem.settings, request.wishes
    points = np.zeros(len(able), dtype=np.int32)
    if wishes.same_as in people.number:
        points += settings.same_person_points * (able == people.number[wishes.same_as])
    if wishes.gender is not None:
        points += settings.gender_points * people.of_gender(wishes.gender)[able]
    if wishes.near and request.place.kind == "place":
        points += settings.near_points * ((distance != UNKNOWN) & (distance <= settings.near_km * 10))
    if request.topic is not None:
        points += settings.topic_points * people.with_topic(request.topic)[able]
    return points


def compile_problem(problem: Problem) -> tuple[People, Options]:
    """Return the supporters as arrays and all options."""
    people = People(problem)
    return people, compile_options(people)
