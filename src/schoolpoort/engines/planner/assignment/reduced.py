"""The part of a problem that a better plan can still use, as a linear program with whole variables."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from schoolpoort.engines.planner.assignment.problem import Flags, Floats, Problem
from schoolpoort.engines.planner.backends.integer import Program

Places = NDArray[np.int64]


@dataclass(frozen=True)
class Reduced:
    """The kept pairs (`agents[k]`, `items[k]` is variable k), the agents with an opening variable after them, and the
    items that may stay with nobody (for the price of the cheapest pair that was left out) after those.
    """

    program: Program
    agents: Places
    items: Places
    opening: Places
    left: Places

    def shares(self, solution: Floats, shape: tuple[int, int]) -> Floats:
        """Return a solution as fractions per agent and item."""
        fractions = np.zeros(shape)
        fractions[self.agents, self.items] = solution[: len(self.agents)]
        return fractions

    def left_over(self, solution: Floats) -> Places:
        """Return the items of which a part stays with nobody."""
        return self.left[solution[len(self.agents) + len(self.opening) :] > 1e-7]

    def opened(self, solution: Floats) -> Places:
        """Return the agents that a solution opens."""
        part = solution[len(self.agents) : len(self.agents) + len(self.opening)]
        return self.opening[part > 0.5]


def reduce(problem: Problem, kept: Flags, must_open: Flags, left_price: Floats | None = None) -> Reduced:
    """Build the program over the kept pairs: items served once, capacities, and fixed costs with strong links.

    With a finite `left_price`, an item may stay with nobody for that price: if no pair that was left out costs less,
    what the program then costs is a bound for the whole problem.
    """
    agents, items = np.nonzero(kept)
    opening = np.flatnonzero((problem.fixed_cost > 0) & kept.any(axis=1))
    pairs, opened = len(agents), len(opening)
    rows = _Rows()
    by_item = np.split(np.argsort(items, kind="stable"), np.cumsum(kept.sum(axis=0))[:-1])
    left = np.flatnonzero(np.isfinite(left_price)) if left_price is not None else np.zeros(0, dtype=np.int64)
    unserved = {int(item): pairs + opened + number for number, item in enumerate(left)}
    for item, mine in enumerate(by_item):
        columns = np.append(mine, unserved[item]) if item in unserved else mine
        rows.add(columns, np.ones(len(columns)), 1.0, 1.0)
    place = {int(agent): pairs + number for number, agent in enumerate(opening)}
    for agent in range(kept.shape[0]):
        mine = np.arange(np.searchsorted(agents, agent), np.searchsorted(agents, agent + 1))
        if len(mine):
            _add_agent(rows, problem, agent, mine, items[mine], place.get(agent))
    if opened:
        _add_joint_capacity(rows, problem, opening, pairs)
    for agent in np.flatnonzero(must_open).tolist():
        if agent in place:
            rows.add(np.array([place[agent]]), np.ones(1), 1.0, np.inf)
    prices = left_price[left] if left_price is not None else np.zeros(0)
    cost = np.concatenate([problem.cost[agents, items], problem.fixed_cost[opening], prices])
    whole = np.repeat([not problem.split, True, False], [pairs, opened, len(left)])
    return Reduced(rows.program(cost, whole), agents, items, opening, left)


def _add_agent(rows: "_Rows", problem: Problem, agent: int, mine: Places, items: Places, opening: int | None) -> None:
    load, capacity = problem.load[agent, items], float(problem.capacity[agent])
    if opening is None:
        if load.sum() > capacity:
            rows.add(mine, load, -np.inf, capacity)
        return
    rows.add(np.append(mine, opening), np.append(load, -min(capacity, float(load.sum()))), -np.inf, 0.0)
    for pair, need in zip(mine.tolist(), load.tolist(), strict=True):
        most = min(1.0, capacity / need) if need > 0 else 1.0
        rows.add(np.array([pair, opening]), np.array([1.0, -most]), -np.inf, 0.0)


def _add_joint_capacity(rows: "_Rows", problem: Problem, opening: Places, first: int) -> None:
    """Together, the open agents must carry at least what all items need at least: follows, and helps to prove."""
    allowed = problem.allowed
    need = float(np.where(allowed, problem.load, np.inf).min(axis=0).sum())
    free = float(problem.capacity[problem.fixed_cost <= 0].sum())
    if np.isfinite(need) and need > free:
        columns = first + np.arange(len(opening))
        rows.add(columns, problem.capacity[opening], need - free, np.inf)


class _Rows:
    """Collects the rows of a program."""

    def __init__(self) -> None:
        self._columns: list[Places] = []
        self._values: list[Floats] = []
        self._lower: list[float] = []
        self._upper: list[float] = []

    def add(self, columns: Places, values: Floats, lower: float, upper: float) -> None:
        self._columns.append(columns)
        self._values.append(values)
        self._lower.append(lower)
        self._upper.append(upper)

    def program(self, cost: Floats, whole: Flags) -> Program:
        sizes = np.array([len(columns) for columns in self._columns])
        return Program(
            cost=cost,
            upper=np.ones(len(cost)),
            whole=whole,
            row_lower=np.array(self._lower),
            row_upper=np.array(self._upper),
            rows=np.repeat(np.arange(len(sizes)), sizes),
            columns=np.concatenate(self._columns),
            values=np.concatenate(self._values),
        )
