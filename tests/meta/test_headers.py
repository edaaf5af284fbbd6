"""Every address, asked as the administrator of a school: the headers are there, and no page refers to another site."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.contrib.staticfiles import finders
from django.db import transaction
from django.test import Client

from schoolpoort.contexts.accounts.api import User
from tests.meta.permission_world import NoValue, School, World, addresses, make_world, path_of

pytestmark = pytest.mark.django_db

#: Attributes that make a browser go or ask somewhere.
ASKING = frozenset(
    {"href", "src", "action", "formaction", "srcset", "poster", "data", "cite", "background", "ping", "xlink:href"}
    | {"manifest", "content", "hx-get", "hx-post", "hx-put", "hx-delete", "imagesrcset"}
)
#: What a text may say without anybody asking: the names of XML vocabularies.
VOCABULARIES = ("http://www.w3.org/",)
CSS_ADDRESS = re.compile(r"""(?:url\(|@import\s)\s*["']?([^"')\s;]+)""", re.IGNORECASE)


@dataclass(frozen=True)
class Answer:
    """One page as it came."""

    path: str
    status: int
    headers: dict[str, str]
    body: str

    @property
    def kind(self) -> str:
        """The content type without its encoding."""
        return self.headers.get("content-type", "").partition(";")[0]


class References(HTMLParser):
    """Collects every address that a page refers to."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.inline: list[str] = []
        self._in_style = False

    def handle_starttag(self, tag, attrs) -> None:
        self._in_style = tag == "style"
        values = {name: value or "" for name, value in attrs}
        self.inline += [f"<{tag} {name}=…>" for name in values if name.startswith("on") or name == "style"]
        if tag == "script" and not values.get("src") and values.get("type", "") not in ("application/json",):
            self.inline.append("<script> without src")
        # A link that a reader follows by choice asks nothing by itself, and says nothing of where it was.
        told = {"noreferrer", "external"} <= set(values.get("rel", "").split())
        chosen = tag == "a" and told and values.get("href", "").startswith(("https://", "http://"))
        for name in values.keys() & (ASKING - {"href"} if chosen else ASKING):
            if name != "content" or values.get("http-equiv", "").lower() == "refresh":
                parts = values[name].split(",") if "srcset" in name else [values[name]]
                self.found += [part.split()[0] for part in parts if part.strip()]

    def handle_data(self, data: str) -> None:
        if self._in_style:
            self.found += CSS_ADDRESS.findall(data)


def elsewhere(found: list[str]) -> list[str]:
    """Return the addresses that are not on this site; mail and telephone links ask nobody anything."""
    strange = []
    for each in found:
        parts = urlsplit(each.replace("\\", "/"))
        own = parts.netloc in ("", "testserver", "localhost:8000")
        if parts.scheme not in ("", "http", "https", "data", "mailto", "tel", "sms", "webcal") or not own:
            strange.append(each)
    return [each for each in strange if not each.startswith(VOCABULARIES)]


def ask(client: Client, path: str) -> Answer:
    class TakenBack(Exception):
        pass

    try:
        with transaction.atomic():
            response = client.get(path)
            body = b"".join(response.streaming_content) if response.streaming else response.content
            headers = {name.lower(): value for name, value in response.items()}
            raise TakenBack
    except TakenBack:
        return Answer(path, response.status_code, headers, body.decode(errors="replace"))


def all_paths(school: School) -> Iterator[str]:
    for address in addresses():
        # An address without a value is the permission matrix's business.
        with suppress(NoValue):
            yield path_of(address, school)
    for path in ("login/", "logout/", "password/reset/", "password/change/", "email/", "2fa/", "reauthenticate/"):
        yield f"/accounts/{path}"
    yield "/nowhere/at/all"


def client_of(user: User | None) -> Client:
    client = Client(raise_request_exception=False)
    if user:
        client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


@pytest.fixture(scope="module")
def answers(django_db_setup, django_db_blocker) -> list[Answer]:
    class Rollback(Exception):
        pass

    found: list[Answer] = []
    with django_db_blocker.unblock():
        try:
            with transaction.atomic():
                world: World = make_world()
                school = world.first
                for user in (school.staff["school administrator"], None):
                    client = client_of(user)
                    found += [ask(client, path) for path in all_paths(school) if "/logout" not in path or user is None]
                raise Rollback
        except Rollback:
            return found


def test_many_kinds_of_answers_were_looked_at(answers) -> None:
    assert {"text/html", "application/pdf", "text/calendar", "text/csv", "text/plain"} <= {
        each.kind for each in answers
    }
    assert sum(each.status == 200 and each.kind == "text/html" for each in answers) > 40


def test_every_answer_has_the_headers(answers) -> None:
    expected = {
        "x-content-type-options": "nosniff",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
    }
    wrong = []
    for each in answers:
        wrong += [f"{each.path}: {name}" for name, value in expected.items() if each.headers.get(name) != value]
        wrong += [f"{each.path}: referrer"] * (
            each.headers.get("referrer-policy") not in ("no-referrer", "same-origin")
        )
        wrong += [f"{each.path}: frames"] * (each.headers.get("x-frame-options") not in ("DENY", "SAMEORIGIN"))
        wrong += [f"{each.path}: camera"] * ("camera=()" not in each.headers.get("permissions-policy", ""))
    assert not wrong, "\n".join(wrong)


def test_nobody_keeps_a_page(answers) -> None:
    # A program may keep figures for itself and ask whether they changed; the description of the API is public, and
    # so is the directory.
    described = {"/api/v1/", "/api/v1/openapi.json"} | {
        each.path for each in answers if each.path.startswith("/hsds/v3/")
    }
    allowed = {each.path: "private, no-cache" if each.path.startswith("/api/") else "no-store" for each in answers}
    personal = [each for each in answers if each.path not in described]
    kept = [each.path for each in personal if allowed[each.path] not in each.headers.get("cache-control", "")]
    assert not kept, "\n".join(kept)


def test_every_page_has_a_strict_content_policy(answers) -> None:
    wrong = []
    for each in answers:
        policy = each.headers.get("content-security-policy", "")
        rules = {name: rest.split() for name, _, rest in (part.strip().partition(" ") for part in policy.split(";"))}
        none = ["'none'"]
        strict = (
            rules.get("default-src") == none
            and rules.get("object-src", rules.get("default-src")) == none
            # A sandbox without exceptions (a recorded voice) has no forms and no addresses of its own.
            and (rules.get("sandbox") == [] or rules.get("base-uri") == none)
            and (rules.get("sandbox") == [] or rules.get("form-action") in (["'self'"], none))
            and rules.get("frame-ancestors") in (none, ["'self'"])
        )
        loose = [word for word in ("unsafe", "://", " *", "http:", "https:") if word in policy]
        if not strict or loose:
            wrong.append(f"{each.path}: {policy} {loose}")
    assert not wrong, "\n".join(wrong)


def test_no_page_refers_to_another_site_or_runs_what_its_policy_refuses(answers) -> None:
    wrong = []
    for each in answers:
        if each.kind != "text/html":
            continue
        page = References()
        page.feed(each.body)
        wrong += [f"{each.path} -> {reference}" for reference in elsewhere(page.found)]
        wrong += [f"{each.path}: {inline}" for inline in page.inline]
    assert not wrong, "\n".join(sorted(set(wrong)))


@pytest.mark.parametrize("kind", ["css", "js", "svg"])
def test_no_file_of_the_design_refers_to_another_site(kind: str) -> None:
    seen, wrong = 0, []
    for finder in finders.get_finders():
        for path, storage in finder.list([]):
            if not path.endswith(f".{kind}") or path.startswith(("admin/", "account/", "mfa/js", "rest_framework/")):
                continue
            seen += 1
            text = Path(storage.path(path)).read_text(encoding="utf-8")
            found = CSS_ADDRESS.findall(text) if kind != "js" else re.findall(r"""["'`](https?:[^"'`]+)""", text)
            wrong += [f"{path} -> {each}" for each in elsewhere(found)]
    assert seen and not wrong, "\n".join(wrong)


def test_a_reference_to_another_site_would_be_found() -> None:
    page = References()
    page.feed(
        '<img srcset="/a.png 1x, //evil.example/b.png 2x"><style>a{background:url(https://cdn.example/x)}</style>'
        '<a href="https://a.example/" rel="external noreferrer"><a href="https://b.example/" rel="external">'
        '<a href="/own"><a href="mailto:a@school.example"><meta http-equiv="refresh" content="0"><p onclick="x">'
    )
    assert elsewhere(page.found) == ["//evil.example/b.png", "https://cdn.example/x", "https://b.example/"]
    assert page.inline == ["<p onclick=…>"]
