"""The matching as rows and columns, for problems in which minutes, households or times cannot be counted off.

Columns: the options (merged over their starts), then the units of each supporter's load, then households that a
supporter may share between requests. Rows: a request once; a load as large as its options; minutes; households; one
thing at a time.
"""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from schoolpoort.engines.planner.backends.linear import LinearProgram, Rows
from schoolpoort.engines.planner.matching.capacity import Capacities, household_of
from schoolpoort.engines.planner.matching.goals import Goal
from schoolpoort.engines.planner.matching.merging import Timetable, merge
from schoolpoort.engines.planner.matching.options import Options
from schoolpoort.engines.planner.matching.problem import Problem, Supporter
from schoolpoort.engines.planner.matching.room_cuts import RoomCuts

Columns = NDArray[np.int64]
Numbers = NDArray[np.float64]


class _RowTable:
    def __init__(self) -> None:
        self.first, self.columns, self.values = [0], list[Columns](), list[Numbers]()
        self.lower, self.upper = list[float](), list[float]()

    def add(
        self, columns: Iterable[int] | Columns, values: Numbers | float, upper: float, lower: float = -np.inf
    ) -> None:
        chosen = np.asarray(columns, dtype=np.int64)
        self.columns.append(chosen)
        self.values.append(np.broadcast_to(np.asarray(values, dtype=np.float64), chosen.shape))
        self.first.append(self.first[-1] + len(chosen))
        self.lower.append(lower)
        self.upper.append(upper)

    def rows(self) -> Rows:
        columns = np.concatenate(self.columns) if self.columns else np.zeros(0, dtype=np.int64)
        values = np.concatenate(self.values) if self.values else np.zeros(0, dtype=np.float64)
        return Rows(np.array(self.first, dtype=np.int64), columns, values, np.array(self.lower), np.array(self.upper))


class MatchingModel:
    """The linear program of a problem, and the goals as costs of its columns."""

    def __init__(self, problem: Problem, options: Options, limits: Capacities) -> None:
        self._merged = merge(options)
        self.timetable = Timetable(problem, options, self._merged)
        options = self._merged.options
        self._problem, self._options, self._limits = problem, options, limits
        self._request = options.requests()
        self._minutes = np.array([request.minutes for request in problem.requests], dtype=np.int64)
        giver = np.repeat(np.arange(len(limits.most)), limits.most)
        place = np.arange(len(giver), dtype=np.int64) - np.repeat(np.cumsum(limits.most) - limits.most, limits.most)
        already = np.array([one.households_already for one in problem.supporters], dtype=np.int64)
        self._load = 2 * (already[giver] + place) + 1
        self.columns = len(options) + len(giver)
        self._table = _RowTable()
        #: Option -> the column of the household that it makes its supporter help.
        self.room_cuts = RoomCuts(problem, options, limits)
        self._shared: dict[int, list[int]] = {}
        self._requests()
        self._supporters()
        self.program = LinearProgram(np.zeros(self.columns), np.ones(self.columns), self._table.rows())

    def costs(self, goal: Goal) -> tuple[Numbers, int]:
        """Return the cost of each column, and the constant (what all requests cost when they are left out)."""
        costs = np.zeros(self.columns, dtype=np.float64)
        count, constant = len(self._options), 0
        if goal.of_option is not None:
            costs[:count] += goal.of_option[self._merged.singles[self._merged.first[:-1]]]
        if goal.of_unmet is not None:
            costs[:count] -= goal.of_unmet[self._request]
            constant = int(goal.of_unmet.sum())
        if goal.of_load:
            costs[count : count + len(self._load)] = self._load
        return costs, constant

    def least_cost(self, goal: Goal) -> int:
        """Return a cost that no plan can better: as if everybody had room for everything."""
        if goal.of_load:
            return 0
        costs, constant = self.costs(goal)
        count = len(self._problem.requests)
        best = np.zeros(count)
        np.minimum.at(best, self._request, costs[: len(self._options)])
        return constant + round(float(best.sum()))

    def plan(self, chosen: Columns) -> Numbers:
        """Return the columns of a plan of single options."""
        return self.columns_of(self._merged.of(chosen))

    def columns_of(self, chosen: Columns) -> Numbers:
        """Return the columns of a plan of merged options; the load takes its cheapest units."""
        values = np.zeros(self.columns)
        values[chosen] = 1.0
        load = np.bincount(self._options.supporter[chosen], minlength=len(self._limits.most))
        first = len(self._options) + np.cumsum(self._limits.most) - self._limits.most
        for place in np.flatnonzero(load):
            values[first[place] : first[place] + load[place]] = 1.0
        for option in chosen.tolist():
            for shared in self._shared.get(option, ()):
                values[shared] = 1.0
        return values

    def taken(self, values: Numbers) -> Columns:
        """Return the merged options that a plan in whole numbers takes."""
        taken: Columns = np.flatnonzero(values[: len(self._options)] > 0.5)
        return taken

    def broken(self, values: Numbers) -> list[tuple[Columns, Numbers, float]]:
        """Return rows that these values break and no plan does: columns, their weights, and the most they weigh."""
        if (np.abs(values - np.rint(values)) > 1e-5).any():
            return self.room_cuts.broken(values)
        sets = self.timetable.impossible(self.taken(values))
        return [(columns, np.ones(len(columns)), float(most)) for columns, most in sets]

    def _requests(self) -> None:
        for number in range(len(self._problem.requests)):
            part = self._options.of(number)
            if part.stop > part.start:
                self._table.add(np.arange(part.start, part.stop), 1.0, 1.0)

    def _supporters(self) -> None:
        order = np.argsort(self._options.supporter, kind="stable")
        edges = np.searchsorted(self._options.supporter[order], np.arange(len(self._problem.supporters) + 1))
        load = len(self._options) + np.r_[0, np.cumsum(self._limits.most)]
        for place, one in enumerate(self._problem.supporters):
            mine = order[edges[place] : edges[place + 1]]
            if not len(mine):
                continue
            units = np.arange(load[place], load[place + 1])
            signs = np.r_[np.ones(len(mine)), -np.ones(len(units))]
            self._table.add(np.r_[mine, units], signs, 0.0, 0.0)
            if not self._limits.exact[place]:
                self._by_minutes(one, mine)
                self._by_household(one, mine)
            for clique in self.timetable.cliques(mine):
                self._table.add(clique, 1.0, 1.0)

    def _by_minutes(self, one: Supporter, mine: Columns) -> None:
        if one.minutes_at_most is not None:
            minutes = self._minutes[self._request[mine]]
            self._table.add(mine, minutes.astype(np.float64), float(one.minutes_at_most))

    def _by_household(self, one: Supporter, mine: Columns) -> None:
        """A household counts once, however many of its requests the supporter takes."""
        if one.households_at_most is None:
            return
        groups: dict[str, dict[int, list[int]]] = {}
        for option in mine.tolist():
            request = int(self._request[option])
            groups.setdefault(household_of(self._problem.requests[request]), {}).setdefault(request, []).append(option)
        room = one.households_at_most - one.households_already
        if len(groups) <= room:
            return
        counted: list[int] = []
        for requests in groups.values():
            if len(requests) == 1:
                counted += next(iter(requests.values()))
                continue
            shared, self.columns = self.columns, self.columns + 1
            counted.append(shared)
            for same in requests.values():
                for option in same:
                    self._shared.setdefault(option, []).append(shared)
                self._table.add([*same, shared], np.r_[np.ones(len(same)), -1.0], 0.0)
        self._table.add(counted, 1.0, float(room))
