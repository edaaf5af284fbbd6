"""For the school's administrator: which organisation here a partner is, and which secrecy binds its people."""

from typing import Any

from django import forms
from django.contrib import messages as notices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from schoolpoort.contexts.contact_moments.forms.partners import PartnerOrganisationForm
from schoolpoort.contexts.contact_moments.queries.notes import named_partners, partners_to_name
from schoolpoort.contexts.contact_moments.services.partners import name_partner
from schoolpoort.core import clock
from schoolpoort.core.permissions import requires
from schoolpoort.core.scope import Scope


@require_http_methods(["GET", "POST"])
@requires("contact_moments.name_partners")
def index(request: HttpRequest) -> HttpResponse:
    """Show the partners who are asked by consent, and say which organisation one of them is."""
    organisation: Any = getattr(request, "organisation", None)
    user: Any = request.user
    scope = Scope.of(organisation.pk)
    partners = partners_to_name(scope, clock.today())
    form: forms.Form = PartnerOrganisationForm(request.POST if request.method == "POST" else None, partners=partners)
    if request.method == "POST" and form.is_valid():
        cleaned = form.cleaned_data
        name_partner(cleaned["partner"], cleaned["reader"], cleaned["regime"], user)
        notices.success(request, _("Bewaard. Elke ouder beslist nu zelf."))
        return redirect("contact_moments:partners")
    named = named_partners(scope)
    context = {"form": form, "partners": [(each, named.get(each.pk)) for each in partners]}
    return render(request, "contact_moments/partners.html", context, status=422 if form.is_bound else 200)
