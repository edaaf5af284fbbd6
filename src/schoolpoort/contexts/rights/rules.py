"""Who may see and note consents, who reads a complaint, who decides about requests."""

from typing import Any

import rules

from schoolpoort.contexts.accounts.api import User, is_school_administrator, is_school_staff, is_whole_school_staff
from schoolpoort.contexts.people.api import teaches_child, teaches_class
from schoolpoort.core.scope import Scope


@rules.predicate
def reads_complaint(user: User, subject: Any) -> bool:
    """Say whether a complaint was told to this user; no role opens it to anybody else."""
    return not isinstance(subject, Scope) and subject is not None and subject.reader_id == user.pk


rules.add_perm("rights.view_consents", is_school_staff)
rules.add_perm("rights.view_class_consents", is_whole_school_staff | (is_school_staff & teaches_class))
rules.add_perm("rights.note_consent", is_whole_school_staff | (is_school_staff & teaches_child))
rules.add_perm("rights.manage_sharing", is_school_administrator)
rules.add_perm("rights.view_own_complaints", is_school_staff)
rules.add_perm("rights.read_complaint", is_school_staff & reads_complaint)
rules.add_perm("rights.name_confidant", is_school_administrator)
rules.add_perm("rights.decide_requests", is_school_administrator)
