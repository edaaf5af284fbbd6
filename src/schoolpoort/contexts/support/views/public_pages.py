"""The frame of pages in one's own language outside the own space: for who looks, signs up or helps."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from csp.constants import SELF
from csp.decorators import csp
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.middleware.csrf import get_token
from django.template.loader import render_to_string
from django.utils.translation.trans_real import parse_accept_lang_header

from schoolpoort.core.languages import LANGUAGES, Language
from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.words import DUTCH, Words
from schoolpoort.design.parent_pages import PARENT_POLICY, parent_headers
from schoolpoort.design.styles import parent_style_hash

View = Callable[..., HttpResponseBase]

#: As on every parent's page, and the stylesheet of the wide tables.
_POLICY = {**PARENT_POLICY, "style-src": [SELF, parent_style_hash()]}


def in_own_language(view: View) -> View:
    """Give a view the headers and the content policy of these pages."""

    @wraps(view)
    def framed(*arguments: Any, **kwargs: Any) -> HttpResponseBase:
        return parent_headers(view(*arguments, **kwargs))

    policed: View = csp(_POLICY)(framed)
    return policed


def languages_to_choose() -> list[Language]:
    """Return the languages of the phrasebook."""
    return [LANGUAGES[tag] for tag in phrasebook().languages if tag in LANGUAGES]


def language_of(request: HttpRequest) -> str:
    """Return the language that the visitor chose, else the browser's, else Dutch."""
    known = [each.tag for each in languages_to_choose()]
    asked = request.GET.get("taal", "")
    if asked in known:
        return asked
    for tag, _ in parse_accept_lang_header(request.headers.get("accept-language", "").lower()[:200]):
        if tag.split("-")[0] in known:
            return tag.split("-")[0]
    return DUTCH


def page(request: HttpRequest, words: Words, template: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
    """Return a page in the reader's words; the template extends "design/base_parent.html"."""
    frame = {
        "words": words,
        "csrf_token": get_token(request),
        "page_referrer": "same-origin",
        "school_name": "Schoolpoort",
        "page_language": words.language,
        "page_direction": words.direction,
        "languages": languages_to_choose(),
    }
    return HttpResponse(render_to_string(template, {**frame, **context}), status=status)
