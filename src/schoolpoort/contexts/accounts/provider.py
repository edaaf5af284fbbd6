"""Another service that says who somebody is (OpenID Connect), with less data and more checks than usual.

django-allauth looks for this module by its name. What differs from its own OpenID Connect: nothing but e-mail address
and name is asked, and every other claim (a national number, a photo, a birth date) is dropped before anything is kept;
the address bar cannot widen what is asked; a nonce binds the answer to the browser; the answer's signature is always
checked; an account is known by a digest of issuer and subject, which no other issuer can produce.
"""

import hashlib
import secrets
from typing import Any, cast

from allauth.socialaccount.adapter import get_adapter
from allauth.socialaccount.internal import jwtkit
from allauth.socialaccount.models import SocialApp, SocialLogin, SocialToken
from allauth.socialaccount.providers.base import AuthProcess
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.openid_connect.provider import OpenIDConnectProvider
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

#: Never the national number, nor anything else about a person than who they are at work.
SCOPES = ("openid", "email", "profile")
KEPT_CLAIMS = ("email", "email_verified", "given_name", "family_name")
#: Signatures that prove who signed; "none" and shared secrets do not.
SIGNATURES = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")


class ServiceConnection(OpenIDConnectOAuth2Adapter):  # type: ignore[misc]
    """Talks to one service; `expected_nonce` is what this browser was sent away with."""

    expected_nonce: str | None = None

    def get_callback_url(self, request: HttpRequest, app: SocialApp) -> str:
        """Return where the service sends people back to: an address of ours, whatever host the request named."""
        return str(settings.BASE_URL) + reverse("openid_connect_callback", kwargs={"provider_id": self.provider_id})

    def complete_login(self, request: HttpRequest, app: SocialApp, token: SocialToken, **kwargs: Any) -> SocialLogin:
        """Return who the service says this is. Raises OAuth2Error when the answer does not hold."""
        proof = self._read_proof(app, kwargs["response"].get("id_token") or "")
        about = self._fetch_user_info(token.token)
        if about.get("sub") != proof["sub"]:
            raise OAuth2Error("the service speaks about two different people")
        # Address and whether it was verified come from one source, never from two.
        source = about if "email" in about else proof
        claims = {name: source[name] for name in KEPT_CLAIMS if name in source}
        return self.get_provider().sociallogin_from_response(
            request, {"iss": proof["iss"], "sub": proof["sub"], **claims}
        )

    def _read_proof(self, app: SocialApp, id_token: str) -> dict[str, Any]:
        try:
            proof: dict[str, Any] = jwtkit.verify_and_decode(
                credential=id_token,
                keys_url=self.openid_config["jwks_uri"],
                issuer=self.get_provider().issuer,
                audience=app.client_id,
                lookup_kid=_public_key,
            )
        except (KeyError, ValueError) as error:
            raise OAuth2Error("the answer of the service cannot be read") from error
        if not self.expected_nonce or proof.get("nonce") != self.expected_nonce or not proof.get("sub"):
            raise OAuth2Error("the answer was meant for another browser")
        return proof


def _public_key(keys: dict[str, Any], kid: str) -> Any:
    """Return the service's key for checking a signature; only those of a public-key algorithm count."""
    public = [each for each in keys["keys"] if each.get("kid") and each.get("alg", "RS256") in SIGNATURES]
    return jwtkit.lookup_kid_jwk({"keys": public}, kid)


class ServiceProvider(OpenIDConnectProvider):  # type: ignore[misc]
    """A service of the list in the settings."""

    oauth2_adapter_class = ServiceConnection

    @property
    def issuer(self) -> str:
        """The address that must stand in each proof: the configured one, not the one that an answer names."""
        return str(self.app.settings["server_url"])

    def get_redirect_from_request_kwargs(self, request: HttpRequest) -> dict[str, Any]:
        """Take only where to go afterwards from the address (checked), never what to ask or what to do."""
        asked: dict[str, Any] = super().get_redirect_from_request_kwargs(request)
        return {**({"next_url": asked["next_url"]} if "next_url" in asked else {}), "process": AuthProcess.LOGIN}

    def redirect(
        self, request: HttpRequest, process: str, next_url: str | None = None, data: Any = None, **kwargs: Any
    ) -> HttpResponse:
        """Send the browser to the service with a state, a nonce and a PKCE challenge of its own."""
        nonce = secrets.token_urlsafe(24)
        asked = {"scope": list(SCOPES), "auth_params": {"nonce": nonce}, "nonce": nonce}
        return cast(HttpResponse, super().redirect(request, process, next_url, data, **asked))

    def extract_uid(self, data: dict[str, Any]) -> str:
        """Return a digest of issuer and subject: no other issuer can name the same account."""
        return hashlib.sha256(f"{data['iss']}\n{data['sub']}".encode()).hexdigest()

    def extract_extra_data(self, data: dict[str, Any]) -> dict[str, Any]:
        """Keep the address, to show people which account elsewhere is theirs."""
        return {"email": data.get("email", "")}

    def extract_common_fields(self, data: dict[str, Any]) -> dict[str, Any]:
        """Take over nothing: an administrator wrote down who works here."""
        return {"email": data.get("email")}

    def extract_email_addresses(self, data: dict[str, Any]) -> list[Any]:
        """Return the address; verified only when the service says exactly so."""
        addresses = super().extract_email_addresses(data)
        for each in addresses:
            each.verified = data.get("email_verified") is True
        return list(addresses)


def list_services(request: HttpRequest) -> list[ServiceProvider]:
    """Return the services that staff may sign in with, in the order of the settings (no query)."""
    return list(get_adapter().list_providers(request))


provider_classes = [ServiceProvider]
