"""Groups of agents that share their items out anew: a poor plan becomes the best one, and the same one every time."""

import numpy as np
import pytest

from schoolpoort.engines.planner.assignment import Problem, Status, check, solve
from schoolpoort.engines.planner.assignment.neighbourhoods import Neighbourhoods, nearest
from schoolpoort.engines.planner.assignment.standing import Standing
from tests.engines.planner.assignment.instances import tight


def _poor(problem: Problem) -> Standing:
    """Return a standing with a plan that keeps the rules and minds no cost: each item goes where most room is left."""
    standing, room = Standing(problem, 60, 0, None), problem.capacity.copy()
    plan = np.zeros(problem.cost.shape)
    for item in np.argsort(-problem.load.mean(axis=0)).tolist():
        agent = int((room - problem.load[:, item]).argmax())
        plan[agent, item], room[agent] = 1.0, room[agent] - problem.load[agent, item]
    assert (room >= 0).all()
    standing.offer(plan)
    return standing


def test_a_poor_plan_becomes_the_best_one():
    problem = tight(4, 24, 1)
    standing = _poor(problem)
    poor, best = standing.value, solve(problem)

    Neighbourhoods(standing, problem.cost - problem.cost.min(axis=0), problem.allowed).improve(20)

    assert best.status is Status.OPTIMAL
    assert poor > standing.value == pytest.approx(best.value)
    assert check(problem, best) == []


def test_every_item_keeps_its_nearest_agents_and_no_other_than_kept_ones():
    regret = np.random.default_rng(5).random((30, 40))
    kept = regret < 0.9

    near = nearest(regret, kept)

    assert not (near & ~kept).any()
    assert (near.sum(axis=0) >= 6).all()
    assert near.sum() < kept.sum() / 2
