"""Other sign-in services (OpenID Connect) that the installation trusts, read from the environment.

The first is described by SCHOOLPOORT_OIDC_NAME, _URL, _CLIENT_ID and _SECRET; a second by the same names with _2 behind
them, and so on. docs/administrator.md says how to register this installation with one.
"""

from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

from schoolpoort.config.secrets import from_environment

_BASES = ("SCHOOLPOORT_OIDC_NAME", "SCHOOLPOORT_OIDC_URL", "SCHOOLPOORT_OIDC_CLIENT_ID", "SCHOOLPOORT_OIDC_SECRET")
MOST = 9


def read_openid_services() -> list[dict[str, Any]]:
    """Return the services in the form of django-allauth's `APPS`.

    Raises ImproperlyConfigured when one is described by half, or would send a secret without encryption.
    """
    services = []
    for number in range(1, MOST + 1):
        names = [base if number == 1 else f"{base}_{number}" for base in _BASES]
        values = [from_environment(name) for name in names]
        if not any(values):
            continue
        missing = [name for name, value in zip(names, values, strict=True) if not value]
        if missing:
            raise ImproperlyConfigured(f"Sign-in service {number} is not complete: {', '.join(missing)} is missing.")
        services.append(_service(str(number), names[1], *(str(value) for value in values)))
    return services


def _service(number: str, url_setting: str, name: str, url: str, client_id: str, secret: str) -> dict[str, Any]:
    parts = urlsplit(url)
    if parts.scheme != "https" and parts.hostname not in {"localhost", "127.0.0.1"}:
        raise ImproperlyConfigured(f"{url_setting} must begin with https://.")
    return {
        "provider_id": number,
        "name": name,
        "client_id": client_id,
        "secret": secret,
        "settings": {"server_url": url.rstrip("/"), "oauth_pkce_enabled": True},
    }
