"""Reads around access in an emergency; each says what it costs."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.people.models import Child, EmergencyAccess, Enrolment, Guardianship
from schoolpoort.contexts.people.queries.classes import holding
from schoolpoort.core.scope import Scope


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def children_named(organisation_id: UUID, name: str, class_name: str, day: date) -> list[Child]:
    """Return the children of one class who have exactly this full name, first name before or behind (1 query).

    Nothing is found with a part of a name, so that nobody browses the school this way.
    """
    enrolments = Enrolment.objects.within(Scope.of(organisation_id)).filter(
        holding(day),
        child__gone_since=None,
        school_class__name__iexact=" ".join(class_name.split()),
        school_class__school_year__starts__lte=day,
        school_class__school_year__ends__gte=day,
    )
    wanted, found = _plain(name), {}
    for enrolment in enrolments.select_related("child"):
        child = enrolment.child
        if wanted in (_plain(child.full_name), _plain(f"{child.last_name} {child.first_name}")):
            found[child.pk] = child
    return list(found.values())


def access_in_scope(scope: Scope, access_id: UUID) -> EmergencyAccess | None:
    """Return one access with its child and reader (1 query)."""
    rows = EmergencyAccess.objects.within(scope).select_related("child", "user", "organisation")
    return rows.filter(pk=access_id).first()


def open_access_of(user: User, child: Child, now: datetime) -> EmergencyAccess | None:
    """Return the access to one child that a user has at this moment (1 query)."""
    rows = EmergencyAccess.objects.within(Scope.of(child.organisation_id))
    return rows.filter(user=user, child=child, ends_at__gt=now).first()


def ties_of(child: Child) -> list[Guardianship]:
    """Return the present guardians of a child, first contact first (1 query)."""
    ties = Guardianship.objects.within(Scope.of(child.organisation_id)).filter(child=child, guardian__gone_since=None)
    return list(ties.select_related("guardian").order_by("rank", "pk"))


def withheld_accesses(scope: Scope, children: Sequence[UUID]) -> list[EmergencyAccess]:
    """Return the accesses to these children that guardians must not see, with reader, begin and end (1 query)."""
    rows = EmergencyAccess.objects.within(scope).filter(child_id__in=children)
    # The reason is encrypted, so that the database cannot tell which rows have one.
    return [each for each in rows if each.hidden_because]
