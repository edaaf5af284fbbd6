"""Coming in: a typed number, a code, and a fact. Nothing here says whether a number is known."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from csp.decorators import csp
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.middleware.csrf import get_token
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation.trans_real import parse_accept_lang_header
from django.views.decorators.http import require_http_methods

from schoolpoort.contexts.accounts.api import CodeResult, TooManyCodes
from schoolpoort.contexts.own_space.door import see_other, set_cookie, to_code
from schoolpoort.contexts.own_space.entry_cookie import entry_of, forget_entry
from schoolpoort.contexts.own_space.forms.birth_date import birth_date_lists, chosen_birth_date
from schoolpoort.contexts.own_space.models import Entry, EntryKind
from schoolpoort.contexts.own_space.services.entries import begin_with_contact, try_code
from schoolpoort.contexts.own_space.services.facts import FactResult, Joined, try_birth_date, try_pin
from schoolpoort.contexts.own_space.services.sessions import start_session
from schoolpoort.contexts.people.api import WrongAddress
from schoolpoort.core.client_address import client_address
from schoolpoort.core.languages import LANGUAGES, Language
from schoolpoort.core.limits import Limit, try_once
from schoolpoort.core.permissions import public
from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.words import DUTCH, Words
from schoolpoort.design.parent_pages import PARENT_POLICY, FormRefused, parent_headers, read_form

_LONGEST_CONTACT = 254

#: Numbers that one address may type in ten minutes; a whole school may share one address.
_TYPED = Limit("own-space-typed", most=60, seconds=600)

View = Callable[..., HttpResponseBase]


def _at_the_door(view: View) -> View:
    """Let everybody in, with the headers of a parent's page; a form that is none of ours begins again."""

    @wraps(view)
    def guarded(request: HttpRequest) -> HttpResponseBase:
        try:
            return parent_headers(view(request))
        except FormRefused:
            return parent_headers(see_other(reverse("own_space:entry")))

    restricted: View = csp(PARENT_POLICY)(guarded)
    return public("everybody may ask for a code; the answer is the same for all")(restricted)


def languages_to_choose() -> list[Language]:
    """Return the languages of the phrasebook."""
    return [LANGUAGES[tag] for tag in phrasebook().languages if tag in LANGUAGES]


def _language(request: HttpRequest) -> str:
    known = [each.tag for each in languages_to_choose()]
    asked = request.GET.get("taal", "") or request.POST.get("taal", "")
    if asked in known:
        return asked
    for tag, _ in parse_accept_lang_header(request.headers.get("accept-language", "").lower()[:200]):
        if tag.split("-")[0] in known:
            return tag.split("-")[0]
    return DUTCH


def door_page(
    request: HttpRequest, language: str, template: str, context: dict[str, Any], status: int = 200
) -> HttpResponse:
    """Return a page outside the own space: no name of a school or a person is on it."""
    words = Words.of([language])
    frame = {
        "words": words,
        "csrf_token": get_token(request),
        "page_referrer": "same-origin",
        "school_name": words.html("own-space-title"),
        "page_language": words.language,
        "page_direction": words.direction,
    }
    return HttpResponse(render_to_string(template, {**frame, **context}), status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@_at_the_door
def entry(request: HttpRequest) -> HttpResponse:
    """Ask for a number or address, and go on to the code, whoever's it is."""
    language = _language(request)
    if request.method != "POST":
        return _entry_page(request, language)
    if not try_once(_TYPED, client_address(request)):
        return _entry_page(request, language, "error-too-fast", status=429)
    typed = read_form(request).get("contact", "").strip()[:_LONGEST_CONTACT]
    try:
        begun = begin_with_contact(typed, language)
    except WrongAddress:
        return _entry_page(request, language, "error-contact", typed, 400)
    except TooManyCodes:
        return _entry_page(request, language, "code-too-many", status=429)
    return to_code(begun)


def _entry_page(
    request: HttpRequest, language: str, problem: str = "", typed: str = "", status: int = 200
) -> HttpResponse:
    context = {"languages": languages_to_choose(), "problem": problem, "typed": typed}
    return door_page(request, language, "own_space/entry.html", context, status)


@require_http_methods(["GET", "HEAD", "POST"])
@_at_the_door
def code(request: HttpRequest) -> HttpResponse:
    """Ask for the code."""
    begun = entry_of(request)
    if begun is None or begun.kind == EntryKind.CHANNEL:
        return _again(request, DUTCH, "code-expired") if request.method == "POST" else _to_entry()
    if begun.code_passed_at is not None:
        return see_other(reverse("own_space:fact"))
    if request.method != "POST":
        return _code_page(request, begun)
    result = try_code(begun.pk, read_form(request).get("code", "")[:20])
    if result == CodeResult.RIGHT:
        return see_other(reverse("own_space:fact"))
    if result == CodeResult.WRONG:
        return _code_page(request, begun, "code-wrong", 400)
    return _again(request, begun.language, "code-expired" if result == CodeResult.EXPIRED else "own-space-closed")


def _code_page(request: HttpRequest, begun: Entry, problem: str = "", status: int = 200) -> HttpResponse:
    context = {"problem": problem, "known": begun.kind == EntryKind.LINK, "action": reverse("own_space:code")}
    return door_page(request, begun.language, "own_space/code.html", context, status)


@require_http_methods(["GET", "HEAD", "POST"])
@_at_the_door
def fact(request: HttpRequest) -> HttpResponse:
    """Ask for a child's birth date or the PIN, and open the space."""
    begun = entry_of(request)
    if begun is None or begun.code_passed_at is None or begun.kind == EntryKind.CHANNEL:
        return _again(request, DUTCH, "code-expired") if request.method == "POST" else _to_entry()
    if request.method != "POST":
        return _fact_page(request, begun)
    form = read_form(request)
    pin = form.get("pin", "").strip()[:20]
    chosen = {name: form.get(name, "")[:4] for name in ("day", "month", "year")}
    if not pin and not all(chosen.values()):
        return _fact_page(request, begun, "error-required", 400)
    joined = try_pin(begun, pin) if pin else try_birth_date(begun, chosen_birth_date(chosen))
    return _after_fact(request, begun, joined)


def _after_fact(request: HttpRequest, begun: Entry, joined: Joined) -> HttpResponse:
    if joined.space is not None:
        return set_cookie(forget_entry(see_other(reverse("own_space:home"))), start_session(joined.space))
    if joined.result == FactResult.PIN_NEEDED:
        return _fact_page(request, begun, "own-space-pin-needed", 409, only_pin=True)
    if joined.result == FactResult.WRONG:
        return _fact_page(request, begun, "own-space-fact-wrong", 400)
    return _again(request, begun.language, "own-space-closed")


def _fact_page(
    request: HttpRequest, begun: Entry, problem: str = "", status: int = 200, only_pin: bool = False
) -> HttpResponse:
    context = {"problem": problem, "lists": birth_date_lists(begun.language), "only_pin": only_pin}
    return door_page(request, begun.language, "own_space/fact.html", context, status)


def _again(request: HttpRequest, language: str, problem: str) -> HttpResponse:
    """Begin again, saying why."""
    return forget_entry(_entry_page(request, language, problem, status=400))


def _to_entry() -> HttpResponse:
    return forget_entry(see_other(reverse("own_space:entry")))
