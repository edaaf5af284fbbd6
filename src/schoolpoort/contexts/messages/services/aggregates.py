"""Writes the figures per class and week that "over time" reads; small groups never get a row (decision 22)."""

from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.db.models.functions import TruncWeek

from schoolpoort.contexts.messages.models import MessageAggregate, Recipient, RecipientState
from schoolpoort.contexts.messages.queries.across_schools import all_readers, all_recipients
from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.core import clock

#: Fewer households than this would let one guess who is meant.
SMALLEST_GROUP = 5

#: Answers trickle in: the weeks of the last month are written anew each night.
WEEKS_AGAIN = timedelta(weeks=5)

_COUNTS = ("messages", "sent", "opened", "answered", "understood", "translated")


def write_aggregates(day: date, since: date | None = None) -> int:
    """Write the figures of the weeks from `since` (five weeks ago) to `day`; return how many rows (2 queries).

    A class whose messages of a week went to fewer than five households gets none. What was written stays when the
    families' rows are purged.
    """
    first = since or day - WEEKS_AGAIN
    monday = first - timedelta(days=first.weekday())
    start = datetime.combine(monday, time.min, tzinfo=clock.LOCAL_ZONE)
    # The nightly job writes the figures of every organisation of the installation.
    found = _figures(all_recipients().filter(message__sent_at__gte=start))
    MessageAggregate.objects.bulk_create(
        found,
        batch_size=500,
        update_conflicts=True,
        unique_fields=["school_class", "week"],
        update_fields=list(_COUNTS),
    )
    return len(found)


def write_last_figures(organisation_id: UUID, cutoff: date) -> None:
    """Write the figures of one organisation's weeks before `cutoff` that nobody wrote yet, because their rows go now.

    A week that has figures keeps them: when a purge was interrupted, half of its rows may be gone already.
    """
    end = datetime.combine(cutoff, time.min, tzinfo=clock.LOCAL_ZONE)
    found = _figures(all_recipients().filter(organisation_id=organisation_id, message__sent_at__lt=end))
    MessageAggregate.objects.bulk_create(found, batch_size=500, ignore_conflicts=True)


def _figures(recipients: QuerySet[Recipient]) -> list[MessageAggregate]:
    """Return the figures per class and week, without groups that are too small (1 query)."""
    translated = all_readers().filter(recipient=OuterRef("pk")).exclude(shown_language=DUTCH)
    rows: Any = (
        recipients.filter(school_class__isnull=False)
        .annotate(week=TruncWeek("message__sent_at", tzinfo=clock.LOCAL_ZONE), is_translated=Exists(translated))
        .values("organisation_id", "school_class_id", "week")
        .annotate(
            households=Count("household", distinct=True),
            messages=Count("message", distinct=True),
            sent=Count("pk"),
            opened=Count("pk", filter=Q(opened_at__isnull=False) | Q(answered_at__isnull=False)),
            answered=Count("pk", filter=Q(answered_at__isnull=False)),
            understood=Count("pk", filter=Q(state__in=[RecipientState.UNDERSTOOD, RecipientState.DONE])),
            translated=Count("pk", filter=Q(is_translated=True)),
        )
    )
    return [
        MessageAggregate(
            organisation_id=row["organisation_id"],
            school_class_id=row["school_class_id"],
            week=row["week"].date(),
            **{name: row[name] for name in _COUNTS},
        )
        for row in rows
        if row["households"] >= SMALLEST_GROUP
    ]
