"""Good plans quickly: move and swap items between agents, with a price on overload that learns (tabu search)."""

import time
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from schoolpoort.engines.planner.assignment.prices import FORBIDDEN
from schoolpoort.engines.planner.assignment.problem import Flags, Floats

Places = NDArray[np.int64]
#: A swap looks at all pairs of items; beyond this many items a random part of them.
_MOST_SWAPPED = 400


@dataclass
class Plan:
    """An agent per item, what every agent carries and how many items it has."""

    agent_of: Places
    carried: Floats
    count: Places


class LocalSearch:
    """Searches around unsplit plans of one problem; `best` is the cheapest plan found that overloads nobody."""

    def __init__(self, cost: Floats, load: Floats, capacity: Floats, fixed: Floats, allowed: Flags, seed: int) -> None:
        self._cost = np.where(allowed, cost, FORBIDDEN)
        self._load, self._capacity, self._fixed = load, capacity, fixed
        self._random = np.random.default_rng(seed)
        self._columns = np.arange(cost.shape[1])
        finite = cost[allowed]
        spread = float(finite.max() - finite.min()) + float(fixed.max()) if finite.size else 1.0
        self._first_penalty = max(spread, 1e-9) / max(float(load.mean()), 1e-9) / 4
        self.best: Places | None = None
        self.best_value = np.inf

    def improve(self, agent_of: Places, steps: int, deadline: float, goal: float) -> None:
        """Search from a plan, which may overload agents, until steps or time run out or `goal` is reached."""
        plan = self._plan(agent_of.copy())
        penalty, quiet, barred = self._first_penalty, 0, np.full(self._cost.shape, -1)
        for step in range(steps):
            self._keep(plan)
            if self.best_value <= goal or (step % 8 == 0 and time.monotonic() > deadline):
                return
            over = bool((plan.carried > self._capacity + 1e-9).any())
            penalty = min(
                max(penalty * (1.08 if over else 0.94), self._first_penalty * 1e-4), self._first_penalty * 1e4
            )
            gain = self._move(plan, penalty, barred, step)
            quiet = 0 if gain < -1e-9 else quiet + 1
            if quiet > 200 and self.best is not None:
                plan, quiet = self._shaken(), 0

    def value_of(self, agent_of: Places) -> float:
        """Return what a plan costs, fixed costs included."""
        opened = np.unique(agent_of)
        return float(self._cost[agent_of, self._columns].sum() + self._fixed[opened].sum())

    def _plan(self, agent_of: Places) -> Plan:
        agents = len(self._capacity)
        carried = np.bincount(agent_of, weights=self._load[agent_of, self._columns], minlength=agents)
        return Plan(agent_of, carried.astype(np.float64), np.bincount(agent_of, minlength=agents))

    def _keep(self, plan: Plan) -> None:
        if (plan.carried <= self._capacity + 1e-9).all():
            value = self.value_of(plan.agent_of)
            if value < self.best_value - 1e-9 and value < FORBIDDEN / 2:
                self.best, self.best_value = plan.agent_of.copy(), value

    def _shaken(self) -> Plan:
        """Return the best plan with a few items put elsewhere at random."""
        assert self.best is not None
        agent_of = self.best.copy()
        items = self._random.choice(len(agent_of), size=max(2, len(agent_of) // 12), replace=False)
        for item in items.tolist():
            choices = np.flatnonzero(self._cost[:, item] < FORBIDDEN / 2)
            near = choices[np.argsort(self._cost[choices, item])[:5]]
            agent_of[item] = self._random.choice(near)
        return self._plan(agent_of)

    def _over(self, carried: Floats, capacity: Floats) -> Floats:
        return np.maximum(0.0, carried - capacity)

    def _move(self, plan: Plan, penalty: float, barred: NDArray[np.int64], step: int) -> float:
        """Make the best move or swap that is not barred; return by how much it changes the price of the plan."""
        shift, item, agent = self._best_shift(plan, penalty, barred, step)
        if shift >= -1e-9:
            swap, one, other = self._best_swap(plan, penalty, barred, step)
            if swap < shift:
                first, second = int(plan.agent_of[one]), int(plan.agent_of[other])
                self._put(plan, one, second, barred, step)
                self._put(plan, other, first, barred, step)
                return swap
        if np.isfinite(shift):
            self._put(plan, item, agent, barred, step)
        return shift

    def _put(self, plan: Plan, item: int, agent: int, barred: NDArray[np.int64], step: int) -> None:
        source = int(plan.agent_of[item])
        barred[source, item] = step + 8 + int(self._random.integers(0, 12))
        plan.carried[source] -= self._load[source, item]
        plan.carried[agent] += self._load[agent, item]
        plan.count[source] -= 1
        plan.count[agent] += 1
        plan.agent_of[item] = agent

    def _best_shift(self, plan: Plan, penalty: float, barred: NDArray[np.int64], step: int) -> tuple[float, int, int]:
        own, columns = plan.agent_of, self._columns
        over = self._over(plan.carried, self._capacity)
        left = plan.carried[own] - self._load[own, columns]
        eased = penalty * (self._over(left, self._capacity[own]) - over[own])
        eased -= np.where(plan.count[own] == 1, self._fixed[own], 0.0) + self._cost[own, columns]
        change = self._cost + eased[None, :]
        reached = plan.carried[:, None] + self._load - self._capacity[:, None]
        change += penalty * (np.maximum(0.0, reached) - over[:, None])
        change += np.where(plan.count == 0, self._fixed, 0.0)[:, None]
        change[own, columns] = np.inf
        change[barred > step] = np.inf
        flat = int(change.argmin())
        agent, item = divmod(flat, change.shape[1])
        return float(change[agent, item]), item, agent

    def _best_swap(self, plan: Plan, penalty: float, barred: NDArray[np.int64], step: int) -> tuple[float, int, int]:
        some = self._columns
        if len(some) > _MOST_SWAPPED:
            some = self._random.choice(len(some), size=_MOST_SWAPPED, replace=False)
        own = plan.agent_of[some]
        there = self._cost[np.ix_(own, some)]  # [a, b]: what item b costs at the agent of item a
        need = self._load[np.ix_(own, some)]
        mine, held = there.diagonal(), need.diagonal()
        over = self._over(plan.carried, self._capacity)[own]
        after = plan.carried[own, None] - held[:, None] + need - self._capacity[own, None]
        worse = penalty * (np.maximum(0.0, after) - over[:, None])
        moved = there - mine[None, :] + worse + np.where(barred[np.ix_(own, some)] > step, np.inf, 0.0)
        change = moved + moved.T
        change[own[:, None] == own[None, :]] = np.inf
        flat = int(change.argmin())
        one, other = divmod(flat, len(some))
        return float(change[one, other]), int(some[one]), int(some[other])
