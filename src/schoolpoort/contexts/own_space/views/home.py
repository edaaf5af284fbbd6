"""The home of the own space, and the ways out."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from schoolpoort.contexts.own_space.door import OwnSpaceVisit, by_guardian, own_page, signed_out
from schoolpoort.contexts.own_space.sections import sections
from schoolpoort.contexts.own_space.services.numbers import own_numbers
from schoolpoort.contexts.own_space.services.sessions import end_all_sessions, end_session


@require_safe
@by_guardian("the tiles of one's own space")
def home(request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Show the tiles that the contexts registered; once in a school year, ask whether a number is still right."""
    tiles = [(each, reverse(each.url_name)) for each in sections()]
    asked = next((each for each in own_numbers(visit.guardians) if each.to_confirm and each.works), None)
    return own_page(request, visit, "own_space/home.html", {"tiles": tiles, "asked": asked})


@require_POST
@by_guardian("to leave one's own space on this device")
def sign_out(_request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Leave on this device."""
    end_session(visit.session_id)
    return signed_out()


@require_POST
@by_guardian("to leave one's own space on every device")
def sign_out_everywhere(_request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Leave on every device."""
    end_all_sessions(visit.space_id)
    return signed_out()
