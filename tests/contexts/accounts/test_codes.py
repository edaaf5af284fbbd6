from datetime import timedelta

import pytest

from schoolpoort.contexts.accounts.codes import LIFETIME, MAX_TRIES, CodeResult, TooManyCodes, make_code, try_code
from schoolpoort.core import clock
from schoolpoort.core.ids import new_id
from tests.factories.schools import make_school

pytestmark = pytest.mark.django_db


@pytest.fixture
def person() -> dict[str, object]:
    return {"subject_id": new_id(), "purpose": "settings"}


@pytest.fixture
def code(person):
    return make_code(organisation_id=make_school().pk, **person).code


def wrong(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06d}"


def test_the_right_code_works_once(person, code) -> None:
    assert try_code(typed=f" {code} ", **person) is CodeResult.RIGHT
    assert try_code(typed=code, **person) is CodeResult.EXPIRED


def test_after_five_wrong_tries_the_right_code_is_refused_too(person, code) -> None:
    for _ in range(MAX_TRIES):
        assert try_code(typed=wrong(code), **person) is CodeResult.WRONG
    assert try_code(typed=code, **person) is CodeResult.TOO_MANY


def test_a_code_ends_after_ten_minutes(person, code) -> None:
    with clock.clock_at(clock.now() + LIFETIME + timedelta(seconds=1)):
        assert try_code(typed=code, **person) is CodeResult.EXPIRED


def test_a_code_is_for_one_person_and_one_purpose(person, code) -> None:
    assert try_code(typed=code, subject_id=new_id(), purpose="settings") is CodeResult.EXPIRED
    assert try_code(typed=code, subject_id=person["subject_id"], purpose="sign") is CodeResult.EXPIRED


def test_nobody_gets_more_than_five_codes_in_an_hour(person) -> None:
    school = make_school()
    for _ in range(5):
        make_code(organisation_id=school.pk, **person)
    with pytest.raises(TooManyCodes):
        make_code(organisation_id=school.pk, **person)
    with clock.clock_at(clock.now() + timedelta(hours=1, minutes=1)):
        make_code(organisation_id=school.pk, **person)


@pytest.mark.parametrize("typed", ["", "abc", "१२३४५६", "9" * 10_000, "\x00", "'; --"])
def test_hostile_codes_are_just_wrong(person, code, typed: str) -> None:
    assert try_code(typed=typed, **person) is CodeResult.WRONG
