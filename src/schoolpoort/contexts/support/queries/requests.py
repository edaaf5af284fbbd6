"""Reads of requests for help; each says what it costs."""

from collections.abc import Sequence
from uuid import UUID

from django.db.models import Prefetch, QuerySet

from schoolpoort.contexts.support.enums import InvitationState, PromiseState, RequestState
from schoolpoort.contexts.support.models import ClosingAnswer, HelpRequest, Invitation, Promise
from schoolpoort.core.scope import Scope

#: Somebody still has to be found.
OPEN_STATES = (RequestState.ASKED, RequestState.PROPOSED, RequestState.UNMET)

#: Not over yet, so that it stands on the list.
LIVE_STATES = (*OPEN_STATES, RequestState.INVITED, RequestState.PROMISED)


def own_requests(scope: Scope, guardian_ids: Sequence[UUID]) -> list[HelpRequest]:
    """Return the guardian's own requests, the newest first, with promises and closing answers (3 queries).

    Only these guardians': a partner of the same household is another guardian.
    """
    promises = Promise.objects.within(scope).select_related("supporter", "share")
    answers = ClosingAnswer.objects.within(scope)
    rows = HelpRequest.objects.within(scope).filter(guardian_id__in=guardian_ids)
    found = rows.select_related("organisation").prefetch_related(
        Prefetch("promises", queryset=promises), Prefetch("promises__closing_answers", queryset=answers)
    )
    return list(found.order_by("-asked_at", "-pk"))


def live_requests(scope: Scope) -> QuerySet[HelpRequest]:
    """Return what is not over, urgent ones first and then by age, with all that a list or the planner reads."""
    rows = HelpRequest.objects.within(scope).filter(state__in=LIVE_STATES)
    return _whole(rows).order_by("-urgent", "asked_at", "pk")


def request_in_scope(scope: Scope, request_id: UUID) -> HelpRequest | None:
    """Return one request with all that its page reads, or None outside the scope (4 queries)."""
    return _whole(HelpRequest.objects.within(scope).filter(pk=request_id)).first()


def _whole(rows: QuerySet[HelpRequest]) -> QuerySet[HelpRequest]:
    whole = rows.select_related("organisation", "guardian__household", "child", "site")
    # Of a home the planner uses the postcode's point; the street stays closed.
    return whole.defer("guardian__household__street").prefetch_related(
        "windows", "invitations__supporter", "promises__supporter"
    )


def standing_promise(request: HelpRequest) -> Promise | None:
    """Return the promise that stands, from what is loaded."""
    return next((each for each in request.promises.all() if each.state == PromiseState.PROMISED), None)


def invitations_of(request: HelpRequest) -> list[Invitation]:
    """Return the invitations of a request in their order, with the supporters (1 query)."""
    rows = Invitation.objects.within(Scope.of(request.organisation_id)).filter(request=request)
    return list(rows.select_related("supporter").order_by("created_at", "rank", "pk"))


def refusing_supporters(request: HelpRequest) -> frozenset[UUID]:
    """Return who said no, gave no answer or fell ill for this request, from what is loaded: not asked again."""
    away = (InvitationState.DECLINED, InvitationState.EXPIRED)
    said_no = {each.supporter_id for each in request.invitations.all() if each.state in away}
    ill = {each.supporter_id for each in request.promises.all() if each.state == PromiseState.ILL}
    return frozenset(said_no | ill)
