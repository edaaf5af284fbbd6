"""The key and the door: who comes in, how often, and what a refusal looks like."""

from datetime import timedelta

import pytest

from schoolpoort.api import door
from schoolpoort.api.keys import PREFIX, find_key, make_key, revoke_key
from schoolpoort.api.models import ApiKey, ApiScope
from schoolpoort.contexts.accounts.api import Role
from schoolpoort.core import clock
from schoolpoort.core.limits import Limit
from schoolpoort.core.models import AuditEntry
from tests.api.conftest import Program, program
from tests.factories.keys import make_api_key
from tests.factories.schools import make_user


def test_a_key_opens_its_organisation_and_says_what_it_may(school) -> None:
    answer = program(school, ApiScope.REACH_READ).get("/organisation")
    assert answer.status_code == 200
    assert answer.json()["name"] == "De Linde"
    assert answer.json()["school_year"]["name"] == "2026-2027"
    assert answer.json()["key"]["scopes"] == ["reach:read"]


def test_the_token_is_nowhere_in_the_database(school) -> None:
    key, token = make_api_key(school)
    stored = ApiKey.unscoped.values().get(pk=key.pk)
    secret = token.removeprefix(PREFIX)
    assert secret not in str(stored)
    assert stored["ending"] == token[-4:]
    assert len(stored["token_hash"]) == 64


@pytest.mark.parametrize("token", ["", "x", "spk_" + "a" * 40, "spk_" + "é" * 40, "Bearer", "spk_" + "a" * 5000])
def test_an_unknown_key_gets_one_and_the_same_answer(school, token: str) -> None:
    answer = Program(token).get("/organisation")
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.json()["code"] == "no-key"


def test_an_ended_and_a_revoked_key_get_the_answer_of_an_unknown_one(school) -> None:
    key, token = make_api_key(school)
    unknown = Program("spk_" + "a" * 40).get("/organisation").json()
    with clock.clock_at(clock.now() + timedelta(days=31)):
        assert Program(token).get("/organisation").json() == unknown
    assert Program(token).get("/organisation").status_code == 200
    revoke_key(key, key.made_by)
    assert Program(token).get("/organisation").json() == unknown
    assert Program(token).get("/organisation").status_code == 401


def test_looking_for_a_key_asks_the_database_for_hashes_only(school, django_assert_num_queries) -> None:
    """How long a search takes can then say nothing about a token that is nearly right."""
    _key, token = make_api_key(school)
    with django_assert_num_queries(1) as seen:
        assert find_key(token[:-1] + ("a" if token[-1] != "a" else "b")) is None
    assert token[4:-1] not in seen.captured_queries[0]["sql"]


def test_a_key_without_the_scope_is_told_so(school) -> None:
    answer = program(school).get("/worklist/counts")
    assert (answer.status_code, answer.json()["code"]) == (403, "scope-missing")


def test_a_refusal_speaks_dutch_or_english(school) -> None:
    known = program(school)
    assert known.get("/worklist/counts").json()["title"] == "Deze sleutel mag dit niet"
    english = known.get("/worklist/counts", accept_language="en-GB,fr;q=0.5")
    assert english.json()["title"] == "This key may not do this"
    assert english.headers["Content-Language"] == "en"
    assert "Accept-Language" in english.headers["Vary"]
    assert known.get("/worklist/counts", accept_language="zz, *;q=0").headers["Content-Language"] == "nl"


def test_a_key_may_call_only_so_often(school, monkeypatch) -> None:
    monkeypatch.setattr(door, "CALLS", Limit("api-call", most=2, seconds=60))
    first, second = program(school), program(school)
    assert [first.get("/organisation").status_code for _ in range(3)] == [200, 200, 429]
    answer = first.get("/organisation")
    assert (answer.json()["code"], answer.headers["Retry-After"]) == ("too-many", "60")
    assert second.get("/organisation").status_code == 200
    with clock.clock_at(clock.now() + timedelta(minutes=2)):
        assert first.get("/organisation").status_code == 200


def test_wrong_keys_never_keep_a_right_one_out(school) -> None:
    known = program(school)
    assert {Program(f"spk_{number:040d}").get("/organisation").status_code for number in range(30)} == {401}
    assert known.get("/organisation").status_code == 200


def test_the_day_of_the_last_use_is_kept_once(school, django_assert_num_queries) -> None:
    key, token = make_api_key(school)
    Program(token).get("/worklist/counts")
    key.refresh_from_db()
    assert key.last_used_on is None, "a refused call is no use"
    with django_assert_num_queries(4):
        Program(token).get("/blocks/swimming-starts")
    key.refresh_from_db()
    assert key.last_used_on == clock.today()


def test_a_session_of_staff_opens_nothing(school, client) -> None:
    client.force_login(
        make_user(school, Role.SCHOOL_ADMINISTRATOR), backend="allauth.account.auth_backends.AuthenticationBackend"
    )
    assert client.get("/api/v1/organisation").status_code == 401


def test_what_did_not_change_is_not_sent_again(school) -> None:
    known = program(school)
    first = known.get("/blocks?size=5")
    again = known.get("/blocks?size=5", if_none_match=first.headers["ETag"])
    assert (again.status_code, again.content) == (304, b"")
    assert known.get("/blocks?size=6", if_none_match=first.headers["ETag"]).status_code == 200


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [("get", "/nothing", 404, "not-found"), ("get", "/render", 405, "method"), ("post", "/blocks", 405, "method")],
)
def test_a_wrong_address_or_method_is_a_problem_too(school, method: str, path: str, status: int, code: str) -> None:
    answer = getattr(program(school), method)(path)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.headers["Content-Type"] == "application/problem+json"


def test_a_body_that_is_too_large_is_refused_before_it_is_read(school) -> None:
    answer = program(school).post("/render", {"block": "x" * 70_000, "language": "ar"})
    assert (answer.status_code, answer.json()["code"]) == (413, "too-large")


@pytest.mark.parametrize("body", ["", "{", "[]", '"a"', "\x00", '{"block": NaN}', "9" * 5000])
def test_what_is_no_json_of_ours_is_refused_kindly(school, body: str) -> None:
    answer = program(school).post("/render", body)
    assert answer.status_code in (400, 422)
    assert answer.json()["detail"]


def test_a_key_is_made_and_ended_in_the_history(school) -> None:
    key, _token = make_api_key(school)
    revoke_key(key, key.made_by)
    revoke_key(key, key.made_by)
    entries = AuditEntry.objects.filter(subject="ApiKey", subject_id=key.pk).order_by("pk")
    assert [each.action for each in entries] == ["made", "ended"]


@pytest.mark.parametrize("days", [0, -1, 366])
def test_a_key_ends_within_twelve_months(school, days: int) -> None:
    from schoolpoort.api.keys import WrongEnd

    head = make_user(school, Role.SCHOOL_ADMINISTRATOR)
    with pytest.raises(WrongEnd):
        make_key(school.pk, name="a", purpose="b", scopes=[], ends_on=clock.today() + timedelta(days=days), by=head)
