"""The privacy file of the school in view: to read here and to take along as PDF."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.core import clock
from schoolpoort.core.permissions import requires
from schoolpoort.core.scope import Scope
from schoolpoort.design.print.report import render_report
from schoolpoort.pages.privacy.documents import DOCUMENTS, make

_PERMISSION = "pages.view_privacy_file"


def _organisation(request: HttpRequest) -> Organisation:
    """Return the organisation in view where the visitor is its administrator; 404 otherwise."""
    organisation: Organisation | None = getattr(request, "organisation", None)
    user: Any = request.user
    if organisation is None or not user.has_perm(_PERMISSION, Scope.of(organisation.pk)):
        raise Http404
    return organisation


@require_GET
@requires(_PERMISSION)
def privacy_file(request: HttpRequest) -> HttpResponse:
    """Show the three documents and what each is for."""
    organisation = _organisation(request)
    explained = {
        "register": _("Wat de school verwerkt, waarom, hoe lang en wie het ziet."),
        "dpia": _("Wat er kan misgaan, wat wij daartegen doen en wat blijft. Een ontwerp voor jullie DPO."),
        "controllers": _("Wie verantwoordelijk is, met wie er afspraken zijn en wie voor de school werkt."),
    }
    documents = [{"name": name, "title": make(name, organisation).title, "text": explained[name]} for name in DOCUMENTS]
    return render(request, "pages/privacy_file.html", {"documents": documents, "organisation_name": organisation.name})


@require_GET
@requires(_PERMISSION)
def privacy_document(request: HttpRequest, document: str) -> HttpResponse:
    """Return one document as PDF."""
    organisation = _organisation(request)
    if document not in DOCUMENTS:
        raise Http404
    response = HttpResponse(render_report(make(document, organisation, clock.today())), content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{document}.pdf"'
    return response
