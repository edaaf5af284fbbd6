"""Silence where an answer by a date was asked: a few tasks, and the rest a word at the gate (decision 9)."""

from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, timedelta
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet

from schoolpoort.contexts.messages.models import (
    Answer,
    Message,
    MessageState,
    MessageVersion,
    Recipient,
    RecipientGuardian,
    RecipientState,
)
from schoolpoort.contexts.messages.queries.across_schools import all_messages
from schoolpoort.contexts.messages.services.rendering import known_blocks
from schoolpoort.contexts.worklist.api import (
    NobodyToOwn,
    Silence,
    SilenceResult,
    TaskKind,
    open_silence_tasks,
    subjects_ever_tasked,
)
from schoolpoort.core.scope import Scope

#: The subject of a silence task: the household's row of one message.
RECIPIENT_SUBJECT = "messages.recipient"

#: After this a missing answer has lost its use: no task, no list.
SILENCE_MATTERS = timedelta(days=14)


def messages_to_ask_about(day: date) -> QuerySet[Message]:
    """Return the sent messages of all organisations whose day to answer has just passed (1 query)."""
    # The hourly job looks after every organisation of the installation, one at a time.
    return (
        all_messages()
        .filter(state=MessageState.SENT, answer_by__lt=day, answer_by__gte=day - SILENCE_MATTERS)
        .order_by("organisation_id", "pk")
    )


def silent_recipients(scope: Scope, messages: Sequence[UUID]) -> QuerySet[Recipient]:
    """Return the households that owe an answer to these messages and of which no guardian answered (1 query).

    A household that nothing reaches is not silent: it has a task of its own.
    """
    answered = Answer.objects.within(scope).filter(recipient=OuterRef("pk"))
    return (
        Recipient.objects.within(scope)
        .filter(~Exists(answered), message_id__in=messages, owes_answer=True)
        .exclude(state=RecipientState.NO_CHANNEL)
    )


def find_silence(day: date) -> dict[UUID, SilenceResult]:
    """Open silence tasks within the ceiling, per organisation; running it again the same day adds nothing."""
    by_school: dict[UUID, list[Message]] = defaultdict(list)
    for message in messages_to_ask_about(day):
        by_school[message.organisation_id].append(message)
    results = {}
    for organisation_id, messages in by_school.items():
        # Without any staff there is nobody to give a task to; the installation check reports such a school.
        with suppress(NobodyToOwn):
            candidates = silences_of(organisation_id, messages)
            results[organisation_id] = open_silence_tasks(organisation_id, candidates, day)
    return results


def silences_of(organisation_id: UUID, messages: Sequence[Message]) -> list[Silence]:
    """Return one candidate per silent household and message, about its first guardian (5 queries).

    A household about which this message made a task once is not asked about again.
    """
    scope = Scope.of(organisation_id)
    of_id = {message.pk: message for message in messages}
    recipients = list(silent_recipients(scope, list(of_id)).values_list("pk", "message_id", "school_class_id"))
    asked = subjects_ever_tasked(scope, TaskKind.SILENCE, RECIPIENT_SUBJECT, [row[0] for row in recipients])
    weights = _consequences(scope, list(of_id))
    first = _first_guardians(scope, [row[0] for row in recipients])
    return [
        Silence(
            guardian_id=first[pk],
            school_class_id=school_class_id,
            subject_kind=RECIPIENT_SUBJECT,
            subject_id=pk,
            consequence=weights.get(message_id, 1),
            text=of_id[message_id].title,
        )
        for pk, message_id, school_class_id in recipients
        if pk in first and pk not in asked
    ]


def _first_guardians(scope: Scope, recipients: Sequence[UUID]) -> dict[UUID, UUID]:
    rows = RecipientGuardian.objects.within(scope).filter(recipient_id__in=recipients).order_by("-pk")
    return dict(rows.values_list("recipient_id", "guardian_id"))


def _consequences(scope: Scope, messages: Sequence[UUID]) -> dict[UUID, int]:
    """Return the heaviest consequence among the blocks of each message's newest version (1 query)."""
    versions = MessageVersion.objects.within(scope).filter(message_id__in=messages, frozen_at__isnull=False)
    return {
        message_id: max((block.consequence for block in known_blocks(blocks)), default=1)
        for message_id, blocks in versions.order_by("number").values_list("message_id", "blocks")
    }
