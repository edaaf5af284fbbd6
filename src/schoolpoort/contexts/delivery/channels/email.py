"""E-mail over SMTP: one connection per batch, a return path of its own for each delivery (RFC 5321, 3463, 2920)."""

import re
import smtplib
import ssl
from collections.abc import Iterable, Iterator

from django.conf import settings

from schoolpoort.contexts.delivery.channels.base import Outcome, Outgoing, SendResult
from schoolpoort.contexts.delivery.channels.mail_format import build_mail, return_path, usable_address
from schoolpoort.core import clock

_ENHANCED = re.compile(rb"^([245]\.\d{1,3}\.\d{1,3})\b")

Reply = tuple[int, bytes]


class EmailChannel:
    """Sends mails through the configured SMTP server."""

    def send(self, batch: Iterable[Outgoing]) -> Iterator[SendResult]:
        """Yield a result per mail; a server that cannot be reached means "later" for all that is left."""
        session = _Session()
        try:
            for item in batch:
                yield session.send(item)
        finally:
            session.close()


class _Session:
    """One connection, opened when it is needed; a server that ends it after some mails gets a new one."""

    def __init__(self) -> None:
        self._connection: smtplib.SMTP | None = None
        self._served = 0
        self._away = ""

    def send(self, item: Outgoing) -> SendResult:
        """Send one mail; once a fresh connection has failed, everything else is for later."""
        while not self._away:
            try:
                if self._connection is None:
                    self._connection = _connect()
                result = _send_one(self._connection, item)
            except (OSError, smtplib.SMTPException) as error:
                self._drop(error)
            else:
                self._served += 1
                return result
        return SendResult(item.id, Outcome.LATER, self._away)

    def close(self) -> None:
        """Say goodbye, if there is still somebody to say it to."""
        if self._connection is None:
            return
        try:
            self._connection.quit()
        except (OSError, smtplib.SMTPException):
            self._connection.close()

    def _drop(self, error: Exception) -> None:
        if self._connection is not None:
            self._connection.close()
        if not self._served:
            self._away = _why_away(error)
        self._connection, self._served = None, 0


def _connect() -> smtplib.SMTP:
    """Open and greet. Raises OSError or SMTPException, which mean "later" for the whole batch."""
    context = ssl.create_default_context()
    timeout = settings.EMAIL_TIMEOUT
    name = settings.MAIL_DOMAIN
    if settings.EMAIL_USE_SSL:
        connection: smtplib.SMTP = smtplib.SMTP_SSL(
            settings.EMAIL_HOST, settings.EMAIL_PORT, local_hostname=name, timeout=timeout, context=context
        )
    else:
        connection = smtplib.SMTP(settings.EMAIL_HOST, settings.EMAIL_PORT, local_hostname=name, timeout=timeout)
    try:
        connection.ehlo_or_helo_if_needed()
        if settings.EMAIL_USE_TLS:
            connection.starttls(context=context)
            connection.ehlo_or_helo_if_needed()
        if settings.EMAIL_HOST_USER:
            connection.login(settings.EMAIL_HOST_USER, settings.EMAIL_HOST_PASSWORD)
    except (OSError, smtplib.SMTPException):
        connection.close()
        raise
    return connection


def _send_one(connection: smtplib.SMTP, item: Outgoing) -> SendResult:
    wire_address = usable_address(item.address)
    if wire_address is None:
        return SendResult(item.id, Outcome.REFUSED, "address")
    mail = build_mail(item, wire_address, settings.MAIL_DOMAIN, clock.local(clock.now()))
    sender = return_path(item.id, settings.MAIL_DOMAIN)
    if connection.has_extn("pipelining"):
        replies = _pipelined_envelope(connection, sender, wire_address)
    else:
        replies = _plain_envelope(connection, sender, wire_address)
    refused = next(((step, reply) for step, reply in replies if reply[0] >= 400), None)
    if refused is None:
        return _answered(item, "data", _end_data(connection, mail))
    if replies[-1][1][0] == 354:
        _end_data(connection, b"")
    if connection.sock is not None:
        connection.docmd("RSET")
    return _answered(item, *refused)


def _plain_envelope(connection: smtplib.SMTP, sender: str, recipient: str) -> list[tuple[str, Reply]]:
    """Give the commands one by one and stop at the first refusal."""
    replies: list[tuple[str, Reply]] = []
    for step, command in (("mail", f"MAIL FROM:<{sender}>"), ("rcpt", f"RCPT TO:<{recipient}>"), ("data", "DATA")):
        replies.append((step, connection.docmd(command)))
        if replies[-1][1][0] >= 400:
            break
    return replies


def _pipelined_envelope(connection: smtplib.SMTP, sender: str, recipient: str) -> list[tuple[str, Reply]]:
    """Give the three commands in one packet and read the three answers: one round trip instead of three."""
    connection.send(f"MAIL FROM:<{sender}>\r\nRCPT TO:<{recipient}>\r\nDATA\r\n")
    return [(step, connection.getreply()) for step in ("mail", "rcpt", "data")]


def _end_data(connection: smtplib.SMTP, mail: bytes) -> Reply:
    """Send the mail after the server said "go on", with dots doubled at line starts, and return the last answer."""
    stuffed = mail.replace(b"\r\n.", b"\r\n..")
    connection.send(stuffed + b".\r\n")
    return connection.getreply()


def _answered(item: Outgoing, step: str, reply: Reply) -> SendResult:
    code, text = reply
    if 200 <= code < 300:
        return SendResult(item.id, Outcome.ACCEPTED)
    if code == 421:
        raise smtplib.SMTPServerDisconnected("the server closes the connection")
    enhanced = _ENHANCED.match(text)
    reason = f"smtp {code} {enhanced[1].decode()}" if enhanced else f"smtp {code}"
    # A refused sender says something about us, not about this family's address.
    final = code >= 500 and step != "mail"
    return SendResult(item.id, Outcome.REFUSED if final else Outcome.LATER, reason)


def _why_away(error: Exception) -> str:
    """Name the trouble without the server's words, which may hold an address."""
    if isinstance(error, smtplib.SMTPResponseException):
        return f"smtp {error.smtp_code}"
    return "smtp timeout" if isinstance(error, TimeoutError) else "smtp unreachable"
