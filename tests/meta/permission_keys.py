"""Asks every call of the API with every kind of key, really, about objects of the first school."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client

from schoolpoort.api.description import Call, calls
from schoolpoort.api.keys import revoke_key
from schoolpoort.api.models import ApiKey, ApiScope
from schoolpoort.core import clock
from tests.contexts.people.roster.roster_files import AMINA, HEADERS, csv_bytes
from tests.factories.keys import make_api_key
from tests.meta.permission_world import School, World

NO_KEY, ENDED, REVOKED = "no key", "ended key", "revoked key"
OTHER_SCOPES, OWN, STRANGER, TOWN = "own key, other scopes", "own key", "another school's key", "a town's key"
BEARERS = (NO_KEY, ENDED, REVOKED, OTHER_SCOPES, OWN, STRANGER, TOWN)

#: Who must never read anything of the first school.
OUTSIDE = (NO_KEY, ENDED, REVOKED, STRANGER, TOWN)

#: What stands in a path.
_PARAMETERS: dict[str, Callable[[School], object]] = {
    "import_id": lambda school: school.objects["import"].pk,
    "block_id": lambda school: "swimming-starts",
}

#: What is sent along: JSON, or a form where a value is a file. A new call that takes something needs a line here.
_BODIES: dict[str, Callable[[School], dict[str, Any]]] = {
    "renderBlock": lambda school: {
        "block": "swimming-starts",
        "params": {"date": "2026-12-03", "time": "09:15"},
        "language": "ar",
    },
    "handInRoster": lambda school: {"file": SimpleUploadedFile("leerlingen.csv", csv_bytes([HEADERS, AMINA]))},
    "makeDraft": lambda school: {
        "class_id": str(school.school_class.pk),
        "author_email": school.staff["teacher of the class"].email,
        "text": "Zwemmen",
    },
}


@dataclass(frozen=True)
class KeyVisit:
    """One call with one key and what came back; `text` is everything that a program can read, headers included."""

    call: Call
    bearer: str
    status: int
    text: str

    @property
    def is_about_the_first_school(self) -> bool:
        """Say whether the call names an object of the first school."""
        return "import_id" in self.call.path or self.call.name == "makeDraft"

    @property
    def outcome(self) -> str:
        """What it means: "yes", "no" or "401"; 409 says something about the own object, so it is a yes."""
        return {401: "401", 403: "no", 404: "no"}.get(self.status, "yes")


class _TakenBack(Exception):
    """Ends a visit's transaction, so that the next one finds everything as it was."""


def visit_calls(world: World) -> list[KeyVisit]:
    """Make every call as every kind of key."""
    return [_visit(call, bearer, world) for call in calls() for bearer in BEARERS]


def _visit(call: Call, bearer: str, world: World) -> KeyVisit:
    path = call.path
    for parameter, value in _PARAMETERS.items():
        path = re.sub(rf"{{(\w+:)?{parameter}}}", str(value(world.first)), path)
    body = _BODIES.get(call.name, lambda school: {})(world.first)
    try:
        with transaction.atomic():
            token = _token(call, bearer, world)
            headers = {"authorization": f"Bearer {token}"} if token else {}
            kind = {} if "file" in body or call.method == "GET" else {"content_type": "application/json"}
            ask = getattr(Client(raise_request_exception=False), call.method.lower())
            response = ask(path, body, headers=headers, **kind)
            said = [*(f"{name}: {value}" for name, value in response.items()), response.content.decode()]
            visit = KeyVisit(call, bearer, response.status_code, "\n".join(said))
            raise _TakenBack
    except _TakenBack:
        return visit


def _token(call: Call, bearer: str, world: World) -> str:
    everything = tuple(ApiScope)
    if bearer == NO_KEY:
        return ""
    if bearer == STRANGER:
        return make_api_key(world.second.organisation, *everything, by=_administrator(world.second))[1]
    if bearer == TOWN:
        town = world.town_administrator.role_assignments.get().organisation
        return make_api_key(town, *everything, by=world.town_administrator)[1]
    scopes = [scope for scope in everything if bearer != OTHER_SCOPES or scope.value != call.scope]
    key, token = make_api_key(world.first.organisation, *scopes, by=_administrator(world.first))
    if bearer == ENDED:
        ApiKey.unscoped.filter(pk=key.pk).update(ends_on=clock.today() - timedelta(days=1))
    if bearer == REVOKED:
        revoke_key(key, key.made_by)
    return token


def _administrator(school: School) -> Any:
    return school.staff["school administrator"]


def key_table(visits: list[KeyVisit]) -> str:
    """Return the matrix of calls and keys as Markdown."""
    head = (
        "\n## With a key of the API\n\nThe same objects, asked by programs. 401: the key opens nothing. "
        '"own school" is an answer about the organisation of the key alone.\n\n'
    )
    lines = [f"| call | scope | {' | '.join(BEARERS)} |", "|---" * (len(BEARERS) + 2) + "|"]
    by_call: dict[Call, dict[str, KeyVisit]] = {}
    for visit in visits:
        by_call.setdefault(visit.call, {})[visit.bearer] = visit
    for call, found in by_call.items():
        cells = [_cell(found[bearer]) for bearer in BEARERS]
        path = re.sub(r"{\w+:", "{", call.path)
        lines.append(f"| `{call.method} {path}` | {call.scope or 'any key'} | {' | '.join(cells)} |")
    return head + "\n".join(lines) + "\n"


def _cell(visit: KeyVisit) -> str:
    elsewhere = visit.bearer in (STRANGER, TOWN) and visit.outcome == "yes"
    return "own school" if elsewhere else visit.outcome
