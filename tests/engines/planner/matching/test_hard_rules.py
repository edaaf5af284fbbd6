"""Every hard rule: the plan keeps it, and the independent check finds a plan that breaks it."""

from dataclasses import replace

import pytest

from schoolpoort.engines.planner.matching import (
    InvalidProblem,
    LanguageNeed,
    LanguageSkill,
    Match,
    Place,
    Problem,
    Reason,
    Request,
    Supporter,
    Unmet,
    Why,
    check,
    solve,
)

from .builders import MONDAY, TOWN, TUESDAY, VILLAGE, ask, helper, hours, problem

_THREE = (Reason(Why.KIND), Reason(Why.NEAR), Reason(Why.LOAD))

#: What stops the two, the request, the supporter, what the check says about putting them together all the same.
_APART: list[tuple[str, Request, Supporter, str]] = [
    ("a child", ask(), helper(adult=False), "not an adult"),
    ("another language", ask(), helper(languages=(LanguageSkill("tr"),)), "skill speaks in ti"),
    (
        "a language understood but not spoken",
        ask(),
        helper(languages=(LanguageSkill("ti", speaks=False, reads=True),)),
        "skill speaks in ti",
    ),
    (
        "one language of two",
        ask(languages=(LanguageNeed("ti"), LanguageNeed("nl", "writes"))),
        helper(),
        "skill writes in nl",
    ),
    (
        "Persian of Iran for Dari",
        ask(languages=(LanguageNeed("fa-AF"),)),
        helper(languages=(LanguageSkill("fa"),)),
        "skill speaks in fa-AF",
    ),
    (
        "a tag that only begins the same",
        ask(languages=(LanguageNeed("fi"),)),
        helper(languages=(LanguageSkill("fil"),)),
        "skill speaks in fi",
    ),
    ("another kind", ask(kinds=frozenset({"mediator", "interpreter"})), helper(), "none of the kinds asked"),
    ("too few minutes", ask(minutes=61), helper(minutes_at_most=60), "61 minutes are more than the 60 offered"),
    ("households full", ask(), helper(households_at_most=2, households_already=2), "3 households are more than 2"),
    ("too far", ask(place=VILLAGE), helper(travel_km_at_most=6.5), "7.0 km is farther than the supporter travels"),
    ("not by phone", ask(place=Place("remote")), helper(remote=False), "does not help by phone or video"),
    ("blocked by the family", ask(blocked=frozenset({"s"})), helper(), "kept apart"),
    ("blocked by the supporter", ask(), helper(blocked=frozenset({"h-r"})), "kept apart"),
    ("not free", ask(windows=(hours(9, 10),)), helper(free=(hours(9.5, 12),)), "not free then"),
    ("free on another day", ask(windows=(hours(9, 10),)), helper(free=(hours(9, 10, TUESDAY),)), "not free then"),
    (
        "a gap in what is free",
        ask(windows=(hours(9, 10),)),
        helper(free=(hours(8, 9.5), hours(9.75, 12))),
        "not free then",
    ),
    ("never free", ask(windows=(hours(9, 10),)), helper(), "not free then"),
    (
        "busy then",
        ask(windows=(hours(9, 10),)),
        helper(free=(hours(8, 12),), busy=(hours(9.5, 11),)),
        "another appointment",
    ),
    (
        "busy so soon that the way is too long",
        ask(windows=(hours(9, 10),), place=VILLAGE),
        helper(free=(hours(8, 12),), busy=(hours(10.5, 11),)),
        "another appointment",
    ),
]


@pytest.mark.parametrize(("why", "request_", "supporter", "said"), _APART, ids=[row[0] for row in _APART])
def test_the_two_stay_apart(why: str, request_: Request, supporter: Supporter, said: str) -> None:
    asked = problem([request_], [supporter])
    result = solve(asked)
    assert result.matches == ()
    assert result.unmet[0].reasons
    assert check(asked, result) == []
    slot = hours(9, 10) if request_.windows else None
    forced = replace(result, matches=(Match("r", "s", slot, _THREE),), unmet=())
    assert any(said in fault for fault in check(asked, forced)), check(asked, forced)


def test_required_checks_are_kept_per_kind() -> None:
    required = {"buddy": frozenset({"extract", "note"})}
    asked = problem([ask(kinds=frozenset({"buddy", "mediator"}))], [], required_checks=required)
    half = helper(kinds=frozenset({"buddy"}), checks=frozenset({"note"}))
    mediator = helper(kinds=frozenset({"buddy", "mediator"}))
    assert not solve(replace(asked, supporters=(half,))).matches
    assert solve(replace(asked, supporters=(mediator,))).matches
    forced = replace(solve(replace(asked, supporters=(half,))), matches=(Match("r", "s", None, _THREE),), unmet=())
    assert any("checks" in fault for fault in check(replace(asked, supporters=(half,)), forced))


_TOGETHER = [
    ("minutes", [ask("a"), ask("b", minutes=90)], helper(minutes_at_most=149), "150 minutes"),
    ("households", [ask("a"), ask("b")], helper(households_at_most=2, households_already=1), "3 households"),
    (
        "the same time",
        [ask("a", windows=(hours(9, 10),)), ask("b", windows=(hours(9.5, 10.5),))],
        helper(free=(hours(8, 12),)),
        "overlap",
    ),
    (
        "no time for the way",
        [ask("a", windows=(hours(9, 10),)), ask("b", windows=(hours(10.5, 11.5),), place=VILLAGE)],
        helper(free=(hours(8, 12),)),
        "overlap",
    ),
]


@pytest.mark.parametrize(("why", "requests", "supporter", "said"), _TOGETHER, ids=[row[0] for row in _TOGETHER])
def test_only_one_of_the_two_fits(why: str, requests: list[Request], supporter: Supporter, said: str) -> None:
    asked = problem(requests, [supporter])
    result = solve(asked)
    assert len(result.matches) == 1
    assert check(asked, result) == []
    assert result.unmet[0].reasons[0].why == Why.TAKEN
    slots = [request.windows[0] if request.windows else None for request in requests]
    forced = tuple(Match(r.id, "s", slot, _THREE) for r, slot in zip(requests, slots, strict=True))
    assert any(said in fault for fault in check(asked, replace(result, matches=forced, unmet=())))


def test_two_requests_of_one_household_count_once() -> None:
    asked = problem([ask("a", household="h"), ask("b", household="h"), ask("c")], [helper(households_at_most=1)])
    result = solve(asked)
    assert {match.request for match in result.matches} == {"a", "b"}
    assert check(asked, result) == []


def test_the_way_fits_when_there_is_time_for_it() -> None:
    later = ask("b", windows=(hours(10.75, 11.75),), place=VILLAGE)
    asked = problem([ask("a", windows=(hours(9, 10),)), later], [helper(free=(hours(8, 12),))])
    assert len(solve(asked).matches) == 2


def test_by_phone_there_is_no_way() -> None:
    phone = ask("b", windows=(hours(10, 11),), place=Place("remote"))
    asked = problem([ask("a", windows=(hours(9, 10),), place=VILLAGE), phone], [helper(free=(hours(8, 12),))])
    assert len(solve(asked).matches) == 2


def test_free_hours_that_touch_are_one() -> None:
    asked = problem([ask(windows=(hours(9, 10),))], [helper(free=(hours(8, 9.5), hours(9.5, 12)))])
    assert solve(asked).matches[0].slot == hours(9, 10)


def test_a_wide_window_gives_a_start_on_its_grid() -> None:
    asked = problem([ask(windows=(hours(9, 12, MONDAY),))], [helper(free=(hours(10.25, 11.5),))])
    assert solve(asked).matches[0].slot == hours(10.5, 11.5)


def test_a_place_that_is_not_known_stops_nobody() -> None:
    asked = problem([ask(place=Place())], [helper(travel_km_at_most=1.0)])
    assert len(solve(asked).matches) == 1


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"matches": ()}, "does not speak of request 'r'"),
        ({"unmet": (Unmet("r", (Reason(Why.TAKEN),)),)}, "more than once of request 'r'"),
        ({"matches": (Match("x", "s", None, _THREE),)}, "request 'x', which the problem does not have"),
        ({"matches": (Match("r", "x", None, _THREE),)}, "supporter 'x', whom the problem does not have"),
        ({"matches": (Match("r", "s", None, _THREE[:2]),)}, "three different reasons"),
        ({"goals": ()}, "the goals must be"),
    ],
)
def test_the_check_finds_what_does_not_belong(changed: dict, said: str) -> None:
    asked = problem([ask()], [helper(place=TOWN)])
    assert any(said in fault for fault in check(asked, replace(solve(asked), **changed)))


def test_the_check_finds_figures_that_are_not_so() -> None:
    asked: Problem = problem([ask()], [helper()])
    result = solve(asked)
    better = tuple(replace(goal, value=goal.value + 1000) for goal in result.goals)
    faults = check(asked, replace(result, goals=better))
    assert {fault.split(":")[0] for fault in faults} == {f"goal {goal.name}" for goal in result.goals}


@pytest.mark.parametrize(
    ("asked", "known"), [("ti", "TI"), ("fa-af", "fa-AF"), ("fa", "fa-AF"), ("zh-Hant", "zh-hant-TW")]
)
def test_a_language_is_met_by_itself_and_by_what_is_narrower_whatever_the_capitals(asked: str, known: str) -> None:
    together = problem([ask(languages=(LanguageNeed(asked),))], [helper(languages=(LanguageSkill(known),))])
    result = solve(together)
    assert [match.supporter for match in result.matches] == ["s"]
    assert check(together, result) == []


def test_a_language_that_stands_twice_in_other_capitals_is_refused() -> None:
    with pytest.raises(InvalidProblem, match="stands 2 times"):
        solve(problem([ask()], [helper(languages=(LanguageSkill("ti"), LanguageSkill("TI")))]))
