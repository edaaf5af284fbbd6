"""The plan is the best of all plans, goal by goal, and its bounds are true."""

from hypothesis import HealthCheck, given, settings

from schoolpoort.engines.planner.matching import Problem, Result, Status, check, solve

from .brute_force import as_costs, best_figures
from .strategies import problems


def _pairs(problem: Problem, result: Result) -> list:
    requests = {request.id: request for request in problem.requests}
    supporters = {supporter.id: supporter for supporter in problem.supporters}
    return [(requests[match.request], supporters[match.supporter], match) for match in result.matches]


@given(problems())
@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_plan_is_the_best_of_all_plans(problem: Problem) -> None:
    result = solve(problem)
    assert check(problem, result) == []
    assert result.status == Status.OPTIMAL
    assert as_costs(problem, _pairs(problem, result)) == best_figures(problem)
    assert all(goal.value == goal.bound for goal in result.goals)
