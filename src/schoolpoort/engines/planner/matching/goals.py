"""The goals in their strict order, as costs to be made as small as possible."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from schoolpoort.engines.planner.matching.options import Options
from schoolpoort.engines.planner.matching.problem import Problem

Costs = NDArray[np.int64]


@dataclass(frozen=True)
class Goal:
    """A goal: cost of each option, of each request left out, and whether the load of the supporters costs.

    `factor` turns the cost into the figure that people read (and -1 into "the higher the better").
    """

    name: str
    better: Literal["higher", "lower"]
    of_option: Costs | None = None
    of_unmet: Costs | None = None
    of_load: bool = False
    factor: int = 1


def strict_goals(problem: Problem, options: Options) -> tuple[Goal, ...]:
    """Return the goals, the first the most important.

    `urgent`: urgent requests left out. `met`: requests with a supporter. `promises`: promises that move.
    `fit`: points of continuity and fit. `spread`: over all supporters the square of the load, less the square of the
    load that they had already. `travel`: metres, one way, as the crow flies.
    """
    count = len(problem.requests)
    urgent = np.array([request.urgent for request in problem.requests], dtype=np.int64)
    kept = np.where(options.kept, -1, 0).astype(np.int64)
    return (
        Goal("urgent", "lower", of_unmet=urgent),
        Goal("met", "higher", of_unmet=np.ones(count, dtype=np.int64)),
        Goal("promises", "lower", of_option=kept),
        Goal("fit", "higher", of_option=-options.fit.astype(np.int64), factor=-1),
        Goal("spread", "lower", of_load=True),
        Goal("travel", "lower", of_option=options.distance.astype(np.int64), factor=100),
    )


def figure(goal: Goal, cost: int, problem: Problem) -> int:
    """Return what people read for a cost."""
    if goal.name == "met":
        return len(problem.requests) - cost
    if goal.name == "promises":
        return cost + sum(request.promised_to is not None for request in problem.requests)
    return cost * goal.factor
