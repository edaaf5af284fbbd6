"""The directory as a tabular data package of HSDS 3.0: the standard's own datapackage.json and one CSV per table.

The rows come from the same objects as the API's answers (shapes.py): a list inside an object becomes rows of its own
table that refer back to it. Every table of the standard is there; those that we know nothing for have only a heading.
"""

import csv
import io
import zipfile
from collections.abc import Iterable
from typing import Any

from schoolpoort.contexts.directory.hsds.schemas import read_schema, read_text
from schoolpoort.contexts.directory.hsds.shapes import Json, taxonomy, terms
from schoolpoort.core.exported_cells import safe_row

#: The list of an object, the table that it fills.
_TABLES = {
    "phones": "phone",
    "schedules": "schedule",
    "service_areas": "service_area",
    "languages": "language",
    "cost_options": "cost_option",
    "contacts": "contact",
    "attributes": "attribute",
    "addresses": "address",
    "accessibility": "accessibility",
}
#: Columns that a row of `address` must fill. An entry may know less of its place.
_WHOLE_ADDRESS = ("address_1", "city", "state_province", "postal_code", "country", "address_type")
#: The moment of each file in the archive: the same directory gives the same bytes.
_NO_MOMENT = (1980, 1, 1, 0, 0, 0)

Tables = dict[str, dict[str, Json]]


def data_package(services: Iterable[Json]) -> bytes:
    """Return the zip file of full services (`shapes.service_full`): datapackage.json and all tables."""
    package = read_schema("datapackage")
    tables = rows_of(services)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        _write(archive, "datapackage.json", read_text("datapackage"))
        for resource in package["resources"]:
            rows = tables.get(resource["name"], {}).values()
            _write(archive, resource["path"], _csv(resource["schema"]["fields"], rows))
    return target.getvalue()


def _write(archive: zipfile.ZipFile, name: str, text: str) -> None:
    entry = zipfile.ZipInfo(name, _NO_MOMENT)
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, text.encode("utf-8"))


def _csv(fields: list[Json], rows: Iterable[Json]) -> str:
    """Return one table. Only a text that a spreadsheet would run is changed: it gets an apostrophe in front."""
    target = io.StringIO()
    writer = csv.writer(target)
    writer.writerow([field["name"] for field in fields])
    for row in rows:
        writer.writerow(safe_row(_cell(field["type"], row.get(field["name"], "")) for field in fields))
    return target.getvalue()


def _cell(kind: str, value: Any) -> Any:
    """Return a value as the package's type writes it: times with seconds, instants without parts of a second."""
    if kind == "time" and value:
        return f"{value}:00"
    if kind == "datetime" and value:
        return f"{value[:19]}Z"
    return value


def rows_of(services: Iterable[Json]) -> Tables:
    """Return the rows of each table by their id, each row once."""
    tables: Tables = {"taxonomy": {}, "taxonomy_term": {}}
    _put(tables, "taxonomy", taxonomy())
    for term in terms():
        _put(tables, "taxonomy_term", term)
    for service in services:
        provider = service["organization"]
        _put(tables, "organization", provider)
        _put(tables, "service", {**service, "organization_id": provider["id"]})
        _put_parts(tables, service, "service_id")
        for link in service.get("service_at_locations", []):
            place = link["location"]
            own = {**link, "service_id": service["id"], "location_id": place["id"]}
            _put(tables, "service_at_location", own)
            _put_location(tables, place)
    return tables


def _put(tables: Tables, name: str, row: Json) -> None:
    tables.setdefault(name, {})[row["id"]] = row


def _put_parts(tables: Tables, owner: Json, reference: str) -> None:
    for name, table in _TABLES.items():
        for row in owner.get(name, []):
            _put(tables, table, {**row, reference: owner["id"]})


def _put_location(tables: Tables, place: Json) -> None:
    """Write a place; what is known of an address that is not whole stands in the place's description."""
    whole = [each for each in place.get("addresses", []) if all(each[name] for name in _WHOLE_ADDRESS)]
    known = [each for each in place.get("addresses", []) if each not in whole]
    lines = [", ".join(part for name in _WHOLE_ADDRESS[:4] if (part := each[name])) for each in known]
    row = {**place, "addresses": whole}
    if lines:
        row["description"] = "; ".join(lines)
    _put(tables, "location", row)
    _put_parts(tables, row, "location_id")
