"""A colleague closed the task about a request: the request ends with it, or somebody is asked what became of it."""

from uuid import UUID

from schoolpoort.contexts.support.enums import PromiseState, RequestOrigin, RequestState
from schoolpoort.contexts.support.models import HelpRequest, Promise
from schoolpoort.contexts.support.queries.requests import LIVE_STATES
from schoolpoort.contexts.support.services.asking import REQUEST_SUBJECT
from schoolpoort.contexts.support.services.closing import close_request
from schoolpoort.contexts.worklist.api import Outcome
from schoolpoort.core import audit
from schoolpoort.core.scope import Scope

#: The subject of the task that a tap at a message opened.
_ANSWER_SUBJECT = "messages.answer"

#: What ends a request by itself. After a talk, a call or a letter nobody knows yet whether the need is met.
_ENDS = {Outcome.SOMEBODY_HELPED: RequestState.DONE, Outcome.NOT_NEEDED: RequestState.WITHDRAWN}


def settle_closed_task(organisation_id: UUID, subject_kind: str, subject_id: UUID, outcome: Outcome) -> None:
    """End the request of a closed task, or keep how it was closed; a request that is over stays as it is.

    Where an adult promised to come the request goes on, whatever the outcome: only a person tells that adult no.
    """
    rows = HelpRequest.objects.within(Scope.of(organisation_id)).filter(state__in=LIVE_STATES)
    if subject_kind == REQUEST_SUBJECT:
        request = rows.filter(pk=subject_id).first()
    elif subject_kind == _ANSWER_SUBJECT:
        request = rows.filter(origin=RequestOrigin.MESSAGE, origin_id=subject_id).first()
    else:
        request = None
    if request is None:
        return
    standing = Promise.objects.within(Scope.of(organisation_id)).filter(request=request, state=PromiseState.PROMISED)
    if outcome in _ENDS and not standing.exists():
        close_request(request, _ENDS[outcome], by=audit.SYSTEM)
        return
    request.task_outcome = outcome
    request.save(update_fields=["task_outcome"])
