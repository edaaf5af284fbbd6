"""JSON schemas (2020-12) of problems and plans."""

from typing import Any

from schoolpoort.engines.planner.assignment.json_form import KIND, PLAN_KIND
from schoolpoort.engines.planner.assignment.result import Status

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_NAME = {"type": "string", "minLength": 1}
_AMOUNT = {"type": "number", "minimum": 0}
_NUMBER_OR_NULL = {"type": ["number", "null"]}


def problem_schema() -> dict[str, Any]:
    """Return the schema of a problem."""
    return {
        "$schema": _DIALECT,
        "title": "A general problem: items to agents",
        "type": "object",
        "required": ["kind", "agents", "items", "cost"],
        "properties": {
            "kind": {"const": KIND},
            "demand": {"enum": ["single", "split"], "default": "single"},
            "agents": _rows({"id": _NAME, "capacity": _AMOUNT, "fixed_cost": _AMOUNT}, ["id", "capacity"]),
            "items": _rows({"id": _NAME, "load": _AMOUNT}, ["id"]),
            "cost": _matrix(_NUMBER_OR_NULL, "A row per agent; null: this agent cannot serve this item."),
            "load": _matrix(_AMOUNT, "A row per agent; left out, the load of the item counts, which is 1 by default."),
        },
    }


def plan_schema() -> dict[str, Any]:
    """Return the schema of a plan."""
    share = {"agent": _NAME, "item": _NAME, "fraction": {"type": "number", "exclusiveMinimum": 0, "maximum": 1}}
    return {
        "$schema": _DIALECT,
        "title": "A plan for a general problem",
        "type": "object",
        "required": ["kind", "status", "value", "bound", "gap", "reason", "open_agents", "shares", "seconds"],
        "properties": {
            "kind": {"const": PLAN_KIND},
            "status": {"enum": [status.value for status in Status]},
            "value": _NUMBER_OR_NULL,
            "bound": _NUMBER_OR_NULL,
            "gap": _NUMBER_OR_NULL,
            "reason": {"type": "string"},
            "open_agents": {"type": "array", "items": _NAME},
            "shares": {"type": "array", "items": _object(share, list(share))},
            "seconds": _AMOUNT,
        },
    }


def _object(properties: dict[str, Any], required: list[str]) -> dict[str, Any]:
    return {"type": "object", "required": required, "properties": properties}


def _rows(properties: dict[str, Any], required: list[str]) -> dict[str, Any]:
    return {"type": "array", "minItems": 1, "items": _object(properties, required)}


def _matrix(cell: dict[str, Any], meaning: str) -> dict[str, Any]:
    return {"type": "array", "description": meaning, "items": {"type": "array", "items": cell}}
