"""What a visitor sees when something failed: a kind page that asks the database nothing.

A database that does not answer is temporary (503, and when to come back); everything else is our mistake (500).
"""

import logging
import sys

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation.trans_real import parse_accept_lang_header

from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.words import DUTCH, Words

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
    accepted = _accepted_languages(request)
    if request.path.startswith(_OF_FAMILIES):
        page = _page_for_family(accepted)
    else:
        with translation.override("en" if accepted[:1] == ["en"] else "nl"):
            page = render_to_string(f"{status}.html")
    response = HttpResponse(page, status=status)
    if temporary:
        response["Retry-After"] = str(_SECONDS_UNTIL_AGAIN)
    return response


def _page_for_family(accepted: list[str]) -> str:
    known = phrasebook().languages
    tags = [tag for tag in dict.fromkeys([*accepted, DUTCH, *known]) if tag in known]
    first = Words.of(tags)
    context = {
        "readers": [Words.of([tag]) for tag in tags],
        "words": first,
        "school_name": "Schoolpoort",
        "page_language": first.language,
        "page_direction": first.direction,
    }
    return render_to_string("503_family.html", context)


def _accepted_languages(request: HttpRequest) -> list[str]:
    header = str(request.headers.get("Accept-Language", ""))[:_MOST_HEADER]
    return [tag.split("-")[0] for tag, _weight in parse_accept_lang_header(header)]
