"""Mails as saved by a mail program (eml)."""

import re
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser

from schoolpoort.engines.plain_dutch.reading.pages import read_html
from schoolpoort.engines.plain_dutch.reading.plain import read_plain

_HEADER = re.compile(rb"\A(?:[A-Za-z-]+: [^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}")
_OWN = re.compile(
    rb"^(?:from|to|subject|date|received|mime-version|return-path|message-id):", re.IGNORECASE | re.MULTILINE
)


def is_mail(content: bytes) -> bool:
    """Say whether this begins with the headers of a mail."""
    head = _HEADER.match(content[:65_536])
    return bool(head) and len(_OWN.findall(head.group() if head else b"")) >= 2


def read_mail(content: bytes) -> str:
    """Return subject and text of a mail; of its HTML where it has no plain text."""
    message = BytesParser(EmailMessage, policy=policy.default).parsebytes(content)
    subject = str(message["subject"] or "").strip()
    body = message.get_body(preferencelist=("plain", "html"))
    if not isinstance(body, EmailMessage):
        return subject
    told = _content(body)
    text = read_html(told) if body.get_content_type() == "text/html" else told
    return f"{subject}\n\n{text}".strip()


def _content(body: EmailMessage) -> str:
    try:
        return str(body.get_content())
    except LookupError:  # A character set that nobody knows.
        payload = body.get_payload(decode=True)
        return read_plain(payload if isinstance(payload, bytes) else b"")
