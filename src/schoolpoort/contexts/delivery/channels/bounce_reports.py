"""Reading what mail servers send back: delivery status notifications (RFC 3464) and plain bounces."""

import re
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from enum import StrEnum
from typing import cast
from uuid import UUID

_RETURN_PATH = re.compile(r"bounce\+([0-9a-f]{32})@", re.IGNORECASE)
_STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)")
_WORD = re.compile(r"[A-Za-z]+")  # an action may be followed by a comment
_DAEMONS = re.compile(r"mailer-daemon|postmaster|mail delivery", re.IGNORECASE)

#: How much of a plain bounce is searched for a status code.
_PLAIN_LIMIT = 8000


class BounceKind(StrEnum):
    """What came back."""

    HARD = "failed"  # it will never arrive
    SOFT = "delayed"  # the other server keeps trying
    ARRIVED = "delivered"
    OTHER = "not a bounce"  # an answer from a person or an out-of-office note


@dataclass(frozen=True)
class BounceReport:
    """The kind of a returned mail and its enhanced status code (RFC 3463), "" where it says none."""

    kind: BounceKind
    status: str = ""


def delivery_of_return_path(recipient: str) -> UUID | None:
    """Return the delivery that a bounce's recipient address names, or None."""
    found = _RETURN_PATH.match(recipient.strip().strip("<>"))
    return UUID(found[1]) if found else None


def read_bounce(raw: bytes) -> BounceReport:
    """Say what a mail to a return path means; it never raises on what other servers write."""
    mail = cast(EmailMessage, message_from_bytes(raw, policy=policy.compat32))
    for part in mail.walk():
        if part.get_content_type() in {"message/delivery-status", "message/global-delivery-status"}:
            return _read_status_part(part)
    return _read_plain(mail)


def _read_status_part(part: Message) -> BounceReport:
    """Read the groups per recipient; each mail of ours has one recipient, so the first that says an action counts."""
    for group in _groups(part):
        word = _WORD.search(str(group.get("Action", "")))
        action = word[0].lower() if word else ""
        found = _STATUS.search(str(group.get("Status", "")))
        if action or found:
            status = found[1] if found else ""
            return BounceReport(_kind_of(action, status), status)
    return BounceReport(BounceKind.OTHER)


def _groups(part: Message) -> list[Message]:
    """Return the header groups of a status part, which the parser may leave as one text."""
    payload = part.get_payload()
    if isinstance(payload, list):
        return [group for group in payload if isinstance(group, Message)]
    decoded = part.get_payload(decode=True)
    text = decoded if isinstance(decoded, bytes) else str(payload).encode()
    return [message_from_bytes(group.strip() + b"\n\n") for group in re.split(rb"\r?\n\s*\r?\n", text) if group.strip()]


def _kind_of(action: str, status: str) -> BounceKind:
    """Let the action decide (RFC 3464, 2.3.3): who "failed" after days of 4.x.x has given up; else the status."""
    if action in {"delivered", "relayed", "expanded"}:
        return BounceKind.ARRIVED if action == "delivered" else BounceKind.OTHER
    if action == "delayed":
        return BounceKind.SOFT
    if action == "failed":
        return BounceKind.HARD
    return _kind_of_status(status)


def _kind_of_status(status: str) -> BounceKind:
    return {"5": BounceKind.HARD, "4": BounceKind.SOFT}.get(status[:1], BounceKind.OTHER)


def _read_plain(mail: Message) -> BounceReport:
    """Read a bounce of an old server: it comes from the mail system itself and names a code in its text."""
    from_the_system = _DAEMONS.search(str(mail.get("From", ""))) or str(mail.get("Return-Path", "")).strip() == "<>"
    answered = str(mail.get("Auto-Submitted", "")).strip().lower().startswith("auto-replied")
    bulk = mail.get("X-Autoreply") or mail.get("X-Auto-Response-Suppress")
    is_report = mail.get_content_type() == "multipart/report"
    if not is_report and (not from_the_system or bulk or (answered and not _DAEMONS.search(str(mail.get("From", ""))))):
        return BounceReport(BounceKind.OTHER)
    found = _STATUS.search(_first_text(mail))
    return BounceReport(_kind_of_status(found[1]), found[1]) if found else BounceReport(BounceKind.OTHER)


def _first_text(mail: Message) -> str:
    for part in mail.walk():
        if part.get_content_type() == "text/plain":
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                return payload[:_PLAIN_LIMIT].decode("utf-8", "replace")
    return ""
