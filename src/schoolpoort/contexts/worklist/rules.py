"""Who may see and close which task."""

from typing import Any

import rules

from schoolpoort.contexts.accounts.api import User, is_school_staff, is_whole_school_staff
from schoolpoort.contexts.people.api import teaches_class
from schoolpoort.contexts.worklist.models import FOR_OWNER_ONLY, TaskKind
from schoolpoort.core.scope import Scope


@rules.predicate
def owns_task(user: User, subject: Any) -> bool:
    """Say whether the task is the user's own."""
    return not isinstance(subject, Scope) and subject is not None and subject.owner_id == user.pk


@rules.predicate
def is_no_request_for_help(user: User, subject: Any) -> bool:
    """Say whether a task may be seen by the whole class team; a request for help is for its owner and few others."""
    return not isinstance(subject, Scope) and subject is not None and subject.kind != TaskKind.HELP


@rules.predicate
def is_for_owner_only(user: User, subject: Any) -> bool:
    """Say whether a task is for its named owner, whatever others may see of the school."""
    return not isinstance(subject, Scope) and subject is not None and subject.kind == FOR_OWNER_ONLY


_open_to_others = ~is_for_owner_only
_of_the_class = teaches_class & is_no_request_for_help

rules.add_perm("worklist.view_worklist", is_school_staff)
_of_anybody = is_whole_school_staff & _open_to_others

rules.add_perm("worklist.view_task", _of_anybody | (is_school_staff & (owns_task | (_of_the_class & _open_to_others))))
rules.add_perm("worklist.close_task", _of_anybody | (is_school_staff & owns_task))
rules.add_perm("worklist.hand_over_task", (_of_anybody | (is_school_staff & owns_task)) & _open_to_others)
rules.add_perm("worklist.view_school_tasks", is_whole_school_staff)
