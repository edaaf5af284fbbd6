"""What happens when another service says who somebody is: only staff come in, and nobody becomes staff that way."""

from typing import Any

from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialApp, SocialLogin
from django.conf import settings
from django.http import HttpRequest
from django.shortcuts import redirect, render

from schoolpoort.contexts.accounts.service_linking import (
    Elsewhere,
    Refusal,
    link,
    must_confirm,
    staff_for,
    wait_for_confirmation,
)


class ServiceAdapter(DefaultSocialAccountAdapter):  # type: ignore[misc]
    """Lets known accounts in, links new ones with care, and refuses the others with a page that says why."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        """Refuse: an administrator invites staff."""
        return False

    def list_apps(
        self, request: HttpRequest, provider: str | None = None, client_id: str | None = None
    ) -> list[SocialApp]:
        """Return the services of the settings; the database has none, so it is not asked."""
        apps = [SocialApp(provider="openid_connect", **each) for each in _services()]
        return [
            app
            for app in apps
            if (provider is None or provider in (app.provider, app.provider_id))
            and (client_id is None or app.client_id == client_id)
        ]

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Decide about an account that is not linked yet. Raises ImmediateHttpResponse unless it may come in."""
        if sociallogin.is_existing:
            return
        address = next(iter(sociallogin.email_addresses), None)
        elsewhere = Elsewhere(
            service=sociallogin.account.provider,
            uid=sociallogin.account.uid,
            email=address.email if address else "",
            verified=bool(address and address.verified),
        )
        user = staff_for(elsewhere)
        if isinstance(user, Refusal):
            raise _refused(request, sociallogin, user)
        if must_confirm(user):
            wait_for_confirmation(request, user, elsewhere)
            raise ImmediateHttpResponse(redirect("account_login"))
        sociallogin.account = link(user, elsewhere.service, elsewhere.uid, elsewhere.email)
        sociallogin.user = user


def _services() -> list[dict[str, Any]]:
    services: list[dict[str, Any]] = settings.SOCIALACCOUNT_PROVIDERS["openid_connect"]["APPS"]
    return services


def _refused(request: HttpRequest, sociallogin: SocialLogin, why: Refusal) -> ImmediateHttpResponse:
    context = {"why": why.value, "service": sociallogin.provider.name}
    return ImmediateHttpResponse(render(request, "accounts/service_refused.html", context, status=403))
