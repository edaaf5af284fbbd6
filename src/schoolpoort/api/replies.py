"""Calling twice does nothing twice: the first answer is kept with its `Idempotency-Key` and given again."""

import hashlib
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from django.db import IntegrityError, transaction
from django.http import HttpRequest
from django.utils.translation import gettext_lazy

from schoolpoort.api.models import ApiKey, ApiReply
from schoolpoort.api.problems import Problem
from schoolpoort.core import clock
from schoolpoort.core.encryption import lookup_hash
from schoolpoort.core.scope import Scope

HEADER = "Idempotency-Key"
_LONGEST = 100
#: So long an answer is given again.
KEPT = timedelta(days=1)
#: A call that was broken off may be tried again after so long.
_BROKEN_OFF = timedelta(minutes=10)

Answer = tuple[int, Mapping[str, Any]]


def once(request: HttpRequest, key: ApiKey, content: bytes, act: Callable[[], Answer]) -> Answer:
    """Do a call, or give the answer that it got before.

    Without the header the call is simply done. Raises Problem for a header that is too long, for the same header with
    other content, and while the first call is still being done. A call that ended in a Problem may be tried again.
    """
    chosen = str(request.headers.get(HEADER, ""))
    if not chosen:
        return act()
    if len(chosen) > _LONGEST:
        detail = gettext_lazy("Kies voor Idempotency-Key een tekst van hoogstens 100 tekens.")
        raise Problem(422, "idempotency-key", detail)
    call_hash = lookup_hash(f"{key.pk}:{request.path}:{chosen}", purpose="api-reply")
    content_hash = hashlib.sha256(content).hexdigest()
    before = _before(key, call_hash)
    if before is not None:
        return _again(before, content_hash)
    row = _begin(key, call_hash, content_hash)
    try:
        status, body = act()
    except BaseException:
        row.delete()
        raise
    row.status, row.body = status, dict(body)
    row.save(update_fields=["status", "body"])
    return status, body


def _before(key: ApiKey, call_hash: str) -> ApiReply | None:
    rows = ApiReply.objects.within(Scope.of(key.organisation_id)).filter(call_hash=call_hash)
    row = rows.first()
    if row is None:
        return None
    life = KEPT if row.status is not None else _BROKEN_OFF
    if row.made_at + life > clock.now():
        return row
    rows.delete()
    return None


def _again(row: ApiReply, content_hash: str) -> Answer:
    if row.content_hash != content_hash:
        detail = gettext_lazy("Deze Idempotency-Key hoort bij een andere inhoud. Kies een nieuwe.")
        raise Problem(422, "idempotency-key-used", detail)
    if row.status is None:
        raise _being_done()
    return row.status, row.body


def _begin(key: ApiKey, call_hash: str, content_hash: str) -> ApiReply:
    try:
        with transaction.atomic():
            return ApiReply.objects.create(
                organisation_id=key.organisation_id,
                key=key,
                call_hash=call_hash,
                content_hash=content_hash,
                made_at=clock.now(),
            )
    except IntegrityError as error:
        raise _being_done() from error


def _being_done() -> Problem:
    return Problem(409, "being-done", gettext_lazy("Deze vraag is nog bezig. Probeer het zo meteen opnieuw."))


def forget_old_replies() -> None:
    """Remove what may not be asked for again, of every organisation (1 query)."""
    ApiReply.unscoped.filter(made_at__lt=clock.now() - KEPT).delete()
