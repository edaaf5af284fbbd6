"""Who may compose, see and correct which message."""

from typing import Any

import rules

from schoolpoort.contexts.accounts.api import (
    User,
    is_bridge_figure,
    is_care_coordinator,
    is_nt2_coordinator,
    is_school_administrator,
    is_school_staff,
    is_whole_school_staff,
)
from schoolpoort.contexts.messages.models import AudienceKind, Message, Recording
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


def _message_of(subject: Any) -> Message:
    return subject.version.message if isinstance(subject, Recording) else subject


@rules.predicate
def belongs_to_the_team(user: User, subject: Any) -> bool:
    """Say whether the user has a class that a message is for or went to; `subject` is it, or a recording of it."""
    message = _message_of(subject)
    return bool(teaches_the_audience(user, message) or teaches_some_of_the_audience(user, message))


@rules.predicate
def reads_or_composes(user: User, recording: Any) -> bool:
    """Say whether it is the user's own voice, or a message that the user may change."""
    return bool(recording.recorded_by_id == user.pk or teaches_the_audience(user, _message_of(recording)))


rules.add_perm("messages.compose", is_whole_school_staff | (is_school_staff & teaches_the_audience))
rules.add_perm("messages.address_whole_school", is_whole_school_staff)
rules.add_perm("messages.view_board", is_whole_school_staff | (is_school_staff & teaches_some_of_the_audience))
rules.add_perm("messages.follow_up", is_whole_school_staff | (is_school_staff & teaches_class))
rules.add_perm("messages.record", is_whole_school_staff | (is_school_staff & belongs_to_the_team))
rules.add_perm("messages.remove_recording", is_whole_school_staff | (is_school_staff & reads_or_composes))
# Name, language, channel and day of who asked for Dutch, and nothing else of the file.
rules.add_perm("messages.view_lesson_requests", is_nt2_coordinator)
# What somebody asks help with is for who helps: its owner, and the two roles that care for families. An administrator
# sees that there is a request, whose it is and by when, and not the words.
rules.add_perm("messages.read_help_requests", is_care_coordinator | is_bridge_figure)
rules.add_perm("messages.view_levels", is_school_administrator)
rules.add_perm("messages.follow_course", is_school_staff)
