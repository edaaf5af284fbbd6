"""An independent check of a plan: it reads the problem and the answer alone and knows nothing of how it was found."""

from collections import Counter
from collections.abc import Iterator

from schoolpoort.engines.planner.matching.check_figures import figures_of
from schoolpoort.engines.planner.matching.check_rules import Pair, faults_of_pair, faults_together
from schoolpoort.engines.planner.matching.problem import Problem, Request, Supporter
from schoolpoort.engines.planner.matching.result import Match, Result, Status


def check(problem: Problem, result: Result) -> list[str]:
    """Return what is wrong with a plan, in plain sentences; an empty list when all rules are kept."""
    requests = {request.id: request for request in problem.requests}
    supporters = {supporter.id: supporter for supporter in problem.supporters}
    faults = list(_ids(requests, supporters, result))
    if faults:
        return faults
    pairs = [(requests[match.request], supporters[match.supporter], match) for match in result.matches]
    for request, supporter, match in pairs:
        faults += [
            f"{request.id} with {supporter.id}: {fault}" for fault in faults_of_pair(problem, request, supporter, match)
        ]
    by_supporter: dict[str, list[Pair]] = {}
    for pair in pairs:
        by_supporter.setdefault(pair[1].id, []).append(pair)
    for name, taken in by_supporter.items():
        faults += [f"{name}: {fault}" for fault in faults_together(taken, problem.settings)]
    faults += _goals(problem, result, pairs)
    return faults + list(_alternatives(problem, result, requests, supporters, by_supporter))


def _ids(requests: dict[str, Request], supporters: dict[str, Supporter], result: Result) -> Iterator[str]:
    told = [match.request for match in result.matches] + [unmet.request for unmet in result.unmet]
    for name in set(told) - set(requests):
        yield f"the plan speaks of request {name!r}, which the problem does not have"
    for name in set(requests) - set(told):
        yield f"the plan does not speak of request {name!r}"
    for name in (name for name, count in Counter(told).items() if count > 1):
        yield f"the plan speaks more than once of request {name!r}"
    for name in {match.supporter for match in result.matches} - set(supporters):
        yield f"the plan speaks of supporter {name!r}, whom the problem does not have"
    for name in result.alternatives:
        if name not in requests or any(other.supporter not in supporters for other in result.alternatives[name]):
            yield f"the alternatives of request {name!r} name somebody whom the problem does not have"
    for match in result.matches:
        if len(match.reasons) != 3 or len({reason.why for reason in match.reasons}) != 3:
            yield f"the match of {match.request!r} must have three different reasons"
    for unmet in result.unmet:
        if not unmet.reasons:
            yield f"nothing says why {unmet.request!r} has nobody"


def _goals(problem: Problem, result: Result, pairs: list[Pair]) -> Iterator[str]:
    figures = figures_of(problem, pairs)
    if [goal.name for goal in result.goals] != list(figures):
        yield f"the goals must be {', '.join(figures)}, in this order"
        return
    for goal in result.goals:
        rounding = 51 * len(pairs) if goal.name == "travel" else 0
        if abs(goal.value - figures[goal.name]) > rounding:
            yield f"goal {goal.name}: the plan says {goal.value}, its matches say {figures[goal.name]:.0f}"
        better = goal.value - goal.bound if goal.better == "higher" else goal.bound - goal.value
        if better > 0 or goal.proven != (better == 0):
            yield f"goal {goal.name}: the value {goal.value} and the bound {goal.bound} contradict each other"
    if (result.status == Status.OPTIMAL) and not all(goal.proven for goal in result.goals):
        yield "the plan says that it is optimal, but not every goal is proven"


def _alternatives(
    problem: Problem,
    result: Result,
    requests: dict[str, Request],
    supporters: dict[str, Supporter],
    by_supporter: dict[str, list[Pair]],
) -> Iterator[str]:
    """Every alternative must keep all rules while the rest of the plan stays as it is."""
    now = {match.request: match.supporter for match in result.matches}
    for name, others in result.alternatives.items():
        for other in others:
            request, one = requests[name], supporters[other.supporter]
            match = Match(name, one.id, other.slot)
            taken = [pair for pair in by_supporter.get(one.id, []) if pair[0].id != name]
            faults = [
                *faults_of_pair(problem, request, one, match),
                *faults_together([*taken, (request, one, match)], problem.settings),
            ]
            if one.id == now.get(name):
                faults.append("it is who helps now")
            for fault in faults:
                yield f"{name} with {one.id} as an alternative: {fault}"
