"""What no problem may hold, in plain words that say where it stands and what to do."""

from collections import Counter
from collections.abc import Iterator

from schoolpoort.engines.planner.matching.problem import (
    SKILLS,
    InvalidProblem,
    Place,
    Problem,
    Request,
    Settings,
    Supporter,
    Window,
)

#: More than anybody can do in one go, and more than a year of it.
_MINUTES_OF_A_DAY = 24 * 60


def validate(problem: Problem) -> None:
    """Raise InvalidProblem with every fault that was found."""
    faults = [*_settings(problem.settings), *_doubles(problem)]
    for request in problem.requests:
        faults += [f"Request {request.id!r}: {fault}" for fault in _request(request)]
    for supporter in problem.supporters:
        faults += [f"Supporter {supporter.id!r}: {fault}" for fault in _supporter(supporter)]
    if faults:
        raise InvalidProblem(faults)


def _doubles(problem: Problem) -> Iterator[str]:
    for what, ids in (("request", [r.id for r in problem.requests]), ("supporter", [s.id for s in problem.supporters])):
        for double, count in Counter(ids).items():
            if count > 1:
                yield f"The id {double!r} stands at {count} {what}s; give each its own."
        if "" in ids:
            yield f"A {what} has an empty id; give it one."


def _settings(settings: Settings) -> Iterator[str]:
    if settings.step_minutes < 1:
        yield "Settings: step_minutes must be 1 or more."
    if not settings.km_per_hour > 0:
        yield "Settings: km_per_hour must be more than 0."
    points = (settings.same_person_points, settings.gender_points, settings.near_points, settings.topic_points)
    if min(points) < 0 or max(points) > 1000:
        yield "Settings: points must be between 0 and 1000."
    if min(settings.unknown_travel_minutes, settings.near_km, settings.alternatives) < 0:
        yield "Settings: unknown_travel_minutes, near_km and alternatives must be 0 or more."


def _request(request: Request) -> Iterator[str]:
    if not request.kinds:
        yield "name at least one kind of supporter that can meet it."
    if not 1 <= request.minutes <= _MINUTES_OF_A_DAY:
        yield f"minutes must be between 1 and {_MINUTES_OF_A_DAY}, not {request.minutes}."
    for need in request.languages:
        if need.skill not in SKILLS:
            yield f"the skill {need.skill!r} is none of {', '.join(SKILLS)}."
    for window in request.windows:
        yield from _window(window)
    if request.promised_slot is not None:
        yield from _window(request.promised_slot)
        if request.promised_to is None:
            yield "there is a promised slot without the supporter who promised it."
    yield from _place(request.place)


def _supporter(supporter: Supporter) -> Iterator[str]:
    for window in (*supporter.free, *supporter.busy):
        yield from _window(window)
    for name in ("minutes_at_most", "households_at_most", "travel_km_at_most", "households_already"):
        value = getattr(supporter, name)
        if value is not None and not value >= 0:
            yield f"{name} must be 0 or more, not {value}."
    for double, count in Counter(skill.tag.lower() for skill in supporter.languages).items():
        if count > 1:
            yield f"the language {double!r} stands {count} times; put the skills together."
    yield from _place(supporter.place)


def _window(window: Window) -> Iterator[str]:
    if window.starts >= window.ends:
        yield f"the window on {window.day} must begin before it ends, not {window.starts:%H:%M} to {window.ends:%H:%M}."
    if window.starts.second or window.ends.second or window.starts.microsecond or window.ends.microsecond:
        yield f"the window on {window.day} must be in whole minutes."
    if window.starts.tzinfo or window.ends.tzinfo:
        yield f"the window on {window.day} must be in local time, without a zone."


def _place(place: Place) -> Iterator[str]:
    if (place.latitude is None) != (place.longitude is None):
        yield "give both latitude and longitude of a place, or none."
    if place.latitude is not None and not -90 <= place.latitude <= 90:
        yield f"latitude must be between -90 and 90, not {place.latitude}."
    if place.longitude is not None and not -180 <= place.longitude <= 180:
        yield f"longitude must be between -180 and 180, not {place.longitude}."
