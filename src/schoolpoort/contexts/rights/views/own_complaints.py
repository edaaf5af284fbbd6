"""In the own space: telling a complaint to one named person, and reading the answers."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from schoolpoort.contexts.own_space.api import OwnSpaceVisit, by_guardian, own_page, see_other
from schoolpoort.contexts.people.api import Guardian
from schoolpoort.contexts.rights.complaint_kinds import COMPLAINT_KINDS, LONGEST_TEXT
from schoolpoort.contexts.rights.models import Complaint, ComplaintState
from schoolpoort.contexts.rights.queries.complaints import complaints_of, confidant_for
from schoolpoort.contexts.rights.services.complaints import (
    AlreadyClosed,
    NobodyToRead,
    give_to_successor,
    tell_complaint,
    write_as_guardian,
)
from schoolpoort.core import clock
from schoolpoort.design.parent_pages import FormRefused, read_form


@require_safe
@by_guardian("one's own complaints, which nobody else of the family sees")
def complaints(request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Show the form, who reads it, and what was told before."""
    return _page(request, visit, visit.guardians[0] if len(visit.guardians) == 1 else None)


@require_safe
@by_guardian("to choose the school that a complaint is about")
def about_school(request: HttpRequest, visit: OwnSpaceVisit, organisation_id: UUID) -> HttpResponse:
    """Show the form for one of the joined schools."""
    return _page(request, visit, _own(visit, organisation_id))


@require_POST
@by_guardian("to tell a complaint to the school's named person")
def tell(request: HttpRequest, visit: OwnSpaceVisit, organisation_id: UUID) -> HttpResponse:
    """Keep a complaint, or say kindly what is missing."""
    guardian = _own(visit, organisation_id)
    try:
        form = read_form(request)
    except FormRefused:
        return _page(request, visit, guardian, problem="error-not-saved", status=413)
    kind, text, problem = _picked_or_typed(form)
    if problem:
        return _page(request, visit, guardian, problem=problem, typed=text, status=400)
    try:
        complaint = tell_complaint(guardian, kind, text, visit.words.language)
    except NobodyToRead:
        return _page(request, visit, guardian, typed=text, status=409)
    return see_other(reverse("rights:own-complaint", args=[complaint.pk]))


@require_safe
@by_guardian("one's own complaint and its answers")
def complaint(request: HttpRequest, visit: OwnSpaceVisit, complaint_id: UUID) -> HttpResponse:
    """Show one complaint with all messages."""
    return _thread(request, visit, _own_complaint(visit, complaint_id))


@require_POST
@by_guardian("to write on in one's own complaint")
def write(request: HttpRequest, visit: OwnSpaceVisit, complaint_id: UUID) -> HttpResponse:
    """Add a message."""
    found = _own_complaint(visit, complaint_id)
    try:
        text = read_form(request).get("text", "").strip()
    except FormRefused:
        return _thread(request, visit, found, "error-not-saved", status=413)
    if not text or len(text) > LONGEST_TEXT:
        return _thread(request, visit, found, "error-too-long" if text else "error-required", status=400)
    try:
        write_as_guardian(found, text, visit.words.language)
    except AlreadyClosed:
        return _thread(request, visit, found, "error-not-saved", status=409)
    return see_other(reverse("rights:own-complaint", args=[found.pk]))


@require_POST
@by_guardian("to let the school's new named person read one's own complaint")
def give(request: HttpRequest, visit: OwnSpaceVisit, complaint_id: UUID) -> HttpResponse:
    """Hand a complaint to who is named now; only the guardian can."""
    found = _own_complaint(visit, complaint_id)
    try:
        give_to_successor(found, _own(visit, found.organisation_id))
    except NobodyToRead:
        return _thread(request, visit, found, "error-try-again", status=409)
    return see_other(reverse("rights:own-complaint", args=[found.pk]))


def _own(visit: OwnSpaceVisit, organisation_id: UUID) -> Guardian:
    guardian = visit.guardian_in(organisation_id)
    if guardian is None:
        raise Http404
    return guardian


def _own_complaint(visit: OwnSpaceVisit, complaint_id: UUID) -> Complaint:
    found = next((each for each in complaints_of(visit.scope, visit.guardian_ids) if each.pk == complaint_id), None)
    if found is None:
        raise Http404
    return found


def _picked_or_typed(form: QueryDict) -> tuple[str, str, str]:
    """Return the picked sentence, the typed text, and the phrase of a problem ("" where all is well)."""
    kind, text = form.get("kind", ""), form.get("text", "").strip()
    kind = kind if kind in COMPLAINT_KINDS else ""
    if len(text) > LONGEST_TEXT:
        return kind, text[:LONGEST_TEXT], "error-too-long"
    return kind, text, "" if kind or text else "error-required"


def _page(
    request: HttpRequest,
    visit: OwnSpaceVisit,
    guardian: Guardian | None,
    problem: str = "",
    typed: str = "",
    status: int = 200,
) -> HttpResponse:
    """Show the form for one school; without `guardian` the schools to choose from."""
    context = {
        "guardian": guardian,
        "reader": confidant_for(guardian, clock.today()) if guardian else None,
        "complaints": complaints_of(visit.scope, visit.guardian_ids),
        "kinds": COMPLAINT_KINDS,
        "problem": problem,
        "typed": typed,
        "longest": LONGEST_TEXT,
    }
    return own_page(request, visit, "rights/own/complaints.html", context, status=status)


def _thread(
    request: HttpRequest, visit: OwnSpaceVisit, found: Complaint, problem: str = "", status: int = 200
) -> HttpResponse:
    named = confidant_for(_own(visit, found.organisation_id), clock.today())
    context = {
        "complaint": found,
        "closed": found.state == ComplaintState.CLOSED,
        "successor": named if named and named.pk != found.reader_id else None,
        "problem": problem,
        "longest": LONGEST_TEXT,
    }
    return own_page(request, visit, "rights/own/complaint.html", context, status=status)
