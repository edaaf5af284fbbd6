"""One-time codes: six digits to a channel that is already known, ten minutes, five tries from one address.

A code proves that the person holds the channel at this moment; a child may hold the phone while a link lies open.
"""

import secrets
from datetime import timedelta
from enum import StrEnum
from hmac import compare_digest
from uuid import UUID

from django.db import transaction

from schoolpoort.contexts.accounts.models import OneTimeCode
from schoolpoort.core import clock
from schoolpoort.core.limits import Limit, try_once

LIFETIME = timedelta(minutes=10)
#: From one address a code is tried at most this often; somebody at another address has tries of their own.
MAX_TRIES = 5
#: From all addresses together, so that many addresses cannot guess either: 15 in a million.
MAX_TRIES_IN_ALL = 15
#: A person gets at most this many codes in an hour at the asking of one address.
MAX_PER_HOUR = 5
#: And at most this many at the asking of anybody, so that nobody's phone is flooded.
MAX_PER_HOUR_IN_ALL = 15

#: Codes that are compared: the newest ones.
_OPEN_AT_ONCE = 3

#: Two machines' clocks may differ by so much.
_SLACK = timedelta(minutes=2)

_ASKED = Limit("code-asked", MAX_PER_HOUR, 3600)
_TRIED = Limit("code-tried", MAX_TRIES, int(LIFETIME.total_seconds()))


class CodeResult(StrEnum):
    """What a typed code came to; each has a sentence in the phrasebook."""

    RIGHT = "right"
    WRONG = "wrong"
    EXPIRED = "expired"
    TOO_MANY = "too_many"


class TooManyCodes(Exception):
    """This person already got enough codes this hour."""


def make_code(*, organisation_id: UUID, subject_id: UUID, purpose: str, address: str = "") -> OneTimeCode:
    """Make a code for one person and purpose.

    `address` is where it was asked from (core.client_address). Raises TooManyCodes after five in an hour from there, or
    fifteen from anywhere: who asks for somebody else's codes uses up their own five first.
    """
    now = clock.now()
    recent = OneTimeCode.unscoped.filter(
        subject_id=subject_id, purpose=purpose, expires_at__gt=now - timedelta(hours=1) + LIFETIME
    )
    if recent.count() >= MAX_PER_HOUR_IN_ALL or not try_once(_ASKED, f"{subject_id}:{purpose}:{address}"):
        raise TooManyCodes
    return OneTimeCode.unscoped.create(
        organisation_id=organisation_id,
        subject_id=subject_id,
        purpose=purpose,
        code=f"{secrets.randbelow(1_000_000):06d}",
        expires_at=now + LIFETIME,
    )


def try_code(*, subject_id: UUID, purpose: str, typed: str, address: str = "") -> CodeResult:
    """Check a typed code against those that are open; a right code works once and closes the others.

    Wrong codes from one `address` close the door for that address, not for the guardian's own phone elsewhere; and a
    code that somebody else asked for in the meantime does not make the guardian's own one worthless.
    """
    now = clock.now()
    with transaction.atomic():
        rows = OneTimeCode.unscoped.select_for_update().filter(subject_id=subject_id, purpose=purpose)
        # One that would last longer than any was made by a clock that ran ahead.
        alive = rows.filter(used_at=None, expires_at__gt=now, expires_at__lte=now + LIFETIME + _SLACK)
        codes = list(alive.order_by("-expires_at")[:_OPEN_AT_ONCE])
        if not codes:
            return CodeResult.EXPIRED
        newest = codes[0]
        if newest.tries >= MAX_TRIES_IN_ALL or not try_once(_TRIED, f"{newest.pk}:{address}"):
            return CodeResult.TOO_MANY
        newest.tries += 1
        newest.save(update_fields=["tries"])
        # All are compared, so that the time taken says nothing.
        right = [compare_digest(each.code.encode(), typed.strip().encode()) for each in codes]
        if not any(right):
            return CodeResult.WRONG
        rows.filter(used_at=None).update(used_at=now)
        return CodeResult.RIGHT
