"""What every staff page needs: navigation, the organisation in view."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
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


#: Label, URL name, permission needed to see the entry, first parts of the addresses that belong to it.
_ENTRIES = (
    (pgettext_lazy("menu", "Vandaag"), "pages:home", "accounts.use_staff_pages", ()),
    (pgettext_lazy("menu", "Berichten"), "messages:list", "messages.compose", ("/messages/",)),
    (pgettext_lazy("menu", "Takenlijst"), "worklist:mine", "worklist.view_worklist", ("/tasks/",)),
    (pgettext_lazy("menu", "Gezinnen"), "people:families", "people.view_families", ("/families/",)),
    (pgettext_lazy("menu", "Leerlingenlijst"), "people:imports", "people.import_roster", ("/imports/", "/roster/")),
    (pgettext_lazy("menu", "Team"), "people:staff", "people.import_roster", ("/staff/", "/team/")),
)

_WITH_BADGE = "worklist:mine"


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


def _navigation(request: HttpRequest, user: Any) -> list[NavigationItem]:
    scope = scope_of(request)
    items = []
    for label, name, permission, parts in _ENTRIES:
        if not user.has_perm(permission, scope):
            continue
        try:
            url = reverse(name)
        except NoReverseMatch:
            # An installation may leave a context out; its entry goes with it.
            continue
        current = request.path == url or any(request.path.startswith(part) for part in (url, *parts) if part != "/")
        count = open_count(scope, user) if name == _WITH_BADGE else 0
        items.append(NavigationItem(str(label), url, current and (url != "/" or request.path == "/"), count))
    return items
