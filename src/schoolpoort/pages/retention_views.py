"""What is erased and when, with counts only; and keeping data for a shorter time."""

from datetime import date
from typing import Any

from django import forms
from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_GET, require_POST

from schoolpoort.contexts.organisations.api import Organisation, RetentionChoice, choices_on, keep_for
from schoolpoort.core import clock
from schoolpoort.core.audit import Actor
from schoolpoort.core.data_words import RETENTION_WORDS
from schoolpoort.core.permissions import requires
from schoolpoort.core.purging import due_lines
from schoolpoort.core.retention import SHORTEST_DAYS, school_year_start
from schoolpoort.core.scope import Scope

_PERMISSION = "pages.manage_retention"

_AS_LONG_AS_USUAL = ""
_DAYS = (
    (_AS_LONG_AS_USUAL, gettext_lazy("even lang als gewoon")),
    ("60", gettext_lazy("60 dagen")),
    ("180", gettext_lazy("180 dagen")),
    ("365", gettext_lazy("een jaar")),
)


class KeepForm(forms.Form):
    """One kind of data and how long it stays."""

    kind = forms.ChoiceField(label=gettext_lazy("Wat"), choices=RetentionChoice.choices)
    days = forms.TypedChoiceField(
        label=gettext_lazy("Hoe lang"), choices=_DAYS, required=False, coerce=int, empty_value=None
    )


def _organisation(request: HttpRequest) -> Organisation:
    """Return the organisation in view where the visitor is its administrator; 404 otherwise."""
    organisation: Organisation | None = getattr(request, "organisation", None)
    user: Any = request.user
    if organisation is None or not user.has_perm(_PERMISSION, Scope.of(organisation.pk)):
        raise Http404
    return organisation


@require_GET
@requires(_PERMISSION)
def retention(request: HttpRequest) -> HttpResponse:
    """Show what goes tonight and on 1 September, for the organisation in view."""
    return _page(request, _organisation(request), KeepForm(), 200)


@require_POST
@requires(_PERMISSION)
def keep(request: HttpRequest) -> HttpResponse:
    """Keep a kind of data for a shorter time from tomorrow on, so that there is a day to think again."""
    organisation = _organisation(request)
    form = KeepForm(request.POST)
    if not form.is_valid():
        return _page(request, organisation, form, 422)
    kind, days = RetentionChoice(form.cleaned_data["kind"]), form.cleaned_data["days"]
    user: Any = request.user
    starts = date.fromordinal(clock.today().toordinal() + 1)
    keep_for(organisation.pk, kind, days, starts, Actor("user", user.pk))
    notices.success(request, _("Dat is bewaard. Het geldt vanaf morgen."))
    return redirect("pages:retention")


def _page(request: HttpRequest, organisation: Organisation, form: KeepForm, status: int) -> HttpResponse:
    today = clock.today()
    september = date(school_year_start(today).year + 1, 9, 1)
    now = due_lines(today, [organisation.pk], with_installation=False)
    later = {line.rule.key: line.count for line in due_lines(september, [organisation.pk], with_installation=False)}
    tomorrow = date.fromordinal(today.toordinal() + 1)
    chosen = choices_on(organisation.pk, tomorrow)
    labels = dict(RetentionChoice.choices)
    context = {
        "form": form,
        "organisation_name": organisation.name,
        "september": september,
        "shortest": SHORTEST_DAYS,
        "lead": _lead(sum(line.count for line in now)),
        "columns": [_("Wat"), _("Hoe lang het blijft"), _("Oudste"), _("Vannacht"), _("Op 1 september")],
        "rows": [
            {
                "what": line.rule.what,
                "stays": RETENTION_WORDS[line.rule.retention],
                "oldest": line.oldest,
                "now": line.count,
                "later": later[line.rule.key],
            }
            for line in now
        ],
        "chosen": [(labels[kind], days) for kind, days in chosen.items() if days is not None],
    }
    return render(request, "pages/retention.html", context, status=status)


def _lead(total: int) -> str:
    if not total:
        return _("Vannacht gaat er niets weg.")
    return ngettext("Vannacht gaat %(count)d rij weg.", "Vannacht gaan %(count)d rijen weg.", total) % {"count": total}
