"""Asking again: only those who owe an answer, over the link that they have, and not every day."""

from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction
from django.db.models import Q

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.messages.models import Message, MessageState, Recipient, RecipientState
from schoolpoort.contexts.messages.services.fan_out import REMINDER_KIND, queue_again
from schoolpoort.core import audit, clock
from schoolpoort.core.scope import Scope

#: A family is not reminded twice within a day: a second SMS in an hour helps nobody.
BETWEEN_REMINDERS = timedelta(hours=20)

#: States in which a family owes nothing any more, or cannot be reached this way.
_ANSWERED = (
    RecipientState.UNDERSTOOD,
    RecipientState.QUESTION,
    RecipientState.HELP,
    RecipientState.DONE,
    RecipientState.NO_CHANNEL,
)


class NotSentYet(Exception):
    """Only a message that was sent can be brought to mind."""


@dataclass(frozen=True)
class Reminded:
    """How many households were reminded, and how many were left in peace because it was less than a day ago."""

    households: int
    left_in_peace: int


def remind(message: Message, by: User) -> Reminded:
    """Send again to the households that still owe an answer. Raises NotSentYet.

    Where a message asks an answer by a date, those are the ones that did not give it; elsewhere those that did not
    say anything yet.
    """
    if message.state != MessageState.SENT:
        raise NotSentYet
    scope = Scope.of(message.organisation_id)
    now = clock.now()
    with transaction.atomic():
        owing = Recipient.objects.within(scope).filter(message=message).exclude(state__in=_ANSWERED)
        if message.answer_by is not None:
            owing = owing.filter(owes_answer=True)
        recent = Q(reminded_at__gt=now - BETWEEN_REMINDERS)
        left_in_peace = owing.filter(recent).count()
        chosen = list(owing.exclude(recent).values_list("pk", flat=True))
        version = message.versions.filter(frozen_at__isnull=False).latest("number")
        queue_again(message, version, REMINDER_KIND, chosen)
        Recipient.objects.within(scope).filter(pk__in=chosen).update(reminded_at=now)
        audit.record(
            "reminded",
            actor=audit.Actor("user", by.pk),
            organisation_id=message.organisation_id,
            subject="Message",
            subject_id=message.pk,
        )
    return Reminded(len(chosen), left_in_peace)
