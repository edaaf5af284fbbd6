"""Staff pages: a file with entries, its dry run, and saving it."""

from typing import Any
from uuid import UUID

from django.contrib import messages as notices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from schoolpoort.contexts.directory.forms.entries import UploadForm
from schoolpoort.contexts.directory.models import DirectoryUpload
from schoolpoort.contexts.directory.services.imports import NotSaved, check, save, upload
from schoolpoort.contexts.directory.sheet_columns import COLUMNS
from schoolpoort.contexts.directory.sheets import UnreadableFile, template_csv, template_workbook
from schoolpoort.contexts.directory.views.entries import actor_of, organisation_of
from schoolpoort.core.permissions import requires
from schoolpoort.core.scope import Scope

#: So many faults are written out; who has more mends these first.
_SHOWN = 200


def upload_in(scope: Scope, upload_id: UUID) -> DirectoryUpload | None:
    """Return a file that waits for saving; None outside the scope."""
    return DirectoryUpload.objects.within(scope).filter(pk=upload_id).first()


@require_http_methods(["GET", "POST"])
@requires("directory.keep_entries")
def new(request: HttpRequest) -> HttpResponse:
    """Ask a file, and check it without saving."""
    organisation = organisation_of(request)
    form = UploadForm(request.POST or None, request.FILES or None) if request.method == "POST" else UploadForm()
    if request.method == "POST" and form.is_valid():
        try:
            held = upload(organisation.pk, form.cleaned_data["file"], form.file_name)
        except UnreadableFile as error:
            form.add_error("file", str(error))
        else:
            return redirect("directory:import", held.pk)
    context: dict[str, Any] = {"form": form, "columns": COLUMNS}
    return render(request, "directory/staff/import.html", context, status=422 if form.is_bound else 200)


@require_GET
@requires("directory.keep_entries", door=upload_in)
def show(request: HttpRequest, held: DirectoryUpload) -> HttpResponse:
    """Show what a file would do."""
    report = check(held)
    context = {
        "held": held,
        "report": report,
        "faults": report.faults[:_SHOWN],
        "more_faults": len(report.faults) - _SHOWN,
        "notes": report.notes[:_SHOWN],
        "changes": report.good[:_SHOWN],
    }
    return render(request, "directory/staff/report.html", context)


@require_POST
@requires("directory.keep_entries", door=upload_in)
def save_upload(request: HttpRequest, held: DirectoryUpload) -> HttpResponse:
    """Save a file as a whole; wrong rows only stay out where that was said."""
    try:
        report = save(held, actor_of(request), leave_out=request.POST.get("leave_out") == "on")
    except NotSaved:
        notices.error(request, _("Er is niets bewaard. Verbeter de rijen, of kies om ze weg te laten."))
        return redirect("directory:import", held.pk)
    count = {"new": len(report.new), "changed": len(report.changed)}
    notices.success(request, _("Bewaard: %(new)d nieuw, %(changed)d veranderd.") % count)
    return redirect("directory:entries")


@require_POST
@requires("directory.keep_entries", door=upload_in)
def stop(request: HttpRequest, held: DirectoryUpload) -> HttpResponse:
    """Forget a file."""
    held.delete()
    notices.success(request, _("Gestopt. Er is niets bewaard."))
    return redirect("directory:entries")


@require_GET
@requires("directory.keep_entries")
def template_xlsx(request: HttpRequest) -> HttpResponse:
    """Give the template as a workbook."""
    content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    return _file(template_workbook(), content_type, "sociale-kaart.xlsx")


@require_GET
@requires("directory.keep_entries")
def template_text(request: HttpRequest) -> HttpResponse:
    """Give the template as CSV."""
    return _file(template_csv(), "text/csv; charset=utf-8", "sociale-kaart.csv")


def _file(content: bytes, content_type: str, name: str) -> HttpResponse:
    response = HttpResponse(content, content_type=content_type)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
