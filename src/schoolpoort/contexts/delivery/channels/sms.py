"""SMS over any HTTP gateway: address, body and headers come from the settings (docs/delivery.md has examples)."""

import http.client
import json
import ssl
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from django.conf import settings

from schoolpoort.contexts.delivery.channels.base import Outcome, Outgoing, SendResult
from schoolpoort.contexts.delivery.policies.sms_text import without_isolates

TIMEOUT_SECONDS = 20
UNREACHABLE = "sms unreachable"
RECEIPT_PATH = "/t/receipts/sms"

#: These say that our account, address or speed is not right, not that this number is wrong: try again.
_NOT_ABOUT_THE_NUMBER = frozenset({401, 402, 403, 404, 405, 407, 408, 409, 425, 429})
_REFERENCE_NAMES = ("id", "message_id", "messageId", "reference")


class SmsSettingsWrong(Exception):
    """SCHOOLPOORT_SMS_URL, _BODY or _HEADERS cannot be used; the text says what to change."""


class SmsChannel:
    """Sends text messages, one request each, over one connection that is kept open."""

    def send(self, batch: Iterable[Outgoing]) -> Iterator[SendResult]:
        """Yield a result per text; an unreachable gateway means "later" for all that is left."""
        gateway = Gateway.from_settings()
        away = False
        try:
            for item in batch:
                result = SendResult(item.id, Outcome.LATER, UNREACHABLE) if away else gateway.post(item)
                away = result.reason == UNREACHABLE
                yield result
        finally:
            gateway.close()


class Gateway:
    """One gateway: where to post, with which headers, and the template of the body."""

    def __init__(self, url: str, template: str, headers: dict[str, str], receipt_url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise SmsSettingsWrong("SCHOOLPOORT_SMS_URL must be an address that starts with https://")
        self._path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        self._template, self._is_json = _read_template(template)
        kind = "application/json" if self._is_json else "application/x-www-form-urlencoded"
        self._headers = {"Content-Type": kind, "Accept": "application/json", **headers}
        self._receipt_url = receipt_url
        if parts.scheme == "https":
            context = ssl.create_default_context()
            self._connection: http.client.HTTPConnection = http.client.HTTPSConnection(
                parts.hostname, parts.port, timeout=TIMEOUT_SECONDS, context=context
            )
        else:
            self._connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=TIMEOUT_SECONDS)

    @classmethod
    def from_settings(cls) -> "Gateway":
        """Return the configured gateway. Raises SmsSettingsWrong."""
        headers = read_headers(settings.SMS_HEADERS)
        return cls(settings.SMS_URL, settings.SMS_BODY, headers, f"{settings.BASE_URL}{RECEIPT_PATH}")

    def post(self, item: Outgoing) -> SendResult:
        """Post one text and say what the gateway answered."""
        headers = {**self._headers, "Idempotency-Key": str(item.id)}
        try:
            status, body = self._request(self._body(item), headers)
        except TimeoutError:
            self._connection.close()
            return SendResult(item.id, Outcome.LATER, "sms timeout")
        except (OSError, http.client.HTTPException):
            self._connection.close()
            return SendResult(item.id, Outcome.LATER, UNREACHABLE)
        if 200 <= status < 300:
            return SendResult(item.id, Outcome.ACCEPTED, reference=_reference(body))
        final = 400 <= status < 500 and status not in _NOT_ABOUT_THE_NUMBER
        return SendResult(item.id, Outcome.REFUSED if final else Outcome.LATER, f"sms {status}")

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def _request(self, body: bytes, headers: dict[str, str]) -> tuple[int, bytes]:
        """Post on the open connection; once more on a fresh one when the gateway had closed it meanwhile."""
        fresh = self._connection.sock is None
        try:
            return self._exchange(body, headers)
        except (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError):
            self._connection.close()
            if fresh:
                raise
            return self._exchange(body, headers)

    def _exchange(self, body: bytes, headers: dict[str, str]) -> tuple[int, bytes]:
        self._connection.request("POST", self._path, body=body, headers=headers)
        response = self._connection.getresponse()
        return response.status, response.read(65536)

    def _body(self, item: Outgoing) -> bytes:
        values = {
            "{to}": item.address,
            "{text}": without_isolates(item.content.text),
            "{id}": str(item.id),
            "{receipt_url}": self._receipt_url,
        }
        filled = _fill(self._template, values)
        return (json.dumps(filled) if self._is_json else urlencode(filled)).encode()


def read_headers(text: str) -> dict[str, str]:
    """Read "Name: value | Name: value". Raises SmsSettingsWrong."""
    headers: dict[str, str] = {}
    for part in filter(None, (each.strip() for each in text.split("|"))):
        name, colon, value = part.partition(":")
        if not colon or not name.strip() or not value.strip().isprintable():
            raise SmsSettingsWrong('SCHOOLPOORT_SMS_HEADERS must look like "Authorization: Bearer ... | Name: value"')
        headers[name.strip()] = value.strip()
    return headers


def _read_template(template: str) -> tuple[Any, bool]:
    """Return the body's template, parsed, and whether it is JSON. Raises SmsSettingsWrong."""
    for needed in ("{to}", "{text}"):
        if needed not in template:
            raise SmsSettingsWrong(f"SCHOOLPOORT_SMS_BODY has no {needed}")
    if not template.lstrip().startswith(('{"', "{ ", "{\n", "[")):
        return parse_qsl(template, keep_blank_values=True), False
    try:
        return json.loads(template), True
    except ValueError as error:
        raise SmsSettingsWrong(f"SCHOOLPOORT_SMS_BODY is not JSON: {error}") from None


def _fill(template: Any, values: dict[str, str]) -> Any:
    """Put the values into every text of a parsed template, so that no value can break out of its place."""
    if isinstance(template, dict):
        return {key: _fill(value, values) for key, value in template.items()}
    if isinstance(template, list | tuple):
        return type(template)(_fill(value, values) for value in template)
    if not isinstance(template, str):
        return template
    if template in values:
        return values[template]
    for name in ("{to}", "{id}", "{receipt_url}", "{text}"):
        template = template.replace(name, values[name])
    return template


def _reference(body: bytes) -> str:
    """Return the gateway's own id for the text, where it says one we know how to read."""
    try:
        answer = json.loads(body)
    except ValueError:
        return ""
    if not isinstance(answer, dict):
        return ""
    found = next((answer[name] for name in _REFERENCE_NAMES if isinstance(answer.get(name), str | int)), "")
    return str(found)[:120]
