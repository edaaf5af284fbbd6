"""Every address as every role, with two schools' data: who comes in, and that nothing of one school is seen in another.

The requests are really made. docs/permissions.md is the table of what came back.
"""

from pathlib import Path

import pytest

from tests.meta.permission_matrix import (
    ANONYMOUS,
    ELSEWHERE,
    GUARDIAN,
    GUARDIANS,
    NAMES_NO_OBJECT,
    OPERATOR,
    OUTSIDERS,
    PARTNER,
    ROLES_OF_A_SCHOOL,
    SUPPORTER,
    TOWN,
    TOWN_WORKER,
    Visit,
    table,
    visit_everything,
)
from tests.meta.permission_world import OWN_SENTINEL, SCHOOL_SENTINEL, SENTINEL, Address, NoValue, make_world, path_of

# Also says to pytest-django that this module needs its test database.
pytestmark = pytest.mark.django_db

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "permissions.md"


@pytest.fixture(scope="module")
def visits(django_db_setup, django_db_blocker) -> list[Visit]:
    from django.db import transaction

    class Rollback(Exception):
        pass

    found: list[Visit] = []
    with django_db_blocker.unblock():
        try:
            with transaction.atomic():
                found = visit_everything(make_world())
                raise Rollback
        except Rollback:
            return found


def test_nothing_breaks_whoever_asks(visits):
    broken = [
        f"{each.method} {each.address.route} as {each.visitor}: {each.status}" for each in visits if each.status >= 500
    ]
    assert not broken, "\n".join(broken)


def test_another_school_and_the_town_get_404_for_what_is_ours(visits):
    open_doors = [
        f"{each.method} {each.address.route} as {each.visitor}: {each.status}"
        for each in visits
        if each.address.is_staff_only
        and (each.address.parameters or each.address.name == "staff:choose-organisation")
        and each.visitor in (*ELSEWHERE, TOWN, TOWN_WORKER)
        and each.address.name not in NAMES_NO_OBJECT
        # A method that no visitor may use says nothing about the object.
        and each.status not in (404, 405)
    ]
    assert not open_doors, "\n".join(open_doors)


@pytest.mark.parametrize(
    ("visitor", "own"),
    [
        (SUPPORTER, {"accounts.use_own_account", "support.use_own_place"}),
        (OPERATOR, {"accounts.use_own_account"}),
    ],
)
def test_a_supporter_and_an_operator_open_what_is_their_own_and_nothing_else(visits, visitor, own):
    opened = {
        each.address.declared
        for each in visits
        if each.visitor == visitor and each.address.is_staff_only and each.status not in (404, 405)
    }
    assert opened == own


def test_an_administrator_elsewhere_gets_the_privacy_file_of_the_own_school(visits):
    """The address names a document and no school."""
    texts = {
        each.visitor: each.text
        for each in visits
        if each.address.name == "pages:privacy-document" and each.method == "get" and each.status == 200
    }
    assert set(texts) == {"school administrator", "school administrator, other school"}
    assert SCHOOL_SENTINEL in texts["school administrator"] and "De Es" not in texts["school administrator"]
    assert "De Es" in texts["school administrator, other school"]


def test_nobody_comes_in_without_signing_in(visits):
    open_doors = [
        f"{each.method} {each.address.route}: {each.status}"
        for each in visits
        if each.address.is_staff_only and each.visitor == ANONYMOUS and each.outcome != "sign in" and each.status != 405
    ]
    assert not open_doors, "\n".join(open_doors)


def test_nothing_of_the_first_school_is_read_by_outsiders(visits):
    leaks = [
        f"{each.method} {each.address.route} as {each.visitor}: …{each.text[max(0, at - 60) : at + 40]}…"
        for each in visits
        for sentinel in ((SENTINEL, SCHOOL_SENTINEL) if each.address.is_staff_only else (SENTINEL,))
        if each.visitor in OUTSIDERS and (at := each.text.find(sentinel)) >= 0
    ]
    assert not leaks, "\n".join(leaks)


def test_the_sentinels_are_really_there_for_those_who_may_read(visits):
    """Without this the test above could pass on an empty page."""
    seen = {each.address.name for each in visits if each.visitor in ROLES_OF_A_SCHOOL and SENTINEL in each.text}
    assert {
        "pages:home",
        "messages:board",
        "messages:list",
        "messages:letters",
        "messages:gate_list",
        "worklist:mine",
        "worklist:school",
        "worklist:hand_over",
    } <= seen


def test_a_partner_never_reads_what_is_the_guardians_own(visits):
    """An address that carries the guardian's own link is left out: whoever holds that link reads that one message."""
    leaks = [
        f"{each.method} {each.address.route}: …{each.text[max(0, at - 60) : at + 20]}…"
        for each in visits
        if each.visitor == PARTNER
        and not each.address.declared.startswith("credential:")
        and (at := each.text.find(OWN_SENTINEL)) >= 0
    ]
    assert not leaks, "\n".join(leaks)


def test_the_guardian_reads_it(visits):
    """Without this the test above could pass on empty pages."""
    seen = {each.address.name for each in visits if each.visitor == GUARDIAN and OWN_SENTINEL in each.text}
    assert {"own_space:settings", "own_space:schools"} <= seen


def test_who_is_inside_an_own_space_opens_no_page_of_staff(visits):
    open_doors = [
        f"{each.method} {each.address.route} as {each.visitor}: {each.status}"
        for each in visits
        if each.visitor in GUARDIANS and each.address.is_staff_only and each.outcome != "sign in" and each.status != 405
    ]
    assert not open_doors, "\n".join(open_doors)


def test_staff_and_visitors_open_no_page_of_an_own_space(visits):
    open_doors = [
        f"{each.method} {each.address.route} as {each.visitor}: {each.status}"
        for each in visits
        if each.address.declared.startswith("guardian: ")
        and each.visitor not in GUARDIANS
        and each.outcome != "sign in"
        and each.status != 405
    ]
    assert not open_doors, "\n".join(open_doors)


def test_a_teacher_of_another_class_opens_no_board_and_no_task(visits):
    names = {"messages:board", "messages:gate_list", "messages:note_answer", "worklist:close", "messages:over_time"}
    outcomes = {
        each.address.name: each.outcome
        for each in visits
        if each.visitor == "teacher of another class" and each.address.name in names
    }
    assert outcomes == dict.fromkeys(names, "no")


def test_an_address_with_an_unknown_parameter_says_what_to_do():
    with pytest.raises(NoValue, match="add it to PARAMETERS"):
        path_of(Address("support:match", "matches/<uuid:match_id>", "support.view"), None)


def test_the_document_says_what_really_happens(visits):
    # What follows the table is about programs: test_permission_keys.py.
    assert DOCUMENT.read_text().startswith(table(visits)), (
        "docs/permissions.md is out of date: run `python -m tests.meta.write_permissions` and look at the difference"
    )
