"""The page where the own space is entered."""

from csp.decorators import csp
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.views.decorators.http import require_http_methods

from schoolpoort.core.permissions import public
from schoolpoort.core.words import Words
from schoolpoort.design.parent_pages import PARENT_POLICY, parent_headers


@require_http_methods(["GET", "HEAD"])
@public("everybody may ask for a code; the answer is the same for all")
@csp(PARENT_POLICY)
def entry(_request: HttpRequest) -> HttpResponse:
    """Show how to come in."""
    words = Words.of(["nl"])
    context = {
        "words": words,
        "school_name": words.html("own-space-title"),
        "page_language": words.language,
        "page_direction": words.direction,
    }
    return parent_headers(HttpResponse(render_to_string("own_space/entry.html", context)))
