"""The gate that every parent's page goes through: the link, the headers, the size of what comes in, the pace.

A parent's page has no cookie, no session and no account, so there is nothing that another site could misuse: the
token in the address is the only credential, and a CSRF cookie would protect nothing.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from csp.constants import NONE, SELF
from csp.decorators import csp
from django.core.exceptions import BadRequest, RequestDataTooBig, SuspiciousOperation
from django.http import HttpRequest, HttpResponse, QueryDict
from django.http.multipartparser import MultiPartParserError
from django.http.request import UnreadablePostError
from django.template.loader import render_to_string
from django.views.decorators.csrf import csrf_exempt

from schoolpoort.contexts.messages.views.parent_visit import Visit, open_visit
from schoolpoort.contexts.messages.views.parent_wrong_link import wrong_link
from schoolpoort.core.permissions import by_credential
from schoolpoort.design.styles import parent_style_hash

#: The longest form of a parent's page: 600 characters of any script, percent-encoded, and some room.
LARGEST_FORM = 32 * 1024

_POLICY = {
    "default-src": [NONE],
    "style-src": [parent_style_hash()],
    "script-src": [SELF],
    "img-src": ["data:"],
    "media-src": [SELF],
    "form-action": [SELF],
    "base-uri": [NONE],
    "frame-ancestors": [NONE],
}

_HEADERS = {
    "Cache-Control": "private, no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow",
}

#: What Django raises for a body that is no form.
_BROKEN = (ValueError, BadRequest, MultiPartParserError, RequestDataTooBig, SuspiciousOperation, UnreadablePostError)

VisitView = Callable[..., HttpResponse]


class FormRefused(Exception):
    """What came in is no form of ours: too large, broken off, or badly encoded."""


def parent_headers(response: HttpResponse) -> HttpResponse:
    """Put the headers of a parent's page on a response."""
    for name, value in _HEADERS.items():
        response.headers[name] = value
    return response


def behind_link(view: VisitView) -> VisitView:
    """Call `view(request, visit)` for an open link; anything else gets the kind page about links that do not work."""

    @wraps(view)
    def guarded(request: HttpRequest, token: str, lang: str = "", **kwargs: Any) -> HttpResponse:
        visit = open_visit(token, lang)
        if not isinstance(visit, Visit):
            return parent_headers(wrong_link(request, token, visit))
        try:
            response = view(request, visit, **kwargs)
        except FormRefused:
            response = page(visit, "messages/parent/problem.html", {"problem": "error-not-saved"}, status=413)
        return parent_headers(response)

    return _declared(guarded, "the token in the address is a family's key to one message")


def without_link(view: VisitView) -> VisitView:
    """Give a page about a link that does not work the same headers as all parents' pages."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return parent_headers(view(request, *args, **kwargs))

    return _declared(guarded, "says kindly that a link does not work, to whoever has one")


def _declared(view: VisitView, why: str) -> VisitView:
    """Declare who may come in, and put the content policy on what goes out."""
    restricted: VisitView = csp(_POLICY)(by_credential(why)(view))  # type: ignore[assignment]
    return csrf_exempt(restricted)


def read_form(request: HttpRequest) -> QueryDict:
    """Return what was posted. Raises FormRefused, before reading it, for what is larger than any form of ours."""
    try:
        if int(request.META.get("CONTENT_LENGTH") or 0) > LARGEST_FORM:
            raise FormRefused
        return request.POST
    except _BROKEN as error:
        raise FormRefused from error


def page(visit: Visit, template: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
    """Return a page for this visit. It is rendered without the request: no session is touched, no cookie is set."""
    frame = {
        "words": visit.words,
        "to": visit.addresses,
        "school_name": visit.reader.organisation.name,
        "school_line": visit.reader.organisation.town,
        "page_language": visit.words.language,
        "page_direction": visit.words.direction,
    }
    return HttpResponse(render_to_string(template, {**frame, **context}), status=status)


def see_other(address: str) -> HttpResponse:
    """Send the browser on with a GET, so that going back or reloading posts nothing twice."""
    return HttpResponse(status=303, headers={"Location": address})
