"""Leads who sees many households to the page that sets up a second way to sign in; nothing else opens before that."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import reverse

from schoolpoort.contexts.accounts import second_factor
from schoolpoort.core.permissions import declared_permission, sign_in_first

#: What somebody needs to set up a second way, to change their mind, and to leave.
_OPEN = frozenset(
    {
        "staff:second-factor",
        "account_logout",
        "account_reauthenticate",
        "mfa_add_webauthn",
        "mfa_activate_totp",
        "mfa_reauthenticate",
        "mfa_reauthenticate_webauthn",
    }
)


class SecondFactorMiddleware:
    """Stands after the scope's middleware, which has read the user's roles."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on; `process_view` decides, because only then the address is known."""
        return self._get_response(request)

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: Any) -> HttpResponseBase | None:
        """Send a session without a second factor to the page that sets one up."""
        if not request.COOKIES or not request.user.is_authenticated:
            return None
        match = request.resolver_match
        # What anybody may open, and what a family's link opens, does not depend on who is signed in on the device.
        declared = declared_permission(view) or ""
        for_anybody = declared.startswith(("public: ", "credential: ", "guardian: "))
        if for_anybody or (match is not None and match.view_name in _OPEN) or not second_factor.is_missing(request):
            return None
        return sign_in_first(request, reverse("staff:second-factor"))
