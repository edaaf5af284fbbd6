"""In the own space: that the school noted something after a talk, and the wish to see it."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from schoolpoort.contexts.contact_moments.services.own_notes import ask_to_see, notes_by_school
from schoolpoort.contexts.own_space.api import OwnSpaceVisit, by_guardian, own_page, see_other


@require_safe
@by_guardian("that there are notes about oneself, never about a partner")
def own_notes(request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Show at which school there are notes about this person, from when, and whether they are asked for."""
    context = {"schools": notes_by_school(visit.guardians), "asked": "gevraagd" in request.GET}
    return own_page(request, visit, "contact_moments/own/notes.html", context)


@require_POST
@by_guardian("asks the school to show the notes about oneself")
def ask(request: HttpRequest, visit: OwnSpaceVisit, record_id: UUID) -> HttpResponse:
    """Ask one school to show its notes; somebody who cares for families gets a task."""
    guardian = next((each for each in visit.guardians if each.pk == record_id), None)
    if guardian is None:
        raise Http404
    ask_to_see(guardian)
    return see_other(reverse("contact_moments:own-notes") + "?gevraagd")
