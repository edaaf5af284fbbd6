"""Asking an ambassador in the own space; taking, answering and sharing in an ambassador's own place."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from schoolpoort.contexts.own_space.api import OwnSpaceVisit, by_guardian, own_page, see_other
from schoolpoort.contexts.people.api import Guardian
from schoolpoort.contexts.support.enums import SupporterKind
from schoolpoort.contexts.support.models import AmbassadorQuestion, Supporter
from schoolpoort.contexts.support.queries.ambassadors import (
    answered_by,
    is_trained,
    languages_with_ambassadors,
    own_published,
    questions_of,
    questions_taken,
    questions_to_take,
    steps_of,
)
from schoolpoort.contexts.support.services.asking_ambassadors import (
    LONGEST_ANSWER,
    LONGEST_QUESTION,
    Gone,
    TooManyQuestions,
    answer_question,
    ask_ambassador,
    give_back,
    take_away,
    take_question,
)
from schoolpoort.contexts.support.services.publishing import (
    CHECKS,
    LONGEST_PUBLISHED_ANSWER,
    LONGEST_PUBLISHED_QUESTION,
    NotReady,
    publish,
    withdraw_answer,
)
from schoolpoort.contexts.support.views.own_place import by_supporter, place_page
from schoolpoort.core import audit, clock
from schoolpoort.core.words import DUTCH
from schoolpoort.design.parent_pages import FormRefused, read_form


@require_http_methods(["GET", "HEAD", "POST"])
@by_guardian("to ask an ambassador in private, and to read the answer")
def own_questions(request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Show one's own questions with their answers, and take a new one."""
    if request.method != "POST":
        return _own(request, visit)
    typed = ""
    try:
        form = read_form(request)
        typed = form.get("text", "").strip()
        guardian, language = _chosen(visit, form.get("language", ""))
        if not typed:
            return _own(request, visit, "ambassador-ask-empty", status=422)
        ask_ambassador(guardian, language, typed)
    except FormRefused:
        return _own(request, visit, "error-not-saved", status=413)
    except TooManyQuestions:
        return _own(request, visit, "ambassador-ask-too-many", typed, 429)
    return see_other(f"{reverse('support:own-ambassador')}?gevraagd")


@require_POST
@by_guardian("to take away one's own question")
def remove(request: HttpRequest, visit: OwnSpaceVisit, question_id: UUID) -> HttpResponse:
    """Remove a question with its answer."""
    for each in questions_of(visit.scope, visit.guardian_ids):
        if each.pk == question_id:
            take_away(each)
            return see_other(reverse("support:own-ambassador"))
    raise Http404


def _choices(visit: OwnSpaceVisit) -> list[tuple[str, Guardian, str, bool]]:
    """Return (value, record, language, whether somebody can answer) for each school and language of the guardian."""
    found = []
    for guardian in visit.guardians:
        there = languages_with_ambassadors(guardian.organisation_id, clock.today())
        spoken = [each.tag for each in guardian.language_skills.all() if each.speaks or each.understands]
        for tag in dict.fromkeys([*spoken, DUTCH]):
            found.append((f"{guardian.organisation_id}:{tag}", guardian, tag, tag in there))
    return found


def _chosen(visit: OwnSpaceVisit, value: str) -> tuple[Guardian, str]:
    for each, guardian, tag, _there in _choices(visit):
        if each == value:
            return guardian, tag
    raise FormRefused


def _own(
    request: HttpRequest, visit: OwnSpaceVisit, problem: str = "", typed: str = "", status: int = 200
) -> HttpResponse:
    choices = _choices(visit)
    context = {
        "questions": [
            (each, f"ambassador-state-{each.state}") for each in questions_of(visit.scope, visit.guardian_ids)
        ],
        "choices": [
            (value, visit.words.language_name(tag), guardian.organisation.name, there)
            for value, guardian, tag, there in choices
        ],
        "several": len(visit.guardians) > 1,
        "problem": problem,
        "typed": typed,
        "longest": LONGEST_QUESTION,
        "sent": "gevraagd" in request.GET,
    }
    return own_page(request, visit, "support/own/ambassador.html", context, status=status)


@require_safe
@by_supporter
def place_questions(request: HttpRequest, supporter: Supporter) -> HttpResponse:
    """Show an ambassador what is asked, without any name; who is no ambassador reads how to become one."""
    return _place(request, supporter)


@require_POST
@by_supporter
def take(request: HttpRequest, supporter: Supporter, question_id: UUID) -> HttpResponse:
    """Take an open question."""
    if not _may_answer(supporter):
        raise Http404
    question = next((each for each in questions_to_take(supporter, clock.today()) if each.pk == question_id), None)
    if question is None:
        return _place(request, supporter, "ambassador-gone", 404)
    try:
        take_question(question, supporter)
    except Gone:
        return _place(request, supporter, "ambassador-gone", 409)
    except TooManyQuestions:
        return _place(request, supporter, "ambassador-enough", 409)
    return see_other(reverse("support:place-questions"))


@require_POST
@by_supporter
def answer(request: HttpRequest, supporter: Supporter, question_id: UUID) -> HttpResponse:
    """Send the answer of a question in hand, or give it back."""
    question = _of(questions_taken(supporter, clock.today()), question_id)
    form = read_form(request)
    if "back" in form:
        give_back(question)
        return see_other(reverse("support:place-questions"))
    text = form.get("text", "").strip()
    if not text:
        return _place(request, supporter, "ambassador-problem-empty", 422)
    try:
        answer_question(question, supporter, text)
    except Gone:
        return _place(request, supporter, "ambassador-gone", 409)
    return see_other(reverse("support:place-question-publish", args=[question.pk]))


@require_http_methods(["GET", "HEAD", "POST"])
@by_supporter
def share(request: HttpRequest, supporter: Supporter, question_id: UUID) -> HttpResponse:
    """Share an answer with everybody, in own words and after the check list."""
    question = _of(answered_by(supporter, clock.today()), question_id)
    if request.method != "POST":
        return _share(request, supporter, question, "", question.answer)
    form = read_form(request)
    asked, written, checked = form.get("question", ""), form.get("answer", ""), form.getlist("check")
    try:
        publish(supporter, question, asked, written, checked)
    except NotReady as error:
        return _share(request, supporter, question, asked, written, checked, error.problem, 422)
    return see_other(reverse("support:place-questions") + "?saved=1")


@require_POST
@by_supporter
def take_back(request: HttpRequest, supporter: Supporter, published_id: UUID) -> HttpResponse:
    """Take an own published answer from the page."""
    for each in own_published(supporter):
        if each.pk == published_id:
            withdraw_answer(each, audit.Actor("supporter", supporter.pk))
            return see_other(reverse("support:place-questions") + "?saved=1")
    raise Http404


def _may_answer(supporter: Supporter) -> bool:
    steps = steps_of(supporter.organisation_id)
    return SupporterKind.AMBASSADOR in supporter.kinds and is_trained(supporter, steps)


def _of(questions: list[AmbassadorQuestion], question_id: UUID) -> AmbassadorQuestion:
    found = next((each for each in questions if each.pk == question_id), None)
    if found is None:
        raise Http404
    return found


def _place(request: HttpRequest, supporter: Supporter, problem: str = "", status: int = 200) -> HttpResponse:
    today, may = clock.today(), _may_answer(supporter)
    done = {each.step: each.done_on for each in supporter.training.all()}
    context = {
        "may_answer": may,
        "is_ambassador": SupporterKind.AMBASSADOR in supporter.kinds,
        "steps": [(key, title, done.get(key)) for key, title in steps_of(supporter.organisation_id)],
        "open": questions_to_take(supporter, today) if may else [],
        "taken": questions_taken(supporter, today),
        "answered": answered_by(supporter, today),
        "published": own_published(supporter),
        "problem": problem,
        "longest": LONGEST_ANSWER,
        "saved": request.GET.get("saved", ""),
    }
    return place_page(request, supporter, "questions", context, status)


def _share(
    request: HttpRequest,
    supporter: Supporter,
    question: AmbassadorQuestion,
    asked: str,
    written: str,
    checked: list[str] | None = None,
    problem: str = "",
    status: int = 200,
) -> HttpResponse:
    context = {
        "question": question,
        "asked": asked,
        "written": written,
        "checks": [(each, f"ambassador-check-{each}", each in (checked or [])) for each in CHECKS],
        "problem": problem,
        "longest_question": LONGEST_PUBLISHED_QUESTION,
        "longest_answer": LONGEST_PUBLISHED_ANSWER,
    }
    return place_page(request, supporter, "share", context, status)
