"""A link that does not work: a kind page in several languages, and a way on."""

import re
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation.trans_real import parse_accept_lang_header

from schoolpoort.contexts.messages.queries.parent import LinkedReader, school_to_ask
from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.core import clock
from schoolpoort.core.client_address import client_address
from schoolpoort.core.limits import Limit, try_once
from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.words import Words

#: A link with a full stop, a bracket or a quote behind it, as some telephones make of a text message.
_WITH_A_TAIL = re.compile(r"([A-Za-z0-9]{16})[^A-Za-z0-9].{0,20}", re.DOTALL)

#: Unknown links that one address may try in ten minutes; a whole school may share one address.
_UNKNOWN_LINKS = Limit("unknown-link", most=60, seconds=600)


@dataclass(frozen=True)
class Notice:
    """What is said, in ids of the phrasebook: a title, a sentence, and the code of the answer."""

    title: str
    text: str
    status: int


_UNKNOWN = Notice("link-unknown-title", "link-unknown-text", 404)
_OLD = Notice("link-old-title", "link-old-text", 410)
_REVOKED = Notice("link-revoked-title", "link-revoked-text", 410)
_ASKED = Notice("link-ask-new", "help-sent", 200)
_TOO_FAST = Notice("link-unknown-title", "error-too-fast", 429)


def wrong_link(request: HttpRequest, token: str, linked: LinkedReader | None) -> HttpResponse:
    """Return the page for a link that opens nothing (1 query); a link with a tail is led to its message."""
    if linked is not None:
        expired = linked.link.revoked_at is None and linked.link.expires_at and linked.link.expires_at <= clock.now()
        return _notice(request, _OLD if expired else _REVOKED, linked, token)
    tail = _WITH_A_TAIL.fullmatch(token)
    if tail:
        return HttpResponseRedirect(reverse("messages:parent", kwargs={"token": tail[1]}))
    return _notice(request, _TOO_FAST if _too_fast(request) else _UNKNOWN, None)


def link_asked(request: HttpRequest, linked: LinkedReader) -> HttpResponse:
    """Return the page that says that the school knows (1 query)."""
    return _notice(request, _ASKED, linked)


def _notice(request: HttpRequest, notice: Notice, linked: LinkedReader | None, token: str = "") -> HttpResponse:
    tags = _languages(request, linked)
    organisation_id = linked.link.organisation_id if linked else None
    first = Words.of(tags)
    context = {
        "notice": notice,
        "readers": [Words.of([tag]) for tag in tags],
        "words": first,
        "school": school_to_ask(organisation_id),
        "ask": reverse("messages:parent_ask_link", kwargs={"token": token}) if token else "",
        "school_name": linked.reader.organisation.name if linked else "Schoolpoort",
        "page_language": first.language,
        "page_direction": first.direction,
    }
    return HttpResponse(render_to_string("messages/parent/wrong_link.html", context), status=notice.status)


def _languages(request: HttpRequest, linked: LinkedReader | None) -> list[str]:
    """Return the languages to say it in: the reader's, the browser's, Dutch, then the others of the phrasebook."""
    known = phrasebook().languages
    accepted = [tag.split("-")[0] for tag, _weight in parse_accept_lang_header(_accept_language(request))]
    own = [str(tag).split("-")[0] for tag in linked.reader.languages] if linked else []
    return [tag for tag in dict.fromkeys([*own, *accepted, DUTCH, *known]) if tag in known]


def _accept_language(request: HttpRequest) -> str:
    return str(request.headers.get("Accept-Language", ""))[:500]


def _too_fast(request: HttpRequest) -> bool:
    """Count an unknown link of this visitor's address; a link that works is never counted and never closed by it."""
    return not try_once(_UNKNOWN_LINKS, client_address(request))
