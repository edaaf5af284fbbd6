"""Rendered blocks as JSON and back: this is how a sent message stays what it was."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from .errors import InvalidRendering
from .rendered import DateLeaf, Item, RenderedBlock, TextStatus
from .schema import RENDERED_BLOCK_SCHEMA, schema_faults


def to_dict(rendered: RenderedBlock) -> dict[str, Any]:
    """Return a rendered block as JSON types, by RENDERED_BLOCK_SCHEMA."""
    data = asdict(rendered)
    day = rendered.status.date
    data["status"]["date"] = day.isoformat() if day else None
    for name in ("dates", "items", "pictograms"):
        data[name] = list(data[name])
    return data


def to_json(rendered: RenderedBlock) -> str:
    """Return a rendered block as JSON text."""
    return json.dumps(to_dict(rendered), ensure_ascii=False)


def from_dict(data: object) -> RenderedBlock:
    """Return the rendered block of JSON types; raise InvalidRendering naming the fields that are wrong."""
    faults = schema_faults(data, RENDERED_BLOCK_SCHEMA)
    if faults or not isinstance(data, Mapping):
        raise InvalidRendering("; ".join(faults))
    status = dict(data["status"])
    try:
        status["date"] = date.fromisoformat(status["date"]) if status["date"] else None
    except ValueError:
        raise InvalidRendering("rendering.status.date is not a day like 2026-11-22") from None
    rest = {
        "status": TextStatus(**status),
        "dates": tuple(DateLeaf(**leaf) for leaf in data["dates"]),
        "items": tuple(Item(**item) for item in data["items"]),
        "pictograms": tuple(data["pictograms"]),
    }
    return RenderedBlock(**{**data, **rest})


def from_json(content: str) -> RenderedBlock:
    """Return the rendered block of a JSON text; raise InvalidRendering."""
    try:
        data = json.loads(content)
    except json.JSONDecodeError as fault:
        raise InvalidRendering(f"not valid JSON: {fault}") from fault
    return from_dict(data)
