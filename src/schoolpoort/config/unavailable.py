"""What a visitor sees when something failed or was refused: a kind page that asks the database nothing.

A database that does not answer is temporary (503, and when to come back); everything else that fails is our mistake
(500). Families read it in their browser's language and the others below it, staff in Dutch or English.
"""

import logging
import sys
from typing import cast

from csp.decorators import csp
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation.trans_real import parse_accept_lang_header
from django.views.csrf import csrf_failure

from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.request_limits import RequestTooLarge
from schoolpoort.core.virus_scanner import FileRefused, ScannerAway
from schoolpoort.core.words import DUTCH, Words
from schoolpoort.design.parent_pages import PARENT_POLICY, parent_headers

#: Addresses of families: what they read comes from the phrasebook.
_OF_FAMILIES = ("/b/", "/mijn/")
_SECONDS_UNTIL_AGAIN = 60
_MOST_HEADER = 500

_log = logging.getLogger(__name__)


def something_went_wrong(request: HttpRequest) -> HttpResponse:
    """Return the page for an exception that nobody caught; Django calls it while that exception is being handled."""
    failure = sys.exc_info()[1]
    temporary = isinstance(failure, OperationalError | InterfaceError)
    if temporary:
        _log.error("The database does not answer: %s", failure)
    status = 503 if temporary else 500
    response = sorry(request, status, "unavailable-title", "unavailable-text")
    if temporary:
        response["Retry-After"] = str(_SECONDS_UNTIL_AGAIN)
    return response


def refused(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Return the page for what cannot be read (400, 413), or for a file that the virus scanner did not let through."""
    if isinstance(exception, FileRefused | ScannerAway):
        status = 503 if isinstance(exception, ScannerAway) else 400
        template = "file_unchecked.html" if status == 503 else "file_refused.html"
        with translation.override(_language_of_staff(request)):
            return HttpResponse(render_to_string(template), status=status)
    if isinstance(exception, RequestTooLarge):
        return sorry(request, 413, "refused-title", "refused-too-large")
    return sorry(request, 400, "refused-title", "refused-text")


def forged_or_late(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Return the page for a form whose token is missing or old (403): mostly a page that was open for long."""
    if request.path.startswith(_OF_FAMILIES):
        return sorry(request, 403, "refused-title", "refused-too-late")
    return csrf_failure(request, reason)


def sorry(request: HttpRequest, status: int, title: str, text: str) -> HttpResponse:
    """Return the page for a status: for families with two phrases of the phrasebook, for staff its own template."""
    if request.path.startswith(_OF_FAMILIES):
        page = _page_for_family(_accepted_languages(request), title, text)
        # The page carries its own style, as every page of a parent does.
        answer = csp(PARENT_POLICY)(lambda _request: parent_headers(HttpResponse(page, status=status)))
        return cast(HttpResponse, answer(request))
    with translation.override(_language_of_staff(request)):
        return HttpResponse(render_to_string(f"{status}.html"), status=status)


def _language_of_staff(request: HttpRequest) -> str:
    return "en" if _accepted_languages(request)[:1] == ["en"] else DUTCH


def _page_for_family(accepted: list[str], title: str, text: str) -> str:
    known = phrasebook().languages
    tags = [tag for tag in dict.fromkeys([*accepted, DUTCH, *known]) if tag in known]
    first = Words.of(tags)
    context = {
        "readers": [Words.of([tag]) for tag in tags],
        "words": first,
        "title": title,
        "text": text,
        "school_name": "Schoolpoort",
        "page_language": first.language,
        "page_direction": first.direction,
    }
    return render_to_string("sorry_family.html", context)


def _accepted_languages(request: HttpRequest) -> list[str]:
    header = str(request.headers.get("Accept-Language", ""))[:_MOST_HEADER]
    return [tag.split("-")[0] for tag, _weight in parse_accept_lang_header(header)]
