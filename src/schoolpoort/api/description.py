"""The API put together, and its description as OpenAPI 3.1: from here come the addresses, the pages and docs/api.md."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.core.exceptions import BadRequest, SuspiciousOperation
from django.http import Http404
from django.http.multipartparser import MultiPartParserError
from django.http.request import UnreadablePostError
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from schoolpoort.api.door import LARGEST_JSON, ApiKeyBearer
from schoolpoort.api.operations import blocks, drafts, organisation, reach, roster, worklist
from schoolpoort.api.problems import CONTENT_TYPE, Problem, answer_problem
from schoolpoort.api.replies import HEADER

#: Where the first version stands. A change that breaks a program gets a new number beside it.
ROOT = "/api/v1"

_ABOUT = (
    "For a school's own software and a town's data worker. Every call brings a key: `Authorization: Bearer spk_...`. "
    "An administrator makes keys on the page Sleutels (`/api-keys/`); a key opens one organisation, does only what it "
    "was made for, and ends after at most twelve months. Answers are in Dutch or English, by `Accept-Language`. "
    "No call gives the name of a child or a guardian."
)

#: Calls that make something; with the header they can safely be repeated.
_REPEATABLE = ("handInRoster", "applyRoster", "makeDraft")

#: What Django raises for a body that cannot be read.
_BROKEN = (BadRequest, SuspiciousOperation, MultiPartParserError, UnreadablePostError, UnicodeDecodeError)


def _build() -> NinjaAPI:
    built = NinjaAPI(
        title="Schoolpoort",
        version="1.0.0",
        description=_ABOUT,
        openapi_url=None,
        docs_url=None,
        urls_namespace="api-v1",
    )
    for module in (organisation, blocks, roster, reach, drafts, worklist):
        built.add_router("", module.router)
    for kind in (Problem, ValidationError, HttpError, Http404):
        built.add_exception_handler(kind, answer_problem)
    for broken in _BROKEN:
        built.add_exception_handler(broken, lambda request, _error: answer_problem(request, HttpError(400, "")))
    return built


@dataclass(frozen=True)
class Call:
    """One operation: how it is asked, and the scope that its key needs ("" for any key)."""

    method: str
    path: str
    name: str
    scope: str
    largest: int


@cache
def the_api() -> NinjaAPI:
    """Return the API, made once per process."""
    return _build()


@cache
def calls() -> tuple[Call, ...]:
    """Return every operation, in the order of the description; `path` begins with ROOT and has {parameters}."""
    found = []
    for router in the_api()._get_bound_routers():
        for path, view in router.path_operations.items():
            for operation in view.operations:
                found += [_call(method, path, operation) for method in operation.methods]
    return tuple(found)


def _call(method: str, path: str, operation: Any) -> Call:
    bearer = operation.auth_callbacks[0]
    assert isinstance(bearer, ApiKeyBearer)
    largest = roster.LARGEST_ROSTER if operation.operation_id == "handInRoster" else LARGEST_JSON
    scope = bearer.scope.value if bearer.scope else ""
    return Call(method, ROOT + path, operation.operation_id, scope, largest)


def views() -> dict[str, Callable[..., Any]]:
    """Return the view of each path of `calls()`."""
    found: dict[str, Callable[..., Any]] = {}
    for router in the_api()._get_bound_routers():
        for path, view in router.path_operations.items():
            found[ROOT + path] = view.get_view()
    return found


@cache
def openapi() -> dict[str, Any]:
    """Return the description of the API (OpenAPI 3.1) as JSON types."""
    described: dict[str, Any] = dict(the_api().get_openapi_schema(path_prefix=ROOT.strip("/")))
    described["info"]["license"] = {"name": "EUPL-1.2", "identifier": "EUPL-1.2"}
    described["servers"] = [{"url": "/"}]
    scopes = {each.name: each.scope for each in calls()}
    for operations in described["paths"].values():
        for operation in operations.values():
            _complete(operation, scopes[operation["operationId"]])
    return described


def _complete(operation: dict[str, Any], scope: str) -> None:
    operation["x-scope"] = scope
    operation["responses"] = {str(status): answer for status, answer in operation["responses"].items()}
    for status, answer in operation["responses"].items():
        if status >= "400":
            answer["content"] = {CONTENT_TYPE: next(iter(answer["content"].values()))}
    if operation["operationId"] in _REPEATABLE:
        operation["parameters"].append(
            {
                "in": "header",
                "name": HEADER,
                "required": False,
                "description": "Your own text of at most 100 characters: the same one gives the same answer for a day.",
                "schema": {"type": "string", "maxLength": 100},
            }
        )
