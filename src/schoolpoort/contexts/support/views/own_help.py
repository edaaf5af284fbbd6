"""In the own space: asking for help, seeing what became of it, taking it back, and saying whether it helped."""

from collections import Counter
from uuid import UUID

from babel.dates import get_day_names
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from schoolpoort.contexts.own_space.api import OwnSpaceVisit, by_guardian, own_page, see_other
from schoolpoort.contexts.people.api import Guardian
from schoolpoort.contexts.support.enums import Gender, Helped, PlaceKind, RequestState, Side
from schoolpoort.contexts.support.forms.own_help import LONGEST_NAME, LONGEST_TEXT, PARTS, Refused, Typed
from schoolpoort.contexts.support.kinds import NeedKind, kind_of, need_kind, need_kinds
from schoolpoort.contexts.support.models import HelpRequest, Promise
from schoolpoort.contexts.support.queries.requests import OPEN_STATES, own_requests
from schoolpoort.contexts.support.services.asking import AgeNeeded, NotAnAdult, ask_for_help, say_more, withdraw
from schoolpoort.contexts.support.services.helpers_left import helpers_left
from schoolpoort.contexts.support.services.own_requests import cards_of
from schoolpoort.contexts.support.services.promising import PromiseOver, answer_closing, has_number
from schoolpoort.contexts.support.validators import planned_tag
from schoolpoort.core.words import DUTCH
from schoolpoort.design.parent_pages import FormRefused, read_form
from schoolpoort.engines.phrasebook.languages import locale_for

_LIVE = (*OPEN_STATES, RequestState.INVITED, RequestState.PROMISED)


@require_safe
@by_guardian("one's own requests for help, which nobody else of the family sees")
def own_help(request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Show the kinds of help, and what became of what was asked before."""
    cards = cards_of(own_requests(visit.scope, visit.guardian_ids))
    context = {"kinds": need_kinds(), "cards": cards, "sent": "gevraagd" in request.GET}
    return own_page(request, visit, "support/own/help.html", context)


@require_safe
@by_guardian("to choose the school that helps")
def choose_school(request: HttpRequest, visit: OwnSpaceVisit, kind: str) -> HttpResponse:
    """Go on with the one school, or let a guardian of several choose."""
    wanted = _kind(kind)
    if len(visit.guardians) == 1:
        return see_other(reverse("support:own-ask", args=[visit.guardians[0].organisation_id, wanted.id]))
    return own_page(request, visit, "support/own/school.html", {"kind": wanted})


@require_safe
@by_guardian("to ask for one kind of help")
def ask(request: HttpRequest, visit: OwnSpaceVisit, organisation_id: UUID, kind: str) -> HttpResponse:
    """Show the form of one kind of help."""
    return _form(request, visit, _own(visit, organisation_id), _kind(kind), Typed())


@require_POST
@by_guardian("to send one's own request for help")
def send(request: HttpRequest, visit: OwnSpaceVisit, organisation_id: UUID, kind: str) -> HttpResponse:
    """Keep a request, or say kindly what is missing; a child as helper is refused with the reason."""
    guardian, wanted, typed = _own(visit, organisation_id), _kind(kind), Typed()
    try:
        typed = Typed.of(read_form(request))
        ask_for_help(guardian, wanted, typed.wish(_languages(visit, guardian), visit.words.language))
    except (FormRefused, Refused, NotAnAdult, AgeNeeded) as error:
        return _form(request, visit, guardian, wanted, typed, problem=_problem(error), status=400)
    return see_other(f"{reverse('support:own-help')}?gevraagd")


@require_safe
@by_guardian("to say more about one's own request")
def more(request: HttpRequest, visit: OwnSpaceVisit, request_id: UUID) -> HttpResponse:
    """Show the form for a request that nobody was asked for yet, such as one tapped at a message."""
    found = _own_request(visit, request_id)
    guardian = _own(visit, found.organisation_id)
    typed = Typed(
        gender=found.wish_gender,
        place=found.place_kind,
        language=found.language,
        note=found.note,
        phone=found.share_phone,
    )
    return _form(request, visit, guardian, kind_of(found.kind), typed, about=found)


@require_POST
@by_guardian("to say more about one's own request")
def keep_more(request: HttpRequest, visit: OwnSpaceVisit, request_id: UUID) -> HttpResponse:
    """Keep what a guardian adds to a request."""
    found = _own_request(visit, request_id)
    guardian, typed = _own(visit, found.organisation_id), Typed()
    try:
        typed = Typed.of(read_form(request))
        if found.state in OPEN_STATES:
            say_more(found, typed.wish(_languages(visit, guardian), visit.words.language))
    except (FormRefused, Refused, NotAnAdult, AgeNeeded) as error:
        problem = _problem(error)
        return _form(request, visit, guardian, kind_of(found.kind), typed, about=found, problem=problem, status=400)
    return see_other(f"{reverse('support:own-help')}?gevraagd")


@require_POST
@by_guardian("to take back one's own request")
def take_back(request: HttpRequest, visit: OwnSpaceVisit, request_id: UUID) -> HttpResponse:
    """Take a request back; taken back twice is taken back."""
    found = _own_request(visit, request_id)
    if found.state in _LIVE:
        withdraw(found)
    return see_other(reverse("support:own-help"))


@require_POST
@by_guardian("to say whether it helped")
def closing(request: HttpRequest, visit: OwnSpaceVisit, promise_id: UUID) -> HttpResponse:
    """Keep the guardian's answer to the one question afterwards."""
    promise = _own_promise(visit, promise_id)
    try:
        answer_closing(promise, Side.GUARDIAN, Helped(read_form(request).get("helped", "")))
    except (FormRefused, ValueError, PromiseOver):
        raise Http404 from None
    return see_other(reverse("support:own-help"))


def _problem(error: Exception) -> str:
    if isinstance(error, NotAnAdult):
        return "support-own-child"
    if isinstance(error, AgeNeeded):
        return "support-own-age-needed"
    return error.problem if isinstance(error, Refused) else "error-not-saved"


def _kind(kind_id: str) -> NeedKind:
    found = need_kind(kind_id)
    if found is None:
        raise Http404
    return found


def _own(visit: OwnSpaceVisit, organisation_id: UUID) -> Guardian:
    guardian = visit.guardian_in(organisation_id)
    if guardian is None:
        raise Http404
    return guardian


def _own_request(visit: OwnSpaceVisit, request_id: UUID) -> HelpRequest:
    found = next((each for each in own_requests(visit.scope, visit.guardian_ids) if each.pk == request_id), None)
    if found is None:
        raise Http404
    return found


def _own_promise(visit: OwnSpaceVisit, promise_id: UUID) -> Promise:
    for each in own_requests(visit.scope, visit.guardian_ids):
        for promise in each.promises.all():
            if promise.pk == promise_id:
                return promise
    raise Http404


def _languages(visit: OwnSpaceVisit, guardian: Guardian) -> tuple[str, ...]:
    """Return the languages to choose from: the guardian's own, best first, and Dutch."""
    spoken = [each.tag for each in guardian.language_skills.all() if each.speaks or each.understands]
    return tuple(dict.fromkeys([*spoken, DUTCH]))


def _by_gender(left: Counter[tuple[str, str]], tag: str) -> list[tuple[str, int]]:
    """Return how many women and men are left in a language, for who would like one of them."""
    return [(each.value, left[planned_tag(tag), each.value]) for each in Gender]


def _form(
    request: HttpRequest,
    visit: OwnSpaceVisit,
    guardian: Guardian,
    kind: NeedKind,
    typed: Typed,
    about: HelpRequest | None = None,
    problem: str = "",
    status: int = 200,
) -> HttpResponse:
    left = helpers_left(guardian.organisation_id, kind)
    languages = _languages(visit, guardian)
    names = get_day_names("wide", locale=locale_for(visit.words.language))
    context = {
        "guardian": guardian,
        "kind": kind,
        "about": about,
        "typed": typed,
        "days": [(day, names[day]) for day in range(7)],
        "parts": [(key, phrase) for key, (_, _, phrase) in PARTS.items()],
        "languages": [
            (tag, visit.words.language_name(tag), left[planned_tag(tag), ""], _by_gender(left, tag))
            for tag in languages
        ],
        "chosen_language": typed.language if typed.language in languages else languages[0],
        "genders": [("", "any"), *((each.value, each.value) for each in Gender)],
        "places": [each.value for each in PlaceKind],
        "has_number": kind.may_call and has_number(guardian),
        "problem": problem,
        "longest": LONGEST_TEXT,
        "longest_name": LONGEST_NAME,
    }
    return own_page(request, visit, "support/own/ask.html", context, status=status)
