"""In the own space: who looked at my data."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from schoolpoort.contexts.own_space.api import OwnSpaceVisit, by_guardian, own_page
from schoolpoort.contexts.rights.services.who_looked import looks


@require_safe
@by_guardian("the history of one's own data, never of a partner's")
def who_looked(request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Show who opened or changed what is about this person, day by day."""
    lines, page = looks(visit.scope, visit.guardian_ids, request.GET.get("page"))
    return own_page(request, visit, "rights/own/who_looked.html", {"lines": lines, "page": page})
