"""Messages on paper: letters, a draft as a letter, talk cards."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from schoolpoort.contexts.messages.models import Message, Recipient
from schoolpoort.contexts.messages.queries.drafts import message_in_scope
from schoolpoort.contexts.messages.services.drafts import NotADraft, draft_version
from schoolpoort.contexts.messages.services.letters import (
    NothingToPrint,
    draft_letter_pdf,
    letters_pdf,
    talk_card_pdf,
)
from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.core import audit
from schoolpoort.core.permissions import requires
from schoolpoort.core.scope import Scope


def _pdf(content: bytes, name: str) -> HttpResponse:
    response = HttpResponse(content, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{name}.pdf"'
    response["Cache-Control"] = "no-store"
    return response


@requires("messages.compose", door=message_in_scope)
@require_GET
def letter_preview(request: HttpRequest, message: Message) -> HttpResponse:
    """Show a draft as a letter, for an invented child."""
    try:
        version = draft_version(message)
    except NotADraft:
        version = message.versions.latest("number")
    return _pdf(draft_letter_pdf(message, version, request.GET.get("language", DUTCH)[:12]), "voorbeeld-brief")


@requires("messages.compose", door=message_in_scope)
@require_GET
def letters(request: HttpRequest, message: Message) -> HttpResponse:
    """Give the letters of a sent message: all, those of one class (`class`), or of some recipients (`recipient`)."""
    chosen = Recipient.objects.within(Scope.of(message.organisation_id)).filter(message=message)
    wanted = _ids(request.GET.getlist("recipient"))
    classes = _ids(request.GET.getlist("class"))
    if wanted:
        chosen = chosen.filter(pk__in=wanted)
    if classes:
        chosen = chosen.filter(school_class_id__in=classes)
    try:
        content = letters_pdf(message, list(chosen) if wanted or classes else None)
    except NothingToPrint as error:
        raise Http404 from error
    audit.record(
        "printed letters",
        actor=audit.Actor("user", request.user.pk),
        organisation_id=message.organisation_id,
        subject="Message",
        subject_id=message.pk,
    )
    return _pdf(content, "brieven")


@requires("messages.compose", door=message_in_scope)
@require_GET
def talk_card(request: HttpRequest, message: Message) -> HttpResponse:
    """Give the card to hold up at the gate, in Dutch and one language."""
    try:
        return _pdf(talk_card_pdf(message, request.GET.get("language", DUTCH)[:12]), "praatkaart")
    except NothingToPrint as error:
        raise Http404 from error


def _ids(raw: list[str]) -> list[UUID]:
    found = []
    for each in raw:
        try:
            found.append(UUID(each))
        except ValueError as error:
            raise Http404 from error
    return found
