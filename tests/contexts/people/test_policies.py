"""The language law, sentence by sentence (facts.md, section 0; decision 8)."""

from datetime import date

import pytest

from schoolpoort.contexts.people.policies import PURPOSES_FOR_TRANSLATION, GuardianLanguages, languages_for

DAY = date(2026, 12, 3)
NEED = (date(2026, 9, 1), date(2027, 8, 31))


def guardian(*skills: tuple[str, bool, bool], needs=(NEED,), listening: bool = False) -> GuardianLanguages:
    return GuardianLanguages(skills=skills, needs=needs, prefers_listening=listening)


ARABIC = guardian(("ar", True, True))


@pytest.mark.parametrize("purpose", sorted(PURPOSES_FOR_TRANSLATION))
def test_a_need_and_a_listed_purpose_give_the_language_beside_the_dutch(purpose: str) -> None:
    assert languages_for(ARABIC, [purpose], DAY) == ["ar", "nl"]


def test_without_a_recorded_need_there_is_only_dutch() -> None:
    assert languages_for(guardian(("ar", True, True), needs=()), ["health"], DAY) == ["nl"]


def test_a_need_that_ended_yesterday_is_no_need() -> None:
    ended = guardian(("ar", True, True), needs=[(date(2025, 9, 1), date(2026, 12, 2))])
    assert languages_for(ended, ["health"], DAY) == ["nl"]
    assert languages_for(ended, ["health"], date(2026, 12, 2)) == ["ar", "nl"]


@pytest.mark.parametrize("purposes", [["plain"], ["practical", "plain"], ["advertising"], []])
def test_a_purpose_outside_the_list_goes_in_plain_dutch(purposes: list[str]) -> None:
    assert languages_for(ARABIC, purposes, DAY) == ["nl"]


def test_the_fall_back_keeps_the_guardians_order() -> None:
    fula_then_french = guardian(("ff", True, True), ("fr", True, True))
    assert languages_for(fula_then_french, ["safety"], DAY) == ["ff", "fr", "nl"]


def test_a_language_that_is_only_heard_is_shown_to_who_prefers_listening() -> None:
    assert languages_for(guardian(("ber", False, True), ("fr", True, True)), ["health"], DAY) == ["fr", "nl"]
    heard = guardian(("ber", False, True), ("fr", True, True), listening=True)
    assert languages_for(heard, ["health"], DAY) == ["ber", "fr", "nl"]


def test_dutch_is_always_there_and_only_once() -> None:
    assert languages_for(guardian(("nl", True, True), ("ar", True, True)), ["health"], DAY) == ["ar", "nl"]
