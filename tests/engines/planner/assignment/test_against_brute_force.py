"""Tiny problems of every kind: the engine finds what trying everything finds."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from schoolpoort.engines.planner.assignment import Problem, Status, check, solve
from tests.engines.planner.assignment.brute_force import cheapest_single, cheapest_split


@st.composite
def problems(draw: st.DrawFn, split: bool) -> Problem:
    agents, items = draw(st.integers(1, 3)), draw(st.integers(1, 5))
    size = agents * items
    decimals = draw(st.sampled_from([1, 8, 3]))
    costs = draw(st.lists(st.one_of(st.integers(-20, 60), st.just(None)), min_size=size, max_size=size))
    loads = draw(st.lists(st.integers(0, 9), min_size=size, max_size=size))
    rooms = draw(st.lists(st.integers(0, 22), min_size=agents, max_size=agents))
    fixed = draw(st.lists(st.sampled_from([0, 0, 5, 40]), min_size=agents, max_size=agents))
    cost = np.array([np.inf if value is None else value / decimals for value in costs]).reshape(agents, items)
    return Problem(cost, np.array(loads).reshape(agents, items), np.array(rooms), np.array(fixed), split)


@settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(problems(split=False))
def test_single_demand_is_the_cheapest(problem: Problem):
    _same(problem, cheapest_single(problem))


@settings(max_examples=50, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(problems(split=True))
def test_split_demand_is_the_cheapest(problem: Problem):
    _same(problem, cheapest_split(problem))


def _same(problem: Problem, expected: float | None) -> None:
    result = solve(problem, time_limit_s=20)
    assert check(problem, result) == []
    if expected is None:
        assert result.status is Status.INFEASIBLE
        assert result.reason
    else:
        assert result.status is Status.OPTIMAL
        assert result.value == pytest.approx(expected, abs=1e-6)
        assert result.bound == pytest.approx(expected, abs=1e-6)
