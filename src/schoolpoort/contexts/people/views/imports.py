"""Rosters: the list of imports, who is responsible, and a new file."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.organisations.api import agreements_holding
from schoolpoort.contexts.people.forms.uploading import UploadForm
from schoolpoort.contexts.people.queries.imports import confirmation_of, imports_of
from schoolpoort.contexts.people.roster.template import template_csv, template_workbook
from schoolpoort.contexts.people.services import imports
from schoolpoort.contexts.people.views.organisation_in_view import organisation_to_manage
from schoolpoort.core import clock
from schoolpoort.core.permissions import requires
from schoolpoort.core.scope import Scope

_PERMISSION = "people.import_roster"
_PER_PAGE = 20
_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@requires(_PERMISSION)
@require_GET
def index(request: HttpRequest) -> HttpResponse:
    """List the imports of the school in view."""
    organisation = organisation_to_manage(request, _PERMISSION)
    page = Paginator(imports_of(Scope.of(organisation.pk)), _PER_PAGE).get_page(request.GET.get("page"))
    return render(
        request,
        "people/imports/index.html",
        {"page": page, "confirmation": confirmation_of(organisation.pk), "school": organisation},
    )


@requires(_PERMISSION)
@require_http_methods(["GET", "POST"])
def responsible(request: HttpRequest) -> HttpResponse:
    """Ask the school to confirm that it is the controller of its data, before its first import."""
    organisation = organisation_to_manage(request, _PERMISSION)
    if request.method == "POST":
        user: User = request.user  # type: ignore[assignment]
        imports.confirm_controller(organisation.pk, user)
        return redirect("people:new-import")
    return render(
        request,
        "people/imports/responsible.html",
        {
            "school": organisation,
            "confirmation": confirmation_of(organisation.pk),
            "agreements": agreements_holding(clock.today()).filter(organisations=organisation).order_by("-ends"),
        },
    )


@requires(_PERMISSION)
@require_http_methods(["GET", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """Take a file and start its dry run."""
    organisation = organisation_to_manage(request, _PERMISSION)
    if confirmation_of(organisation.pk) is None:
        return redirect("people:responsible")
    first_year = imports.current_first_year()
    if request.method != "POST":
        form = UploadForm(current_first_year=first_year)
        return render(request, "people/imports/new.html", {"form": form, "school": organisation})
    form = UploadForm(request.POST, request.FILES, current_first_year=first_year)
    if not form.is_valid():
        return render(request, "people/imports/new.html", {"form": form, "school": organisation}, status=422)
    user: User = request.user  # type: ignore[assignment]
    data: bytes = form.cleaned_data["file"]
    year = imports.school_year_starting(organisation.pk, form.cleaned_data["school_year"])
    row = imports.upload(data, form.file_name, year, user)
    imports.start_check(row, user, at_once=len(data) <= imports.SMALL_FILE_BYTES)
    return redirect("people:import", row.pk)


@requires(_PERMISSION)
@require_GET
def template(request: HttpRequest, kind: str) -> HttpResponse:
    """Give the documented template, empty."""
    content, content_type = (template_csv(), "text/csv") if kind == "csv" else (template_workbook(), _WORKBOOK)
    response = HttpResponse(content, content_type=content_type)
    response["Content-Disposition"] = f'attachment; filename="leerlingen.{kind}"'
    return response
