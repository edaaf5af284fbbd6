"""The plan is the best of all plans, goal by goal, and its bounds are true."""

import random

import pytest
from hypothesis import HealthCheck, given, settings

from schoolpoort.engines.planner.matching import Problem, Result, Status, check, solve

from .brute_force import as_costs, best_figures
from .builders import TOWN, VILLAGE, ask, helper, hours, problem
from .strategies import problems


def _pairs(problem: Problem, result: Result) -> list:
    requests = {request.id: request for request in problem.requests}
    supporters = {supporter.id: supporter for supporter in problem.supporters}
    return [(requests[match.request], supporters[match.supporter], match) for match in result.matches]


@given(problems())
@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_plan_is_the_best_of_all_plans(problem: Problem) -> None:
    result = solve(problem)
    assert check(problem, result) == []
    assert result.status == Status.OPTIMAL
    assert as_costs(problem, _pairs(problem, result)) == best_figures(problem)
    assert all(goal.value == goal.bound for goal in result.goals)


def _busy_town(seed: int) -> Problem:
    chance = random.Random(seed)
    starts = [9 + half / 2 for half in range(8)]
    requests = [
        ask(f"r{n}", windows=(hours(s, s + m / 60),), minutes=m, urgent=n % 7 == 0)
        for n in range(40)
        for s, m in [(chance.choice(starts), chance.choice((30, 45, 60, 90, 120)))]
    ]
    helpers = [helper(f"s{n}", free=(hours(9, 16),), minutes_at_most=chance.choice((90, 150))) for n in range(10)]
    return problem(requests, helpers)


@pytest.mark.parametrize("seconds", [0.0, 0.05, 0.2])
def test_a_plan_that_had_no_time_keeps_the_rules_and_says_what_it_could_not_prove(seconds: float) -> None:
    asked = _busy_town(1)
    hurried, best = solve(asked, time_limit_s=seconds), solve(asked)
    assert check(asked, hurried) == []
    assert best.status == Status.OPTIMAL
    first = next((goal for goal in hurried.goals if not goal.proven), None)
    assert (hurried.status == Status.OPTIMAL) == (first is None)
    if first is not None:
        reached = next(goal.value for goal in best.goals if goal.name == first.name)
        assert first.value <= reached <= first.bound if first.better == "higher" else first.bound <= reached


def test_a_flow_that_had_no_time_reaches_one_goal_and_says_that_the_others_are_open() -> None:
    chance = random.Random(4)
    asked = problem(
        [ask(f"r{n}", urgent=n % 5 == 0, place=chance.choice((TOWN, VILLAGE))) for n in range(20)],
        [helper(f"s{n}", households_at_most=2, place=chance.choice((TOWN, VILLAGE))) for n in range(6)],
    )
    hurried, best = solve(asked, time_limit_s=0.0), solve(asked)
    assert check(asked, hurried) == []
    assert (hurried.status, best.status) == (Status.FEASIBLE, Status.OPTIMAL)
    assert hurried.goals[0] == best.goals[0] and hurried.goals[0].proven
    reached = next(n for n, goal in enumerate(hurried.goals) if not goal.proven)
    goal, true = hurried.goals[reached], best.goals[reached]
    assert goal.value <= true.value <= goal.bound if goal.better == "higher" else goal.bound <= true.value


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_every_seed_reaches_the_same_figures(seed: int) -> None:
    asked = _busy_town(2)
    assert solve(asked, seed=seed).goals == solve(asked).goals
    assert solve(asked, seed=seed).matches == solve(asked, seed=seed).matches


def test_three_that_fit_two_by_two_but_not_together_are_not_planned_together() -> None:
    asked = problem(
        [ask(name, windows=(hours(9, 11.5),), urgent=name == "c") for name in "abc"], [helper(free=(hours(9, 11.5),))]
    )
    result = solve(asked)
    assert check(asked, result) == []
    assert len(result.matches) == 2 and "c" in {match.request for match in result.matches}
    assert result.status == Status.OPTIMAL


def test_windows_of_a_whole_town_are_planned_to_the_proven_best() -> None:
    """Many starts for each pair, durations that differ, and more asked than there are hours."""
    chance = random.Random(3)
    requests = [
        ask(f"r{n}", windows=(hours(9, 12), hours(13, 17)), minutes=chance.choice((45, 60, 90)), household=f"h{n % 25}")
        for n in range(30)
    ]
    helpers = [helper(f"s{n}", free=(hours(10, 12), hours(14, 16)), minutes_at_most=150) for n in range(8)]
    asked = problem(requests, helpers)
    result = solve(asked)
    assert check(asked, result) == []
    assert result.status == Status.OPTIMAL
    # Nobody offers more than 150 minutes, and with 45 minutes as the shortest no more than three fit.
    assert len(result.matches) <= 24
    shortest = sorted(request.minutes for request in requests)
    assert sum(shortest[: len(result.matches)]) <= 8 * 150
