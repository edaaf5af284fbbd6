"""Reads of a personal file in the history: once per reader, subject and day, so that the guardian can read it too.

A page that is opened ten times on one morning is one fact; ten lines would hide the others.
"""

from collections.abc import Iterable
from datetime import datetime, time
from uuid import UUID

from schoolpoort.core import clock
from schoolpoort.core.audit import Actor, record_many
from schoolpoort.core.models import AuditEntry

READ = "read"
#: Somebody opened a file outside the own role, with a reason; the guardian is told later (decision record 0010).
READ_IN_EMERGENCY = "read in an emergency"


def record_reads(*, actor: Actor, organisation_id: UUID | None, subject: str, subject_ids: Iterable[UUID]) -> int:
    """Record that somebody read these rows, those not yet recorded today; returns how many entries were new.

    Costs two queries, however many rows.
    """
    wanted = set(subject_ids)
    if not wanted:
        return 0
    midnight = datetime.combine(clock.today(), time.min, tzinfo=clock.LOCAL_ZONE)
    known = AuditEntry.objects.filter(
        subject=subject, subject_id__in=wanted, action=READ, actor_id=actor.id, at__gte=midnight
    )
    new = sorted(wanted - set(known.values_list("subject_id", flat=True)))
    if new:
        record_many(READ, actor=actor, organisation_id=organisation_id, subject=subject, subject_ids=new)
    return len(new)
