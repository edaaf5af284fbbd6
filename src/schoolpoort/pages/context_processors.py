"""What every staff page needs: navigation, the organisation in view."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import pgettext_lazy

from schoolpoort.contexts.worklist.api import open_count
from schoolpoort.core.permissions import scope_of


@dataclass(frozen=True)
class NavigationItem:
    """One entry of the main navigation; `count` is a badge, 0 for none."""

    label: str
    url: str
    current: bool
    count: int = 0


@dataclass(frozen=True)
class Navigation:
    """The menu of one visitor: what is needed every day in sight, the rest one tap away."""

    daily: tuple[NavigationItem, ...]
    more: tuple[NavigationItem, ...] = ()


#: Label, URL name, permission needed to see the entry, further beginnings of addresses that belong to it.
_Entry = tuple[Any, str, str, tuple[str, ...]]

_DAILY: tuple[_Entry, ...] = (
    (pgettext_lazy("menu", "Vandaag"), "pages:home", "accounts.use_own_account", ()),
    (pgettext_lazy("menu", "Berichten"), "messages:list", "messages.compose", ()),
    (pgettext_lazy("menu", "Takenlijst"), "worklist:mine", "worklist.view_worklist", ()),
    (pgettext_lazy("menu", "Mijn ronde"), "contact_moments:going-round", "contact_moments.view_round_list", ()),
    (pgettext_lazy("menu", "Gezinnen"), "people:families", "people.view_families", ("/classes/",)),
)

_MORE: tuple[_Entry, ...] = (
    (pgettext_lazy("menu", "Hulp gevraagd"), "support:needs", "support.view_requests", ()),
    (pgettext_lazy("menu", "Hulp in cijfers"), "support:overview", "support.view_overview", ()),
    (pgettext_lazy("menu", "Klare taal"), "pages:plain-language", "messages.compose", ()),
    (pgettext_lazy("menu", "Foto's"), "rights:consents", "rights.view_consents", ()),
    (pgettext_lazy("menu", "Contactmoment"), "contact_moments:round", "contact_moments.go_round", ()),
    (pgettext_lazy("menu", "Hulp bij een gesprek"), "contact_moments:choose-help", "contact_moments.choose_help", ()),
    (pgettext_lazy("menu", "Meelezen"), "contact_moments:shared", "contact_moments.read_along", ()),
    (pgettext_lazy("menu", "Dringend"), "people:emergency", "people.ask_emergency", ()),
    (pgettext_lazy("menu", "Nederlands oefenen"), "messages:lessons", "messages.view_lesson_requests", ()),
    (pgettext_lazy("menu", "Helpers"), "support:people", "support.manage_supporters", ()),
    (pgettext_lazy("menu", "Hulp in de buurt"), "directory:entries", "directory.keep_entries", ("/directory/",)),
    (pgettext_lazy("menu", "Lokalen"), "directory:rooms", "directory.ask_room", ()),
    (pgettext_lazy("menu", "Leerlingenlijst"), "people:imports", "people.import_roster", ()),
    (pgettext_lazy("menu", "Team"), "people:staff", "people.manage_staff", ()),
    (pgettext_lazy("menu", "Afspraken"), "people:agreements", "people.manage_agreements", ()),
)

_WITH_BADGE = "worklist:mine"
_FITS_IN_A_ROW = 6


def staff_shell(request: HttpRequest) -> dict[str, object]:
    """Return the navigation that the visitor's role may use; nothing for somebody who is not signed in.

    Reads nothing until a page draws its menu, so that parts of pages cost no query for it.
    """
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return {}
    return {
        "navigation": SimpleLazyObject(lambda: _navigation(request, user)),
        "organisation": getattr(request, "organisation", None),
    }


def _navigation(request: HttpRequest, user: Any) -> Navigation:
    daily, more = _items(request, user, _DAILY), _items(request, user, _MORE)
    # A panel for one or two entries hides more than it tidies.
    if len(daily) + len(more) <= _FITS_IN_A_ROW:
        return Navigation((*daily, *more))
    return Navigation(daily, more)


def _items(request: HttpRequest, user: Any, entries: Sequence[_Entry]) -> tuple[NavigationItem, ...]:
    scope = scope_of(request)
    items = []
    own = [reverse(name) for _label, name, _permission, _further in (*_DAILY, *_MORE)]
    for label, name, permission, further in entries:
        if user.has_perm(permission, scope):
            url = reverse(name)
            # Home is the beginning of every address, so it is current only on its own.
            beginnings = (url, *further) if url != "/" else ()
            current = request.path == url or request.path.startswith(beginnings)
            # "/support/" is not current on "/support/people/", which has an entry of its own.
            current = current and not request.path.startswith(
                tuple(each for each in own if each != url and url != "/" and each.startswith(url))
            )
            count = open_count(scope, user) if name == _WITH_BADGE else 0
            items.append(NavigationItem(str(label), url, current, count))
    return tuple(items)
