"""Who may give a guardian a PIN: who meets the guardian in person."""

from typing import Any

import rules

from schoolpoort.contexts.accounts.api import User, is_bridge_figure, is_school_administrator, is_school_staff
from schoolpoort.contexts.people.api import Enrolment, Guardian, assigned_class_ids, holding, teaches_child
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope


@rules.predicate
def teaches_a_child_of(user: User, subject: Any) -> bool:
    """Say whether the user is assigned today to a class of one of the guardian's children (2 queries)."""
    if not isinstance(subject, Guardian) or not user.is_authenticated:
        return False
    today = clock.today()
    enrolments = Enrolment.objects.within(Scope.of(subject.organisation_id)).filter(holding(today))
    children = enrolments.filter(child__guardianships__guardian=subject, child__gone_since=None)
    return children.filter(school_class_id__in=assigned_class_ids(user, today)).exists()


rules.add_perm(
    "own_space.give_pin", is_school_administrator | is_bridge_figure | (is_school_staff & teaches_a_child_of)
)
# The same people, on the page of a child whose present classes are loaded.
rules.add_perm("own_space.offer_pin", is_school_administrator | is_bridge_figure | (is_school_staff & teaches_child))
