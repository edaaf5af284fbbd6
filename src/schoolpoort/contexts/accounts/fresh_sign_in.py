"""A new way to sign in asks a fresh proof, also of who has nothing to prove it with but signing in once more.

django-allauth asks for a password or a second factor before such a change, and lets pass who has neither: a supporter
who came with a code, or a colleague who came from another service. On a device that was left alone anybody could then
make a key of their own.
"""

import time
from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.account.internal.flows.login import get_authentication_records
from allauth.account.internal.flows.reauthentication import get_reauthentication_flows
from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from schoolpoort.contexts.accounts.adapter import JUST_SIGNED_IN

View = Callable[..., HttpResponseBase]


def fresh_sign_in(view: View) -> View:
    """Sign out who cannot prove who they are and did not sign in within the last minutes; then they come back."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.is_authenticated or get_reauthentication_flows(request.user):
            return view(request, *args, **kwargs)
        # django-allauth writes real time into its records, so it is compared with real time.
        records = get_authentication_records(request, request.user)
        if any(time.time() - each["at"] < JUST_SIGNED_IN for each in records):
            return view(request, *args, **kwargs)
        logout(request)
        messages.info(request, _("Meld eerst opnieuw aan. Daarna kan je dit meteen doen."))
        return redirect("account_login")

    return guarded
