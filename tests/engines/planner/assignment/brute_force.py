"""The cheapest plans of tiny problems by trying everything: knows nothing of the engine's search."""

from itertools import combinations, product

import numpy as np
from ortools.linear_solver import pywraplp

from schoolpoort.engines.planner.assignment import Problem


def cheapest_single(problem: Problem) -> float | None:
    """Try every agent for every item."""
    agents, items = problem.cost.shape
    best = None
    for choice in product(range(agents), repeat=items):
        loads = np.zeros(agents)
        for item, agent in enumerate(choice):
            loads[agent] += problem.load[agent, item]
        if (loads > problem.capacity + 1e-9).any():
            continue
        value = sum(problem.cost[agent, item] for item, agent in enumerate(choice))
        value += sum(problem.fixed_cost[agent] for agent in set(choice))
        if np.isfinite(value) and (best is None or value < best):
            best = float(value)
    return best


def cheapest_split(problem: Problem) -> float | None:
    """Try every set of open agents, with a linear program of its own for each."""
    values = []
    agents = range(len(problem.capacity))
    for size in range(1, len(problem.capacity) + 1):
        for opened in combinations(agents, size):
            value = _transport(problem, opened)
            if value is not None:
                values.append(value + float(problem.fixed_cost[list(opened)].sum()))
    return min(values, default=None)


def _transport(problem: Problem, opened: tuple[int, ...]) -> float | None:
    solver = pywraplp.Solver.CreateSolver("GLOP")
    items = range(problem.cost.shape[1])
    part = {
        (agent, item): solver.NumVar(0, 1, "")
        for agent in opened
        for item in items
        if np.isfinite(problem.cost[agent, item])
    }
    for item in items:
        solver.Add(solver.Sum([part[agent, item] for agent in opened if (agent, item) in part]) == 1)
    for agent in opened:
        mine = [part[agent, item] * float(problem.load[agent, item]) for item in items if (agent, item) in part]
        solver.Add(solver.Sum(mine) <= float(problem.capacity[agent]))
    solver.Minimize(solver.Sum([variable * float(problem.cost[pair]) for pair, variable in part.items()]))
    return solver.Objective().Value() if solver.Solve() == solver.OPTIMAL else None
