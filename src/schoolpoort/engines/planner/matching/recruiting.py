"""Why a request has nobody, as something to recruit with: who is missing, and who could on another day."""

from collections import Counter
from collections.abc import Iterator

import numpy as np

from schoolpoort.engines.planner.matching.eligibility import Mask, Numbers, People
from schoolpoort.engines.planner.matching.explaining import languages_of, when
from schoolpoort.engines.planner.matching.geography import UNKNOWN, hectometres, unit_vectors
from schoolpoort.engines.planner.matching.options import Options
from schoolpoort.engines.planner.matching.problem import Request
from schoolpoort.engines.planner.matching.result import Reason, ReasonValue, Why

_OTHER_DAYS = 2


def why_unmet(people: People, options: Options, number: int) -> tuple[Reason, ...]:
    """Return why a request was left out; the first reason is the first rule at which nobody was left."""
    part = options.of(number)
    request = people.problem.requests[number]
    if part.stop > part.start:
        return (Reason(Why.TAKEN, {"number": len(np.unique(options.supporter[part]))}), *_other_days(people, request))
    return tuple(_first_stop(people, request))


def _first_stop(people: People, request: Request) -> Iterator[Reason]:
    """Walk through the rules in the order of the question "who could", until nobody is left."""
    adults = people.adults
    kinds = " ".join(sorted(request.kinds))
    of_kind = adults & people.naming_kind(request.kinds)
    if not of_kind.any():
        yield Reason(Why.NOBODY_OF_KIND, {"kinds": kinds})
        return
    spoken = adults.copy()
    for need in request.languages:
        if not (adults & people.with_language(need)).any():
            yield Reason(Why.NOBODY_WITH_LANGUAGE, {"language": need.tag, "skill": need.skill})
            return
        spoken &= people.with_language(need)
    if not (spoken & of_kind).any():
        both: dict[str, ReasonValue] = {"languages": languages_of(request), "kinds": kinds, "number": int(spoken.sum())}
        yield Reason(Why.NOBODY_WITH_BOTH, both)
        return
    yield from _after_skill(people, request, spoken & of_kind)


def _after_skill(people: People, request: Request, left: Mask) -> Iterator[Reason]:
    kinds = " ".join(sorted(request.kinds))
    checked = left & people.of_kind(request.kinds)
    if not checked.any():
        yield Reason(Why.CHECKS_MISSING, {"number": int(left.sum()), "kinds": kinds})
        return
    willing = checked & people.willing
    if request.place.kind == "remote" and not (checked & people.remote).any():
        yield Reason(Why.NOT_REMOTE, {"number": int(checked.sum())})
        return
    able = np.flatnonzero(people.able(request)).astype(np.int32)
    roomy = able[people.has_minutes(request, able)]
    if not len(roomy):
        yield Reason(Why.NO_ROOM_AT_ALL, {"number": int(max(len(able), (checked & ~willing).sum()))})
        return
    yield from _after_room(people, request, roomy)


def _after_room(people: People, request: Request, able: Numbers) -> Iterator[Reason]:
    unblocked = able[people.unblocked(request, able)]
    if not len(unblocked):
        yield Reason(Why.BLOCKED, {"number": len(able)})
        return
    reachable, _ = people.reachable(request, unblocked)
    if not len(reachable):
        distance = hectometres(unit_vectors([request.place])[0], people.places[unblocked])
        nearest = float(distance[distance != UNKNOWN].min()) / 10
        yield Reason(Why.TOO_FAR, {"number": len(unblocked), "km": nearest})
        return
    window = min(request.windows)
    yield Reason(Why.NOT_THEN, {"number": len(reachable), "languages": languages_of(request), **when(window)})
    yield from _other_days(people, request)


def _other_days(people: People, request: Request) -> Iterator[Reason]:
    """On which other weekdays people who could are free so long, most people first."""
    if not request.windows:
        return
    able = np.flatnonzero(people.able(request)).astype(np.int32)
    able, _ = people.reachable(request, able[people.unblocked(request, able)])
    asked = {window.day.isoweekday() for window in request.windows}
    weekdays: Counter[int] = Counter()
    for place in able:
        weekdays.update(people.weekdays_free(int(place), request.minutes) - asked)
    for weekday, number in sorted(weekdays.items(), key=lambda pair: (-pair[1], pair[0]))[:_OTHER_DAYS]:
        yield Reason(Why.OTHER_DAY, {"number": number, "languages": languages_of(request), "weekday": weekday})
