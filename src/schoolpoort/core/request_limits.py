"""Refuses a request that is larger than anything that we take, before a byte of it is read."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.template.loader import render_to_string

#: The largest thing that we take is a roster of 12 MB; up to here its form itself says what is wrong.
LARGEST_REQUEST = 32 * 1024 * 1024


class RequestLimitMiddleware:
    """Answers 413 with a page in plain words where the announced length is too large, 400 where it is no number."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Let through what fits. A body without a length is read as empty by the server's interface (PEP 3333)."""
        announced = str(request.META.get("CONTENT_LENGTH") or "0")
        if not announced.isdecimal():
            return HttpResponse(render_to_string("400.html"), status=400)
        if len(announced) > 12 or int(announced) > LARGEST_REQUEST:
            return HttpResponse(render_to_string("413.html"), status=413)
        return self._get_response(request)
