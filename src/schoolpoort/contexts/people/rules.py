"""Who may see which family, and who may change rosters and needs."""

from typing import Any

import rules

from schoolpoort.contexts.accounts.api import (
    User,
    is_bridge_figure,
    is_care_coordinator,
    is_school_administrator,
    is_school_staff,
    is_teacher,
    is_town_administrator,
    is_whole_school_staff,
)
from schoolpoort.contexts.people.models import EmergencyAccess
from schoolpoort.contexts.people.queries import assigned_class_ids
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope


@rules.predicate
def teaches_class(user: User, subject: Any) -> bool:
    """Say whether the user is assigned today to the class that `subject` is, or is about."""
    if subject is None or isinstance(subject, Scope) or not user.is_authenticated:
        return False
    class_id = getattr(subject, "school_class_id", None) or subject.pk
    return class_id in assigned_class_ids(user, clock.today())


@rules.predicate
def teaches_child(user: User, subject: Any) -> bool:
    """Say whether the user is assigned today to a class of the child (whose present enrolments are loaded)."""
    if subject is None or isinstance(subject, Scope) or not user.is_authenticated:
        return False
    classes = assigned_class_ids(user, clock.today())
    return any(each.school_class_id in classes for each in getattr(subject, "present_enrolments", ()))


@rules.predicate
def opened_it_just_now(user: User, subject: Any) -> bool:
    """Say whether the access in an emergency is the user's own and its hour is not over."""
    return isinstance(subject, EmergencyAccess) and subject.user_id == user.pk and subject.ends_at > clock.now()


rules.add_perm("people.view_class", is_whole_school_staff | (is_school_staff & teaches_class))
rules.add_perm("people.view_families", is_school_staff)
rules.add_perm("people.view_all_families", is_whole_school_staff)
rules.add_perm("people.view_family", is_whole_school_staff | (is_school_staff & teaches_child))
# Numbers and addresses are for who keeps them right and for who calls families.
rules.add_perm("people.view_channels", is_school_administrator | is_bridge_figure)
rules.add_perm("people.edit_family", is_school_administrator)
rules.add_perm("people.manage_staff", is_school_administrator | is_town_administrator)
rules.add_perm("people.manage_school", is_school_administrator)
rules.add_perm("people.manage_agreements", is_school_administrator | is_town_administrator)
rules.add_perm("people.import_roster", is_school_administrator)
rules.add_perm("people.decide_translation", is_school_administrator | is_care_coordinator)
# In an emergency a teacher may ask for one child and one hour; who sees all families needs no emergency.
rules.add_perm("people.ask_emergency", is_teacher & ~is_whole_school_staff)
rules.add_perm("people.use_emergency", is_school_staff & opened_it_just_now)
rules.add_perm("people.review_emergency", is_school_administrator)
