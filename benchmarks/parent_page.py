"""A parent's page: time inside the server, requests per second over loopback, bytes over the wire.

The baseline is a view that answers "hello" in the same server with the same middleware, measured in the same run.
"""

import http.client
import socket
import statistics
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from benchmarks.rows import Row
from benchmarks.server import PHONE, ask, free_port, running, web_server

_IN_SERVER_ROUNDS = 300
_SECONDS = 5
_CLIENTS = 4
#: Three blocks with ten distinct pictograms, the answers included.
_BLOCKS: tuple[tuple[str, dict[str, object]], ...] = (
    (
        "swimming-starts",
        {"date": "2026-12-03", "time": "09:15", "place": "Zwembad Geerdegem", "items": ["swimwear", "towel", "bag"]},
    ),
    ("spare-clothes", {"items": ["boots", "rain-coat", "hat-gloves"], "until": "2026-12-08"}),
    ("coffee-moment", {"date": "2026-12-10", "time": "08:45", "end": "10:00", "place": "Ouderlokaal"}),
)


def _sent_message() -> str:
    """Write one school, one Arabic-reading family and one sent message; return the path of the family's link."""
    from schoolpoort.contexts.accounts.api import LinkKind, Role, RoleAssignment, User, build_link
    from schoolpoort.contexts.messages.models import (
        Message,
        MessageState,
        MessageVersion,
        Recipient,
        RecipientChild,
        RecipientGuardian,
        Rendering,
    )
    from schoolpoort.contexts.messages.services.rendering import fill_blocks, render_languages
    from schoolpoort.contexts.organisations.api import Organisation, OrganisationKind
    from schoolpoort.contexts.people.api import Child, Guardian, Household
    from schoolpoort.core import clock
    from schoolpoort.core.ids import new_id

    school = Organisation.objects.create(kind=OrganisationKind.SCHOOL, name="De Linde", short_name="De Linde")
    author = User.objects.create_user("els@school.example", None, first_name="Els", last_name="Peeters")
    RoleAssignment.objects.create(organisation=school, user=author, role=Role.TEACHER, starts=clock.today())
    message = Message.objects.create(organisation=school, author=author, title="Zwemmen", state=MessageState.SENT)
    entries = [{"block": block, "version": 1, "params": params} for block, params in _BLOCKS]
    version = MessageVersion.objects.create(organisation=school, message=message, blocks=entries, frozen_at=clock.now())
    filled, problems = fill_blocks(entries)
    if problems:
        raise RuntimeError(f"the measured message is not complete: {problems}")
    for language, body in render_languages(filled, "", ["ar"]).items():
        Rendering.objects.create(organisation=school, version=version, language=language, body=body)
    household = Household.objects.create(organisation=school)
    guardian = Guardian.objects.create(organisation=school, household=household, first_name="Rima", last_name="Haddad")
    child = Child.objects.create(organisation=school, first_name="Yara", last_name="Haddad")
    recipient = Recipient.objects.create(organisation=school, message=message, household=household)
    RecipientChild.objects.create(organisation=school, recipient=recipient, child=child)
    reader_id = new_id()
    expires = clock.now() + timedelta(days=30)
    link = build_link(organisation_id=school.pk, kind=LinkKind.MESSAGE, subject_id=reader_id, expires_at=expires)
    link.save()
    RecipientGuardian.objects.create(
        id=reader_id,
        organisation=school,
        recipient=recipient,
        guardian=guardian,
        link=link,
        languages=["ar", "nl"],
        shown_language="ar",
    )
    return f"/b/{link.token}"


def _in_server(path: str) -> list[float]:
    """Return the milliseconds of whole requests through all middleware, without a socket, sorted."""
    from django.test import Client

    client = Client(headers={name.lower(): value for name, value in PHONE.items()} | {"host": "localhost"})
    times = []
    for round_number in range(_IN_SERVER_ROUNDS + 20):
        started = time.perf_counter()
        response = client.get(path)
        elapsed = (time.perf_counter() - started) * 1000
        if response.status_code != 200:
            raise RuntimeError(f"the page answered {response.status_code}")
        if round_number >= 20:
            times.append(elapsed)
    return sorted(times)


def _request(connection: http.client.HTTPConnection, path: str) -> int:
    status, body, _to = ask(connection, path)
    if status != 200:
        raise RuntimeError(f"{status} from the server")
    return len(body)


def _per_second(port: int, path: str) -> float:
    """Return the requests per second of a few clients that keep their connection."""

    def client(until: float) -> int:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        count = 0
        while time.perf_counter() < until:
            _request(connection, path)
            count += 1
        connection.close()
        return count

    client(time.perf_counter() + 1)
    started = time.perf_counter()
    with ThreadPoolExecutor(_CLIENTS) as pool:
        done = sum(pool.map(client, [started + _SECONDS] * _CLIENTS))
    return done / (time.perf_counter() - started)


def _bytes(port: int, path: str) -> int:
    """Return all bytes of one answer, headers included."""
    lines = "".join(f"{name}: {value}\r\n" for name, value in PHONE.items())
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{lines}\r\n".encode())
        received = b""
        while chunk := connection.recv(65536):
            received += chunk
    return len(received)


def run() -> list[Row]:
    """Measure one page of three blocks in Arabic and Dutch."""
    path = _sent_message()
    times = _in_server(path)
    rows = [
        Row("parent page: median in the server", round(statistics.median(times), 2), "ms", note="aim: below 10 ms"),
        Row("parent page: p99 in the server", round(times[int(len(times) * 0.99) - 1], 2), "ms"),
    ]

    def over_loopback(port: int) -> list[Row]:
        hello = _per_second(port, "/hello")
        page = _per_second(port, path)
        note = f"baseline: a view that says hello, {_CLIENTS} clients on the same machine"
        return [
            Row("parent page: requests per second", round(page), "1/s", round(hello), page / hello, note),
            Row("parent page: bytes over the wire", _bytes(port, path), "B", 14_000, note="baseline: the limit"),
        ]

    port = free_port()
    with running(web_server(port), port):
        return rows + over_loopback(port)
