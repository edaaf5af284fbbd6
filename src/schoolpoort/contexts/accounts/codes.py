"""One-time codes: six digits to a channel that is already known, ten minutes, five tries.

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

LIFETIME = timedelta(minutes=10)
MAX_TRIES = 5
#: A person gets at most this many codes in an hour, so that nobody's phone is flooded.
MAX_PER_HOUR = 5


class CodeResult(StrEnum):
    """What a typed code came to; each has a sentence in the phrasebook."""

    RIGHT = "right"
    WRONG = "wrong"
    EXPIRED = "expired"
    TOO_MANY = "too_many"


class TooManyCodes(Exception):
    """This person already got enough codes this hour."""


def make_code(*, organisation_id: UUID, subject_id: UUID, purpose: str) -> OneTimeCode:
    """Make a code for one person and purpose. Raises TooManyCodes after five in an hour."""
    now = clock.now()
    recent = OneTimeCode.unscoped.filter(
        subject_id=subject_id, purpose=purpose, expires_at__gt=now - timedelta(hours=1) + LIFETIME
    )
    if recent.count() >= MAX_PER_HOUR:
        raise TooManyCodes
    return OneTimeCode.unscoped.create(
        organisation_id=organisation_id,
        subject_id=subject_id,
        purpose=purpose,
        code=f"{secrets.randbelow(1_000_000):06d}",
        expires_at=now + LIFETIME,
    )


def try_code(*, subject_id: UUID, purpose: str, typed: str) -> CodeResult:
    """Check a typed code against the newest one; a right code works once."""
    with transaction.atomic():
        codes = OneTimeCode.unscoped.select_for_update().filter(subject_id=subject_id, purpose=purpose)
        code = codes.order_by("-expires_at").first()
        if code is None or code.used_at is not None or code.expires_at <= clock.now():
            return CodeResult.EXPIRED
        if code.tries >= MAX_TRIES:
            return CodeResult.TOO_MANY
        code.tries += 1
        right = compare_digest(code.code.encode(), typed.strip().encode())
        if right:
            code.used_at = clock.now()
        code.save(update_fields=["tries", "used_at"])
        return CodeResult.RIGHT if right else CodeResult.WRONG
