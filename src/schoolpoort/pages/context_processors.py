"""What every staff page needs: navigation, the organisation in view."""

from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from schoolpoort.core.permissions import scope_of


@dataclass(frozen=True)
class NavigationItem:
    """One entry of the main navigation."""

    label: str
    url: str
    current: bool


#: Label, URL name, permission needed to see the entry.
_ENTRIES = (("Vandaag", "pages:home", "accounts.use_staff_pages"),)


def staff_shell(request: HttpRequest) -> dict[str, object]:
    """Return the navigation that the visitor's role may use; nothing for somebody who is not signed in."""
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return {}
    scope = scope_of(request)
    items = [
        NavigationItem(_(label), reverse(name), request.path == reverse(name))
        for label, name, permission in _ENTRIES
        if user.has_perm(permission, scope)
    ]
    return {"navigation": items, "organisation": getattr(request, "organisation", None)}
