"""A member of staff notes a request for a guardian who asked in a talk or on paper; no name stands in an address."""

from typing import Any

from django.contrib import messages as notices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from schoolpoort.contexts.people.api import Guardian
from schoolpoort.contexts.support.forms.on_behalf import FindGuardianForm, OnBehalfForm
from schoolpoort.contexts.support.queries.guardians import guardian_to_help, guardians_named
from schoolpoort.contexts.support.services.asking import ask_on_behalf
from schoolpoort.core.permissions import requires, scope_of

_ASK = "support.ask_for_guardian"


@require_http_methods(["GET", "POST"])
@requires(_ASK)
def find(request: HttpRequest) -> HttpResponse:
    """Find the guardian who asked, among those of the own school."""
    form = FindGuardianForm(request.POST if request.method == "POST" else None)
    context: dict[str, object] = {"form": form}
    if form.is_valid():
        context["found"] = guardians_named(scope_of(request), form.cleaned_data["name"])
    status = 422 if form.is_bound and not form.is_valid() else 200
    return render(request, "support/staff/find_guardian.html", context, status=status)


@require_http_methods(["GET", "POST"])
@requires(_ASK, door=guardian_to_help)
def ask(request: HttpRequest, guardian: Guardian) -> HttpResponse:
    """Show the form for one guardian, and keep the request."""
    user: Any = request.user
    form = OnBehalfForm(request.POST if request.method == "POST" else None, guardian)
    if form.is_valid():
        asked = ask_on_behalf(guardian, form.chosen_kind(), form.wish(), urgent=form.cleaned_data["urgent"], by=user)
        notices.success(request, _("Bewaard. De ouder ziet deze vraag ook op de eigen plek."))
        if user.has_perm("support.propose", asked):
            return redirect("support:request", request_id=asked.pk)
        return redirect("support:find-guardian")
    context = {"guardian": guardian, "form": form}
    return render(request, "support/staff/on_behalf.html", context, status=422 if form.is_bound else 200)
