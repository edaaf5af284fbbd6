"""What staff do from the reach board: note an answer that was given on paper or at the gate, and solve a need."""

from collections.abc import Sequence
from uuid import UUID

from django.db import transaction

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.delivery.api import Delivery, DeliveryState, mark_told
from schoolpoort.contexts.messages.models import (
    Answer,
    AnswerKind,
    AnswerSource,
    MessageVersion,
    Recipient,
    RecipientGuardian,
)
from schoolpoort.contexts.messages.services.answers import ANSWER_SUBJECT, Reply, record_answer
from schoolpoort.contexts.messages.services.silence import RECIPIENT_SUBJECT
from schoolpoort.contexts.messages.services.states import DELIVERY_KINDS, refresh_states
from schoolpoort.contexts.worklist.api import Outcome, TaskKind, close_tasks_about
from schoolpoort.core import audit, clock
from schoolpoort.core.scope import Scope

#: How a family can answer without a phone: what staff tap, and where the answer came from.
BY_HAND = (AnswerSource.IN_PERSON, AnswerSource.PAPER)

_NEEDS = (AnswerKind.HELP, AnswerKind.QUESTION)


class NotSentYet(Exception):
    """Nothing was sent to this family yet, so there is nothing to answer."""


@transaction.atomic
def record_by_hand(recipient: Recipient, kind: AnswerKind, source: AnswerSource, by: User) -> Answer:
    """Note what a family said on paper or at the gate, as the answer of its first guardian.

    Whatever waited to be told counts as told. Raises NotSentYet before anything was sent, ValueError for a source
    that is not BY_HAND.
    """
    if source not in BY_HAND:
        raise ValueError(f"{source} is not an answer by hand")
    scope = Scope.of(recipient.organisation_id)
    readers = RecipientGuardian.objects.within(scope).filter(recipient=recipient)
    reader = readers.select_related("recipient").order_by("pk").first()
    versions = MessageVersion.objects.within(scope).filter(message_id=recipient.message_id, frozen_at__isnull=False)
    version = versions.order_by("-number").first()
    if reader is None or version is None:
        raise NotSentYet
    # Before the answer itself closes it, so that the task says how it was solved.
    close_silence(recipient, by)
    answer = record_answer(reader, version, Reply(kind, source=source))
    if source == AnswerSource.IN_PERSON:
        _mark_told(scope, recipient)
    _audit("noted answer", by, recipient)
    return answer


def _mark_told(scope: Scope, recipient: Recipient) -> None:
    readers = RecipientGuardian.objects.within(scope).filter(recipient=recipient).values_list("pk", flat=True)
    talks = Delivery.objects.within(scope).filter(
        kind__in=DELIVERY_KINDS, subject_id__in=list(readers), state=DeliveryState.TO_TELL
    )
    mark_told(list(talks.values_list("pk", flat=True)))


def close_silence(recipient: Recipient, by: User | None, outcome: Outcome = Outcome.TALKED_AT_GATE) -> None:
    """Close the silence task about a recipient, because an answer came."""
    close_tasks_about(
        recipient.organisation_id,
        subject_kind=RECIPIENT_SUBJECT,
        subject_id=recipient.pk,
        outcome=outcome,
        by=by,
        kinds=(TaskKind.SILENCE,),
    )


@transaction.atomic
def solve_needs(recipient: Recipient, kinds: Sequence[AnswerKind], outcome: Outcome, by: User) -> int:
    """Solve the open questions or requests for help of a household, with their tasks; return how many."""
    scope = Scope.of(recipient.organisation_id)
    open_needs = Answer.objects.within(scope).filter(recipient=recipient, resolved_at=None)
    wanted = [kind for kind in kinds if kind in _NEEDS]
    ids = list(open_needs.filter(kind__in=wanted).values_list("pk", flat=True))
    for answer_id in ids:
        close_tasks_about(
            recipient.organisation_id, subject_kind=ANSWER_SUBJECT, subject_id=answer_id, outcome=outcome, by=by
        )
    # A need whose task was closed before, or that nobody could own, is solved here as well.
    resolve_answers(recipient.organisation_id, ids)
    _audit("solved", by, recipient)
    return len(ids)


def resolve_answers(organisation_id: UUID, answer_ids: Sequence[UUID]) -> None:
    """Mark answers as taken care of and let their households move on, to "done" where nothing else is open."""
    answers = Answer.objects.within(Scope.of(organisation_id)).filter(pk__in=answer_ids)
    answers.filter(resolved_at=None).update(resolved_at=clock.now())
    refresh_states(answers.values_list("recipient_id", flat=True))


def _audit(action: str, by: User, recipient: Recipient) -> None:
    audit.record(
        action,
        actor=audit.Actor("user", by.pk),
        organisation_id=recipient.organisation_id,
        subject="Recipient",
        subject_id=recipient.pk,
        fields=["state"],
    )
