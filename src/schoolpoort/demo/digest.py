"""What two loads of the town must have in common: names, counts and states, without ids, tokens and moments."""

import hashlib
from collections import Counter
from collections.abc import Iterator

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.delivery.api import Delivery
from schoolpoort.contexts.messages.models import Answer, Message, Recipient, Rendering
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.contexts.people.api import (
    Channel,
    Child,
    Enrolment,
    Guardian,
    Household,
    LanguageSkill,
    StaffAssignment,
)
from schoolpoort.contexts.worklist.api import Task
from schoolpoort.core.scope import Scope, ScopedModel

#: What is counted, by the values of these fields.
_COUNTED: tuple[tuple[str, type[ScopedModel], tuple[str, ...]], ...] = (
    ("class", Enrolment, ("organisation__name", "school_class__name", "child__first_name", "child__last_name")),
    ("staff", StaffAssignment, ("school_class__name", "user__email", "starts", "until")),
    ("child", Child, ("first_name", "last_name", "birth_date")),
    ("guardian", Guardian, ("first_name", "last_name", "prefers_listening")),
    ("household", Household, ("organisation__name", "street")),
    ("language", LanguageSkill, ("tag", "rank", "reads")),
    ("channel", Channel, ("kind", "rank", "health", "address")),
    ("message", Message, ("organisation__name", "title", "state", "audience", "author__email", "answer_by")),
    ("text", Rendering, ("language", "version__message__title")),
    ("recipient", Recipient, ("message__title", "state", "owes_answer", "school_class__name")),
    ("delivery", Delivery, ("channel", "state")),
    ("answer", Answer, ("kind", "source", "block", "value", "phrase")),
    ("task", Task, ("kind", "state", "owner__email", "due", "text")),
)


def digest_of(scope: Scope) -> str:
    """Return the hash of everything in `scope` that a seed and a day decide."""
    summary = hashlib.sha256()
    for line in _lines(scope):
        summary.update(line.encode())
    return summary.hexdigest()


def _lines(scope: Scope) -> Iterator[str]:
    organisations = Organisation.objects.filter(pk__in=scope.organisations)
    yield from sorted(User.objects.values_list("email", flat=True))
    yield from (repr(row) for row in organisations.order_by("name").values_list("name", "street", "phone"))
    for name, model, fields in _COUNTED:
        rows = model.objects.within(scope).values_list(*fields)
        yield from (f"{name} {row} {count}\n" for row, count in sorted(Counter(map(repr, rows)).items()))
