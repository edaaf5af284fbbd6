"""Who opened or changed what is about a guardian, from the history; each read says what it costs."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Q, QuerySet

from schoolpoort.contexts.accounts.api import RoleAssignment, User
from schoolpoort.contexts.messages.api import answer_ids_of
from schoolpoort.contexts.people.api import Consent, Guardianship, withheld_reads
from schoolpoort.contexts.rights.models import Complaint, DataRequest
from schoolpoort.contexts.worklist.api import task_ids_of
from schoolpoort.core.models import AuditEntry
from schoolpoort.core.reading import READ_IN_EMERGENCY
from schoolpoort.core.scope import Scope

#: The history's word for two records that became one; its field is the id of the one that went.
MERGED = "merged"

#: A reading in an emergency is shown when the emergency is over, so that telling it endangers nobody.
EMERGENCY_SHOWN_AFTER = timedelta(days=14)


def subjects_of(scope: Scope, guardians: Sequence[UUID]) -> dict[str, list[UUID]]:
    """Return the rows that are about these guardians alone, or about a child they decide for (7 queries).

    Rows of a household are left out: their history would tell one partner about the other.
    """
    ties = Guardianship.objects.within(scope).filter(guardian_id__in=guardians, parental_authority=True)
    consents = Consent.objects.within(scope).filter(guardian_id__in=guardians)
    complaints = Complaint.objects.within(scope).filter(guardian_id__in=guardians)
    requests = DataRequest.objects.within(scope).filter(guardian_id__in=guardians)
    return {
        "Guardian": [*guardians, *_merged_into(guardians)],
        "Child": list(ties.values_list("child_id", flat=True)),
        "Answer": answer_ids_of(scope, guardians),
        "Task": task_ids_of(scope, guardians),
        "Consent": list(consents.order_by().values_list("pk", flat=True)),
        "Complaint": list(complaints.order_by().values_list("pk", flat=True)),
        "DataRequest": list(requests.order_by().values_list("pk", flat=True)),
    }


def _merged_into(guardians: Sequence[UUID]) -> list[UUID]:
    """Return the doubled records that became these ones: what was read there was read about the same person."""
    entries = AuditEntry.objects.filter(action=MERGED, subject="Guardian", subject_id__in=guardians)
    return [UUID(each) for fields in entries.values_list("fields", flat=True) for each in fields]


def entries_about(scope: Scope, guardians: Sequence[UUID], now: datetime) -> QuerySet[AuditEntry]:
    """Return what people did with these guardians' data, newest first, without what may not be told yet.

    Costs 8 queries besides the rows themselves: those of `subjects_of`, and two for emergencies. What another
    guardian did is not told, and what the machine did alone is nobody's look.
    """
    about = Q(pk__in=[])
    subjects = subjects_of(scope, guardians)
    for subject, ids in subjects.items():
        about |= Q(subject=subject, subject_id__in=ids)
    own_or_staff = Q(actor_kind="user") | Q(actor_kind="guardian", actor_id__in=list(guardians))
    # The organisation is empty for a few entries of staff who see several schools; the subject is what counts.
    entries = AuditEntry.objects.filter(about, own_or_staff)
    emergencies = entries.filter(action=READ_IN_EMERGENCY).values_list("pk", "at", "actor_id", "subject_id")
    withheld = withheld_reads(scope, subjects["Child"])
    hidden = [
        pk
        for pk, at, reader, child in emergencies
        if at > now - EMERGENCY_SHOWN_AFTER or any(each.covers(reader, child, at) for each in withheld)
    ]
    return entries.exclude(pk__in=hidden).order_by("-at", "-pk")


def names_and_roles(scope: Scope, users: Sequence[UUID]) -> dict[UUID, tuple[str, str]]:
    """Return the full name and one role of members of staff, also of those who left (2 queries)."""
    roles: dict[UUID, str] = {}
    for user_id, role in RoleAssignment.objects.within(scope).filter(user_id__in=users).values_list("user_id", "role"):
        roles.setdefault(user_id, role)
    found = User.objects.filter(pk__in=users)
    return {user.pk: (user.get_full_name(), roles.get(user.pk, "")) for user in found}
