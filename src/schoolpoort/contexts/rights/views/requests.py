"""Requests about data for the administrator: a list, a decision, and two records that become one."""

from typing import Any
from uuid import UUID

from django.contrib import messages as notices
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from schoolpoort.contexts.people.api import Guardian, guardian_in_scope
from schoolpoort.contexts.rights.forms.requests import AddressForm, DecisionForm
from schoolpoort.contexts.rights.models import DataRequest, DataRequestKind, DataRequestState, RequestedField
from schoolpoort.contexts.rights.queries.requests import guardian_side, possible_doubles, request_in, requests_in
from schoolpoort.contexts.rights.services.data_requests import NotOpen, ReasonNeeded, accept_request, refuse_request
from schoolpoort.contexts.rights.services.merging import NotTwoRecords, merge_guardians
from schoolpoort.core import audit
from schoolpoort.core.permissions import requires, scope_of
from schoolpoort.core.reading import record_reads
from schoolpoort.core.scope import Scope

_PER_PAGE = 30
_DECIDE = "rights.decide_requests"


@require_GET
@requires(_DECIDE)
def index(request: HttpRequest) -> HttpResponse:
    """List the requests of the schools in view."""
    page = Paginator(requests_in(scope_of(request)), _PER_PAGE).get_page(request.GET.get("page"))
    return render(request, "rights/staff/requests.html", {"page": page})


@require_http_methods(["GET", "POST"])
@requires(_DECIDE, door=request_in)
def show(request: HttpRequest, asked: DataRequest) -> HttpResponse:
    """Show a request with what stands there now, and take the decision."""
    user: Any = request.user
    form = DecisionForm(request.POST if request.method == "POST" else None)
    address = _address_form(request, asked)
    if request.method == "POST" and form.is_valid() and (address is None or not address.is_bound or address.is_valid()):
        try:
            if "accept" in request.POST:
                parts = address.address if address else None
                accept_request(asked, user, form.cleaned_data["reason"], parts)
                notices.success(request, _("Gedaan. De ouder leest het in de eigen ruimte."))
            else:
                refuse_request(asked, user, form.cleaned_data["reason"])
                notices.success(request, _("Bewaard. De ouder leest je reden in de eigen ruimte."))
            return redirect("rights:requests")
        except ReasonNeeded:
            form.add_error("reason", _("Schrijf waarom het niet kan."))
        except NotOpen:
            notices.info(request, _("Iemand besliste al."))
            return redirect("rights:requests")
    if request.method == "GET":
        actor = audit.Actor("user", user.pk)
        record_reads(actor=actor, organisation_id=asked.organisation_id, subject="DataRequest", subject_ids=[asked.pk])
    context = {
        "asked": asked,
        "now": _now(asked),
        "form": form,
        "address": address,
        "is_open": asked.state == DataRequestState.OPEN,
        "erases": asked.kind == DataRequestKind.ERASURE,
    }
    return render(request, "rights/staff/request.html", context, status=422 if form.is_bound else 200)


def _address_form(request: HttpRequest, asked: DataRequest) -> AddressForm | None:
    """Return the form with the parts of an address, for a request about one; bound where it is being accepted."""
    if asked.field != RequestedField.ADDRESS:
        return None
    return AddressForm(request.POST) if "accept" in request.POST else AddressForm.about(asked.wanted)


def _now(asked: DataRequest) -> object:
    """Return what stands there now."""
    person = asked.child or asked.guardian
    household = asked.guardian.household
    return {
        "first-name": person.first_name,
        "last-name": person.last_name,
        "birth-date": person.birth_date,
        "address": ", ".join(filter(None, (household.street, f"{household.postcode} {household.town}".strip()))),
    }.get(asked.field, "")


@require_GET
@requires(_DECIDE)
def doubles(request: HttpRequest) -> HttpResponse:
    """List records of one school with the same name."""
    return render(request, "rights/staff/doubles.html", {"groups": possible_doubles(scope_of(request))})


def _two(scope: Scope, guardian_id: UUID, other_id: UUID) -> tuple[Guardian, Guardian] | None:
    """Load two records of one school."""
    first, second = guardian_in_scope(scope, guardian_id), guardian_in_scope(scope, other_id)
    if first is None or second is None or first == second or first.organisation_id != second.organisation_id:
        return None
    return first, second


@require_http_methods(["GET", "POST"])
@requires(_DECIDE)
def merge(request: HttpRequest, guardian_id: UUID, other_id: UUID) -> HttpResponse:
    """Show two records side by side, ask which stays, ask again, and only then merge."""
    user: Any = request.user
    pair = _two(scope_of(request), guardian_id, other_id)
    # The permission is asked for the school of the pair: a role elsewhere opens nothing here.
    if pair is None or not user.has_perm(_DECIDE, pair[0]):
        raise Http404
    keep = next((each for each in pair if str(each.pk) == request.POST.get("keep")), None)
    if request.method == "POST" and keep is not None and request.POST.get("sure") == "yes":
        drop = pair[1] if keep == pair[0] else pair[0]
        try:
            merge_guardians(keep, drop, user)
        except NotTwoRecords:
            raise Http404 from None
        notices.success(request, _("Het is nu één ouder."))
        return redirect("rights:doubles")
    if request.method == "GET":
        actor = audit.Actor("user", user.pk)
        record_reads(
            actor=actor,
            organisation_id=pair[0].organisation_id,
            subject="Guardian",
            subject_ids=[each.pk for each in pair],
        )
    context = {"sides": [guardian_side(each) for each in pair], "pair": pair, "keep": keep}
    return render(request, "rights/staff/merge.html", context)
