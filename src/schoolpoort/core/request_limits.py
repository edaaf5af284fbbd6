"""Refuses a request that is larger than anything that we take, before a byte of it is read."""

from collections.abc import Callable

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponseBase

#: The largest thing that we take is a roster of 12 MB; up to here its form itself says what is wrong.
LARGEST_REQUEST = 32 * 1024 * 1024


class RequestTooLarge(BadRequest):
    """The announced length is larger than anything that we take."""


class RequestLimitMiddleware:
    """Refuses where the announced length is too large or no number; config.unavailable says it in plain words."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Let through what fits. A body without a length is read as empty by the server's interface (PEP 3333).

        Raises RequestTooLarge, and BadRequest for a length that is no number.
        """
        announced = str(request.META.get("CONTENT_LENGTH") or "0")
        if not announced.isdecimal():
            raise BadRequest("the length is no number")
        if len(announced) > 12 or int(announced) > LARGEST_REQUEST:
            raise RequestTooLarge
        return self._get_response(request)
