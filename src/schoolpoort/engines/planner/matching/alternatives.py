"""Who else could: for each request a few supporters who fit while the rest of the plan stays as it is."""

import numpy as np
from numpy.typing import NDArray

from schoolpoort.engines.planner.matching.capacity import household_of
from schoolpoort.engines.planner.matching.diary import Diary
from schoolpoort.engines.planner.matching.eligibility import People
from schoolpoort.engines.planner.matching.explaining import reasons_for, slot_of
from schoolpoort.engines.planner.matching.options import Options
from schoolpoort.engines.planner.matching.result import Alternative

_NO_LIMIT = 2**31


class Alternatives:
    """The plan as it stands, with the room that it leaves to everybody."""

    def __init__(self, people: People, options: Options, diaries: dict[int, Diary]) -> None:
        self._people, self._options, self._diaries = people, options, diaries
        supporters = people.supporters
        self._load = np.array([one.households_already for one in supporters], dtype=np.int64)
        self._minutes = np.array(
            [_NO_LIMIT if one.minutes_at_most is None else one.minutes_at_most for one in supporters], dtype=np.int64
        )
        self._room = np.array(
            [_NO_LIMIT if one.households_at_most is None else one.households_at_most for one in supporters],
            dtype=np.int64,
        )
        self._room -= self._load
        for who, diary in diaries.items():
            self._load[who] += len(diary.taken)
            self._minutes[who] -= sum(request.minutes for request, _ in diary.taken.values())
            self._room[who] -= len({household_of(request) for request, _ in diary.taken.values()})
        self._helpers: dict[str, set[int]] = {}
        for who, diary in diaries.items():
            for request, _ in diary.taken.values():
                self._helpers.setdefault(household_of(request), set()).add(who)

    def of(self, number: int, now: int, others: int) -> tuple[Alternative, ...]:
        """Return who else could do a request: promise, fit, little load, little travel. `now`: who has it."""
        people, options = self._people, self._options
        request = people.problem.requests[number]
        found: list[Alternative] = []
        tried = {now}
        for option in self._ranked(number):
            who = int(options.supporter[option])
            if who in tried or not self._fits(who, number, int(options.start[option])):
                continue
            tried.add(who)
            reasons = reasons_for(people, options, option, request, others, int(self._load[who]) + 1)
            found.append(Alternative(people.supporters[who].id, slot_of(options, option, request), reasons))
            if len(found) >= people.problem.settings.alternatives:
                break
        return tuple(found)

    def _fits(self, who: int, number: int, start: int) -> bool:
        diary = self._diaries.get(who)
        request = self._people.problem.requests[number]
        return (diary or Diary(self._people.problem, who)).fits(request, start)

    def _ranked(self, number: int) -> list[int]:
        """Return the options of a request whose supporters have room, best first."""
        options, request = self._options, self._people.problem.requests[number]
        part = options.of(number)
        who = options.supporter[part]
        room: NDArray[np.bool_] = self._room[who] > 0
        if helpers := self._helpers.get(household_of(request)):
            room = room | np.isin(who, list(helpers))
        mine = part.start + np.flatnonzero(room & (self._minutes[who] >= request.minutes))
        load = self._load[options.supporter[mine]]
        keys = (options.start[mine], options.distance[mine], load, -options.fit[mine], ~options.kept[mine])
        order: list[int] = mine[np.lexsort(keys)].tolist()
        return order
