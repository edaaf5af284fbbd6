"""The reach board of a message, and what staff do from it."""

from uuid import UUID

from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from schoolpoort.contexts.delivery.api import leaves_at
from schoolpoort.contexts.messages.models import AnswerKind, AnswerSource, Message, Recipient
from schoolpoort.contexts.messages.queries.board import BAR_ORDER, recipient_in, sent_message_in
from schoolpoort.contexts.messages.services.board import Board, board_of, families, state_chosen
from schoolpoort.contexts.messages.services.board_sentences import explanation, first_line
from schoolpoort.contexts.messages.services.follow_up import NotSentYet, record_by_hand, solve_needs
from schoolpoort.contexts.messages.services.gate import gate_list_pdf
from schoolpoort.contexts.worklist.api import Outcome
from schoolpoort.core import audit, clock
from schoolpoort.core.day_words import day_in_words, weekday_and_day
from schoolpoort.core.permissions import requires
from schoolpoort.core.reading import record_reads
from schoolpoort.core.scope import Scope
from schoolpoort.design.components import reach_segments
from schoolpoort.design.states import State


@require_GET
@requires("messages.view_board", door=sent_message_in)
def board(request: HttpRequest, message: Message) -> HttpResponse:
    """Show who was reached; a page that is open asks again and gets 304 while nothing moved."""
    whole_school = request.user.has_perm("messages.address_whole_school", message)
    found = board_of(
        message,
        request.user,  # type: ignore[arg-type]
        whole_school=whole_school,
        chosen=state_chosen(request.GET.get("state", "")),
        page_number=request.GET.get("page"),
        day=clock.today(),
    )
    polled = bool(request.headers.get("HX-Request"))
    etag = f'"{found.fingerprint}"'
    if polled and request.headers.get("If-None-Match") == etag:
        return _live(HttpResponse(status=304), etag)
    if not polled:
        _audit_reading(request, found)
    template = "messages/board/_live.html" if polled else "messages/board/page.html"
    return _live(render(request, template, _context(request, found, etag)), etag)


def _audit_reading(request: HttpRequest, found: Board) -> None:
    """Write down who read what a guardian asked."""
    read = [
        said.answer_id for row in found.rows for said in row.said if said.kind in (AnswerKind.HELP, AnswerKind.QUESTION)
    ]
    record_reads(
        actor=audit.Actor("user", request.user.pk),
        organisation_id=found.message.organisation_id,
        subject="Answer",
        subject_ids=read,
    )


def _live(response: HttpResponse, etag: str) -> HttpResponse:
    response["ETag"] = etag
    response["Cache-Control"] = "private, no-store"
    return response


def _context(request: HttpRequest, found: Board, etag: str) -> dict[str, object]:
    message, today = found.message, clock.today()
    composes = request.user.has_perm("messages.compose", message)
    return {
        "board": found,
        "message": message,
        "etag": etag,
        "intro": _intro(found),
        "first_line": first_line(found.counts),
        "explanation": explanation(found.counts, message.answer_by, today),
        "leaving": _leaving(found),
        "pictogram": _pictogram(found),
        "segments": reach_segments({state: found.counts[state] for state in BAR_ORDER if state in found.counts}),
        "tabs": _tabs(request, found),
        "columns": [_("Gezin"), _("Taal"), _("Kanaal"), _("Waar staan we?"), _("Wie neemt het op?"), _("Doen")],
        "composes": composes,
        "needs": sum(found.counts.get(state, 0) for state in (State.HELP, State.QUESTION, State.NO_CHANNEL)),
        "open_answers": any(state not in (State.UNDERSTOOD, State.DONE) for state in found.counts),
        "several_classes": len({row.school_class for row in found.rows}) > 1,
        "refresh_url": request.get_full_path(),
    }


def _intro(found: Board) -> str:
    """Return the line below the title: how many families and languages, and when it was sent."""
    parts = [families(found.households), _languages(found.languages)]
    if found.message.sent_at:
        sent = clock.local(found.message.sent_at)
        parts.append(
            _("verstuurd op %(day)s om %(time)s")
            % {"day": weekday_and_day(sent.date()), "time": f"{sent.hour}.{sent.minute:02d} uur"}
        )
    else:
        parts.append(_("vertrekt nu"))
    return " · ".join(parts)


def _leaving(found: Board) -> str:
    """Say when mails and texts leave that wait for the end of the quiet hours, or for the day's digest."""
    message = found.message
    if not found.counts.get(State.WAITING):
        return ""
    at = leaves_at(Scope.of(message.organisation_id), message.pk)
    if at is None:
        return ""
    wall = clock.local(at)
    return _("Mails en sms'en vertrekken %(day)s om %(time)s uur. Zo storen we gezinnen niet.") % {
        "day": day_in_words(wall.date()),
        "time": f"{wall.hour}.{wall.minute:02d}",
    }


def _languages(count: int) -> str:
    return ngettext("%(count)d taal", "%(count)d talen", count) % {"count": count}


def _pictogram(found: Board) -> str:
    if found.counts.get(State.HELP):
        return "help"
    if found.counts.get(State.QUESTION):
        return "question"
    return "school-gate" if found.counts.get(State.NO_CHANNEL) else "understood"


def _tabs(request: HttpRequest, found: Board) -> list[dict[str, object]]:
    """Return the filter: everybody, and each state that somebody is in."""
    address = reverse("messages:board", args=[found.message.pk])
    everybody = {
        "label": _("Iedereen"),
        "url": address,
        "current": found.chosen is None,
        "count": found.households,
    }
    return [
        everybody,
        *(
            {
                "label": str(state.label),
                "url": f"{address}?state={state}",
                "current": found.chosen == state,
                "count": count,
            }
            for state, count in found.counts.items()
        ),
    ]


@require_GET
@requires("messages.view_board", door=sent_message_in)
def gate_list(request: HttpRequest, message: Message) -> HttpResponse:
    """Give the list for the gate as PDF."""
    whole_school = request.user.has_perm("messages.address_whole_school", message)
    content = gate_list_pdf(message, request.user, whole_school)  # type: ignore[arg-type]
    audit.record(
        "printed gate list",
        actor=audit.Actor("user", request.user.pk),
        organisation_id=message.organisation_id,
        subject="Message",
        subject_id=message.pk,
    )
    response = HttpResponse(content, content_type="application/pdf")
    response["Content-Disposition"] = 'inline; filename="poortlijst.pdf"'
    response["Cache-Control"] = "no-store"
    return response


#: What staff can note with one tap: the button's value, what the family said, and how.
_NOTES = {
    "gate": (AnswerKind.UNDERSTOOD, AnswerSource.IN_PERSON),
    "paper": (AnswerKind.UNDERSTOOD, AnswerSource.PAPER),
    "question": (AnswerKind.QUESTION, AnswerSource.IN_PERSON),
    "help": (AnswerKind.HELP, AnswerSource.IN_PERSON),
}


@require_POST
@requires("messages.follow_up", door=recipient_in)
def note_answer(request: HttpRequest, recipient: Recipient) -> HttpResponse:
    """Note an answer that a family gave on paper or at the gate."""
    note = _NOTES.get(request.POST.get("said", ""))
    if note is None:
        raise Http404
    try:
        record_by_hand(recipient, *note, by=request.user)  # type: ignore[arg-type]
    except NotSentYet:
        notices.info(request, _("Dit bericht vertrekt nog. Probeer het zo dadelijk opnieuw."))
    else:
        notices.success(request, _("Genoteerd. Dank je om het na te vragen."))
    return _back(request, recipient.message_id)


@require_POST
@requires("messages.follow_up", door=recipient_in)
def solve(request: HttpRequest, recipient: Recipient) -> HttpResponse:
    """Mark the open question of a household as answered; help is closed on the worklist, by who took it up."""
    try:
        outcome = Outcome(request.POST.get("outcome", ""))
    except ValueError as error:
        raise Http404 from error
    if solve_needs(recipient, [AnswerKind.QUESTION], outcome, request.user):  # type: ignore[arg-type]
        notices.success(request, _("De vraag is beantwoord. Mooi zo."))
    else:
        notices.info(request, _("Deze vraag was al beantwoord."))
    return _back(request, recipient.message_id)


def _back(request: HttpRequest, message_id: UUID) -> HttpResponse:
    """Return to the page of the board that the visitor came from."""
    wanted = request.POST.get("next", "")
    board_url = reverse("messages:board", args=[message_id])
    safe = url_has_allowed_host_and_scheme(wanted, allowed_hosts={request.get_host()})
    return redirect(wanted if safe and wanted.startswith(board_url) else board_url)
