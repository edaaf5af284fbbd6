"""Texts that come in with a form or an address, cleaned by the one rule before anything reads them."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponseBase, QueryDict

from schoolpoort.core.clean_text import clean_text


def clean_form(posted: QueryDict) -> QueryDict:
    """Return what was posted with clean names and values; a password stays as it was typed."""
    pairs = [
        (clean_text(name), value if "password" in name else clean_text(value))
        for name, values in posted.lists()
        for value in values
    ]
    before = [(name, value) for name, values in posted.lists() for value in values]
    if pairs == before:
        return posted
    cleaned = QueryDict(mutable=True, encoding=posted.encoding)
    for name, value in pairs:
        cleaned.appendlist(name, value)
    cleaned._mutable = False
    return cleaned


class TypedTextMiddleware:
    """Cleans what stands in the address and in forms, before a view sees it.

    A view that is free from the check against forgery reads its own body (signed receipts, parents' pages, the API),
    so it also cleans its own texts.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Clean the query of the address, and go on."""
        if request.META.get("QUERY_STRING"):
            request.GET = clean_form(request.GET)  # type: ignore[assignment]
        return self._get_response(request)

    def process_view(self, request: HttpRequest, view: Any, _args: Any, _kwargs: Any) -> None:
        """Clean the form; Django has read it already to look for the token against forgery."""
        if request.method == "POST" and not getattr(view, "csrf_exempt", False):
            request.POST = clean_form(request.POST)  # type: ignore[assignment]
