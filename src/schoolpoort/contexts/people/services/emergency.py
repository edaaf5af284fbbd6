"""Access in an emergency: opened with a reason for one child and one hour; the administrator looks afterwards."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.people.events import EmergencyOpened, EmergencyReviewed
from schoolpoort.contexts.people.models import Child, EmergencyAccess
from schoolpoort.contexts.people.queries.emergency import open_access_of, withheld_accesses
from schoolpoort.core import audit, clock
from schoolpoort.core.events import publish
from schoolpoort.core.models import AuditEntry
from schoolpoort.core.reading import READ_IN_EMERGENCY
from schoolpoort.core.scope import Scope

LASTS = timedelta(minutes=60)
SHORTEST_REASON = 15


class NoReason(Exception):
    """The reason is too short to be one."""


@transaction.atomic
def open_in_emergency(child: Child, user: User, reason: str) -> EmergencyAccess:
    """Open the contact data of one child for an hour; who has it open already goes on with the same hour.

    Raises NoReason.
    """
    reason = reason.strip()
    if len(reason) < SHORTEST_REASON:
        raise NoReason
    now = clock.now()
    access = open_access_of(user, child, now)
    if access is not None:
        return access
    access = EmergencyAccess.objects.create(
        organisation_id=child.organisation_id, child=child, user=user, reason=reason, opened_at=now, ends_at=now + LASTS
    )
    _record("opened", access, user, [])
    publish(EmergencyOpened(child.organisation_id, access.pk, user.pk, user.get_full_name()))
    return access


def record_reading(access: EmergencyAccess, user: User) -> None:
    """Write into the history that the contact data was read, once in the hour (1 query, 2 the first time)."""
    entries = AuditEntry.objects.filter(subject="Child", subject_id=access.child_id, action=READ_IN_EMERGENCY)
    if entries.filter(actor_id=user.pk, at__gte=access.opened_at).exists():
        return
    audit.record(
        READ_IN_EMERGENCY,
        actor=audit.Actor("user", user.pk),
        organisation_id=access.organisation_id,
        subject="Child",
        subject_id=access.child_id,
    )


@transaction.atomic
def review(access: EmergencyAccess, by: User, hidden_because: str = "") -> None:
    """Note that the administrator looked at it; with a reason the guardian does not see it. Raises NoReason."""
    hidden_because = hidden_because.strip()
    if hidden_because and len(hidden_because) < SHORTEST_REASON:
        raise NoReason
    access.reviewed_at, access.reviewed_by, access.hidden_because = clock.now(), by, hidden_because
    access.save(update_fields=["reviewed_at", "reviewed_by", "hidden_because"])
    _record("hid from the guardian" if hidden_because else "reviewed", access, by, ["hidden_because"])
    publish(EmergencyReviewed(access.organisation_id, access.pk, by.pk))


@dataclass(frozen=True)
class WithheldRead:
    """A reading in an emergency that a guardian must not see: entries of this reader about this child in this hour."""

    user_id: UUID
    child_id: UUID
    begins: datetime
    ends: datetime

    def covers(self, user_id: UUID | None, child_id: UUID | None, at: datetime) -> bool:
        """Say whether an entry of the history belongs to it."""
        return (user_id, child_id) == (self.user_id, self.child_id) and self.begins <= at <= self.ends


def withheld_reads(scope: Scope, children: Sequence[UUID]) -> list[WithheldRead]:
    """Return what an administrator, with a reason, keeps from the guardians of these children (1 query)."""
    return [
        WithheldRead(each.user_id, each.child_id, each.opened_at, each.ends_at)
        for each in withheld_accesses(scope, children)
    ]


def _record(action: str, access: EmergencyAccess, by: User, fields: list[str]) -> None:
    audit.record(
        action,
        actor=audit.Actor("user", by.pk),
        organisation_id=access.organisation_id,
        subject="EmergencyAccess",
        subject_id=access.pk,
        fields=fields,
    )
