"""The end of a request: withdrawn, done or given up; nothing stays open behind it."""

from schoolpoort.contexts.support.enums import InvitationState, PromiseState, RequestOrigin, RequestState
from schoolpoort.contexts.support.models import HelpRequest, Invitation, Promise, Share
from schoolpoort.contexts.worklist.api import Outcome, close_tasks_about
from schoolpoort.core import audit, clock
from schoolpoort.core.scope import Scope

#: The subjects of the tasks that a request can have: its own, or that of the answer from which it came.
_OWN_SUBJECT = "support.request"
_ANSWER_SUBJECT = "messages.answer"

_OUTCOMES = {
    RequestState.DONE: Outcome.SOMEBODY_HELPED,
    RequestState.WITHDRAWN: Outcome.NOT_NEEDED,
    RequestState.UNMET: Outcome.NOT_REACHED,
}


def close_request(request: HelpRequest, state: RequestState, by: audit.Actor) -> None:
    """End a request in the caller's transaction: invitations close, a promise falls through, what was shared ends."""
    scope, now = Scope.of(request.organisation_id), clock.now()
    if state != RequestState.DONE:
        standing = Promise.objects.within(scope).filter(request=request, state=PromiseState.PROMISED)
        standing.update(state=PromiseState.FELL_THROUGH, ended_at=now)
    close_invitations(request)
    Share.objects.within(scope).filter(promise__request=request, ended_at=None).update(ended_at=now)
    request.state, request.closed_at = state, now
    request.save(update_fields=["state", "closed_at"])
    close_tasks(request, _OUTCOMES[state])
    audit.record(
        str(state), actor=by, organisation_id=request.organisation_id, subject="HelpRequest", subject_id=request.pk
    )


def close_invitations(request: HelpRequest) -> None:
    """Close the invitations that nobody answered yet; their links say kindly that it is over."""
    rows = Invitation.objects.within(Scope.of(request.organisation_id)).filter(request=request)
    rows.filter(state__in=[InvitationState.WAITING, InvitationState.RESERVE]).update(state=InvitationState.CLOSED)


def close_tasks(request: HelpRequest, outcome: Outcome) -> None:
    """Close the tasks about a request, wherever it came from."""
    close_tasks_about(
        organisation_id=request.organisation_id,
        subject_kind=_OWN_SUBJECT,
        subject_id=request.pk,
        outcome=outcome,
        by=None,
    )
    if request.origin == RequestOrigin.MESSAGE and request.origin_id:
        close_tasks_about(
            organisation_id=request.organisation_id,
            subject_kind=_ANSWER_SUBJECT,
            subject_id=request.origin_id,
            outcome=outcome,
            by=None,
        )
