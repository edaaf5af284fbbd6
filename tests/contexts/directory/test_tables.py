"""The tabular export: a data package whose every cell fits the standard's own description of its column."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from schoolpoort.contexts.directory.api import PlaceDraft
from schoolpoort.contexts.directory.hsds.schemas import read_text
from tests.factories.directory import make_entry
from tests.factories.schools import make_school

pytestmark = pytest.mark.django_db

#: core_tables.csv of the standard.
CORE = ("organization", "location", "service")
READERS: dict[str, Callable[[str], object]] = {
    "string": str,
    "number": float,
    "date": date.fromisoformat,
    "time": lambda text: time.fromisoformat(text) if re.fullmatch(r"\d\d:\d\d:\d\d", text) else time(99),
    "datetime": lambda text: datetime.strptime(text, "%Y-%m-%dT%H:%M:%S%z"),
    "uuid": UUID,
    "uri": lambda text: re.fullmatch(r"https?://\S+", text).group(),  # type: ignore[union-attr]
    "email": lambda text: re.fullmatch(r"[^@\s]+@[^@\s]+", text).group(),  # type: ignore[union-attr]
}


def _package(client: Client) -> dict[str, str]:
    answer = client.get("/hsds/v3/export.zip")
    assert answer.status_code == 200
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


def _tables(files: dict[str, str]) -> dict[str, list[dict[str, str]]]:
    resources = json.loads(files["datapackage.json"])["resources"]
    return {each["name"]: list(csv.DictReader(io.StringIO(files[each["path"]]))) for each in resources}


def _faults(resource: dict[str, Any], tables: dict[str, list[dict[str, str]]], header: list[str]) -> list[str]:
    """Check one table against its description: columns, needed and unique cells, types, choices, references."""
    fields, rows = resource["schema"]["fields"], tables[resource["name"]]
    found = [] if header == [each["name"] for each in fields] else ["other columns"]
    for field in fields:
        rules, cells = field.get("constraints", {}), [row[field["name"]] for row in rows]
        if rules.get("required") and "" in cells:
            found.append(f"{field['name']} is empty")
        if rules.get("unique") and len(set(cells)) < len(cells):
            found.append(f"{field['name']} is not unique")
        for cell in filter(None, cells):
            try:
                READERS[field.get("format") or field["type"]](cell)
            except (ValueError, AttributeError):
                found.append(f"{field['name']}: {cell}")
            if cell not in rules.get("enum", [cell]):
                found.append(f"{field['name']} may not be {cell}")
    for key in resource["schema"].get("foreignKeys", []):
        there = {row["id"] for row in tables[key["reference"]["resource"]]}
        found += [f"{row[key['fields']]} is nowhere" for row in rows if row[key["fields"]] not in there | {""}]
    return found


def _all_faults(files: dict[str, str]) -> list[str]:
    tables = _tables(files)
    return [
        f"{each['name']}: {fault}"
        for each in json.loads(files["datapackage.json"])["resources"]
        for fault in _faults(each, tables, next(csv.reader(io.StringIO(files[each["path"]]))))
    ]


def test_every_table_fits_its_description(client: Client) -> None:
    town = make_school("Stad")
    make_entry(town)
    make_entry(town, "Online", places=(PlaceDraft("Website", is_online=True, url="https://brug.example/"),))
    files = _package(client)
    assert files["datapackage.json"] == read_text("datapackage")
    assert _all_faults(files) == []
    tables = _tables(files)
    assert all(tables[name] for name in CORE)
    assert len(tables["organization"]) == 1
    assert {row["name"] for row in tables["service"]} >= {"Online"}
    assert tables["phone"][0]["number"] == "+3215000001"
    assert tables["schedule"][0]["opens_at"] == "09:00:00"
    assert tables["address"][0]["state_province"] == "Antwerpen"
    assert tables["funding"] == []


def test_the_check_above_sees_what_is_wrong(client: Client) -> None:
    make_entry(make_school("Stad"))
    files = _package(client)
    services = _tables(files)["service"]
    broken = files["services.csv"].replace("active", "open").replace(services[0]["organization_id"], str(UUID(int=1)))
    faults = _all_faults(files | {"services.csv": broken})
    assert {"service: status may not be open", f"service: {UUID(int=1)} is nowhere"} <= set(faults)


def test_part_of_an_address_is_kept_where_a_whole_one_is_asked(client: Client) -> None:
    make_entry(make_school("Stad"), places=(PlaceDraft("Park", town="Mechelen"),))
    files = _package(client)
    assert _all_faults(files) == []
    tables = _tables(files)
    assert (tables["address"], tables["location"][0]["description"]) == ([], "Mechelen")


def test_only_a_text_that_a_spreadsheet_would_run_is_changed(client: Client) -> None:
    name = '=HYPERLINK("https://evil.example","Klik")'
    make_entry(make_school("Stad"), name, how_to_refer="Bel eerst.\nOf kom, op dinsdag.")
    row = _tables(_package(client))["service"][0]
    assert row["name"] == f"'{name}"
    told = client.get("/hsds/v3/services").json()["contents"][0]
    changed = {key for key, value in row.items() if value and key in told and value != str(told[key])}
    assert changed == {"name", "last_modified"}
    assert told["last_modified"].startswith(row["last_modified"].removesuffix("Z"))


def test_same_directory_gives_the_same_file_with_as_many_queries(client: Client) -> None:
    town = make_school("Stad")
    counts = []
    for more in (1, 2):
        for _number in range(more):
            make_entry(town)
        with CaptureQueriesContext(connection) as asked:
            client.get("/hsds/v3/export.zip")
        counts.append(len(asked))
    assert counts[0] == counts[1]
    assert client.get("/hsds/v3/export.zip").content == client.get("/hsds/v3/export.zip").content
