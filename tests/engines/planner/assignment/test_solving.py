"""Larger problems beside a solver used plainly; time, seed, progress, and the reasons why there is no plan."""

import time
from dataclasses import replace

import numpy as np
import pytest
from ortools.linear_solver import pywraplp

from schoolpoort.engines.planner.assignment import Problem, Progress, Status, check, solve
from tests.engines.planner.assignment.instances import tight, warehouses


def _plainly(problem: Problem) -> float:
    """Give the textbook model to SCIP, whole."""
    solver = pywraplp.Solver.CreateSolver("SCIP")
    agents, items = problem.cost.shape
    kind = solver.NumVar if problem.split else solver.IntVar
    part = [[kind(0, 1, "") for _ in range(items)] for _ in range(agents)]
    opened = [solver.BoolVar("") for _ in range(agents)]
    for item in range(items):
        solver.Add(solver.Sum([part[agent][item] for agent in range(agents)]) == 1)
    for agent in range(agents):
        carried = solver.Sum([part[agent][item] * float(problem.load[agent, item]) for item in range(items)])
        solver.Add(carried <= opened[agent] * float(problem.capacity[agent]))
    terms = [part[agent][item] * float(problem.cost[agent, item]) for agent in range(agents) for item in range(items)]
    terms += [opened[agent] * float(problem.fixed_cost[agent]) for agent in range(agents)]
    solver.Minimize(solver.Sum(terms))
    assert solver.Solve() == solver.OPTIMAL
    return float(solver.Objective().Value())


@pytest.mark.parametrize(
    "problem",
    [
        tight(4, 24, 1),
        tight(6, 20, 2),
        replace(tight(5, 30, 3), split=True),
        warehouses(8, 20, 4, split=False),
        warehouses(8, 20, 5, split=True),
        warehouses(5, 14, 6, split=False, room=1.4),
    ],
    ids=["tight-4x24", "tight-6x20", "tight-split", "single", "split", "single-scarce"],
)
def test_finds_and_proves_what_a_plain_solver_finds(problem: Problem):
    result = solve(problem, time_limit_s=60)

    assert result.status is Status.OPTIMAL
    assert result.value == pytest.approx(_plainly(problem), rel=1e-6)
    assert check(problem, result) == []


def test_many_pairs_are_offered_in_parts_and_still_proven(monkeypatch):
    monkeypatch.setattr("schoolpoort.engines.planner.assignment.splitting._FEW_PAIRS", 10)
    monkeypatch.setattr("schoolpoort.engines.planner.assignment.splitting._OFFERED", 1)
    problem = warehouses(8, 20, 7, split=True, room=1.6)

    result = solve(problem, time_limit_s=60)

    assert result.status is Status.OPTIMAL
    assert result.value == pytest.approx(_plainly(problem), rel=1e-6)
    assert check(problem, result) == []


def test_the_same_seed_gives_the_same_plan():
    problem = tight(5, 30, 8)

    assert solve(problem, seed=3).shares == solve(problem, seed=3).shares


def test_stops_when_the_time_is_over_and_still_keeps_every_rule():
    problem, began = tight(20, 120, 9), time.monotonic()

    result = solve(problem, time_limit_s=2)

    assert time.monotonic() - began < 8
    assert check(problem, result) == []
    assert result.bound is not None
    assert result.value is None or result.bound <= result.value


def test_tells_how_far_it_is():
    told: list[Progress] = []

    result = solve(tight(4, 24, 1), progress=told.append)

    assert [step.stage for step in told][:2] == ["priced", "searched"]
    assert all(step.bound <= result.value for step in told)


def test_an_item_that_fits_nobody_is_named():
    problem = Problem(
        np.ones((2, 2)), np.array([[1, 9], [1, 9]]), np.array([4, 5]), np.zeros(2), items=("tea", "piano")
    )

    result = solve(problem)

    assert (result.status, result.reason) == (Status.INFEASIBLE, "No agent can serve item piano.")
    assert check(problem, result) == []


def test_too_little_room_is_told_in_numbers():
    result = solve(Problem(np.ones((2, 5)), np.full((2, 5), 3), np.array([6, 6]), np.zeros(2)))

    assert result.status is Status.INFEASIBLE
    assert "15" in result.reason
    assert "12" in result.reason


def test_room_enough_in_sum_and_not_in_whole_items_is_proven_impossible():
    problem = Problem(np.ones((3, 4)), np.full((3, 4), 5), np.array([9, 9, 9]), np.zeros(3))

    assert solve(problem).status is Status.INFEASIBLE
    assert solve(replace(problem, split=True)).status is Status.OPTIMAL


def test_no_time_is_refused():
    with pytest.raises(ValueError, match="above zero"):
        solve(tight(2, 4, 1), time_limit_s=0)
