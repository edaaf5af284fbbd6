"""Complaints for the two people who may see them; each read says what it costs."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from django.db.models import Prefetch, Q, QuerySet

from schoolpoort.contexts.accounts.api import User, roles_in
from schoolpoort.contexts.people.api import Guardian, Guardianship, assigned_class_ids, enrolments_on
from schoolpoort.contexts.rights.models import Complaint, ComplaintMessage, Confidant
from schoolpoort.core.scope import Scope


def complaint_in(scope: Scope, complaint_id: UUID) -> Complaint | None:
    """Return one complaint; who may read it is decided by its reader, not by the scope (1 query)."""
    rows = Complaint.objects.within(scope).select_related("guardian", "reader", "organisation")
    return rows.filter(pk=complaint_id).first()


def complaints_to(scope: Scope, reader: User) -> QuerySet[Complaint]:
    """Return the complaints that were told to one person, the newest first (1 query)."""
    rows = Complaint.objects.within(scope).filter(reader=reader)
    return rows.select_related("guardian", "organisation").order_by("-created_at", "-pk")


def complaints_of(scope: Scope, guardians: Sequence[UUID]) -> list[Complaint]:
    """Return what these guardians told, with all messages (2 queries)."""
    messages = ComplaintMessage.objects.within(scope).order_by("at", "pk")
    rows = Complaint.objects.within(scope).filter(guardian_id__in=guardians).select_related("reader", "organisation")
    return list(rows.prefetch_related(Prefetch("messages", queryset=messages)).order_by("-created_at", "-pk"))


def messages_of(complaint: Complaint) -> list[ComplaintMessage]:
    """Return the messages of a complaint, oldest first (1 query)."""
    rows = ComplaintMessage.objects.within(Scope.of(complaint.organisation_id)).filter(complaint=complaint)
    return list(rows.order_by("at", "pk"))


def confidants_on(scope: Scope, day: date) -> dict[UUID, User]:
    """Return the named person of each school on `day` (1 query)."""
    rows = Confidant.objects.within(scope).filter(Q(until=None) | Q(until__gte=day), starts__lte=day)
    found = rows.filter(user__is_active=True).select_related("user").order_by("starts", "pk")
    return {row.organisation_id: row.user for row in found}


def confidant_for(guardian: Guardian, day: date) -> User | None:
    """Return who reads a complaint of this guardian, or None (at most 4 queries).

    Nobody who teaches a class of a child of this guardian, and nobody who left the school.
    """
    scope = Scope.of(guardian.organisation_id)
    user = confidants_on(scope, day).get(guardian.organisation_id)
    if user is None or not roles_in(user, guardian.organisation_id, day):
        return None
    children = Guardianship.objects.within(scope).filter(guardian=guardian).values("child_id")
    classes = set(enrolments_on(scope, day).filter(child_id__in=children).values_list("school_class_id", flat=True))
    return None if classes & assigned_class_ids(user, day) else user
