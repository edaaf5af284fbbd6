"""What a solved problem says: who serves what, the value, and what is proven about it."""

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """Proven best; a plan whose bound is still open; proven that there is no plan; nothing known in the time given."""

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    INFEASIBLE = "infeasible"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Share:
    """`agent` serves `fraction` (above 0, at most 1) of `item`."""

    agent: str
    item: str
    fraction: float


@dataclass(frozen=True, slots=True)
class Result:
    """`value`: total cost of the plan; `bound`: what no plan can cost less than; `reason`: why there is no plan."""

    status: Status
    value: float | None
    bound: float | None
    shares: tuple[Share, ...]
    open_agents: tuple[str, ...]
    reason: str
    seconds: float

    @property
    def gap(self) -> float | None:
        """Return how far the value may lie above the optimum, as a fraction of the value."""
        if self.value is None or self.bound is None:
            return None
        return max(0.0, self.value - self.bound) / max(abs(self.value), 1e-9)
