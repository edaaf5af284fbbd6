"""One import: how far it is, what the dry run found, what was done."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages as notices
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.people.models import RosterImport, RosterImportState
from schoolpoort.contexts.people.queries.imports import import_in_scope
from schoolpoort.contexts.people.services import imports
from schoolpoort.contexts.people.services.reports import SORTS, Report
from schoolpoort.core.models import JobProgress, JobState
from schoolpoort.core.permissions import requires
from schoolpoort.design.components import Bar, share_of

_PERMISSION = "people.import_roster"
_PER_PAGE = 50
_RUNNING = (RosterImportState.UPLOADED, RosterImportState.APPLYING)
_STATE_OF = {"new": "understood", "changed": "opened", "unchanged": "sent", "gone": "silent", "wrong": "help"}


@dataclass(frozen=True)
class _Tab:
    label: str
    url: str
    current: bool
    count: int


def sort_labels() -> dict[str, str]:
    """Return what staff call the sorts of a dry run."""
    return {
        "wrong": _("fout"),
        "questions": _("vragen"),
        "remarks": _("opmerkingen"),
        "new": _("nieuw"),
        "changed": _("veranderd"),
        "unchanged": _("hetzelfde"),
        "gone": _("niet meer in het bestand"),
    }


@requires(_PERMISSION, door=import_in_scope)
@require_GET
def show(request: HttpRequest, row: RosterImport) -> HttpResponse:
    """Show an import, whatever its state."""
    progress = JobProgress.objects.filter(pk=row.progress_id).first() if row.progress_id else None
    if row.state in _RUNNING and not (progress and progress.finished):
        return render(request, "people/imports/running.html", {"row": row, "progress": progress})
    if row.state == RosterImportState.DONE:
        return render(request, "people/imports/done.html", {"row": row, "lines": _result_lines(row)})
    if row.state == RosterImportState.CANCELLED:
        return render(request, "people/imports/stopped.html", {"row": row})
    if row.state in _RUNNING or not row.report:
        return render(request, "people/imports/failed.html", {"row": row})
    return _report_page(request, row, failed=progress is not None and progress.state == JobState.FAILED)


@requires(_PERMISSION, door=import_in_scope)
@require_GET
def progress(request: HttpRequest, row: RosterImport) -> HttpResponse:
    """Answer the page that asks how far it is; when it is ready the page opens anew."""
    bar = JobProgress.objects.filter(pk=row.progress_id).first() if row.progress_id else None
    if row.state not in _RUNNING or bar is None or bar.finished:
        response = HttpResponse()
        response["HX-Refresh"] = "true"
        return response
    return render(request, "people/imports/_progress.html", {"row": row, "progress": bar})


@requires(_PERMISSION, door=import_in_scope)
@require_POST
def stop(request: HttpRequest, row: RosterImport) -> HttpResponse:
    """Stop an import; nothing is saved."""
    user: User = request.user  # type: ignore[assignment]
    imports.cancel(row, user)
    notices.info(request, _("Gestopt. Er is niets bewaard."))
    return redirect("people:import", row.pk)


def _report_page(request: HttpRequest, row: RosterImport, failed: bool) -> HttpResponse:
    report = Report.from_json(row.report)
    if report.file_error:
        return render(request, "people/imports/unreadable.html", {"row": row, "report": report})
    sort = request.GET.get("sort", "")
    if sort not in SORTS:
        sort = next((each for each in SORTS if report.counts[each] and each != "remarks"), "new")
    page = Paginator(getattr(report, sort), _PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "row": row,
        "report": report,
        "failed": failed,
        "first_line": first_line(report),
        "bars": _bars(report),
        "tabs": _tabs(row, report, sort),
        "sort": sort,
        "page": page,
        "may_go_on": bool(row.shown_plan) and (report.changes_anything or bool(report.translation)),
        "leave_out_label": _leave_out_label(report),
    }
    return render(request, "people/imports/report.html", context)


def first_line(report: Report) -> str:
    """Return in one sentence what the dry run found."""
    wrong, counts = report.counts["wrong"], report.counts
    if report.wrong and not report.may_be_saved and not report.only_rows_are_wrong:
        return _("Dit bestand kunnen we zo nog niet inlezen.")
    if wrong and not report.left_out:
        return ngettext("%(count)d rij is niet in orde.", "%(count)d rijen zijn niet in orde.", wrong) % {
            "count": wrong
        }
    if not report.changes_anything:
        return _("Er verandert niets: alles staat al in Schoolpoort.")
    parts = []
    if counts["new"]:
        parts.append(ngettext("%(n)d kind is nieuw", "%(n)d kinderen zijn nieuw", counts["new"]) % {"n": counts["new"]})
    if counts["changed"]:
        parts.append(_("bij %(n)d verandert er iets") % {"n": counts["changed"]})
    if counts["gone"]:
        parts.append(
            ngettext("%(n)d staat er niet meer in", "%(n)d staan er niet meer in", counts["gone"])
            % {"n": counts["gone"]}
        )
    text = ", ".join(parts)
    return text[:1].upper() + text[1:] + "."


def _leave_out_label(report: Report) -> str:
    count = report.counts["wrong"]
    return ngettext(
        "Laat deze %(count)d rij weg en lees de andere in",
        "Laat deze %(count)d rijen weg en lees de andere in",
        count,
    ) % {"count": count}


def _bars(report: Report) -> list[Bar]:
    shown = ("new", "changed", "unchanged", "gone", "wrong")
    total = max(sum(report.counts[each] for each in shown), 1)
    labels = sort_labels()
    return [
        Bar(labels[each], str(report.counts[each]), share_of(report.counts[each], total), _STATE_OF[each])
        for each in shown
    ]


def _tabs(row: RosterImport, report: Report, sort: str) -> list[_Tab]:
    address = reverse("people:import", args=[row.pk])
    labels = sort_labels()
    return [
        _Tab(labels[each], f"{address}?sort={each}", each == sort, report.counts[each])
        for each in SORTS
        if report.counts[each] or each == sort
    ]


def _result_lines(row: RosterImport) -> list[tuple[str, Any]]:
    labels = sort_labels()
    lines = [(labels[each], row.result.get(each, 0)) for each in ("new", "changed", "unchanged", "gone")]
    if row.result.get("left_out"):
        lines.append((_("rijen weggelaten"), row.result["left_out"]))
    if row.result.get("needs"):
        lines.append((_("ouders die berichten ook in hun taal krijgen"), row.result["needs"]))
    return lines
