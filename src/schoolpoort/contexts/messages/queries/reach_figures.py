"""Figures for other software: how messages reached groups of households, never one family. Each says what it costs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from schoolpoort.contexts.messages.models import (
    MessageAggregate,
    MessageVersion,
    Recipient,
    RecipientGuardian,
    RecipientState,
)
from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope


@dataclass(frozen=True)
class MessageReach:
    """How one message reached its households; `blocks` are the ids of the building blocks it was made of."""

    message_id: UUID
    sent_on: date
    blocks: tuple[str, ...]
    sent: int
    opened: int
    answered: int
    understood: int
    translated: int


def class_weeks(scope: Scope, first: date, last: date) -> QuerySet[MessageAggregate]:
    """Return the figures per class and week, oldest first, with the class (1 query). Small groups have none."""
    rows = MessageAggregate.objects.within(scope).filter(week__gte=first, week__lte=last)
    return rows.select_related("school_class").order_by("week", "school_class__name", "pk")


class MessageFigures:
    """The figures per message of some days, the newest first, as a sequence that a paginator can cut.

    `smallest` is the smallest number of households that is shown.
    """

    def __init__(self, scope: Scope, first: date, last: date, smallest: int) -> None:
        self._scope = scope
        start = datetime.combine(first, time.min, tzinfo=clock.LOCAL_ZONE)
        end = datetime.combine(last + timedelta(days=1), time.min, tzinfo=clock.LOCAL_ZONE)
        recipients = Recipient.objects.within(scope).filter(message__sent_at__gte=start, message__sent_at__lt=end)
        self._groups = (
            recipients.values("message_id", "message__sent_at")
            .annotate(sent=Count("pk"))
            .filter(sent__gte=smallest)
            .order_by("-message__sent_at", "message_id")
        )
        self._recipients = recipients

    def count(self) -> int:
        """Return how many messages there are (1 query)."""
        return self._groups.count()

    def __getitem__(self, part: slice) -> list[MessageReach]:
        """Return a part of the messages (3 queries)."""
        groups: list[Any] = list(self._groups[part])
        ids = [row["message_id"] for row in groups]
        figures, blocks = self._figures(ids), self._blocks(ids)
        return [
            MessageReach(
                message_id=row["message_id"],
                sent_on=clock.local(row["message__sent_at"]).date(),
                blocks=blocks.get(row["message_id"], ()),
                sent=row["sent"],
                **figures.get(row["message_id"], dict.fromkeys(_COUNTED, 0)),
            )
            for row in groups
        ]

    def _figures(self, ids: Sequence[UUID]) -> dict[UUID, dict[str, int]]:
        translated = RecipientGuardian.objects.within(self._scope).filter(recipient=OuterRef("pk"))
        rows: Any = (
            self._recipients.filter(message_id__in=ids)
            .annotate(is_translated=Exists(translated.exclude(shown_language=DUTCH)))
            .values("message_id")
            .annotate(
                opened=Count("pk", filter=Q(opened_at__isnull=False) | Q(answered_at__isnull=False)),
                answered=Count("pk", filter=Q(answered_at__isnull=False)),
                understood=Count("pk", filter=Q(state__in=[RecipientState.UNDERSTOOD, RecipientState.DONE])),
                translated=Count("pk", filter=Q(is_translated=True)),
            )
            .order_by()
        )
        return {row["message_id"]: {name: row[name] for name in _COUNTED} for row in rows}

    def _blocks(self, ids: Sequence[UUID]) -> dict[UUID, tuple[str, ...]]:
        versions = MessageVersion.objects.within(self._scope).filter(message_id__in=ids, frozen_at__isnull=False)
        rows = versions.order_by("number").values_list("message_id", "blocks")
        # The newest version comes last and stays.
        return {message_id: tuple(each["block"] for each in blocks) for message_id, blocks in rows}


_COUNTED = ("opened", "answered", "understood", "translated")
