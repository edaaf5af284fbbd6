"""Invented problems of the classic kinds, larger than what trying everything can solve."""

import numpy as np

from schoolpoort.engines.planner.assignment import Problem


def tight(agents: int, items: int, seed: int) -> Problem:
    """Return a problem whose costs and loads are independent and whose capacities hold eight tenths of all loads."""
    random = np.random.default_rng(seed)
    cost, load = random.integers(10, 51, (agents, items)), random.integers(5, 26, (agents, items))
    return Problem(cost, load, (0.8 * load.sum(axis=1) / agents).astype(int), np.zeros(agents))


def warehouses(sites: int, customers: int, seed: int, *, split: bool, room: float = 3.0) -> Problem:
    """Return sites and customers in a square, where all sites together have `room` times what is asked."""
    random = np.random.default_rng(seed)
    site, customer = random.random((sites, 2)), random.random((customers, 2))
    demand = random.integers(10, 100, customers).astype(float)
    away = np.sqrt(((site[:, None] - customer[None]) ** 2).sum(axis=2))
    capacity = np.full(sites, np.ceil(room * demand.sum() / sites))
    return Problem(np.round(away * demand * 10, 3), np.tile(demand, (sites, 1)), capacity, np.full(sites, 900.0), split)
