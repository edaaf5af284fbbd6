"""Signing a device out, or all of them: what "Where am I signed in" on the own account posts to."""

from typing import cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth import logout
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from schoolpoort.contexts.accounts.models import User
from schoolpoort.contexts.accounts.staff_sessions import end_session, end_sessions
from schoolpoort.core.audit import Actor
from schoolpoort.core.permissions import requires


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
    return redirect("account_login")
