"""For everybody: who can help, and signing up to help. Nothing here says who helps already."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from schoolpoort.contexts.accounts.api import CodeResult, TooManyCodes
from schoolpoort.contexts.own_space.api import see_other
from schoolpoort.contexts.support.enums import Gender
from schoolpoort.contexts.support.forms.birth_date import birth_date_lists
from schoolpoort.contexts.support.forms.sign_up import (
    KINDS_OFFERED,
    LONGEST_CONTACT,
    LONGEST_NAME,
    SignUpForm,
    takes_numbers,
)
from schoolpoort.contexts.support.models import SignUp, SupportSetting
from schoolpoort.contexts.support.queries.sign_ups import open_organisations, open_setting, sign_up_of
from schoolpoort.contexts.support.roles import ROLES, role_of
from schoolpoort.contexts.support.services.people.applications import language_uses
from schoolpoort.contexts.support.services.people.sign_up import begin, confirm
from schoolpoort.contexts.support.views.public_pages import in_own_language, language_of, page
from schoolpoort.core.client_address import client_address
from schoolpoort.core.languages import LANGUAGES
from schoolpoort.core.permissions import by_credential, public
from schoolpoort.core.words import Words
from schoolpoort.design.parent_pages import FormRefused, read_form

_NO_LINK = {CodeResult.WRONG: "code-wrong", CodeResult.EXPIRED: "code-expired", CodeResult.TOO_MANY: "code-too-many"}


@require_safe
@public("who can help, for parents and for everybody who wants to help")
@in_own_language
def roles(request: HttpRequest) -> HttpResponse:
    """Explain the seven kinds of people who help, and where one can sign up."""
    context = {"roles": ROLES, "organisations": open_organisations(), "here": reverse("support:roles")}
    return page(request, Words.of([language_of(request)]), "support/public/roles.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@public("every adult may ask to help; the answer is the same for known and unknown")
@in_own_language
def sign_up(request: HttpRequest, organisation_id: UUID) -> HttpResponse:
    """Take what somebody fills in to help, and send a code."""
    setting = open_setting(organisation_id)
    if setting is None:
        raise Http404
    language = language_of(request)
    if request.method != "POST":
        return _form(request, setting, language, SignUpForm())
    try:
        posted = read_form(request)
    except FormRefused:
        return _form(request, setting, language, SignUpForm(), "error-not-saved", 413)
    form = SignUpForm.read(posted, language, more="more" in posted)
    if form.too_young:
        return page(request, Words.of([language]), "support/public/too_young.html", {}, 422)
    if form.application is None:
        return _form(request, setting, language, form, "error-title" if form.problems else "", 422)
    try:
        begun = begin(setting.organisation, form.application, language, client_address(request))
    except TooManyCodes:
        return _form(request, setting, language, form, "error-too-fast", 429)
    return see_other(reverse("support:sign-up-code", args=[begun.pk]))


def _form(
    request: HttpRequest,
    setting: SupportSetting,
    language: str,
    form: SignUpForm,
    problem: str = "",
    status: int = 200,
) -> HttpResponse:
    context = {
        "setting": setting,
        "organisation": setting.organisation,
        "form": form,
        "problem": problem,
        "lists": birth_date_lists(language),
        "kinds": [role_of(kind) for kind in KINDS_OFFERED],
        "all_languages": sorted(LANGUAGES.values(), key=lambda each: each.own_name.casefold()),
        "uses": [(use, f"supporter-{use}") for use in language_uses()],
        "genders": [*((each.value, f"supporter-{each.value}") for each in Gender), ("", "supporter-not-said")],
        "contact_label": "own-space-contact-label" if takes_numbers() else "supporter-email",
        "longest_name": LONGEST_NAME,
        "longest_contact": LONGEST_CONTACT,
        "here": reverse("support:sign-up", args=[setting.organisation_id]),
    }
    return page(request, Words.of([language]), "support/public/sign_up.html", context, status)


@require_http_methods(["GET", "HEAD", "POST"])
@by_credential("a sign-up's own address; the code that was sent confirms it")
@in_own_language
def code(request: HttpRequest, sign_up_id: UUID) -> HttpResponse:
    """Ask for the code; the right one says thank you."""
    begun = sign_up_of(sign_up_id)
    if begun is None:
        raise Http404
    if begun.confirmed_at is not None:
        return _thanks(request, begun)
    if request.method != "POST":
        return _code(request, begun)
    try:
        typed = read_form(request).get("code", "")[:20]
    except FormRefused:
        return _code(request, begun, "code-wrong", 413)
    result = confirm(begun, typed, client_address(request))
    if result == CodeResult.RIGHT:
        return see_other(reverse("support:sign-up-code", args=[begun.pk]))
    return _code(request, begun, _NO_LINK[result], 422)


def _code(request: HttpRequest, begun: SignUp, problem: str = "", status: int = 200) -> HttpResponse:
    context = {"problem": problem, "sign_up": begun}
    return page(request, Words.of([begun.language]), "support/public/code.html", context, status)


def _thanks(request: HttpRequest, begun: SignUp) -> HttpResponse:
    context = {"organisation": begun.organisation}
    return page(request, Words.of([begun.language]), "support/public/thanks.html", context)
