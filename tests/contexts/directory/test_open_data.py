"""The API of HSDS 3.0, checked against the official schemas that the product carries."""

import json
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from schoolpoort.contexts.directory.api import Service, retire_entry
from schoolpoort.contexts.directory.hsds.schemas import faults
from schoolpoort.core.audit import SYSTEM
from tests.factories.directory import make_entry
from tests.factories.schools import make_school

pytestmark = pytest.mark.django_db

ENVELOPE = {"total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty", "contents"}
LISTS = {
    "services": "service",
    "organizations": "organization",
    "service_at_locations": "service_at_location",
    "taxonomies": "taxonomy",
    "taxonomy_terms": "taxonomy_term",
}


@pytest.fixture
def service() -> Service:
    """One entry with everything in it."""
    return make_entry(make_school("Stad"))


def _get(client: Client, path: str, **asked: str) -> Any:
    response = client.get(f"/hsds/v3/{path}", asked)
    assert response.status_code == 200, response.content
    return response.json()


@pytest.mark.parametrize("name", LISTS)
def test_lists_come_in_pages_of_valid_objects(client: Client, service: Service, name: str) -> None:
    for asked in ({}, {"full": "true"}, {"full_service": "true"}, {"minimal": "true"}):
        page = _get(client, name, **asked)
        assert set(page) == ENVELOPE
        assert page["contents"]
        assert page["size"] == len(page["contents"])
        for each in page["contents"]:
            assert faults(LISTS[name], each) == []


@pytest.mark.parametrize("name", ["services", "organizations", "taxonomies", "taxonomy_terms"])
def test_one_object_is_valid(client: Client, service: Service, name: str) -> None:
    first = _get(client, name)["contents"][0]
    one = _get(client, f"{name}/{first['id']}")
    assert one["id"] == first["id"]
    assert faults(LISTS[name], one) == []


def test_service_says_everything(client: Client, service: Service) -> None:
    one = _get(client, f"services/{service.pk}")
    assert one["application_process"] == "Kom gewoon langs."
    assert one["schedules"][0]["byday"] == "MO,WE"
    assert one["cost_options"][0]["amount"] == 0
    assert one["attributes"][0]["taxonomy_term"]["code"] == "practise-dutch"
    assert one["service_at_locations"][0]["location"]["addresses"][0]["state_province"] == "Antwerpen"
    assert {each["code"] for each in one["languages"]} == {"nl", "ar"}
    assert "name" not in one["contacts"][0]


def test_the_checker_refuses_what_is_wrong() -> None:
    assert faults("service", {"id": "x", "name": 3})
    assert any("status" in each.said for each in faults("service", {"id": "x", "name": "x"}))


def test_service_at_location_is_found_by_distance(client: Client, service: Service) -> None:
    assert _get(client, "service_at_locations", postcode="2800", proximity="2000")["total_items"] == 1
    assert _get(client, "service_at_locations", postcode="9000", proximity="2000")["total_items"] == 0
    one = _get(client, "service_at_locations")["contents"][0]
    whole = _get(client, f"service_at_locations/{one['id']}")
    assert faults("service_at_location", whole) == []
    assert faults("service", whole["service"]) == []


def test_who_keeps_a_copy_hears_that_an_entry_ended(client: Client, service: Service) -> None:
    retire_entry(service, SYSTEM)
    assert _get(client, "services")["total_items"] == 0
    changed = _get(client, "services", modified_after="2020-01-01T00:00:00Z")
    assert [each["status"] for each in changed["contents"]] == ["defunct"]
    assert _get(client, f"services/{service.pk}")["status"] == "defunct"


def test_export_and_lines(client: Client, service: Service) -> None:
    exported = _get(client, "export.json")
    assert [faults("service", each) for each in exported] == [[]]
    lines = client.get("/hsds/v3/services", {"format": "ndjson"}).content.decode().splitlines()
    assert [json.loads(each)["id"] for each in lines] == [str(service.pk)]


def test_root_and_description(client: Client) -> None:
    root = _get(client, "")
    assert root["version"] == "3.0"
    assert "/services" in _get(client, "openapi.json")["paths"]


@pytest.mark.parametrize(
    ("path", "asked", "status"),
    [
        ("services", {"page": "0"}, 400),
        ("services", {"page": "²"}, 400),
        ("services", {"page": "2"}, 400),
        ("services", {"per_page": "1000"}, 400),
        ("services", {"modified_after": "gisteren"}, 400),
        ("services", {"modified_after": "0001-01-01T00:00:00+23:59"}, 400),
        ("services", {"taxonomy_term_id": "x"}, 400),
        ("services", {"full": "perhaps"}, 400),
        ("services", {"format": "xml"}, 400),
        ("services/x", {}, 404),
        ("services/00000000-0000-0000-0000-000000000000", {}, 404),
        ("organizations", {"search": "\x00" + "x" * 300}, 400),
        ("service_at_locations", {"postcode": "0001"}, 400),
        ("service_at_locations", {"postcode": "2800", "proximity": "²"}, 400),
        ("taxonomies/x", {}, 404),
    ],
)
def test_odd_questions_get_a_clear_answer(client: Client, path: str, asked: dict[str, str], status: int) -> None:
    response = client.get(f"/hsds/v3/{path}", asked)
    assert response.status_code == status
    assert response.json()["error"]


def test_nothing_can_be_changed(client: Client, service: Service) -> None:
    for method in ("post", "put", "delete", "patch"):
        assert getattr(client, method)("/hsds/v3/services").status_code == 405


def test_number_of_queries_does_not_grow(client: Client) -> None:
    town = make_school("Stad")
    counts = []
    for more in (1, 2):
        for _number in range(more):
            make_entry(town)
        with CaptureQueriesContext(connection) as asked:
            for path in (
                "services?full=true",
                "organizations?full_service=true",
                "service_at_locations",
                "export.json",
            ):
                client.get(f"/hsds/v3/{path}")
        counts.append(len(asked))
    assert counts[0] == counts[1]
