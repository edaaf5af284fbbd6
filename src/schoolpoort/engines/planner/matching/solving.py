"""The one entry: from a problem to a plan with reasons and proven bounds."""

import time
from collections.abc import Callable

import numpy as np

from schoolpoort.engines.planner.matching.alternatives import Alternatives
from schoolpoort.engines.planner.matching.compiling import compile_problem
from schoolpoort.engines.planner.matching.diary import diaries_of
from schoolpoort.engines.planner.matching.eligibility import People
from schoolpoort.engines.planner.matching.explaining import reasons_for, slot_of
from schoolpoort.engines.planner.matching.options import NO_START, Options
from schoolpoort.engines.planner.matching.planning import Plan, plan
from schoolpoort.engines.planner.matching.problem import Problem
from schoolpoort.engines.planner.matching.recruiting import why_unmet
from schoolpoort.engines.planner.matching.result import Alternative, Effort, Match, Result, Status, Unmet
from schoolpoort.engines.planner.matching.validation import validate

#: Called with a few words on what is being done, and how much of all is done (0 to 1).
Progress = Callable[[str, float], None]


def solve(problem: Problem, *, time_limit_s: float = 60.0, seed: int = 0, progress: Progress | None = None) -> Result:
    """Match requests and supporters. The same problem and seed give the same plan, unless the time limit ends it.

    Raises InvalidProblem with plain sentences when the input contradicts itself.
    """
    started = time.perf_counter()
    tell = progress or (lambda words, share: None)
    validate(problem)
    tell("who may help whom", 0.0)
    people, options = compile_problem(problem)
    found = plan(problem, options, time_limit_s - (time.perf_counter() - started), seed, tell)
    tell("reasons and alternatives", 0.9)
    return _told(people, options, found, started)


def _told(people: People, options: Options, found: Plan, started: float) -> Result:
    """Return the plan with its reasons."""
    problem = people.problem
    diaries = diaries_of(problem, options, found.chosen)
    number_of = np.searchsorted(options.first, found.chosen, side="right") - 1
    chosen = dict(zip(number_of.tolist(), found.chosen.tolist(), strict=True))
    matches, unmet = [], []
    others_who_could = Alternatives(people, options, diaries)
    alternatives: dict[str, tuple[Alternative, ...]] = {}
    for number, request in enumerate(problem.requests):
        option = chosen.get(number)
        if option is None:
            unmet.append(Unmet(request.id, why_unmet(people, options, number)))
            continue
        who = int(options.supporter[option])
        one = problem.supporters[who]
        others = _count(options, number) - 1
        reasons = reasons_for(
            people, options, option, request, others, len(diaries[who].taken) + one.households_already
        )
        matches.append(Match(request.id, one.id, slot_of(options, option, request), reasons))
        alternatives[request.id] = others_who_could.of(number, who, others)
    pairs = len(options) if not (options.start >= 0).any() else _pairs(options)
    effort = Effort(pairs, len(options), found.seen, found.solves, time.perf_counter() - started, found.method)
    status = Status.OPTIMAL if all(goal.proven for goal in found.goals) else Status.FEASIBLE
    if not problem.requests:
        status = Status.EMPTY
    return Result(status, found.goals, tuple(matches), tuple(unmet), alternatives, effort)


def _count(options: Options, number: int) -> int:
    """Return how many people may do a request."""
    part = options.of(number)
    untimed = part.stop == part.start or options.start[part.start] == NO_START
    return part.stop - part.start if untimed else len(np.unique(options.supporter[part]))


def _pairs(options: Options) -> int:
    keys = options.requests().astype(np.int64) << 32 | options.supporter
    return len(np.unique(keys))
