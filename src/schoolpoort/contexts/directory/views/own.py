"""From a guardian's own space to the search, in the guardian's language; the search learns nothing of who asks."""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from schoolpoort.contexts.own_space.api import OwnSpaceVisit, by_guardian, see_other
from schoolpoort.core.words import Words


@require_safe
@by_guardian("to search for help near home in one's own language")
def own_search(_request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Go to the search in the first of the guardian's languages that the pages have."""
    query = urlencode({"taal": Words.of(visit.languages).language})
    return see_other(f"{reverse('directory:search')}?{query}")
