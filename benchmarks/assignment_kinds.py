"""Generated general problems of the classic kinds, small and seeded: nobody has solved them before.

Kinds a to d after Chu and Beasley, "A genetic algorithm for the generalised assignment problem" (1997); e after
Laguna and others, "Assigning multiple jobs to agents" (1995), rounded to whole numbers as Yagiura's files are.
"""

import numpy as np
from numpy.typing import NDArray

from schoolpoort.engines.planner.assignment import Problem

Whole = NDArray[np.int64]


def classic(kind: str, agents: int, items: int, seed: int) -> Problem:
    """Return a problem of kind a, b, c, d or e; d and e have costs that rise as loads fall, which is hard."""
    random = np.random.default_rng([seed, agents, items])
    shape = (agents, items)
    if kind == "d":
        load = random.integers(1, 101, shape)
        cost = 111 - load + random.integers(-10, 11, shape)
    elif kind == "e":
        exact = 1 - 10 * np.log(1 - random.random(shape))
        load, cost = np.rint(exact), np.rint(1000 / exact - 10 * random.random(shape))
    elif kind in ("a", "b", "c"):
        load, cost = random.integers(5, 26, shape), random.integers(10, 51, shape)
    else:
        raise ValueError(f"The kinds are a, b, c, d and e, not {kind!r}.")
    room = _generous(cost, load) * (0.7 if kind == "b" else 1.0) if kind in "ab" else 0.8 * load.sum(axis=1) / agents
    return Problem(cost.astype(float), load.astype(float), np.floor(room) * np.ones(agents), np.zeros(agents))


def _generous(cost: Whole, load: Whole) -> float:
    """Return the capacity of kind a: six tenths of a mean share, four of what the fullest of the cheapest carries."""
    agents, items = cost.shape
    fullest = np.bincount(cost.argmin(axis=0), weights=load[cost.argmin(axis=0), np.arange(items)], minlength=agents)
    return float(0.6 * 15 * items / agents + 0.4 * fullest.max())


def sites(count: int, customers: int, seed: int, *, split: bool, room: float = 4.7, opening: float = 3000.0) -> Problem:
    """Return sites and customers in a square, cost by distance and demand; all sites have `room` times the demand."""
    random = np.random.default_rng([seed, count, customers])
    site, customer = random.random((count, 2)), random.random((customers, 2))
    demand = random.integers(10, 101, customers).astype(float)
    away = np.sqrt(((site[:, None] - customer[None]) ** 2).sum(axis=2))
    capacity = np.full(count, np.ceil(room * demand.sum() / count))
    cost = np.round(away * demand * 10, 2)
    return Problem(cost, np.tile(demand, (count, 1)), capacity, np.full(count, opening), split)
