"""What one request inside an own space reads: the session, and the records that are still open in its space.

A space crosses schools, so its rows are found by the space and not by an organisation: the cookie's token is the
credential, and it names the scope.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Exists, OuterRef

from schoolpoort.contexts.own_space.models import JoinedRecord, SpaceSession
from schoolpoort.contexts.people.api import Channel, ChannelHealth, Guardian
from schoolpoort.core.encryption import lookup_hashes

SESSION_PURPOSE = "own-space-session"

#: A proof of who holds a contact point holds so long (decision 4).
PROOF_LASTS = timedelta(days=365)


def session_of(token: str) -> SpaceSession | None:
    """Return the session of a cookie's token, whatever its state (1 query)."""
    return SpaceSession.objects.filter(token_hash__in=lookup_hashes(token, purpose=SESSION_PURPOSE)).first()


def open_records(space_id: UUID, now: datetime) -> Sequence[JoinedRecord]:
    """Return the records that are open in a space, with guardian, school, languages and needs (3 queries).

    A record is open while its proof holds: not ended, younger than twelve months, of a guardian who is still at the
    school and still has the proved number or address, which did not bounce.
    """
    channels = Channel.unscoped.filter(guardian_id=OuterRef("guardian_id"), address_hash=OuterRef("contact_hash"))
    rows = (
        JoinedRecord.unscoped.filter(
            Exists(channels.exclude(health=ChannelHealth.BROKEN)),
            space_id=space_id,
            ended_at=None,
            proved_at__gt=now - PROOF_LASTS,
            guardian__gone_since=None,
        )
        .select_related("guardian__organisation", "guardian__household")
        .prefetch_related("guardian__language_skills", "guardian__translation_needs")
    )
    return list(rows.order_by("proved_at", "pk"))


def guardians_in(space_id: UUID, now: datetime) -> tuple[Guardian, ...]:
    """Return the guardians of the open records (3 queries)."""
    return tuple(record.guardian for record in open_records(space_id, now))


def records_of(guardians: Iterable[Guardian]) -> list[JoinedRecord]:
    """Return the joined records of guardians, open or ended, with their space (1 query)."""
    return list(JoinedRecord.unscoped.filter(guardian__in=list(guardians)).select_related("space"))


def records_proved_with(points: Iterable[tuple[UUID, str]]) -> list[JoinedRecord]:
    """Return records of these guardians that did not end (1 query); the caller compares the contact points."""
    return list(JoinedRecord.unscoped.filter(guardian_id__in=[pk for pk, _ in points], ended_at=None))


def proofs_older_than(instant: datetime) -> list[JoinedRecord]:
    """Return records whose proof is older and did not end yet (1 query)."""
    return list(JoinedRecord.unscoped.filter(proved_at__lte=instant, ended_at=None))


def records_at(contact_hashes: Iterable[str]) -> list[JoinedRecord]:
    """Return records that were proved with one of these contact points and did not end (1 query)."""
    return list(JoinedRecord.unscoped.filter(contact_hash__in=list(contact_hashes), ended_at=None))
