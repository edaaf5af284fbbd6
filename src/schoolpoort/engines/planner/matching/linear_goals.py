"""Goals in strict order on a linear program: the relaxation first, which is usually whole, else whole numbers.

Where the relaxation is whole, its optimal face is kept: columns with a reduced cost stay at their bound and rows with
a dual value stay tight. Where it is not, the rest is solved in whole numbers, the goal becomes a row, and columns whose
reduced cost is more than the gap are taken out. Neither needs a weight.
"""

import math
import time
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from schoolpoort.engines.planner.backends.binary import NoBetter, solve_binary
from schoolpoort.engines.planner.backends.linear import (
    LinearAnswer,
    LinearProgram,
    NoAnswer,
    solve_relaxed,
)
from schoolpoort.engines.planner.matching.goals import Goal
from schoolpoort.engines.planner.matching.linear_model import MatchingModel
from schoolpoort.engines.planner.matching.narrowing import Narrowed, narrowed, with_row

Numbers = NDArray[np.float64]
Columns = NDArray[np.int64]
#: The solver's own tolerance, and what sums of it may come to.
_SMALL = 1e-6
_SLACK = 1e-5
#: The most rounds of rows on minutes for one goal.
_ROUNDS = 12


@dataclass(frozen=True)
class Reached:
    """The cost of a goal, and what no plan that keeps the goals before it can better."""

    cost: int
    bound: int


class LinearGoals:
    """Reaches one goal after another; `values` is the plan after the last."""

    def __init__(self, model: MatchingModel, first_plan: Numbers, deadline: float, seed: int = 0) -> None:
        self._model, self._deadline, self._seed = model, deadline, seed
        self._program: LinearProgram = model.program
        #: The columns of the model that are still in the program.
        self._left = np.arange(model.columns)
        #: What is fixed to one and so stands in the plan already.
        self._taken = np.zeros(model.columns)
        self.values = first_plan
        self.solves = 0
        self.whole_solves = 0

    def reach(self, goal: Goal) -> Reached:
        """Reach one goal and keep only what is as good."""
        costs, constant = self._model.costs(goal)
        before = constant + float(costs @ self._taken)
        mine = costs[self._left]
        now = round(float(before + mine @ self.values[self._left]))
        if not mine.any():
            return Reached(now, now)
        try:
            relaxed = self._relaxed(mine)
        except NoAnswer:
            self._program = with_row(self._program, mine, now - before + _SMALL)
            return Reached(now, min(now, self._model.least_cost(goal)))
        bound = math.ceil(before + relaxed.cost - _SLACK)
        if _is_whole(relaxed.values):
            self.values = self._model.columns_of(self._model.taken(self._complete(np.rint(relaxed.values))))
            self._keep_face(relaxed)
            return Reached(bound, bound)
        if now > bound:
            now, bound = self._whole(mine, relaxed, before, now, bound)
        self._keep_within(mine, relaxed, now - before)
        return Reached(now, bound)

    def _relaxed(self, mine: Numbers) -> LinearAnswer:
        """Solve the relaxation, with the rows put in that it breaks; what is whole breaks none at the end."""
        rounds = 0
        while True:
            relaxed = solve_relaxed(self._program, mine, self._deadline - time.perf_counter())
            self.solves += 1
            whole = _is_whole(relaxed.values)
            rounds += not whole
            if rounds == _ROUNDS or not self._tighten(np.rint(relaxed.values) if whole else relaxed.values):
                return relaxed

    def _tighten(self, values: Numbers) -> bool:
        """Put in the rows that these values of the columns left break; say whether there are any."""
        broken = self._model.broken(self._complete(values))
        for row in broken:
            self._program = self._with(self._program, row, self._taken, self._left)
        return bool(broken)

    def _complete(self, values: Numbers) -> Numbers:
        """Return these values of the columns left with what is taken already."""
        everything = self._taken.copy()
        everything[self._left] += values
        return everything

    def _with(
        self, program: LinearProgram, row: tuple[Columns, Numbers, float], taken: Numbers, left: Columns
    ) -> LinearProgram:
        """Return a part of the program with one more row of the model, less what is taken already."""
        columns, weights, most = row
        whole = np.zeros(len(taken))
        whole[columns] = weights
        return with_row(program, whole[left], most - float(whole @ taken))

    def _whole(self, mine: Numbers, relaxed: LinearAnswer, before: float, now: int, bound: int) -> tuple[int, int]:
        """Better the plan in whole numbers; return its cost and the bound.

        First with what the relaxation took whole as settled, which is quick and often meets the bound. Then with every
        column that a better plan could hold.
        """
        nothing = np.zeros(len(mine), dtype=bool)
        never = relaxed.reduced > bound - before - relaxed.cost + _SLACK
        taken = relaxed.values > 1 - _SMALL
        now, _ = self._search(mine, narrowed(self._program, never & ~taken, taken), taken, before, now)
        if now <= bound:
            return now, bound
        gap = now - 1 - before - relaxed.cost + _SLACK
        always = relaxed.reduced < -gap
        better, proven = self._search(
            mine, narrowed(self._program, relaxed.reduced > gap, always), nothing | always, before, now
        )
        return better, min(better, max(bound, proven))

    def _search(
        self, mine: Numbers, part: Narrowed, always: NDArray[np.bool_], before: float, now: int
    ) -> tuple[int, int]:
        """Look for a better plan in a part of the program; return the cost of the best and the bound of that part."""
        settled = before + float(mine[always].sum())
        costs, left = mine[part.left], self._left[part.left]
        taken = self._taken.copy()
        taken[self._left[always]] = 1.0
        program = with_row(part.program, costs, now - 1 - settled + _SLACK)
        while (seconds := self._deadline - time.perf_counter()) > 0:
            self.whole_solves += 1
            try:
                answer = solve_binary(program, costs, seconds, self._seed)
            except NoBetter:
                return now, now
            except NoAnswer:
                return now, -(2**62)
            values = taken.copy()
            values[left] = answer.values
            bound = math.ceil(settled + answer.bound - _SLACK)
            broken = self._model.broken(values)
            if not broken:
                self.values = self._model.columns_of(self._model.taken(values))
                return round(settled + answer.cost), bound
            for row in broken:
                self._program = self._with(self._program, row, self._taken, self._left)
                program = self._with(program, row, taken, left)
        return now, -(2**62)

    def _keep_face(self, relaxed: LinearAnswer) -> None:
        """Keep the optimal face of a relaxation whose optimum is reached."""
        rows = self._program.rows
        tight = np.abs(relaxed.duals) > _SMALL
        lower = np.where(tight & (relaxed.duals < 0), rows.upper, rows.lower)
        upper = np.where(tight & (relaxed.duals > 0), rows.lower, rows.upper)
        self._program = replace(self._program, rows=replace(rows, lower=lower, upper=upper))
        self._settle(relaxed.reduced > _SMALL, relaxed.reduced < -_SMALL)

    def _keep_within(self, mine: Numbers, relaxed: LinearAnswer, limit: float) -> None:
        """Keep the plans that cost no more than the limit."""
        gap = limit - relaxed.cost + _SLACK
        self._program = with_row(self._program, mine, limit + _SMALL)
        self._settle(relaxed.reduced > gap, relaxed.reduced < -gap)

    def _settle(self, never: NDArray[np.bool_], always: NDArray[np.bool_]) -> None:
        """Take columns out of the program that are nought, or one, in every plan that is left."""
        part = narrowed(self._program, never, always)
        self._taken[self._left[always]] = 1.0
        self._left = self._left[part.left]
        self._program = part.program


def _is_whole(values: Numbers) -> bool:
    return bool((np.abs(values - np.rint(values)) < _SLACK).all())
