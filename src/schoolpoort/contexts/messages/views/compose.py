"""The page on which a message is written: every change is saved, nothing is lost, and it works without script."""

from django.contrib import messages as notices
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.messages.forms.draft import (
    LaterForm,
    PostedAudience,
    WordsForm,
    posted_audience,
    posted_content,
    posted_words,
)
from schoolpoort.contexts.messages.models import AudienceKind, Message, MessageState
from schoolpoort.contexts.messages.queries.drafts import classes_to_address, families_of, message_in_scope
from schoolpoort.contexts.messages.services.corrections import drop_correction, send_correction
from schoolpoort.contexts.messages.services.drafts import (
    MOST_BLOCKS,
    ChangedElsewhere,
    NotADraft,
    TooManyBlocks,
    delete_draft,
    draft_version,
    new_draft,
    save_audience,
    save_draft,
)
from schoolpoort.contexts.messages.services.readiness import NotReady
from schoolpoort.contexts.messages.services.scheduling import TooEarly, schedule_message, unschedule_message
from schoolpoort.contexts.messages.services.sending import AlreadySent, send_message
from schoolpoort.contexts.messages.views.compose_page import ComposePage
from schoolpoort.contexts.messages.views.compose_reading import Reading, accepted
from schoolpoort.core import clock
from schoolpoort.core.permissions import requires


def has_whole_school(request: HttpRequest, message: Message) -> bool:
    """Say whether the visitor may write to the whole school of a message."""
    return bool(request.user.has_perm("messages.address_whole_school", message))


@requires("messages.compose")
@require_POST
def new(request: HttpRequest) -> HttpResponse:
    """Start a draft for the visitor's own class, and open it."""
    organisation = request.organisation  # type: ignore[attr-defined]
    user: User = request.user  # type: ignore[assignment]
    classes = classes_to_address(user, organisation.pk, False, clock.today())
    message = new_draft(organisation.pk, user, classes[:1])
    return redirect("messages:compose", message.pk)


@requires("messages.compose", door=message_in_scope)
@require_http_methods(["GET", "POST"])
def compose(request: HttpRequest, message: Message) -> HttpResponse:
    """Show a draft, and save what was changed in it."""
    try:
        version = draft_version(message)
    except NotADraft:
        return _to_sending(request, message)
    page = ComposePage(message, version, request.user, has_whole_school(request, message))  # type: ignore[arg-type]
    page.words = WordsForm(
        initial={
            "title": message.title,
            "free_text": version.free_text,
            "answer_by": message.answer_by,
            "urgent": message.urgent,
            "change_note": version.change_note,
            "level_reason": version.level_reason,
        }
    )
    if request.method == "POST":
        return _posted(request, page)
    page.query = request.GET.get("q", "").strip()[:80]
    page.preview_language = request.GET.get("preview", "")
    return _page(request, page)


@requires("messages.compose", door=message_in_scope)
@require_GET
def blocks(request: HttpRequest, message: Message) -> HttpResponse:
    """Answer the search while somebody types: only the results."""
    try:
        version = draft_version(message)
    except NotADraft:
        return HttpResponse(status=204)
    page = ComposePage(message, version, request.user, has_whole_school(request, message))  # type: ignore[arg-type]
    page.query = request.GET.get("q", "").strip()[:80]
    return render(request, "messages/compose/_results.html", {"page": page})


@requires("messages.compose", door=message_in_scope)
@require_POST
def read_through(request: HttpRequest, message: Message) -> HttpResponse:
    """Say how the own words read while somebody types; nothing is saved."""
    words = WordsForm(request.POST)
    words.is_valid()
    free_text, title = posted_words(request.POST, words)
    reading = Reading(free_text, title, message.organisation.level_asked)
    here = reverse("messages:compose", args=[message.pk])
    return render(request, "messages/compose/_reading.html", {"reading": reading, "here": here})


@requires("messages.compose", door=message_in_scope)
@require_POST
def families(request: HttpRequest, message: Message) -> HttpResponse:
    """Answer the search for a family while somebody types; the name stands in no address, and nothing is saved."""
    try:
        version = draft_version(message)
    except NotADraft:
        return HttpResponse(status=204)
    page = ComposePage(message, version, request.user, has_whole_school(request, message))  # type: ignore[arg-type]
    page.family_query = request.POST.get("families_q", "").strip()[:80]
    return render(request, "messages/compose/_families.html", {"page": page})


@requires("messages.compose", door=message_in_scope)
@require_POST
def delete(request: HttpRequest, message: Message) -> HttpResponse:
    """Throw a draft away; a correction that was begun goes, the sent message stays."""
    if message.state == MessageState.SENT and drop_correction(message):
        notices.success(request, _("De verbetering is weg. Wat je verstuurde, blijft staan."))
        return redirect("messages:sending", message.pk)
    try:
        delete_draft(message, request.user)  # type: ignore[arg-type]
    except NotADraft:
        notices.error(request, _("Dit bericht is al verstuurd. Je kunt het nog verbeteren."))
        return redirect("messages:sending", message.pk)
    notices.success(request, _("Het ontwerp is weg."))
    return redirect("messages:list")


def _posted(request: HttpRequest, page: ComposePage) -> HttpResponse:
    data = accepted(request.POST)
    page.accepted = "accept" in data
    page.query = data.get("q", "").strip()[:80] if "add" not in data else ""
    page.show_all = "all" in data
    page.added = "add" in data
    page.family_query = data.get("families_q", "").strip()[:80]
    page.audience_open = (
        data.get("action") == "audience"
        or bool(page.family_query)
        or request.headers.get("HX-Trigger") == "audience-choice"
    )
    page.seen_revision = data.get("overwrite") or data.get("revision", "")
    page.preview_language = data.get("preview", data.get("preview_now", ""))
    page.words = WordsForm(data)
    page.later = LaterForm(data) if data.get("action") == "schedule" else LaterForm()
    words_are_right = page.words.is_valid()
    try:
        _save(page, data)
    except ChangedElsewhere:
        page.changed_elsewhere = True
        return _page(request, page, status=409)
    except TooManyBlocks:
        notices.warning(
            request, _("Meer dan %(most)d bouwblokken leest niemand op een telefoon.") % {"most": MOST_BLOCKS}
        )
        return _page(request, page)
    action = data.get("action", "")
    if action in ("send", "schedule"):
        page.show_problems = True
        if words_are_right:
            return _send(request, page, action)
    if action == "unschedule":
        unschedule_message(page.message)
        notices.info(request, _("Het bericht wacht nu op jou. Het vertrekt niet meer vanzelf."))
    if action == "save":
        notices.success(request, _("Bewaard als ontwerp."))
        return _go(request, reverse("messages:list"))
    return _page(request, page)


def _save(page: ComposePage, data: QueryDict) -> None:
    """Save the whole page; what was posted is on the page whether or not it could be saved."""
    message, version = page.message, page.version
    content = posted_content(data, page.words)
    seen = int(page.seen_revision) if page.seen_revision.isdecimal() and len(page.seen_revision) < 10 else -1
    version.blocks, version.free_text, message.title = list(content.blocks), content.free_text, content.title[:120]
    cleaned = page.words.cleaned_data
    message.urgent = cleaned.get("urgent", False)
    message.answer_by = cleaned.get("answer_by")
    version.change_note = cleaned.get("change_note", "")
    version.level_reason = cleaned.get("level_reason", "")
    save_draft(message, version, content, seen)
    if message.state in (MessageState.DRAFT, MessageState.SCHEDULED):
        _save_audience(page, posted_audience(data))


def _save_audience(page: ComposePage, posted: PostedAudience) -> None:
    """Save whom it is for, within what this person may choose."""
    kind = posted.kind
    if kind == AudienceKind.SCHOOL and not page.whole_school:
        kind = AudienceKind.CLASSES
    allowed = {each.pk for each in page.classes}
    households = set(posted.households)
    if households:
        families = families_of(page.message.organisation_id, page.classes, page.today)
        households &= {each.household_id for each in families}
    save_audience(page.message, kind, [each for each in posted.classes if each in allowed], households, posted.reason)


def _send(request: HttpRequest, page: ComposePage, action: str) -> HttpResponse:
    message = page.message
    user: User = request.user  # type: ignore[assignment]
    try:
        if page.correcting:
            send_correction(message, page.version, user)
        elif action == "send":
            send_message(message, user)
        elif page.later.is_valid():
            moment = schedule_message(message, page.later.cleaned_data["day"], page.later.cleaned_data["hour"])
            local = clock.local(moment)
            notices.success(
                request, _("Gepland: het bericht vertrekt op %(when)s.") % {"when": local.strftime("%d/%m/%Y, %H:%M")}
            )
            return _go(request, reverse("messages:list"))
        else:
            return _page(request, page)
    except NotReady:
        return _page(request, page)
    except TooEarly:
        page.later.add_error("day", _("Dat moment is al voorbij. Kies een dag en uur die nog komen."))
        return _page(request, page)
    except ChangedElsewhere:
        page.changed_elsewhere = True
        return _page(request, page, status=409)
    except AlreadySent:
        notices.info(request, _("Dit bericht was al verstuurd. Het is niet nog eens vertrokken."))
    return _go(request, reverse("messages:sending", args=[message.pk]))


def _to_sending(request: HttpRequest, message: Message) -> HttpResponse:
    if request.method == "POST":
        notices.info(request, _("Dit bericht was al verstuurd. Het is niet nog eens vertrokken."))
    return _go(request, reverse("messages:sending", args=[message.pk]))


def _go(request: HttpRequest, address: str) -> HttpResponse:
    """Send the visitor on, also out of a request that htmx made."""
    if request.headers.get("HX-Request"):
        response = HttpResponse(status=204)
        response["HX-Redirect"] = address
        return response
    return redirect(address)


def _page(request: HttpRequest, page: ComposePage, status: int = 200) -> HttpResponse:
    # htmx does not swap error answers; what it gets says in words what happened.
    shown = 200 if request.headers.get("HX-Request") else status
    return render(request, "messages/compose/page.html", {"page": page}, status=shown)
