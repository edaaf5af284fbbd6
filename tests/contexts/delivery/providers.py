"""A recording mail server and a recording SMS gateway that really listen, for tests of what leaves the house."""

import json
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP


@dataclass
class ReceivedMail:
    """One mail as it arrived: envelope and bytes."""

    sender: str
    recipient: str
    content: bytes


@dataclass
class MailServer:
    """A mail server that keeps what it gets; `answers` maps a recipient to the reply it gets at RCPT TO."""

    mails: list[ReceivedMail] = field(default_factory=list)
    connections: int = 0
    answers: dict[str, str] = field(default_factory=dict)
    sender_answer: str = ""
    data_answer: str = ""
    pipelining: bool = False
    #: Say "go on" to DATA although every recipient was refused, as some servers do.
    goes_on_anyway: bool = False
    #: Close the connection after so many mails.
    mails_per_connection: int = 0
    on_accept: Callable[[str], None] | None = None
    port: int = 0

    async def handle_EHLO(self, server: Any, session: Any, envelope: Any, hostname: str, responses: list[str]) -> Any:
        self.connections += 1
        session.host_name = hostname
        if self.pipelining:
            responses.insert(-1, "250-PIPELINING")
        return responses

    async def handle_MAIL(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        if self.sender_answer:
            return self.sender_answer
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        if address in self.answers:
            if self.goes_on_anyway:
                envelope.rcpt_tos.append(address)
            return self.answers[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        if self.data_answer:
            return self.data_answer
        if not envelope.content:
            return "554 5.5.1 nothing to send"
        taken = getattr(session, "taken", 0) + 1
        if self.mails_per_connection and taken > self.mails_per_connection:
            return "421 4.7.0 too many mails in this connection"
        session.taken = taken
        self.mails.append(ReceivedMail(envelope.mail_from, envelope.rcpt_tos[0], envelope.content))
        if self.on_accept:
            self.on_accept(envelope.mail_from)
        return "250 2.0.0 queued"


class _OpenController(Controller):
    def factory(self) -> SMTP:
        return SMTP(self.handler, enable_SMTPUTF8=False, ident="test")


@contextmanager
def mail_server(port: int = 0) -> Iterator[MailServer]:
    """Run a mail server on this machine."""
    handler = MailServer()
    controller = _OpenController(handler, hostname="127.0.0.1", port=port or _free_port())
    controller.start()
    handler.port = controller.port
    try:
        yield handler
    finally:
        controller.stop()


@dataclass
class ReceivedText:
    """One request to the gateway."""

    key: str
    headers: dict[str, str]
    body: dict[str, Any]


@dataclass
class Gateway:
    """An SMS gateway that counts idempotency keys; `answer` says what it answers to a text."""

    texts: list[ReceivedText] = field(default_factory=list)
    keys: Counter[str] = field(default_factory=Counter)
    connections: int = 0
    answer: Callable[[dict[str, Any]], tuple[int, str]] = lambda body: (202, '{"id": "gw-1"}')
    accepting_seconds: float = 0.0
    closes_after: int = 0
    on_accept: Callable[[str], None] | None = None
    url: str = ""
    lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, text: ReceivedText) -> tuple[int, str]:
        """Accept one text, tell who listens, and only then (after a while) answer."""
        status, answer = self.answer(text.body)
        with self.lock:
            self.texts.append(text)
            if status < 300:
                self.keys[text.key] += 1
        if status < 300 and self.on_accept:
            self.on_accept(text.key)
        time.sleep(self.accepting_seconds)
        return status, answer


class _GatewayHandler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    gateway: Gateway

    def setup(self) -> None:
        super().setup()
        self.gateway.connections += 1

    def do_POST(self) -> None:
        raw = self.rfile.read(int(self.headers["Content-Length"])).decode()
        body = json.loads(raw) if "json" in self.headers["Content-Type"] else {"raw": raw}
        key = self.headers.get("Idempotency-Key", "")
        status, answer = self.gateway.take(ReceivedText(key, dict(self.headers), body))
        content = answer.encode()
        try:
            self.send_response(status)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)
            # Close without saying so, as gateways do with a connection that was idle for long.
            self.close_connection = bool(self.gateway.closes_after)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class _QuietServer(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of clients that were killed while they spoke."""


@contextmanager
def sms_gateway() -> Iterator[Gateway]:
    """Run a gateway on this machine."""
    gateway = Gateway()
    handler = type("Handler", (_GatewayHandler,), {"gateway": gateway})
    server = _QuietServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    gateway.url = f"http://127.0.0.1:{server.server_port}/send"
    try:
        yield gateway
    finally:
        server.shutdown()
        server.server_close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
