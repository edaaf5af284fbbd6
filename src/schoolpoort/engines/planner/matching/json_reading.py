"""Problems and plans from JSON."""

from typing import TypeVar

from schoolpoort.engines.planner.json_fields import Fields
from schoolpoort.engines.planner.matching.problem import (
    SKILLS,
    LanguageNeed,
    LanguageSkill,
    Place,
    Problem,
    Request,
    Settings,
    Skill,
    Supporter,
    Window,
    Wishes,
)
from schoolpoort.engines.planner.matching.result import (
    Alternative,
    Effort,
    GoalValue,
    Match,
    Reason,
    ReasonValue,
    Result,
    Status,
    Unmet,
    Why,
)
from schoolpoort.engines.planner.unreadable import UnreadableProblem

Word = TypeVar("Word", Status, Why)
PROBLEM_FORMAT = "schoolpoort-matching-1"
PLAN_FORMAT = "schoolpoort-matching-plan-1"


def problem_from_json(value: object) -> Problem:
    """Return the problem. Raises UnreadableProblem with the place of the first fault."""
    fields = Fields(value, "")
    _format(fields, PROBLEM_FORMAT)
    problem = Problem(
        fields.objects("requests", _request, required=True),
        fields.objects("supporters", _supporter, required=True),
        fields.object_or_none("required_checks", _checks) or {},
        fields.object_or_none("settings", _settings) or Settings(),
    )
    fields.done()
    return problem


def plan_from_json(value: object) -> Result:
    """Return a plan. Raises UnreadableProblem with the place of the first fault."""
    fields = Fields(value, "")
    _format(fields, PLAN_FORMAT)
    plan = Result(
        _word(fields, "status", Status),
        fields.objects("goals", _goal, required=True),
        fields.objects("matches", _match, required=True),
        fields.objects("unmet", _unmet, required=True),
        fields.object_or_none("alternatives", _alternatives) or {},
        fields.object_or_none("effort", _effort) or Effort(0, 0, 0, 0, 0.0, ""),
    )
    fields.done()
    return plan


def _format(fields: Fields, wanted: str) -> None:
    found = fields.text("format", "")
    if found != wanted:
        raise UnreadableProblem([f'"format" must be "{wanted}", not "{found}".'])


def _request(fields: Fields) -> Request:
    return Request(
        id=fields.text("id"),
        kinds=frozenset(fields.texts("kinds")),
        languages=fields.objects("languages", _need),
        topic=fields.text_or_none("topic"),
        windows=fields.objects("windows", _window),
        place=fields.object_or_none("place", _place) or Place(),
        minutes=fields.whole("minutes", 60),
        household=fields.text("household", ""),
        urgent=fields.flag("urgent"),
        wishes=fields.object_or_none("wishes", _wishes) or Wishes(),
        blocked=frozenset(fields.texts("blocked")),
        promised_to=fields.text_or_none("promised_to"),
        promised_slot=fields.object_or_none("promised_slot", _window),
    )


def _supporter(fields: Fields) -> Supporter:
    return Supporter(
        id=fields.text("id"),
        kinds=frozenset(fields.texts("kinds")),
        languages=fields.objects("languages", _skill),
        free=fields.objects("free", _window),
        minutes_at_most=fields.whole_or_none("minutes_at_most"),
        households_at_most=fields.whole_or_none("households_at_most"),
        place=fields.object_or_none("place", _place) or Place(),
        travel_km_at_most=fields.number_or_none("travel_km_at_most"),
        remote=fields.flag("remote"),
        topics=frozenset(fields.texts("topics")),
        checks=frozenset(fields.texts("checks")),
        adult=fields.flag("adult"),
        gender=fields.text_or_none("gender"),
        households_already=fields.whole("households_already", 0),
        busy=fields.objects("busy", _window),
        blocked=frozenset(fields.texts("blocked")),
    )


def _need(fields: Fields) -> LanguageNeed:
    skill = fields.text("skill", "speaks")
    known: dict[str, Skill] = {name: name for name in SKILLS}
    if skill not in known:
        raise UnreadableProblem([f"{fields.place_of('skill')} must be one of {', '.join(SKILLS)}, not {skill!r}."])
    return LanguageNeed(fields.text("tag"), known[skill])


def _skill(fields: Fields) -> LanguageSkill:
    understands, speaks = fields.flag("understands", True), fields.flag("speaks", True)
    return LanguageSkill(fields.text("tag"), understands, speaks, fields.flag("reads"), fields.flag("writes"))


def _window(fields: Fields) -> Window:
    return Window(fields.day("day"), fields.time("starts"), fields.time("ends"))


def _place(fields: Fields) -> Place:
    kind = fields.text("kind", "place")
    if kind == "remote":
        return Place("remote")
    if kind != "place":
        raise UnreadableProblem([f'{fields.place_of("kind")} must be "place" or "remote", not {kind!r}.'])
    return Place("place", fields.number_or_none("latitude"), fields.number_or_none("longitude"))


def _wishes(fields: Fields) -> Wishes:
    return Wishes(fields.text_or_none("gender"), fields.text_or_none("same_as"), fields.flag("near"))


def _checks(fields: Fields) -> dict[str, frozenset[str]]:
    return {kind: frozenset(fields.texts(kind)) for kind in fields.names()}


def _settings(fields: Fields) -> Settings:
    usual = Settings()
    return Settings(
        step_minutes=fields.whole("step_minutes", usual.step_minutes),
        km_per_hour=fields.number("km_per_hour", usual.km_per_hour),
        unknown_travel_minutes=fields.whole("unknown_travel_minutes", usual.unknown_travel_minutes),
        near_km=fields.number("near_km", usual.near_km),
        same_person_points=fields.whole("same_person_points", usual.same_person_points),
        gender_points=fields.whole("gender_points", usual.gender_points),
        near_points=fields.whole("near_points", usual.near_points),
        topic_points=fields.whole("topic_points", usual.topic_points),
        alternatives=fields.whole("alternatives", usual.alternatives),
    )


def _goal(fields: Fields) -> GoalValue:
    better = fields.text("better")
    return GoalValue(
        fields.text("name"),
        fields.whole("value"),
        fields.whole("bound"),
        fields.flag("proven"),
        "higher" if better == "higher" else "lower",
    )


def _match(fields: Fields) -> Match:
    return Match(
        fields.text("request"), fields.text("supporter"), fields.object_or_none("slot", _window), _reasons(fields)
    )


def _unmet(fields: Fields) -> Unmet:
    return Unmet(fields.text("request"), _reasons(fields))


def _alternatives(fields: Fields) -> dict[str, tuple[Alternative, ...]]:
    return {name: fields.objects(name, _alternative) for name in fields.names()}


def _alternative(fields: Fields) -> Alternative:
    return Alternative(fields.text("supporter"), fields.object_or_none("slot", _window), _reasons(fields))


def _reasons(fields: Fields) -> tuple[Reason, ...]:
    return fields.objects("reasons", _reason)


def _reason(fields: Fields) -> Reason:
    fields.text("sentence", "")
    return Reason(_word(fields, "why", Why), fields.object_or_none("values", _values) or {})


def _values(fields: Fields) -> dict[str, ReasonValue]:
    return {name: fields.text_or_number(name) for name in fields.names()}


def _effort(fields: Fields) -> Effort:
    return Effort(
        pairs=fields.whole("pairs", 0),
        options=fields.whole("options", 0),
        options_seen=fields.whole("options_seen", 0),
        solves=fields.whole("solves", 0),
        seconds=fields.number("seconds", 0.0),
        method=fields.text("method", ""),
    )


def _word(fields: Fields, name: str, kind: type[Word]) -> Word:
    found = fields.text(name)
    try:
        return kind(found)
    except ValueError as fault:
        raise UnreadableProblem(
            [f"{fields.place_of(name)} must be one of {', '.join(kind)}, not {found!r}."]
        ) from fault
