"""What every page that a parent opens has: the content policy, the headers, the largest form."""

from typing import TypeVar

from csp.constants import NONE, SELF
from django.core.exceptions import BadRequest, RequestDataTooBig, SuspiciousOperation
from django.http import HttpRequest, HttpResponseBase, QueryDict
from django.http.multipartparser import MultiPartParserError
from django.http.request import UnreadablePostError

from schoolpoort.core.typed_text import clean_form
from schoolpoort.design.styles import parent_style_hash

R = TypeVar("R", bound=HttpResponseBase)

#: The longest form of a parent's page: 600 characters of any script, percent-encoded, and some room.
LARGEST_FORM = 32 * 1024

PARENT_POLICY = {
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


class FormRefused(Exception):
    """What came in is no form of ours: too large, broken off, or badly encoded."""


def parent_headers(response: R) -> R:
    """Put the headers of a parent's page on a response."""
    for name, value in _HEADERS.items():
        response.headers[name] = value
    return response


def read_form(request: HttpRequest) -> QueryDict:
    """Return what was posted, without what nobody types.

    Raises FormRefused, before reading it, for what is larger than any form of ours.
    """
    try:
        if int(request.META.get("CONTENT_LENGTH") or 0) > LARGEST_FORM:
            raise FormRefused
        return clean_form(request.POST)
    except _BROKEN as error:
        raise FormRefused from error
