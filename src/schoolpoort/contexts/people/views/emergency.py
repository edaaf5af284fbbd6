"""Urgent: the contact data of one child, for a colleague who has no right to the file. Never a list, never a search."""

from typing import cast
from uuid import UUID

from django.contrib import messages as notices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.people.forms.emergency import EmergencyForm, ReviewForm
from schoolpoort.contexts.people.models import EmergencyAccess
from schoolpoort.contexts.people.queries.emergency import access_in_scope, children_named, ties_of
from schoolpoort.contexts.people.queries.families import channels_of, child_in_scope
from schoolpoort.contexts.people.services.emergency import open_in_emergency, record_reading, review
from schoolpoort.contexts.people.views.organisation_in_view import organisation_to_manage
from schoolpoort.core import clock
from schoolpoort.core.limits import Limit, try_once
from schoolpoort.core.permissions import requires
from schoolpoort.core.scope import Scope

#: Names that one person may try in an hour: a mistake in writing, not a search through the school.
_NAMES = Limit("emergency-name", most=10, seconds=3600)


@requires("people.ask_emergency")
@require_http_methods(["GET", "POST"])
def ask(request: HttpRequest) -> HttpResponse:
    """Ask which child and why; the full name and the class must be right."""
    user = cast(User, request.user)
    organisation_id: UUID = organisation_to_manage(request, "people.ask_emergency").pk
    form = EmergencyForm(request.POST if request.method == "POST" else None)
    if request.method != "POST":
        return _ask_page(request, form, 200)
    if not form.is_valid():
        return _ask_page(request, form, 422)
    if not try_once(_NAMES, str(user.pk)):
        form.add_error(None, _("Dat waren veel namen. Bel de beheerder van de school."))
        return _ask_page(request, form, 429)
    values = form.cleaned_data
    found = children_named(organisation_id, values["name"], values["class_name"], clock.today())
    if len(found) != 1:
        form.add_error("name", _("We vinden geen kind met die naam in die klas. Kijk na hoe je het schrijft."))
        return _ask_page(request, form, 422)
    own = child_in_scope(Scope.of(organisation_id), found[0].pk, clock.today())
    if own is not None and user.has_perm("people.view_family", own):
        return redirect("people:family", own.pk)
    access = open_in_emergency(found[0], user, values["reason"])
    return redirect("people:emergency-show", access.pk)


def _ask_page(request: HttpRequest, form: EmergencyForm, status: int) -> HttpResponse:
    return render(request, "people/emergency/ask.html", {"form": form}, status=status)


@requires("people.use_emergency", door=access_in_scope)
@require_GET
def show(request: HttpRequest, access: EmergencyAccess) -> HttpResponse:
    """Show names and numbers of the guardians of this one child, and record that they were read."""
    ties = ties_of(access.child)
    channels = channels_of(Scope.of(access.organisation_id), [tie.guardian_id for tie in ties])
    record_reading(access, cast(User, request.user))
    cards = [(tie, [each for each in channels[tie.guardian_id] if each.address]) for tie in ties]
    context = {"access": access, "child": access.child, "cards": cards, "ends": clock.local(access.ends_at)}
    return render(request, "people/emergency/show.html", context)


@requires("people.review_emergency", door=access_in_scope)
@require_http_methods(["GET", "POST"])
def look_back(request: HttpRequest, access: EmergencyAccess) -> HttpResponse:
    """Let the administrator see who opened what and why, and decide what the guardian sees."""
    form = ReviewForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        review(access, cast(User, request.user), form.cleaned_data["hidden_because"])
        notices.success(request, _("Bewaard. Je naam staat bij deze beslissing."))
        return redirect("pages:home")
    context = {"access": access, "form": form, "opened": clock.local(access.opened_at)}
    return render(request, "people/emergency/review.html", context, status=422 if form.is_bound else 200)
