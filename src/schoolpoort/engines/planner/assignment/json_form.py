"""Problems and plans as JSON."""

import json
from typing import Any

import numpy as np

from schoolpoort.engines.planner.assignment.problem import Floats, Problem, ProblemFault
from schoolpoort.engines.planner.assignment.result import Result, Share, Status

#: What the key `kind` says in a problem, and in a plan.
KIND, PLAN_KIND = "assignment", "assignment-plan"


def problem_from_json(text: str, split: bool | None = None) -> Problem:
    """Return the problem that a JSON text describes; `split` overrules its demand. Raises ProblemFault."""
    held = _object(text)
    if held.get("kind") != KIND:
        raise ProblemFault(f'The key "kind" must be "{KIND}".')
    demand = held.get("demand", "single")
    if demand not in ("single", "split"):
        raise ProblemFault('The key "demand" must be "single" or "split".')
    agents, items = _named(held, "agents"), _named(held, "items")
    shape = (len(agents), len(items))
    cost = _matrix(held.get("cost"), shape, "cost", empty=np.inf)
    if "load" in held:
        load = _matrix(held["load"], shape, "load", empty=None)
    else:
        load = np.tile([_number(item, "load", 1.0, f"item {item['id']}") for item in items], (shape[0], 1))
    return Problem(
        cost=cost,
        load=load,
        capacity=np.array([_number(agent, "capacity", None, f"agent {agent['id']}") for agent in agents]),
        fixed_cost=np.array([_number(agent, "fixed_cost", 0.0, f"agent {agent['id']}") for agent in agents]),
        split=demand == "split" if split is None else split,
        agents=tuple(agent["id"] for agent in agents),
        items=tuple(item["id"] for item in items),
    )


def problem_to_json(problem: Problem) -> dict[str, Any]:
    """Return a problem in the form that `problem_from_json` reads."""
    cost = [[value if np.isfinite(value) else None for value in row] for row in problem.cost.tolist()]
    return {
        "kind": KIND,
        "demand": "split" if problem.split else "single",
        "agents": [
            {"id": name, "capacity": room, "fixed_cost": fixed}
            for name, room, fixed in zip(
                problem.agents, problem.capacity.tolist(), problem.fixed_cost.tolist(), strict=True
            )
        ],
        "items": [{"id": name} for name in problem.items],
        "cost": cost,
        "load": problem.load.tolist(),
    }


def result_to_json(result: Result) -> dict[str, Any]:
    """Return a result in the form that `result_from_json` reads."""
    return {
        "kind": PLAN_KIND,
        "status": result.status.value,
        "value": result.value,
        "bound": result.bound,
        "gap": result.gap,
        "reason": result.reason,
        "open_agents": list(result.open_agents),
        "shares": [{"agent": share.agent, "item": share.item, "fraction": share.fraction} for share in result.shares],
        "seconds": round(result.seconds, 3),
    }


def result_from_json(text: str) -> Result:
    """Return the result that a JSON text describes. Raises ProblemFault."""
    held = _object(text)
    if held.get("kind") != PLAN_KIND:
        raise ProblemFault(f'The key "kind" of a plan must be "{PLAN_KIND}".')
    try:
        return Result(
            status=Status(held["status"]),
            value=None if held["value"] is None else float(held["value"]),
            bound=None if held["bound"] is None else float(held["bound"]),
            shares=tuple(
                Share(str(share["agent"]), str(share["item"]), float(share["fraction"])) for share in held["shares"]
            ),
            open_agents=tuple(str(agent) for agent in held["open_agents"]),
            reason=str(held.get("reason", "")),
            seconds=float(held.get("seconds", 0.0)),
        )
    except (KeyError, TypeError, ValueError) as fault:
        raise ProblemFault(f"The plan lacks a key, or one has a wrong value: {fault}.") from fault


def _object(text: str) -> dict[str, Any]:
    try:
        held = json.loads(text)
    except (ValueError, RecursionError) as fault:
        raise ProblemFault(f"This is no JSON: {fault}.") from fault
    if not isinstance(held, dict):
        raise ProblemFault("The JSON must be one object.")
    return held


def _named(held: dict[str, Any], key: str) -> list[dict[str, Any]]:
    rows = held.get(key)
    if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in rows):
        raise ProblemFault(f'The key "{key}" must be a list of objects, one at least.')
    for place, row in enumerate(rows, start=1):
        if not isinstance(row.get("id"), str) or not row["id"]:
            raise ProblemFault(f'Number {place} of "{key}" must have an "id": a text.')
    return rows


def _number(row: dict[str, Any], key: str, default: float | None, of_what: str) -> float:
    value = row.get(key, default)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ProblemFault(f'The key "{key}" of {of_what} must be a number.')
    return float(value)


def _matrix(rows: Any, shape: tuple[int, int], key: str, empty: float | None) -> Floats:
    """Return rows (one per agent) of numbers (one per item); null is `empty` where that is allowed."""
    fits = isinstance(rows, list) and len(rows) == shape[0]
    if not fits or not all(isinstance(row, list) and len(row) == shape[1] for row in rows):
        raise ProblemFault(f'The key "{key}" must hold a row per agent ({shape[0]}), a number per item ({shape[1]}).')
    matrix = np.empty(shape)
    for place, row in enumerate(rows):
        for column, value in enumerate(row):
            if value is None and empty is not None:
                matrix[place, column] = empty
            elif isinstance(value, int | float) and not isinstance(value, bool):
                matrix[place, column] = value
            else:
                raise ProblemFault(f'Row {place + 1} of "{key}" must hold numbers alone, not {value!r}.')
    return matrix
