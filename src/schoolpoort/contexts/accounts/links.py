"""Links: 16 random base62 characters, found by a keyed hash, revocable, surviving key rotation.

62^16 is about 2^95: nobody guesses one, and an Arabic SMS still has room for words.
"""

import secrets
import string
from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from schoolpoort.contexts.accounts.models import Link, LinkKind
from schoolpoort.core import clock
from schoolpoort.core.encryption import lookup_hash, lookup_hashes

ALPHABET = string.ascii_letters + string.digits
TOKEN_LENGTH = 16
_PURPOSE = "link"


def new_token() -> str:
    """Return 16 random base62 characters."""
    return "".join(secrets.choice(ALPHABET) for _ in range(TOKEN_LENGTH))


def build_link(*, organisation_id: UUID, kind: LinkKind, subject_id: UUID, expires_at: datetime | None = None) -> Link:
    """Return an unsaved link with a fresh token, for bulk creation."""
    token = new_token()
    return Link(
        organisation_id=organisation_id,
        kind=kind,
        subject_id=subject_id,
        token=token,
        token_hash=lookup_hash(token, purpose=_PURPOSE),
        expires_at=expires_at,
    )


def find_link(token: str, kind: LinkKind) -> Link | None:
    """Return the link of a token whatever its state, or None for an unknown one (1 query)."""
    if len(token) != TOKEN_LENGTH or not token.isascii() or not token.isalnum():
        return None
    try:
        return Link.unscoped.get(kind=kind, token_hash__in=lookup_hashes(token, purpose=_PURPOSE))
    except Link.DoesNotExist:
        return None


def is_open(link: Link) -> bool:
    """Say whether a link still opens what it was made for."""
    return link.revoked_at is None and (link.expires_at is None or link.expires_at > clock.now())


def revoke(links: Iterable[Link]) -> None:
    """Close links from now on."""
    Link.unscoped.filter(pk__in=[link.pk for link in links], revoked_at=None).update(revoked_at=clock.now())
