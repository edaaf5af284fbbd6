"""How often messages went above the level that the school asked, by month: counts of messages, never of people."""

from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from django.db.models import Count, Q
from django.db.models.functions import TruncMonth

from schoolpoort.contexts.messages.models import Message, MessageState, TextLevel
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope

#: A school year with the month that it began in.
_MONTHS = 12


@dataclass(frozen=True)
class MonthOfLevels:
    """One month (its first day): how many messages went, and how many of those were above the level of that moment."""

    month: date
    sent: int
    above: int

    @property
    def share(self) -> int:
        """The part above the level, in whole per cents."""
        return round(100 * self.above / self.sent) if self.sent else 0


def months_of_levels(organisation_id: UUID, day: date) -> list[MonthOfLevels]:
    """Return the months of the last year in which something was sent, oldest first (1 query).

    A message counts once, in the month in which it first went, also where only its correction was above the level.
    """
    first = date(day.year - 1, day.month, 1)
    since = datetime.combine(first, time.min, tzinfo=clock.LOCAL_ZONE)
    above = Q()
    for asked in TextLevel:
        above |= Q(versions__level_asked=asked, versions__level__in=asked.harder_ones)
    rows = (
        Message.objects.within(Scope.of(organisation_id))
        .filter(state=MessageState.SENT, sent_at__gte=since)
        .order_by()
        .annotate(month=TruncMonth("sent_at", tzinfo=clock.LOCAL_ZONE))
        .values("month")
        .annotate(
            sent=Count("pk", distinct=True),
            above=Count("pk", distinct=True, filter=above & Q(versions__frozen_at__isnull=False)),
        )
        .order_by("month")
    )
    found = [MonthOfLevels(row["month"].date(), row["sent"], row["above"]) for row in rows]
    return found[-_MONTHS:]
