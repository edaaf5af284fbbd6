"""An independent check of a plan: it reads the problem and the answer alone and knows nothing of how it was found."""

import math
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import combinations

from schoolpoort.engines.planner.matching.problem import Place, Problem, Request, Settings, Supporter, Window
from schoolpoort.engines.planner.matching.result import Match, Result, Status

_EARTH_KM = 6371.0088
#: Rounding of a distance to hectometres.
_ROUNDING_KM = 0.051
_Pair = tuple[Request, Supporter, Match]


def check(problem: Problem, result: Result) -> list[str]:
    """Return what is wrong with a plan, in plain sentences; an empty list when all rules are kept."""
    requests = {request.id: request for request in problem.requests}
    supporters = {supporter.id: supporter for supporter in problem.supporters}
    faults = list(_ids(requests, supporters, result))
    if faults:
        return faults
    pairs = [(requests[match.request], supporters[match.supporter], match) for match in result.matches]
    for request, supporter, match in pairs:
        faults += [f"{request.id} with {supporter.id}: {fault}" for fault in _pair(problem, request, supporter, match)]
    by_supporter: dict[str, list[_Pair]] = {}
    for pair in pairs:
        by_supporter.setdefault(pair[1].id, []).append(pair)
    for name, taken in by_supporter.items():
        faults += [f"{name}: {fault}" for fault in _together(taken, problem.settings)]
    faults += _goals(problem, result, pairs, by_supporter)
    return faults + list(_alternatives(problem, result, requests, supporters, by_supporter))


def _ids(requests: dict[str, Request], supporters: dict[str, Supporter], result: Result) -> Iterator[str]:
    told = [match.request for match in result.matches] + [unmet.request for unmet in result.unmet]
    for name in set(told) - set(requests):
        yield f"the plan speaks of request {name!r}, which the problem does not have"
    for name in set(requests) - set(told):
        yield f"the plan does not speak of request {name!r}"
    for name in {name for name in told if told.count(name) > 1} if len(set(told)) < len(told) else ():
        yield f"the plan speaks more than once of request {name!r}"
    for name in {match.supporter for match in result.matches} - set(supporters):
        yield f"the plan speaks of supporter {name!r}, whom the problem does not have"
    for name in result.alternatives:
        if name not in requests or any(other.supporter not in supporters for other in result.alternatives[name]):
            yield f"the alternatives of request {name!r} name somebody whom the problem does not have"
    for match in result.matches:
        if len(match.reasons) != 3 or len({reason.why for reason in match.reasons}) != 3:
            yield f"the match of {match.request!r} must have three different reasons"
    for unmet in result.unmet:
        if not unmet.reasons:
            yield f"nothing says why {unmet.request!r} has nobody"


def _pair(problem: Problem, request: Request, one: Supporter, match: Match) -> Iterator[str]:
    """The hard rules that look at one request and one supporter."""
    if not one.adult:
        yield "the supporter is not an adult"
    required = problem.required_checks
    kinds = request.kinds & one.kinds
    if not kinds:
        yield "the supporter is of none of the kinds asked"
    elif all(required.get(kind, frozenset()) - one.checks for kind in kinds):
        yield "checks that this kind asks were not seen"
    for need in request.languages:
        if not any(known.tag == need.tag and getattr(known, need.skill) for known in one.languages):
            yield f"the supporter has not the skill {need.skill} in {need.tag}"
    if one.id in request.blocked or request.household in one.blocked:
        yield "the two are kept apart (conflict of interest)"
    if request.place.kind == "remote":
        if not one.remote:
            yield "the supporter does not help by phone or video"
    else:
        km = _km(request.place, one.place)
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


def _together(taken: list[_Pair], settings: Settings) -> Iterator[str]:
    """The hard rules that look at all that one supporter takes on."""
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


def _goals(problem: Problem, result: Result, pairs: list[_Pair], by_supporter: dict[str, list[_Pair]]) -> Iterator[str]:
    figures: dict[str, Callable[[], float]] = {
        "urgent": lambda: sum(request.urgent for request in problem.requests) - sum(pair[0].urgent for pair in pairs),
        "met": lambda: len(pairs),
        "promises": lambda: sum(r.promised_to is not None for r in problem.requests) - sum(map(_kept, pairs)),
        "fit": lambda: sum(_fit(problem, *pair[:2]) for pair in pairs),
        "spread": lambda: sum(_square(taken) for taken in by_supporter.values()),
        "travel": lambda: 1000 * sum(_km(pair[0].place, pair[1].place) or 0 for pair in pairs),
    }
    if [goal.name for goal in result.goals] != list(figures):
        yield f"the goals must be {', '.join(figures)}, in this order"
        return
    for goal in result.goals:
        rounding = 51 * len(pairs) if goal.name == "travel" else 0
        if abs(goal.value - figures[goal.name]()) > rounding:
            yield f"goal {goal.name}: the plan says {goal.value}, its matches say {figures[goal.name]():.0f}"
        better = goal.value - goal.bound if goal.better == "higher" else goal.bound - goal.value
        if better > 0 or goal.proven != (better == 0):
            yield f"goal {goal.name}: the value {goal.value} and the bound {goal.bound} contradict each other"
    if (result.status == Status.OPTIMAL) and not all(goal.proven for goal in result.goals):
        yield "the plan says that it is optimal, but not every goal is proven"


def _alternatives(
    problem: Problem,
    result: Result,
    requests: dict[str, Request],
    supporters: dict[str, Supporter],
    by_supporter: dict[str, list[_Pair]],
) -> Iterator[str]:
    """Every alternative must keep all rules while the rest of the plan stays as it is."""
    now = {match.request: match.supporter for match in result.matches}
    for name, others in result.alternatives.items():
        for other in others:
            request, one = requests[name], supporters[other.supporter]
            match = Match(name, one.id, other.slot)
            taken = [pair for pair in by_supporter.get(one.id, []) if pair[0].id != name]
            faults = [
                *_pair(problem, request, one, match),
                *_together([*taken, (request, one, match)], problem.settings),
            ]
            if one.id == now.get(name):
                faults.append("it is who helps now")
            for fault in faults:
                yield f"{name} with {one.id} as an alternative: {fault}"


def _kept(pair: _Pair) -> bool:
    request, one, match = pair
    slot = request.promised_slot if request.windows else None
    return request.promised_to == one.id and (
        slot is None or (match.slot is not None and match.slot.day == slot.day and match.slot.starts == slot.starts)
    )


def _fit(problem: Problem, request: Request, one: Supporter) -> int:
    settings, wishes = problem.settings, request.wishes
    points = settings.same_person_points if wishes.same_as == one.id else 0
    points += settings.gender_points if wishes.gender is not None and wishes.gender == one.gender else 0
    points += settings.topic_points if request.topic is not None and request.topic in one.topics else 0
    km = _km(request.place, one.place)
    near = wishes.near and request.place.kind == "place" and km is not None and round(km * 10) <= settings.near_km * 10
    return points + (settings.near_points if near else 0)


def _square(taken: list[_Pair]) -> int:
    already = taken[0][1].households_already
    return (already + len(taken)) ** 2 - already**2


def _moments(window: Window) -> tuple[datetime, datetime]:
    return datetime.combine(window.day, window.starts), datetime.combine(window.day, window.ends)


def _too_near(one: Window, other: Window, minutes: int) -> bool:
    way = timedelta(minutes=minutes)
    (a, b), (c, d) = _moments(one), _moments(other)
    return not (b + way <= c or d + way <= a) if (b <= c or d <= a) else True


def _way(one: Place, other: Place, settings: Settings) -> int:
    if "remote" in (one.kind, other.kind):
        return 0
    km = _km(one, other)
    return settings.unknown_travel_minutes if km is None else math.ceil(round(km * 10) * 6 / settings.km_per_hour)


def _km(one: Place, other: Place) -> float | None:
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
