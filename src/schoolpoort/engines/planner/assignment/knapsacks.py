"""Whole-number knapsacks for all agents at once: the inner problem of the strong bound."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]
Flags = NDArray[np.bool_]

#: A profit that no knapsack takes.
_NEVER = -1.0


@dataclass(frozen=True, slots=True)
class Filled:
    """What the best knapsacks hold: `value` per agent, `chosen` per agent and item."""

    value: Floats
    chosen: Flags


def fill(profit: Floats, load: Whole, capacity: Whole) -> Filled:
    """Fill every agent's knapsack (row) as profitably as its capacity allows, by dynamic programming over all rows.

    Items with no positive profit stay out. Loads and capacities are whole and not negative.
    """
    agents, items = profit.shape
    tempting = (profit > 0) & (load <= capacity[:, None])
    depth = int(tempting.sum(axis=1).max(initial=0))
    order = np.argsort(~tempting, axis=1, kind="stable")[:, :depth]
    rows = np.arange(agents)
    row_of = rows[:, None]
    gain = np.where(tempting[row_of, order], profit[row_of, order], _NEVER)
    need = np.where(tempting[row_of, order], load[row_of, order], 0)
    best, taken = _table(gain, need, capacity)
    chosen = np.zeros((agents, items), dtype=np.bool_)
    room = capacity.copy()
    for place in range(depth - 1, -1, -1):
        took = taken[place, rows, room]
        chosen[rows[took], order[took, place]] = True
        room = room - np.where(took, need[:, place], 0)
    return Filled(best[rows, capacity], chosen)


def _table(gain: Floats, need: Whole, capacity: Whole) -> tuple[Floats, Flags]:
    """Return the best value per row and room, and per place whether that item is taken at that room."""
    agents, depth = gain.shape
    width = int(capacity.max(initial=0)) + 1
    pad = int(need.max(initial=0))
    best = np.zeros((agents, pad + width))
    best[:, :pad] = -np.inf
    flat = best.reshape(-1)
    cells = np.arange(agents)[:, None] * (pad + width) + pad + np.arange(width)[None, :]
    taken = np.zeros((depth, agents, width), dtype=np.bool_)
    for place in range(depth):
        with_it = flat.take(cells - need[:, place, None])
        with_it += gain[:, place, None]
        now = best[:, pad:]
        np.greater(with_it, now, out=taken[place])
        np.maximum(with_it, now, out=now)
    return best[:, pad:], taken


def regrets(profit: Floats, load: Whole, capacity: int) -> tuple[float, Floats, Floats]:
    """Return one knapsack's best value, and per item what is lost when it must be in, and when it must be out.

    An item that does not fit loses infinitely much when it must be in.
    """
    forward = _prefixes(profit, load, capacity)
    backward = _prefixes(profit[::-1], load[::-1], capacity)[::-1]
    value = float(forward[-1, capacity])
    lost_in = np.full(len(profit), np.inf)
    lost_out = np.empty(len(profit))
    for place in range(len(profit)):
        before, after = forward[place], backward[place + 1]
        lost_out[place] = value - float((before + after[::-1]).max())
        room = capacity - int(load[place])
        if room >= 0:
            inside = float((before[: room + 1] + after[room::-1]).max()) + float(profit[place])
            lost_in[place] = value - inside
    return value, np.maximum(lost_in, 0.0), np.maximum(lost_out, 0.0)


def _prefixes(profit: Floats, load: Whole, capacity: int) -> Floats:
    """Return the best value per room with the first 0, 1, 2 ... items."""
    table = np.zeros((len(profit) + 1, capacity + 1))
    for place, (gain, need) in enumerate(zip(profit.tolist(), load.tolist(), strict=True)):
        table[place + 1] = table[place]
        if gain > 0 and need <= capacity:
            after = table[place + 1, need:]
            np.maximum(after, table[place, : capacity + 1 - need] + gain, out=after)
    return table
