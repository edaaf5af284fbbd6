"""Sign-in by link in a demonstration, passkeys, and the page that asks for a second way to prove who you are."""

from typing import Any, cast

from allauth.mfa.webauthn.internal.auth import begin_registration
from allauth.mfa.webauthn.views import AddWebAuthnView
from django.conf import settings
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from schoolpoort.contexts.accounts.links import find_link, is_open
from schoolpoort.contexts.accounts.models import LinkKind, User
from schoolpoort.contexts.accounts.queries import has_second_factor
from schoolpoort.contexts.accounts.second_factor import is_missing
from schoolpoort.core.permissions import by_credential, public, requires


@by_credential("a demonstration's sign-in link; switched off outside the demonstration")
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in_by_link(request: HttpRequest, token: str) -> HttpResponse:
    """Sign a demonstration user in; the GET only shows a button, so that a link scanner signs nobody in."""
    link = find_link(token, LinkKind.SIGN_IN) if settings.DEMO else None
    user = User.objects.filter(pk=link.subject_id, is_active=True).first() if link and is_open(link) else None
    if user is None:
        raise Http404
    if request.method != "POST":
        return render(request, "accounts/sign_in_by_link.html", {"user_to_be": user})
    login(request, user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return redirect("pages:home")


class AddPasskeyView(AddWebAuthnView):  # type: ignore[misc]
    """Adds a key that signs in by itself: the device checks its owner (finger, face, PIN) and remembers the account."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Ask the browser for a passkey, never for a bare security key."""
        context: dict[str, Any] = super().get_context_data(**kwargs)
        user = cast(User, self.request.user)
        context["js_data"] = {"creation_options": begin_registration(user, passwordless=True)}
        return context


add_passkey = requires("accounts.use_own_account")(AddPasskeyView.as_view())


@require_safe
@requires("accounts.use_own_account")
def to_my_account(request: HttpRequest) -> HttpResponse:
    """Send who comes from allauth's own lists to the one page that shows all ways to sign in."""
    return redirect("staff:my-account")


@public("who changes their mind at another service chooses again")
@require_safe
def to_sign_in(request: HttpRequest) -> HttpResponse:
    """Bring who stopped at another service back to all ways to sign in."""
    return redirect("account_login")


@require_safe
@requires("accounts.use_own_account")
def set_up_second_factor(request: HttpRequest) -> HttpResponse:
    """Say why one password is not enough for who sees many households, and offer a passkey first."""
    if has_second_factor(cast(User, request.user)):
        return redirect("staff:my-account")
    return render(request, "accounts/second_factor.html", {"required": is_missing(request)})
