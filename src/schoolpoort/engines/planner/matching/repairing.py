"""A plan that keeps every rule, made by taking wishes one by one; what does not fit beside the others is left out."""

from collections.abc import Iterable

import numpy as np

from schoolpoort.engines.planner.matching.diary import Diary
from schoolpoort.engines.planner.matching.options import Options
from schoolpoort.engines.planner.matching.problem import Problem


def repaired(problem: Problem, options: Options, wanted: Iterable[int]) -> list[int]:
    """Return a plan that keeps all rules: the wanted options that fit, then for others whatever fits; urgent first."""
    wishes = {int(request): int(option) for option in wanted for request in [_request_of(options, option)]}
    order = sorted(
        range(len(problem.requests)), key=lambda number: (not problem.requests[number].urgent, number not in wishes)
    )
    diaries: dict[int, Diary] = {}
    chosen: list[int] = []
    for number in order:
        part = options.of(number)
        best = sorted(range(part.start, part.stop), key=lambda option: (-options.fit[option], options.distance[option]))
        tried = [wishes[number], *best] if number in wishes else best
        option = _first_fitting(problem, options, diaries, number, tried)
        if option is not None:
            chosen.append(option)
    return sorted(chosen)


def _request_of(options: Options, option: int) -> int:
    return int(np.searchsorted(options.first, option, side="right")) - 1


def _first_fitting(
    problem: Problem, options: Options, diaries: dict[int, Diary], number: int, tried: list[int]
) -> int | None:
    request = problem.requests[number]
    for option in tried:
        who = int(options.supporter[option])
        diary = diaries.setdefault(who, Diary(problem, who))
        if diary.fits(request, int(options.start[option])):
            diary.take(number, request, int(options.start[option]))
            return option
    return None
