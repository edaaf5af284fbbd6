"""Solve a general problem within a time limit, with a proven bound."""

import math
from collections.abc import Callable

import numpy as np

from schoolpoort.engines.planner.assignment.problem import Problem, why_impossible
from schoolpoort.engines.planner.assignment.result import Result, Share, Status
from schoolpoort.engines.planner.assignment.splitting import solve_split
from schoolpoort.engines.planner.assignment.standing import Progress, Standing
from schoolpoort.engines.planner.assignment.unsplit import solve_unsplit


def solve(
    problem: Problem,
    *,
    time_limit_s: float = 60.0,
    seed: int = 0,
    progress: Callable[[Progress], None] | None = None,
) -> Result:
    """Find the cheapest plan and prove it, or prove that there is none, on one core; the best known when time is over.

    The same problem and seed give the same plan whenever the search ends before the time does.
    Raises ValueError when the time limit is not above zero.
    """
    if not time_limit_s > 0:
        raise ValueError("Give a time limit above zero seconds.")
    standing = Standing(problem, time_limit_s, seed, progress)
    reason = why_impossible(problem)
    if not reason and (solve_split if problem.split else solve_unsplit)(standing):
        reason = "No plan serves every item within the capacities: the search has ruled out all of them."
    if reason:
        return Result(Status.INFEASIBLE, None, None, (), (), reason, standing.spent)
    return _result(standing)


def _result(standing: Standing) -> Result:
    bound = standing.bound if math.isfinite(standing.bound) else None
    if standing.plan is None:
        reason = "The time was over before a plan was found."
        return Result(Status.UNKNOWN, None, bound, (), (), reason, standing.spent)
    problem, plan = standing.problem, standing.plan
    agents, items = np.nonzero(plan)
    shares = tuple(
        Share(problem.agents[agent], problem.items[item], float(plan[agent, item]))
        for agent, item in sorted(zip(agents.tolist(), items.tolist(), strict=True), key=lambda pair: pair[::-1])
    )
    opened = tuple(problem.agents[agent] for agent in np.flatnonzero(plan.any(axis=1)).tolist())
    status = Status.OPTIMAL if standing.proven else Status.FEASIBLE
    bound = standing.value if standing.proven else bound
    return Result(status, standing.value, bound, shares, opened, "", standing.spent)
