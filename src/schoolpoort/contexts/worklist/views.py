"""The worklist: what needs me, what needs the school, closing in one tap, handing over."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from schoolpoort.contexts.worklist.models import Outcome, Task, TaskKind, TaskState
from schoolpoort.contexts.worklist.queries import colleagues, counts_by_kind, task_in
from schoolpoort.contexts.worklist.services.closing import close_task
from schoolpoort.contexts.worklist.services.hand_over import hand_over_task
from schoolpoort.contexts.worklist.services.page import MOST_SHOWN, Urgency, grouped, tasks_line, tasks_of
from schoolpoort.core import audit, clock
from schoolpoort.core.permissions import requires, scope_of
from schoolpoort.core.reading import record_reads
from schoolpoort.core.scope import Scope


@require_GET
@requires("worklist.view_worklist")
def mine(request: HttpRequest) -> HttpResponse:
    """Show the open tasks of the visitor."""
    return _page(request, everybody=False)


@require_GET
@requires("worklist.view_school_tasks")
def school(request: HttpRequest) -> HttpResponse:
    """Show whole-school staff all open tasks of the schools in view."""
    return _page(request, everybody=True)


def _page(request: HttpRequest, everybody: bool) -> HttpResponse:
    user: Any = request.user
    scope = _whole_school_scope(request) if everybody else scope_of(request)
    kind = _kind(request.GET.get("kind", ""))
    everything = tasks_of(user, scope, everybody=everybody)
    counts = counts_by_kind(everything)
    tasks = list((everything.filter(kind=kind) if kind else everything)[:MOST_SHOWN])
    total = counts.get(kind, 0) if kind else sum(counts.values())
    groups = grouped(tasks, user, scope, whole_school=_whole_school_scope(request).organisations)
    late = sum(len(group.cards) for group in groups if group.urgency == Urgency.LATE)
    record_reads(
        actor=audit.Actor("user", user.pk),
        organisation_id=getattr(getattr(request, "organisation", None), "pk", None),
        subject="Task",
        subject_ids=[task.pk for task in tasks if task.guardian_id is not None],
    )
    context = {
        "groups": groups,
        "first_line": tasks_line(total, late, everybody),
        "everybody": everybody,
        "outcomes": [(outcome.value, str(outcome.label)) for outcome in Outcome],
        "more": total > len(tasks),
        "tabs": _tabs(request, everybody),
        "kinds": _kinds(request, counts, kind),
        "kind": kind,
        "address": request.get_full_path(),
        "several_schools": len(scope.organisations) > 1,
        "schools": {each.pk: each.name for each in getattr(request, "organisations", [])},
    }
    return render(request, "worklist/page.html", context)


def _whole_school_scope(request: HttpRequest) -> Scope:
    """Return the organisations in view in which the visitor looks after the whole school."""
    user: Any = request.user
    return Scope.over(
        each for each in scope_of(request).organisations if user.has_perm("worklist.view_school_tasks", Scope.of(each))
    )


def _kind(raw: str) -> TaskKind | None:
    return TaskKind(raw) if raw in TaskKind.values else None


def _kinds(request: HttpRequest, counts: Mapping[str, int], chosen: TaskKind | None) -> list[dict[str, object]]:
    """Return the filter: everything, and each kind of which there are tasks; nothing when there is one kind only."""
    shown = [kind for kind in TaskKind if counts.get(kind) or kind == chosen]
    if len(shown) < 2 and chosen is None:
        return []
    everything = {"label": _("Alles"), "url": request.path, "current": chosen is None, "count": sum(counts.values())}
    return [
        everything,
        *(
            {
                "label": str(kind.label),
                "url": f"{request.path}?kind={kind}",
                "current": kind == chosen,
                "count": counts.get(kind, 0),
            }
            for kind in shown
        ),
    ]


def _tabs(request: HttpRequest, everybody: bool) -> list[dict[str, object]]:
    """Return "mine" and "the school's", for whom may see both."""
    user: Any = request.user
    if not user.has_perm("worklist.view_school_tasks", scope_of(request)):
        return []
    return [
        {"label": _("Van mij"), "url": reverse("worklist:mine"), "current": not everybody},
        {"label": _("Van de school"), "url": reverse("worklist:school"), "current": everybody},
    ]


@require_POST
@requires("worklist.close_task", door=task_in)
def close(request: HttpRequest, task: Task) -> HttpResponse:
    """Close a task and remember how it was solved."""
    outcome = request.POST.get("outcome", "")
    if outcome not in Outcome.values:
        raise Http404
    if close_task(task, Outcome(outcome), request.user):  # type: ignore[arg-type]
        notices.success(request, _("Klaar. Dank je wel."))
    else:
        notices.info(request, _("Deze taak was al klaar."))
    return _back(request)


@require_http_methods(["GET", "POST"])
@requires("worklist.hand_over_task", door=task_in)
def hand_over(request: HttpRequest, task: Task) -> HttpResponse:
    """Ask to whom a task goes, and give it."""
    others = list(colleagues(task.organisation_id, clock.today()).exclude(pk=task.owner_id))
    if request.method != "POST":
        context = {"task": task, "colleagues": others, "address": _address(request, request.GET.get("next", ""))}
        return render(request, "worklist/hand_over.html", context)
    wanted = _chosen(others, request.POST.get("to", ""))
    if wanted is None:
        raise Http404
    if task.state != TaskState.OPEN:
        notices.info(request, _("Deze taak was al klaar."))
    else:
        hand_over_task(task, wanted, request.user)  # type: ignore[arg-type]
        notices.success(request, _("%(name)s neemt het nu op.") % {"name": wanted.get_short_name()})
    return _back(request)


def _chosen(others: Sequence[Any], raw: str) -> Any:
    try:
        wanted = UUID(raw)
    except ValueError:
        return None
    return next((each for each in others if each.pk == wanted), None)


def _address(request: HttpRequest, wanted: str) -> str:
    """Return the list that the visitor came from; anything else becomes the own list."""
    lists = (reverse("worklist:mine"), reverse("worklist:school"))
    return wanted if wanted.split("?")[0] in lists else lists[0]


def _back(request: HttpRequest) -> HttpResponse:
    return redirect(_address(request, request.POST.get("next", "")))
