"""How often somebody may try something: counted in the database, so that all processes count together.

What is counted is a keyed hash: no address and no name stands in the table. One count lasts from its first try for
`seconds`, then it begins again.
"""

from dataclasses import dataclass
from datetime import timedelta

from django.db import IntegrityError, transaction
from django.db.models import F

from schoolpoort.core import clock
from schoolpoort.core.encryption import lookup_hash
from schoolpoort.core.jobs import job
from schoolpoort.core.models import CacheRow, TryCount

#: Two machines' clocks may differ by so much without anything being wrong.
_SLACK = timedelta(minutes=2)


@dataclass(frozen=True)
class Limit:
    """At most `most` tries of `action` in `seconds`."""

    action: str
    most: int
    seconds: int


def try_once(limit: Limit, subject: str) -> bool:
    """Count one try of a subject (an address, a person, or both) and say whether it is still within the limit.

    2 queries, 3 at the first try. Who is over the limit is not counted further: a flood writes nothing.
    """
    key, now = _key(limit, subject), clock.now()
    ends_at = now + timedelta(seconds=limit.seconds)
    row = TryCount.objects.filter(pk=key).first()
    if row is None:
        try:
            with transaction.atomic():
                TryCount.objects.create(pk=key, count=1, ends_at=ends_at)
        except IntegrityError:
            # Another process counted the first try a moment ago.
            TryCount.objects.filter(pk=key).update(count=F("count") + 1)
        return limit.most > 0
    if row.ends_at <= now or row.ends_at > ends_at + _SLACK:
        # It is over, or the clock ran ahead when it began.
        # Only one of several processes begins the new count; the others add to it.
        if not TryCount.objects.filter(pk=key, ends_at=row.ends_at).update(count=1, ends_at=ends_at):
            TryCount.objects.filter(pk=key).update(count=F("count") + 1)
        return limit.most > 0
    if row.count >= limit.most:
        return False
    # Of two tries at once for the last place only one finds it free.
    return bool(TryCount.objects.filter(pk=key, count__lt=limit.most).update(count=F("count") + 1))


def is_used_up(limit: Limit, subject: str) -> bool:
    """Say whether a subject has no try left, without counting one (1 query)."""
    now = clock.now()
    latest = now + timedelta(seconds=limit.seconds) + _SLACK
    return TryCount.objects.filter(
        pk=_key(limit, subject), count__gte=limit.most, ends_at__gt=now, ends_at__lte=latest
    ).exists()


def forget_tries(limit: Limit, subject: str) -> None:
    """Begin again at zero, because the subject showed who it is (1 query)."""
    TryCount.objects.filter(pk=_key(limit, subject)).delete()


def _key(limit: Limit, subject: str) -> str:
    return lookup_hash(f"{limit.action}:{subject}", purpose="limit")


@job("core.forget_old_tries", every_minutes=60)
def forget_old_tries() -> None:
    """Remove the counts that ended, and what the cache of sign-in limits no longer needs."""
    TryCount.objects.filter(ends_at__lt=clock.now()).delete()
    CacheRow.objects.filter(expires__lt=clock.now()).delete()
