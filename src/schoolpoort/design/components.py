"""Values that components draw: parts of a reach bar and bars of a small plot."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.functional import Promise

from schoolpoort.design.states import State


def share_of(part: float, total: float) -> int:
    """Return which share of `total` the `part` is, in whole per cent from 0 to 100.

    A part that is there at all gets at least 1, so that nobody disappears from a picture. A total of zero gives 0.
    """
    if total <= 0 or part <= 0:
        return 0
    return max(1, min(100, round(100 * part / total)))


@dataclass(frozen=True)
class Segment:
    """One part of a reach bar: how many households are in `state`; `share` is per cent of all of them."""

    state: State
    count: int
    share: int

    @property
    def label(self) -> Promise:
        """The word behind the number, "1 vraag" or "2 vragen"."""
        return self.state.count_label(self.count)


@dataclass(frozen=True)
class Bar:
    """One bar of a plot: `share` is its length in per cent of the longest possible bar, `value` what is written."""

    label: str
    value: str
    share: int
    state: str = ""


def reach_segments(counts: Mapping[State, int] | Mapping[str, int]) -> list[Segment]:
    """Turn counts per state into the parts of a reach bar, in the given order, without the empty ones.

    Raises ValueError for a state that does not exist or a count below zero.
    """
    total = sum(counts.values())
    segments = []
    for name, count in counts.items():
        if count < 0:
            raise ValueError(f"a reach bar cannot have {count} households in state {name}")
        if count:
            segments.append(Segment(state=State(name), count=count, share=share_of(count, total)))
    return segments
