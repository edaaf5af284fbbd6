"""A mail as bytes, fast: what is the same for all recipients is encoded once (RFC 5322, 2045, 2047, 3834).

Building an `EmailMessage` per recipient costs more than sending it, so the few headers we need are written here.
"""

import base64
import binascii
import re
from collections.abc import Callable
from datetime import datetime
from email.header import Header
from email.utils import format_datetime
from functools import lru_cache
from uuid import UUID

from schoolpoort.contexts.delivery.channels.base import Outgoing
from schoolpoort.contexts.delivery.policies.sms_text import without_isolates

#: A mail address that may stand in a header and in an SMTP command: ASCII, one @, nothing that ends a line.
_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")
_ATOMS = re.compile(r"[A-Za-z0-9 ]+")


def usable_address(address: str) -> str | None:
    """Return the address as it goes over the wire (an international domain in its ASCII form), or None."""
    local, _, domain = address.strip().rpartition("@")
    try:
        wire = f"{local}@{domain.encode('idna').decode()}" if not domain.isascii() else f"{local}@{domain}"
    except UnicodeError:
        return None
    return wire if _ADDRESS.fullmatch(wire) else None


def return_path(delivery_id: UUID, mail_domain: str) -> str:
    """Return the envelope sender by which a bounce finds its delivery."""
    return f"bounce+{delivery_id.hex}@{mail_domain}"


def message_id(delivery_id: UUID, mail_domain: str) -> str:
    """Return the Message-ID: the same at every try, so that a mail server can drop a second copy."""
    return f"<{delivery_id}@{mail_domain}>"


def build_mail(item: Outgoing, wire_address: str, mail_domain: str, at: datetime) -> bytes:
    """Return the mail with CRLF line ends: headers, then plain text alone or plain text and HTML as alternatives."""
    lines = [
        _from_header(item.sender.name, mail_domain),
        f"To: {wire_address}",
        _subject_header(item.content.subject),
        f"Date: {format_datetime(at)}",
        f"Message-ID: {message_id(item.id, mail_domain)}",
        "MIME-Version: 1.0",
        "Auto-Submitted: auto-generated",
        "X-Auto-Response-Suppress: OOF, AutoReply",
    ]
    if reply_to := usable_address(item.sender.reply_to):
        lines.append(f"Reply-To: {reply_to}")
    if not item.content.html:
        return "\r\n".join([*lines, *_part("plain", item.content.text), ""]).encode("ascii")
    boundary = f"=_{item.id.hex}"
    lines += [f'Content-Type: multipart/alternative; boundary="{boundary}"', "", f"--{boundary}"]
    lines += [*_part("plain", item.content.text), f"--{boundary}", *_part("html", item.content.html)]
    return "\r\n".join([*lines, f"--{boundary}--", ""]).encode("ascii")


@lru_cache(maxsize=256)
def _from_header(name: str, mail_domain: str) -> str:
    name = " ".join(name.split())
    shown = name if _ATOMS.fullmatch(name) else Header(name, "utf-8").encode(linesep="\r\n")
    return f"From: {shown} <schoolpoort@{mail_domain}>"


@lru_cache(maxsize=1024)
def _subject_header(subject: str) -> str:
    """Encode a subject once for all who read the same language; line ends in it never reach the header."""
    subject = " ".join(without_isolates(subject).split())
    if subject.isascii() and subject.isprintable() and len(subject) < 68:
        return f"Subject: {subject}"
    return f"Subject: {Header(subject, 'utf-8', header_name='Subject').encode(linesep=chr(13) + chr(10))}"


def _part(subtype: str, text: str) -> list[str]:
    """Return the headers and the body of one part, without the last line end."""
    encoding, encode = _encoding_of(text)
    return [
        f'Content-Type: text/{subtype}; charset="utf-8"',
        f"Content-Transfer-Encoding: {encoding}",
        "",
        encode("\r\n".join(text.splitlines()).encode()),
    ]


def _encoding_of(text: str) -> tuple[str, Callable[[bytes], str]]:
    """Choose quoted-printable for mostly Latin text and base64 for the rest, whichever is shorter."""
    size = len(text.encode())
    mostly_ascii = size - len(text) <= size // 8
    return ("quoted-printable", _quoted) if mostly_ascii else ("base64", _base64)


def _quoted(data: bytes) -> str:
    return (
        binascii.b2a_qp(data, quotetabs=False, istext=True).decode("ascii").replace("\r\n", "\n").replace("\n", "\r\n")
    )


def _base64(data: bytes) -> str:
    return base64.encodebytes(data).decode("ascii").rstrip("\n").replace("\n", "\r\n")
