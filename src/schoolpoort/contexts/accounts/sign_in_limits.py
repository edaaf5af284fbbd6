"""What stands between a guesser and a password: whose tries are counted, and ways back only to our pages."""

from typing import Any

from django.http import HttpRequest

from schoolpoort.core.client_address import client_address
from schoolpoort.core.own_paths import is_own_path


class SignInLimits:
    """Goes before django-allauth's adapter.

    Wrong passwords are counted per address *and* account: somebody who guesses at a colleague's account shuts out the
    own address, never the colleague's.
    """

    def get_client_ip(self, request: HttpRequest) -> str:
        """Return the address that counts, as `core.client_address` says it."""
        return client_address(request) or "unknown"

    def is_safe_url(self, url: str | None) -> bool:
        """Lead back only to a path of ours."""
        return is_own_path(url or "")

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        login = str(credentials.get("email", "")).strip().lower()
        return f"{client_address(request)}:{login}"
