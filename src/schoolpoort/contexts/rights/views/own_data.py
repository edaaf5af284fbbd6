"""In the own space: a copy of my data, something is not right, erase."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from schoolpoort.contexts.own_space.api import OwnSpaceVisit, by_guardian, own_page, see_other
from schoolpoort.contexts.people.api import Child, Guardian
from schoolpoort.contexts.rights.models import RequestedField
from schoolpoort.contexts.rights.queries.exports import export_in, newest_exports
from schoolpoort.contexts.rights.queries.own_children import own_children
from schoolpoort.contexts.rights.queries.requests import requests_of
from schoolpoort.contexts.rights.services.data_requests import (
    LONGEST_WISH,
    UnclearWish,
    ask_correction,
    ask_erasure,
)
from schoolpoort.contexts.rights.services.exports import ask_export, last_day
from schoolpoort.core import clock
from schoolpoort.design.parent_pages import FormRefused, read_form

_TYPES = {"pdf": "application/pdf", "json": "application/json"}


@require_safe
@by_guardian("one's own data: a copy, a correction, an erasure")
def page(request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Show the copy, what can be asked, and what was asked before."""
    return _page(request, visit)


@require_POST
@by_guardian("to ask a copy of one's own data")
def export(request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Start making a copy of one school's record."""
    try:
        guardian = _chosen(visit, read_form(request))
    except FormRefused:
        return _page(request, visit, "error-not-saved", status=413)
    ask_export(guardian, visit.languages)
    return see_other(reverse("rights:own-data"))


@require_safe
@by_guardian("the copy that this guardian asked")
def export_file(_request: HttpRequest, visit: OwnSpaceVisit, export_id: UUID, kind: str) -> HttpResponse:
    """Return one of the two files, to whom it is about only."""
    found = export_in(visit.scope, visit.guardian_ids, export_id, clock.now())
    if found is None or kind not in _TYPES or found.made_at is None:
        raise Http404
    content = bytes(found.pdf if kind == "pdf" else found.json)
    name = f"schoolpoort-{clock.local(found.made_at).date().isoformat()}.{kind}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(content, content_type=_TYPES[kind], headers=headers)


@require_POST
@by_guardian("to say that something in one's own data is not right")
def correct(request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Ask a correction of an own field or of an own child's."""
    try:
        form = read_form(request)
        guardian = _chosen(visit, form)
        child = _child(visit, guardian, form.get("child", ""))
        ask_correction(guardian, child, RequestedField(form.get("field", "")), form.get("wanted", ""))
    except FormRefused:
        return _page(request, visit, "error-not-saved", status=413)
    except (UnclearWish, ValueError):
        return _page(request, visit, "error-required", status=400)
    return see_other(f"{reverse('rights:own-data')}?asked=1")


@require_POST
@by_guardian("to ask that one's own data are erased")
def erase(request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Ask an erasure; what the law keeps stands on the page above the button."""
    try:
        guardian = _chosen(visit, read_form(request))
    except FormRefused:
        return _page(request, visit, "error-not-saved", status=413)
    ask_erasure(guardian)
    return see_other(f"{reverse('rights:own-data')}?asked=1")


def _chosen(visit: OwnSpaceVisit, form: QueryDict) -> Guardian:
    """Return the record of the school that the form names; with one school no name is needed."""
    if len(visit.guardians) == 1 and not form.get("school"):
        return visit.guardians[0]
    found = next((each for each in visit.guardians if str(each.organisation_id) == form.get("school")), None)
    if found is None:
        raise Http404
    return found


def _child(visit: OwnSpaceVisit, guardian: Guardian, wanted: str) -> Child | None:
    """Return the own child that is named; "" is the guardian. Raises ValueError for a child of somebody else."""
    if not wanted:
        return None
    mine = (each.child for each in own_children(visit.scope, [guardian.pk]))
    found = next((child for child in mine if str(child.pk) == wanted), None)
    if found is None:
        raise ValueError(wanted)
    return found


def _page(request: HttpRequest, visit: OwnSpaceVisit, problem: str = "", status: int = 200) -> HttpResponse:
    exports = newest_exports(visit.scope, visit.guardian_ids, clock.now())
    children = own_children(visit.scope, visit.guardian_ids)
    context = {
        "schools": [
            {
                "guardian": guardian,
                "export": exports.get(guardian.pk),
                "until": last_day(exports[guardian.pk]) if guardian.pk in exports else None,
                "children": [each.child for each in children if each.guardian_id == guardian.pk],
            }
            for guardian in visit.guardians
        ],
        "fields": [(each.value, f"data-field-{each.value}") for each in RequestedField],
        "requests": requests_of(visit.scope, visit.guardian_ids),
        "longest": LONGEST_WISH,
        "problem": problem,
        "asked": "asked" in request.GET and not problem,
    }
    return own_page(request, visit, "rights/own/data.html", context, status=status)
