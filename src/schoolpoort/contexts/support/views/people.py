"""The coordinator's list of supporters, new ones at the counter, and where one can sign up."""

import csv
import io
from typing import Any

from django.contrib import messages as notices
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods

from schoolpoort.contexts.support.enums import SupporterKind, SupporterState
from schoolpoort.contexts.support.forms.intake import NewSupporterForm, SettingForm
from schoolpoort.contexts.support.forms.language_rows import said_in, typed_rows
from schoolpoort.contexts.support.models import Supporter
from schoolpoort.contexts.support.queries.people import (
    Wanted,
    counts_by_language,
    counts_by_state,
    setting_of,
    supporters_to_list,
)
from schoolpoort.contexts.support.services.people.intake import receive_new
from schoolpoort.contexts.support.services.people.sign_up import known_supporter
from schoolpoort.contexts.support.views.supporter_words import (
    check_labels,
    kind_labels,
    language_choices,
    language_label,
    spoken,
    use_labels,
)
from schoolpoort.core import audit
from schoolpoort.core.exported_cells import safe_row
from schoolpoort.core.permissions import requires, scope_of
from schoolpoort.core.reading import record_reads
from schoolpoort.core.scope import Scope

_PER_PAGE = 30


def own_scope(request: HttpRequest) -> Scope:
    """Return the organisation in view: supporters of one town are not another's."""
    organisation: Any = getattr(request, "organisation", None)
    return Scope.of(organisation.pk) if organisation else scope_of(request)


def _wanted(request: HttpRequest) -> Wanted:
    asked = request.GET
    return Wanted(
        words=asked.get("q", "").strip()[:80],
        language=asked.get("language", "")[:12],
        kind=asked.get("kind", "") if asked.get("kind") in SupporterKind.values else "",
        state=asked.get("state", "") if asked.get("state") in SupporterState.values else "",
    )


@require_GET
@requires("support.manage_supporters")
def index(request: HttpRequest) -> HttpResponse:
    """List supporters; the languages say how many active ones speak them."""
    scope, wanted = own_scope(request), _wanted(request)
    page = Paginator(supporters_to_list(scope, wanted), _PER_PAGE).get_page(request.GET.get("page"))
    by_language, by_state = counts_by_language(scope), counts_by_state(scope)
    context = {
        "page": page,
        "rows": [
            {"supporter": each, "languages": spoken(each), "kinds": kind_labels(each.kinds)}
            for each in page.object_list
        ],
        "wanted": wanted,
        "first_line": _first_line(by_state[SupporterState.SIGNED_UP], by_state[SupporterState.ACTIVE]),
        "languages": [(tag, f"{language_label(tag)} ({count})") for tag, count in by_language.most_common()],
        "kinds": SupporterKind.choices,
        "states": SupporterState.choices,
        "anybody": sum(by_state.values()),
        "setting": setting_of(next(iter(scope.organisations))),
    }
    return render(request, "support/people/index.html", context)


def _first_line(waiting: int, active: int) -> str:
    if waiting:
        return ngettext(
            "%(count)d helper wacht op een gesprek met jou.",
            "%(count)d helpers wachten op een gesprek met jou.",
            waiting,
        ) % {"count": waiting}
    return ngettext("%(count)d helper kan nu helpen.", "%(count)d helpers kunnen nu helpen.", active) % {
        "count": active
    }


@require_http_methods(["GET", "POST"])
@requires("support.manage_supporters")
def new(request: HttpRequest) -> HttpResponse:
    """Write down somebody who came to the counter."""
    user: Any = request.user
    organisation: Any = getattr(request, "organisation", None)
    more = "more" in request.POST
    form = NewSupporterForm(request.POST if request.method == "POST" and not more else None)
    if more:
        form = NewSupporterForm(initial={**request.POST.dict(), **_many(request)})
    rows = typed_rows(request.POST, more)
    said = said_in(rows)
    if form.is_bound and form.is_valid() and said:
        kind, address = form.cleaned_data["contact"]
        if known_supporter(organisation.pk, address) is None:
            supporter = receive_new(organisation, form.supporter_values, (kind, address), said, user)
            notices.success(request, _("Bewaard. Vul hieronder in wat je gezien hebt."))
            return redirect("support:supporter", supporter.pk)
        form.add_error("contact", _("Iemand met dit nummer of adres staat al in de lijst."))
    context = {
        "form": form,
        "rows": rows,
        "languages_missing": form.is_bound and not said,
        "all_languages": language_choices(),
        "uses": use_labels(),
    }
    return render(request, "support/people/edit.html", context, status=422 if form.is_bound else 200)


def _many(request: HttpRequest) -> dict[str, list[str]]:
    return {name: request.POST.getlist(name) for name in ("kinds", "topics")}


@require_http_methods(["GET", "POST"])
@requires("support.manage_supporters")
def settings(request: HttpRequest) -> HttpResponse:
    """Open or close signing up, with what who wants to help reads."""
    user: Any = request.user
    organisation: Any = getattr(request, "organisation", None)
    form = SettingForm(request.POST or None, instance=setting_of(organisation.pk))
    if request.method == "POST" and form.is_valid():
        form.save()
        audit.record(
            "changed",
            actor=audit.Actor("user", user.pk),
            organisation_id=organisation.pk,
            subject="SupportSetting",
            subject_id=None,
            fields=("open", "insurer", "contact"),
        )
        notices.success(request, _("Bewaard."))
        return redirect("support:people-settings")
    address = request.build_absolute_uri(reverse("support:sign-up", args=[organisation.pk]))
    context = {"form": form, "address": address, "is_open": setting_of(organisation.pk).open}
    return render(request, "support/people/settings.html", context, status=422 if form.is_bound else 200)


@require_GET
@requires("support.manage_supporters")
def export(request: HttpRequest) -> HttpResponse:
    """Give the list as a file for a spreadsheet, without numbers, addresses or birth dates."""
    user: Any = request.user
    supporters = list(supporters_to_list(own_scope(request), _wanted(request)))
    organisation: Any = getattr(request, "organisation", None)
    record_reads(
        actor=audit.Actor("user", user.pk),
        organisation_id=organisation.pk,
        subject="Supporter",
        subject_ids=[each.pk for each in supporters],
    )
    return HttpResponse(
        _csv(supporters),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="helpers.csv"', "Cache-Control": "private, no-store"},
    )


def _csv(supporters: list[Supporter]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";")
    head = [
        _("Voornaam"),
        _("Familienaam"),
        _("Helpt als"),
        _("Talen"),
        _("Postcode"),
        _("Uren per maand"),
        _("Gezien"),
        _("Stand"),
    ]
    writer.writerow(safe_row(head))
    for each in supporters:
        row = [
            each.first_name,
            each.last_name,
            ", ".join(kind_labels(each.kinds)),
            ", ".join(label for label, _uses in spoken(each)),
            each.postcode,
            each.hours_per_month,
            ", ".join(check_labels(each)),
            each.get_state_display(),
        ]
        writer.writerow(safe_row(row))
    # Excel reads a file without this mark as if it were not UTF-8.
    return "\ufeff" + out.getvalue()
