"""Who may compose, see and correct which message."""

from typing import Any

import rules

from schoolpoort.contexts.accounts.api import User, is_school_staff, is_whole_school_staff
from schoolpoort.contexts.messages.models import AudienceKind
from schoolpoort.contexts.messages.queries.audience import class_ids_of
from schoolpoort.contexts.messages.queries.board import has_recipients_of
from schoolpoort.contexts.people.api import assigned_class_ids, teaches_class
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope


@rules.predicate
def teaches_the_audience(user: User, message: Any) -> bool:
    """Say whether a message is only for classes that the user is assigned to today.

    An author keeps the own draft while it has no class yet; a message to the whole school is not one teacher's.
    """
    if isinstance(message, Scope):
        return True
    if message.audience == AudienceKind.SCHOOL:
        return False
    classes = set(class_ids_of(message))
    if not classes:
        return bool(message.author_id == user.pk)
    return classes <= assigned_class_ids(user, clock.today())


@rules.predicate
def teaches_some_of_the_audience(user: User, message: Any) -> bool:
    """Say whether a message went to households of a class that the user has today; the board shows only those."""
    if isinstance(message, Scope):
        return True
    return has_recipients_of(message, assigned_class_ids(user, clock.today()))


rules.add_perm("messages.compose", is_whole_school_staff | (is_school_staff & teaches_the_audience))
rules.add_perm("messages.address_whole_school", is_whole_school_staff)
rules.add_perm("messages.view_board", is_whole_school_staff | (is_school_staff & teaches_some_of_the_audience))
rules.add_perm("messages.follow_up", is_whole_school_staff | (is_school_staff & teaches_class))
