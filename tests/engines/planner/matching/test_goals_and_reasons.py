"""Each goal in its place, what is promised stays, and what people read about it."""

from dataclasses import replace

import pytest

from schoolpoort.engines.planner.matching import (
    LanguageSkill,
    Place,
    Problem,
    Result,
    Settings,
    Status,
    Why,
    Wishes,
    check,
    solve,
    with_promises,
)

from .builders import THURSDAY, TUESDAY, VILLAGE, ask, helper, hours, problem


def _helpers(result: Result) -> dict[str, str]:
    return {match.request: match.supporter for match in result.matches}


def _goal(result: Result, name: str) -> int:
    return next(goal.value for goal in result.goals if goal.name == name)


def test_the_urgent_one_comes_first() -> None:
    asked = problem([ask("calm"), ask("urgent", urgent=True)], [helper(households_at_most=1)])
    assert _helpers(solve(asked)) == {"urgent": "s"}


def test_more_needs_met_comes_before_a_wish() -> None:
    """Anna fits best for both, but only Anna can meet the second."""
    anna = helper("anna", gender="woman", households_at_most=1)
    bram = helper("bram", languages=(LanguageSkill("ti"),), travel_km_at_most=1.0)
    wish = ask("wish", wishes=Wishes(gender="woman"))
    far = ask("far", place=VILLAGE)
    assert _helpers(solve(problem([wish, far], [anna, bram]))) == {"wish": "bram", "far": "anna"}


def test_the_same_person_comes_before_a_fair_load() -> None:
    again = [ask(name, wishes=Wishes(same_as="anna")) for name in ("a", "b", "c")]
    assert set(_helpers(solve(problem(again, [helper("anna"), helper("bram")]))).values()) == {"anna"}


def test_the_load_is_spread_before_travel_counts() -> None:
    near, far = helper("near"), helper("far", place=VILLAGE)
    result = solve(problem([ask("a"), ask("b")], [near, far]))
    assert set(_helpers(result).values()) == {"near", "far"}
    assert _goal(result, "spread") == 2
    assert _goal(result, "travel") == 7000


def test_who_helps_many_already_is_spared() -> None:
    busy, free = helper("busy", households_already=3), helper("free", place=VILLAGE)
    assert set(_helpers(solve(problem([ask("a"), ask("b"), ask("c")], [busy, free]))).values()) == {"free"}


def test_the_nearest_comes_when_all_else_is_equal() -> None:
    assert _helpers(solve(problem([ask()], [helper("far", place=VILLAGE), helper("near")]))) == {"r": "near"}


def test_a_promise_stays_though_another_fits_better() -> None:
    asked = ask(promised_to="far", wishes=Wishes(same_as="near", near=True))
    result = solve(problem([asked], [helper("far", place=VILLAGE), helper("near")]))
    assert _helpers(result) == {"r": "far"}
    assert result.matches[0].reasons[0].why == Why.PROMISED
    assert _goal(result, "promises") == 0


def test_when_somebody_falls_ill_only_that_promise_moves() -> None:
    names = [f"s{number}" for number in range(6)]
    requests = [ask(f"r{number}", promised_to=name) for number, name in enumerate(names)]
    well = [helper(name, households_at_most=2, place=VILLAGE if name == "s5" else ask().place) for name in names[1:]]
    result = solve(problem(requests, well))
    moved = {name for name, who in _helpers(result).items() if who != f"s{name[1:]}"}
    assert moved == {"r0"}
    assert _goal(result, "promises") == 1


def test_a_promise_moves_in_time_only_when_it_must() -> None:
    wide = (hours(9, 12),)
    promised = ask("old", windows=wide, promised_to="s", promised_slot=hours(10.25, 11.25))
    result = solve(problem([promised], [helper(free=(hours(8, 12),))]))
    assert result.matches[0].slot == hours(10.25, 11.25)
    new = ask("new", windows=(hours(10, 11),), urgent=True)
    result = solve(problem([promised, new], [helper(free=(hours(8, 12),))]))
    assert len(result.matches) == 2
    assert _goal(result, "promises") == 1


def test_every_match_has_three_reasons_the_wish_among_them() -> None:
    asked = ask(windows=(hours(9, 10),), topic="school", wishes=Wishes("woman", "s", near=True))
    result = solve(problem([asked], [helper(free=(hours(9, 10),), gender="woman", topics=frozenset({"school"}))]))
    assert [reason.why for reason in result.matches[0].reasons] == [Why.SAME_PERSON, Why.LANGUAGES, Why.ONLY_ONE]


def test_alternatives_fit_beside_the_rest_of_the_plan_and_the_best_stands_first() -> None:
    helpers = [
        helper("now", free=(hours(9, 12),), gender="woman"),
        helper("taken", free=(hours(9, 12),), gender="woman"),
        helper("good", free=(hours(9, 12),), gender="woman", place=VILLAGE),
        helper("other", free=(hours(9, 12),)),
        helper("away", free=(hours(13, 17),)),
    ]
    first = ask("a", windows=(hours(9, 10),), wishes=Wishes("woman", "now"))
    second = ask("b", windows=(hours(9.5, 10.5),), wishes=Wishes("woman", "taken"))
    asked = problem([first, second], helpers)
    result = solve(asked)
    assert _helpers(result) == {"a": "now", "b": "taken"}
    assert [other.supporter for other in result.alternatives["a"]] == ["good", "other"]
    assert check(asked, result) == []


def test_the_settings_say_how_many_alternatives() -> None:
    asked = problem([ask()], [helper(f"s{number}") for number in range(9)], settings=Settings(alternatives=5))
    assert len(solve(asked).alternatives["r"]) == 5


def test_who_is_missing_is_said_so_that_it_recruits() -> None:
    evening = ask(windows=(hours(19, 20, TUESDAY),))
    on_thursday = [helper(f"s{number}", free=(hours(18, 21, THURSDAY),)) for number in range(2)]
    unmet = solve(problem([evening], on_thursday)).unmet[0]
    assert unmet.reasons[0].why == Why.NOT_THEN
    assert unmet.reasons[0].values["number"] == 2
    assert (unmet.reasons[0].values["weekday"], unmet.reasons[0].values["starts"]) == (2, "19:00")
    assert unmet.reasons[1].why == Why.OTHER_DAY
    assert unmet.reasons[1].values == {"number": 2, "languages": "ti:speaks", "weekday": 4}


@pytest.mark.parametrize(
    ("supporter", "why"),
    [
        (helper(kinds=frozenset({"mediator"})), Why.NOBODY_OF_KIND),
        (helper(languages=()), Why.NOBODY_WITH_LANGUAGE),
        (helper(remote=False), Why.NOT_REMOTE),
        (helper(minutes_at_most=30), Why.NO_ROOM_AT_ALL),
        (helper(households_at_most=1, households_already=1), Why.NO_ROOM_AT_ALL),
        (helper(blocked=frozenset({"h-r"})), Why.BLOCKED),
    ],
)
def test_the_first_rule_that_stops_everybody_is_named(supporter: object, why: Why) -> None:
    asked = problem([ask(place=Place("remote"))], [supporter])
    assert solve(asked).unmet[0].reasons[0].why == why


def test_too_far_says_how_far_the_nearest_is() -> None:
    reason = solve(problem([ask(place=VILLAGE)], [helper(travel_km_at_most=5.0)])).unmet[0].reasons[0]
    assert (reason.why, reason.values) == (Why.TOO_FAR, {"number": 1, "km": 7.0})


def test_speakers_of_another_kind_are_counted() -> None:
    both = [helper("buddy", languages=()), helper("mediator", kinds=frozenset({"mediator"}))]
    reason = solve(problem([ask()], both)).unmet[0].reasons[0]
    assert (reason.why, reason.values["number"]) == (Why.NOBODY_WITH_BOTH, 1)


def test_missing_checks_are_said() -> None:
    asked = problem([ask()], [helper()], required_checks={"buddy": frozenset({"extract"})})
    assert solve(asked).unmet[0].reasons[0].why == Why.CHECKS_MISSING


def test_nothing_asked_is_an_empty_plan() -> None:
    for asked in (problem([], []), problem([], [helper()])):
        result = solve(asked)
        assert result.status == Status.EMPTY
        assert check(asked, result) == []


def test_the_same_problem_gives_the_same_plan() -> None:
    asked: Problem = problem([ask(f"r{number}") for number in range(20)], [helper(f"s{number}") for number in range(7)])
    assert solve(asked).matches == solve(asked).matches
    assert solve(asked).goals == solve(replace(asked)).goals


def test_progress_is_told() -> None:
    told: list[tuple[str, float]] = []
    solve(problem([ask()], [helper()]), progress=lambda words, share: told.append((words, share)))
    assert [share for _, share in told] == sorted(share for _, share in told)
    assert told[-1][0] == "reasons and alternatives"


def test_a_plan_that_was_told_stays_when_somebody_is_added() -> None:
    """Without the promises the newcomer, who lives nearer, would take a request over."""
    asked = problem([ask("a"), ask("b")], [helper("old", place=VILLAGE)])
    told = solve(asked).matches
    grown = replace(asked, supporters=(*asked.supporters, helper("new")))
    assert "new" in _helpers(solve(grown)).values()
    after = solve(with_promises(grown, told))
    assert set(_helpers(after).values()) == {"old"}
    assert _goal(after, "promises") == 0
