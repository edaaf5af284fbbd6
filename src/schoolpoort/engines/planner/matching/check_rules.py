"""The hard rules, read from the problem alone: for one request with one supporter, and for all that one takes on."""

import math
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import combinations

from schoolpoort.engines.planner.matching.problem import Place, Problem, Request, Settings, Supporter, Window
from schoolpoort.engines.planner.matching.result import Match

_EARTH_KM = 6371.0088
#: Rounding of a distance to hectometres.
_ROUNDING_KM = 0.051
Pair = tuple[Request, Supporter, Match]


def faults_of_pair(problem: Problem, request: Request, one: Supporter, match: Match) -> Iterator[str]:
    """Say which rules one request with one supporter breaks."""
    if not one.adult:
        yield "the supporter is not an adult"
    required = problem.required_checks
    kinds = request.kinds & one.kinds
    if not kinds:
        yield "the supporter is of none of the kinds asked"
    elif all(required.get(kind, frozenset()) - one.checks for kind in kinds):
        yield "checks that this kind asks were not seen"
    for need in request.languages:
        # RFC 4647, 3.3.1: capitals do not count, and a tag is met by what is narrower.
        asked = need.tag.lower().split("-")
        if not any(
            known.tag.lower().split("-")[: len(asked)] == asked and getattr(known, need.skill)
            for known in one.languages
        ):
            yield f"the supporter has not the skill {need.skill} in {need.tag}"
    if one.id in request.blocked or request.household in one.blocked:
        yield "the two are kept apart (conflict of interest)"
    if request.place.kind == "remote":
        if not one.remote:
            yield "the supporter does not help by phone or video"
    else:
        km = kilometres(request.place, one.place)
        if km is not None and one.travel_km_at_most is not None and km > one.travel_km_at_most + _ROUNDING_KM:
            yield f"{km:.1f} km is farther than the supporter travels"
    yield from _time(problem.settings, request, one, match.slot)


def _time(settings: Settings, request: Request, one: Supporter, slot: Window | None) -> Iterator[str]:
    if (slot is None) != (not request.windows):
        yield "a time is missing, or there is one where none is asked"
    if slot is None:
        return
    starts, ends = _moments(slot)
    if ends - starts != timedelta(minutes=request.minutes):
        yield "the time is not as long as asked"
    if not any(
        window.day == slot.day and window.starts <= slot.starts and slot.ends <= window.ends
        for window in request.windows
    ):
        yield "the time is outside what the family asked"
    moment = starts
    while moment < ends and any(a <= moment < b for a, b in map(_moments, one.free)):
        moment = max(b for a, b in map(_moments, one.free) if a <= moment < b)
    if moment < ends:
        yield "the supporter is not free then"
    for window in one.busy:
        if _too_near(slot, window, _way(request.place, one.place, settings)):
            yield f"the supporter has another appointment on {window.day} at {window.starts:%H:%M}"


def faults_together(taken: list[Pair], settings: Settings) -> Iterator[str]:
    """Say which rules all that one supporter takes on breaks together."""
    one = taken[0][1]
    minutes = sum(request.minutes for request, _, _ in taken)
    if one.minutes_at_most is not None and minutes > one.minutes_at_most:
        yield f"{minutes} minutes are more than the {one.minutes_at_most} offered"
    households = len({request.household or ("", request.id) for request, _, _ in taken}) + one.households_already
    if one.households_at_most is not None and households > one.households_at_most:
        yield f"{households} households are more than {one.households_at_most}"
    for (first, _, match), (second, _, other) in combinations(taken, 2):
        way = _way(first.place, second.place, settings)
        if match.slot is not None and other.slot is not None and _too_near(match.slot, other.slot, way):
            yield f"{first.id} and {second.id} overlap, the way between them included"


def _moments(window: Window) -> tuple[datetime, datetime]:
    return datetime.combine(window.day, window.starts), datetime.combine(window.day, window.ends)


def _too_near(one: Window, other: Window, minutes: int) -> bool:
    way = timedelta(minutes=minutes)
    (a, b), (c, d) = _moments(one), _moments(other)
    return not (b + way <= c or d + way <= a) if (b <= c or d <= a) else True


def _way(one: Place, other: Place, settings: Settings) -> int:
    if "remote" in (one.kind, other.kind):
        return 0
    km = kilometres(one, other)
    return settings.unknown_travel_minutes if km is None else math.ceil(round(km * 10) * 6 / settings.km_per_hour)


def kilometres(one: Place, other: Place) -> float | None:
    """Great-circle distance by the haversine formula; 0 when remote, None when a place is not known."""
    if one.kind == "remote":
        return 0.0
    if None in (one.latitude, one.longitude, other.latitude, other.longitude):
        return None
    assert one.latitude is not None and one.longitude is not None
    assert other.latitude is not None and other.longitude is not None
    a, b = math.radians(one.latitude), math.radians(other.latitude)
    half = math.sin((b - a) / 2) ** 2
    half += math.cos(a) * math.cos(b) * math.sin(math.radians(other.longitude - one.longitude) / 2) ** 2
    return 2 * _EARTH_KM * math.asin(min(1.0, math.sqrt(half)))
