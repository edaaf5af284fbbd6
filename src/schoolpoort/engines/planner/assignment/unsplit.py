"""Every item to one agent: bound, search, cut away what no better plan can use, and branch on what is left."""

from dataclasses import replace

import numpy as np

from schoolpoort.engines.planner.assignment.local_search import LocalSearch, Places
from schoolpoort.engines.planner.assignment.prices import FORBIDDEN, Priced, price_capacity, price_items
from schoolpoort.engines.planner.assignment.problem import Flags, Floats, Problem, why_impossible
from schoolpoort.engines.planner.assignment.reduced import reduce
from schoolpoort.engines.planner.assignment.splitting import solve_split
from schoolpoort.engines.planner.assignment.standing import Standing
from schoolpoort.engines.planner.assignment.strong import Strong, strengthen, whole_loads
from schoolpoort.engines.planner.backends.integer import Outcome, minimise

#: Rounding of bounds in floating point.
_SLACK = 1e-7


def solve_unsplit(standing: Standing) -> bool:
    """Search until the best plan is proven or the time is over; return True when it is proven that there is no plan."""
    problem = standing.problem
    weights = _price(problem)
    standing.raise_bound(weights.bound)
    standing.tell("priced")
    search = _first_plans(standing, weights)
    standing.tell("searched")
    if problem.fixed_cost.any() and not standing.proven:
        _from_split(standing)
        standing.tell("opened")
    if standing.proven:
        return False
    if standing.plan is None:
        return _without_plan(standing)
    stronger = _strengthen(standing, weights, search)
    standing.tell("bounded")
    _climb(standing, weights if stronger is None else stronger)
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


def _first_plans(standing: Standing, weights: Priced) -> LocalSearch:
    """Search from the plan that the prices suggest, on the agents that they open."""
    problem = standing.problem
    search = LocalSearch(
        problem.cost, problem.load, problem.capacity, problem.fixed_cost, problem.allowed, standing.seed
    )
    near = np.where(problem.allowed, weights.pair, FORBIDDEN)
    _search(standing, search, near.argmin(axis=0), 0.08)
    return search


def _search(standing: Standing, search: LocalSearch, start: Places, part: float) -> None:
    """Search for a part of the time that is left, with steps that depend on the size alone."""
    steps = int(np.clip(6e7 / standing.problem.cost.size, 1500, 12_000))
    deadline = standing.deadline - standing.left * (1 - part)
    search.improve(start, steps, deadline, standing.bound + _SLACK * abs(standing.bound))
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


def _strengthen(standing: Standing, weights: Priced, search: LocalSearch) -> Strong | None:
    """Raise the bound with whole knapsacks in two rounds, with a search from what they choose in between."""
    problem, stronger = standing.problem, None
    counted = whole_loads(problem.load, problem.capacity)
    if counted is None:
        return None
    prices: Floats = weights.prices
    for part in (0.10, 0.10):
        ceiling = standing.goal
        known = weights if stronger is None else stronger
        kept, _ = _kept(known, problem.allowed, ceiling)
        if not kept.any(axis=0).all():
            standing.raise_bound(ceiling)
            break
        better = strengthen(problem.cost, *counted, problem.fixed_cost, kept, prices, ceiling, standing.left * part)
        if better is None or better.bound < known.bound:
            break
        stronger, prices = better, better.prices
        standing.raise_bound(min(ceiling, better.bound))
        if standing.proven:
            break
        near = np.where(kept, better.pair, FORBIDDEN)
        _search(standing, search, near.argmin(axis=0), 0.05)
    return stronger


def _climb(standing: Standing, weights: Priced | Strong) -> None:
    """Ask for plans below a ceiling, first close above the bound and then just below the best plan."""
    problem = standing.problem
    for height, part in ((0.35, 0.35), (1.0, 1.0)):
        if standing.proven or standing.left <= 0:
            return
        ceiling = standing.goal
        if height < 1:
            kept, _ = _kept(weights, problem.allowed, ceiling)
            if kept.sum() < 2.2 * kept.shape[1]:
                continue
            ceiling = standing.bound + height * (ceiling - standing.bound)
        _branch(standing, weights, ceiling, standing.left * part)
        standing.tell("branched")


def _branch(standing: Standing, weights: Priced | Strong, ceiling: float, seconds: float) -> None:
    """Look for the best plan of at most `ceiling` by branch and cut, and note what that proves."""
    kept, must_open = _kept(weights, standing.problem.allowed, ceiling)
    if not kept.any(axis=0).all():
        standing.raise_bound(ceiling)
        return
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
