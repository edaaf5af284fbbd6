"""One supporter, as the coordinator sees and changes: intake, checks, beginning, rest, end, who never meets whom."""

from typing import Any
from uuid import UUID

from django.contrib import messages as notices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from schoolpoort.contexts.support.enums import CheckKind, SupporterState
from schoolpoort.contexts.support.forms.intake import BlockForm, CheckForm, IntakeForm
from schoolpoort.contexts.support.forms.language_rows import rows_of, said_in, typed_rows
from schoolpoort.contexts.support.models import BlockedPair, Supporter
from schoolpoort.contexts.support.queries.agreements import schools_reached
from schoolpoort.contexts.support.queries.people import guardians_who_asked, supporter_in
from schoolpoort.contexts.support.services.people import intake
from schoolpoort.contexts.support.services.people.availability import languages_said, week_in_words
from schoolpoort.contexts.support.validators import is_known_adult
from schoolpoort.contexts.support.views.people import own_scope
from schoolpoort.contexts.support.views.supporter_words import (
    kind_labels,
    language_choices,
    language_label,
    spoken,
    use_labels,
)
from schoolpoort.core import audit, clock
from schoolpoort.core.permissions import requires
from schoolpoort.core.reading import record_reads
from schoolpoort.core.scope import Scope


def door(scope: Scope, supporter_id: UUID) -> Supporter | None:
    """Load a supporter within the visitor's scope."""
    return supporter_in(scope, supporter_id)


def _guardians(request: HttpRequest) -> list[Any]:
    user: Any = request.user
    return guardians_who_asked(schools_reached(user, own_scope(request), clock.today()))


@require_GET
@requires("support.manage_supporters", door=door)
def show(request: HttpRequest, supporter: Supporter) -> HttpResponse:
    """Show one supporter, and record that it was read."""
    user: Any = request.user
    record_reads(
        actor=audit.Actor("user", user.pk),
        organisation_id=supporter.organisation_id,
        subject="Supporter",
        subject_ids=[supporter.pk],
    )
    return _card(request, supporter)


def _card(
    request: HttpRequest,
    supporter: Supporter,
    check_form: CheckForm | None = None,
    block_form: BlockForm | None = None,
    status: int = 200,
) -> HttpResponse:
    seen = {each.kind: each for each in supporter.checks.all()}
    missing = intake.missing_checks(supporter)
    context = {
        "supporter": supporter,
        "languages": spoken(supporter),
        "kinds": kind_labels(supporter.kinds),
        "week": week_in_words(supporter.weekly_hours.all()),
        "checks": [(kind.label, seen.get(kind.value), kind.value in missing) for kind in CheckKind],
        "missing": [CheckKind(each).label for each in missing],
        "is_adult": is_known_adult(supporter.birth_date, clock.today()),
        "check_form": check_form or CheckForm(initial={"seen_on": clock.today()}),
        "block_form": block_form or BlockForm(guardians=_guardians(request)),
        "written": language_label(supporter.written_language),
        "may_begin": supporter.state in (SupporterState.SIGNED_UP, SupporterState.ENDED),
    }
    return render(request, "support/people/show.html", context, status=status)


@require_http_methods(["GET", "POST"])
@requires("support.manage_supporters", door=door)
def edit(request: HttpRequest, supporter: Supporter) -> HttpResponse:
    """Change what the intake said."""
    user: Any = request.user
    posted, more = request.method == "POST", "more" in request.POST
    form = IntakeForm(request.POST if posted and not more else None, supporter=supporter)
    rows = typed_rows(request.POST, more) if posted else rows_of(languages_said(supporter))
    if more:
        form.initial = {**request.POST.dict(), **{name: request.POST.getlist(name) for name in ("kinds", "topics")}}
    said = said_in(rows)
    if form.is_bound and form.is_valid() and said:
        intake.change(supporter, form.supporter_values, said, user)
        notices.success(request, _("Bewaard."))
        return redirect("support:supporter", supporter.pk)
    context = {
        "supporter": supporter,
        "form": form,
        "rows": rows,
        "languages_missing": form.is_bound and not said,
        "all_languages": language_choices(),
        "uses": use_labels(),
    }
    return render(request, "support/people/edit.html", context, status=422 if form.is_bound else 200)


@require_POST
@requires("support.manage_supporters", door=door)
def check(request: HttpRequest, supporter: Supporter) -> HttpResponse:
    """Write down what was seen."""
    user: Any = request.user
    form = CheckForm(request.POST)
    if not form.is_valid():
        return _card(request, supporter, check_form=form, status=422)
    intake.note_check(supporter, CheckKind(form.cleaned_data["kind"]), form.cleaned_data["seen_on"], user)
    notices.success(request, _("Bewaard: gezien door jou. Geef het papier terug."))
    return redirect("support:supporter", supporter.pk)


@require_POST
@requires("support.manage_supporters", door=door)
def state(request: HttpRequest, supporter: Supporter) -> HttpResponse:
    """Let a supporter begin, rest, go on or stop."""
    user: Any = request.user
    wanted = request.POST.get("to", "")
    try:
        _change_state(supporter, wanted, user)
    except intake.NotAdult:
        notices.error(request, _("Vul eerst de geboortedatum in. Alleen volwassenen helpen."))
    except intake.ChecksMissing as missing:
        labels = ", ".join(str(CheckKind(each).label) for each in missing.kinds)
        notices.error(request, _("Dit moet je eerst zien: %(checks)s.") % {"checks": labels})
    except intake.StillPromised:
        notices.error(request, _("Deze helper heeft nog een afspraak. Zoek eerst iemand anders."))
    else:
        notices.success(request, _("Bewaard."))
    return redirect("support:supporter", supporter.pk)


def _change_state(supporter: Supporter, wanted: str, user: Any) -> None:
    """Do what a button asks; what does not fit the present state changes nothing."""
    now = supporter.state
    if wanted == "begin" and now in (SupporterState.SIGNED_UP, SupporterState.ENDED):
        intake.activate(supporter, user)
    elif wanted == "pause" and now == SupporterState.ACTIVE:
        intake.pause(supporter, user)
    elif wanted == "resume" and now == SupporterState.PAUSED:
        intake.resume(supporter, user)
    elif wanted == "end" and now != SupporterState.ENDED:
        intake.end(supporter, user)


@require_POST
@requires("support.manage_supporters", door=door)
def block(request: HttpRequest, supporter: Supporter) -> HttpResponse:
    """Never bring a guardian and this supporter together, or allow it again."""
    user: Any = request.user
    taken_back = request.POST.get("allow", "")
    if taken_back:
        pairs = BlockedPair.objects.within(Scope.of(supporter.organisation_id)).filter(supporter=supporter)
        pair = pairs.filter(pk=int(taken_back)).first() if taken_back.isdecimal() and len(taken_back) < 19 else None
        if pair is not None:
            intake.unblock(pair, user)
            notices.success(request, _("Bewaard."))
        return redirect("support:supporter", supporter.pk)
    form = BlockForm(request.POST, guardians=_guardians(request))
    if not form.is_valid():
        return _card(request, supporter, block_form=form, status=422)
    intake.block(supporter, form.chosen, form.cleaned_data["reason"], user)
    notices.success(request, _("Bewaard. We brengen deze twee nooit samen."))
    return redirect("support:supporter", supporter.pk)
