"""Finds every address that takes a POST, who may send there, and, from the pages, which fields its forms have."""

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import Resolver404, get_resolver, resolve

import schoolpoort
from schoolpoort.contexts.own_space.door import cookie_name
from schoolpoort.contexts.own_space.services.sessions import start_session
from tests.meta.permission_matrix import ANONYMOUS, TOWN, _client
from tests.meta.permission_world import FORMS, Address, NoValue, School, World, _walk, path_of

#: Tried in this order: the first who may post there does so.
PERSONAS = (
    *("school administrator", "teacher of the class", "bridge figure"),
    *(TOWN, "guardian in the own space", ANONYMOUS),
)
GUARDIAN = PERSONAS[-2]

_UNKNOWN = {"uuid": "01900000-0000-7000-8000-000000000000", "int": "1", "date": "2026-11-23"}

_VISITORS_OF_A_PAGE = 2

#: Where who is not signed in is sent to.
DOORS = ("/accounts/login/", "/mijn/in/")

#: Addresses of django-allauth that are patterns and not paths.
_ALLAUTH_PATTERNS = {
    "account_confirm_email": "accounts/confirm-email/MQ:1abc:def/",
    "account_reset_password_from_key": "accounts/password/reset/key/1-abc/",
}


class TakenBack(Exception):
    """Ends a try: the database is as it was."""


@contextmanager
def taken_back(client: Client) -> Iterator[None]:
    """Run something and undo what it did: in the database, in the cookies of the client, in counts of who tries often.

    Without the cookies of before, who posted to the sign-out page would try all that follows as nobody.
    """
    cookies = client.cookies.copy()
    cache.clear()
    try:
        with transaction.atomic():
            yield
            raise TakenBack
    except TakenBack:
        client.cookies = cookies


@dataclass
class Form:
    """The fields of the forms that post to one address, with what they hold; files apart."""

    fields: dict[str, str] = field(default_factory=dict)
    files: set[str] = field(default_factory=set)


@dataclass
class Target:
    """One address that takes a POST, as the one who may send there."""

    address: Address
    path: str
    persona: str
    client: Client
    form: Form

    @property
    def name(self) -> str:
        """How a failure is told."""
        return f"{self.address.name} ({self.address.route}) as {self.persona}"

    def send(self, data: dict[str, Any], files: bool = False) -> HttpResponse:
        """Post a form as a browser does: with files as multipart, else as pairs."""
        if files:
            return self.client.post(self.path, data)
        body = urlencode(data, doseq=True, errors="surrogatepass")
        return self.client.generic("POST", self.path, body, content_type="application/x-www-form-urlencoded")


class _Forms(HTMLParser):
    """Collects the forms of a page: method, action, and fields with their values."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self._here = path
        self.found: list[tuple[str, str, Form]] = []
        self._select = ""
        self._outside: list[tuple[str, str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        about = {name: value or "" for name, value in attrs}
        action = about.get("hx-post") or about.get("formaction")
        if tag == "form":
            method = "post" if "hx-post" in about else about.get("method", "get").lower()
            self.found.append((method, action or about.get("action") or self._here, Form()))
        elif action:
            self.found.append(("post", action, Form(dict(self.found[-1][2].fields) if self.found else {})))
        if not self.found or tag not in ("input", "select", "textarea", "button", "option"):
            return
        fields = self.found[-1][2]
        name = about.get("name", "")
        if tag == "option":
            if self._select and ("selected" in about or not fields.fields.get(self._select)):
                fields.fields[self._select] = about.get("value", "")
        elif name and about.get("type") == "file":
            fields.files.add(name)
        elif name:
            self._select = name if tag == "select" else ""
            if about.get("type") not in ("checkbox", "radio") or "checked" in about or name not in fields.fields:
                fields.fields[name] = about.get("value", "")


def every_address() -> list[tuple[Address, str]]:
    """Return every address, django-allauth's too, with its route as a path; ours as the resolver has them."""
    found = []
    for each in _walk(get_resolver(), "", ()):
        route = _ALLAUTH_PATTERNS.get(each.name, each.route)
        found.append((Address(each.name, route, each.declared), each.route))
    return found


def path_to(address: Address, school: School) -> str:
    """Return an address with objects of a school; unknown ones where the permission matrix has no value yet."""
    try:
        return path_of(address, school)
    except NoValue:
        return "/" + re.sub(r"<(?:(\w+):)?\w+>", lambda each: _UNKNOWN.get(each[1] or "", "x"), address.route)


def clients_of(world: World) -> dict[str, Client]:
    """Return a signed-in client for everybody of the first school, a guardian, the town, and nobody."""
    people = {role: world.first.staff[role] for role in PERSONAS[:3]} | {TOWN: world.town_administrator}
    clients = {ANONYMOUS: Client(raise_request_exception=False)}
    clients[GUARDIAN] = Client(raise_request_exception=False)
    clients[GUARDIAN].cookies[cookie_name()] = start_session(world.first.objects["space"])
    for name, user in people.items():
        clients[name] = _client(user)
    return clients


def forms_on_pages(clients: dict[str, Client], school: School) -> dict[str, Form]:
    """Open every page as two who may and return the fields of all forms by the name of the address they post to."""
    forms: dict[str, Form] = {}
    for address, _route in every_address():
        path = path_to(address, school)
        if path.endswith(".pdf"):
            continue
        seen = 0
        for client in clients.values():
            with taken_back(client):
                # What a second visitor sees beside the first is nearly always the same.
                response = client.get(path) if seen < _VISITORS_OF_A_PAGE else None
                if response is None or response.status_code != 200 or not _is_page(response):
                    continue
                seen += 1
                reader = _Forms(path)
                reader.feed(response.content.decode())
                for method, action, form in reader.found:
                    if method == "post" and (name := _name_of(action, path)):
                        known = forms.setdefault(name, Form())
                        known.fields = {**form.fields, **{k: v for k, v in known.fields.items() if v}}
                        known.files |= form.files
    return forms


def _is_page(response: HttpResponse) -> bool:
    return str(response.get("Content-Type", "")).startswith("text/html")


def _name_of(action: str, here: str) -> str:
    path = urlsplit(action).path or here
    try:
        return str(resolve(path).view_name)
    except Resolver404:
        return ""


def targets(world: World, clients: dict[str, Client]) -> list[Target]:
    """Return every address that takes a POST, once for each route."""
    school = world.first
    forms = forms_on_pages(clients, school)
    found = []
    for address, _route in every_address():
        form = forms.get(address.name, Form())
        if address.name in FORMS:
            form.fields = {**form.fields, **FORMS[address.name](school)}
        path = path_to(address, school)
        persona = _who_may_post(clients, path, form.fields)
        if persona:
            found.append(Target(address, path, persona, clients[persona], form))
    return found


def _who_may_post(clients: dict[str, Client], path: str, fields: dict[str, str]) -> str:
    best = ""
    for persona in PERSONAS:
        with taken_back(clients[persona]):
            response = clients[persona].post(path, fields)
        if response.status_code == 405:
            return ""
        if response.status_code in (403, 404) or response.get("Location", "").startswith(DOORS):
            continue
        best = best or persona
        if response.status_code < 400:
            return persona
    return best or ANONYMOUS


def asked_names() -> list[str]:
    """Return the names that our views read from the query of an address, out of the source."""
    source = "\n".join(path.read_text() for path in Path(schoolpoort.__file__).parent.rglob("*.py"))
    return sorted(set(re.findall(r'\b(?:GET|data|params|query)\.(?:get|getlist)\(\s*"(\w+)"', source)))


def hostile_file(value: str) -> SimpleUploadedFile:
    """Return an uploaded file with a hostile name and content."""
    file = SimpleUploadedFile("x.csv", io.BytesIO(value.encode(errors="replace")).getvalue() or b"x", "text/html")
    file.name = (value[:200] or "x").encode(errors="replace").decode()
    return file
