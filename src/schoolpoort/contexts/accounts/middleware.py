"""Gives each staff request its scope (which organisations it may see, and which one is in view) and its language."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

from schoolpoort.contexts.accounts.queries import current_roles
from schoolpoort.contexts.organisations.api import Organisation, agreed_together
from schoolpoort.core import clock
from schoolpoort.core.permissions import opens_by_credential
from schoolpoort.core.scope import Scope

#: Session key of the organisation that a user with several chose to look at.
CHOSEN = "organisation"


class ScopeMiddleware:
    """Sets `request.scope`, `request.organisation` and `request.organisations` (those to choose from).

    Somebody with roles in several organisations sees them together only where one agreement names them (decision 1);
    otherwise one at a time.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Attach the scope. A page without a session (a family's link) costs no query and sets no cookie."""
        request.scope = Scope.of()  # type: ignore[attr-defined]
        request.organisation = None  # type: ignore[attr-defined]
        request.organisations = []  # type: ignore[attr-defined]
        if request.COOKIES and request.user.is_authenticated:
            self._attach(request)
        return self._get_response(request)

    def _attach(self, request: HttpRequest) -> None:
        assignments = current_roles(request.user, clock.today())  # type: ignore[arg-type]
        mine: dict[str, Organisation] = {str(each.organisation_id): each.organisation for each in assignments}
        if not mine:
            return
        chosen = mine.get(request.session.get(CHOSEN, "")) or next(iter(mine.values()))
        together = {chosen.pk}
        if len(mine) > 1:
            agreed = agreed_together([each.pk for each in mine.values()], clock.today())
            if chosen.pk in agreed:
                together |= agreed
        request.organisation = chosen  # type: ignore[attr-defined]
        request.organisations = sorted(mine.values(), key=lambda each: each.name)  # type: ignore[attr-defined]
        request.scope = Scope.over(together)  # type: ignore[attr-defined]


class LanguageMiddleware:
    """Shows staff pages in the language that the user chose; visitors and families' pages keep the installation's.

    A family's page speaks the family's language through the phrasebook, whoever is signed in on the device.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer in the user's language; a request without a session costs no query."""
        if not request.COOKIES or not request.user.is_authenticated:
            return self._get_response(request)
        chosen = request.user.language
        known = chosen in dict(settings.LANGUAGES)
        with translation.override(chosen if known else settings.LANGUAGE_CODE):
            return self._get_response(request)

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: Any) -> None:
        """Go back to the installation's language for a page that a link's token or a gateway's signature opens."""
        if opens_by_credential(view):
            translation.activate(settings.LANGUAGE_CODE)
