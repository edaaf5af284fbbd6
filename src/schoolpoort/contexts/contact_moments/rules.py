"""Who goes round with the telephone, who sees a guardian's card, who reads notes. Administrators read none."""

from typing import Any

import rules

from schoolpoort.contexts.accounts.api import (
    Role,
    User,
    current_roles,
    is_bridge_figure,
    is_care_coordinator,
    is_school_administrator,
    is_teacher,
)
from schoolpoort.contexts.organisations.api import OrganisationKind
from schoolpoort.contexts.people.api import assigned_class_ids
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope


@rules.predicate
def teaches_children_of(user: User, subject: Any) -> bool:
    """Say whether the user is assigned today to a class of the child, or of a child of the guardian.

    A guardian has `present_classes` loaded, a child `present_enrolments`; without them nobody teaches anybody.
    """
    if subject is None or isinstance(subject, Scope) or not user.is_authenticated:
        return False
    classes = getattr(subject, "present_classes", None)
    if classes is None:
        classes = {each.school_class_id for each in getattr(subject, "present_enrolments", ())}
    return not assigned_class_ids(user, clock.today()).isdisjoint(classes)


@rules.predicate
def made_booking(user: User, subject: Any) -> bool:
    """Say whether the booking of an interpreter is the user's own."""
    return not isinstance(subject, Scope) and subject is not None and subject.made_by_id == user.pk


@rules.predicate
def cares_outside_schools(user: User, subject: Any) -> bool:
    """Say whether the user is care coordinator or bridge figure of a centre or a town: a CLB, an OCMW."""
    if subject is None or not user.is_authenticated or not user.is_active:
        return False
    asked = subject.organisations if isinstance(subject, Scope) else {subject.organisation_id}
    return any(
        each.role in (Role.CARE_COORDINATOR, Role.BRIDGE_FIGURE)
        and each.organisation_id in asked
        and each.organisation.kind != OrganisationKind.SCHOOL
        for each in current_roles(user, clock.today())
    )


is_carer = is_bridge_figure | is_care_coordinator
_knows_the_guardian = is_carer | (is_teacher & teaches_children_of)

rules.add_perm("contact_moments.go_round", is_carer | is_teacher)
rules.add_perm("contact_moments.note_moment", _knows_the_guardian)
rules.add_perm("contact_moments.read_notes", _knows_the_guardian)
rules.add_perm("contact_moments.view_card", _knows_the_guardian)
# What a guardian asked help with and who promised it is for who cares for families, not for a class team.
rules.add_perm("contact_moments.view_support", is_carer)
rules.add_perm("contact_moments.view_round_list", is_carer)
rules.add_perm("contact_moments.choose_help", is_carer | is_teacher)
rules.add_perm("contact_moments.book_interpreter", is_carer | is_teacher)
# Of the organisation that reads along: who cares for families there. The guardian's yes is asked by the queries.
rules.add_perm("contact_moments.read_along", cares_outside_schools)
rules.add_perm("contact_moments.name_partners", is_school_administrator)
rules.add_perm("contact_moments.see_booking", is_carer | (is_teacher & made_booking))
