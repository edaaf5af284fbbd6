"""The general problem: every item is served by agents with a capacity, at least cost."""

from dataclasses import dataclass
from typing import cast

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


class ProblemFault(ValueError):
    """The problem cannot be read or makes no sense; the text says what to change."""


@dataclass(frozen=True, eq=False)
class Problem:
    """`cost[agent, item]` of serving all of an item, `load[agent, item]` that it takes, `capacity[agent]`,
    `fixed_cost[agent]` paid once an agent serves anything.

    An infinite cost means that the agent cannot serve the item. With `split`, fractions of an item may go to several
    agents, at that fraction of cost and load; else every item goes to exactly one agent. Costs may be negative,
    loads, capacities and fixed costs may not.
    Raises ProblemFault.
    """

    cost: Floats
    load: Floats
    capacity: Floats
    fixed_cost: Floats
    split: bool = False
    agents: tuple[str, ...] = ()
    items: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for name in ("cost", "load", "capacity", "fixed_cost"):
            held = np.array(getattr(self, name), dtype=np.float64)
            held.setflags(write=False)
            object.__setattr__(self, name, held)
        self._check_shapes()
        self._check_values()
        agents, items = self.cost.shape
        object.__setattr__(self, "agents", self.agents or tuple(str(number + 1) for number in range(agents)))
        object.__setattr__(self, "items", self.items or tuple(str(number + 1) for number in range(items)))
        for named, size, kind in ((self.agents, agents, "agent"), (self.items, items, "item")):
            if len(named) != size or len(set(named)) != size:
                raise ProblemFault(f"Give every {kind} a name of its own: {size} names are needed.")

    def _check_shapes(self) -> None:
        if self.cost.ndim != 2 or 0 in self.cost.shape:
            raise ProblemFault("Give at least one agent and one item, and a cost for each pair.")
        agents, items = self.cost.shape
        if self.load.shape != (agents, items):
            raise ProblemFault(f"Give a load for each of the {agents} x {items} pairs.")
        if self.capacity.shape != (agents,) or self.fixed_cost.shape != (agents,):
            raise ProblemFault(f"Give a capacity and a fixed cost for each of the {agents} agents.")

    def _check_values(self) -> None:
        if np.isnan(self.cost).any() or (self.cost == -np.inf).any():
            raise ProblemFault("A cost must be a number, or nothing where the agent cannot serve the item.")
        for name, held in (("load", self.load), ("capacity", self.capacity), ("fixed cost", self.fixed_cost)):
            if not np.isfinite(held).all() or (held < 0).any():
                raise ProblemFault(f"A {name} must be a number that is not below zero.")

    @property
    def allowed(self) -> Flags:
        """Return which agent can serve which item at all: a cost is given and, unsplit, the load fits."""
        fits = np.isfinite(self.cost)
        if not self.split:
            fits = fits & (self.load <= self.capacity[:, None] + 1e-9)
        return cast(Flags, fits)


def why_impossible(problem: Problem) -> str:
    """Return a simple reason why there can be no plan, or nothing."""
    nobody = np.flatnonzero(~problem.allowed.any(axis=0))
    if len(nobody):
        return f"No agent can serve item {problem.items[nobody[0]]}."
    need = float(np.where(problem.allowed, problem.load, np.inf).min(axis=0).sum())
    room = float(problem.capacity.sum())
    if need > room * (1 + 1e-9):
        return f"The items need a capacity of {need:g} at least, and all agents together have {room:g}."
    return ""
