"""Each role's home: what today asks, in words first."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from schoolpoort.contexts.accounts.api import Role, current_roles
from schoolpoort.contexts.messages.api import LatestMessage, first_line, latest_messages
from schoolpoort.contexts.organisations.api import OrganisationKind
from schoolpoort.contexts.people.api import assigned_class_ids
from schoolpoort.contexts.support.api import has_own_place
from schoolpoort.contexts.worklist.api import TaskCard, cards_of, open_count, tasks_line, tasks_of
from schoolpoort.core import clock
from schoolpoort.core.permissions import requires, scope_of
from schoolpoort.core.scope import Scope
from schoolpoort.design.components import Bar, reach_segments
from schoolpoort.pages.figures import SchoolFigures, TownSchool, classes_of, school_figures, town_figures

#: How many tasks the home page shows; the worklist has the others.
_TASKS_SHOWN = 4

_SCHOOL_ROLES = (Role.TEACHER, Role.CARE_COORDINATOR, Role.BRIDGE_FIGURE, Role.SCHOOL_ADMINISTRATOR)


@require_GET
@requires("accounts.use_own_account")
def home(request: HttpRequest) -> HttpResponse:
    """Show each role what today asks."""
    user: Any = request.user
    organisation: Any = getattr(request, "organisation", None)
    if organisation is None:
        # The installation's operator: without a role there is no school, and so nothing of any family.
        return render(request, "pages/home_operator.html", {"greeting": _greeting(request)})
    roles = {each.role for each in current_roles(user, clock.today()) if each.organisation_id == organisation.pk}
    if roles.isdisjoint(_SCHOOL_ROLES) and Role.NT2_COORDINATOR in roles:
        return redirect("messages:lessons")
    if roles == {Role.SUPPORTER}:
        if has_own_place(user, organisation.pk):
            return redirect("support:place")
        return _supporter(request, organisation)
    if roles == {Role.SUPPORT_COORDINATOR}:
        return redirect("support:people")
    if roles.isdisjoint(_SCHOOL_ROLES) or organisation.kind == OrganisationKind.TOWN:
        return _town(request, organisation)
    return _school(request, organisation, roles)


def _greeting(request: HttpRequest) -> str:
    return _("Dag %(name)s") % {"name": request.user.get_short_name()}  # type: ignore[union-attr]


def _supporter(request: HttpRequest, organisation: Any) -> HttpResponse:
    """Tell a supporter kindly that nobody asked anything yet, and what they will and will not see."""
    context = {
        "greeting": _greeting(request),
        "school": organisation,
        "schools": _other_schools(request, organisation),
    }
    return render(request, "pages/home_supporter.html", context)


def _school(request: HttpRequest, organisation: Any, roles: set[str]) -> HttpResponse:
    user: Any = request.user
    scope, today = scope_of(request), clock.today()
    whole_school = user.has_perm("worklist.view_school_tasks", Scope.of(organisation.pk))
    # A bridge figure is home in all schools of the agreement, the others in the school in view.
    of_all = Role.BRIDGE_FIGURE in roles
    tasks = list(tasks_of(user, scope, everybody=False)[: _TASKS_SHOWN + 1])
    count = open_count(scope, user)
    late = sum(task.due < today for task in tasks)
    cards: list[TaskCard] = cards_of(tasks[:_TASKS_SHOWN], user, scope)
    here = scope if of_all else Scope.of(organisation.pk)
    own = None if whole_school else assigned_class_ids(user, today)
    context = {
        "greeting": _greeting(request),
        "school": organisation,
        "first_line": tasks_line(count, late),
        "cards": cards,
        "more_tasks": count - len(cards),
        "latest": [_with_bar(each) for each in latest_messages(user, here, whole_school, today)],
        "classes": classes_of(Scope.of(organisation.pk), today, own),
        "schools": _other_schools(request, organisation),
        "together": len(scope.organisations) > 1,
        "several_schools": len(scope.organisations) > 1,
        "whole_school": whole_school,
        "figures": _figures(school_figures(organisation.pk, today)) if Role.SCHOOL_ADMINISTRATOR in roles else None,
    }
    return render(request, "pages/home.html", context)


def _other_schools(request: HttpRequest, organisation: Any) -> list[dict[str, object]]:
    """Return the organisations to choose from, when there is a choice."""
    mine = getattr(request, "organisations", [])
    if len(mine) < 2:
        return []
    return [{"id": each.pk, "name": each.name, "chosen": each.pk == organisation.pk} for each in mine]


def _with_bar(latest: LatestMessage) -> dict[str, object]:
    return {
        "message": latest.message,
        "segments": reach_segments(latest.counts),
        "households": latest.households,
        "sentence": first_line(latest.counts),
        "sent_on": clock.local(latest.message.sent_at).date() if latest.message.sent_at else None,
    }


def _figures(figures: SchoolFigures) -> dict[str, object]:
    """Return the administrator's figures as sentences with their numbers, and the shares as bars."""
    reach = figures.reach
    shares = [
        (_("geopend"), reach.share(reach.opened), "opened"),
        (_("beantwoord"), reach.share(reach.answered), "delivered"),
        (_("begrepen"), reach.share(reach.understood), "understood"),
        (_("met vertaling"), reach.share(reach.translated), "sent"),
    ]
    return {
        "facts": [
            (_("Open taken in de school"), figures.open_tasks),
            (_("Ouders met een kapot kanaal"), figures.broken_channels),
            (_("Ouders zonder enig kanaal dat werkt"), figures.unreachable),
            (_("Vertaling loopt binnen 60 dagen af"), figures.needs_ending),
            (_("Ouders met vertaling naast het Nederlands"), figures.needs_now),
        ],
        "bars": [Bar(label, f"{share} %", share, state) for label, share, state in shares] if reach.sent else [],
        "translated": reach.share(reach.translated),
        "sent": reach.sent,
    }


def _town(request: HttpRequest, organisation: Any) -> HttpResponse:
    """Show a town what its schools agreed to show: figures, never families."""
    schools = town_figures(organisation.pk, clock.today())
    shown = [each for each in schools if each.reach is not None]
    context = {
        "greeting": _greeting(request),
        "school": organisation,
        "rows": [_town_row(each) for each in schools],
        "bars": [
            Bar(each.school.name, f"{share} %", share, "understood")
            for each in shown
            if each.reach is not None
            for share in [each.reach.share(each.reach.understood)]
        ],
        "columns": [_("School"), _("Bereikt"), _("Geopend"), _("Antwoord"), _("Begrepen"), _("Met vertaling")],
        "first_line": _town_line(len(schools)),
        "schools": _other_schools(request, organisation),
    }
    return render(request, "pages/home_town.html", context)


def _town_line(schools: int) -> str:
    if not schools:
        return _("Er is nog geen afspraak met scholen.")
    if schools == 1:
        return _("Eén school deelt haar cijfers met jullie.")
    return _("%(count)d scholen delen hun cijfers met jullie.") % {"count": schools}


def _town_row(each: TownSchool) -> dict[str, object]:
    if each.reach is None:
        return {"name": each.school.name, "hidden": True}
    reach = each.reach
    return {
        "name": each.school.name,
        "hidden": False,
        "sent": reach.sent,
        "opened": reach.share(reach.opened),
        "answered": reach.share(reach.answered),
        "understood": reach.share(reach.understood),
        "translated": reach.share(reach.translated),
    }
