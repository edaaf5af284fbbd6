"""A supporter's page behind the link of an invitation: yes or no with one tap, and all about the promise after a yes.

Opening the page changes nothing, so a mail scanner says yes to nothing. Before a yes it names nobody.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from csp.decorators import csp
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from schoolpoort.contexts.own_space.api import see_other
from schoolpoort.contexts.support.enums import Helped, InvitationState, PlaceKind, PromiseState, RequestState, Side
from schoolpoort.contexts.support.kinds import kind_of
from schoolpoort.contexts.support.models import Invitation, Promise
from schoolpoort.contexts.support.queries.across_organisations import (
    invitation_behind,
    promises_of_supporter,
    supporter_of_feed,
)
from schoolpoort.contexts.support.services.feeds import calendar_of, close_feed, feed_token, make_feed
from schoolpoort.contexts.support.services.inviting import Closed, Taken, accept, decline
from schoolpoort.contexts.support.services.promising import (
    NotPossible,
    PromiseOver,
    answer_closing,
    is_shared,
    note_hours,
    promise_of,
    shared_phone,
)
from schoolpoort.contexts.support.services.replacing import replace
from schoolpoort.core import clock
from schoolpoort.core.permissions import by_credential
from schoolpoort.core.words import DUTCH, Words
from schoolpoort.design.parent_pages import PARENT_POLICY, FormRefused, parent_headers, read_form

InvitedView = Callable[..., HttpResponse]


def behind_invitation(view: InvitedView) -> InvitedView:
    """Call `view(request, invitation)` for an open link; any other gets a kind page that says it does not work."""

    @wraps(view)
    def guarded(request: HttpRequest, token: str) -> HttpResponse:
        invitation = invitation_behind(token)
        if invitation is None:
            return parent_headers(_page(None, "support/invited/wrong.html", {}, status=404))
        return parent_headers(view(request, invitation, token))

    restricted: InvitedView = csp(PARENT_POLICY)(  # type: ignore[assignment]
        by_credential("the token in the address is a supporter's key to one invitation")(guarded)
    )
    return csrf_exempt(restricted)


@require_safe
@behind_invitation
def invitation(_request: HttpRequest, invitation: Invitation, token: str) -> HttpResponse:
    """Show what is asked, or what was promised."""
    return _show(invitation, token)


@require_http_methods(["GET", "HEAD", "POST"])
@behind_invitation
def answer(request: HttpRequest, invitation: Invitation, token: str) -> HttpResponse:
    """Take the yes or the no; somebody who comes back is led to the page."""
    if request.method == "POST":
        try:
            said = read_form(request).get("answer", "")
            if said == "yes":
                accept(invitation)
            elif said == "no":
                decline(invitation)
        except (FormRefused, Taken, Closed):
            # The page itself says what became of it.
            return see_other(_to(token))
    return see_other(_to(token))


@require_http_methods(["GET", "HEAD", "POST"])
@behind_invitation
def ill(request: HttpRequest, invitation: Invitation, token: str) -> HttpResponse:
    """Let a supporter off who cannot come; somebody else is looked for at once."""
    promise = _promise(invitation)
    if request.method == "POST" and promise is not None:
        try:
            replace(promise)
        except PromiseOver:
            return see_other(_to(token))
    return see_other(_to(token))


@require_http_methods(["GET", "HEAD", "POST"])
@behind_invitation
def closing(request: HttpRequest, invitation: Invitation, token: str) -> HttpResponse:
    """Keep whether it helped, and the time and kilometres that it took."""
    promise = _promise(invitation)
    if request.method != "POST" or promise is None:
        return see_other(_to(token))
    try:
        form = read_form(request)
        if "helped" in form:
            answer_closing(promise, Side.SUPPORTER, Helped(form.get("helped", "")))
        else:
            note_hours(promise, int(form.get("minutes", "")), int(form.get("km") or 0))
    except (FormRefused, ValueError, NotPossible):
        return _show(invitation, token, problem="error-not-saved", status=400)
    except PromiseOver:
        return see_other(_to(token))
    return see_other(_to(token))


@require_http_methods(["GET", "HEAD", "POST"])
@behind_invitation
def change_feed(request: HttpRequest, invitation: Invitation, token: str) -> HttpResponse:
    """Make the secret address of the supporter's calendar, make another one, or let it stop."""
    if request.method == "POST":
        try:
            stop = read_form(request).get("what") == "stop"
        except FormRefused:
            return see_other(_to(token))
        (close_feed if stop else make_feed)(invitation.supporter)
    return see_other(_to(token))


@require_safe
@by_credential("the secret address of a supporter's own calendar")
def feed(_request: HttpRequest, feed_token: str) -> HttpResponse:
    """Return a supporter's appointments as a calendar. Nothing says whether an address existed."""
    supporter = supporter_of_feed(feed_token)
    if supporter is None:
        return parent_headers(HttpResponse(status=404))
    content = calendar_of(supporter, promises_of_supporter(supporter, clock.today().replace(day=1)))
    return parent_headers(HttpResponse(content, content_type="text/calendar; charset=utf-8"))


def _to(token: str) -> str:
    return reverse("support:invitation", args=[token])


def _promise(invitation: Invitation) -> Promise | None:
    if invitation.answered_at is None or invitation.state == InvitationState.DECLINED:
        return None
    return promise_of(invitation.organisation_id, invitation.request_id, invitation.supporter_id)


def _show(invitation: Invitation, token: str, problem: str = "", status: int = 200) -> HttpResponse:
    promise = _promise(invitation)
    if promise is not None:
        return _promised(invitation, promise, token, problem, status)
    if invitation.state == InvitationState.WAITING and _still_asked(invitation):
        request = invitation.request
        place = request.site or request.organisation
        context = {
            "token": token,
            "invitation": invitation,
            "kind": kind_of(request.kind),
            "asked": request,
            "town_part": "" if request.place_kind == PlaceKind.REMOTE else f"{place.postcode} {place.town}".strip(),
            "answer_by": clock.local(invitation.answer_by).date() if invitation.answer_by else None,
        }
        return _page(invitation, "support/invited/asked.html", context)
    words = {InvitationState.DECLINED: "support-invite-declined"}.get(
        InvitationState(invitation.state),
        "support-invite-taken" if invitation.request.state == RequestState.PROMISED else "support-invite-closed",
    )
    return _page(invitation, "support/invited/over.html", {"said": words})


def _still_asked(invitation: Invitation) -> bool:
    in_time = invitation.answer_by is None or invitation.answer_by > clock.now()
    return in_time and invitation.request.state == RequestState.INVITED


def _promised(invitation: Invitation, promise: Promise, token: str, problem: str, status: int) -> HttpResponse:
    if promise.state == PromiseState.ILL:
        return _page(invitation, "support/invited/over.html", {"said": "support-ill-thanks"})
    if promise.state == PromiseState.FELL_THROUGH:
        return _page(invitation, "support/invited/over.html", {"said": "support-invite-closed"})
    shown = is_shared(promise.share)
    feed_key = feed_token(invitation.supporter)
    address = f"{settings.BASE_URL}{reverse('support:feed', args=[feed_key])}" if feed_key else ""
    context: dict[str, Any] = {
        "token": token,
        "promise": promise,
        "kind": kind_of(invitation.request.kind),
        "asked": invitation.request,
        "name": promise.request.guardian.first_name if shown else "",
        "phone": shared_phone(promise),
        "until": promise.share.until,
        "over": promise.state == PromiseState.DONE,
        "answered": promise.closing_answers.filter(side=Side.SUPPORTER).exists(),
        "feed": address,
        "subscribe": "webcal://" + address.partition("://")[2] if address else "",
        "remote": promise.place_kind == PlaceKind.REMOTE,
        "problem": problem,
    }
    return _page(invitation, "support/invited/promised.html", context, status=status)


def _page(invitation: Invitation | None, template: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
    """Return a page in the supporter's own language. It is rendered without the request: no session, no cookie."""
    words = Words.of([invitation.supporter.written_language] if invitation else [DUTCH])
    organisation = invitation.supporter.organisation if invitation else None
    frame = {
        "words": words,
        "school_name": organisation.name if organisation else "Schoolpoort",
        "school_line": organisation.town if organisation else "",
        "page_language": words.language,
        "page_direction": words.direction,
    }
    return HttpResponse(render_to_string(template, {**frame, **context}), status=status)
