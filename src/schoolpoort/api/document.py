"""The description of the API for people: the same parts for the page at /api/v1/ and for docs/api.md."""

from dataclasses import dataclass
from typing import Any

from schoolpoort.api.description import openapi


@dataclass(frozen=True)
class Line:
    """One field or parameter: its name, what sort of value, whether it is needed, and what it means."""

    name: str
    kind: str
    needed: bool
    meaning: str


@dataclass(frozen=True)
class Section:
    """One operation."""

    anchor: str
    method: str
    path: str
    summary: str
    scope: str
    parameters: tuple[Line, ...]
    body: str
    body_name: str
    good: str
    good_name: str
    problems: str


@dataclass(frozen=True)
class Shape:
    """One kind of object that goes in or out."""

    name: str
    about: str
    fields: tuple[Line, ...]


def sections() -> tuple[Section, ...]:
    """Return every operation."""
    return tuple(
        _section(method, path, operation)
        for path, operations in openapi()["paths"].items()
        for method, operation in operations.items()
    )


def shapes() -> tuple[Shape, ...]:
    """Return every kind of object, by name."""
    found = openapi()["components"]["schemas"]
    return tuple(
        Shape(name, _one_line(found[name].get("description", "")), _fields(found[name])) for name in sorted(found)
    )


def _section(method: str, path: str, operation: dict[str, Any]) -> Section:
    answers = operation["responses"]
    good = next(status for status in answers if status < "300")
    content, given = _content(operation.get("requestBody", {}))
    parameters = [
        Line(
            each["name"],
            f"{_kind(each['schema'])}, {each['in']}",
            bool(each.get("required")),
            _one_line(each.get("description") or each["schema"].get("description", "")),
        )
        for each in operation["parameters"]
    ]
    if content.startswith("multipart"):
        parameters += _fields(operation["requestBody"]["content"][content]["schema"])
        given = ""
    return Section(
        anchor=operation["operationId"],
        method=method.upper(),
        path=path,
        summary=_one_line(operation["description"]),
        scope=operation["x-scope"],
        parameters=tuple(parameters),
        body=content,
        body_name=given,
        good=good,
        good_name=_content(answers[good])[1],
        problems=", ".join(sorted(status for status in answers if status >= "400")),
    )


def _content(part: dict[str, Any]) -> tuple[str, str]:
    """Return the content type of a body or an answer, and the name of its shape."""
    for content_type, content in part.get("content", {}).items():
        return content_type, _name(content["schema"].get("$ref", ""))
    return "", ""


def _fields(schema: dict[str, Any]) -> tuple[Line, ...]:
    needed = schema.get("required", [])
    return tuple(
        Line(name, _kind(field), name in needed, _one_line(field.get("description", "")))
        for name, field in schema.get("properties", {}).items()
    )


def _kind(schema: dict[str, Any]) -> str:
    """Return a sort of value in a word or two."""
    if "$ref" in schema:
        return _name(schema["$ref"])
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(_kind(each) for each in schema["anyOf"]))
    kind = str(schema.get("format") or schema.get("type", "value"))
    if kind == "array":
        return f"list of {_kind(schema.get('items', {}))}"
    if kind == "object" and isinstance(schema.get("additionalProperties"), dict):
        return f"object of {_kind(schema['additionalProperties'])}"
    return kind


def _name(reference: str) -> str:
    return reference.rpartition("/")[2]


def _one_line(text: str) -> str:
    return " ".join(text.split())


_HEAD = """# The API

Written by `python -m tests.api.write_document` from the description that the product itself serves at
`/api/v1/openapi.json`; `tests/api/test_document.py` fails when it is out of date. Why it is as it is:
[decision 12](decisions/0012-api.md).

{about}

```
curl -H "Authorization: Bearer spk_..." https://school.example/api/v1/organisation
curl -H "Authorization: Bearer spk_..." -H "Idempotency-Key: 2026-11-23" -F file=@leerlingen.csv https://school.example/api/v1/roster
```

- A problem is `application/problem+json` (RFC 9457). Its `code` is for programs, its `detail` says what to do.
- A key may make 120 calls a minute; 429 says in `Retry-After` after how many seconds to try again.
- Lists come in pages: `page` from 1, `size` at most 100; `next` is the number of the next page, or null.
- GET answers carry an `ETag`; with `If-None-Match` what did not change is a 304 without a body.
- JSON of at most 64 kB, a roster of at most 12 MB.

## Calls
"""


def as_markdown() -> str:
    """Return docs/api.md."""
    parts = [_HEAD.format(about=openapi()["info"]["description"])]
    for each in sections():
        scope = f"`{each.scope}`" if each.scope else "any key"
        parts.append(f"### {each.method} {each.path}\n\n{each.summary}\n\nKey: {scope}.")
        if each.body:
            parts[-1] += f" Body: {each.body_name or each.body}."
        parts[-1] += f" Answer: {each.good} {each.good_name}. Problems: {each.problems}.\n"
        if each.parameters:
            parts.append(_table(each.parameters))
    parts.append("## What goes in and out\n")
    for shape in shapes():
        parts.append(f"### {shape.name}\n\n{shape.about}\n\n{_table(shape.fields)}".rstrip() + "\n")
    return "\n".join(parts)


def _table(lines: tuple[Line, ...]) -> str:
    rows = [f"| `{each.name}` | {each.kind} | {'yes' if each.needed else ''} | {each.meaning} |" for each in lines]
    return "\n".join(["| name | value | needed | meaning |", "|---|---|---|---|", *rows]) + "\n"
