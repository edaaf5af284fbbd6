"""Who may do what, as small predicates that other contexts combine.

A predicate gets the user and either an object with `organisation_id` or a Scope.
"""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

import rules
from rules.predicates import Predicate

from schoolpoort.contexts.accounts.models import Role, User
from schoolpoort.contexts.accounts.queries import current_roles
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope


def organisations_of(subject: Any) -> Iterable[UUID]:
    """Return the organisations that a permission is asked about."""
    if isinstance(subject, Scope):
        return subject.organisations
    return (subject.organisation_id,)


def has_role(*wanted: Role) -> Predicate:
    """Return the predicate "holds one of these roles in the subject's organisation today"."""

    def check(user: User, subject: Any) -> bool:
        if subject is None or not user.is_authenticated or not user.is_active:
            return False
        organisations = set(organisations_of(subject))
        return any(
            each.role in wanted and each.organisation_id in organisations for each in current_roles(user, clock.today())
        )

    return Predicate(check, name="has_role:" + "|".join(wanted))


is_teacher = has_role(Role.TEACHER)
is_care_coordinator = has_role(Role.CARE_COORDINATOR)
is_bridge_figure = has_role(Role.BRIDGE_FIGURE)
is_school_administrator = has_role(Role.SCHOOL_ADMINISTRATOR)
is_town_administrator = has_role(Role.TOWN_ADMINISTRATOR)
is_nt2_coordinator = has_role(Role.NT2_COORDINATOR)
is_town_staff = has_role(Role.TOWN_ADMINISTRATOR, Role.TOWN_WORKER)
is_school_staff = has_role(Role.TEACHER, Role.CARE_COORDINATOR, Role.BRIDGE_FIGURE, Role.SCHOOL_ADMINISTRATOR)
is_whole_school_staff = has_role(Role.CARE_COORDINATOR, Role.BRIDGE_FIGURE, Role.SCHOOL_ADMINISTRATOR)
is_support_coordinator = has_role(Role.SUPPORT_COORDINATOR)
is_supporter = has_role(Role.SUPPORTER)
is_any_staff = has_role(*(role for role in Role if role != Role.SUPPORTER))


@rules.predicate
def is_operator(user: User, subject: Any) -> bool:
    """Say whether the user keeps the installation running."""
    return bool(user.is_authenticated and user.is_superuser)


# Their own account and their home; a supporter and an operator have nothing else.
rules.add_perm("accounts.use_own_account", is_any_staff | is_supporter | is_operator)
