"""Two quick bounds that are as good as the linear relaxation: by a price on capacity, or a price on every item."""

from dataclasses import dataclass

import numpy as np

from schoolpoort.engines.planner.assignment.problem import Flags, Floats

#: Stands for the cost of a pair that is not allowed: never worth its price, and small enough to reckon with.
FORBIDDEN = 1e15


@dataclass(frozen=True)
class Priced:
    """A proven lower bound, the price per item that gives it, what it grows by at least when a pair is used
    (`pair`, wholly), when an agent is used (`opened`) and when it is not (`closed`), and the fractions it used.
    """

    bound: float
    prices: Floats
    pair: Floats
    opened: Floats
    closed: Floats
    used: Floats


class Ascent:
    """Steps of subgradient ascent: shorter when nothing better comes, and then from the best point again."""

    def __init__(self, start: Floats, patience: int = 15, stretch: float = 2.0, inertia: float = 0.0) -> None:
        self.point, self.best_point, self.best = start, start, -np.inf
        self._stretch, self._patience, self._stalled = stretch, patience, 0
        self._inertia, self._heading = inertia, np.zeros_like(start)

    def step(self, value: float, slope: Floats, target: float) -> bool:
        """Take in what the present point gave and move on; return False when there is no way up any more."""
        self._stalled += 1
        if value > self.best + 1e-9 * abs(value):
            self.best, self.best_point, self._stalled = value, self.point, 0
        if self._stalled >= self._patience:
            self._stretch, self._stalled = self._stretch / 1.5, 0
            self.point, self._heading = self.best_point, np.zeros_like(slope)
            return self._stretch > 1e-5
        self._heading = (1 - self._inertia) * slope + self._inertia * self._heading
        length = float(self._heading @ self._heading)
        if not slope.any() or length == 0:
            return False
        self.point = self.point + self._stretch * max(target - value, 1e-7 * abs(value)) / length * self._heading
        return True


def price_capacity(cost: Floats, load: Floats, capacity: Floats, rounds: int = 3000) -> Priced:
    """Bound a problem without fixed costs: a price per unit of every agent's capacity, and each item goes cheapest."""
    agents, items = cost.shape
    ascent, columns = Ascent(np.zeros(agents)), np.arange(items)
    for _ in range(rounds):
        ascent.point = np.maximum(ascent.point, 0.0)
        reduced = cost + ascent.point[:, None] * load
        nearest = reduced.argmin(axis=0)
        value = float(reduced[nearest, columns].sum() - ascent.point @ capacity)
        slope = np.bincount(nearest, weights=load[nearest, columns], minlength=agents) - capacity
        slope = np.where((slope < 0) & (ascent.point <= 0), 0.0, slope)
        if not ascent.step(value, slope, max(value, ascent.best) + 0.02 * abs(value) + 1e-6):
            break
    reduced = cost + np.maximum(ascent.best_point, 0.0)[:, None] * load
    prices = reduced.min(axis=0)
    used = np.zeros_like(cost)
    used[reduced.argmin(axis=0), columns] = 1.0
    nothing = np.zeros(agents)
    return Priced(ascent.best, prices, reduced - prices, nothing, nothing, used)


def price_items(
    cost: Floats, load: Floats, capacity: Floats, fixed: Floats, allowed: Flags, target: float, rounds: int
) -> Priced:
    """Bound a problem with fixed costs: a price per item, for which every agent fills its capacity in fractions."""
    start = np.where(allowed, cost, np.inf).min(axis=0) + np.where(allowed, load, 0).max(axis=0) * float(
        (fixed / np.maximum(capacity, 1e-9)).min()
    )
    ascent = Ascent(start, patience=12, inertia=0.3)
    for _ in range(rounds):
        filled, worth, _ = _fill_in_fractions(ascent.point - cost, load, capacity, allowed)
        opened = worth > fixed
        value = float(ascent.point.sum() + np.minimum(0.0, fixed - worth).sum())
        aim = target if np.isfinite(target) else max(value, ascent.best) + 0.05 * abs(value)
        if not ascent.step(value, 1.0 - filled[opened].sum(axis=0), max(aim, ascent.best + 1e-4 * abs(value))):
            break
    prices = ascent.best_point
    filled, worth, rate = _fill_in_fractions(prices - cost, load, capacity, allowed)
    spare = fixed - worth
    base = np.minimum(0.0, spare)
    pair = np.maximum(0.0, rate[:, None] * load - (prices - cost)) + (spare - base)[:, None]
    used = np.where((worth > fixed)[:, None], filled, 0.0)
    return Priced(ascent.best, prices, np.where(allowed, pair, np.inf), spare - base, -base, used)


def _fill_in_fractions(profit: Floats, load: Floats, capacity: Floats, allowed: Flags) -> tuple[Floats, Floats, Floats]:
    """Fill every agent's capacity with the items that pay best per load; return fractions, worth, and last rate."""
    gain = np.where(allowed, np.maximum(profit, 0.0), 0.0)
    rate = gain / np.maximum(load, 1e-12)
    order = np.argsort(-rate, axis=1)
    sorted_load = np.where(np.take_along_axis(gain, order, 1) > 0, np.take_along_axis(load, order, 1), 0.0)
    before = np.cumsum(sorted_load, axis=1) - sorted_load
    room = np.clip(capacity[:, None] - before, 0.0, None)
    part = np.where(sorted_load > 0, np.minimum(1.0, room / np.maximum(sorted_load, 1e-12)), 1.0)
    part = np.where(np.take_along_axis(gain, order, 1) > 0, part, 0.0)
    filled = np.empty_like(part)
    np.put_along_axis(filled, order, part, axis=1)
    worth = (filled * gain).sum(axis=1)
    cut = (part < 1.0) & (sorted_load > 0)
    first = np.where(cut.any(axis=1), cut.argmax(axis=1), 0)
    last = np.take_along_axis(np.take_along_axis(rate, order, 1), first[:, None], 1)[:, 0]
    return filled, worth, np.where(cut.any(axis=1), last, 0.0)
