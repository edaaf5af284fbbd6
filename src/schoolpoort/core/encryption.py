"""Sensitive text is encrypted with keys that are not in the database; look-ups use a keyed hash beside it."""

import base64
import hashlib
import hmac
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.db import models

from schoolpoort.core.keys import field_keys, lookup_keys


class UnreadableText(Exception):
    """A stored text cannot be decrypted with any of the configured keys."""


def _fernet_key(secret: str) -> bytes:
    return base64.urlsafe_b64encode(hashlib.sha256(b"schoolpoort-field:" + secret.encode()).digest())


@lru_cache(maxsize=4)
def _cipher(keys: tuple[str, ...]) -> MultiFernet:
    return MultiFernet([Fernet(_fernet_key(key)) for key in keys])


def encrypt(text: str) -> str:
    """Return `text` encrypted with the newest key (the first of FIELD_KEYS)."""
    return _cipher(tuple(field_keys())).encrypt(text.encode()).decode()


def decrypt(stored: str) -> str:
    """Return the clear text of `stored`, whichever of FIELD_KEYS wrote it.

    Raises UnreadableText when none of the keys fits.
    """
    try:
        return _cipher(tuple(field_keys())).decrypt(stored.encode()).decode()
    except InvalidToken as error:
        raise UnreadableText("no configured key reads this text; was a key removed from FIELD_KEYS?") from error


def encrypt_bytes(content: bytes) -> bytes:
    """Return `content` encrypted with the newest key, without the base64 around it: a third smaller."""
    return base64.urlsafe_b64decode(_cipher(tuple(field_keys())).encrypt(content))


def decrypt_bytes(stored: bytes) -> bytes:
    """Return what `encrypt_bytes` was given, whichever of FIELD_KEYS wrote it.

    Raises UnreadableText when none of the keys fits.
    """
    try:
        return _cipher(tuple(field_keys())).decrypt(base64.urlsafe_b64encode(stored))
    except InvalidToken as error:
        raise UnreadableText("no configured key reads these bytes; was a key removed from FIELD_KEYS?") from error


def readable_with(stored: str | bytes | memoryview, keys: Sequence[str]) -> bool:
    """Say whether a stored text or stored bytes can be read with these keys, which need not be the configured ones."""
    token = stored.encode() if isinstance(stored, str) else base64.urlsafe_b64encode(bytes(stored))
    try:
        _cipher(tuple(keys)).decrypt(token)
    except InvalidToken:
        return False
    return True


def rotate(stored: str) -> str:
    """Return `stored` re-encrypted with the newest key. Raises UnreadableText when no key fits."""
    try:
        return _cipher(tuple(field_keys())).rotate(stored.encode()).decode()
    except InvalidToken as error:
        raise UnreadableText("no configured key reads this text; was a key removed?") from error


def lookup_hash(value: str, *, purpose: str) -> str:
    """Return the keyed hash (64 hex digits) by which an encrypted value is found again, with the newest key."""
    return lookup_hashes(value, purpose=purpose)[0]


def lookup_hashes(value: str, *, purpose: str) -> list[str]:
    """Return the keyed hashes of `value` for every configured key, newest first, so that a rotation loses nobody."""
    message = f"{purpose}:{value}".encode()
    return [hmac.new(key.encode(), message, hashlib.sha256).hexdigest() for key in lookup_keys()]


class EncryptedTextField(models.TextField):  # type: ignore[type-arg]
    """A text column whose content is encrypted at rest; an empty text stays empty."""

    description = "Encrypted text"

    def get_prep_value(self, value: Any) -> Any:
        """Encrypt on the way into the database."""
        prepared = super().get_prep_value(value)
        return encrypt(prepared) if prepared else prepared

    def from_db_value(self, value: str | None, expression: object, connection: object) -> str | None:
        """Decrypt on the way out of the database."""
        return decrypt(value) if value else value

    def get_lookup(self, lookup_name: str) -> Any:
        """Refuse comparisons with the cipher text: they can never match."""
        if lookup_name != "isnull":
            raise TypeError(f"an encrypted field cannot be searched ({lookup_name}); use its look-up hash")
        return super().get_lookup(lookup_name)


class EncryptedBinaryField(models.BinaryField):  # type: ignore[type-arg]
    """A column of bytes that are encrypted at rest; no bytes stay no bytes."""

    description = "Encrypted bytes"

    def get_prep_value(self, value: Any) -> Any:
        """Encrypt on the way into the database."""
        prepared = super().get_prep_value(value)
        return encrypt_bytes(bytes(prepared)) if prepared else prepared

    def from_db_value(self, value: bytes | memoryview | None, expression: object, connection: object) -> bytes | None:
        """Decrypt on the way out of the database."""
        if value is None:
            return None
        return decrypt_bytes(bytes(value)) if value else b""
