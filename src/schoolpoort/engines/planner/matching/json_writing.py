"""Problems and plans as JSON; what has its usual value is left out of a problem."""

from dataclasses import asdict
from typing import Any

from schoolpoort.engines.planner.matching.json_reading import PLAN_FORMAT, PROBLEM_FORMAT
from schoolpoort.engines.planner.matching.problem import Place, Problem, Request, Settings, Supporter, Window, Wishes
from schoolpoort.engines.planner.matching.result import Reason, Result
from schoolpoort.engines.planner.matching.wording import sentence_of

Json = dict[str, Any]


def problem_to_json(problem: Problem) -> Json:
    """Return a problem as JSON."""
    return {
        "format": PROBLEM_FORMAT,
        "requests": [_request(request) for request in problem.requests],
        "supporters": [_supporter(supporter) for supporter in problem.supporters],
        "required_checks": {kind: sorted(checks) for kind, checks in sorted(problem.required_checks.items())},
        "settings": _changed(asdict(problem.settings), asdict(Settings())),
    }


def plan_to_json(result: Result) -> Json:
    """Return a plan as JSON; every reason has its English sentence beside its code."""
    return {
        "format": PLAN_FORMAT,
        "status": str(result.status),
        "goals": [asdict(goal) for goal in result.goals],
        "matches": [
            {"request": match.request, **_helper(match.supporter, match.slot, match.reasons)}
            for match in result.matches
        ],
        "unmet": [{"request": unmet.request, "reasons": _reasons(unmet.reasons)} for unmet in result.unmet],
        "alternatives": {
            request: [_helper(other.supporter, other.slot, other.reasons) for other in others]
            for request, others in result.alternatives.items()
        },
        "effort": {**asdict(result.effort), "seconds": round(result.effort.seconds, 3)},
    }


def _request(request: Request) -> Json:
    usual = Request("", frozenset())
    wishes = _changed(asdict(request.wishes), asdict(Wishes()))
    written: Json = {
        "id": request.id,
        "kinds": sorted(request.kinds),
        "languages": [{"tag": need.tag, "skill": need.skill} for need in request.languages],
        "windows": [_window(window) for window in request.windows],
        "place": _place(request.place),
        "wishes": wishes,
        "blocked": sorted(request.blocked),
        "promised_slot": None if request.promised_slot is None else _window(request.promised_slot),
    }
    for name in ("topic", "minutes", "household", "urgent", "promised_to"):
        value = getattr(request, name)
        written[name] = None if value == getattr(usual, name) else value
    return _given(written)


def _supporter(supporter: Supporter) -> Json:
    usual = Supporter("", frozenset())
    written: Json = {
        "id": supporter.id,
        "kinds": sorted(supporter.kinds),
        "languages": [asdict(skill) for skill in supporter.languages],
        "free": [_window(window) for window in supporter.free],
        "busy": [_window(window) for window in supporter.busy],
        "place": _place(supporter.place),
        "topics": sorted(supporter.topics),
        "checks": sorted(supporter.checks),
        "blocked": sorted(supporter.blocked),
    }
    limits = ("minutes_at_most", "households_at_most", "travel_km_at_most", "households_already")
    for name in (*limits, "remote", "adult", "gender"):
        value = getattr(supporter, name)
        written[name] = None if value == getattr(usual, name) else value
    return _given(written)


def _window(window: Window) -> Json:
    return {"day": window.day.isoformat(), "starts": f"{window.starts:%H:%M}", "ends": f"{window.ends:%H:%M}"}


def _place(place: Place) -> Json:
    return _given({"kind": place.kind, "latitude": place.latitude, "longitude": place.longitude})


def _helper(supporter: str, slot: Window | None, reasons: tuple[Reason, ...]) -> Json:
    told: Json = {"supporter": supporter, "slot": None if slot is None else _window(slot)}
    return told | {"reasons": _reasons(reasons)}


def _reasons(reasons: tuple[Reason, ...]) -> list[Json]:
    return [
        {"why": str(reason.why), "values": dict(reason.values), "sentence": sentence_of(reason)} for reason in reasons
    ]


def _given(written: Json) -> Json:
    return {name: value for name, value in written.items() if value is not None and value not in ([], {})}


def _changed(values: Json, usual: Json) -> Json:
    return {name: value for name, value in values.items() if value != usual[name]}
