"""Complaints for the named person, and naming that person. Nobody else gets past these doors."""

from typing import Any

from django.contrib import messages as notices
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from schoolpoort.contexts.accounts.api import Role, User, staff_with_role
from schoolpoort.contexts.rights.complaint_kinds import kind_for_staff
from schoolpoort.contexts.rights.forms.complaints import ConfidantForm, ReplyForm
from schoolpoort.contexts.rights.models import Complaint
from schoolpoort.contexts.rights.queries.complaints import complaint_in, complaints_to, confidants_on, messages_of
from schoolpoort.contexts.rights.services.complaints import (
    AlreadyClosed,
    NotSuitable,
    close_complaint,
    mark_read,
    name_confidant,
    write_as_reader,
)
from schoolpoort.core import audit, clock
from schoolpoort.core.languages import LANGUAGES
from schoolpoort.core.permissions import requires, scope_of
from schoolpoort.core.reading import record_reads
from schoolpoort.core.scope import Scope

_PER_PAGE = 30


@require_GET
@requires("rights.view_own_complaints")
def index(request: HttpRequest) -> HttpResponse:
    """List what was told to the visitor."""
    user: Any = request.user
    page = Paginator(complaints_to(scope_of(request), user), _PER_PAGE).get_page(request.GET.get("page"))
    rows = [(each, kind_for_staff(each.phrase)) for each in page.object_list]
    return render(request, "rights/staff/complaints.html", {"page": page, "rows": rows})


@require_http_methods(["GET", "POST"])
@requires("rights.read_complaint", door=complaint_in)
def show(request: HttpRequest, complaint: Complaint) -> HttpResponse:
    """Show a complaint to its reader, and take an answer."""
    user: Any = request.user
    form = ReplyForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            write_as_reader(complaint, form.cleaned_data["text"], user)
        except AlreadyClosed:
            notices.error(request, _("Dit is al afgesloten. De ouder kan iets nieuws vertellen."))
        else:
            notices.success(request, _("Verstuurd. De ouder leest het in de eigen ruimte."))
        return redirect("rights:complaint", complaint.pk)
    if request.method == "GET":
        actor = audit.Actor("user", user.pk)
        record_reads(
            actor=actor, organisation_id=complaint.organisation_id, subject="Complaint", subject_ids=[complaint.pk]
        )
        mark_read(complaint)
    context = {
        "complaint": complaint,
        "kind": kind_for_staff(complaint.phrase),
        "messages_told": [(each, _language(each.language)) for each in messages_of(complaint)],
        "form": form,
    }
    return render(request, "rights/staff/complaint.html", context, status=422 if form.is_bound else 200)


def _language(tag: str) -> str:
    known = LANGUAGES.get(tag)
    return known.dutch_name if known and tag != "nl" else ""


@require_POST
@requires("rights.read_complaint", door=complaint_in)
def close(request: HttpRequest, complaint: Complaint) -> HttpResponse:
    """Close a complaint."""
    user: Any = request.user
    close_complaint(complaint, user)
    notices.success(request, _("Afgesloten. Na een jaar is alles weg."))
    return redirect("rights:complaints")


@require_http_methods(["GET", "POST"])
@requires("rights.name_confidant")
def confidant(request: HttpRequest) -> HttpResponse:
    """Name the person who reads complaints of the school in view."""
    organisation: Any = getattr(request, "organisation", None)
    user: Any = request.user
    form = ConfidantForm(
        request.POST if request.method == "POST" else None, colleagues=_colleagues(Scope.of(organisation.pk))
    )
    if request.method == "POST" and form.is_valid():
        try:
            name_confidant(organisation, form.chosen, user)
        except NotSuitable:
            form.add_error("user", _("Kies iemand die geen beheerder is."))
        else:
            notices.success(request, _("Bewaard. Ouders zien deze naam voor ze iets vertellen."))
            return redirect("rights:confidant")
    context = {"form": form, "current": confidants_on(Scope.of(organisation.pk), clock.today()).get(organisation.pk)}
    return render(request, "rights/staff/confidant.html", context, status=422 if form.is_bound else 200)


def _colleagues(scope: Scope) -> list[User]:
    """Return who can be named: staff of the school but its administrators (4 queries)."""
    day = clock.today()
    administrators = set(staff_with_role(scope, Role.SCHOOL_ADMINISTRATOR, day))
    found: dict[User, None] = {}
    for role in (Role.CARE_COORDINATOR, Role.BRIDGE_FIGURE, Role.TEACHER):
        found.update(dict.fromkeys(staff_with_role(scope, role, day)))
    return [each for each in found if each not in administrators]
