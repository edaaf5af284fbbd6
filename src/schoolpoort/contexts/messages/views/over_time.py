"""A class over time: which share of the messages was opened, answered and understood, week by week."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from schoolpoort.contexts.messages.queries.over_time import Week, weeks_of_class
from schoolpoort.contexts.people.api import SchoolClass
from schoolpoort.core import clock
from schoolpoort.core.permissions import requires
from schoolpoort.core.scope import Scope
from schoolpoort.design.components import Bar
from schoolpoort.design.states import State


def class_in(scope: Scope, class_id: UUID) -> SchoolClass | None:
    """Return a class of the scope (1 query)."""
    return SchoolClass.objects.within(scope).filter(pk=class_id).first()


@require_GET
@requires("people.view_class", door=class_in)
def over_time(request: HttpRequest, school_class: SchoolClass) -> HttpResponse:
    """Show the weeks of the last year, as bars beside the same figures in a table."""
    weeks = weeks_of_class(Scope.of(school_class.organisation_id), school_class.pk, clock.today())
    context = {
        "school_class": school_class,
        "first_line": _first_line(weeks),
        "bars": [_bar(week) for week in weeks],
        "rows": [_row(week) for week in reversed(weeks)],
        "columns": [_("Week van"), _("Berichten"), _("Geopend"), _("Antwoord"), _("Begrepen")],
    }
    return render(request, "messages/board/over_time.html", context)


def _bar(week: Week) -> Bar:
    share = week.reach.share(week.reach.understood)
    return Bar(date_format(week.monday, "j M").lower(), f"{share} %", share, State.UNDERSTOOD)


def _row(week: Week) -> dict[str, object]:
    reach = week.reach
    return {
        "week": date_format(week.monday, "j F Y"),
        "messages": reach.messages,
        "opened": reach.share(reach.opened),
        "answered": reach.share(reach.answered),
        "understood": reach.share(reach.understood),
    }


def _first_line(weeks: list[Week]) -> str:
    if not weeks:
        return _("Er zijn nog geen cijfers voor deze klas.")
    recent, sent = weeks[-4:], sum(week.reach.sent for week in weeks[-4:])
    share = round(100 * sum(week.reach.understood for week in recent) / sent) if sent else 0
    return _("De laatste weken begrepen gezinnen %(share)d %% van de berichten.") % {"share": share}
