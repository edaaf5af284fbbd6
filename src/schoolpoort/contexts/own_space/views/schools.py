"""The joined schools: another one in, one out."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from schoolpoort.contexts.accounts.api import TooManyCodes
from schoolpoort.contexts.own_space.door import OwnSpaceVisit, by_guardian, own_page, see_other, signed_out, to_code
from schoolpoort.contexts.own_space.models import OwnSpace
from schoolpoort.contexts.own_space.services.entries import begin_with_contact
from schoolpoort.contexts.own_space.services.records import leave_space
from schoolpoort.contexts.people.api import WrongAddress

_LONGEST_CONTACT = 254


def _page(request: HttpRequest, visit: OwnSpaceVisit, problem: str = "", status: int = 200) -> HttpResponse:
    return own_page(request, visit, "own_space/schools.html", {"problem": problem}, status)


@require_http_methods(["GET", "HEAD", "POST"])
@by_guardian("which schools one joined oneself")
def schools(request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Show the joined records, and send a code to join another one."""
    if request.method != "POST":
        return _page(request, visit)
    typed = request.POST.get("contact", "").strip()[:_LONGEST_CONTACT]
    space = OwnSpace.objects.get(pk=visit.space_id)
    try:
        begun = begin_with_contact(typed, visit.words.language, space)
    except WrongAddress:
        return _page(request, visit, "error-contact", 400)
    except TooManyCodes:
        return _page(request, visit, "code-too-many", 429)
    return to_code(begun)


@require_POST
@by_guardian("to take a school out of one's own space")
def leave(_request: HttpRequest, visit: OwnSpaceVisit, record_id: UUID) -> HttpResponse:
    """Take one joined record out; with the last one the space closes."""
    guardian = next((each for each in visit.guardians if each.pk == record_id), None)
    if guardian is None:
        raise Http404
    still_inside = leave_space(visit.space_id, guardian)
    return see_other(reverse("own_space:schools")) if still_inside else signed_out()
