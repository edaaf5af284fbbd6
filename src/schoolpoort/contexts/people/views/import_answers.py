"""What the administrator answers to a dry run: columns, school, doubles, wrong rows, translation. Then it is saved."""

import json

from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.people.forms.uploading import ColumnsForm, TranslationForm
from schoolpoort.contexts.people.models import RosterImport, RosterImportState
from schoolpoort.contexts.people.queries.imports import import_in_scope
from schoolpoort.contexts.people.roster.columns import ColumnMapping
from schoolpoort.contexts.people.services import imports
from schoolpoort.contexts.people.services.reports import Report
from schoolpoort.core.permissions import requires

_PERMISSION = "people.import_roster"
#: Rows that are written while the page waits; more rows get a bar.
_ROWS_AT_ONCE = 300


def _checked_report(row: RosterImport) -> Report:
    """Return the report of an import that waits for answers; 404 for one that is done, stopped or busy."""
    if row.state != RosterImportState.CHECKED or not row.report:
        raise Http404
    return Report.from_json(row.report)


def _check_again(request: HttpRequest, row: RosterImport, report: Report) -> HttpResponse:
    user: User = request.user  # type: ignore[assignment]
    imports.start_check(row, user, at_once=report.counts.get("rows", 0) <= _ROWS_AT_ONCE)
    return redirect("people:import", row.pk)


@requires(_PERMISSION, door=import_in_scope)
@require_http_methods(["GET", "POST"])
def columns(request: HttpRequest, row: RosterImport) -> HttpResponse:
    """Show which column holds what, and use another choice."""
    report = _checked_report(row)
    if not report.columns:
        raise Http404
    shown = [each for each in report.columns if each[1] or each[4]]
    mapping = ColumnMapping.from_json(json.dumps(report.mapping))
    form = ColumnsForm(mapping, shown, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        imports.choose_columns(row, form.mapping())
        return _check_again(request, row, report)
    status = 422 if request.method == "POST" else 200
    return render(request, "people/imports/columns.html", {"row": row, "form": form, "report": report}, status=status)


@requires(_PERMISSION, door=import_in_scope)
@require_POST
def school(request: HttpRequest, row: RosterImport) -> HttpResponse:
    """Choose one school of a file that holds several."""
    report = _checked_report(row)
    wanted = request.POST.get("school", "")
    if wanted not in {key for key, _name in report.schools}:
        raise Http404
    imports.choose_school(row, wanted)
    return _check_again(request, row, report)


@requires(_PERMISSION, door=import_in_scope)
@require_POST
def answer(request: HttpRequest, row: RosterImport) -> HttpResponse:
    """Remember the answers on possible doubles; what is not answered stays two people."""
    report = _checked_report(row)
    user: User = request.user  # type: ignore[assignment]
    answered = 0
    for question in report.questions:
        given = request.POST.get(f"question-{question['hash']}", "")
        if given in ("same", "different"):
            imports.answer_question(row, question["key"], given == "same", user)
            answered += 1
    if not answered:
        notices.info(request, _("Kies bij een vraag eerst “ja” of “nee”."))
        return redirect(f"{reverse('people:import', args=[row.pk])}?sort=questions")
    return _check_again(request, row, report)


@requires(_PERMISSION, door=import_in_scope)
@require_POST
def leave_out(request: HttpRequest, row: RosterImport) -> HttpResponse:
    """Leave the wrong rows out, or not any more."""
    report = _checked_report(row)
    imports.leave_out_wrong_rows(row, "leave_out" in request.POST)
    return _check_again(request, row, report)


@requires(_PERMISSION, door=import_in_scope)
@require_POST
def leavers(request: HttpRequest, row: RosterImport) -> HttpResponse:
    """Confirm that many children really left, or take it back."""
    report = _checked_report(row)
    imports.confirm_leavers(row, "confirmed" in request.POST)
    return _check_again(request, row, report)


@requires(_PERMISSION, door=import_in_scope)
@require_http_methods(["GET", "POST"])
def translation(request: HttpRequest, row: RosterImport) -> HttpResponse:
    """Take the one decision on translation, and save the import."""
    report = _checked_report(row)
    if not row.shown_plan:
        return redirect("people:import", row.pk)
    posted = request.POST if request.method == "POST" else None
    if not report.translation:
        if posted is not None:
            return _save(request, row, report)
        return render(request, "people/imports/translation.html", {"row": row, "report": report})
    form = TranslationForm(report.translation, posted)
    if posted is None or not form.is_valid():
        status = 200 if posted is None else 422
        context = {"row": row, "report": report, "form": form, "total": sum(report.translation.values())}
        return render(request, "people/imports/translation.html", context, status=status)
    chosen = form.cleaned_data
    imports.decide_translation(row, chosen["languages"], chosen["reason"], chosen["until"])
    return _save(request, row, report)


def _save(request: HttpRequest, row: RosterImport, report: Report) -> HttpResponse:
    user: User = request.user  # type: ignore[assignment]
    imports.start_apply(row, user, at_once=report.counts["rows"] <= _ROWS_AT_ONCE)
    if row.result.get("changed_meanwhile"):
        notices.warning(
            request, _("Er veranderde net iets in de school. We keken opnieuw na. Kijk even, en bewaar dan.")
        )
    return redirect("people:import", row.pk)
