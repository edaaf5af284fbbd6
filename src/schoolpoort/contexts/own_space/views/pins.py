"""Staff give a guardian a PIN in person: shown once, and on paper."""

from typing import cast

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.own_space.queries.guardians import guardian_in_scope
from schoolpoort.contexts.own_space.services.pin_slip import slip_pdf
from schoolpoort.contexts.own_space.services.pins import give_pin, is_pin_of, pin_of
from schoolpoort.contexts.people.api import Guardian
from schoolpoort.core.permissions import requires

_GIVE = "own_space.give_pin"


@never_cache
@requires(_GIVE, door=guardian_in_scope)
@require_http_methods(["GET", "HEAD", "POST"])
def pin(request: HttpRequest, guardian: Guardian) -> HttpResponse:
    """Say what a PIN is for; make one and show it, this one time."""
    made = give_pin(guardian, cast(User, request.user)) if request.method == "POST" else ""
    context = {"guardian": guardian, "made": made, "row": pin_of(guardian)}
    return render(request, "own_space/pin.html", context)


@never_cache
@requires(_GIVE, door=guardian_in_scope)
@require_POST
def slip(request: HttpRequest, guardian: Guardian) -> HttpResponse:
    """Return the paper with the PIN that was shown just now; another one is not printed."""
    typed = request.POST.get("pin", "")[:6]
    if not is_pin_of(guardian, typed):
        raise Http404
    response = HttpResponse(slip_pdf(guardian, typed), content_type="application/pdf")
    response.headers["Content-Disposition"] = 'inline; filename="pincode.pdf"'
    return response
