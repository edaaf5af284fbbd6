"""For the school's administrators: how many messages went above the level that the school asks, month by month."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from schoolpoort.contexts.messages.queries.levels import MonthOfLevels, months_of_levels
from schoolpoort.core import clock
from schoolpoort.core.permissions import requires
from schoolpoort.core.scope import Scope
from schoolpoort.design.components import Bar
from schoolpoort.design.states import State

_PERMISSION = "messages.view_levels"


@requires(_PERMISSION)
@require_GET
def levels(request: HttpRequest) -> HttpResponse:
    """Show the months as bars beside the same figures in a table; a count, without titles and without names."""
    organisation: Any = getattr(request, "organisation", None)
    user: Any = request.user
    if organisation is None or not user.has_perm(_PERMISSION, Scope.of(organisation.pk)):
        raise Http404
    months = months_of_levels(organisation.pk, clock.today())
    context = {
        "first_line": _first_line(months),
        "asked": organisation.level_asked,
        "months": list(reversed(months)),
        "bars": [_bar(each) for each in months],
        "columns": [_("Maand"), _("Berichten"), _("Boven het niveau")],
    }
    return render(request, "messages/board/levels.html", context)


def _bar(month: MonthOfLevels) -> Bar:
    label = date_format(month.month, "M Y").lower()
    value = _("%(above)d van %(sent)d") % {"above": month.above, "sent": month.sent}
    return Bar(label, value, month.share, State.QUESTION)


def _first_line(months: list[MonthOfLevels]) -> str:
    if not months:
        return _("Er zijn nog geen berichten verstuurd.")
    sent, above = sum(each.sent for each in months), sum(each.above for each in months)
    return ngettext(
        "%(above)d van %(sent)d bericht was moeilijker dan je school vraagt.",
        "%(above)d van %(sent)d berichten waren moeilijker dan je school vraagt.",
        sent,
    ) % {"above": above, "sent": sent}
