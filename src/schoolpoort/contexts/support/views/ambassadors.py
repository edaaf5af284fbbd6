"""For the coordinator: ambassadors, what they learned, what they published; and the page of answers for everybody."""

from datetime import date
from typing import Any
from uuid import UUID

from django.contrib import messages as notices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from schoolpoort.contexts.support.forms.pairs import StepsForm
from schoolpoort.contexts.support.models import PublishedAnswer, Supporter
from schoolpoort.contexts.support.queries.across_organisations import published_answers
from schoolpoort.contexts.support.queries.ambassadors import (
    ambassadors_in,
    answers_in,
    is_trained,
    published_in,
    steps_of,
)
from schoolpoort.contexts.support.services.publishing import withdraw_answer
from schoolpoort.contexts.support.services.training import name_steps, note_training
from schoolpoort.contexts.support.views.people import own_scope
from schoolpoort.contexts.support.views.public_pages import in_own_language, language_of, page
from schoolpoort.contexts.support.views.supporter import door
from schoolpoort.contexts.support.views.supporter_words import language_label
from schoolpoort.core import audit
from schoolpoort.core.permissions import public, requires
from schoolpoort.core.phrases import phrase
from schoolpoort.core.scope import Scope
from schoolpoort.core.words import Words
from schoolpoort.engines.phrasebook import strip_isolates

_MANAGE = "support.manage_supporters"


def answer_door(scope: Scope, published_id: UUID) -> PublishedAnswer | None:
    """Load a published answer within the visitor's scope."""
    return published_in(scope, published_id)


@require_safe
@requires(_MANAGE)
def index(request: HttpRequest) -> HttpResponse:
    """List ambassadors with their languages and steps, and what they published."""
    scope = own_scope(request)
    named = steps_of(_organisation(request))
    rows = []
    for each in ambassadors_in(scope):
        done = {row.step: row.done_on for row in each.training.all()}
        rows.append(
            {
                "supporter": each,
                "languages": [language_label(row.tag) for row in each.languages.all() if row.speaks],
                "steps": [(key, _title(key, title), done.get(key)) for key, title in named],
                "trained": is_trained(each, named),
            }
        )
    own = "\n".join(title for _key, title in named if title)
    answers = [(each, language_label(each.language)) for each in answers_in(scope)]
    context = {"rows": rows, "form": StepsForm(initial={"steps": own}), "answers": answers}
    return render(request, "support/ambassadors/index.html", context)


@require_POST
@requires(_MANAGE)
def steps(request: HttpRequest) -> HttpResponse:
    """Name the own steps, or go back to the usual ones."""
    form = StepsForm(request.POST)
    if form.is_valid():
        name_steps(_organisation(request), form.cleaned_data["steps"].splitlines(), _actor(request))
        notices.success(request, _("Bewaard."))
    else:
        notices.error(request, _("Dit is te lang. Schrijf tien korte stappen of minder."))
    return redirect("support:ambassadors")


@require_POST
@requires(_MANAGE, door=door)
def training(request: HttpRequest, supporter: Supporter) -> HttpResponse:
    """Keep on which day an ambassador did each step."""
    days: dict[str, date | None] = {}
    for number, (key, _title_of) in enumerate(steps_of(supporter.organisation_id), 1):
        typed = request.POST.get(f"step-{number}", "").strip()
        try:
            days[key] = date.fromisoformat(typed) if typed else None
        except ValueError:
            notices.error(request, _("Kies bij elke stap een dag, of laat de dag leeg."))
            return redirect("support:ambassadors")
    note_training(supporter, days, _actor(request))
    notices.success(request, _("Bewaard."))
    return redirect("support:ambassadors")


@require_POST
@requires(_MANAGE, door=answer_door)
def withdraw(request: HttpRequest, answer: PublishedAnswer) -> HttpResponse:
    """Take an answer from the page for everybody."""
    withdraw_answer(answer, _actor(request))
    notices.success(request, _("Dit antwoord staat niet meer op de pagina."))
    return redirect("support:ambassadors")


@require_safe
@public("questions and answers without names that ambassadors wrote for everybody")
@in_own_language
def published(request: HttpRequest) -> HttpResponse:
    """Show what ambassadors published in the reader's language."""
    language = language_of(request)
    context = {"answers": published_answers(language), "here": reverse("support:answers")}
    return page(request, Words.of([language]), "support/public/answers.html", context)


def _title(key: str, title: str) -> str:
    """Return an own step's title, or a usual step as the phrasebook says it in Dutch."""
    return title or strip_isolates(phrase(key, ["nl"]).text)


def _organisation(request: HttpRequest) -> UUID:
    return next(iter(own_scope(request).organisations))


def _actor(request: HttpRequest) -> audit.Actor:
    user: Any = request.user
    return audit.Actor("user", user.pk)
