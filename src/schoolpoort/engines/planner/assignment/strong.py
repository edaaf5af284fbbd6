"""The strong bound: a price per item, for which every agent fills its capacity with whole items."""

import time
from dataclasses import dataclass
from typing import cast

import numpy as np

from schoolpoort.engines.planner.assignment.knapsacks import Whole, fill, regrets
from schoolpoort.engines.planner.assignment.prices import FORBIDDEN, Ascent
from schoolpoort.engines.planner.assignment.problem import Flags, Floats

#: Cells of one agent's two tables of regrets (8 bytes each); larger ones are not made.
_LARGEST_TABLE = 12_000_000
#: How finely loads with decimals may be counted.
_SCALES = (1, 10, 100, 1000, 10_000)


@dataclass(frozen=True)
class Strong:
    """A proven bound, and what it grows by at least when a pair is used, when it is not, and the same for agents."""

    bound: float
    prices: Floats
    pair: Floats
    without: Floats
    opened: Floats
    closed: Floats


def whole_loads(load: Floats, capacity: Floats) -> tuple[Whole, Whole] | None:
    """Return loads and capacities as whole numbers in the largest unit that fits, or None when there is none."""
    for scale in _SCALES:
        scaled = load * scale
        near = np.rint(scaled)
        if np.abs(scaled - near).max() < 1e-7 * scale and near.max() < 2**31:
            loads = near.astype(np.int64)
            unit = max(1, int(np.gcd.reduce(loads, axis=None)))
            rooms = np.minimum(np.floor(capacity * scale + 1e-6), loads.sum(axis=1)).astype(np.int64)
            return loads // unit, cast(Whole, rooms // unit)
    return None


def strengthen(
    cost: Floats, loads: Whole, rooms: Whole, fixed: Floats, kept: Flags, prices: Floats, target: float, seconds: float
) -> Strong | None:
    """Raise the bound over the kept pairs towards `target`, then weigh every kept pair.

    The bound holds for plans that use only kept pairs. None when even a few rounds would take too long.
    """
    tight = np.where(kept, cost, FORBIDDEN)
    ascent, end = Ascent(prices, patience=12, stretch=1.0, inertia=0.7), time.monotonic() + seconds
    if _cells(prices - tight, loads, rooms) * 4e-9 * 30 > seconds:
        return None
    for _ in range(1500):
        filled = fill(ascent.point - tight, loads, rooms)
        opened = filled.value > fixed
        value = float(ascent.point.sum() + np.minimum(0.0, fixed - filled.value).sum())
        slope = 1.0 - filled.chosen[opened].sum(axis=0)
        step_on = ascent.step(value, slope, max(target, ascent.best + 1e-4 * abs(ascent.best) + 1e-6))
        if not step_on or ascent.best > target or time.monotonic() > end:
            break
    return _weighed(ascent.best_point, tight, loads, rooms, fixed, kept)


def _cells(profit: Floats, loads: Whole, rooms: Whole) -> float:
    """Return how many cells one filling of all knapsacks reckons."""
    depth = ((profit > 0) & (loads <= rooms[:, None])).sum(axis=1).max(initial=0)
    return float(depth) * len(rooms) * float(rooms.max(initial=0) + 1)


def _weighed(prices: Floats, tight: Floats, loads: Whole, rooms: Whole, fixed: Floats, kept: Flags) -> Strong:
    """Return what the bound grows by for every pair and agent, at these prices."""
    filled = fill(prices - tight, loads, rooms)
    spare = fixed - filled.value
    base = np.minimum(0.0, spare)
    pair = np.full(tight.shape, np.inf)
    without = np.zeros(tight.shape)
    for agent in range(len(rooms)):
        near = np.flatnonzero(kept[agent])
        if not len(near):
            continue
        lost_in, lost_out = _lost(prices[near] - tight[agent, near], loads[agent, near], int(rooms[agent]))
        pair[agent, near] = spare[agent] + lost_in - base[agent]
        without[agent, near] = np.minimum(0.0, spare[agent] + lost_out) - base[agent]
    return Strong(float(prices.sum() + base.sum()), prices, pair, without, spare - base, -base)


def _lost(profit: Floats, load: Whole, room: int) -> tuple[Floats, Floats]:
    """Return what one agent's knapsack loses with each item in, and out; no loss where the tables get too large."""
    if 2 * (len(profit) + 1) * (room + 1) > _LARGEST_TABLE:
        return np.where(load <= room, 0.0, np.inf), np.zeros(len(profit))
    _, lost_in, lost_out = regrets(profit, load, room)
    return lost_in, lost_out
