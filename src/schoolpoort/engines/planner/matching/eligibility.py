"""Which supporter may do which request, by the hard rules that look at one pair: an array operation per request."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from schoolpoort.engines.planner.matching.clock import MINUTES_A_DAY, Span, merged, span_of
from schoolpoort.engines.planner.matching.geography import hectometres, travel_minutes, unit_vectors
from schoolpoort.engines.planner.matching.problem import LanguageNeed, Problem, Request, Supporter

Mask = NDArray[np.bool_]
Numbers = NDArray[np.int32]
_Rule = Callable[[Supporter], bool]


class People:
    """The supporters as arrays, with what was asked of them before."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.supporters = problem.supporters
        self.number = {supporter.id: place for place, supporter in enumerate(problem.supporters)}
        self.places = unit_vectors([supporter.place for supporter in problem.supporters])
        self.remote = self._mask(lambda supporter: supporter.remote)
        self.adults = self._mask(lambda supporter: supporter.adult)
        self.willing = self._mask(_may_help_at_all)
        self.reach = np.array(
            [np.inf if one.travel_km_at_most is None else one.travel_km_at_most * 10 for one in problem.supporters]
        )
        self._minutes = np.array(
            [2**31 if one.minutes_at_most is None else one.minutes_at_most for one in problem.supporters],
            dtype=np.int64,
        )
        self._spans = [merged(one.free) for one in problem.supporters]
        self._free = _flat(self._spans)
        self._weekdays: dict[tuple[int, int], frozenset[int]] = {}
        self.busy = [[span_of(window) for window in one.busy] for one in problem.supporters]
        self._busy_at_all = np.array([bool(spans) for spans in self.busy], dtype=bool)
        self._blocked_households: dict[str, list[int]] = {}
        for place, one in enumerate(problem.supporters):
            for household in one.blocked:
                self._blocked_households.setdefault(household, []).append(place)
        self._kinds: dict[frozenset[str], Mask] = {}
        self._one_kind: dict[str, Mask] = {}
        self._named_kinds: dict[frozenset[str], Mask] = {}
        self._languages: dict[LanguageNeed, Mask] = {}
        self._free_then: dict[tuple[int, int], Mask] = {}
        self._genders: dict[str, Mask] = {}
        self._topics: dict[str, Mask] = {}

    def _mask(self, holds: _Rule) -> Mask:
        return np.array([holds(supporter) for supporter in self.supporters], dtype=bool)

    def of_kind(self, kinds: frozenset[str]) -> Mask:
        """Who is of one of these kinds with all checks that the kind asks."""
        if kinds not in self._kinds:
            nobody = np.zeros(len(self.supporters), dtype=bool)
            self._kinds[kinds] = np.logical_or.reduce([nobody, *(self._of_one_kind(kind) for kind in kinds)])
        return self._kinds[kinds]

    def _of_one_kind(self, kind: str) -> Mask:
        if kind not in self._one_kind:
            required = self.problem.required_checks.get(kind, frozenset())
            self._one_kind[kind] = self._mask(lambda one: kind in one.kinds and required <= one.checks)
        return self._one_kind[kind]

    def naming_kind(self, kinds: frozenset[str]) -> Mask:
        """Who is of one of these kinds, whatever checks were seen."""
        if kinds not in self._named_kinds:
            self._named_kinds[kinds] = self._mask(lambda one: bool(kinds & one.kinds))
        return self._named_kinds[kinds]

    def with_language(self, need: LanguageNeed) -> Mask:
        """Who has the skill in the language."""
        if need not in self._languages:
            self._languages[need] = self._mask(
                lambda one: any(known.meets(need.tag) and known.can(need.skill) for known in one.languages)
            )
        return self._languages[need]

    def of_gender(self, gender: str) -> Mask:
        """Who said this gender."""
        if gender not in self._genders:
            self._genders[gender] = self._mask(lambda one: one.gender == gender)
        return self._genders[gender]

    def with_topic(self, topic: str) -> Mask:
        """Who named this topic."""
        if topic not in self._topics:
            self._topics[topic] = self._mask(lambda one: topic in one.topics)
        return self._topics[topic]

    def free_then(self, start: int, minutes: int) -> Mask:
        """Who is free for the whole of this time (other appointments aside)."""
        if (start, minutes) not in self._free_then:
            who, begin, end = self._free
            mask = np.zeros(len(self.supporters), dtype=bool)
            mask[who[(begin <= start) & (end >= start + minutes)]] = True
            self._free_then[start, minutes] = mask
        return self._free_then[start, minutes]

    def able(self, request: Request) -> Mask:
        """Who may do this kind of request in these languages; place, time and conflicts of interest aside."""
        mask = self.willing & self.of_kind(request.kinds)
        for need in request.languages:
            mask = mask & self.with_language(need)
        if request.place.kind == "remote":
            mask = mask & self.remote
        return mask

    def has_minutes(self, request: Request, able: Numbers) -> Mask:
        """Who of these offers as many minutes as the request takes."""
        mask: Mask = self._minutes[able] >= request.minutes
        return mask

    def weekdays_free(self, supporter: int, minutes: int) -> frozenset[int]:
        """On which weekdays (1 is Monday) a supporter has so many free minutes in one go."""
        if (supporter, minutes) not in self._weekdays:
            long_enough = (begin for begin, end in self._spans[supporter] if end - begin >= minutes)
            self._weekdays[supporter, minutes] = frozenset(
                (begin // MINUTES_A_DAY - 1) % 7 + 1 for begin in long_enough
            )
        return self._weekdays[supporter, minutes]

    def reachable(self, request: Request, able: Numbers) -> tuple[Numbers, Numbers]:
        """Return who of these can be there and has the minutes, and the hectometres (UNKNOWN where not known)."""
        able = able[self.has_minutes(request, able)]
        if request.place.kind == "remote":
            return able, np.zeros(len(able), dtype=np.int32)
        distance = hectometres(unit_vectors([request.place])[0], self.places[able])
        near = distance <= self.reach[able]
        return able[near], distance[near]

    def unblocked(self, request: Request, able: Numbers) -> Mask:
        """Who of these has no conflict of interest with the request."""
        allowed = np.ones(len(able), dtype=bool)
        numbers = [self.number[blocked] for blocked in request.blocked if blocked in self.number]
        if numbers:
            allowed &= ~np.isin(able, numbers)
        if request.household in self._blocked_households:
            allowed &= ~np.isin(able, self._blocked_households[request.household])
        return allowed

    def undisturbed(self, request: Request, start: int, able: Numbers, distance: Numbers) -> Mask:
        """Who of these has no other appointment too near in time, the way there and back included."""
        mask = np.ones(len(able), dtype=bool)
        if not self._busy_at_all[able].any():
            return mask
        way = travel_minutes(distance, self.problem.settings)
        if request.place.kind == "remote":
            way = np.zeros_like(way)
        for place in np.flatnonzero(self._busy_at_all[able]):
            margin = int(way[place])
            mask[place] = all(
                end + margin <= start or start + request.minutes + margin <= begin
                for begin, end in self.busy[able[place]]
            )
        return mask


def _may_help_at_all(supporter: Supporter) -> bool:
    """Adults only, and only who has room for a household."""
    room = supporter.households_at_most is None or supporter.households_already < supporter.households_at_most
    return supporter.adult and room


def _flat(spans: list[list[Span]]) -> tuple[Numbers, Numbers, Numbers]:
    """Return who, begin and end of every span."""
    rows = [(place, begin, end) for place, one in enumerate(spans) for begin, end in one]
    table = np.array(rows, dtype=np.int32).reshape(-1, 3)
    return table[:, 0], table[:, 1], table[:, 2]
