"""Better plans from good ones: free a few agents that want the same items, and share those items out anew."""

import numpy as np

from schoolpoort.engines.planner.assignment.problem import Flags, Floats, Problem
from schoolpoort.engines.planner.assignment.reduced import Places, reduce
from schoolpoort.engines.planner.assignment.standing import Standing
from schoolpoort.engines.planner.backends.integer import Outcome, minimise

#: How many agents an item is offered, at least and as a part of all: a group of a few out of many else wants nothing.
_NEAREST, _PART = 4, 0.2
#: Nodes for one group, which make the same seed give the same plan; seconds are only for groups that are too large.
_NODES, _LONGEST_S = 150, 5.0
#: Pairs in the first group, times the root of the number of items; groups grow when solved and shrink when in vain.
_FIRST, _SMALLEST, _LARGEST = 8.0, 20.0, 4000.0


class Neighbourhoods:
    """Improves the plan of a standing, which has one; good plans use pairs with a small `regret` of those `kept`."""

    def __init__(self, standing: Standing, regret: Floats, kept: Flags) -> None:
        self._standing = standing
        self.near = nearest(regret, kept)
        scale = max(float(regret[self.near].mean()), 1e-9)
        self._wanted = np.where(self.near, np.exp(-regret / scale), 0.0)
        self._random, self._size = np.random.default_rng(standing.seed), _FIRST * regret.shape[1] ** 0.5

    def improve(self, seconds: float) -> None:
        """Free one group after the other until the seconds are over or the plan is proven."""
        standing, until = self._standing, self._standing.left - seconds
        while standing.left > max(until, 0.0) and not standing.proven:
            group = self._group()
            before = standing.value
            solved = self._share_out(group, standing.left - max(until, 0.0))
            if solved and len(group) == len(self.near):
                return
            if solved:
                self._size = min(self._size * 1.05, _LARGEST)
            elif standing.value >= before:
                self._size = max(self._size / 1.1, _SMALLEST)

    def _group(self) -> Places:
        """Return agents: one at random, then those who want the items of the others, or have what the others want."""
        held = self._held()
        inside = np.zeros(len(held), dtype=np.bool_)
        inside[self._random.integers(len(held))] = True
        while not inside.all():
            items = held[inside].any(axis=0)
            if inside.sum() > 1 and self.near[inside][:, items].sum() >= self._size:
                break
            pull = self._wanted[:, items].sum(axis=1) + held @ self._wanted[inside].sum(axis=0) + 1e-12
            score = np.where(inside, -1.0, pull * self._random.random(len(held)))
            inside[score.argmax()] = True
        return np.flatnonzero(inside)

    def _held(self) -> Flags:
        assert self._standing.plan is not None
        return self._standing.plan > 0

    def _share_out(self, agents: Places, seconds: float) -> bool:
        """Share the items of these agents out anew among the near pairs; return whether nothing better exists there."""
        standing, problem, held = self._standing, self._standing.problem, self._held()
        grid = np.ix_(agents, np.flatnonzero(held[agents].any(axis=0)))
        now = held[grid]
        kept = self.near[grid] | now
        cost, fixed = np.where(kept, problem.cost[grid], np.inf), problem.fixed_cost[agents]
        part = Problem(cost, problem.load[grid], problem.capacity[agents], fixed)
        reduced = reduce(part, kept, np.zeros(len(agents), dtype=np.bool_))
        value = float(cost[now].sum() + fixed[now.any(axis=1)].sum())
        seconds = min(seconds, _LONGEST_S)
        answer = minimise(
            reduced.program, seconds=seconds, seed=standing.seed, cutoff=standing.below(value), nodes=_NODES
        )
        if answer.solution is not None:
            fractions = held.astype(np.float64)
            fractions[grid] = np.rint(reduced.shares(answer.solution, cost.shape))
            standing.offer(fractions)
        return answer.outcome in (Outcome.OPTIMAL, Outcome.NOTHING_BELOW)


def nearest(regret: Floats, kept: Flags) -> Flags:
    """Return the kept pairs that are among the nearest of their item, or have the smallest regrets of all."""
    shown = np.where(kept, regret, np.inf)
    offered = max(_NEAREST, int(_PART * len(kept)))
    rank = np.argsort(np.argsort(shown, axis=0, kind="stable"), axis=0, kind="stable")
    many = offered * shown.shape[1]
    limit = np.partition(shown, many, axis=None)[many] if many < shown.size else np.inf
    return np.asarray(kept & ((rank < offered) | (shown <= limit)))
