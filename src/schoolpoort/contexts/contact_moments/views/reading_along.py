"""For a CLB or an OCMW: what a school noted about guardians who agreed that it is shared, and their own notes."""

from typing import Any
from uuid import UUID

from django.contrib import messages as notices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from schoolpoort.contexts.contact_moments.forms.moments import NoteForm
from schoolpoort.contexts.contact_moments.queries.notes import SharedGuardian, notes_read_along, shared_guardians
from schoolpoort.contexts.contact_moments.services.moments import write_note_of_partner
from schoolpoort.core import audit, clock
from schoolpoort.core.permissions import requires, scope_of
from schoolpoort.core.reading import record_reads
from schoolpoort.core.scope import Scope

_READ_ALONG = "contact_moments.read_along"


def shared_guardian(scope: Scope, record_id: UUID) -> SharedGuardian | None:
    """Load a guardian who agreed; the yes is asked again at every request, so a no works at once."""
    return next((each for each in shared_guardians(scope, clock.today()) if each.guardian.pk == record_id), None)


@require_GET
@requires(_READ_ALONG)
def index(request: HttpRequest) -> HttpResponse:
    """List the guardians who agreed, with their school."""
    context = {"shared": shared_guardians(scope_of(request), clock.today())}
    return render(request, "contact_moments/reading_along.html", context)


@require_http_methods(["GET", "POST"])
@requires(_READ_ALONG, door=shared_guardian)
def notes(request: HttpRequest, shared: SharedGuardian) -> HttpResponse:
    """Show what may be read about one guardian, take a note of the own organisation; the read is recorded."""
    user: Any = request.user
    form = NoteForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and request.POST.get("worried"):
        return render(request, "contact_moments/worried.html")
    if request.method == "POST" and form.is_valid():
        write_note_of_partner(shared, user, form.cleaned_data["words"])
        notices.success(request, _("Bewaard. De school ziet deze notitie niet."))
        return redirect("contact_moments:shared-notes", shared.guardian.pk)
    actor = audit.Actor("user", user.pk)
    school = shared.guardian.organisation_id
    record_reads(actor=actor, organisation_id=school, subject="Guardian", subject_ids=[shared.guardian.pk])
    context = {"shared": shared, "notes": notes_read_along(shared), "form": form}
    return render(request, "contact_moments/shared_notes.html", context, status=422 if form.is_bound else 200)
