"""Keys: made once, shown once, found by a keyed hash, ended by a date or by hand.

A key is 40 random base62 characters (about 2^238), so a plain keyed hash keeps it: nobody can try them all. The
database compares hashes, never tokens, so how long a search takes says nothing about a token.
"""

import secrets
import string
from collections.abc import Collection
from datetime import date, timedelta
from uuid import UUID

from django.db import transaction

from schoolpoort.api.models import ApiKey, ApiScope
from schoolpoort.contexts.accounts.api import User
from schoolpoort.core import audit, clock
from schoolpoort.core.encryption import lookup_hash, lookup_hashes
from schoolpoort.core.scope import Scope

#: What every token begins with, so that a program that looks for lost secrets recognises one.
PREFIX = "spk_"
_ALPHABET = string.ascii_letters + string.digits
_LENGTH = 40
_PURPOSE = "api-key"

#: Nobody remembers a key that never ends.
LONGEST_LIFE = timedelta(days=365)


class WrongEnd(Exception):
    """A key ends after today, and at most twelve months from now."""


@transaction.atomic
def make_key(
    organisation_id: UUID, *, name: str, purpose: str, scopes: Collection[ApiScope], ends_on: date, by: User
) -> tuple[ApiKey, str]:
    """Make a key and return it with its token, which is nowhere else. Raises WrongEnd."""
    today = clock.today()
    if not today < ends_on <= today + LONGEST_LIFE:
        raise WrongEnd
    token = PREFIX + "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))
    key = ApiKey.objects.create(
        organisation_id=organisation_id,
        name=name,
        purpose=purpose,
        scopes=sorted(ApiScope(scope).value for scope in scopes),
        token_hash=lookup_hash(token, purpose=_PURPOSE),
        ending=token[-4:],
        made_by=by,
        made_on=today,
        ends_on=ends_on,
    )
    _record("made", key, by)
    return key, token


def find_key(token: str) -> ApiKey | None:
    """Return the key of a token, open or ended, with its organisation and maker; None for an unknown one (1 query)."""
    if len(token) != len(PREFIX) + _LENGTH or not token.isascii():
        return None
    keys = ApiKey.unscoped.select_related("organisation", "made_by")
    try:
        return keys.get(token_hash__in=lookup_hashes(token, purpose=_PURPOSE))
    except ApiKey.DoesNotExist:
        return None


def keys_of(scope: Scope) -> list[ApiKey]:
    """Return the keys of a scope with who made them, the newest first (1 query)."""
    return list(ApiKey.objects.within(scope).select_related("made_by"))


def key_in(scope: Scope, key_id: UUID) -> ApiKey | None:
    """Return one key of the scope, or None (1 query)."""
    return ApiKey.objects.within(scope).filter(pk=key_id).first()


@transaction.atomic
def revoke_key(key: ApiKey, by: User) -> None:
    """End a key now; a second time changes nothing."""
    rows = ApiKey.objects.within(Scope.of(key.organisation_id)).filter(pk=key.pk, revoked_on=None)
    if rows.update(revoked_on=clock.today()):
        _record("ended", key, by)


def note_use(key: ApiKey) -> None:
    """Remember the day on which a key was used last (no query when that is today already)."""
    today = clock.today()
    if key.last_used_on != today:
        ApiKey.objects.within(Scope.of(key.organisation_id)).filter(pk=key.pk).update(last_used_on=today)


def record_call(action: str, key: ApiKey, subject: str, subject_id: UUID) -> None:
    """Write into the history what a program did; `action` is a verb."""
    audit.record(
        action,
        actor=audit.Actor("program", key.pk),
        organisation_id=key.organisation_id,
        subject=subject,
        subject_id=subject_id,
    )


def _record(action: str, key: ApiKey, by: User) -> None:
    audit.record(
        action,
        actor=audit.Actor("user", by.pk),
        organisation_id=key.organisation_id,
        subject="ApiKey",
        subject_id=key.pk,
    )
