"""All plans of a small problem, tried one by one: the goals' figures of the best, by the rules alone."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import product

from schoolpoort.engines.planner.matching import Match, Problem, Request, Window
from schoolpoort.engines.planner.matching.check_figures import figures_of
from schoolpoort.engines.planner.matching.check_rules import Pair, faults_of_pair, faults_together

Figures = tuple[int, ...]


def best_figures(problem: Problem) -> Figures:
    """Return the figures of the best plan, all turned to "the lower the better", travel in hectometres per match."""
    choices = [[None, *_choices(problem, request)] for request in problem.requests]
    plans = ([pair for pair in plan if pair is not None] for plan in product(*choices))
    return min(as_costs(problem, plan) for plan in plans if _is_allowed(problem, plan))


def as_costs(problem: Problem, pairs: list[Pair]) -> Figures:
    """Return the figures of a plan in the order of the goals."""
    figures = figures_of(problem, pairs)
    travel = sum(round(figures_of(problem, [pair])["travel"] / 100) for pair in pairs)
    exact = (figures["urgent"], -figures["met"], figures["promises"], -figures["fit"], figures["spread"], travel)
    return tuple(int(figure) for figure in exact)


def _choices(problem: Problem, request: Request) -> Iterator[Pair]:
    for supporter in problem.supporters:
        for slot in _slots(problem, request):
            match = Match(request.id, supporter.id, slot)
            if not list(faults_of_pair(problem, request, supporter, match)):
                yield request, supporter, match


def _slots(problem: Problem, request: Request) -> list[Window | None]:
    if not request.windows:
        return [None]
    slots: set[Window | None] = {request.promised_slot} - {None} if request.promised_to else set()
    for window in request.windows:
        moment = datetime.combine(window.day, window.starts)
        length, step = timedelta(minutes=request.minutes), timedelta(minutes=problem.settings.step_minutes)
        while moment + length <= datetime.combine(window.day, window.ends):
            slots.add(Window(window.day, moment.time(), (moment + length).time()))
            moment += step
    return list(slots)


def _is_allowed(problem: Problem, plan: list[Pair]) -> bool:
    taken: dict[str, list[Pair]] = {}
    for pair in plan:
        taken.setdefault(pair[1].id, []).append(pair)
    return not any(list(faults_together(pairs, problem.settings)) for pairs in taken.values())
