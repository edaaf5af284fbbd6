"""Reads about letters that somebody has to print; each says what it costs."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Count, QuerySet

from schoolpoort.contexts.delivery.api import ChannelKind, Delivery, DeliveryState
from schoolpoort.contexts.messages.models import Message, Recipient, RecipientGuardian
from schoolpoort.core.models import JobProgress
from schoolpoort.core.scope import Scope


@dataclass(frozen=True)
class LettersToPrint:
    """The letters of one message to one class that wait for paper."""

    message_id: UUID
    title: str
    sent_at: datetime | None
    class_id: UUID | None
    class_name: str
    letters: int


def _waiting(scope: Scope) -> QuerySet[Delivery]:
    return Delivery.objects.within(scope).filter(channel=ChannelKind.LETTER, state=DeliveryState.TO_PRINT)


def letters_to_print(
    scope: Scope, classes: Collection[UUID] | None, message_id: UUID | None = None
) -> list[LettersToPrint]:
    """Return what waits for paper, newest message first, of some classes or (None) of the whole school (1 query)."""
    waiting = _waiting(scope)
    if message_id is not None:
        waiting = waiting.filter(batch_id=message_id)
    readers = RecipientGuardian.objects.within(scope).filter(pk__in=waiting.values("subject_id"))
    if classes is not None:
        readers = readers.filter(recipient__school_class_id__in=list(classes))
    fields = (
        "recipient__message_id",
        "recipient__message__title",
        "recipient__message__sent_at",
        "recipient__school_class_id",
        "recipient__school_class__name",
    )
    rows: Iterable[Any] = (
        readers.values_list(*fields)
        .annotate(letters=Count("recipient_id", distinct=True))
        .order_by("-recipient__message__sent_at", "recipient__message_id", "recipient__school_class__name")
    )
    return [
        LettersToPrint(message, title, sent_at, school_class, name or "", letters)
        for message, title, sent_at, school_class, name, letters in rows
    ]


def newest_letter(scope: Scope) -> UUID | None:
    """Return the delivery that was asked for last among those that wait for paper (1 query): ids grow with time."""
    return _waiting(scope).order_by("-pk").values_list("pk", flat=True).first()


def with_letters_to_print(recipients: QuerySet[Recipient], message: Message) -> QuerySet[Recipient]:
    """Return those of a message's recipients for whom a letter waits (no query by itself)."""
    scope = Scope.of(message.organisation_id)
    waiting = _waiting(scope).filter(batch_id=message.pk)
    readers = RecipientGuardian.objects.within(scope).filter(pk__in=waiting.values("subject_id"))
    return recipients.filter(pk__in=readers.values("recipient_id"))


def letters_waiting_for(recipients: QuerySet[Recipient], message: Message, until: UUID) -> list[UUID]:
    """Return the deliveries on paper to some of a message's recipients, no newer than `until` (1 query)."""
    scope = Scope.of(message.organisation_id)
    readers = RecipientGuardian.objects.within(scope).filter(recipient__in=recipients.order_by().values("pk"))
    waiting = _waiting(scope).filter(batch_id=message.pk, pk__lte=until, subject_id__in=readers.values("pk"))
    return list(waiting.values_list("pk", flat=True))


def own_job(scope: Scope, name: str, job_id: UUID, user_id: UUID | None) -> JobProgress | None:
    """Return the progress of a job that this very person started in one of these schools (1 query)."""
    mine = JobProgress.objects.filter(pk=job_id, name=name, started_by=user_id)
    return mine.filter(organisation_id__in=scope.organisations).first()
