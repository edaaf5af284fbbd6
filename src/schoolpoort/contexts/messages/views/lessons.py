"""Who would like to practise Dutch: for the NT2 coordinator, and nothing else of anybody's file."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from schoolpoort.contexts.delivery.api import ChannelKind
from schoolpoort.contexts.messages.queries.lessons import first_channels, lesson_requests
from schoolpoort.core import clock
from schoolpoort.core.audit import Actor
from schoolpoort.core.language_names import name_for_reader
from schoolpoort.core.languages import language
from schoolpoort.core.permissions import requires
from schoolpoort.core.reading import record_reads
from schoolpoort.core.scope import Scope


@dataclass(frozen=True)
class LessonRequest:
    """One guardian who asked: name, first language, how to reach them, and since when."""

    name: str
    language: str
    channel: str
    address: str
    asked_on: date


@require_GET
@requires("messages.view_lesson_requests")
def lessons(request: HttpRequest) -> HttpResponse:
    """List who asked, in the organisation in view; that this was read is recorded for each guardian."""
    organisation: Any = getattr(request, "organisation", None)
    user: Any = request.user
    if organisation is None or not user.has_perm("messages.view_lesson_requests", Scope.of(organisation.pk)):
        raise Http404
    found = lesson_requests(organisation.pk)
    ids = [guardian.pk for guardian, _answer in found]
    channels = first_channels(organisation.pk, ids)
    rows = []
    for guardian, answer in found:
        tags = [skill.tag for skill in guardian.language_skills.all()]
        channel = channels.get(guardian.pk)
        rows.append(
            LessonRequest(
                guardian.full_name,
                name_for_reader(language(tags[0])) if tags else "",
                str(ChannelKind(channel.kind).label) if channel else "",
                channel.address if channel else "",
                clock.local(answer.at).date(),
            )
        )
    _record(organisation.pk, user.pk, ids)
    return render(request, "messages/lessons.html", {"rows": rows, "school_in_view": organisation.name})


def _record(organisation_id: UUID, user_id: UUID, guardians: list[UUID]) -> None:
    actor = Actor("user", user_id)
    record_reads(actor=actor, organisation_id=organisation_id, subject="Guardian", subject_ids=guardians)
