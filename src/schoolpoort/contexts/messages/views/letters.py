"""Letters of sent messages: make them, wait for many of them, and say that they were printed."""

from functools import wraps
from typing import Any
from uuid import UUID

from django.contrib import messages as notices
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from schoolpoort.contexts.messages.forms.letters import NoSuchChoice, one_id, posted_choice
from schoolpoort.contexts.messages.models import Message
from schoolpoort.contexts.messages.queries.board import sent_message_in
from schoolpoort.contexts.messages.queries.paper import letters_to_print, newest_letter, own_job
from schoolpoort.contexts.messages.services.letters import NothingToPrint
from schoolpoort.contexts.messages.services.printing import (
    AT_ONCE,
    PRINT_JOB,
    LetterChoice,
    chosen_recipients,
    letters_at_once,
    mark_as_printed,
    start_letters,
    stored_letters,
)
from schoolpoort.contexts.messages.views.paper import pdf_response
from schoolpoort.contexts.people.api import assigned_class_ids
from schoolpoort.core import clock, jobs
from schoolpoort.core.models import JobProgress, JobState
from schoolpoort.core.permissions import View, requires, scope_of

_ROWS_PER_PAGE = 25


def _refusing_what_is_no_id(view: View) -> View:
    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        try:
            return view(*args, **kwargs)
        except NoSuchChoice as error:
            raise Http404 from error

    return guarded


@requires("messages.view_board", door=sent_message_in)
@require_http_methods(["GET", "POST"])
@_refusing_what_is_no_id
def letters(request: HttpRequest, message: Message) -> HttpResponse:
    """Give the letters of a message: of all that the visitor may see, of a `class`, of a `recipient`, or `waiting`.

    A few come at once as PDF; of many a page says how many, and its button starts the job.
    """
    asked = posted_choice(request.POST if request.method == "POST" else request.GET)
    recipients = chosen_recipients(message, request.user, asked)  # type: ignore[arg-type]
    count = recipients.count()
    if request.method == "POST" and count:
        job = start_letters(message, request.user, asked)  # type: ignore[arg-type]
        return redirect("messages:letters_job", job.pk)
    if count > AT_ONCE:
        return render(request, "messages/compose/letters_many.html", _many(message, asked, count))
    try:
        content = letters_at_once(message, request.user, list(recipients))  # type: ignore[arg-type]
    except NothingToPrint as error:
        raise Http404 from error
    return pdf_response(content, "brieven")


def _many(message: Message, asked: LetterChoice, count: int) -> dict[str, object]:
    title = ngettext("%(count)d brief", "%(count)d brieven", count) % {"count": count}
    return {"message": message, "asked": asked, "title": title}


def _own_letters(request: HttpRequest, letters_id: UUID) -> tuple[JobProgress, Message]:
    """Return a job that the visitor started and its message, or raise Http404: a file of letters is one person's."""
    scope = scope_of(request)
    job = own_job(scope, PRINT_JOB, letters_id, request.user.pk)
    if job is None or not job.arguments:
        raise Http404
    message = sent_message_in(scope, UUID(job.arguments[0]))
    if message is None or not request.user.has_perm("messages.view_board", message):
        raise Http404
    return job, message


@requires("messages.view_board")
@require_GET
def letters_job(request: HttpRequest, letters_id: UUID) -> HttpResponse:
    """Show how far the letters are; then offer the PDF, and one tap to say that it was printed."""
    job, message = _own_letters(request, letters_id)
    context = {
        "job": job,
        "message": message,
        "asked": LetterChoice.of_words((job.arguments or [])[2:]),
        "ready": job.state == JobState.DONE,
        "stopped": job.state == JobState.CANCELLED,
        "broken": job.state == JobState.FAILED,
    }
    return render(request, "messages/compose/letters_job.html", context)


@requires("messages.view_board")
@require_POST
def letters_stop(request: HttpRequest, letters_id: UUID) -> HttpResponse:
    """Ask the making of letters to stop."""
    job, _message = _own_letters(request, letters_id)
    jobs.cancel(job.pk)
    return redirect("messages:letters_job", job.pk)


@requires("messages.view_board")
@require_GET
def letters_file(request: HttpRequest, letters_id: UUID) -> HttpResponse:
    """Give the file of letters to the one who asked for it."""
    job, _message = _own_letters(request, letters_id)
    content = stored_letters(job.pk) if job.state == JobState.DONE else None
    if content is None:
        notices.info(request, _("Deze brieven bewaren we maar één dag. Maak ze opnieuw."))
        return redirect("messages:to_print")
    return pdf_response(content, "brieven")


@requires("messages.view_board")
@require_GET
@_refusing_what_is_no_id
def to_print(request: HttpRequest) -> HttpResponse:
    """List the letters that wait for paper, by message and class; `message` narrows it to one."""
    scope = scope_of(request)
    whole_school = request.user.has_perm("messages.address_whole_school", scope)  # type: ignore[arg-type]
    classes = None if whole_school else assigned_class_ids(request.user, clock.today())  # type: ignore[arg-type]
    only = one_id(request.GET, "message")
    message = sent_message_in(scope, only) if only else None
    if only and (message is None or not request.user.has_perm("messages.view_board", message)):
        raise Http404
    waiting = letters_to_print(scope, classes, only)
    context = {
        "message": message,
        "page": Paginator(waiting, _ROWS_PER_PAGE).get_page(request.GET.get("page")),
        "until": newest_letter(scope),
        "lead": _lead(sum(each.letters for each in waiting)),
        "columns": [_("Bericht"), _("Klas"), _("Brieven"), _("Doen")],
    }
    return render(request, "messages/compose/to_print.html", context)


def _lead(count: int) -> str:
    if not count:
        return _("Er wacht geen brief op papier.")
    return ngettext("%(count)d brief wacht op papier.", "%(count)d brieven wachten op papier.", count) % {
        "count": count
    }


@requires("messages.view_board", door=sent_message_in)
@require_POST
@_refusing_what_is_no_id
def printed(request: HttpRequest, message: Message) -> HttpResponse:
    """Note that letters are on paper; the reach board shows it at once."""
    count = mark_as_printed(message, request.user, posted_choice(request.POST))  # type: ignore[arg-type]
    if count:
        said = ngettext("%(count)d brief is gedrukt. Dank je.", "%(count)d brieven zijn gedrukt. Dank je.", count)
        notices.success(request, said % {"count": count})
    else:
        notices.info(request, _("Deze brieven stonden al als gedrukt."))
    return redirect("messages:to_print")
