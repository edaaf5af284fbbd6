"""The forms of problems: recognised from content, forced, with options, and refused in plain words."""

import json

import numpy as np
import pytest

from schoolpoort.engines.planner.assignment import Problem, ProblemFault, TextOptions, is_general, read_problems, solve
from schoolpoort.engines.planner.assignment.json_form import (
    problem_from_json,
    problem_to_json,
    result_from_json,
    result_to_json,
)

GAP = "2 3\n 1 2 3\n 4 5 6\n 1 1 1\n 2 2 2\n 2 4\n"
CAP = "2 3\n 10 7.5\n 20. 0\n 4\n 1 2\n 5\n 3 4\n 6 5.5 6\n"
JSON = json.dumps(
    {
        "kind": "assignment",
        "agents": [{"id": "north", "capacity": 2}, {"id": "south", "capacity": 5, "fixed_cost": 3}],
        "items": [{"id": "a", "load": 2}, {"id": "b"}],
        "cost": [[1, None], [2, 3]],
    }
)


def test_a_gap_file_is_recognised():
    (problem,) = read_problems(GAP, TextOptions())

    assert problem.cost.tolist() == [[1, 2, 3], [4, 5, 6]]
    assert problem.load.tolist() == [[1, 1, 1], [2, 2, 2]]
    assert problem.capacity.tolist() == [2, 4]
    assert not problem.split


def test_a_gap_file_may_hold_several_problems():
    problems = read_problems("2\n" + GAP + GAP.replace("1 2 3", "9 9 9"), TextOptions(split=True))

    assert [problem.cost[0, 0] for problem in problems] == [1, 9]
    assert all(problem.split for problem in problems)


def test_profits_are_made_as_large_as_possible():
    (problem,) = read_problems(GAP, TextOptions(profits=True))

    # The second agent holds two items at most, so one goes to the first: 4 + 5 + 3, or 4 + 6 + 2, or 5 + 6 + 1.
    assert solve(problem).value == -12


def test_a_cap_file_is_recognised_and_split_unless_told():
    (problem,) = read_problems(CAP, TextOptions())

    assert problem.cost.tolist() == [[1, 3, 5.5], [2, 4, 6]]
    assert problem.load.tolist() == [[4, 5, 6], [4, 5, 6]]
    assert (problem.capacity.tolist(), problem.fixed_cost.tolist()) == ([10, 20], [7.5, 0])
    assert problem.split
    assert not read_problems(CAP, TextOptions(split=False))[0].split


def test_a_word_for_the_capacity_asks_for_a_number():
    text = CAP.replace("10 7.5", "capacity 7.5").replace("20. 0", "capacity 0")

    with pytest.raises(ProblemFault, match="--capacity"):
        read_problems(text, TextOptions())
    assert read_problems(text, TextOptions(capacity=9))[0].capacity.tolist() == [9, 9]


def test_json_gives_names_loads_and_pairs_that_cannot_be():
    (problem,) = read_problems(JSON, TextOptions())

    assert (problem.agents, problem.items) == (("north", "south"), ("a", "b"))
    assert problem.load.tolist() == [[2, 1], [2, 1]]
    assert np.isinf(problem.cost[0, 1])
    # Item b only fits the south, so that its fixed cost is paid: 3 + 3, and 1 for item a in the north.
    assert solve(problem).value == 7


def test_json_comes_back_as_it_was():
    problem = problem_from_json(JSON)
    again = problem_from_json(json.dumps(problem_to_json(problem)))
    result = solve(problem)

    assert problem_to_json(again) == problem_to_json(problem)
    returned = result_from_json(json.dumps(result_to_json(result)))
    assert (returned.value, returned.shares, returned.status) == (result.value, result.shares, result.status)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "empty"),
        ("2 3 4", "neither a gap file"),
        ("2 3 x", "Word 3 of the file, 'x', is no number"),
        ("2 3 nan", "is no number"),
        (GAP + " 7", "neither"),
        (GAP.replace("2 4\n", "2 -4\n"), "not below zero"),
        ("{", "no JSON"),
        ('{"kind": "assignment"}', '"agents" must be a list'),
        (JSON.replace('"capacity": 2', '"capacity": "two"'), '"capacity" of agent north must be a number'),
        (JSON.replace("[2, 3]", "[2]"), '"cost" must hold a row per agent'),
        (JSON.replace("[2, 3]", '[2, "x"]'), "Row 2"),
        (JSON.replace('"id": "b"', '"id": "a"'), "name of its own"),
        (JSON.replace('"kind": "assignment"', '"kind": "assignment", "demand": "half"'), '"single" or "split"'),
    ],
)
def test_what_cannot_be_read_is_told(text, words):
    with pytest.raises(ProblemFault) as caught:
        read_problems(text, TextOptions())
    assert words in str(caught.value)


def test_a_form_can_be_forced():
    with pytest.raises(ProblemFault, match="A cap file holds"):
        read_problems(GAP, TextOptions(), "cap")
    assert len(read_problems(GAP, TextOptions(), "gap")) == 1


def test_general_problems_are_told_from_others():
    assert all(is_general(text) for text in (GAP, CAP, JSON))
    assert not is_general('{"format": "schoolpoort-matching-1"}')


def test_a_problem_needs_matching_shapes():
    with pytest.raises(ProblemFault, match="2 x 2"):
        Problem(np.ones((2, 2)), np.ones((2, 1)), np.ones(2), np.ones(2))
