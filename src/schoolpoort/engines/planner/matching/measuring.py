"""What a plan costs by a goal."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from schoolpoort.engines.planner.matching.goals import Goal
from schoolpoort.engines.planner.matching.options import Options
from schoolpoort.engines.planner.matching.problem import Problem


def cost_of_plan(problem: Problem, options: Options, goal: Goal, chosen: Iterable[int] | NDArray[np.int64]) -> int:
    """Return the cost of the chosen options, the requests left out and the load."""
    picked = np.asarray(chosen, dtype=np.int64)
    cost = 0
    if goal.of_option is not None:
        cost += int(goal.of_option[picked].sum())
    if goal.of_unmet is not None:
        met = np.searchsorted(options.first, picked, side="right") - 1
        cost += int(goal.of_unmet.sum() - goal.of_unmet[met].sum())
    if goal.of_load:
        load = np.bincount(options.supporter[picked], minlength=len(problem.supporters))
        already = np.array([one.households_already for one in problem.supporters], dtype=np.int64)
        cost += int(((already + load) ** 2 - already**2).sum())
    return cost
