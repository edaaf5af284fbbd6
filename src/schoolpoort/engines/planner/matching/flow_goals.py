"""Goals in strict order on a flow: after each goal only the optimal flows are left, by the prices that prove it.

An arc that costs more than its prices say is used by no optimal flow; an arc that costs less is used by all of them.
So each goal takes arcs away and no goal needs a weight. Options that are not in the network (yet) are priced too:
one that would pay is put in, and when there is none the proof holds for all options.
"""

import numpy as np
from numpy.typing import NDArray

from schoolpoort.engines.planner.backends.flow import least_cost_flow
from schoolpoort.engines.planner.matching.goals import Goal
from schoolpoort.engines.planner.matching.options import Options

Costs = NDArray[np.int64]
Mask = NDArray[np.bool_]
#: So many options are solved at once; of more the nearest of each request are, and the others are priced.
ALL_AT_ONCE = 400_000
_SEED = 12
#: The most options per request that one round of pricing puts in.
_PER_ROUND = 6


class FlowGoals:
    """Each request sends one unit to the sink, through a supporter's load or, left out, directly.

    The arcs stand in one row: the options, then one per request left out, then one per unit of load.
    """

    def __init__(
        self, options: Options, most: NDArray[np.int64], already: NDArray[np.int64], at_once: int = ALL_AT_ONCE
    ) -> None:
        requests, supporters = len(options.first) - 1, len(most)
        sink = requests + supporters
        giver = np.repeat(np.arange(supporters, dtype=np.int32), most)
        place = np.arange(len(giver), dtype=np.int64) - np.repeat(np.cumsum(most) - most, most)
        self._options, self._requests = len(options), requests
        #: What the next request costs somebody: the square of the load with it less the square without.
        self._load = 2 * (already[giver] + place) + 1
        everybody = np.arange(requests, dtype=np.int32)
        self._tail = np.concatenate([options.requests(), everybody, giver + np.int32(requests)])
        ends = np.full(requests + len(giver), sink, dtype=np.int32)
        self._head = np.concatenate([options.supporter + np.int32(requests), ends])
        self._open = np.ones(len(self._tail), dtype=bool)
        self._fixed = np.zeros(len(self._tail), dtype=bool)
        self._seen = np.ones(len(self._tail), dtype=bool)
        if len(options) > at_once:
            self._seen[: len(options)] = _nearest(options)
        self._supplies = np.r_[np.ones(requests, dtype=np.int64), np.zeros(supporters, dtype=np.int64), -requests]
        self._used = np.zeros(0, dtype=np.int64)
        self.solves = 0

    @property
    def seen(self) -> int:
        """How many options came into the network; the others were only priced."""
        return int(self._seen[: self._options].sum())

    def costs(self, goal: Goal) -> Costs:
        """Return the cost of every arc."""
        costs = np.zeros(len(self._tail), dtype=np.int64)
        unmet = self._options + self._requests
        if goal.of_option is not None:
            costs[: self._options] = goal.of_option
        if goal.of_unmet is not None:
            costs[self._options : unmet] = goal.of_unmet
        if goal.of_load:
            costs[unmet:] = self._load
        return costs

    def reach(self, goal: Goal, last: bool = False) -> tuple[int, int]:
        """Reach one goal and keep only what is optimal for it; return its cost and the bound that the prices prove.

        Raises NoFlow when the solver gives up.
        """
        costs = self.costs(goal)
        if not costs[self._open].any() and not last:
            value = int(costs[self._fixed].sum())
            return value, value
        while True:
            inside = np.flatnonzero(self._open & self._seen)
            flow = least_cost_flow(self._tail[inside], self._head[inside], costs[inside], self._supplies)
            self.solves += 1
            reduced = costs + flow.prices[self._tail] - flow.prices[self._head]
            paying = self._paying(reduced)
            if not len(paying):
                break
            self._seen[paying] = True
        free = np.minimum(reduced[self._open], 0).sum() - self._supplies @ flow.prices
        bound = int(costs[self._fixed].sum() + free)
        self._used = np.concatenate([np.flatnonzero(self._fixed), inside[flow.used]])
        self._keep_optimal(reduced)
        return int(costs[self._used].sum()), bound

    def least_cost(self, goal: Goal) -> int:
        """Return a cost that no plan left can better, found without a flow: every request at its cheapest."""
        costs = self.costs(goal)
        cheapest = np.full(self._requests, np.iinfo(np.int64).max)
        ways = np.flatnonzero((self._open | self._fixed) & (self._tail < self._requests))
        np.minimum.at(cheapest, self._tail[ways], costs[ways])
        return int(cheapest.sum())

    def chosen_options(self) -> NDArray[np.int64]:
        """Return the options of the last flow."""
        return np.sort(self._used[self._used < self._options])

    def _paying(self, reduced: Costs) -> NDArray[np.int64]:
        """Return options outside the network that would better the goal, the best few of each request."""
        outside = np.flatnonzero(
            self._open[: self._options] & ~self._seen[: self._options] & (reduced[: self._options] < 0)
        )
        order = outside[np.lexsort((reduced[outside], self._tail[outside]))]
        return order[_rank(self._tail[order]) < _PER_ROUND]

    def _keep_optimal(self, reduced: Costs) -> None:
        must = self._open & (reduced < 0)
        np.add.at(self._supplies, self._tail[must], -1)
        np.add.at(self._supplies, self._head[must], 1)
        self._fixed |= must
        self._open &= reduced == 0


def _rank(groups: NDArray[np.int32]) -> NDArray[np.int64]:
    """Return the place of each row in its group; the groups stand together."""
    places = np.arange(len(groups), dtype=np.int64)
    if not len(groups):
        return places
    first = np.flatnonzero(np.r_[True, groups[1:] != groups[:-1]])
    return places - np.repeat(first, np.diff(np.r_[first, len(groups)]))


def _nearest(options: Options) -> Mask:
    """Choose the nearest options of each request, those that fit best, and the promised one."""
    chosen = options.kept.copy()
    for request in range(len(options.first) - 1):
        part = options.of(request)
        size = part.stop - part.start
        if size <= _SEED:
            chosen[part] = True
            continue
        price = options.distance[part].astype(np.int64) - 1000 * options.fit[part].astype(np.int64)
        chosen[part.start + np.argpartition(price, _SEED)[:_SEED]] = True
    return chosen
