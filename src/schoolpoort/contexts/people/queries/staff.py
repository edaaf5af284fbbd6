"""Reads for the page about a school's team; each says what it costs."""

from datetime import date
from uuid import UUID

from django.db.models import Count, Q

from schoolpoort.contexts.accounts.api import RoleAssignment, User
from schoolpoort.contexts.people.models import SchoolClass, StaffAssignment
from schoolpoort.contexts.people.queries.classes import holding
from schoolpoort.core.scope import Scope


def role_assignments_of(scope: Scope, day: date) -> list[RoleAssignment]:
    """Return who has which role, now or later, by name (1 query)."""
    rows = RoleAssignment.objects.within(scope).filter(Q(until=None) | Q(until__gte=day), user__is_active=True)
    return list(rows.select_related("user").order_by("user__last_name", "user__first_name", "user_id", "starts"))


def class_assignments_of(scope: Scope, day: date) -> list[StaffAssignment]:
    """Return who teaches which class, now or later, class teachers first (1 query)."""
    rows = StaffAssignment.objects.within(scope).filter(Q(until=None) | Q(until__gte=day))
    current = rows.filter(school_class__school_year__ends__gte=day, user__is_active=True)
    return list(current.select_related("user", "school_class").order_by("-main", "starts", "pk"))


def classes_to_staff(scope: Scope, day: date) -> list[SchoolClass]:
    """Return this year's classes and those of years to come, with the number of children today (1 query)."""
    enrolled = Count("enrolments", filter=holding(day, "enrolments__") & Q(enrolments__child__gone_since=None))
    rows = SchoolClass.objects.within(scope).filter(school_year__ends__gte=day).select_related("school_year")
    return list(rows.annotate(children=enrolled).order_by("school_year__starts", "name"))


def member_of_staff(scope: Scope, user_id: UUID) -> RoleAssignment | None:
    """Return any role of a user within the scope: the door to what is done with this person here (1 query)."""
    rows = RoleAssignment.objects.within(scope).filter(user_id=user_id).select_related("user", "organisation")
    return rows.order_by("-starts").first()


def class_assignment_in_scope(scope: Scope, assignment_id: int) -> StaffAssignment | None:
    """Return one class assignment (1 query)."""
    return StaffAssignment.objects.within(scope).filter(pk=assignment_id).select_related("user").first()


def role_in_scope(scope: Scope, assignment_id: int) -> RoleAssignment | None:
    """Return one role of somebody (1 query)."""
    return RoleAssignment.objects.within(scope).filter(pk=assignment_id).select_related("user").first()


def user_by_email(email: str) -> User | None:
    """Return the user with an address, at whichever organisation (1 query)."""
    return User.objects.filter(email=email.strip().lower()).first()
