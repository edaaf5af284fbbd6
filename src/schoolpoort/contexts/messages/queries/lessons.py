"""Who asked for help with Dutch; each read says what it costs."""

from uuid import UUID

from schoolpoort.contexts.messages.models import Answer, AnswerKind
from schoolpoort.contexts.people.api import Channel, ChannelHealth, Guardian
from schoolpoort.core.scope import Scope

#: The kind of help that means lessons or practice in Dutch (messages/help_kinds.py).
PRACTISE_DUTCH = "help-practise-dutch"


def lesson_requests(organisation_id: UUID) -> list[tuple[Guardian, Answer]]:
    """Return who asked to practise Dutch, each once with the newest request, the newest first (2 queries).

    Only what was picked counts; what else a guardian asked or wrote is not read.
    """
    scope = Scope.of(organisation_id)
    answers = Answer.objects.within(scope).filter(kind=AnswerKind.HELP, phrase=PRACTISE_DUTCH, guardian__isnull=False)
    wanted = answers.filter(guardian__guardian__gone_since=None).defer("text")
    rows = wanted.select_related("guardian__guardian").prefetch_related("guardian__guardian__language_skills")
    newest: dict[UUID, tuple[Guardian, Answer]] = {}
    for answer in rows.order_by("-at"):
        if answer.guardian is not None:
            newest.setdefault(answer.guardian.guardian_id, (answer.guardian.guardian, answer))
    return list(newest.values())


def first_channels(organisation_id: UUID, guardians: list[UUID]) -> dict[UUID, Channel]:
    """Return the first working channel of each guardian (1 query)."""
    channels = Channel.objects.within(Scope.of(organisation_id)).filter(guardian_id__in=guardians)
    found: dict[UUID, Channel] = {}
    for channel in channels.exclude(health=ChannelHealth.BROKEN).order_by("rank", "pk"):
        found.setdefault(channel.guardian_id, channel)
    return found
