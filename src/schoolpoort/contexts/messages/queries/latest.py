"""The latest messages of somebody, each with how far it came: for the home page."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Count

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.messages.models import Message, MessageState, Recipient, RecipientState
from schoolpoort.contexts.messages.queries.board import BAR_ORDER, SHOWN_AS
from schoolpoort.contexts.people.api import assigned_class_ids
from schoolpoort.core.scope import Scope
from schoolpoort.design.states import State


@dataclass(frozen=True)
class LatestMessage:
    """A sent message and how many of the visible households stand where, in a bar's order."""

    message: Message
    counts: dict[State, int]

    @property
    def households(self) -> int:
        """How many households the visitor may see."""
        return sum(self.counts.values())


def latest_messages(user: User, scope: Scope, whole_school: bool, day: date, limit: int = 4) -> list[LatestMessage]:
    """Return the last messages that reached the visitor's families, newest first (2 or 3 queries)."""
    recipients = Recipient.objects.within(scope)
    if not whole_school:
        recipients = recipients.filter(school_class_id__in=assigned_class_ids(user, day))
    sent = Message.objects.within(scope).filter(state=MessageState.SENT, pk__in=recipients.values("message_id"))
    messages = list(sent.select_related("organisation").order_by("-sent_at", "-pk")[:limit])
    found: dict[UUID, dict[State, int]] = defaultdict(lambda: dict.fromkeys(BAR_ORDER, 0))
    rows = recipients.filter(message__in=messages).order_by().values_list("message_id", "state").annotate(Count("pk"))
    for message_id, state, count in rows:
        found[message_id][SHOWN_AS[RecipientState(state)]] += count
    return [
        LatestMessage(each, {state: count for state, count in found[each.pk].items() if count}) for each in messages
    ]
