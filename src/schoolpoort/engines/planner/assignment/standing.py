"""Where a search stands: the best plan, the proven bound, and the time that is left."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from schoolpoort.engines.planner.assignment.problem import Floats, Problem

#: Without a common unit of all costs, values that differ by less than this part are one.
_CLOSE = 1e-9
_UNITS = (1, 10, 100, 1000, 10_000, 100_000)


@dataclass(frozen=True, slots=True)
class Progress:
    """What is known after a step: its name, the best value and bound so far (None: none yet), seconds spent."""

    stage: str
    value: float | None
    bound: float | None
    seconds: float


class Standing:
    """The best plan (fractions per agent and item), its value, and the bound: the one falls, the other rises."""

    def __init__(
        self, problem: Problem, seconds: float, seed: int, progress: Callable[[Progress], None] | None
    ) -> None:
        self.problem, self.seed = problem, seed
        self.plan: Floats | None = None
        self.value, self.bound = math.inf, -math.inf
        self._unit, self._progress = value_unit(problem), progress
        self._began = time.monotonic()
        self.deadline = self._began + seconds

    @property
    def spent(self) -> float:
        """Return the seconds since the start."""
        return time.monotonic() - self._began

    @property
    def left(self) -> float:
        """Return the seconds until the time is over."""
        return self.deadline - time.monotonic()

    @property
    def proven(self) -> bool:
        """Return whether nothing cheaper than the plan can exist."""
        return math.isfinite(self.value) and self.bound > self.goal

    @property
    def goal(self) -> float:
        """Return what a better plan costs at most: one unit of value less than the best plan."""
        return self.below(self.value)

    def far(self, part: float) -> bool:
        """Return whether the plan may cost more than `part` of its value too much."""
        return self.value - self.bound > part * abs(self.value)

    def below(self, value: float) -> float:
        """Return what a plan costs at most that costs less than `value`, with room for rounding."""
        if not math.isfinite(value):
            return value
        return value - (self._unit * 0.999 if self._unit else _CLOSE * max(1.0, abs(value)))

    def raise_bound(self, bound: float) -> None:
        """Take in a proven bound; values are multiples of the unit, so that it is rounded up to one."""
        if self._unit and math.isfinite(bound):
            bound = math.ceil(bound / self._unit - 1e-5) * self._unit
        self.bound = max(self.bound, min(bound, self.value))

    def offer(self, fractions: Floats) -> None:
        """Take in a plan that keeps the rules, if it is the cheapest so far."""
        value = cost_of(self.problem, fractions)
        if value < self.value - _CLOSE * max(1.0, abs(value)):
            self.plan, self.value = fractions, value

    def tell(self, stage: str) -> None:
        """Tell who listens how far the search is."""
        if self._progress:
            value = self.value if math.isfinite(self.value) else None
            bound = self.bound if math.isfinite(self.bound) else None
            self._progress(Progress(stage, value, bound, self.spent))


def cost_of(problem: Problem, fractions: Floats) -> float:
    """Return what a plan costs, fixed costs included."""
    used = fractions > 0
    pairs = float((problem.cost[used] * fractions[used]).sum())
    return pairs + float(problem.fixed_cost[used.any(axis=1)].sum())


def value_unit(problem: Problem) -> float:
    """Return the largest unit of which the value of every unsplit plan is a multiple, or 0 when there is none."""
    if problem.split:
        return 0.0
    costs = np.concatenate([problem.cost[np.isfinite(problem.cost)], problem.fixed_cost])
    for scale in _UNITS:
        scaled = costs * scale
        near = np.rint(scaled)
        if np.abs(scaled - near).max(initial=0) < 1e-6 and np.abs(near).max(initial=0) < 2**53:
            return int(np.gcd.reduce(np.abs(near).astype(np.int64))) / scale
    return 0.0
