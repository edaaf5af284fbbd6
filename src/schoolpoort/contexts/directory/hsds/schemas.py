"""The official schemas of HSDS 3.0, as they stand in `data/hsds-3.0`, and what they say of a document."""

import json
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import jsonschema_rs

_FOLDER = "hsds-3.0"
#: Files that describe a kind of object, by name; they refer to one another by file name.
OBJECTS = ("service", "organization", "location", "service_at_location", "taxonomy", "taxonomy_term")
#: Where the references between the files are resolved; nothing is ever fetched from there.
_BASE = "json-schema:///hsds/"


@dataclass(frozen=True)
class SchemaFault:
    """Where a document differs from the schema, as a path with slashes, and what the schema says (English)."""

    path: str
    said: str


def read_text(name: str) -> str:
    """Return one file of the standard as it stands, by its name without ending."""
    source = resources.files("schoolpoort.contexts.directory") / "data" / _FOLDER / f"{name}.json"
    return source.read_text(encoding="utf-8")


def read_schema(name: str) -> dict[str, Any]:
    """Return one file of the standard, read."""
    found: dict[str, Any] = json.loads(read_text(name))
    return found


def _retrieve(address: str) -> Any:
    return read_schema(address.rpartition("/")[2].removesuffix(".json"))


@cache
def _validator(name: str) -> Any:
    schema = {"$ref": f"{_BASE}{name}.json"}
    return jsonschema_rs.Draft202012Validator(schema, retriever=_retrieve, validate_formats=True)


def faults(name: str, document: Any, most: int = 20) -> list[SchemaFault]:
    """Return where a document is no such object, at most `most` of it; an empty list when it is one."""
    found = []
    for error in _validator(name).iter_errors(document):
        path = "/".join(str(part) for part in error.instance_path)
        found.append(SchemaFault(path, str(error.message)[:200]))
        if len(found) == most:
            break
    return found
