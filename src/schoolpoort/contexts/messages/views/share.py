"""Share a message outside: text and link to copy, the phone's share sheet, and the page that such a link opens."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from schoolpoort.contexts.messages.models import Message
from schoolpoort.contexts.messages.pages import MessageTexts, Sender, build_page
from schoolpoort.contexts.messages.queries.drafts import message_in_scope
from schoolpoort.contexts.messages.services.rendering import blocks_of
from schoolpoort.contexts.messages.services.sharing import NotForSharing, link_to_share, log_shared, shared_message
from schoolpoort.contexts.messages.views.parent_gate import without_link
from schoolpoort.contexts.messages.views.parent_wrong_link import wrong_link
from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.core.permissions import requires
from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.words import Words

#: Parents read it on the school's platform: in Dutch like the message behind the link, whatever the sender reads.
_TEXT_TO_SHARE = "{title}. Elk gezin kreeg ook een eigen link van {school}."


@requires("messages.compose", door=message_in_scope)
@require_http_methods(["GET", "POST"])
def share(request: HttpRequest, message: Message) -> HttpResponse:
    """Offer text and link of a sent message; the link is made when somebody asks for it."""
    address, refused = "", False
    if request.method == "POST":
        try:
            address = link_to_share(message, request.user)  # type: ignore[arg-type]
        except NotForSharing:
            refused = True
    text = _TEXT_TO_SHARE.format(title=message.title, school=message.organisation.name)
    context = {"message": message, "address": address, "refused": refused, "text": text}
    return render(request, "messages/compose/share.html", context)


@requires("messages.compose", door=message_in_scope)
@require_POST
def shared(request: HttpRequest, message: Message) -> HttpResponse:
    """Note that the visitor shared the message; the share sheet's script calls this, and so does a button."""
    log_shared(message, request.user)  # type: ignore[arg-type]
    if request.headers.get("X-Share-Sheet"):
        return HttpResponse(status=204)
    return redirect("messages:share", message.pk)


@require_safe
@without_link
def shared_text(request: HttpRequest, token: str) -> HttpResponse:
    """Show the Dutch text of a message with its pictures; it knows nobody and takes no answer."""
    found = shared_message(token)
    if found is None:
        return wrong_link(request, token, None)
    message, version, body = found
    texts = MessageTexts(shown=blocks_of(body), dutch=(), entries=(), title=body["title"], free_text=version.free_text)
    page = build_page(texts, Sender(school=message.organisation.name, place=message.organisation.town), [DUTCH])
    frame = {
        "page": page,
        # Whoever reads no Dutch must find the way to the own link all the same.
        "readers": [Words.of([tag]) for tag in dict.fromkeys([DUTCH, *phrasebook().languages])],
        "school_name": page.sender.school,
        "school_line": page.sender.place,
        "page_language": DUTCH,
        "page_direction": "ltr",
    }
    return HttpResponse(render_to_string("messages/compose/shared.html", frame))
