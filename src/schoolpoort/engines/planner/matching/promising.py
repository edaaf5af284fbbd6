"""A plan that was told to people becomes the promises of the next problem."""

from collections.abc import Iterable
from dataclasses import replace

from schoolpoort.engines.planner.matching.problem import Problem
from schoolpoort.engines.planner.matching.result import Match


def with_promises(problem: Problem, matches: Iterable[Match]) -> Problem:
    """Return the problem with these matches promised; requests without one keep the promise that they have."""
    promised = {match.request: match for match in matches}
    requests = tuple(
        replace(request, promised_to=promised[request.id].supporter, promised_slot=promised[request.id].slot)
        if request.id in promised
        else request
        for request in problem.requests
    )
    return replace(problem, requests=requests)
