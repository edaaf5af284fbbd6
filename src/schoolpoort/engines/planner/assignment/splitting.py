"""Items that may be split: a linear program, and with fixed costs a choice of agents to open."""

from dataclasses import replace

import numpy as np

from schoolpoort.engines.planner.assignment.prices import FORBIDDEN, Priced, price_items
from schoolpoort.engines.planner.assignment.problem import Flags, Floats, Problem
from schoolpoort.engines.planner.assignment.reduced import Places, Reduced, reduce
from schoolpoort.engines.planner.assignment.standing import Standing
from schoolpoort.engines.planner.backends.integer import Outcome, minimise

_SLACK = 1e-7
#: Fractions below this are what floating point leaves of nothing.
_DUST = 1e-9
#: How many agents an item is offered at first, the cheapest; those that need more are offered twice as many.
_OFFERED = 8
#: Up to so many pairs, all are offered from the start.
_FEW_PAIRS = 4000


def solve_split(standing: Standing) -> bool:
    """Search until the best plan is proven or the time is over; return True when it is proven that there is no plan."""
    problem = standing.problem
    if not problem.fixed_cost.any() or not _surely_possible(problem):
        if not _serve(standing, np.ones(len(problem.capacity), dtype=np.bool_)):
            return standing.plan is None and standing.left > 0
        if not problem.fixed_cost.any():
            standing.raise_bound(standing.value)
            return False
    cost = np.where(problem.allowed, problem.cost, FORBIDDEN)
    rounds = 800 if cost.size < 20_000 else 400
    weights = price_items(
        cost, problem.load, problem.capacity, problem.fixed_cost, problem.allowed, standing.value, rounds
    )
    standing.raise_bound(weights.bound)
    standing.tell("priced")
    _sift(standing, weights, _likely(weights, problem), standing.left * 0.35, exact=False)
    standing.tell("searched")
    if not standing.proven and standing.left > 0:
        everybody = np.ones(len(problem.capacity), dtype=np.bool_)
        _sift(standing, weights, everybody, standing.left, exact=True)
    return False


def _surely_possible(problem: Problem) -> bool:
    """Return whether everybody may serve everything at the same load: then room for all together is enough."""
    return bool(problem.allowed.all() and (problem.load == problem.load[0]).all())


def _serve(standing: Standing, opened: Flags) -> bool:
    """Serve all items as cheaply as the opened agents can, and offer that plan; return whether they can."""
    problem = standing.problem
    bare = replace(problem, fixed_cost=np.zeros(len(problem.capacity)))
    reduced = reduce(bare, problem.allowed & opened[:, None], ~opened)
    answer = minimise(reduced.program, seconds=standing.left)
    if answer.solution is None:
        return answer.outcome is not Outcome.NOTHING_BELOW
    _offer(standing, reduced, answer.solution)
    return True


def _offer(standing: Standing, reduced: Reduced, solution: Floats) -> None:
    fractions = np.clip(reduced.shares(solution, standing.problem.cost.shape), 0.0, 1.0)
    fractions[fractions < _DUST] = 0.0
    standing.offer(fractions / fractions.sum(axis=0))


def _likely(weights: Priced, problem: Problem) -> Flags:
    """Return the agents that the prices open, and those nearest to it, half as many again and room for all."""
    order = np.argsort(weights.opened, kind="stable")
    need = float(np.where(problem.allowed, problem.load, np.inf).min(axis=0).sum()) * 1.3
    enough = int(np.searchsorted(np.cumsum(problem.capacity[order]), need)) + 1
    likely = np.zeros(len(order), dtype=np.bool_)
    likely[order[: max(enough, int((weights.opened <= 0).sum() * 1.5) + 2)]] = True
    return likely


def _sift(standing: Standing, weights: Priced, open_to: Flags, seconds: float, *, exact: bool) -> None:
    """Choose agents of `open_to`, offering every item only its cheapest agents, and more where those do not do.

    With `exact`, what is proven holds for all plans that are better than the best known one.
    """
    problem, until = standing.problem, standing.left - seconds
    offered = np.full(problem.cost.shape[1], _OFFERED)
    while not standing.proven and standing.left > max(until, 0.0):
        room = standing.goal + _SLACK * abs(standing.goal) - weights.bound
        agents = open_to & (weights.opened <= room)
        must_open = (weights.closed > room) & agents
        kept, left_price = _cheapest(problem, weights, agents, offered)
        reduced = reduce(problem, kept, must_open, left_price)
        cutoff = standing.goal + _SLACK * abs(standing.goal) if np.isfinite(standing.goal) else None
        answer = minimise(reduced.program, seconds=standing.left - until, seed=standing.seed, cutoff=cutoff)
        if answer.solution is None:
            if exact:
                standing.raise_bound(standing.value if answer.outcome is Outcome.NOTHING_BELOW else answer.bound)
            return
        if exact:
            standing.raise_bound(answer.bound)
        wanting = reduced.left_over(answer.solution)
        _take(standing, reduced, answer.solution, wanting)
        if not len(wanting):
            return
        offered[wanting] *= 2


def _take(standing: Standing, reduced: Reduced, solution: Floats, wanting: Places) -> None:
    """Offer the plan that a solution is, or the one that the agents it opens can make of it."""
    if not len(wanting):
        _offer(standing, reduced, solution)
        return
    opened = standing.problem.fixed_cost <= 0
    opened[reduced.opened(solution)] = True
    if (standing.problem.allowed & opened[:, None]).any(axis=0).all():
        _serve(standing, opened)


def _cheapest(problem: Problem, weights: Priced, agents: Flags, offered: Places) -> tuple[Flags, Floats]:
    """Return the pairs offered, and per item what the cheapest pair costs that is not (infinite: all are)."""
    allowed = problem.allowed & agents[:, None]
    if allowed.sum() <= _FEW_PAIRS:
        return allowed, np.full(allowed.shape[1], np.inf)
    cost = np.where(allowed, problem.cost, np.inf)
    rank = np.argsort(np.argsort(cost, axis=0, kind="stable"), axis=0, kind="stable")
    kept = allowed & ((rank < offered[None, :]) | (weights.used > 0))
    return kept, np.where(allowed & ~kept, problem.cost, np.inf).min(axis=0)
