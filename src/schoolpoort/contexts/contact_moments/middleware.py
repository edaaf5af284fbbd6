"""Who signs out leaves nothing of the round on the telephone: the browser forgets what it kept for this site."""

from collections.abc import Callable

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from schoolpoort.core.response_headers import clear_browser

#: The addresses at which somebody says "sign me out here"; a session that ends by itself keeps what waits to be sent.
_SIGN_OUT = frozenset({"account_logout", "staff:end-all-sessions"})


class ForgetRoundMiddleware:
    """Sends Clear-Site-Data when somebody signs out: the service worker, its pages and the waiting moments go."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer, and let the browser forget after a sign-out."""
        response = self._get_response(request)
        match = request.resolver_match
        if request.method == "POST" and match is not None and match.view_name in _SIGN_OUT:
            clear_browser(response)
        return response
