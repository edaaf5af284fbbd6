"""What is open in the support network for guardians, as `support` tells it."""

from collections.abc import Sequence
from uuid import UUID

from django.urls import reverse

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.contact_moments.services.card import SupportLine
from schoolpoort.contexts.support.api import OpenSupport, RequestState, open_support
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope
from schoolpoort.core.words import DUTCH, Words

#: Nobody was found, or nobody looked for so many school days: somebody has to do something else.
STUCK_AFTER_SCHOOL_DAYS = 3


def support_lines(user: User, scope: Scope, guardians: Sequence[UUID] | None = None) -> list[SupportLine]:
    """Return what guardians of a scope asked and what was promised to them (4 queries); None for everybody's."""
    if not scope.organisations:
        return []
    words = Words.of((DUTCH,))
    return [_line(each, user, words) for each in open_support(scope, guardians)]


def _line(each: OpenSupport, user: User, words: Words) -> SupportLine:
    may_propose = user.has_perm("support.view_requests", Scope.of(each.organisation_id))
    return SupportLine(
        guardian_id=each.guardian_id,
        group=_group(each),
        what=words.text(each.kind).text,
        state=str(each.state.label),
        day=each.day,
        who=each.supporter,
        address=reverse("support:request", args=[each.request_id]) if may_propose else "",
    )


def _group(each: OpenSupport) -> str:
    if each.state is RequestState.PROMISED:
        return "promised"
    late = clock.add_school_days(each.asked_on, STUCK_AFTER_SCHOOL_DAYS) <= clock.today()
    nobody = each.state is RequestState.UNMET or (late and each.state is RequestState.ASKED)
    return "stuck" if nobody else "waiting"
