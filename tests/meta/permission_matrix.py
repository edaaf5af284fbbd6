"""Asks every address as everybody, really, and writes down what happened."""

import io
import re
from dataclasses import dataclass

from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from pypdf import PdfReader

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.own_space.door import cookie_name
from schoolpoort.contexts.own_space.services.sessions import start_session
from tests.meta.permission_world import (
    FORMS,
    ROLES_OF_A_SCHOOL,
    Address,
    School,
    World,
    addresses,
    path_of,
)

ANONYMOUS = "nobody signed in"
TOWN = "town administrator"
TOWN_WORKER = "town worker"
SUPPORT_COORDINATOR = "support coordinator"
SUPPORTER = "supporter"
#: Keeps the installation running and has no role anywhere: whatever opens, nothing of a school is in it.
OPERATOR = "operator"
ELSEWHERE = tuple(f"{role}, other school" for role in ROLES_OF_A_SCHOOL)
EVERYBODY = (ANONYMOUS, *ROLES_OF_A_SCHOOL, TOWN, TOWN_WORKER, SUPPORT_COORDINATOR, SUPPORTER, OPERATOR, *ELSEWHERE)

#: Who is inside an own space: a guardian of the first school, the partner in the same household, somebody elsewhere.
GUARDIAN, PARTNER, GUARDIAN_ELSEWHERE = "guardian", "partner of the guardian", "guardian, other school"
GUARDIANS = (GUARDIAN, PARTNER, GUARDIAN_ELSEWHERE)

#: Who must never see anything of the first school.
OUTSIDERS = (GUARDIAN_ELSEWHERE, ANONYMOUS, TOWN, TOWN_WORKER, SUPPORT_COORDINATOR, SUPPORTER, OPERATOR, *ELSEWHERE)

#: Addresses whose parameter names no object of a school: each visitor is shown what is in the own school.
NAMES_NO_OBJECT = frozenset({"pages:privacy-document"})


@dataclass(frozen=True)
class Visit:
    """One request and what came back; `text` is everything a visitor can read, PDF and headers included."""

    address: Address
    visitor: str
    method: str
    status: int
    location: str
    text: str

    @property
    def outcome(self) -> str:
        """What it means: "yes", "no" or "sign in"."""
        if self.status == 302 and "/accounts/login/" in self.location:
            return "sign in"
        if self.status == 303 and self.location == "/mijn/in/" and self.address.declared.startswith("guardian:"):
            return "sign in"
        return "no" if self.status in (403, 404) else "yes"


class _TakenBack(Exception):
    """Ends a visit's transaction, so that the next visitor finds everything as it was."""


def visitors(world: World) -> dict[str, User | None]:
    """Return everybody by name."""
    return {
        ANONYMOUS: None,
        **{role: world.first.staff[role] for role in ROLES_OF_A_SCHOOL},
        TOWN: world.town_administrator,
        TOWN_WORKER: world.town_worker,
        SUPPORT_COORDINATOR: world.support_coordinator,
        SUPPORTER: world.supporter,
        OPERATOR: world.operator,
        **{f"{role}, other school": world.second.staff[role] for role in ROLES_OF_A_SCHOOL},
    }


def visit_everything(world: World) -> list[Visit]:
    """Ask every address with the first school's objects as everybody: GET, and POST where GET is no method.

    Outsiders also POST wherever a page can be read. An address that carries its own credential is asked with the
    second school's by outsiders: the first school's key opens the first school's door, that is what it is for.
    """
    clients = {name: _client(user) for name, user in visitors(world).items()}
    clients |= _guardians(world)
    visits = []
    for address in addresses():
        for name, client in clients.items():
            by_key = address.declared.startswith("credential:") and name in OUTSIDERS
            school = world.second if by_key else world.first
            path = path_of(address, school)
            first = _visit(client, "get", path, address, name, school)
            if first.status == 405:
                first = _visit(client, "post", path, address, name, school)
            visits.append(first)
            if name in OUTSIDERS and first.method == "get":
                visits.append(_visit(client, "post", path, address, name, school))
    return visits


def _client(user: User | None) -> Client:
    client = Client(raise_request_exception=False)
    if user is not None:
        client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def _guardians(world: World) -> dict[str, Client]:
    """Return those who are inside an own space, by name."""
    spaces = {
        GUARDIAN: world.first.objects["space"],
        PARTNER: world.first.objects["space of the partner"],
        GUARDIAN_ELSEWHERE: world.second.objects["space"],
    }
    clients = {name: _client(None) for name in spaces}
    for name, space in spaces.items():
        clients[name].cookies[cookie_name()] = start_session(space)
    return clients


def _visit(client: Client, method: str, path: str, address: Address, visitor: str, school: School) -> Visit:
    data = FORMS[address.name](school) if method == "post" and address.name in FORMS else {}
    session = client.cookies.copy()
    try:
        with transaction.atomic():
            response = getattr(client, method)(path, data)
            visit = Visit(
                address, visitor, method, response.status_code, response.get("Location", ""), _everything_said(response)
            )
            raise _TakenBack
    except _TakenBack:
        client.cookies = session
        return visit


def _everything_said(response: HttpResponse) -> str:
    """Return headers and body as text; a PDF as the words on its pages."""
    body = b"".join(response.streaming_content) if response.streaming else response.content  # type: ignore[attr-defined]
    if response.get("Content-Type", "").startswith("application/pdf"):
        said = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(body)).pages)
    else:
        said = body.decode(errors="replace")
    # A form's token is 64 random signs: among so many pages one holds a sentinel by chance.
    said = re.sub(r"\b[A-Za-z0-9]{64}\b", "…", said)
    return "\n".join([*(f"{name}: {value}" for name, value in response.items()), said])


_HEAD = """# Who may open what

Written by `python -m tests.meta.write_permissions` from real requests of every address as everybody, with objects of
one school. "no" is a 404: whether something exists is nobody's business. Staff of another school are asked in all
their roles; "own school" is a page that shows each visitor what is in the own scope. An address for a file that
holds several schools says "no" to everybody here, because the file of this table holds one.
`tests/meta/test_permission_matrix.py` fails when this table is out of date.

"""


def table(visits: list[Visit]) -> str:
    """Return the matrix as Markdown, one line per address that a permission guards, then the others."""
    columns = [ANONYMOUS, *ROLES_OF_A_SCHOOL, TOWN, TOWN_WORKER, SUPPORT_COORDINATOR, SUPPORTER, "another school"]
    lines = [f"| address | permission | {' | '.join(columns)} |", "|---" * (len(columns) + 2) + "|"]
    inside = ["", "## In a guardian's own space", ""]
    inside += [f"| address | why | {' | '.join((ANONYMOUS, 'staff', *GUARDIANS))} |", "|---" * 7 + "|"]
    others = ["", "## Without a permission", "", "| address | why |", "|---|---|"]
    by_address: dict[Address, dict[str, str]] = {}
    for visit in visits:
        by_address.setdefault(visit.address, {}).setdefault(visit.visitor, visit.outcome)
    for address, outcomes in by_address.items():
        route = "/" + re.sub(r"<\w+:(\w+)>", r"<\1>", address.route)
        if address.declared.startswith("guardian: "):
            staff = {outcomes[role] for role in ROLES_OF_A_SCHOOL}
            cells = [outcomes[ANONYMOUS], *staff, *(outcomes[each] for each in GUARDIANS)]
            lead = "own" if not address.parameters else "yes"
            shown = [lead if each == "yes" else each for each in cells]
            inside.append(f"| `{route}` | {address.declared.removeprefix('guardian: ')} | {' | '.join(shown)} |")
            continue
        if not address.is_staff_only:
            others.append(f"| `{route}` | {address.declared} |")
            continue
        elsewhere = {outcomes[each] for each in ELSEWHERE}
        # An address without an object shows everybody the own school, and nothing of another.
        of_own = not address.parameters or address.name in NAMES_NO_OBJECT
        answer = "no" if elsewhere == {"no"} else "own school" if of_own else "yes"
        cells = [
            *(
                outcomes[each]
                for each in (ANONYMOUS, *ROLES_OF_A_SCHOOL, TOWN, TOWN_WORKER, SUPPORT_COORDINATOR, SUPPORTER)
            ),
            answer,
        ]
        lines.append(f"| `{route}` | {address.declared} | {' | '.join(cells)} |")
    return _HEAD + "\n".join([*lines, *inside, *others]) + "\n"
