"""Signing in with another service: going there, coming back, and no longer using it."""

from typing import Any, cast

from allauth.account.decorators import reauthentication_required
from allauth.socialaccount.models import SocialAccount, SocialApp
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from requests import RequestException

from schoolpoort.contexts.accounts.models import User
from schoolpoort.contexts.accounts.provider import ServiceConnection
from schoolpoort.contexts.accounts.queries import ways_to_sign_in
from schoolpoort.contexts.accounts.service_linking import unlink
from schoolpoort.core.permissions import public, requires


@public("staff choose another service to sign in with")
@require_POST
def go(request: HttpRequest, provider_id: str) -> HttpResponse:
    """Send a visitor to a service, with a page in between.

    Our policy lets forms go nowhere but here, and a browser follows that rule through redirects too; the page needs no
    exception to it, whichever addresses the service sends people through.
    """
    provider = _connection(request, provider_id).get_provider()
    try:
        away = provider.redirect_from_request(request)
    except (RequestException, KeyError, ValueError):
        return render(request, "socialaccount/authentication_error.html", {"service": provider.name}, status=503)
    if not isinstance(away, HttpResponseRedirect):
        return cast(HttpResponse, away)
    return render(request, "accounts/service_continue.html", {"service": provider.name, "address": away.url})


class _ComeBack(OAuth2CallbackView):  # type: ignore[misc]
    """Tells the connection which nonce belongs to the state that came back."""

    def _get_state(self, request: HttpRequest, provider: Any) -> Any:
        state, refusal = super()._get_state(request, provider)
        if state is not None:
            self.adapter.expected_nonce = state.get("nonce")
        return state, refusal


@public("a service sends staff back with a code; state, nonce and PKCE bind it to the browser that left")
@require_safe
def come_back(request: HttpRequest, provider_id: str) -> HttpResponse:
    """Sign in who the service says it is, if that is staff."""
    view = _ComeBack.adapter_view(_connection(request, provider_id))
    return cast(HttpResponse, view(request))


def _connection(request: HttpRequest, provider_id: str) -> ServiceConnection:
    connection = ServiceConnection(request, provider_id)
    try:
        connection.get_provider()
    except SocialApp.DoesNotExist as error:
        raise Http404 from error
    return connection


@require_http_methods(["GET", "HEAD", "POST"])
@requires("accounts.use_own_account")
@reauthentication_required(app="allauth.socialaccount")  # type: ignore[untyped-decorator, unused-ignore]
def stop_using(request: HttpRequest, account_id: int) -> HttpResponse:
    """Let an account elsewhere sign this user in no more, unless it is the only way they have."""
    user = cast(User, request.user)
    account = SocialAccount.objects.filter(pk=account_id, user=user).first()
    if account is None:
        raise Http404
    ways = ways_to_sign_in(user)
    only = not (ways.has_password or ways.passkeys or len(ways.accounts_elsewhere) > 1)
    if request.method == "POST" and not only:
        unlink(account)
        messages.success(request, _("Je meldt niet langer met deze dienst aan."))
        return redirect("staff:my-account")
    return render(request, "accounts/service_stop.html", {"account": account, "only": only})
