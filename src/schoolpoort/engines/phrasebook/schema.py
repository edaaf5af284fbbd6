"""The JSON schema of a rendered block, and a check of data against it.

The check knows just the words of JSON Schema (draft 2020-12) that this schema uses.
"""

from collections.abc import Mapping
from typing import get_args

from .model import ANSWERS
from .rendered import Direction, StatusName

Schema = Mapping[str, object]

_TEXT: Schema = {"type": "string"}
_OPTIONAL_TEXT: Schema = {"type": ["string", "null"]}
_TEXTS: Schema = {"type": "array", "items": _TEXT}


def _object(properties: Mapping[str, Schema], optional: tuple[str, ...] = ()) -> Schema:
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


_STATUS = _object(
    {
        "status": {"enum": list(get_args(StatusName))},
        "checked_by": {"type": "integer", "minimum": 0},
        "date": {"type": ["string", "null"], "format": "date"},
        "stale": {"type": "boolean"},
    }
)
_LEAF = _object(
    {
        "role": {"enum": ["when", "until"]},
        "iso": {"type": "string", "format": "date"},
        "weekday": _TEXT,
        "day": _TEXT,
        "month": _TEXT,
        "year": _TEXT,
        "time": _OPTIONAL_TEXT,
        "time_until": _OPTIONAL_TEXT,
    },
    optional=("time", "time_until"),
)
_ITEM = _object({"pictogram": _TEXT, "label": _TEXT})

RENDERED_BLOCK_SCHEMA: Schema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "A block of the phrasebook, rendered in one language",
    **_object(
        {
            "block_id": _TEXT,
            "version": {"type": "integer", "minimum": 1},
            "language": _TEXT,
            "asked": _TEXT,
            "fell_back": {"type": "boolean"},
            "direction": {"enum": list(get_args(Direction))},
            "status": _STATUS,
            "title": _TEXT,
            "text": _TEXT,
            "do": _OPTIONAL_TEXT,
            "dates": {"type": "array", "items": _LEAF},
            "items": {"type": "array", "items": _ITEM},
            "amount": _OPTIONAL_TEXT,
            "place": _OPTIONAL_TEXT,
            "pictograms": _TEXTS,
            "answer": {"enum": list(ANSWERS)},
        }
    ),
}

_KINDS: Mapping[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "boolean": bool,
    "array": list,
    "object": dict,
    "null": type(None),
}


def schema_faults(data: object, schema: Schema, place: str = "rendering") -> list[str]:
    """Return a sentence for each place where data does not follow a schema; none where it does."""
    allowed = schema.get("enum")
    if isinstance(allowed, list):
        return [] if data in allowed else [f"{place} is not one of {', '.join(map(str, allowed))}"]
    kinds = schema["type"]
    names = kinds if isinstance(kinds, list) else [str(kinds)]
    if not any(_is_kind(data, name) for name in names):
        return [f"{place} is not a value of type {' or '.join(names)}"]
    faults: list[str] = []
    least = schema.get("minimum")
    if isinstance(least, int) and isinstance(data, int) and data < least:
        faults.append(f"{place} is less than {least}")
    if isinstance(data, dict):
        faults.extend(_object_faults(data, schema, place))
    items = schema.get("items")
    if isinstance(data, list) and isinstance(items, Mapping):
        for position, value in enumerate(data):
            faults.extend(schema_faults(value, items, f"{place}[{position}]"))
    return faults


def _is_kind(data: object, name: str) -> bool:
    return isinstance(data, _KINDS[name]) and not (name == "integer" and isinstance(data, bool))


def _object_faults(data: Mapping[str, object], schema: Schema, place: str) -> list[str]:
    properties, required = schema["properties"], schema["required"]
    assert isinstance(properties, Mapping) and isinstance(required, list)
    faults = [f"{place} has no {name}" for name in required if name not in data]
    for name, value in data.items():
        if name in properties:
            faults.extend(schema_faults(value, properties[name], f"{place}.{name}"))
        else:
            faults.append(f"{place} has an unknown field {name}")
    return faults
