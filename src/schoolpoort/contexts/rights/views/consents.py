"""Consents for staff: the class's photos on one page, and what a guardian said on paper."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib import messages as notices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from schoolpoort.contexts.accounts.api import CodeResult, TooManyCodes
from schoolpoort.contexts.people.api import (
    PHOTO_PURPOSES,
    Child,
    ConsentSource,
    ConsentState,
    Guardian,
    NotTheirs,
    Said,
    SchoolClass,
    assigned_class_ids,
    child_in_scope,
    class_in_scope,
    latest_of,
    say_about_photos,
)
from schoolpoort.contexts.rights.forms.consents import NoteConsentForm
from schoolpoort.contexts.rights.services import spoken_consents
from schoolpoort.contexts.rights.services.consent_list import classes_with_photos, photo_csv, photo_rows
from schoolpoort.contexts.rights.services.spoken_consents import SpokenAnswer
from schoolpoort.core import audit, clock
from schoolpoort.core.day_words import weekday_and_day
from schoolpoort.core.permissions import requires, scope_of
from schoolpoort.core.reading import record_reads
from schoolpoort.core.scope import Scope
from schoolpoort.design.states import State

#: The colour of each state; the word always stands beside it.
_COLOURS = {
    ConsentState.YES: State.UNDERSTOOD,
    ConsentState.NO: State.HELP,
    ConsentState.HALF: State.QUESTION,
    ConsentState.NOT_ASKED: State.SILENT,
}


@dataclass(frozen=True)
class Cell:
    """One state in colour and words, below the head of its column."""

    head: str
    colour: str
    word: str


def child_door(scope: Scope, child_id: UUID) -> Child | None:
    """Load a child with its classes and guardians."""
    return child_in_scope(scope, child_id, clock.today())


def state_words() -> dict[ConsentState, str]:
    """Return the word of each state in the reader's language."""
    return {
        ConsentState.YES: _("mag"),
        ConsentState.NO: _("mag niet"),
        ConsentState.HALF: _("één huis zei ja"),
        ConsentState.NOT_ASKED: _("geen antwoord"),
    }


@require_GET
@requires("rights.view_consents")
def index(request: HttpRequest) -> HttpResponse:
    """List the visitor's classes with how many children may be photographed."""
    user: Any = request.user
    scope, day = scope_of(request), clock.today()
    own = None if user.has_perm("people.view_all_families", scope) else assigned_class_ids(user, day)
    context = {
        "classes": classes_with_photos(scope, day, own),
        "several_schools": len(scope.organisations) > 1,
        "schools": {each.pk: each.name for each in getattr(request, "organisations", [])},
        "may_manage": user.has_perm("rights.manage_sharing", scope),
    }
    return render(request, "rights/staff/consents.html", context)


@require_GET
@requires("rights.view_class_consents", door=class_in_scope)
def of_class(request: HttpRequest, school_class: SchoolClass) -> HttpResponse:
    """Show a class: who may be on the photo today, and where it may be shown. It prints as a list."""
    day, words = clock.today(), state_words()
    heads = [str(each.label) for each in PHOTO_PURPOSES]
    rows = [
        (
            row.child,
            [Cell(head, _COLOURS[state], words[state]) for head, (_p, state) in zip(heads, row.states, strict=True)],
        )
        for row in photo_rows(school_class, day)
    ]
    not_on_photo = [child.short_name for child, cells in rows if cells[0].word != words[ConsentState.YES]]
    context = {
        "school_class": school_class,
        "columns": [_("Kind"), *heads],
        "rows": rows,
        "not_on_photo": not_on_photo,
        "day": weekday_and_day(day),
    }
    return render(request, "rights/staff/class.html", context)


@require_GET
@requires("rights.view_class_consents", door=class_in_scope)
def class_file(_request: HttpRequest, school_class: SchoolClass) -> HttpResponse:
    """Return the same list for a spreadsheet."""
    head = [_("Kind"), *(str(each.label) for each in PHOTO_PURPOSES)]
    text = photo_csv(photo_rows(school_class, clock.today()), head, state_words())
    return HttpResponse(
        text,
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="fotos.csv"', "Cache-Control": "private, no-store"},
    )


@require_http_methods(["GET", "POST"])
@requires("rights.note_consent", door=child_door)
def of_child(request: HttpRequest, child: Child) -> HttpResponse:
    """Show what a child's guardians said, and write down what one of them said on paper or in a talk."""
    user: Any = request.user
    form = NoteConsentForm(request.POST if request.method == "POST" else None, guardians=_deciding(child))
    if request.method == "POST" and form.is_valid():
        source = ConsentSource(form.cleaned_data["source"])
        if source == ConsentSource.TALK_CODE:
            return _ask_code(request, child, form)
        said = Said(source, by=user.pk)
        try:
            say_about_photos(form.chosen_guardian, child, form.chosen_purposes, form.says_yes, said)
        except NotTheirs:
            form.add_error("guardian", _("Deze ouder beslist niet over dit kind."))
        else:
            return _saved(request, child)
    if request.method == "GET":
        _record_reading(child, user.pk)
    return _child_page(request, child, form)


def _deciding(child: Child) -> list[Guardian]:
    return [tie.guardian for tie in child.present_ties if tie.parental_authority]  # type: ignore[attr-defined]


def _saved(request: HttpRequest, child: Child) -> HttpResponse:
    notices.success(request, _("Bewaard. Het geldt meteen."))
    return redirect("rights:child-consents", child.pk)


def _child_page(request: HttpRequest, child: Child, form: NoteConsentForm, status: int = 422) -> HttpResponse:
    context = {
        "child": child,
        "form": form,
        "guardians": _said_by(child, _deciding(child)),
        "classes": child.present_enrolments,  # type: ignore[attr-defined]
    }
    return render(request, "rights/staff/child.html", context, status=status if form.is_bound else 200)


def _ask_code(request: HttpRequest, child: Child, form: NoteConsentForm) -> HttpResponse:
    """Send the code and let the guardian read and type on the same screen."""
    user: Any = request.user
    guardian = form.chosen_guardian
    answer = SpokenAnswer(guardian.pk, child.pk, tuple(form.chosen_purposes), form.says_yes, user.pk)
    try:
        sent_to = spoken_consents.send_code(guardian, answer)
    except spoken_consents.NoCarrier:
        form.add_error("source", _("We kennen geen nummer of mailadres dat werkt. Vraag een papier met handtekening."))
        return _child_page(request, child, form)
    except TooManyCodes:
        form.add_error("source", _("Deze ouder kreeg al veel codes. Wacht een uur, of vraag een papier."))
        return _child_page(request, child, form, status=429)
    return _code_page(request, child, guardian, answer, sent_to=sent_to)


def _code_page(
    request: HttpRequest,
    child: Child,
    guardian: Guardian,
    answer: SpokenAnswer,
    *,
    sent_to: str = "",
    problem: str = "",
    status: int = 200,
) -> HttpResponse:
    context = {
        "child": child,
        "guardian": guardian,
        "given": answer.given,
        "questions": [f"consent-{purpose.value}" for purpose in answer.purposes],
        "state": answer.sealed(),
        "sent_to": sent_to,
        "problem": problem,
        "reader": spoken_consents.words_for(guardian),
    }
    return render(request, "rights/staff/spoken.html", context, status=status)


@require_POST
@requires("rights.note_consent", door=child_door)
def confirm_spoken(request: HttpRequest, child: Child) -> HttpResponse:
    """Take the code that the guardian typed, and write down what was said."""
    user: Any = request.user
    answer = spoken_consents.unsealed(request.POST.get("state", ""))
    guardian = next((each for each in _deciding(child) if answer and each.pk == answer.guardian_id), None)
    if answer is None or guardian is None or (answer.child_id, answer.by) != (child.pk, user.pk):
        notices.error(request, _("Dit duurde te lang. Er is niets bewaard. Begin opnieuw."))
        return redirect("rights:child-consents", child.pk)
    result = spoken_consents.confirm(guardian, child, answer, request.POST.get("code", "")[:20])
    if result == CodeResult.RIGHT:
        return _saved(request, child)
    problem = {CodeResult.WRONG: "code-wrong", CodeResult.EXPIRED: "code-expired"}.get(result, "code-too-many")
    return _code_page(request, child, guardian, answer, problem=problem, status=422)


def _record_reading(child: Child, user_id: UUID) -> None:
    actor = audit.Actor("user", user_id)
    record_reads(actor=actor, organisation_id=child.organisation_id, subject="Child", subject_ids=[child.pk])


def _said_by(child: Child, deciding: list[Any]) -> list[dict[str, object]]:
    """Return each deciding guardian with the last word on each purpose, when, and how."""
    said = latest_of(Scope.of(child.organisation_id), [each.pk for each in deciding])
    return [
        {
            "guardian": guardian,
            "words": [(purpose.label, said.get((guardian.pk, purpose, child.pk))) for purpose in PHOTO_PURPOSES],
        }
        for guardian in deciding
    ]
