"""For who looks for helpers: what is asked, promised and missing; proposals side by side; inviting."""

from typing import Any
from uuid import UUID

from django.contrib import messages as notices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from schoolpoort.contexts.support.enums import RequestState
from schoolpoort.contexts.support.forms.invite import InviteForm
from schoolpoort.contexts.support.models import HelpRequest
from schoolpoort.contexts.support.queries.agreements import schools_reached, within_reach
from schoolpoort.contexts.support.queries.requests import LIVE_STATES, invitations_of, live_requests, request_in_scope
from schoolpoort.contexts.support.services.choosing import (
    TimeNeeded,
    accept_batch,
    choose,
    supporters_for,
)
from schoolpoort.contexts.support.services.closing import close_request
from schoolpoort.contexts.support.services.inviting import AlreadyAsked, Unreachable
from schoolpoort.contexts.support.services.overview import gaps, need_of, overview
from schoolpoort.contexts.support.services.proposing import propose
from schoolpoort.contexts.worklist.api import Outcome
from schoolpoort.core import audit, clock
from schoolpoort.core.permissions import requires, scope_of
from schoolpoort.core.reading import record_reads
from schoolpoort.core.scope import Scope

_VIEW = "support.view_requests"
_PROPOSE = "support.propose"

#: How somebody may close a need by hand.
_ENDS = {each.value: each for each in (RequestState.UNMET, RequestState.DONE, RequestState.WITHDRAWN)}


def _reach(request: HttpRequest) -> Scope:
    user: Any = request.user
    return schools_reached(user, scope_of(request), clock.today())


def _door(scope: Scope, request_id: UUID) -> HelpRequest | None:
    return request_in_scope(within_reach(scope, clock.today()), request_id)


@require_GET
@requires(_VIEW)
def index(request: HttpRequest) -> HttpResponse:
    """Show what is asked, what is promised and what is missing, with a proposal for each need."""
    found = overview(list(live_requests(_reach(request))[:101]))
    user: Any = request.user
    may_ask = user.has_perm("support.ask_for_guardian", scope_of(request))
    context = {"overview": found, "several": _several(request), "may_ask": may_ask}
    return render(request, "support/staff/needs.html", context)


@require_POST
@requires(_VIEW)
def batch(request: HttpRequest) -> HttpResponse:
    """Invite the first proposal of the ticked needs: all, some, or none of them."""
    requests = list(live_requests(_reach(request)))
    pairs = dict(each.split(":", 1) for each in request.POST.getlist("need") if each.count(":") == 1)
    done = accept_batch(requests, pairs, _actor(request))
    if done:
        words = ngettext("%(number)d helper is gevraagd.", "%(number)d helpers zijn gevraagd.", done)
        notices.success(request, words % {"number": done})
    if done < len(pairs):
        notices.info(request, _("Voor sommige vragen is het voorstel veranderd. Kijk nog eens."))
    if not pairs:
        notices.info(request, _("Je koos niets. Er is niemand gevraagd."))
    return redirect("support:needs")


@require_GET
@requires(_VIEW)
def recruiting(request: HttpRequest) -> HttpResponse:
    """Show what nobody can meet, as sentences to recruit with."""
    found = overview(list(live_requests(_reach(request))[:101]))
    return render(request, "support/staff/recruiting.html", {"gaps": gaps(found.missing)})


@require_GET
@requires(_PROPOSE, door=_door)
def show(request: HttpRequest, asked: HelpRequest) -> HttpResponse:
    """Show one need with the proposals side by side."""
    return _need_page(request, asked)


@require_POST
@requires(_PROPOSE, door=_door)
def send_invitations(request: HttpRequest, asked: HelpRequest) -> HttpResponse:
    """Ask the chosen supporters, in the order of the proposals; whoever decides may choose somebody else."""
    proposal = propose([asked]).get(asked.pk)
    options = proposal.options if proposal else ()
    form = InviteForm(request.POST, proposed=[each.supporter.pk for each in options], supporters=supporters_for(asked))
    if not form.is_valid():
        return _need_page(request, asked, form, status=400)
    try:
        choose(asked, options, form.cleaned_data, _actor(request))
    except TimeNeeded:
        form.add_error("day", _("Vul de dag en het uur in. De ouder noemde nog geen vast moment."))
        return _need_page(request, asked, form, status=400)
    except AlreadyAsked:
        notices.info(request, _("Een collega vroeg al iemand."))
    except Unreachable:
        notices.error(request, _("Niemand is gevraagd. Kies iemand met een nummer of e-mailadres, en een later uur."))
    else:
        notices.success(request, _("Gevraagd. Je ziet hier wat het antwoord is."))
    return redirect("support:request", request_id=asked.pk)


@require_POST
@requires(_PROPOSE, door=_door)
def close(request: HttpRequest, asked: HelpRequest) -> HttpResponse:
    """Close a need: met by somebody, not needed any more, or nobody can meet it."""
    if asked.state in LIVE_STATES:
        state = _ENDS.get(request.POST.get("state", ""), RequestState.WITHDRAWN)
        close_request(asked, state, by=_actor(request))
        notices.success(request, _("Afgesloten."))
    return redirect("support:needs")


def _actor(request: HttpRequest) -> audit.Actor:
    user: Any = request.user
    return audit.Actor("user", user.pk)


def _several(request: HttpRequest) -> bool:
    return len(_reach(request).organisations) > 1


def _need_page(
    request: HttpRequest, asked: HelpRequest, form: InviteForm | None = None, status: int = 200
) -> HttpResponse:
    proposal = propose([asked]).get(asked.pk)
    need = need_of(asked, proposal)
    if form is None:
        proposed = [each.option.supporter.pk for each in need.choices]
        form = InviteForm(None, proposed=proposed, supporters=supporters_for(asked))
    record_reads(
        actor=_actor(request),
        organisation_id=asked.organisation_id,
        subject="Guardian",
        subject_ids=[asked.guardian_id],
    )
    context = {
        "need": need,
        "form": form,
        "invitations": invitations_of(asked),
        "open": proposal is not None,
        "live": asked.state in LIVE_STATES,
        "task_outcome": Outcome(asked.task_outcome).label if asked.task_outcome else "",
        "no_time": any(each.day is None for each in need.choices) or not need.choices,
    }
    return render(request, "support/staff/need.html", context, status=status)
