"""Every call of the API with every kind of key, with two schools' data: the second half of docs/permissions.md."""

import pytest

from schoolpoort.api.description import calls
from tests.meta.permission_keys import (
    ENDED,
    NO_KEY,
    OTHER_SCOPES,
    OUTSIDE,
    OWN,
    REVOKED,
    STRANGER,
    TOWN,
    KeyVisit,
    key_table,
    visit_calls,
)
from tests.meta.permission_world import SCHOOL_SENTINEL, SENTINEL, make_world
from tests.meta.test_permission_matrix import DOCUMENT

# Also says to pytest-django that this module needs its test database.
pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def key_visits(django_db_setup, django_db_blocker) -> list[KeyVisit]:
    from django.db import transaction

    class Rollback(Exception):
        pass

    found: list[KeyVisit] = []
    with django_db_blocker.unblock():
        try:
            with transaction.atomic():
                found = visit_calls(make_world())
                raise Rollback
        except Rollback:
            return found


def test_every_call_of_the_api_is_asked_with_every_kind_of_key(key_visits):
    assert {each.call for each in key_visits} == set(calls())
    assert not [f"{each.call.name}, {each.bearer}: {each.status}" for each in key_visits if each.status >= 500]


def test_a_key_that_does_not_hold_opens_nothing(key_visits):
    shut = {(each.call.name, each.status) for each in key_visits if each.bearer in (NO_KEY, ENDED, REVOKED)}
    assert shut == {(call.name, 401) for call in calls()}


def test_a_key_opens_only_what_it_was_made_for(key_visits):
    without = {each.call: each.status for each in key_visits if each.bearer == OTHER_SCOPES}
    assert {status for call, status in without.items() if call.scope} == {403}
    assert {status for call, status in without.items() if not call.scope} == {200}
    assert {each.outcome for each in key_visits if each.bearer == OWN} == {"yes"}


def test_the_key_of_another_organisation_finds_nothing_of_ours(key_visits):
    ours = [each for each in key_visits if each.bearer in (STRANGER, TOWN) and each.is_about_the_first_school]
    assert len(ours) >= 6
    assert {each.outcome for each in ours} == {"no"}
    leaks = [
        f"{each.call.name}, {each.bearer}: …{each.text[max(0, at - 60) : at + 40]}…"
        for each in key_visits
        for sentinel in (SENTINEL, SCHOOL_SENTINEL)
        if each.bearer in OUTSIDE and (at := each.text.find(sentinel)) >= 0
    ]
    assert not leaks, "\n".join(leaks)


def test_the_sentinel_is_there_for_the_own_key(key_visits):
    """Without this the test above could pass on empty answers."""
    assert any(SCHOOL_SENTINEL in each.text for each in key_visits if each.bearer == OWN)


def test_the_document_says_what_really_happens_with_keys(key_visits):
    assert DOCUMENT.read_text().endswith(key_table(key_visits)), (
        "docs/permissions.md is out of date: run `python -m tests.meta.write_permissions` and look at the difference"
    )
