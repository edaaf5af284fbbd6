"""Klare taal: everybody may hand in a letter and see what makes it hard. The letter is judged, shown and forgotten."""

from typing import Any

from django.contrib import messages as notices
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.messages.api import LetterTooLong, draft_from_letter
from schoolpoort.core.client_address import client_address
from schoolpoort.core.limits import Limit, try_once
from schoolpoort.core.permissions import public, requires, scope_of
from schoolpoort.pages.plain_language.forms import LetterForm
from schoolpoort.pages.plain_language.letter import CheckedLetter, Choices

#: Letters that one address may hand in within ten minutes; a whole school may share one address.
_CHECKS = Limit("plain-language", most=300, seconds=600)
#: A whole book takes the machine seconds: nobody has twenty of them to check within ten minutes.
_LONG_CHECKS = Limit("plain-language-long", most=20, seconds=600)
_LONG = 20_000
_TEMPLATE = "pages/plain_language/page.html"

#: The form says that its boxes are what the writer chose; without it the sure replacements are chosen.
_CHOSEN, _WANTED, _PICKED = "chosen", "use", "pick-"


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
@public("everybody may check a letter; nothing of it is kept")
def plain_language(request: HttpRequest) -> HttpResponse:
    """Show the form, and for a letter what makes it hard, the result, and what it says."""
    if request.method != "POST":
        return _page(request, LetterForm())
    if not try_once(_CHECKS, client_address(request)):
        return _too_fast(request, request.POST.get("text", ""))
    form = LetterForm(request.POST, request.FILES)
    if not form.is_valid():
        return _page(request, form, status=400)
    if len(form.letter) > _LONG and not try_once(_LONG_CHECKS, client_address(request)):
        return _too_fast(request, form.letter)
    letter = CheckedLetter(form.letter, _choices(request.POST))
    shown = LetterForm(initial={"text": form.letter})
    if not letter.is_judged:
        return _page(request, shown, problem=letter.analysis.message)
    return _page(request, shown, letter=letter)


def _too_fast(request: HttpRequest, text: str) -> HttpResponse:
    problem = _("Dit ging te snel na elkaar. Wacht tien minuten.")
    return _page(request, LetterForm(initial={"text": text}), problem=problem, status=429)


@sensitive_post_parameters()
@require_POST
@requires("messages.compose")
def make_message(request: HttpRequest) -> HttpResponse:
    """Make a draft of a letter, for somebody who signed in."""
    form = LetterForm(request.POST)
    organisation: Any = getattr(request, "organisation", None)
    user: User = request.user  # type: ignore[assignment]
    if not form.is_valid() or not form.letter.strip():
        return redirect("pages:plain-language")
    try:
        message = draft_from_letter(organisation.pk, user, form.letter)
    except LetterTooLong:
        shown = LetterForm(initial={"text": form.letter})
        too_long = _("Dit is te lang voor één bericht. Maak er meer berichten van.")
        return _page(request, shown, problem=too_long, status=400)
    notices.success(request, _("Je brief is nu een bericht. Kijk na wat de bouwblokken zeggen."))
    return redirect("messages:compose", message.pk)


def _choices(posted: QueryDict) -> Choices:
    if _CHOSEN not in posted:
        return Choices()
    picked = {name.removeprefix(_PICKED): posted.get(name, "") for name in posted if name.startswith(_PICKED)}
    return Choices(frozenset(posted.getlist(_WANTED)), picked)


def _page(
    request: HttpRequest,
    form: LetterForm,
    letter: CheckedLetter | None = None,
    problem: str = "",
    status: int = 200,
) -> HttpResponse:
    user: Any = request.user
    context = {
        "base": "design/base_staff.html" if user.is_authenticated else "design/base_public.html",
        "form": form,
        "letter": letter,
        "problem": problem,
        "may_compose": user.is_authenticated and user.has_perm("messages.compose", scope_of(request)),
        "signed_in": user.is_authenticated,
    }
    # htmx puts no answer in the page that says it is an error, and the sentence must be read.
    return render(request, _TEMPLATE, context, status=200 if request.htmx else status)  # type: ignore[attr-defined]
