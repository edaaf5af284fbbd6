"""The door of the own space: who is inside, and the frame of every page there.

There is no account and no password behind it: a cookie of its own, a row with a short life, and the records that the
person proved one by one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any
from uuid import UUID

from csp.decorators import csp
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.middleware.csrf import get_token
from django.template.loader import render_to_string
from django.urls import reverse

from schoolpoort.contexts.own_space.entry_cookie import remember_entry
from schoolpoort.contexts.own_space.models import Entry, SpaceSession
from schoolpoort.contexts.own_space.queries.visits import guardians_in
from schoolpoort.contexts.own_space.services.sessions import live_session
from schoolpoort.contexts.people.api import Guardian, languages_for, languages_of
from schoolpoort.core import clock
from schoolpoort.core.permissions import declare
from schoolpoort.core.response_headers import clear_browser
from schoolpoort.core.scope import Scope
from schoolpoort.core.words import DUTCH, Words
from schoolpoort.design.parent_pages import PARENT_POLICY, parent_headers

#: What the own space is for, in the words of the language law's list: the existence of a service, and practical things.
_PURPOSES = ("service", "practical")


@dataclass(frozen=True)
class OwnSpaceVisit:
    """One request inside: the records that this person joined, never a partner's."""

    space_id: UUID
    session_id: UUID
    #: The joined records, with organisation and household loaded; never empty.
    guardians: tuple[Guardian, ...]
    #: The fall-back list for Words; ends with "nl".
    languages: tuple[str, ...]
    #: The organisations of the joined records.
    scope: Scope

    @property
    def words(self) -> Words:
        """The words of the page."""
        return Words.of(self.languages)

    @property
    def guardian_ids(self) -> list[UUID]:
        """The ids of the joined records."""
        return [guardian.pk for guardian in self.guardians]

    def guardian_in(self, organisation_id: UUID) -> Guardian | None:
        """Return the record of one school, or None where that school is not joined."""
        return next((each for each in self.guardians if each.organisation_id == organisation_id), None)


View = Callable[..., HttpResponseBase]


def cookie_name() -> str:
    """Return the cookie's name; on https browsers hold it to this host and to https by its prefix."""
    return "__Host-mijn" if settings.SESSION_COOKIE_SECURE else "mijn"


def set_cookie(response: HttpResponse, token: str) -> HttpResponse:
    """Give the browser the session's token until it is closed."""
    response.set_cookie(
        cookie_name(), token, path="/", secure=settings.SESSION_COOKIE_SECURE, httponly=True, samesite="Lax"
    )
    return response


def forget_cookie(response: HttpResponse) -> HttpResponse:
    """Take the cookie away."""
    # Browsers ignore a __Host- cookie without "secure", also when it is taken away.
    response.set_cookie(
        cookie_name(), "", max_age=0, path="/", secure=settings.SESSION_COOKIE_SECURE, httponly=True, samesite="Lax"
    )
    return response


def languages_in_space(guardians: tuple[Guardian, ...]) -> tuple[str, ...]:
    """Return the languages of a person's pages, best first, as the language law allows them; ends with "nl"."""
    today = clock.today()
    found = [tag for each in guardians for tag in languages_for(languages_of(each), _PURPOSES, today) if tag != DUTCH]
    return (*dict.fromkeys(found), DUTCH)


def visit_of(request: HttpRequest) -> OwnSpaceVisit | None:
    """Return the visit of a request, or None without a live session or an open record (4 queries)."""
    session: SpaceSession | None = live_session(request.COOKIES.get(cookie_name(), ""))
    if session is None:
        return None
    guardians = guardians_in(session.space_id, clock.now())
    if not guardians:
        return None
    scope = Scope.over(each.organisation_id for each in guardians)
    return OwnSpaceVisit(session.space_id, session.pk, guardians, languages_in_space(guardians), scope)


def by_guardian(reason: str) -> Callable[[View], View]:
    """Let in who is inside an own space, and declare why the page may be seen there.

    The view is called as `view(request, visit, **url kwargs)`. Without a session the browser goes to the entry page
    (303). What the page shows must come from `visit.guardians`: somebody else's row is a 404.
    """

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            visit = visit_of(request)
            if visit is None:
                return parent_headers(to_entry())
            return parent_headers(view(request, visit, *args, **kwargs))

        return declare(csp(PARENT_POLICY)(guarded), f"guardian: {reason}")

    return decorate


def to_entry(after: str = "") -> HttpResponse:
    """Send the browser to the page where the own space is entered; a browser with an old cookie loses it.

    `after` is why, for the address: "?uit" for who left at a tap.
    """
    return forget_cookie(see_other(reverse("own_space:entry") + after))


def signed_out() -> HttpResponse:
    """Send who left to the door."""
    response = to_entry("?uit")
    clear_browser(response)
    return response


def to_code(begun: Entry) -> HttpResponse:
    """Send the browser on to where the code of an entry is asked."""
    return remember_entry(see_other(reverse("own_space:code")), begun)


def see_other(address: str) -> HttpResponse:
    """Send the browser on with a GET, so that going back or reloading posts nothing twice."""
    return HttpResponse(status=303, headers={"Location": address})


def own_page(
    request: HttpRequest, visit: OwnSpaceVisit, template: str, context: dict[str, Any], status: int = 200
) -> HttpResponse:
    """Return a page inside the own space; `template` extends "own_space/base.html".

    It is rendered without Django's session and without staff's context: only the words, the schools and the token
    against forged forms.
    """
    words = visit.words
    frame = {
        "words": words,
        "visit": visit,
        "csrf_token": get_token(request),
        # Without any referrer a browser says "Origin: null" with a form, and the check against forgery refuses it.
        "page_referrer": "same-origin",
        "school_name": words.html("own-space-title"),
        "school_line": ", ".join(dict.fromkeys(each.organisation.name for each in visit.guardians)),
        "page_language": words.language,
        "page_direction": words.direction,
    }
    return HttpResponse(render_to_string(template, {**frame, **context}), status=status)
