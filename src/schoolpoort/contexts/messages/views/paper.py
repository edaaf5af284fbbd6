"""One sheet of a message: a draft as a letter, and the talk card. Letters of a sent message: views/letters.py."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from schoolpoort.contexts.messages.models import Message
from schoolpoort.contexts.messages.queries.drafts import message_in_scope
from schoolpoort.contexts.messages.services.drafts import NotADraft, draft_version
from schoolpoort.contexts.messages.services.letters import (
    NothingToPrint,
    draft_letter_pdf,
    talk_card_pdf,
)
from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.core.permissions import requires


def pdf_response(content: bytes, name: str) -> HttpResponse:
    """Return a PDF that the browser shows and nobody keeps."""
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
    return pdf_response(draft_letter_pdf(message, version, request.GET.get("language", DUTCH)[:12]), "voorbeeld-brief")


@requires("messages.compose", door=message_in_scope)
@require_GET
def talk_card(request: HttpRequest, message: Message) -> HttpResponse:
    """Give the card to hold up at the gate, in Dutch and one language."""
    try:
        return pdf_response(talk_card_pdf(message, request.GET.get("language", DUTCH)[:12]), "praatkaart")
    except NothingToPrint as error:
        raise Http404 from error
