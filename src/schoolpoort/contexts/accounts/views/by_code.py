"""Signing in with a code by mail: from the link of an invitation, or with one's address. Both say the same to anybody.

The session remembers who asked, so a code works only in the browser that asked for it.
"""

from typing import cast
from uuid import UUID

from allauth.account.internal.flows.login import perform_login, record_authentication
from allauth.account.models import Login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from schoolpoort.contexts.accounts import sign_in_codes
from schoolpoort.contexts.accounts.codes import TooManyCodes
from schoolpoort.contexts.accounts.forms import CodeAddressForm, TypedCodeForm
from schoolpoort.contexts.accounts.models import SignInOutcome, User
from schoolpoort.contexts.accounts.sign_in_log import note_failure
from schoolpoort.core.client_address import client_address
from schoolpoort.core.permissions import by_credential, public

#: Session key of who asked for a code.
_ASKED_BY = "code_asked_by"


@public("a supporter asks for a code by mail")
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest) -> HttpResponse:
    """Ask for an address and mail a code to it, if it is a supporter's."""
    form = CodeAddressForm(request.POST or None)
    if request.method != "POST" or not form.is_valid():
        return render(request, "accounts/code_ask.html", {"form": form}, status=422 if form.is_bound else 200)
    email = form.cleaned_data["email"]
    return _send(request, email, sign_in_codes.user_at(email))


@by_credential("a supporter's own link leads to a code by mail, and signs nobody in")
@require_http_methods(["GET", "HEAD", "POST"])
def ask_at_link(request: HttpRequest, token: str) -> HttpResponse:
    """Offer to mail a code to the supporter of a link; the GET only shows a button."""
    user = sign_in_codes.user_of_code_link(token)
    if user is None:
        raise Http404
    if request.method != "POST":
        return render(request, "accounts/code_at_link.html", {"supporter": user})
    return _send(request, user.email, user.pk)


def _send(request: HttpRequest, subject: str, user_id: UUID) -> HttpResponse:
    try:
        sign_in_codes.ask_code(subject, user_id, client_address(request))
    except TooManyCodes:
        return render(request, "accounts/code_enough.html", status=429)
    request.session[_ASKED_BY] = str(user_id)
    return redirect("staff:type-code")


@public("a supporter types the code out of the mail")
@require_http_methods(["GET", "HEAD", "POST"])
def type_code(request: HttpRequest) -> HttpResponse:
    """Take the code, and complete the sign-in as any other: who has a second factor is asked for it now."""
    asked_by = request.session.get(_ASKED_BY)
    if asked_by is None:
        return redirect("staff:sign-in-by-code")
    form = TypedCodeForm(request.POST or None)
    if form.is_valid():
        user = sign_in_codes.check_code(UUID(asked_by), form.cleaned_data["code"], client_address(request))
        if user is not None:
            del request.session[_ASKED_BY]
            record_authentication(request, user, method="code", email=user.email)
            return cast(HttpResponse, perform_login(request, Login(user=user, email=user.email)))
        note_failure(request, User.objects.filter(pk=asked_by).first(), SignInOutcome.WRONG_CODE, "code")
        form.add_error("code", _("Deze code werkt niet of niet meer. Kijk nog eens in de mail, of vraag een nieuwe."))
    return render(request, "accounts/code_type.html", {"form": form}, status=422 if form.is_bound else 200)
