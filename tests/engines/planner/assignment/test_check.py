"""The verifier finds every kind of broken plan."""

from dataclasses import replace

import numpy as np
import pytest

from schoolpoort.engines.planner.assignment import Problem, Result, Share, Status, check

PROBLEM = Problem(
    np.array([[1.0, 2.0], [3.0, np.inf]]), np.full((2, 2), 5.0), np.array([10.0, 5.0]), np.array([7.0, 1.0])
)
GOOD = Result(Status.OPTIMAL, 10.0, 10.0, (Share("1", "1", 1.0), Share("1", "2", 1.0)), ("1",), "", 0.1)


def test_a_good_plan_has_no_faults():
    assert check(PROBLEM, GOOD) == []


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"shares": GOOD.shares[:1]}, "served 0.0 times"),
        ({"shares": (Share("1", "1", 0.5), Share("2", "1", 0.5), GOOD.shares[1])}, "may not be split"),
        ({"shares": (GOOD.shares[0], Share("2", "2", 1.0))}, "cannot serve item 2"),
        ({"shares": (*GOOD.shares, Share("3", "1", 1.0))}, "Nobody knows agent 3"),
        ({"shares": (*GOOD.shares, GOOD.shares[0])}, "more than once"),
        ({"open_agents": ()}, "fixed cost is paid"),
        ({"value": 9.0, "bound": 9.0}, "costs 10.0"),
        ({"bound": 11.0}, "below what is said"),
        ({"bound": 9.0}, "does not prove"),
        ({"value": None}, "has a value"),
        ({"status": Status.INFEASIBLE}, "no plan, and yet"),
    ],
)
def test_a_broken_plan_is_told(change, words):
    assert any(words in fault for fault in check(PROBLEM, replace(GOOD, **change)))


def test_an_overload_is_told():
    problem = replace(PROBLEM, capacity=np.array([9.0, 5.0]))

    assert check(problem, GOOD) == ["Agent 1 carries 10, and can carry 9."]
