"""What a coordinator decides with the proposals: some, another one, or a whole batch."""

from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import Any
from uuid import UUID

from schoolpoort.contexts.support.models import HelpRequest, Supporter
from schoolpoort.contexts.support.queries.agreements import helping_organisations
from schoolpoort.contexts.support.queries.requests import refusing_supporters
from schoolpoort.contexts.support.queries.supporters import active_supporters, blocked_pairs
from schoolpoort.contexts.support.services.inviting import AlreadyAsked, Ask, Unreachable, invite
from schoolpoort.contexts.support.services.proposing import Option, propose
from schoolpoort.contexts.support.services.replacing import ask_of
from schoolpoort.core import audit, clock
from schoolpoort.core.scope import Scope


class TimeNeeded(Exception):
    """Neither the proposal nor the guardian says when, and nobody filled it in."""


def supporters_for(request: HelpRequest) -> list[Supporter]:
    """Return everybody who may be asked for a request, by name: overruling goes past the planner, not past a block.

    Costs 9 queries. Who said no, is blocked, or belongs to an organisation without an agreement is not there.
    """
    today = clock.today()
    scope = Scope.over(helping_organisations([request.organisation_id], today)[request.organisation_id])
    blocked = blocked_pairs(scope, [request.guardian_id]).get(request.guardian_id, set())
    away = refusing_supporters(request) | blocked
    rows = [each for each in active_supporters(scope) if each.pk not in away]
    return sorted(rows, key=lambda each: (each.first_name, each.last_name))


def choose(request: HelpRequest, options: Sequence[Option], chosen: Mapping[str, Any], by: audit.Actor) -> int:
    """Ask the chosen proposals in their order, or another supporter first; return how many were asked now.

    `chosen` is what InviteForm cleaned. Raises TimeNeeded, AlreadyAsked and Unreachable.
    """
    day, starts = chosen.get("day"), chosen.get("starts")
    wanted = {UUID(each) for each in chosen["chosen"]}
    asks: list[Ask] = []
    if chosen.get("other"):
        other = next(each for each in supporters_for(request) if str(each.pk) == chosen["other"])
        asks.append(_ask_anybody(request, other, options, day, starts))
    for option in options:
        if option.supporter.pk in wanted:
            asks.append(_timed(option, request, day, starts))
    return invite(request.pk, asks, by, request.organisation_id, open_call=bool(chosen.get("open_call")))


def _ask_anybody(
    request: HelpRequest, supporter: Supporter, options: Sequence[Option], day: date | None, starts: time | None
) -> Ask:
    known = next((each for each in options if each.supporter.pk == supporter.pk), None)
    if known is not None:
        return _timed(known, request, day, starts)
    first = next((each.slot for each in options if each.slot), None)
    day = day or request.day or (first.day if first else None)
    starts = starts or request.starts or (first.starts if first else None)
    if day is None or starts is None:
        raise TimeNeeded(supporter.pk)
    return Ask(supporter, day, starts)


def _timed(option: Option, request: HelpRequest, day: date | None, starts: time | None) -> Ask:
    """Return the option at the time that was filled in, else at its own, else at the one of the request."""
    ask = ask_of(option, request.day, request.starts)
    if day is not None and starts is not None:
        reasons = ask.reasons if ask else ()
        return Ask(option.supporter, day, starts, reasons)
    if ask is None:
        raise TimeNeeded(option.supporter.pk)
    return ask


def accept_batch(requests: Sequence[HelpRequest], pairs: Mapping[str, str], by: audit.Actor) -> int:
    """Ask the ticked supporter for each ticked need, with the alternatives as reserves; return for how many needs.

    `pairs` maps a request's id to the supporter who was shown; where the plan changed meanwhile nobody is asked.
    """
    done = 0
    for proposal in propose(requests).values():
        shown = pairs.get(str(proposal.request.pk))
        first = next((each for each in proposal.options if str(each.supporter.pk) == shown), None)
        if first is None:
            continue
        ordered = [first, *(each for each in proposal.options if each is not first)]
        asks = [ask for each in ordered if (ask := ask_of(each, proposal.request.day, proposal.request.starts))]
        if not asks or asks[0].supporter.pk != first.supporter.pk:
            continue
        try:
            invite(proposal.request.pk, asks, by, proposal.request.organisation_id)
        except (AlreadyAsked, Unreachable):
            continue
        done += 1
    return done
