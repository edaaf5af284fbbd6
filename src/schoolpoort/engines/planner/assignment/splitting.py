"""Items that may be split: a linear program, and with fixed costs a choice of agents to open."""

import numpy as np

from schoolpoort.engines.planner.assignment.prices import FORBIDDEN, Priced, price_items
from schoolpoort.engines.planner.assignment.problem import Flags
from schoolpoort.engines.planner.assignment.reduced import reduce
from schoolpoort.engines.planner.assignment.standing import Standing
from schoolpoort.engines.planner.backends.integer import Outcome, minimise

_SLACK = 1e-7
#: Fractions below this are what floating point leaves of nothing.
_DUST = 1e-9


def solve_split(standing: Standing) -> bool:
    """Search until the best plan is proven or the time is over; return True when it is proven that there is no plan."""
    problem = standing.problem
    everybody = np.ones(len(problem.capacity), dtype=np.bool_)
    if not problem.fixed_cost.any():
        return _branch(standing, everybody, ~everybody, None, standing.left)
    if _branch(standing, everybody, everybody, None, standing.left):
        return True
    cost = np.where(problem.allowed, problem.cost, FORBIDDEN)
    rounds = 800 if cost.size < 20_000 else 500
    weights = price_items(
        cost, problem.load, problem.capacity, problem.fixed_cost, problem.allowed, standing.value, rounds
    )
    standing.raise_bound(weights.bound)
    standing.tell("priced")
    _branch(standing, _likely(weights), ~everybody, None, standing.left * 0.4)
    standing.tell("searched")
    if not standing.proven and standing.left > 0:
        room = standing.goal + _SLACK * abs(standing.goal) - weights.bound
        _branch(standing, weights.opened <= room, weights.closed > room, standing.goal, standing.left)
    return False


def _likely(weights: Priced) -> Flags:
    """Return the agents that the prices open, and those nearest to it, half as many again."""
    opened = weights.opened <= 0
    extra = np.argsort(weights.opened, kind="stable")[: int(opened.sum() * 1.5) + 2]
    likely = opened.copy()
    likely[extra] = True
    return likely


def _branch(standing: Standing, open_to: Flags, must_open: Flags, ceiling: float | None, seconds: float) -> bool:
    """Solve over the agents of `open_to`; return True when nothing is there (below the ceiling).

    What is proven about all plans is noted only when `open_to` and `must_open` leave out nothing that is better.
    """
    problem = standing.problem
    reduced = reduce(problem, problem.allowed & open_to[:, None], must_open)
    cutoff = None if ceiling is None else ceiling + _SLACK * abs(ceiling)
    answer = minimise(reduced.program, seconds=seconds, seed=standing.seed, cutoff=cutoff)
    if answer.solution is not None:
        fractions = np.clip(reduced.shares(answer.solution, problem.cost.shape), 0.0, 1.0)
        fractions[fractions < _DUST] = 0.0
        standing.offer(fractions / fractions.sum(axis=0))
    general = ceiling is not None or (open_to.all() and not must_open.any())
    if general and answer.outcome is Outcome.OPTIMAL:
        standing.raise_bound(standing.value)
    elif general:
        standing.raise_bound(min(answer.bound, np.inf if ceiling is None else standing.value))
    return answer.outcome is Outcome.NOTHING_BELOW
