"""Every form of the product, filled with what attackers type: nothing breaks, nothing is half saved, nothing runs."""

import hashlib
import re
import time
from collections.abc import Iterator
from functools import partial
from urllib.parse import urljoin, urlsplit

import pytest
from django.apps import apps
from django.db import connection, transaction
from django.http import HttpResponse
from django.test import Client

from tests.meta.permission_world import make_world
from tests.security.every_form import (
    Target,
    asked_names,
    clients_of,
    every_address,
    hostile_file,
    path_to,
    taken_back,
    targets,
)
from tests.security.hostile_values import BODIES, HEADER, MARKUP, OVERRIDE, PRODUCT, VALUES

# Also says to pytest-django that this module needs its test database.
pytestmark = pytest.mark.django_db

_WRITES = re.compile(r'^(?:INSERT INTO|UPDATE|DELETE FROM) "([a-z_0-9]+)"', re.IGNORECASE)

#: What may be written although the answer is no: who tries too often is counted, and when a session was last used.
_COUNTS = ("core_trycount", "core_cache", "core_auditentry", "accounts_onetimecode", "accounts_staffsession")
MAY_COUNT = re.compile("|".join(("django_", "account_", "mfa_", "own_space_spacesession", *_COUNTS)))

#: Near to others of the list: tried in single fields only, so that all this takes about a minute.
ONE_FIELD_AT_A_TIME = frozenset(
    {"spaces", "no character", "no width", "emoji", "four bytes", "looks like another", "shell", "address of another"}
    | {"number with a sign", "exponent", "endless", "first day", "json", "list", "unknown id", "path of windows"}
)

#: What could mean something in an address: what a number, an id, a day or a search is made from.
IN_A_QUERY = (
    *("null", "half a character", "turned around", "markup", "header"),
    *("huge number", "superscript", "number in other digits", "broken id"),
)


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker) -> Iterator[object]:
    with django_db_blocker.unblock(), transaction.atomic():
        yield make_world()
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def clients(world) -> dict[str, Client]:
    return clients_of(world)


@pytest.fixture(scope="module")
def everything(world, clients) -> list[Target]:
    return targets(world, clients)


def _everything_stored() -> str:
    """Return a digest of all rows of ours."""
    digest = hashlib.sha256()
    for model in apps.get_models():
        if model.__module__.startswith("schoolpoort.") and not MAY_COUNT.match(model._meta.db_table):
            rows = sorted(map(repr, model._base_manager.values_list()))
            digest.update("\n".join([model._meta.db_table, *rows]).encode())
    return digest.hexdigest()


class Judge:
    """Sends, looks at what comes back and at the database, and remembers what was wrong."""

    def __init__(self) -> None:
        self.wrong: list[str] = []
        self.before = _everything_stored()

    def judge(self, what: str, client: Client, send) -> None:
        written: list[str] = []

        def watch(execute, sql, params, many, context):
            if (match := _WRITES.match(sql)) and not MAY_COUNT.match(match[1]):
                written.append(match[1])
            return execute(sql, params, many, context)

        was_signed_in = bool(client.cookies.get("sessionid"))
        with taken_back(client), connection.execute_wrapper(watch):
            response = send()
            if was_signed_in and "/accounts/login/?next" in response.get("Location", ""):
                self.wrong.append(f"{what}: was not signed in any more, so nothing was tried")
            for problem in self._problems(response):
                self.wrong.append(f"{what}: {problem}")
            if response.status_code >= 400 and written and _everything_stored() != self.before:
                self.wrong.append(f"{what}: half saved ({response.status_code}, {sorted(set(written))})")

    def _problems(self, response: HttpResponse) -> Iterator[str]:
        if response.status_code >= 500:
            error = getattr(response, "exc_info", None)
            yield f"{response.status_code} {error[1]!r:.200}" if error else str(response.status_code)
            return
        if HEADER in response.headers or any("\n" in value or "\r" in value for value in response.headers.values()):
            yield "a header of the attacker"
        location = urlsplit(urljoin("http://testserver/a/b/", response.get("Location", "").replace("\\", "/")))
        if (location.scheme, location.netloc) != ("http", "testserver"):
            yield f"sends people to {location.geturl()[:80]}"
        kind = response.get("Content-Type", "")
        if response.streaming or not kind.startswith("text/html"):
            return
        page = response.content.decode()
        for what, sign in (("markup", MARKUP), ("a calculation", PRODUCT), ("a turned page", OVERRIDE)):
            if sign in page:
                yield f"{what} in the page: …{page[max(0, page.find(sign) - 60) : page.find(sign) + 40]!r}…"
        if response.status_code in (400, 413) and "<h1" not in page:
            yield "no page that says what to do"


def test_the_forms_are_really_found(everything):
    names = {each.address.name for each in everything}
    assert {"people:invite", "messages:compose", "messages:parent_question", "account_login", "worklist:close"} <= names
    with_fields = {each.address.name for each in everything if set(each.form.fields) - {"csrfmiddlewaretoken"}}
    assert {"people:invite", "messages:compose", "messages:parent_help", "account_login", "people:need"} <= with_fields
    assert any(each.form.files for each in everything if each.address.name == "people:new-import")
    assert len(everything) > 55
    invite = next(each for each in everything if each.address.name == "people:invite")
    with taken_back(invite.client):
        # The form itself answers, and not a page before it.
        assert invite.send({}).status_code == 422


@pytest.mark.parametrize("label", [each for each in VALUES if each not in ONE_FIELD_AT_A_TIME])
def test_a_hostile_value_in_every_field(everything, label):
    judge, value = Judge(), VALUES[label]
    for target in everything:
        names = [name for name in target.form.fields if name != "csrfmiddlewaretoken"] or ["text", "name", "next"]
        hostile = dict.fromkeys(names, value)
        judge.judge(f"{target.name}, all fields", target.client, lambda t=target, d=hostile: t.send(d))
    assert not judge.wrong, "\n".join(judge.wrong)


def test_one_hostile_field_among_good_ones(everything):
    """Each field in turn, with a part of the values in turn, so that it gets past the fields before it."""
    judge, until = Judge(), time.monotonic() + 40
    values = list(VALUES.items())
    turn = 0
    for round_number in range(4):
        for target in everything:
            for name in target.form.fields:
                if name == "csrfmiddlewaretoken" or (round_number and time.monotonic() > until):
                    continue
                turn += 1
                label, value = values[(turn * 7 + round_number) % len(values)]
                data = {**target.form.fields, name: value}
                judge.judge(f"{target.name}, {name} = {label}", target.client, lambda t=target, d=data: t.send(d))
    assert not judge.wrong, "\n".join(judge.wrong)


def test_the_same_field_many_times_and_hostile_names(everything):
    judge = Judge()
    for target in everything:
        for name, good in target.form.fields.items():
            data = {**target.form.fields, name: [good, "a\x00", "-1", good], f"{name}\x00": "x", f"{name}[0]": "y"}
            judge.judge(f"{target.name}, {name} four times", target.client, lambda t=target, d=data: t.send(d))
    assert not judge.wrong, "\n".join(judge.wrong)


@pytest.mark.parametrize(("kind", "body"), BODIES.values(), ids=BODIES)
def test_a_body_that_is_no_form(everything, kind, body):
    judge = Judge()
    for target in everything:
        send = partial(target.client.generic, "POST", target.path, body, content_type=kind)
        judge.judge(target.name, target.client, send)
    assert not judge.wrong, "\n".join(judge.wrong)


@pytest.mark.parametrize(
    "value", [VALUES[each] for each in ("null", "markup", "path", "header", "huge number", "long")]
)
def test_files_with_hostile_names_and_contents(everything, value):
    judge = Judge()
    for target in everything:
        if target.form.files:
            data = {**target.form.fields, **{name: hostile_file(value) for name in target.form.files}}
            judge.judge(target.name, target.client, lambda t=target, d=data: t.send(d, files=True))
    assert not judge.wrong, "\n".join(judge.wrong)


@pytest.mark.parametrize("label", IN_A_QUERY)
def test_hostile_values_in_the_query_of_every_page(world, clients, label):
    judge, names, value = Judge(), asked_names(), VALUES[label]
    assert len(names) > 10
    query = {name: value.encode(errors="replace").decode()[:2000] for name in names}
    for address, _route in every_address():
        if label != "markup" and address.route.endswith(".pdf"):
            # Typesetting takes long; once is enough for what is only read as ids.
            continue
        path = path_to(address, world.first)
        client = clients["school administrator"]
        judge.judge(address.name, client, lambda c=client, p=path: c.get(p, query))
    assert not judge.wrong, "\n".join(judge.wrong)


@pytest.mark.parametrize(
    "value", ["%00", "%ff%fe", "..%2f..%2fetc%2fpasswd", "%0d%0aX-Hostile:1", "%E2%80%AEx", "a" * 5000]
)
def test_hostile_words_in_the_path(world, value):
    judge = Judge()
    for address, _route in every_address():
        for text in re.findall(r"<(?:str|path|int|slug):(\w+)>", address.route):
            at = address.route.replace(f"<str:{text}>", value).replace(f"<int:{text}>", "9" * 40)
            path = path_to(
                type(address)(address.name, at.replace(f"<path:{text}>", value), address.declared), world.first
            )
            for method in ("GET", "POST"):
                nobody = Client(raise_request_exception=False)
                judge.judge(f"{method} {path[:80]}", nobody, partial(nobody.generic, method, path))
    assert not judge.wrong, "\n".join(judge.wrong)


def test_more_than_we_ever_take_is_refused_before_it_is_read(clients):
    class Unread:
        def read(self, *_: int) -> bytes:
            raise AssertionError("the body was read")

        readline = read

    client = clients["school administrator"]
    response = client.generic("POST", "/roster/new", b"", CONTENT_LENGTH=str(64 * 1024**2), **{"wsgi.input": Unread()})
    assert response.status_code == 413
    assert "te groot" in response.content.decode()
    assert client.generic("POST", "/roster/new", b"", CONTENT_LENGTH="-5").status_code == 400
