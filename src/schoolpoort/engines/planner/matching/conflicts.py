"""Sets of options of one supporter of which at most one can be taken: they overlap, the way between them included."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from schoolpoort.engines.planner.matching.geography import UNKNOWN, hectometres, travel_minutes, unit_vectors
from schoolpoort.engines.planner.matching.options import NO_START, Options
from schoolpoort.engines.planner.matching.problem import Problem


class Conflicts:
    """Finds the conflicts of a supporter's options."""

    def __init__(self, problem: Problem, options: Options) -> None:
        self._settings = problem.settings
        self._options, self._request = options, options.requests()
        self._places = unit_vectors([request.place for request in problem.requests])
        self._remote = np.array([request.place.kind == "remote" for request in problem.requests], dtype=bool)
        self._minutes = np.array([request.minutes for request in problem.requests], dtype=np.int64)

    def clashes(self, mine: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Return which two of these options (of one supporter) cannot both be."""
        order = np.argsort(self._options.start[mine], kind="stable")
        above = self._together(mine[order])
        both = np.empty_like(above)
        both[np.ix_(order, order)] = above | above.T
        timed = self._options.start[mine] != NO_START
        clash: NDArray[np.bool_] = both & timed[:, None] & timed
        return clash

    def _together(self, mine: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Return which two of these, sorted by start, cannot both be: only above the diagonal."""
        request = self._request[mine]
        start = self._options.start[mine].astype(np.int64)
        end = start + self._minutes[request]
        gap = start[None, :] - end[:, None]
        mask: NDArray[np.bool_] = gap < 0
        near = np.argwhere((gap >= 0) & (gap < self._longest_way))
        if len(near):
            mask[near[:, 0], near[:, 1]] = (
                self._ways(request[near[:, 0]], request[near[:, 1]]) > gap[near[:, 0], near[:, 1]]
            )
        mask &= request[:, None] != request[None, :]
        return np.triu(mask, 1)

    @property
    def _longest_way(self) -> int:
        return 24 * 60

    def _ways(self, one: NDArray[np.int32], other: NDArray[np.int32]) -> NDArray[np.int64]:
        step = self._places[one] - self._places[other]
        distance = hectometres(np.zeros(3), step)
        way = travel_minutes(np.where(distance == UNKNOWN, UNKNOWN, distance), self._settings)
        return np.where(self._remote[one] | self._remote[other], 0, way).astype(np.int64)


def clique_cover(both: NDArray[np.bool_]) -> Iterator[list[int]]:
    """Yield cliques that cover all edges of a small graph, each grown as far as it goes."""
    neighbours = [int.from_bytes(row.tobytes(), "little") for row in np.packbits(both, axis=1, bitorder="little")]
    open_edges = list(neighbours)
    for one in range(len(neighbours)):
        later = -1 << one
        while rest := open_edges[one] & later:
            clique, members = [one], 1 << one
            candidates = neighbours[one]
            while candidates:
                fresh = candidates & rest or candidates
                other = (fresh & -fresh).bit_length() - 1
                clique.append(other)
                members |= 1 << other
                candidates &= neighbours[other]
            for member in clique:
                open_edges[member] &= ~members
            yield clique
