"""A directory comes in from a spreadsheet or as HSDS: a dry run first, every wrong row said, nothing half saved."""

import csv
import io
import json
from typing import Any

import pytest
from django.test import Client

from schoolpoort.contexts.directory.api import Service
from schoolpoort.contexts.directory.models import Provider
from schoolpoort.contexts.directory.services.imports import NotSaved, check, save, upload
from schoolpoort.contexts.directory.sheet_columns import COLUMNS
from schoolpoort.contexts.directory.sheets import UnreadableFile, template_csv, template_workbook
from schoolpoort.contexts.organisations.api import Organisation, OrganisationKind
from schoolpoort.core.audit import SYSTEM
from schoolpoort.core.scope import Scope
from tests.factories.directory import make_entry
from tests.factories.schools import make_school

pytestmark = pytest.mark.django_db

EXAMPLE = {each.label: each.example for each in COLUMNS}


@pytest.fixture
def town() -> Organisation:
    """A town that keeps a directory."""
    return make_school("Stad", kind=OrganisationKind.TOWN)


def _sheet(*rows: dict[str, str]) -> bytes:
    target = io.StringIO()
    writer = csv.DictWriter(target, [each.label for each in COLUMNS], delimiter=";")
    writer.writeheader()
    for row in rows:
        writer.writerow(EXAMPLE | row)
    return target.getvalue().encode("utf-8-sig")


def _all(town: Organisation) -> list[Service]:
    return list(Service.objects.within(Scope.of(town.pk)))


def test_example_of_each_column_can_be_read(town: Organisation) -> None:
    phone = {"Telefoon": "015 20 10 10 (onthaal)"}
    row = upload(town.pk, _sheet(phone), "d.csv")
    report = check(row)
    assert report.faults == ()
    save(row, SYSTEM, leave_out=False)
    (service,) = _all(town)
    assert service.how_to_refer == "Kom gewoon langs."
    assert {each.need for each in service.needs.all()} == {"practise-dutch", "play-and-meet"}
    assert sorted(str(each) for each in service.schedules.all()) == ["FR 09:00-10:30", "TU 19:00-20:30"]
    assert {str(each.amount) for each in service.cost_options.all()} == {"0.00", "2.50"}


def test_same_file_again_changes_nothing(town: Organisation) -> None:
    data = _sheet({"Telefoon": ""}, {"Telefoon": "", "Nummer": "", "Dienst": "Huiswerkklas", "Prijs": "gratis"})
    save(upload(town.pk, data, ""), SYSTEM, leave_out=False)
    before = {each.pk: each.changed_at for each in _all(town)}
    again = upload(town.pk, data, "")
    assert (len(check(again).good), check(again).same) == (0, 2)
    save(again, SYSTEM, leave_out=False)
    assert {each.pk: each.changed_at for each in _all(town)} == before


def test_what_the_template_does_not_know_stays(town: Organisation) -> None:
    save(upload(town.pk, _sheet({"Telefoon": ""}), ""), SYSTEM, leave_out=False)
    Service.objects.within(Scope.of(town.pk)).update(alert="Tot mei in de zaal ernaast.", interpreting="Met tolk")
    save(upload(town.pk, _sheet({"Telefoon": "", "Dienst": "Praattafel"}), ""), SYSTEM, leave_out=False)
    (service,) = _all(town)
    assert (service.name, service.alert, service.interpreting) == (
        "Praattafel",
        "Tot mei in de zaal ernaast.",
        "Met tolk",
    )


WRONG = [
    ({"Tijden": "soms"}, "Tijden", "soms"),
    ({"Tijden": "maandag 12:00-9:00"}, "Tijden", "maandag 12:00-9:00"),
    ({"Tijden": "maandag 25:00-26:00"}, "Tijden", "maandag 25:00-26:00"),
    ({"Talen": "Klingonees"}, "Talen", "Klingonees"),
    ({"Waarvoor": "zomaar"}, "Waarvoor", "zomaar"),
    ({"Prijs": "veel"}, "Prijs", "veel"),
    ({"Telefoon": "bel Jan"}, "Telefoon", "bel Jan"),
    ({"Leeftijd": "12-6"}, "Leeftijd", "12-6"),
    ({"E-mail": "geen"}, "E-mail", "geen"),
    ({"Website": "javascript:alert(1)"}, "Website", "javascript:alert(1)"),
    ({"Breedtegraad": "noord"}, "Breedtegraad", "noord"),
    ({"Breedtegraad": "91", "Lengtegraad": "4"}, "Breedtegraad", "91"),
    ({"Dienst": ""}, "Dienst", ""),
    ({"Dienst": "x" * 200}, "Dienst", "x" * 80),
]


@pytest.mark.parametrize(("row", "column", "value"), WRONG)
def test_wrong_row_says_number_column_value_and_reason(
    town: Organisation, row: dict[str, str], column: str, value: str
) -> None:
    held = upload(town.pk, _sheet({"Telefoon": "", "Nummer": "1", "Dienst": "Goed"}, {"Telefoon": ""} | row), "")
    report = check(held)
    assert {(each.number, each.column, each.value) for each in report.faults} == {(3, column, value)}
    assert all(each.reason.endswith(".") for each in report.faults)
    with pytest.raises(NotSaved):
        save(held, SYSTEM, leave_out=False)
    assert _all(town) == []
    save(held, SYSTEM, leave_out=True)
    assert [each.name for each in _all(town)] == ["Goed"]


@pytest.mark.parametrize(
    "data", [b"", b"%PDF-1.7", b"PK\x03\x04broken", b"Naam;Straat\r\nx;y\r\n", b"[1, 2", b"{}", b"[]"]
)
def test_what_is_no_directory_is_said_at_once(town: Organisation, data: bytes) -> None:
    try:
        held = upload(town.pk, data, "")
    except UnreadableFile as error:
        assert str(error).endswith(".")
    else:
        assert check(held).faults
    assert _all(town) == []


def test_templates_have_the_columns() -> None:
    assert template_csv().decode("utf-8-sig").strip().split(";")[1] == "Dienst"
    assert template_workbook()[:2] == b"PK"


def test_export_of_one_town_comes_into_another_and_back_unchanged(client: Client, town: Organisation) -> None:
    make_entry(town, "Praattafel")
    make_entry(town, "Huiswerkklas", needs=("homework",))
    data = client.get("/hsds/v3/export.json").content
    assert check(upload(town.pk, data, "")).same == 2
    other = make_school("Andere stad", kind=OrganisationKind.TOWN)
    save(upload(other.pk, data, ""), SYSTEM, leave_out=False)
    again = check(upload(other.pk, data, ""))
    assert (again.same, len(again.good), again.faults) == (2, 0, ())
    assert Provider.objects.within(Scope.of(other.pk)).count() == 1


def _hsds(**fields: Any) -> dict[str, Any]:
    return {
        "id": "0190b2f0-0000-7000-8000-000000000001",
        "name": "Library",
        "status": "active",
        "organization": {"id": "0190b2f0-0000-7000-8000-000000000002", "name": "Town", "description": "A town"},
        **fields,
    }


def test_hsds_that_breaks_the_schema_is_refused_as_a_whole(town: Organisation) -> None:
    wrong = _hsds(id="0190b2f0-0000-7000-8000-000000000003", status="open", minimum_age="six")
    held = upload(town.pk, json.dumps([_hsds(), wrong]).encode(), "")
    report = check(held)
    assert {(each.number, each.column) for each in report.faults} == {(2, "status"), (2, "minimum_age")}
    with pytest.raises(NotSaved):
        save(held, SYSTEM, leave_out=False)
    assert _all(town) == []


def test_what_is_not_taken_over_is_said(town: Organisation) -> None:
    service = _hsds(
        url="javascript:alert(1)",
        contacts=[{"id": "0190b2f0-0000-7000-8000-000000000004", "name": "Ann Persona", "department": "Reception"}],
        schedules=[{"id": "0190b2f0-0000-7000-8000-000000000005", "freq": "MONTHLY", "bymonthday": "1"}],
    )
    held = upload(town.pk, json.dumps({"contents": [service]}).encode(), "")
    notes = " ".join(note for _number, note in check(held).notes)
    assert "personen" in notes
    assert "uurrooster" in notes
    save(held, SYSTEM, leave_out=False)
    (saved,) = _all(town)
    assert (saved.contact_point, saved.url) == ("Reception", "")
    assert not Service.objects.within(Scope.of(town.pk)).filter(description__contains="Ann").exists()


def test_short_form_of_a_list_erases_nothing(client: Client, town: Organisation) -> None:
    service = make_entry(town, "Praattafel")
    line = client.get("/hsds/v3/services").json()
    line["contents"][0]["alert"] = "Nu in de zaal ernaast."
    save(upload(town.pk, json.dumps(line).encode(), ""), SYSTEM, leave_out=False)
    (after,) = _all(town)
    assert (after.pk, after.alert, after.phones.count(), after.schedules.count()) == (
        service.pk,
        "Nu in de zaal ernaast.",
        1,
        1,
    )


def test_services_inside_organizations_are_found(town: Organisation) -> None:
    inner = {key: value for key, value in _hsds().items() if key != "organization"}
    data = json.dumps([{**_hsds()["organization"], "services": [inner]}]).encode()
    save(upload(town.pk, data, ""), SYSTEM, leave_out=False)
    assert [(each.name, each.provider.name) for each in _all(town)] == [("Library", "Town")]
