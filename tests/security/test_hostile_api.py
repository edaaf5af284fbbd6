"""Every call of the API with a real key and hostile bodies: refused as described, never a 5xx, nothing half saved."""

import json
import logging
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from schoolpoort.api import door
from schoolpoort.api.description import openapi
from schoolpoort.api.models import ApiScope
from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.messages.models import Message
from schoolpoort.contexts.people.models import RosterImport
from schoolpoort.contexts.people.services.imports import confirm_controller
from schoolpoort.core.limits import Limit
from tests.factories.keys import make_api_key
from tests.factories.schools import make_class, make_school, make_user
from tests.security.hostile_values import BODIES, HEADER, MARKUP, PRODUCT, VALUES

pytestmark = pytest.mark.django_db
ROOT = "/api/v1"
TEN_MEGABYTES = "ش" * (5 * 1024 * 1024)
NOBODY = "00000000-0000-0000-0000-000000000000"


@pytest.fixture
def key(monkeypatch, caplog: pytest.LogCaptureFixture) -> str:
    """A key that may do everything."""
    monkeypatch.setattr(door, "CALLS", Limit("api-call", most=1_000_000, seconds=60))
    caplog.set_level(logging.ERROR, "django.request")
    school = make_school()
    head = make_user(school, Role.SCHOOL_ADMINISTRATOR)
    confirm_controller(school.pk, head)
    make_class(school)
    return make_api_key(school, *ApiScope, by=head)[1]


def calls() -> list[tuple[str, str, dict[str, Any]]]:
    """Return method, path and description of every call."""
    return [
        (method.upper(), path, call)
        for path, methods in openapi()["paths"].items()
        for method, call in methods.items()
        if method in {"get", "post", "put", "patch", "delete"}
    ]


def send(key: str, method: str, path: str, body: bytes, kind: str, **headers: str) -> Any:
    filled = ROOT + path.split(ROOT)[-1]
    for name in [part.partition("}")[0] for part in filled.split("{")[1:]]:
        filled = filled.replace("{" + name + "}", NOBODY)
    client = Client(raise_request_exception=False, enforce_csrf_checks=True)
    headers = {"authorization": f"Bearer {key}", **headers}
    return client.generic(method, filled, body, content_type=kind, headers=headers)


def judge(answer: Any, where: str, wrong: list[str]) -> None:
    """Write down what may not be: a 5xx, what was typed unescaped, a header that got through."""
    text = answer.content.decode(errors="replace")
    if answer.status_code >= 500:
        wrong.append(f"{where}: {answer.status_code}")
    if PRODUCT in text or HEADER in answer.headers or (MARKUP in text and "json" not in answer.headers["Content-Type"]):
        wrong.append(f"{where}: shows what was typed")


def fields_of(call: dict[str, Any]) -> list[str]:
    """Return the names of the fields that a call's JSON knows."""
    schema = call.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
    name = schema.get("$ref", "").rpartition("/")[2]
    known = openapi()["components"]["schemas"].get(name, schema).get("properties", {})
    return list(known)


def test_the_key_is_a_real_one(key) -> None:
    assert send(key, "GET", "/organisation", b"", "").status_code == 200


def test_hostile_text_in_every_field_of_every_call(key) -> None:
    wrong: list[str] = []
    asked = 0
    for method, path, call in calls():
        for label, value in VALUES.items():
            body: dict[str, Any] = dict.fromkeys(fields_of(call) or ["title"], value)
            for shape in (body, {name: [value, {value: value}] for name in body}):
                answer = send(key, method, path, json.dumps(shape).encode(), "application/json")
                judge(answer, f"{method} {path} {label}", wrong)
                asked += 1
    assert asked > 500 and not wrong, "\n".join(wrong)
    assert not Message.unscoped.exists()


@pytest.mark.parametrize(("kind", "body"), BODIES.values(), ids=BODIES)
def test_bodies_that_are_nothing_of_ours(key, kind: str, body: bytes) -> None:
    wrong: list[str] = []
    for method, path, _call in calls():
        judge(send(key, method, path, body, kind), f"{method} {path}", wrong)
    assert not wrong, "\n".join(wrong)
    assert not RosterImport.unscoped.exists()


def test_ten_megabytes_of_text_are_refused_and_nothing_is_kept(key) -> None:
    wrong: list[str] = []
    for method, path, call in calls():
        body = json.dumps(dict.fromkeys(fields_of(call) or ["title"], TEN_MEGABYTES), ensure_ascii=False).encode()
        answer = send(key, method, path, body, "application/json")
        judge(answer, f"{method} {path}", wrong)
        if method != "GET":
            assert answer.status_code in {400, 404, 409, 413, 422}, (path, answer.status_code)
    assert not wrong, "\n".join(wrong)
    assert not Message.unscoped.exists() and not RosterImport.unscoped.exists()


@pytest.mark.parametrize("label", ["null", "header", "half a character", "long", "turned around", "path"])
def test_hostile_words_in_files_headers_and_queries(key, label: str) -> None:
    value, wrong = VALUES[label], []
    printable = (
        value.encode("ascii", "replace").decode().replace("\x00", "?").replace("\r", "?").replace("\n", "?")[:4000]
    )
    for method, path, _call in calls():
        headers = {"idempotency-key": printable, "accept-language": printable, "if-none-match": printable}
        judge(send(key, method, path, b"{}", "application/json", **headers), f"{method} {path} headers", wrong)
        asked = f"{path}?since={printable[:200]}&page={printable[:200]}&class={printable[:200]}".replace("{", "%7B")
        if "{" not in path:
            judge(send(key, method, asked, b"", "application/json"), f"{method} {path} query", wrong)
    file = SimpleUploadedFile("x.csv", value.encode(errors="replace"), content_type="text/csv")
    client = Client(raise_request_exception=False)
    answer = client.post(f"{ROOT}/roster", {"file": file}, headers={"authorization": f"Bearer {key}"})
    judge(answer, "file", wrong)
    assert not wrong, "\n".join(wrong)
