"""Three plain reasons for each match and each alternative, the strongest first."""

from collections.abc import Iterator

from schoolpoort.engines.planner.matching.clock import window_at
from schoolpoort.engines.planner.matching.eligibility import People
from schoolpoort.engines.planner.matching.options import NO_START, Options
from schoolpoort.engines.planner.matching.problem import Request, Supporter, Window
from schoolpoort.engines.planner.matching.result import Reason, ReasonValue, Why

REASONS = 3
_FEW = 3


def slot_of(options: Options, option: int, request: Request) -> Window | None:
    """Return when an option is; None when the two agree on a time themselves."""
    start = int(options.start[option])
    return None if start == NO_START else window_at(start, request.minutes)


def reasons_for(
    people: People, options: Options, option: int, request: Request, others: int, load: int
) -> tuple[Reason, ...]:
    """Return why this supporter; `others`: how many other people may do it; `load`: what the supporter then does."""
    found: list[Reason] = []
    for reason in _strongest_first(people, options, option, request, others):
        found.append(reason)
        if len(found) == REASONS:
            return tuple(found)
    return (*found, Reason(Why.LOAD, {"number": load}))[:REASONS]


def _strongest_first(people: People, options: Options, option: int, request: Request, others: int) -> Iterator[Reason]:
    one = people.supporters[options.supporter[option]]
    if options.kept[option]:
        yield Reason(Why.PROMISED)
    if request.wishes.same_as == one.id:
        yield Reason(Why.SAME_PERSON)
    if request.languages:
        yield Reason(Why.LANGUAGES, {"languages": languages_of(request)})
    if others < _FEW:
        yield Reason(Why.FEW, {"number": others + 1}) if others else Reason(Why.ONLY_ONE)
    if request.wishes.gender is not None and request.wishes.gender == one.gender:
        yield Reason(Why.GENDER, {"gender": request.wishes.gender})
    if request.topic is not None and request.topic in one.topics:
        yield Reason(Why.TOPIC, {"topic": request.topic})
    yield from _time_and_place(people, options, option, request)
    yield from _role(people, request, one)


def _time_and_place(people: People, options: Options, option: int, request: Request) -> Iterator[Reason]:
    slot = slot_of(options, option, request)
    if slot is not None:
        yield Reason(Why.FREE_THEN, when(slot))
    if request.place.kind == "remote":
        yield Reason(Why.REMOTE)
        return
    one = people.supporters[options.supporter[option]]
    if request.place.latitude is not None and one.place.latitude is not None:
        km = float(options.distance[option]) / 10
        near = km <= people.problem.settings.near_km
        yield Reason(Why.NEAR if near else Why.WITHIN_REACH, {"km": km})


def _role(people: People, request: Request, one: Supporter) -> Iterator[Reason]:
    required = people.problem.required_checks
    kind = min(kind for kind in request.kinds & one.kinds if required.get(kind, frozenset()) <= one.checks)
    yield Reason(Why.KIND, {"kind": kind})
    if required.get(kind):
        yield Reason(Why.CHECKED, {"checks": " ".join(sorted(required[kind]))})


def languages_of(request: Request) -> str:
    """Return the languages of a request with the skill, as `ti:speaks en:reads`."""
    return " ".join(f"{need.tag}:{need.skill}" for need in request.languages)


def when(window: Window) -> dict[str, ReasonValue]:
    """Return the parameters that say when: day, weekday (1 is Monday), start and end."""
    return {
        "day": window.day.isoformat(),
        "weekday": window.day.isoweekday(),
        "starts": f"{window.starts:%H:%M}",
        "ends": f"{window.ends:%H:%M}",
    }
