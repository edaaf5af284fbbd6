"""The list of messages, and what happens after *send*: progress, stop, go on, correct, remind."""

from dataclasses import dataclass

from django.contrib import messages as notices
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from schoolpoort.contexts.messages.forms.message_list import MessageFilter
from schoolpoort.contexts.messages.models import Message, MessageState
from schoolpoort.contexts.messages.queries.drafts import message_in_scope, messages_of
from schoolpoort.contexts.messages.services.corrections import start_correction
from schoolpoort.contexts.messages.services.drafts import NotADraft
from schoolpoort.contexts.messages.services.reminders import NotSentYet, remind
from schoolpoort.contexts.messages.services.sending import AlreadySent, resume_sending
from schoolpoort.core import clock, jobs
from schoolpoort.core.models import JobProgress, JobState
from schoolpoort.core.permissions import requires, scope_of

_PER_PAGE = 20


@dataclass(frozen=True)
class StateTab:
    """One filter of the list, as a tab."""

    label: str
    url: str
    current: bool
    count: str = ""


@requires("messages.compose")
@require_GET
def message_list(request: HttpRequest) -> HttpResponse:
    """Show drafts, scheduled and sent messages, newest first."""
    scope = scope_of(request)
    whole_school = request.user.has_perm("messages.address_whole_school", scope)  # type: ignore[arg-type]
    everything = messages_of(request.user, scope, whole_school, clock.today())  # type: ignore[arg-type]
    form = MessageFilter(request.GET)
    found = form.narrow(everything)
    page = Paginator(found, _PER_PAGE).get_page(request.GET.get("page"))
    return render(
        request,
        "messages/compose/list.html",
        {
            "form": form,
            "page": page,
            "tabs": _tabs(form),
            "lead": _lead(everything),
            "filtered": form.is_filtering,
            "columns": [_("Bericht"), _("Voor"), _("Stand"), _("Antwoorden")],
        },
    )


def _tabs(form: MessageFilter) -> list[StateTab]:
    address = reverse("messages:list")
    labels = {"": _("Alles"), "draft": _("Ontwerpen"), "scheduled": _("Gepland"), "sent": _("Verstuurd")}
    return [
        StateTab(label, f"{address}?state={state}" if state else address, form.chosen_state == state)
        for state, label in labels.items()
    ]


def _lead(everything: QuerySet[Message]) -> str:
    """Return the first line in words (1 query)."""
    states = list(everything.order_by().values_list("state", flat=True))
    drafts = sum(state == MessageState.DRAFT for state in states)
    waiting = sum(state == MessageState.SCHEDULED for state in states)
    if not states:
        return _("Hier komen je berichten aan gezinnen.")
    if waiting:
        return ngettext(
            "%(count)d bericht vertrekt straks vanzelf.", "%(count)d berichten vertrekken straks vanzelf.", waiting
        ) % {"count": waiting}
    if drafts:
        return ngettext("%(count)d ontwerp wacht nog op jou.", "%(count)d ontwerpen wachten nog op jou.", drafts) % {
            "count": drafts
        }
    return _("Alles is verstuurd.")


@requires("messages.compose", door=message_in_scope)
@require_GET
def sending(request: HttpRequest, message: Message) -> HttpResponse:
    """Show how far the sending is; when it is done, go on to the reach board."""
    if message.state in (MessageState.DRAFT, MessageState.SCHEDULED):
        progress = JobProgress.objects.filter(pk=message.progress_id).first() if message.progress_id else None
        if progress is not None and progress.state == JobState.CANCELLED:
            notices.info(request, _("Gestopt. Er is niets vertrokken; je bericht is weer een ontwerp."))
        return _go(request, reverse("messages:compose", args=[message.pk]))
    if message.state == MessageState.SENT:
        return _go(request, after_sending(message))
    progress = JobProgress.objects.filter(pk=message.progress_id).first() if message.progress_id else None
    broken = progress is not None and progress.state == JobState.FAILED
    return render(
        request, "messages/compose/sending.html", {"message": message, "progress": progress, "broken": broken}
    )


def after_sending(message: Message) -> str:
    """Return the address of the reach board of a message."""
    try:
        return reverse("messages:board", args=[message.pk])
    except NoReverseMatch:
        return reverse("messages:share", args=[message.pk])


def _go(request: HttpRequest, address: str) -> HttpResponse:
    if request.headers.get("HX-Request"):
        response = HttpResponse(status=200)
        response["HX-Redirect"] = address
        return response
    return redirect(address)


@requires("messages.compose", door=message_in_scope)
@require_POST
def stop(request: HttpRequest, message: Message) -> HttpResponse:
    """Ask the sending to stop; it does so only while nothing has left the house."""
    if message.state == MessageState.SENDING and message.progress_id:
        jobs.cancel(message.progress_id)
    return redirect("messages:sending", message.pk)


@requires("messages.compose", door=message_in_scope)
@require_POST
def resume(request: HttpRequest, message: Message) -> HttpResponse:
    """Go on with a sending that broke off."""
    try:
        resume_sending(message, request.user)  # type: ignore[arg-type]
    except AlreadySent:
        notices.info(request, _("Dit bericht is al onderweg."))
    return redirect("messages:sending", message.pk)


@requires("messages.compose", door=message_in_scope)
@require_POST
def correct(request: HttpRequest, message: Message) -> HttpResponse:
    """Begin a new version of a message that was sent."""
    try:
        start_correction(message)
    except NotADraft:
        notices.info(request, _("Dit bericht is nog niet verstuurd. Je kunt het gewoon aanpassen."))
    return redirect("messages:compose", message.pk)


@requires("messages.compose", door=message_in_scope)
@require_POST
def remind_again(request: HttpRequest, message: Message) -> HttpResponse:
    """Send again to those who owe an answer."""
    try:
        done = remind(message, request.user)  # type: ignore[arg-type]
    except NotSentYet:
        notices.info(request, _("Dit bericht is nog niet verstuurd."))
        return redirect("messages:compose", message.pk)
    if done.households:
        notices.success(
            request,
            ngettext(
                "%(count)d gezin krijgt een herinnering.",
                "%(count)d gezinnen krijgen een herinnering.",
                done.households,
            )
            % {"count": done.households},
        )
    elif done.left_in_peace:
        notices.info(request, _("Deze gezinnen kregen vandaag al een herinnering. Probeer het morgen opnieuw."))
    else:
        notices.info(request, _("Iedereen heeft al geantwoord. Er is niets verstuurd."))
    return redirect(after_sending(message))
