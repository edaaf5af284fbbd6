"""Staff read a message aloud: record or upload, listen, take away."""

from csp.decorators import csp_update
from django.contrib import messages as notices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from schoolpoort.contexts.messages.forms.recordings import RecordingForm
from schoolpoort.contexts.messages.models import Message, Recording
from schoolpoort.contexts.messages.queries.drafts import message_in_scope
from schoolpoort.contexts.messages.queries.recordings import newest_version, recording_in_scope
from schoolpoort.contexts.messages.services.recordings import SomebodyElsesVoice, keep_recording, remove_recording
from schoolpoort.contexts.messages.views.recording_page import RecordingPage
from schoolpoort.contexts.messages.views.sound_response import sound_policy, sound_response
from schoolpoort.core.permissions import requires


#: A voice that was just recorded is heard before it is sent: it is a blob of the page itself.
@csp_update({"media-src": ["blob:"]})
@requires("messages.record", door=message_in_scope)
@require_http_methods(["GET", "HEAD", "POST"])
def recordings(request: HttpRequest, message: Message) -> HttpResponse:
    """Show who reads a message in which language, and keep a new voice."""
    wanted = request.POST.get("language", "") or request.GET.get("language", "")
    page = RecordingPage(message, newest_version(message), request.user, wanted)  # type: ignore[arg-type]
    form = RecordingForm(page.tags, initial={"language": page.tag})
    if request.method == "POST":
        form = RecordingForm(page.tags, request.POST, request.FILES)
        if not page.ready:
            notices.error(request, _("Maak eerst je tekst af. Neem daarna op."))
        elif form.is_valid() and _kept(page, form):
            notices.success(request, _("Je opname is bewaard."))
            return redirect(page.current.address)
    status = 422 if form.errors else 200
    return render(
        request, "messages/recordings/page.html", {"page": page, "form": form, "message": message}, status=status
    )


def _kept(page: RecordingPage, form: RecordingForm) -> bool:
    try:
        keep_recording(page.message, page.version, page.tag, form.cleaned_data["sound"], page.user)
    except SomebodyElsesVoice:
        form.add_error("sound", _("Een collega las dit al voor. Vraag de collega om de opname weg te halen."))
        return False
    return True


@sound_policy
@requires("messages.record", door=recording_in_scope)
@require_safe
def recorded_sound(request: HttpRequest, recording: Recording) -> HttpResponse:
    """Let staff hear a voice."""
    return sound_response(request, recording)


@requires("messages.remove_recording", door=recording_in_scope)
@require_POST
def remove(request: HttpRequest, recording: Recording) -> HttpResponse:
    """Take a voice away."""
    message_id, tag = recording.version.message_id, recording.language
    remove_recording(recording, request.user)  # type: ignore[arg-type]
    notices.success(request, _("De opname is weg."))
    return redirect(f"{reverse('messages:recordings', args=[message_id])}?language={tag}")
