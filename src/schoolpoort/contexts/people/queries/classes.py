"""Reads about classes and the families in them; each says what it costs."""

from datetime import date
from uuid import UUID

from django.db.models import Q, QuerySet

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.people.models import Child, Enrolment, Guardian, Household, SchoolClass, StaffAssignment
from schoolpoort.core.scope import Scope


def holding(day: date, prefix: str = "") -> Q:
    """Return the condition "holds on `day`" for dated rows."""
    ends = Q(**{f"{prefix}until": None}) | Q(**{f"{prefix}until__gte": day})
    return Q(**{f"{prefix}starts__lte": day}) & ends


def assigned_class_ids(user: User, day: date) -> frozenset[UUID]:
    """Return the classes that a member of staff is assigned to on `day` (1 query, once per user object)."""
    cached: dict[date, frozenset[UUID]] = user.__dict__.setdefault("_assigned_classes", {})
    if day not in cached:
        # A user's own assignments decide what the user may see, so they are read without a scope.
        rows = StaffAssignment.unscoped.filter(holding(day), user=user)
        cached[day] = frozenset(rows.values_list("school_class_id", flat=True))
    return cached[day]


def classes_on(scope: Scope, day: date) -> QuerySet[SchoolClass]:
    """Return the classes of the school years that `day` falls in (1 query)."""
    return SchoolClass.objects.within(scope).filter(school_year__starts__lte=day, school_year__ends__gte=day)


def class_in_scope(scope: Scope, class_id: UUID) -> SchoolClass | None:
    """Return one class (1 query)."""
    return SchoolClass.objects.within(scope).filter(pk=class_id).select_related("organisation").first()


def children_of_classes(scope: Scope, classes: list[UUID], day: date) -> QuerySet[Child]:
    """Return the children enrolled in these classes on `day` (1 query)."""
    return (
        Child.objects.within(scope)
        .filter(holding(day, "enrolments__"), enrolments__school_class_id__in=classes, gone_since=None)
        .distinct()
    )


def enrolments_on(scope: Scope, day: date) -> QuerySet[Enrolment]:
    """Return the enrolments that hold on `day` (1 query)."""
    return Enrolment.objects.within(scope).filter(holding(day), child__gone_since=None)


def class_teachers(scope: Scope, classes: list[UUID], day: date) -> dict[UUID, list[UUID]]:
    """Return the user ids assigned to each class on `day`, class teachers first (1 query)."""
    rows = (
        StaffAssignment.objects.within(scope)
        .filter(holding(day), school_class_id__in=classes, user__is_active=True)
        .order_by("-main", "starts", "pk")
        .values_list("school_class_id", "user_id")
    )
    teachers: dict[UUID, list[UUID]] = {}
    for class_id, user_id in rows:
        teachers.setdefault(class_id, []).append(user_id)
    return teachers


def guardians_of_households(scope: Scope, households: list[UUID]) -> QuerySet[Guardian]:
    """Return the present guardians of households with languages, needs and channels (4 queries)."""
    return (
        Guardian.objects.within(scope)
        .filter(household_id__in=households, gone_since=None)
        .prefetch_related("language_skills", "translation_needs", "channels")
    )


def households_of_children(scope: Scope, children: list[UUID]) -> QuerySet[Household]:
    """Return the households of children (1 query)."""
    return (
        Household.objects.within(scope)
        .filter(guardians__guardianships__child_id__in=children, guardians__gone_since=None)
        .distinct()
    )


def taken_mailboxes(stem: str) -> set[str]:
    """Return the mailboxes of the whole installation that begin with `stem` (1 query)."""
    # One mail domain serves all organisations, so a mailbox must be free everywhere.
    rows = SchoolClass.unscoped.filter(mailbox__startswith=stem)
    return {mailbox for mailbox in rows.values_list("mailbox", flat=True) if mailbox}
