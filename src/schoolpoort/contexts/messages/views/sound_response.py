"""Answers with a recording: the right type, in parts where a player asks for parts, never kept by anybody."""

import re

from csp.constants import NONE
from csp.decorators import csp
from django.http import HttpRequest, HttpResponse

from schoolpoort.contexts.messages.models import Recording
from schoolpoort.contexts.messages.queries.recordings import with_sound
from schoolpoort.contexts.messages.sound import SoundKind

_ONE_RANGE = re.compile(r"bytes=([0-9]{0,18})-([0-9]{0,18})")

#: A recording is no page: nothing in it may run, load or be framed, whatever a browser takes it for.
sound_policy = csp({"default-src": [NONE], "frame-ancestors": [NONE], "sandbox": []})


def sound_response(request: HttpRequest, recording: Recording) -> HttpResponse:
    """Return a recording, or the part of it that a Range header asks for (RFC 9110, section 14) (1 query)."""
    content = with_sound(recording)
    wanted = _part(request.headers.get("Range", ""), len(content))
    headers = {
        "Accept-Ranges": "bytes",
        "Cache-Control": "private, no-store",
        # Sound is packed already; packing it again would also shift the parts.
        "Content-Encoding": "identity",
        "Content-Disposition": "inline",
        "X-Content-Type-Options": "nosniff",
    }
    if wanted is None:
        response = HttpResponse(content, headers=headers)
    elif not wanted:
        response = HttpResponse(status=416, headers={**headers, "Content-Range": f"bytes */{len(content)}"})
    else:
        part = content[wanted.start : wanted.stop]
        where = f"bytes {wanted.start}-{wanted.stop - 1}/{len(content)}"
        response = HttpResponse(part, status=206, headers={**headers, "Content-Range": where})
    response.headers["Content-Type"] = SoundKind(recording.sound_kind).content_type
    response.headers["Content-Length"] = str(len(response.content))
    return response


def _part(header: str, size: int) -> range | None:
    """Return the bytes that are asked for; None for all of them, an empty range for what is not there.

    Several parts at once are answered with the whole, as the standard allows.
    """
    match = _ONE_RANGE.fullmatch(header.strip())
    if match is None or not any(match.groups()):
        return None
    first, last = match.groups()
    if not first:
        return range(max(0, size - int(last)), size) if int(last) else range(0)
    stop = min(int(last) + 1, size) if last else size
    if last and int(last) < int(first):
        return None
    return range(int(first), stop) if int(first) < size else range(0)
