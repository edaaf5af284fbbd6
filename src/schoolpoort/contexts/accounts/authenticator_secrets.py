"""Secrets of code apps and recovery codes, which django-allauth keeps in its own column, encrypted with our keys."""

from collections.abc import Iterator

from allauth.mfa.models import Authenticator
from django.db import transaction

from schoolpoort.core.encryption import UnreadableText, readable_with, rotate
from schoolpoort.core.keys import field_keys
from schoolpoort.core.rotation import SealedElsewhere, register_sealed

#: Where in its data django-allauth keeps the secret of an app, and the seed of recovery codes.
SECRETS = ("secret", "seed")


def _older() -> Iterator[tuple[int, str]]:
    """Yield row and name of each secret that the newest key alone does not read."""
    newest = field_keys()[:1]
    rows = Authenticator.objects.exclude(type=Authenticator.Type.WEBAUTHN).values_list("pk", "data")
    for pk, data in rows.iterator():
        for name in SECRETS:
            if name in data and not readable_with(data[name], newest):
                yield pk, name


def rewrite() -> None:
    """Encrypt each secret with the newest key; a used recovery code is never un-used, because the row is locked."""
    for pk, name in list(_older()):
        with transaction.atomic():
            row = Authenticator.objects.select_for_update().filter(pk=pk).first()
            if row is None or name not in row.data:
                continue
            try:
                row.data[name] = rotate(row.data[name])
            except UnreadableText:
                # No key that we have reads it: the check names it.
                continue
            row.save(update_fields=["data"])


def count_older() -> int:
    """Return how many secrets still need an older key."""
    return sum(1 for _ in _older())


register_sealed(SealedElsewhere("mfa.Authenticator.data", rewrite, count_older))
