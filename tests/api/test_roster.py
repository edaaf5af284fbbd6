"""A roster from another program: a dry run for a person, saved by itself only where nothing is left to decide."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from schoolpoort.api.models import ApiScope
from schoolpoort.contexts.accounts.api import Role, RoleAssignment
from schoolpoort.contexts.people.api import Child
from schoolpoort.contexts.people.models import RosterImport
from schoolpoort.contexts.people.services.imports import confirm_controller
from schoolpoort.core import clock
from schoolpoort.core.models import AuditEntry
from schoolpoort.core.scope import Scope
from tests.api.conftest import Program, program
from tests.contexts.people.roster.roster_files import AMINA, HEADERS, OLENA, csv_bytes, xlsx_bytes
from tests.factories.keys import make_api_key
from tests.factories.schools import make_school, make_user

BOTH = (ApiScope.ROSTER_WRITE, ApiScope.ROSTER_APPLY)


@pytest.fixture
def head(school):
    user = make_user(school, Role.SCHOOL_ADMINISTRATOR)
    confirm_controller(school.pk, user)
    return user


def file(*rows: Any, name: str = "leerlingen.csv") -> dict[str, Any]:
    return {"file": SimpleUploadedFile(name, csv_bytes([HEADERS, *rows]))}


def children(school) -> int:
    return Child.objects.within(Scope.of(school.pk)).filter(gone_since=None).count()


def test_a_roster_becomes_a_dry_run_and_nothing_is_saved(school, head) -> None:
    known = program(school, ApiScope.ROSTER_WRITE, by=head)
    made = known.send("/roster", file(AMINA, OLENA))
    assert made.status_code == 201
    assert (made.json()["state"], made.json()["counts"]["new"], made.json()["blockers"]) == ("checked", 2, [])
    assert children(school) == 0
    assert known.get(f"/roster/{made.json()['id']}").json() == made.json()
    assert "Amina" not in made.content.decode()
    row = RosterImport.objects.within(Scope.of(school.pk)).get()
    assert row.uploaded_by == head
    assert made.json()["address"].endswith(f"/roster/{row.pk}/")
    assert AuditEntry.objects.filter(actor_kind="program", action="uploaded", subject_id=row.pk).count() == 1


def test_an_excel_file_is_read_too(school, head) -> None:
    data = xlsx_bytes({"Leerlingen": [HEADERS, AMINA]})
    made = program(school, *BOTH, by=head).send("/roster", {"file": SimpleUploadedFile("lijst.xlsx", data)})
    assert made.json()["counts"]["new"] == 1


def test_only_a_key_that_may_saves_a_clean_dry_run(school, head) -> None:
    made = program(school, ApiScope.ROSTER_WRITE, by=head).send("/roster", file(AMINA, OLENA)).json()
    refused = program(school, ApiScope.ROSTER_WRITE, by=head).post(f"/roster/{made['id']}/apply")
    assert (refused.status_code, refused.json()["code"], children(school)) == (403, "scope-missing", 0)
    saved = program(school, *BOTH, by=head).post(f"/roster/{made['id']}/apply")
    assert (saved.status_code, saved.json()["state"]) == (200, "done")
    assert children(school) == 2
    again = program(school, *BOTH, by=head).post(f"/roster/{made['id']}/apply")
    assert (again.status_code, again.json()["code"]) == (409, "needs-a-person")


@pytest.mark.parametrize(
    ("rows", "blocker"),
    [
        ([AMINA, ["S2", "Test", "Olena", "31/02/2018", "2B", "Test", "Iryna", "0460 00 00 02"]], "wrong_rows"),
        ([AMINA, AMINA[:1] + OLENA[1:]], "wrong_rows"),
    ],
)
def test_what_is_wrong_waits_for_a_person(school, head, rows, blocker: str) -> None:
    known = program(school, *BOTH, by=head)
    made = known.send("/roster", file(*rows)).json()
    assert made["blockers"] == [blocker]
    refused = known.post(f"/roster/{made['id']}/apply")
    assert (refused.status_code, refused.json()["errors"][0]["message"]) == (409, blocker)
    assert children(school) == 0


def test_a_question_on_translation_waits_for_a_person(school, head) -> None:
    header = [*HEADERS, "Taal moeder"]
    data = csv_bytes([header, [*AMINA, "Arabisch"]])
    known = program(school, *BOTH, by=head)
    made = known.send("/roster", {"file": SimpleUploadedFile("l.csv", data)}).json()
    assert made["blockers"] == ["translation"]
    assert known.post(f"/roster/{made['id']}/apply").status_code == 409


def test_a_file_of_one_class_takes_nobody_away(school, head) -> None:
    many = [[f"S{n}", "Voorbeeld", f"Kind{n}", "3/09/2017", "3A", "Demo", "Fatou", ""] for n in range(20)]
    known = program(school, *BOTH, by=head)
    first = known.send("/roster", file(*many)).json()
    assert known.post(f"/roster/{first['id']}/apply").status_code == 200
    assert children(school) == 20
    second = known.send("/roster", file(*many[:3])).json()
    assert second["blockers"] == ["many_leavers"]
    assert known.post(f"/roster/{second['id']}/apply").status_code == 409
    assert children(school) == 20


def test_the_same_file_again_changes_nothing(school, head) -> None:
    known = program(school, *BOTH, by=head)
    first = known.send("/roster", file(AMINA)).json()
    known.post(f"/roster/{first['id']}/apply")
    assert known.send("/roster", file(AMINA)).json()["blockers"] == ["no_changes"]


def test_sending_twice_with_one_idempotency_key_makes_one_dry_run(school, head) -> None:
    known = program(school, ApiScope.ROSTER_WRITE, by=head)
    first = known.send("/roster", file(AMINA), idempotency_key="monday")
    again = known.send("/roster", file(AMINA), idempotency_key="monday")
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json()
    other = known.send("/roster", file(OLENA), idempotency_key="monday")
    assert (other.status_code, other.json()["code"]) == (422, "idempotency-key-used")
    assert known.send("/roster", file(OLENA), idempotency_key="tuesday").status_code == 201
    assert RosterImport.objects.within(Scope.of(school.pk)).count() == 2


def test_a_call_that_failed_may_be_tried_again_with_its_key(school) -> None:
    head = make_user(school, Role.SCHOOL_ADMINISTRATOR)
    known = program(school, ApiScope.ROSTER_WRITE, by=head)
    refused = known.send("/roster", file(AMINA), idempotency_key="monday")
    assert (refused.status_code, refused.json()["code"]) == (409, "not-confirmed")
    confirm_controller(school.pk, head)
    assert known.send("/roster", file(AMINA), idempotency_key="monday").status_code == 201


@pytest.mark.parametrize("content", [b"", b"\x00" * 100, b"%PDF-1.7", b"PK\x03\x04broken"])
def test_what_is_no_roster_is_said_in_a_sentence(school, head, content: bytes) -> None:
    known = program(school, ApiScope.ROSTER_WRITE, by=head)
    answer = known.send("/roster", {"file": SimpleUploadedFile("x.csv", content)})
    assert (answer.status_code, answer.json()["code"]) in ((422, "no-roster"), (422, "invalid"))
    assert answer.json()["detail"]
    assert not RosterImport.objects.within(Scope.of(school.pk)).exists()


def test_a_key_whose_maker_left_hands_in_nothing(school, head) -> None:
    _key, token = make_api_key(school, *BOTH, by=head)
    RoleAssignment.objects.within(Scope.of(school.pk)).filter(user=head).update(until=clock.today().replace(day=1))
    answer = Program(token).send("/roster", file(AMINA))
    assert (answer.status_code, answer.json()["code"]) == (403, "maker-gone")


def test_another_schools_dry_run_does_not_exist(school, head) -> None:
    made = program(school, *BOTH, by=head).send("/roster", file(AMINA)).json()
    stranger = program(make_school("De Es"), *BOTH)
    assert stranger.get(f"/roster/{made['id']}").status_code == 404
    assert stranger.post(f"/roster/{made['id']}/apply").status_code == 404


@pytest.mark.parametrize("year", ["1999", "2100", "x", "2030"])
def test_an_impossible_school_year_is_refused(school, head, year: str) -> None:
    answer = program(school, *BOTH, by=head).send("/roster", {**file(AMINA), "first_year": year})
    assert answer.status_code == 422


def test_reading_a_dry_run_costs_the_same_for_one_row_and_three(school, head, django_assert_num_queries) -> None:
    known = program(school, ApiScope.ROSTER_WRITE, by=head)
    three = ["S3", "Test", "Lars", "14/02/2018", "2B", "Test", "Iryna", "0460 00 00 02"]
    for rows in ([AMINA], [AMINA, OLENA, three]):
        made = known.send("/roster", file(*rows)).json()
        with django_assert_num_queries(4):
            known.get(f"/roster/{made['id']}")
