"""Who looks for helpers: the school's own bridge figure, and who coordinates the network under an agreement."""

from typing import Any

import rules

from schoolpoort.contexts.accounts.api import (
    User,
    current_roles,
    is_bridge_figure,
    is_care_coordinator,
    is_support_coordinator,
    is_supporter,
    is_town_staff,
)
from schoolpoort.contexts.support.models import BuddyPair, HelpRequest
from schoolpoort.contexts.support.queries.agreements import schools_reached
from schoolpoort.contexts.support.queries.pairs import coordinated
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope


@rules.predicate
def reaches_request(user: User, subject: Any) -> bool:
    """Say whether the user may look for a helper for this request (3 queries)."""
    if not isinstance(subject, HelpRequest) or not user.is_authenticated or not user.is_active:
        return False
    day = clock.today()
    roles = Scope.over(each.organisation_id for each in current_roles(user, day))
    return subject.organisation_id in schools_reached(user, roles, day)


@rules.predicate
def coordinates_pair(user: User, subject: Any) -> bool:
    """Say whether the user looks after this buddy pair: a coordinator of its supporter's organisation (5 queries)."""
    if not isinstance(subject, BuddyPair) or not user.is_authenticated or not user.is_active:
        return False
    day = clock.today()
    roles = Scope.over(each.organisation_id for each in current_roles(user, day))
    return coordinated(user, roles, day).filter(pk=subject.pk).exists()


rules.add_perm("support.view_requests", is_bridge_figure | is_support_coordinator)
# Who works for the town sees groups of five guardians and more, never one request.
rules.add_perm("support.view_overview", is_bridge_figure | is_support_coordinator | is_town_staff)
# Who cares for families of the school may note what a guardian asked in a talk.
rules.add_perm("support.ask_for_guardian", is_bridge_figure | is_care_coordinator)
rules.add_perm("support.propose", reaches_request)
# Supporters belong to a town, a centre or an association: its coordinator receives them.
rules.add_perm("support.manage_supporters", is_support_coordinator)
rules.add_perm("support.use_own_place", is_supporter)
# What a pair says is for its coordinator: a school's bridge figure does not read it.
rules.add_perm("support.coordinate_pair", coordinates_pair)
