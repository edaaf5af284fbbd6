"""Rows that say more about somebody's minutes than their sum: what whole requests can come to.

Of 120 minutes a relaxation gives two thirds of one request of 90 minutes and all of another of 60. No plan does. Give
each duration a whole weight: together the requests of one supporter weigh no more than the heaviest set that fits,
which counting finds (a knapsack per supporter with the same minutes and number). All small weights that grow with the
duration are tried.
"""

from itertools import combinations_with_replacement
from math import comb, gcd

import numpy as np
from numpy.typing import NDArray

from schoolpoort.engines.planner.matching.capacity import Capacities
from schoolpoort.engines.planner.matching.options import Options
from schoolpoort.engines.planner.matching.problem import Problem

Numbers = NDArray[np.float64]
Whole = NDArray[np.int64]
#: The most weights of all durations that are tried, and the largest weight.
_WEIGHTS, _HEAVIEST = 800, 6
#: The most steps of time in somebody's minutes for which counting pays.
_STEPS = 250
#: A row that is broken by less changes nothing.
_BROKEN = 1e-3


class RoomCuts:
    """The rows of supporters whose minutes bind, found when a relaxation breaks them."""

    def __init__(self, problem: Problem, options: Options, limits: Capacities) -> None:
        minutes = np.array([request.minutes for request in problem.requests], dtype=np.int64)
        durations, of_request = np.unique(minutes, return_inverse=True)
        step = gcd(*durations.tolist())
        self._durations = len(durations)
        self._supporter = options.supporter.astype(np.int64)
        self._class = of_request.astype(np.int64)[options.requests()] if len(minutes) else np.zeros(0, dtype=np.int64)
        self._weights = _growing(self._durations)
        count = len(problem.supporters)
        self._most = np.full((count, len(self._weights)), np.iinfo(np.int64).max // 2, dtype=np.int64)
        known: dict[tuple[int, int], Whole] = {}
        for place, one in enumerate(problem.supporters):
            if limits.exact[place] or one.minutes_at_most is None or one.minutes_at_most // step > _STEPS:
                continue
            room = one.minutes_at_most // step, int(limits.most[place])
            if room not in known:
                known[room] = _heaviest(self._weights, durations // step, *room)
            self._most[place] = known[room]
        self._norm = np.sqrt((self._weights**2).sum(axis=1))

    def broken(self, values: Numbers) -> list[tuple[Whole, Numbers, float]]:
        """Return the most broken row of each supporter: options, their weights, and the most they weigh together."""
        count = len(self._most)
        key = self._supporter * self._durations + self._class
        taken = np.bincount(key, weights=values[: len(key)], minlength=count * self._durations)
        excess = (taken.reshape(count, -1) @ self._weights.T - self._most) / self._norm
        best = excess.argmax(axis=1) if excess.size else np.zeros(0, dtype=np.int64)
        found = []
        for place in np.flatnonzero(excess[np.arange(len(best)), best] > _BROKEN).tolist():
            row = best[place]
            mine = np.flatnonzero(self._supporter == place)
            weights = self._weights[row][self._class[mine]]
            heavy = weights > 0
            found.append((mine[heavy], weights[heavy].astype(np.float64), float(self._most[place, row])))
        return found


def _growing(durations: int) -> Whole:
    """Return weights that do not fall as the duration grows, a row for each; fewer when there are many durations."""
    heaviest = _HEAVIEST
    while heaviest > 1 and comb(durations + heaviest, durations) > _WEIGHTS:
        heaviest -= 1
    rows = [row for row in combinations_with_replacement(range(heaviest + 1), durations) if gcd(*row) == 1]
    return np.array(rows, dtype=np.int64).reshape(-1, durations)


def _heaviest(weights: Whole, durations: Whole, minutes: int, most: int) -> Whole:
    """Return per row of weights the heaviest set of at most `most` requests in these minutes (in steps)."""
    best = np.zeros((minutes + 1, len(weights)), dtype=np.int64)
    for _ in range(most):
        more = best.copy()
        for place, duration in enumerate(durations.tolist()):
            if duration <= minutes:
                np.maximum(more[duration:], best[: minutes + 1 - duration] + weights[:, place], out=more[duration:])
        if np.array_equal(more, best):
            break
        best = more
    answer: Whole = best[minutes]
    return answer
