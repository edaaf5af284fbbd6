"""Least-cost flow in a network of unit arcs, with the prices (node potentials) that prove the optimum."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from ortools.graph.python import min_cost_flow

Ints = NDArray[np.int64]
Nodes = NDArray[np.int32]


class NoFlow(RuntimeError):
    """The supplies cannot be sent through the network, or the solver gave up; the text is the solver's status."""


@dataclass(frozen=True)
class PricedFlow:
    """`used`: per arc whether it carries its unit. `prices`: per node; `cost + price[tail] - price[head]` is at least 0
    on unused arcs and at most 0 on used ones, which proves that no flow costs less.
    """

    used: NDArray[np.bool_]
    prices: Ints


def least_cost_flow(tails: Nodes, heads: Nodes, costs: Ints, supplies: Ints) -> PricedFlow:
    """Send every supply at least cost over arcs of capacity one. Raises NoFlow."""
    network = min_cost_flow.SimpleMinCostFlow()
    network.add_arcs_with_capacity_and_unit_cost(tails, heads, np.ones(len(tails), dtype=np.int64), costs)
    network.set_nodes_supplies(np.arange(len(supplies), dtype=np.int32), supplies)
    status = network.solve()
    if status != network.OPTIMAL:
        raise NoFlow(str(status))
    used = network.flows(np.arange(len(tails), dtype=np.int32)) > 0
    return PricedFlow(used, _prices(tails, heads, costs, used, len(supplies)))


def _prices(tails: Nodes, heads: Nodes, costs: Ints, used: NDArray[np.bool_], nodes: int) -> Ints:
    """Return shortest distances in the residual network (Bellman-Ford, all arcs at once).

    Raises NoFlow when the rounds do not end: a negative circle is left and the flow is no optimum.
    """
    begin, end = np.where(used, heads, tails), np.where(used, tails, heads)
    length = np.where(used, -costs, costs)
    order = np.argsort(end, kind="stable")
    begin, end, length = begin[order], end[order], length[order]
    distance = np.zeros(nodes, dtype=np.int64)
    if not len(begin):
        return distance
    first = np.flatnonzero(np.r_[True, end[1:] != end[:-1]])
    reached = end[first]
    for _ in range(nodes + 1):
        shorter = np.minimum(np.minimum.reduceat(distance[begin] + length, first), distance[reached])
        if np.array_equal(shorter, distance[reached]):
            return distance
        distance[reached] = shorter
    raise NoFlow("no end of the rounds")
