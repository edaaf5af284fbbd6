"""For the administrator: with whom the school shares, and whose yes it needs."""

from typing import Any
from uuid import UUID

from django.contrib import messages as notices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from schoolpoort.contexts.people.api import PartnerAim, PartnerBasis, SharingPartner, asks_every_household, partners_on
from schoolpoort.contexts.rights.forms.consents import PartnerForm
from schoolpoort.contexts.rights.services.sharing import add_partner, ask_every_household, end_partner
from schoolpoort.core import clock
from schoolpoort.core.permissions import requires
from schoolpoort.core.scope import Scope

_MANAGE = "rights.manage_sharing"


def partner_in(scope: Scope, partner_id: UUID) -> SharingPartner | None:
    """Load an organisation with which something is shared today (1 query)."""
    return partners_on(scope, clock.today()).filter(pk=partner_id).first()


@require_http_methods(["GET", "POST"])
@requires(_MANAGE)
def index(request: HttpRequest) -> HttpResponse:
    """Show the organisations with which the school in view shares, and take a new one."""
    organisation: Any = getattr(request, "organisation", None)
    user: Any = request.user
    form = PartnerForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        cleaned = form.cleaned_data
        add_partner(organisation, cleaned["name"], PartnerAim(cleaned["aim"]), PartnerBasis(cleaned["basis"]), user)
        notices.success(request, _("Bewaard. Ouders zien dit nu in hun eigen ruimte."))
        return redirect("rights:sharing")
    context = {
        "form": form,
        "partners": partners_on(Scope.of(organisation.pk), clock.today()),
        "every_household": asks_every_household(organisation.pk),
    }
    return render(request, "rights/staff/sharing.html", context, status=422 if form.is_bound else 200)


@require_POST
@requires(_MANAGE)
def households(request: HttpRequest) -> HttpResponse:
    """Say whether the school asks every household of a child."""
    user: Any = request.user
    organisation: Any = getattr(request, "organisation", None)
    ask_every_household(organisation, request.POST.get("every_household") == "yes", user)
    notices.success(request, _("Bewaard. Het geldt meteen."))
    return redirect("rights:sharing")


@require_POST
@requires(_MANAGE, door=partner_in)
def end(request: HttpRequest, partner: SharingPartner) -> HttpResponse:
    """Stop sharing with an organisation."""
    user: Any = request.user
    end_partner(partner, user)
    notices.success(request, _("Vanaf morgen staat dit er niet meer bij."))
    return redirect("rights:sharing")
