"""Somebody cannot come after all: the next reserve is asked at once, else the best whom the planner still finds."""

from datetime import date, time

from schoolpoort.contexts.support.models import Promise
from schoolpoort.contexts.support.queries.requests import request_in_scope
from schoolpoort.contexts.support.services.inviting import Ask, Unreachable, invite
from schoolpoort.contexts.support.services.promising import fall_ill
from schoolpoort.contexts.support.services.proposing import Option, propose
from schoolpoort.core import audit
from schoolpoort.core.scope import Scope
from schoolpoort.engines.planner.matching import Reason


def replace(promise: Promise) -> bool:
    """Let a supporter off, tell the guardian, and ask the best other one at once; False where nobody is found.

    Raises PromiseOver where the promise does not stand any more. Without anybody the need stands on the list again.
    """
    request = fall_ill(promise)
    loaded = request_in_scope(Scope.of(request.organisation_id), request.pk)
    if loaded is None:
        return False
    proposal = propose([loaded]).get(loaded.pk)
    options = proposal.options if proposal else ()
    asks = [ask for option in options if (ask := ask_of(option, promise.day, promise.starts))]
    if not asks:
        return False
    try:
        return invite(request.pk, asks, audit.SYSTEM, request.organisation_id, open_call=len(asks) > 1) > 0
    except Unreachable:
        return False


def ask_of(option: Option, day: date | None = None, starts: time | None = None) -> Ask | None:
    """Return an option as what is asked; None where neither the planner nor the request knows a time."""
    if option.slot is not None:
        day, starts = option.slot.day, option.slot.starts
    if day is None or starts is None:
        return None
    return Ask(option.supporter, day, starts, [as_row(reason) for reason in option.reasons])


def as_row(reason: Reason) -> tuple[str, dict[str, object]]:
    """Return a reason as it is kept: the code and its parameters."""
    return reason.why.value, dict(reason.values)
