"""Signing out: here, on another device (what "Where am I signed in" on the own account posts to), or everywhere."""

from collections.abc import Callable
from functools import wraps
from typing import Any, cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth import logout
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from schoolpoort.contexts.accounts.models import User
from schoolpoort.contexts.accounts.staff_sessions import end_session, end_sessions
from schoolpoort.core.audit import Actor
from schoolpoort.core.permissions import requires
from schoolpoort.core.response_headers import clear_browser


def clears_browser(sign_out: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """Wrap django-allauth's page to sign out, so that the browser forgets what it kept."""

    @wraps(sign_out)
    def signing_out(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        response = sign_out(request, *args, **kwargs)
        if request.method == "POST" and not request.user.is_authenticated:
            clear_browser(response)
        return response

    return signing_out


@require_POST
@requires("accounts.use_own_account")
def end_one(request: HttpRequest, session_id: UUID) -> HttpResponse:
    """Sign one device of the visitor out."""
    if not end_session(cast(User, request.user), session_id):
        raise Http404
    messages.success(request, _("Dat toestel is afgemeld."))
    return redirect("staff:my-account")


@require_POST
@requires("accounts.use_own_account")
def end_all(request: HttpRequest) -> HttpResponse:
    """Sign the visitor out everywhere, here too."""
    user = cast(User, request.user)
    end_sessions(user, by=Actor("user", user.pk))
    logout(request)
    response = redirect("account_login")
    clear_browser(response)
    return response
