"""Options of one pair that differ only in their start, as one: which start it is matters only beside other requests.

A plan of merged options says who helps whom. Whether the starts of all that one supporter takes on can be chosen so
that nothing clashes is looked at when there is a plan (`Timetable`), and sets that cannot be become rows.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from schoolpoort.engines.planner.matching.conflicts import Conflicts, clique_cover
from schoolpoort.engines.planner.matching.options import NO_START, Options
from schoolpoort.engines.planner.matching.problem import Problem

Columns = NDArray[np.int64]


@dataclass(frozen=True)
class Merged:
    """The merged options, and per option (in their order) the single ones: singles[first[i]:first[i + 1]]."""

    options: Options
    singles: Columns
    first: Columns

    def of(self, single: Iterable[int]) -> Columns:
        """Return the merged options of single ones."""
        place = np.empty(len(self.singles), dtype=np.int64)
        place[self.singles] = np.repeat(np.arange(len(self.options)), np.diff(self.first))
        return place[np.fromiter(single, dtype=np.int64)]

    def members(self, option: int) -> Columns:
        """Return the single options of a merged one."""
        return self.singles[self.first[option] : self.first[option + 1]]


def merge(options: Options) -> Merged:
    """Merge the options of the same request and supporter, those that keep a promise apart."""
    request = options.requests()
    order = np.lexsort((options.start, options.kept, options.supporter, request))
    keys = np.stack([request[order], options.supporter[order], options.kept[order]])
    fresh = np.r_[True, (keys[:, 1:] != keys[:, :-1]).any(axis=0)] if len(order) else np.zeros(0, dtype=bool)
    head = order[fresh]
    count = np.bincount(request[head], minlength=len(options.first) - 1)
    together = Options(
        np.r_[0, np.cumsum(count)].astype(np.int64),
        options.supporter[head],
        options.start[head],
        options.distance[head],
        options.fit[head],
        options.kept[head],
    )
    return Merged(together, order, np.r_[np.flatnonzero(fresh), len(order)].astype(np.int64))


class Timetable:
    """Chooses starts for all that a supporter takes on, or says which sets of requests cannot be together."""

    def __init__(self, problem: Problem, options: Options, merged_options: Merged) -> None:
        self._options, self._merged = options, merged_options
        self._conflicts = Conflicts(problem, options)
        self._request = merged_options.options.requests()
        self._timed = merged_options.options.start != NO_START

    def starts(self, chosen: Columns) -> Columns:
        """Return the single options of a plan; nothing clashes where that can be."""
        found: list[int] = []
        for mine in self._by_supporter(chosen):
            found += self._seated(mine) or [int(self._merged.members(option)[0]) for option in mine]
        return np.array(sorted(found), dtype=np.int64)

    def impossible(self, chosen: Columns) -> list[tuple[Columns, int]]:
        """Return sets of merged options, and how many of each set can be taken, where a plan asks too much at once."""
        found: list[tuple[Columns, int]] = []
        for mine in self._by_supporter(chosen):
            timed = [option for option in mine if self._timed[option]]
            if len(timed) > 1 and self._seated(timed) is None:
                found += [self._lifted(each) for each in self._smallest(timed)]
        return found

    def cliques(self, mine: Columns) -> Iterator[Columns]:
        """Yield sets of these merged options (of one supporter) of which at most one can be taken, for every clash."""
        timed = mine[self._timed[mine]]
        if len(timed) < 2:
            return
        members = [self._merged.members(option) for option in timed.tolist()]
        first = np.r_[0, np.cumsum([len(each) for each in members])[:-1]]
        clash = self._conflicts.clashes(np.concatenate(members))
        if not clash.any():
            return
        never = np.logical_and.reduceat(np.logical_and.reduceat(clash, first, axis=0), first, axis=1)
        for clique in clique_cover(never):
            yield timed[clique]

    def _by_supporter(self, chosen: Columns) -> list[list[int]]:
        taken: dict[int, list[int]] = {}
        for option in chosen.tolist():
            taken.setdefault(int(self._merged.options.supporter[option]), []).append(option)
        return list(taken.values())

    def _seated(self, mine: list[int]) -> list[int] | None:
        """Return single options of these without a clash, or None. Two with one start each never clash in a plan."""
        members = [self._merged.members(option) for option in mine]
        if len(mine) == 1 or all(len(each) == 1 for each in members):
            return [int(each[0]) for each in members]
        singles = np.concatenate(members)
        clash = [
            int.from_bytes(row.tobytes(), "little")
            for row in np.packbits(self._conflicts.clashes(singles), axis=1, bitorder="little")
        ]
        groups, begin = [], 0
        for each in members:
            groups.append((1 << begin + len(each)) - (1 << begin))
            begin += len(each)
        picked = _pick(groups, clash)
        return None if picked is None else [int(singles[place]) for place in picked]

    def _smallest(self, timed: list[int]) -> list[list[int]]:
        """Return sets of these that cannot be together, of which no part is one: whatever goes without, goes."""
        found = set()
        for turn in range(len(timed)):
            left = timed[turn:] + timed[:turn]
            for option in list(left):
                fewer = [other for other in left if other != option]
                if len(fewer) > 1 and self._seated(fewer) is None:
                    left = fewer
            found.add(tuple(sorted(left)))
        return [list(each) for each in sorted(found)]

    def _lifted(self, some: list[int]) -> tuple[Columns, int]:
        """Return the set, with the same requests at the promised start only (stricter), and how many can be."""
        stricter = {option + 1 for option in some if self._stricter(option, option + 1)}
        return np.array(sorted(stricter | set(some)), dtype=np.int64), len(some) - 1

    def _stricter(self, option: int, other: int) -> bool:
        options = self._merged.options
        same = other < len(options) and self._request[other] == self._request[option]
        if not same or options.supporter[other] != options.supporter[option]:
            return False
        mine = set(self._options.start[self._merged.members(option)].tolist())
        return set(self._options.start[self._merged.members(other)].tolist()) <= mine


def _pick(groups: list[int], clash: list[int]) -> list[int] | None:
    """Pick a place of each group (bits) so that none clashes; the group with the fewest places left goes first."""
    if not groups:
        return []
    group = min(groups, key=int.bit_count)
    others = [other for other in groups if other != group]
    while group:
        place = (group & -group).bit_length() - 1
        group &= group - 1
        left = [other & ~clash[place] for other in others]
        if all(left):
            rest = _pick(left, clash)
            if rest is not None:
                return [place, *rest]
    return None
