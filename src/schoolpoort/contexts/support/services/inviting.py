"""Asking supporters: one after the other with reserves, or several at once where the first yes counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db import transaction

from schoolpoort.contexts.support.enums import InvitationState, RequestState
from schoolpoort.contexts.support.models import HelpRequest, Invitation, Promise, Supporter
from schoolpoort.contexts.support.queries.requests import OPEN_STATES
from schoolpoort.contexts.support.services.promising import make_promise
from schoolpoort.contexts.support.services.telling import tell_invitation
from schoolpoort.core import audit, clock
from schoolpoort.core.scope import Scope

#: So long a supporter may think; less where the help is near, never less than the shortest.
_LONGEST = timedelta(hours=48)
_SHORTEST = timedelta(hours=1)
_URGENT = timedelta(hours=4)


class AlreadyAsked(Exception):
    """Somebody was asked for this request meanwhile, or it is over."""


class Taken(Exception):
    """Another supporter said yes first."""


class Closed(Exception):
    """The invitation is over: expired, answered before, or the request was withdrawn."""


class Unreachable(Exception):
    """None of the chosen supporters has a number or address that works."""


@dataclass(frozen=True)
class Ask:
    """Whom to ask, for when (local), and why: reasons as the planner's codes with parameters."""

    supporter: Supporter
    day: date
    starts: time
    reasons: Sequence[tuple[str, dict[str, object]]] = ()


@transaction.atomic
def invite(
    request_id: UUID, asks: Sequence[Ask], by: audit.Actor, organisation_id: UUID, open_call: bool = False
) -> int:
    """Ask the first and keep the others as reserves, or ask all at once; return how many were asked now.

    Raises AlreadyAsked where somebody else was quicker, and Unreachable where nobody can be reached.
    """
    request = _locked(request_id, organisation_id)
    if request.state not in OPEN_STATES:
        raise AlreadyAsked(request.state)
    now = clock.now()
    rows = [
        Invitation(
            organisation_id=request.organisation_id,
            request=request,
            supporter=ask.supporter,
            rank=rank,
            reasons=[[code, values] for code, values in ask.reasons],
            day=ask.day,
            starts=ask.starts,
            state=InvitationState.RESERVE,
            created_at=now,
        )
        for rank, ask in enumerate(asks, start=1)
    ]
    Invitation.objects.bulk_create(rows)
    request.open_call = open_call
    asked = _ask_all(request, rows) if open_call else _ask_next(request, rows)
    if not asked:
        raise Unreachable(request.pk)
    request.state = RequestState.INVITED
    request.save(update_fields=["state", "open_call"])
    _audit(request, "invited", by)
    return asked


def _ask_all(request: HelpRequest, rows: Sequence[Invitation]) -> int:
    return sum(_ask(request, row) for row in rows)


def _ask_next(request: HelpRequest, reserves: Sequence[Invitation]) -> int:
    """Ask the first reserve who can be reached; the unreachable ones are passed over."""
    return int(any(_ask(request, row) for row in reserves))


def _ask(request: HelpRequest, invitation: Invitation) -> bool:
    invitation.request = request
    invitation.invited_at = clock.now()
    invitation.answer_by = answer_by(request, invitation)
    if invitation.answer_by is None or not tell_invitation(invitation):
        invitation.state = InvitationState.CLOSED
        invitation.save(update_fields=["state"])
        return False
    invitation.state = InvitationState.WAITING
    invitation.save(update_fields=["state", "invited_at", "answer_by"])
    return True


def answer_by(request: HelpRequest, invitation: Invitation) -> datetime | None:
    """Return until when an answer counts: half of the time that is left, 48 hours at most; None when it is too late."""
    now = clock.now()
    begins = datetime.combine(invitation.day, invitation.starts, tzinfo=ZoneInfo(request.zone))
    left = begins - now
    if left < _SHORTEST:
        return None
    longest = _URGENT if request.urgent else _LONGEST
    return now + max(_SHORTEST, min(longest, left / 2))


@transaction.atomic
def accept(invitation: Invitation) -> Promise:
    """Say yes: the first yes counts. Both sides are told. Raises Taken or Closed.

    The same yes again returns the promise that stands.
    """
    request = _locked(invitation.request_id, invitation.organisation_id)
    rows = Invitation.objects.within(Scope.of(request.organisation_id)).filter(request=request)
    mine = rows.select_related("supporter").get(pk=invitation.pk)
    if mine.state == InvitationState.ACCEPTED:
        standing = Promise.objects.within(Scope.of(request.organisation_id)).filter(
            request=request, supporter=mine.supporter
        )
        return standing.order_by("-promised_at")[0]
    if rows.filter(state=InvitationState.ACCEPTED).exclude(pk=mine.pk).exists():
        raise Taken(request.pk)
    if mine.state != InvitationState.WAITING or request.state != RequestState.INVITED:
        raise Closed(mine.state)
    _answered(mine, InvitationState.ACCEPTED)
    others = rows.exclude(pk=mine.pk)
    others.filter(state__in=[InvitationState.WAITING, InvitationState.RESERVE]).update(state=InvitationState.CLOSED)
    _audit(request, "accepted", audit.Actor("supporter", mine.supporter_id))
    return make_promise(request, mine)


@transaction.atomic
def decline(invitation: Invitation) -> None:
    """Say no; the next best is asked. Raises Closed where the invitation is over."""
    request = _locked(invitation.request_id, invitation.organisation_id)
    mine = Invitation.objects.within(Scope.of(request.organisation_id)).get(pk=invitation.pk)
    if mine.state == InvitationState.DECLINED:
        return
    if mine.state != InvitationState.WAITING:
        raise Closed(mine.state)
    _answered(mine, InvitationState.DECLINED)
    _audit(request, "declined", audit.Actor("supporter", mine.supporter_id))
    ask_the_next(request)


@transaction.atomic
def expire(invitation: Invitation) -> None:
    """Let an invitation end that nobody answered in time; the next best is asked."""
    request = _locked(invitation.request_id, invitation.organisation_id)
    mine = Invitation.objects.within(Scope.of(request.organisation_id)).get(pk=invitation.pk)
    if mine.state != InvitationState.WAITING or mine.answer_by is None or mine.answer_by > clock.now():
        return
    mine.state = InvitationState.EXPIRED
    mine.save(update_fields=["state"])
    _audit(request, "expired", audit.SYSTEM)
    ask_the_next(request)


def ask_the_next(request: HelpRequest) -> bool:
    """Ask the next reserve where nobody is being asked; without a reserve the request goes back to the list."""
    if request.state != RequestState.INVITED:
        return False
    rows = Invitation.objects.within(Scope.of(request.organisation_id)).filter(request=request)
    if rows.filter(state=InvitationState.WAITING).exists():
        return True
    reserves = rows.filter(state=InvitationState.RESERVE).select_related("supporter").order_by("rank", "pk")
    if _ask_next(request, list(reserves)):
        return True
    request.state = RequestState.ASKED
    request.save(update_fields=["state"])
    return False


def _answered(invitation: Invitation, state: InvitationState) -> None:
    invitation.state, invitation.answered_at = state, clock.now()
    invitation.save(update_fields=["state", "answered_at"])


def _locked(request_id: UUID, organisation_id: UUID) -> HelpRequest:
    """Return the request, locked until the transaction ends: two answers at one moment wait for one another."""
    rows = HelpRequest.objects.within(Scope.of(organisation_id)).select_for_update(of=("self",))
    return rows.select_related("guardian", "organisation", "site").get(pk=request_id)


def _audit(request: HelpRequest, action: str, by: audit.Actor) -> None:
    audit.record(
        action, actor=by, organisation_id=request.organisation_id, subject="HelpRequest", subject_id=request.pk
    )
