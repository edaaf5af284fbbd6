"""Reads of recorded voices; each says what it costs. Only `with_sound` loads the sound."""

from uuid import UUID

from django.db.models import QuerySet

from schoolpoort.contexts.messages.models import Message, MessageVersion, Recording
from schoolpoort.core.scope import Scope


def recordings_of(version: MessageVersion) -> list[Recording]:
    """Return the recordings of a version by language, with who reads, whether or not they still fit (1 query)."""
    return list(_light(version).select_related("recorded_by", "version__message").order_by("language"))


def recordings_without_readers(version: MessageVersion) -> list[Recording]:
    """Return the recordings of a version for those who hear them, in no order (1 query)."""
    return list(_light(version))


def recording_in_scope(scope: Scope, recording_id: UUID) -> Recording | None:
    """Return a recording with its message, without the sound, or None outside the scope (2 queries)."""
    return (
        Recording.objects.within(scope)
        .filter(pk=recording_id)
        .defer("sound")
        .select_related("version__message")
        .prefetch_related("version__message__classes")
        .first()
    )


def with_sound(recording: Recording) -> bytes:
    """Return the sound of a recording (1 query)."""
    rows = Recording.objects.within(Scope.of(recording.organisation_id)).filter(pk=recording.pk)
    return bytes(rows.values_list("sound", flat=True).get())


def newest_version(message: Message) -> MessageVersion:
    """Return the version that is read aloud now: the draft or the begun correction, else the last sent (1 query)."""
    return message.versions.latest("number")


def outdated_recordings(version: MessageVersion, text_digest: str) -> QuerySet[Recording]:
    """Return the recordings of a message that do not read this text of this version."""
    rows = Recording.objects.within(Scope.of(version.organisation_id)).filter(version__message_id=version.message_id)
    return rows.exclude(version=version, text_digest=text_digest)


def _light(version: MessageVersion) -> QuerySet[Recording]:
    rows = Recording.objects.within(Scope.of(version.organisation_id))
    return rows.filter(version=version).defer("sound")
