"""What is asked against what is on offer, and what was given month by month; for a town never one family."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.defaultfilters import capfirst, floatformat
from django.utils.formats import date_format
from django.views.decorators.http import require_GET

from schoolpoort.contexts.support.queries.agreements import figures_reached, helping_organisations
from schoolpoort.contexts.support.queries.requests import live_requests
from schoolpoort.contexts.support.queries.supporters import active_supporters
from schoolpoort.contexts.support.services.demand import Demand, demand
from schoolpoort.contexts.support.services.figures import MonthFigures, month_figures
from schoolpoort.core import clock
from schoolpoort.core.permissions import requires, scope_of
from schoolpoort.core.scope import Scope
from schoolpoort.design.components import Bar


@require_GET
@requires("support.view_overview")
def overview(request: HttpRequest) -> HttpResponse:
    """Show four tables with a plot beside each, and the months (17 queries, however much is asked)."""
    user: Any = request.user
    today = clock.today()
    schools, suppressed = figures_reached(user, scope_of(request), today)
    helping = helping_organisations(schools.organisations, today)
    helpers = Scope.over(pk for found in helping.values() for pk in found)
    views = demand(list(live_requests(schools)), active_supporters(helpers), today, suppressed)
    months = month_figures(schools, today, suppressed)
    context = {
        "views": [(each, _bars(each)) for each in views],
        "months": [(date_format(each.month, "F Y"), each) for each in months],
        "hours": _hour_bars(months),
        "suppressed": suppressed,
        "several": len(schools.organisations) > 1,
    }
    return render(request, "support/staff/overview.html", context)


def _bars(view: Demand) -> list[Bar]:
    """Return how much is asked in each line, as bars against the longest."""
    most = max((each.asked for each in view.lines), default=0)
    return [
        Bar(capfirst(each.label), str(each.asked), round(100 * each.asked / most), "sent")
        for each in view.lines
        if most
    ]


def _hour_bars(months: list[MonthFigures]) -> list[Bar]:
    shown = [each for each in months if not each.hidden]
    most = max((each.minutes for each in shown), default=0)
    return [
        Bar(date_format(each.month, "F Y"), floatformat(each.hours, "-2"), round(100 * each.minutes / most), "done")
        for each in shown
        if most
    ]
