"""Every item to one agent: bound, search, cut away what no better plan can use, and branch on what is left."""

from dataclasses import replace

import numpy as np

from schoolpoort.engines.planner.assignment.local_search import LocalSearch
from schoolpoort.engines.planner.assignment.neighbourhoods import Neighbourhoods, nearest
from schoolpoort.engines.planner.assignment.prices import FORBIDDEN, Priced, price_capacity, price_items
from schoolpoort.engines.planner.assignment.problem import Flags, Problem, why_impossible
from schoolpoort.engines.planner.assignment.reduced import reduce
from schoolpoort.engines.planner.assignment.splitting import solve_split
from schoolpoort.engines.planner.assignment.standing import Standing
from schoolpoort.engines.planner.assignment.strong import Strong, strengthen, whole_loads
from schoolpoort.engines.planner.backends.integer import Outcome, minimise

#: Rounding of bounds in floating point.
_SLACK = 1e-7
#: Steps of a search among all pairs, and of one among the near ones.
_SHORT, _LONG = 600, 6000
#: How many agents of every item the first plan is looked for among, when a short search finds no good one.
_NEAREST = 5
#: A plan that may be more than this part above the optimum is bettered rather than proven.
_FAR = 0.002
#: More pairs than this are not branched on: building the program alone would take longer than the time that is left.
_MOST_PAIRS = 25_000


def solve_unsplit(standing: Standing) -> bool:
    """Search until the best plan is proven or the time is over; return True when it is proven that there is no plan."""
    problem = standing.problem
    weights = _price(problem)
    standing.raise_bound(weights.bound)
    standing.tell("priced")
    _search(standing, problem.allowed, weights, _SHORT + 2 * problem.cost.shape[1], 0.05)
    standing.tell("searched")
    if standing.plan is None:
        _find_near(standing, weights)
        standing.tell("searched")
    if problem.fixed_cost.any() and not standing.proven:
        _from_split(standing)
        standing.tell("opened")
    if standing.proven:
        return False
    if standing.plan is None:
        return _without_plan(standing)
    best = _strengthen(standing, weights)
    standing.tell("bounded")
    _climb(standing, best)
    return False


def _from_split(standing: Standing) -> None:
    """Open the agents that the best split plan opens, and find the best unsplit plan for those."""
    problem = standing.problem
    split = Standing(replace(problem, split=True), standing.left * 0.3, standing.seed, None)
    solve_split(split)
    standing.raise_bound(split.bound)
    if split.plan is None:
        return
    opened = (split.plan > 0).any(axis=1) | (problem.fixed_cost <= 0)
    cost = np.where(opened[:, None], problem.cost, np.inf)
    within = replace(problem, cost=cost, fixed_cost=np.zeros(len(opened)))
    if why_impossible(within):
        return
    part = Standing(within, standing.left * 0.3, standing.seed, None)
    solve_unsplit(part)
    if part.plan is not None:
        standing.offer(part.plan)


def _price(problem: Problem) -> Priced:
    allowed = problem.allowed
    cost = np.where(allowed, problem.cost, FORBIDDEN)
    if not problem.fixed_cost.any():
        return price_capacity(cost, problem.load, problem.capacity)
    size = cost.size
    rounds = 600 if size < 20_000 else 300
    return price_items(cost, problem.load, problem.capacity, problem.fixed_cost, allowed, np.inf, rounds)


def _search(standing: Standing, pairs: Flags, weights: Priced | Strong, steps: int, part: float) -> None:
    """Search among `pairs` from the plan that the weights suggest, at most for a part of the time that is left."""
    problem = standing.problem
    search = LocalSearch(problem.cost, problem.load, problem.capacity, problem.fixed_cost, pairs, standing.seed)
    start = np.where(pairs, weights.pair, FORBIDDEN).argmin(axis=0)
    goal = standing.bound + _SLACK * abs(standing.bound)
    search.improve(start, steps, standing.deadline - standing.left * (1 - part), goal)
    _offer(standing, search)


def _offer(standing: Standing, search: LocalSearch) -> None:
    if search.best is not None:
        fractions = np.zeros(standing.problem.cost.shape)
        fractions[search.best, np.arange(len(search.best))] = 1.0
        standing.offer(fractions)


def _kept(weights: Priced | Strong, allowed: Flags, ceiling: float) -> tuple[Flags, Flags]:
    """Return the pairs that a plan of at most `ceiling` may use, and the agents that it must use."""
    room = ceiling + _SLACK * max(1.0, abs(ceiling)) - weights.bound
    kept = allowed & (weights.pair <= room) & (weights.opened[:, None] <= room)
    if isinstance(weights, Strong):
        must = allowed & (weights.without > room)
        kept = kept & (must | ~must.any(axis=0, keepdims=True))
    return kept, np.asarray(weights.closed > room)


def _find_near(standing: Standing, weights: Priced) -> None:
    """Look harder for a first good plan: branch among the nearest agents of every item, and search longer."""
    allowed = standing.problem.allowed
    rank = np.argsort(np.argsort(np.where(allowed, weights.pair, np.inf), axis=0, kind="stable"), axis=0)
    reduced = reduce(standing.problem, allowed & (rank < _NEAREST), np.zeros(len(allowed), dtype=np.bool_))
    cutoff = standing.goal if standing.plan is not None else None
    answer = minimise(reduced.program, seconds=standing.left * 0.2, seed=standing.seed, cutoff=cutoff)
    if answer.solution is not None:
        standing.offer(np.rint(reduced.shares(answer.solution, allowed.shape)))
    elif standing.plan is None:
        _search(standing, allowed, weights, _LONG, 0.3)


def _strengthen(standing: Standing, weights: Priced) -> Priced | Strong:
    """Raise the bound with whole knapsacks in two rounds, with a search from what they choose in between."""
    problem = standing.problem
    counted = whole_loads(problem.load, problem.capacity)
    if counted is None:
        return weights
    best: Priced | Strong = weights
    for part in (0.10, 0.10):
        if standing.proven:
            break
        ceiling = standing.goal
        kept, _ = _kept(best, problem.allowed, ceiling)
        if not kept.any(axis=0).all():
            standing.raise_bound(ceiling)
            break
        seconds = standing.left * part
        better = strengthen(problem.cost, *counted, problem.fixed_cost, kept, best.prices, ceiling, seconds)
        if better is None or better.bound < best.bound:
            break
        best = better
        standing.raise_bound(min(ceiling, better.bound))
        kept, _ = _kept(best, problem.allowed, ceiling)
        if kept.any(axis=0).all() and not standing.proven:
            steps = min(_LONG, _SHORT + 40 * (problem.cost.shape[1] - 15))
            _search(standing, nearest(best.pair, kept), best, max(_SHORT, steps), 0.05)
    return best


def _climb(standing: Standing, weights: Priced | Strong) -> None:
    """Branch for a short time; then better the plan group by group, and ask for plans closer to the bound."""
    allowed = standing.problem.allowed
    if _branch(standing, weights, standing.goal, standing.left * 0.1):
        standing.tell("branched")
    if standing.proven:
        return
    kept, _ = _kept(weights, allowed, standing.goal)
    groups = Neighbourhoods(standing, weights.pair, kept)
    groups.improve(standing.left * 0.5)
    standing.tell("regrouped")
    for height, part in ((0.35, 0.5), (1.0, 1.0)):
        if standing.proven or standing.left <= 0:
            return
        ceiling = standing.bound + height * (standing.goal - standing.bound)
        if not standing.far(_FAR) and _branch(standing, weights, ceiling, standing.left * part):
            standing.tell("branched")
        else:
            groups.improve(standing.left * part)
            standing.tell("regrouped")


def _branch(standing: Standing, weights: Priced | Strong, ceiling: float, seconds: float) -> bool:
    """Look for the best plan of at most `ceiling` by branch and cut, and note what that proves.

    Return False when too many pairs are left to begin.
    """
    kept, must_open = _kept(weights, standing.problem.allowed, ceiling)
    if not kept.any(axis=0).all():
        standing.raise_bound(ceiling)
        return True
    if kept.sum() > _MOST_PAIRS:
        return False
    reduced = reduce(standing.problem, kept, must_open)
    answer = minimise(reduced.program, seconds=seconds, seed=standing.seed, cutoff=ceiling + _SLACK * abs(ceiling))
    if answer.solution is not None:
        standing.offer(np.rint(reduced.shares(answer.solution, standing.problem.cost.shape)))
    if answer.outcome is Outcome.OPTIMAL:
        standing.raise_bound(standing.value)
    elif answer.outcome is Outcome.NOTHING_BELOW:
        standing.raise_bound(ceiling)
    else:
        standing.raise_bound(min(ceiling, answer.bound))
    return True


def _without_plan(standing: Standing) -> bool:
    """Branch on the whole problem; return True when it is proven that there is no plan."""
    nobody = np.zeros(len(standing.problem.capacity), dtype=np.bool_)
    reduced = reduce(standing.problem, standing.problem.allowed, nobody)
    answer = minimise(reduced.program, seconds=standing.left, seed=standing.seed)
    if answer.outcome is Outcome.NOTHING_BELOW:
        return True
    if answer.solution is not None:
        standing.offer(np.rint(reduced.shares(answer.solution, standing.problem.cost.shape)))
    standing.raise_bound(standing.value if answer.outcome is Outcome.OPTIMAL else answer.bound)
    return False
