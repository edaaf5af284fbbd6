"""Receipts of the SMS gateway: signed, dated, and about ids that we gave."""

import hashlib
import hmac
import json
from dataclasses import dataclass
from urllib.parse import parse_qsl
from uuid import UUID

from django.conf import settings
from django.db import transaction

from schoolpoort.contexts.delivery.queries import across_schools
from schoolpoort.contexts.delivery.services.returns import Return, take_return
from schoolpoort.core import clock

#: An older (or younger) receipt is refused, so that a recorded one cannot be played again later.
MAX_AGE_SECONDS = 300
#: Receipts in one request.
MAX_RECEIPTS = 1000

_MEANINGS = {
    "delivered": Return.ARRIVED,
    "failed": Return.FAILED,
    "undelivered": Return.FAILED,
    "undeliverable": Return.FAILED,
    "rejected": Return.FAILED,
    "expired": Return.FAILED,
}


class SignatureWrong(Exception):
    """The request was not signed with our secret, or too long ago."""


class ReceiptUnreadable(Exception):
    """The body is not a receipt; the text says what was expected."""


@dataclass(frozen=True)
class Receipt:
    """What a gateway says of one text: our id or its own, a status word, and a code."""

    id: str
    reference: str
    status: str
    code: str


def sign(body: bytes, timestamp: int, secret: str) -> str:
    """Return the signature of a receipt: hex HMAC-SHA256 over "timestamp.body"."""
    return hmac.new(secret.encode(), f"{timestamp}.".encode() + body, hashlib.sha256).hexdigest()


def check_signature(body: bytes, timestamp: str, signature: str) -> None:
    """Raise SignatureWrong unless `signature` fits and `timestamp` (Unix seconds) is of the last five minutes."""
    if not settings.SMS_RECEIPT_SECRET or not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) < 12):
        raise SignatureWrong
    expected = sign(body, int(timestamp), settings.SMS_RECEIPT_SECRET)
    if not hmac.compare_digest(expected.encode(), signature.strip().lower().encode()):
        raise SignatureWrong
    if abs(clock.now().timestamp() - int(timestamp)) > MAX_AGE_SECONDS:
        raise SignatureWrong


def read_receipts(body: bytes, content_type: str) -> list[Receipt]:
    """Return the receipts of a JSON object, a JSON list or a form. Raises ReceiptUnreadable."""
    try:
        text = body.decode()
        found = dict(parse_qsl(text)) if "x-www-form-urlencoded" in content_type else json.loads(text)
    except (ValueError, RecursionError):
        raise ReceiptUnreadable("the body is neither JSON nor a form") from None
    items = found if isinstance(found, list) else [found]
    if len(items) > MAX_RECEIPTS:
        raise ReceiptUnreadable(f"send at most {MAX_RECEIPTS} receipts at once")
    return [_receipt(item) for item in items]


def handle_receipts(receipts: list[Receipt]) -> None:
    """Write down receipts; those about ids that we do not know are passed over."""
    for receipt in receipts:
        with transaction.atomic():
            if (delivery_id := _delivery_id(receipt)) is not None:
                take_return(
                    delivery_id,
                    source="sms receipt",
                    outcome=receipt.status,
                    status_code=receipt.code,
                    meaning=_MEANINGS.get(receipt.status),
                    reason=f"sms receipt {receipt.code or receipt.status}",
                )


def _receipt(item: object) -> Receipt:
    if not isinstance(item, dict) or not isinstance(item.get("status"), str):
        raise ReceiptUnreadable('a receipt needs "id" (or "reference") and "status"')
    fields = {name: str(item.get(name) or "") for name in ("id", "reference", "status", "code")}
    if not fields["id"] and not fields["reference"]:
        raise ReceiptUnreadable('a receipt needs "id" (or "reference") and "status"')
    code = "".join(character for character in fields["code"] if character.isalnum() or character in ".-_")[:20]
    return Receipt(fields["id"], fields["reference"], fields["status"].strip().lower()[:40], code)


def _delivery_id(receipt: Receipt) -> UUID | None:
    if receipt.id:
        try:
            return UUID(receipt.id)
        except ValueError:
            return None
    found = across_schools().filter(provider_reference=receipt.reference[:120], channel="sms")
    return found.values_list("pk", flat=True).first()
