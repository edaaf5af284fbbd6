"""Sending later: a message waits for its moment, and a job that runs every minute sends what is due."""

import logging
from datetime import date, datetime, time

from schoolpoort.contexts.messages.models import Message, MessageState
from schoolpoort.contexts.messages.services.audience import audience_of
from schoolpoort.contexts.messages.services.drafts import UNSENT, ChangedElsewhere, NotADraft, draft_version
from schoolpoort.contexts.messages.services.readiness import NotReady, problems_of
from schoolpoort.contexts.messages.services.sending import AlreadySent, send_message
from schoolpoort.core import clock
from schoolpoort.core.clock import LOCAL_ZONE
from schoolpoort.core.scope import Scope

logger = logging.getLogger(__name__)


class TooEarly(Exception):
    """The chosen moment is over already."""


def schedule_message(message: Message, day: date, hour: time) -> datetime:
    """Let a draft leave at a local day and hour; return that instant.

    Raises NotReady with what is missing, TooEarly for a moment that is over, AlreadySent.
    """
    moment = datetime.combine(day, hour, LOCAL_ZONE)
    if moment <= clock.now():
        raise TooEarly
    version = draft_version(message)
    problems = problems_of(message, version, len(audience_of(message, clock.today())))
    if problems:
        raise NotReady(problems)
    # What the school asks later does not hold back what was right when somebody planned it.
    version.level_asked = message.organisation.level_asked
    version.save(update_fields=["level_asked"])
    drafts = Message.objects.within(Scope.of(message.organisation_id)).filter(pk=message.pk, state__in=UNSENT)
    if not drafts.update(state=MessageState.SCHEDULED, send_at=moment):
        raise AlreadySent
    message.state, message.send_at = MessageState.SCHEDULED, moment
    return moment


def unschedule_message(message: Message) -> None:
    """Make a scheduled message a draft again; one that left already stays what it is."""
    scheduled = Message.objects.within(Scope.of(message.organisation_id)).filter(
        pk=message.pk, state=MessageState.SCHEDULED
    )
    if scheduled.update(state=MessageState.DRAFT, send_at=None):
        message.state, message.send_at = MessageState.DRAFT, None


def send_due_messages() -> int:
    """Send every scheduled message whose moment has come; return how many left.

    A message that cannot go any more (its class is empty now, or its text became harder since) becomes a draft again,
    so that its author sees it.
    """
    # The clock sends for all schools, so this one read is without a scope.
    due = Message.unscoped.filter(state=MessageState.SCHEDULED, send_at__lte=clock.now())
    sent = 0
    for message in due.select_related("author", "organisation"):
        try:
            send_message(message, message.author, asked=draft_version(message).level_asked)
            sent += 1
        except NotReady as error:
            logger.warning("scheduled message %s is not ready: %s", message.pk, error)
            unschedule_message(message)
        except (AlreadySent, ChangedElsewhere, NotADraft):
            continue
    return sent
