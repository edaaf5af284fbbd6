"""The gate that every parent's page goes through: the link, the headers, the size of what comes in, the pace.

A parent's page has no cookie, no session and no account, so there is nothing that another site could misuse: the
token in the address is the only credential, and a CSRF cookie would protect nothing.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from csp.decorators import csp
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.views.decorators.csrf import csrf_exempt

from schoolpoort.contexts.messages.views.parent_visit import Visit, open_visit
from schoolpoort.contexts.messages.views.parent_wrong_link import wrong_link
from schoolpoort.core.permissions import by_credential
from schoolpoort.design.parent_pages import PARENT_POLICY, FormRefused, parent_headers

VisitView = Callable[..., HttpResponse]


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
    restricted: VisitView = csp(PARENT_POLICY)(by_credential(why)(view))  # type: ignore[assignment]
    return csrf_exempt(restricted)


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
