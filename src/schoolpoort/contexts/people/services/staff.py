"""The team of a school, a town or a centre: invitations, roles, classes, and leaving with everything handed over."""

from datetime import date, timedelta
from uuid import UUID

from django.db import transaction

from schoolpoort.contexts.accounts.api import Role, RoleAssignment, User, current_roles, end_sessions
from schoolpoort.contexts.people.events import StaffLeft
from schoolpoort.contexts.people.models import SchoolClass, StaffAssignment
from schoolpoort.contexts.people.queries.classes import holding
from schoolpoort.contexts.people.queries.staff import user_by_email
from schoolpoort.core import audit, clock
from schoolpoort.core.events import publish
from schoolpoort.core.scope import Scope

_ONE_DAY = timedelta(days=1)
_ADMINISTRATORS = (Role.SCHOOL_ADMINISTRATOR, Role.TOWN_ADMINISTRATOR)


class LastAdministrator(Exception):
    """The organisation would have no administrator any more; somebody must keep the keys."""


class AlreadyAssigned(Exception):
    """This person has the role or the class already."""


@transaction.atomic
def invite(organisation_id: UUID, *, first_name: str, last_name: str, email: str, role: Role, by: User) -> User:
    """Give somebody a role, with a new account where the address has none. Raises AlreadyAssigned.

    A new account has no password: the person chooses one with the link in the mail that the page sends, and a supporter
    needs none.
    """
    user = user_by_email(email)
    if user is None:
        user = User.objects.create_user(email, first_name=first_name, last_name=last_name)
    give_role(organisation_id, user, role, by)
    return user


@transaction.atomic
def give_role(organisation_id: UUID, user: User, role: Role, by: User) -> RoleAssignment:
    """Give a role from today. Raises AlreadyAssigned."""
    day = clock.today()
    rows = RoleAssignment.objects.within(Scope.of(organisation_id)).filter(user=user, role=role)
    if rows.filter(holding(day)).exists():
        raise AlreadyAssigned
    row = RoleAssignment.objects.create(organisation_id=organisation_id, user=user, role=role, starts=day)
    _record("gave role", organisation_id, user, by, "role_assignments")
    return row


@transaction.atomic
def end_role(row: RoleAssignment, by: User) -> None:
    """End one role at once; with the last role the person leaves. Raises LastAdministrator."""
    scope, day = Scope.of(row.organisation_id), clock.today()
    _refuse_last_administrator(row.organisation_id, [row], day)
    _end(row, day)
    _record("ended role", row.organisation_id, row.user, by, "role_assignments")
    if not RoleAssignment.objects.within(scope).filter(holding(day), user=row.user).exists():
        _leave(row.organisation_id, row.user, by, day)


@transaction.atomic
def end_everything(organisation_id: UUID, user: User, by: User) -> None:
    """Somebody leaves: every role and class here ends at once, and open tasks go to colleagues.

    Raises LastAdministrator.
    """
    day = clock.today()
    roles = list(RoleAssignment.objects.within(Scope.of(organisation_id)).filter(holding(day), user=user))
    _refuse_last_administrator(organisation_id, roles, day)
    for row in roles:
        _end(row, day)
    _leave(organisation_id, user, by, day)


def _leave(organisation_id: UUID, user: User, by: User, day: date) -> None:
    for assignment in StaffAssignment.objects.within(Scope.of(organisation_id)).filter(holding(day), user=user):
        _end(assignment, day)
    _record("left", organisation_id, user, by, "")
    publish(StaffLeft(organisation_id, user.pk, by.pk))
    user.__dict__.pop("_current_roles", None)
    if not current_roles(user, day):
        # The last role anywhere: whoever still sits before a screen is signed out with the next click.
        end_sessions(user, by=audit.Actor("user", by.pk))


def _refuse_last_administrator(organisation_id: UUID, ending: list[RoleAssignment], day: date) -> None:
    if not any(row.role in _ADMINISTRATORS for row in ending):
        return
    others = RoleAssignment.objects.within(Scope.of(organisation_id)).filter(
        holding(day), role__in=_ADMINISTRATORS, user__is_active=True
    )
    if not others.exclude(pk__in=[row.pk for row in ending]).exists():
        raise LastAdministrator


def _end(row: RoleAssignment | StaffAssignment, day: date) -> None:
    """Let yesterday be the last day; what began today never was."""
    if row.starts >= day:
        row.delete()
    else:
        row.until = day - _ONE_DAY
        row.save(update_fields=["until"])


@transaction.atomic
def assign_class(
    school_class: SchoolClass, user: User, *, main: bool, starts: date, until: date | None, by: User
) -> StaffAssignment:
    """Assign somebody to a class; a class teacher owns its open needs first. Raises AlreadyAssigned."""
    rows = StaffAssignment.objects.within(Scope.of(school_class.organisation_id))
    if rows.filter(holding(max(starts, clock.today())), user=user, school_class=school_class).exists():
        raise AlreadyAssigned
    row = StaffAssignment.objects.create(
        organisation_id=school_class.organisation_id,
        school_class=school_class,
        user=user,
        main=main,
        starts=starts,
        until=until,
    )
    _record("assigned class", school_class.organisation_id, user, by, "staff_assignments")
    return row


@transaction.atomic
def end_class(row: StaffAssignment, by: User) -> None:
    """End one class assignment at once; new needs of the class go to the next in line."""
    _end(row, clock.today())
    _record("ended class", row.organisation_id, row.user, by, "staff_assignments")


def _record(action: str, organisation_id: UUID, user: User, by: User, field: str) -> None:
    audit.record(
        action,
        actor=audit.Actor("user", by.pk),
        organisation_id=organisation_id,
        subject="User",
        subject_id=user.pk,
        fields=[field] if field else [],
    )
