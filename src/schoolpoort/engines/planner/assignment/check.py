"""An independent verifier: it knows the problem and the plan, and nothing of how the plan was found."""

from collections import defaultdict

from schoolpoort.engines.planner.assignment.problem import Problem
from schoolpoort.engines.planner.assignment.result import Result, Status

#: Plans are fractions in floating point; a promise may be off by this much of its size.
_TOLERANCE = 1e-6


def check(problem: Problem, result: Result) -> list[str]:
    """Return what is wrong with a result, in sentences; nothing when the plan keeps every rule.

    It adds up loads, fractions and costs again. It does not prove a bound, only that the value does not lie below it.
    """
    if result.status in (Status.INFEASIBLE, Status.UNKNOWN):
        return ["There is no plan, and yet shares are given."] if result.shares else []
    agents = {name: place for place, name in enumerate(problem.agents)}
    items = {name: place for place, name in enumerate(problem.items)}
    unknown = [share for share in result.shares if share.agent not in agents or share.item not in items]
    if unknown:
        return [f"Nobody knows agent {share.agent} or item {share.item}." for share in unknown]
    faults = _wrong_shares(problem, result, agents, items)
    return faults + _wrong_loads(problem, result, agents, items) + _wrong_value(problem, result, agents, items)


def _wrong_shares(problem: Problem, result: Result, agents: dict[str, int], items: dict[str, int]) -> list[str]:
    faults = []
    served: dict[str, float] = defaultdict(float)
    for share in result.shares:
        served[share.item] += share.fraction
        if not 0 < share.fraction <= 1 + _TOLERANCE:
            faults.append(f"Agent {share.agent} serves {share.fraction} of item {share.item}.")
        if not problem.split and abs(share.fraction - 1) > _TOLERANCE:
            faults.append(f"Item {share.item} may not be split.")
        if problem.cost[agents[share.agent], items[share.item]] == float("inf"):
            faults.append(f"Agent {share.agent} cannot serve item {share.item}.")
    if len({(share.agent, share.item) for share in result.shares}) != len(result.shares):
        faults.append("A pair is given more than once.")
    faults += [f"Item {item} is served {served[item]} times." for item in items if abs(served[item] - 1) > _TOLERANCE]
    return faults


def _wrong_loads(problem: Problem, result: Result, agents: dict[str, int], items: dict[str, int]) -> list[str]:
    loads: dict[str, float] = defaultdict(float)
    for share in result.shares:
        loads[share.agent] += share.fraction * float(problem.load[agents[share.agent], items[share.item]])
    faults = []
    for agent, load in loads.items():
        capacity = float(problem.capacity[agents[agent]])
        if load > capacity + _TOLERANCE * max(1.0, capacity):
            faults.append(f"Agent {agent} carries {load:g}, and can carry {capacity:g}.")
    if set(loads) - set(result.open_agents):
        faults.append("An agent serves items and is not among those whose fixed cost is paid.")
    return faults


def _wrong_value(problem: Problem, result: Result, agents: dict[str, int], items: dict[str, int]) -> list[str]:
    if result.value is None or result.bound is None:
        return ["A plan has a value and a bound."]
    total = sum(share.fraction * float(problem.cost[agents[share.agent], items[share.item]]) for share in result.shares)
    total += sum(float(problem.fixed_cost[agents[agent]]) for agent in result.open_agents)
    room = _TOLERANCE * max(1.0, abs(total))
    faults = []
    if abs(total - result.value) > room:
        faults.append(f"The plan costs {total:.6f}, not {result.value:.6f}.")
    if result.bound > result.value + room:
        faults.append("The value lies below what is said to be its lower bound.")
    if result.status is Status.OPTIMAL and result.value - result.bound > room:
        faults.append("The plan is called the best, and its bound does not prove it.")
    return faults
