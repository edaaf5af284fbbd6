"""The message itself, its calendar file, and the page after an answer."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods, require_safe

from schoolpoort.contexts.messages.agenda import agenda_file
from schoolpoort.contexts.messages.models import Answer, AnswerKind
from schoolpoort.contexts.messages.pages import Circumstances, Correction, Given, build_page
from schoolpoort.contexts.messages.scanners import opened_by_person
from schoolpoort.contexts.messages.services.opened import mark_opened
from schoolpoort.contexts.messages.services.still_yours import answer_number, number_to_confirm
from schoolpoort.contexts.messages.views.parent_gate import behind_link, page, see_other, without_link
from schoolpoort.contexts.messages.views.parent_visit import Visit
from schoolpoort.contexts.messages.views.parent_wrong_link import wrong_link
from schoolpoort.contexts.messages.views.sound_response import sound_response
from schoolpoort.core import clock
from schoolpoort.design.parent_pages import read_form
from schoolpoort.engines.phrasebook import Text

_BIG_ANSWERS = {
    AnswerKind.UNDERSTOOD: "answer-understood",
    AnswerKind.QUESTION: "answer-question",
    AnswerKind.HELP: "answer-help",
}
_THANKS = {AnswerKind.QUESTION: "question-sent", AnswerKind.HELP: "help-sent"}


@require_safe
@behind_link
def parent(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Show one message to one guardian. Only "opened" is remembered, and only for a person's first time."""
    message = visit.version.message
    about = Circumstances(
        urgent=message.urgent,
        answer_by=message.answer_by,
        today=clock.today(),
        correction=_correction(visit),
        given=given_answers(visit),
        chosen=visit.chosen_values,
        addresses=visit.addresses,
        languages=visit.language_choices,
        version=visit.version.number,
        wished=visit.wished,
        voices=visit.voices,
        listens=visit.reader.guardian.prefers_listening,
    )
    shown = build_page(visit.texts, visit.sender, visit.languages, about)
    asked = number_to_confirm(visit.reader)
    response = page(visit, "messages/parent/message.html", {"page": shown, "asked": asked})
    if opened_by_person(request.method or "", request.headers):
        mark_opened(visit.reader, visit.version.number)
    return response


@require_http_methods(["GET", "HEAD", "POST"])
@behind_link
def still_yours(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Take the answer to "is this number still yours?"; a no changes nothing but that a person at school looks."""
    if request.method != "POST":
        return see_other(visit.addresses.message)
    form = read_form(request)
    if not answer_number(visit.reader, form.get("number", ""), form.get("still") == "yes"):
        return see_other(visit.addresses.message)
    return page(visit, "messages/parent/thanks.html", {"thanks": "still-yours-thanks", "given": []})


@require_safe
@behind_link
def agenda(_request: HttpRequest, visit: Visit) -> HttpResponse:
    """Return the days of the message as a calendar file."""
    content = agenda_file(visit.texts, visit.sender, str(visit.version.pk))
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="agenda.ics"'
    return response


@require_safe
@behind_link
def voice(request: HttpRequest, visit: Visit, voice: str) -> HttpResponse:
    """Return a voice that this reader may hear. Hearing is not opening: players fetch by themselves, and in parts."""
    recording = visit.recordings.get(voice)
    return sound_response(request, recording) if recording else HttpResponse(status=404)


@require_safe
@behind_link
def thanks(_request: HttpRequest, visit: Visit) -> HttpResponse:
    """Say thank you for what this guardian answered last, and how to change it."""
    latest = visit.answers[-1] if visit.answers else None
    context = {
        "thanks": _THANKS.get(AnswerKind(latest.kind), "answer-thanks") if latest else "",
        "given": [] if latest is None or latest.kind == AnswerKind.HELP else given_answers(visit)[-1:],
    }
    return page(visit, "messages/parent/thanks.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@without_link
def no_such_link(request: HttpRequest, rest: str = "") -> HttpResponse:
    """Answer an address that cannot be a link at all."""
    return wrong_link(request, rest, None)


def given_answers(visit: Visit) -> tuple[Given, ...]:
    """Return what this guardian answered to the newest version, oldest first.

    A request for help is left out: a telephone on the kitchen table must not tell it to the family.
    """
    mine = [
        answer for answer in visit.answers if answer.version_id == visit.version.pk and answer.kind != AnswerKind.HELP
    ]
    return tuple(Given(_label(visit, answer), clock.local(answer.at)) for answer in mine)


def _label(visit: Visit, answer: Answer) -> Text:
    """Return what the button said that the guardian tapped."""
    if answer.kind == AnswerKind.BLOCK:
        ask = next((each for each in visit.asks if each.key == answer.block), None)
        option = ask.option(answer.value) if ask else None
        return option.label if option else Text(answer.value, "nl", True, "ltr")
    if answer.phrase:
        return visit.words.text(answer.phrase)
    return visit.words.text(_BIG_ANSWERS[AnswerKind(answer.kind)])


def _correction(visit: Visit) -> Correction | None:
    """Return the note about a changed message; louder for somebody who read or answered an older version."""
    number = visit.version.number
    if number == 1:
        return None
    answered_older = any(answer.version.number < number for answer in visit.answers)
    saw_older = 0 < visit.reader.opened_version < number or answered_older
    return Correction(visit.version.change_note, saw_older)
