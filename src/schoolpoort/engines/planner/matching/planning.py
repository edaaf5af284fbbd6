"""Which method a problem needs: a flow where numbers say all, else a linear model for minutes, households and times."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from schoolpoort.engines.planner.matching.capacity import Capacities, capacities
from schoolpoort.engines.planner.matching.flow_goals import FlowGoals
from schoolpoort.engines.planner.matching.goals import Goal, figure, strict_goals
from schoolpoort.engines.planner.matching.linear_goals import LinearGoals
from schoolpoort.engines.planner.matching.linear_model import MatchingModel
from schoolpoort.engines.planner.matching.measuring import cost_of_plan
from schoolpoort.engines.planner.matching.options import NO_START, Options
from schoolpoort.engines.planner.matching.problem import Problem
from schoolpoort.engines.planner.matching.repairing import repaired
from schoolpoort.engines.planner.matching.result import GoalValue

Tell = Callable[[str, float], None]


@dataclass(frozen=True)
class Plan:
    """The chosen options, the goals reached, and what it took."""

    chosen: NDArray[np.int64]
    goals: tuple[GoalValue, ...]
    seen: int
    solves: int
    method: str


def plan(problem: Problem, options: Options, time_limit_s: float, seed: int, tell: Tell) -> Plan:
    """Reach the goals in their order within the seconds given."""
    deadline = time.perf_counter() + time_limit_s
    limits = capacities(problem, options)
    found = _by_flow(problem, options, limits, deadline, tell)
    if bool(limits.exact.all()) and not (options.start != NO_START).any():
        return found
    return _by_line(problem, options, limits, found, deadline, seed)


def _by_line(problem: Problem, options: Options, limits: Capacities, relaxed: Plan, deadline: float, seed: int) -> Plan:
    """Reach the goals when minutes, households or times forbid more than numbers say; `relaxed`: the plan without."""
    chosen = np.array(repaired(problem, options, relaxed.chosen), dtype=np.int64)
    goals = strict_goals(problem, options)
    if np.array_equal(chosen, relaxed.chosen):
        return replace(relaxed, method="flow that breaks no other rule")
    model = MatchingModel(problem, options, limits)
    search = LinearGoals(model, model.plan(chosen), deadline, seed)
    values = []
    for goal in goals:
        reached = search.reach(goal)
        values.append(goal_value(problem, goal, reached.cost, reached.bound))
    chosen = model.timetable.starts(model.taken(search.values))
    method = "linear" if not search.whole_solves else "linear and whole numbers"
    return Plan(chosen, tuple(values), len(options), relaxed.solves + search.solves + search.whole_solves, method)


def goal_value(problem: Problem, goal: Goal, cost: int, bound: int) -> GoalValue:
    """Return the value of a goal as people read it, from costs."""
    return GoalValue(
        goal.name, figure(goal, cost, problem), figure(goal, bound, problem), proven=cost == bound, better=goal.better
    )


def _by_flow(problem: Problem, options: Options, limits: Capacities, deadline: float, tell: Tell) -> Plan:
    """Reach the goals by flows. The time is looked at between goals: one is reached whatever it takes."""
    already = np.array([one.households_already for one in problem.supporters], dtype=np.int64)
    flow = FlowGoals(options, limits.most, already)
    goals = strict_goals(problem, options)
    values = []
    for place, goal in enumerate(goals):
        tell(goal.name, place / len(goals))
        late = time.perf_counter() > deadline
        if late and flow.solves:
            cost = cost_of_plan(problem, options, goal, flow.chosen_options())
            values.append(goal_value(problem, goal, cost, min(cost, flow.least_cost(goal))))
            continue
        cost, bound = flow.reach(goal, last=late or goal is goals[-1])
        values.append(goal_value(problem, goal, cost, bound))
    return Plan(flow.chosen_options(), tuple(values), flow.seen, flow.solves, "flow")
