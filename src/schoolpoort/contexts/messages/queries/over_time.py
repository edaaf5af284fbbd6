"""Figures over time, read from aggregates only; each says what it costs."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.db.models import Sum

from schoolpoort.contexts.messages.models import MessageAggregate
from schoolpoort.core.scope import Scope

#: A school year and its holidays.
ONE_YEAR = timedelta(weeks=52)


@dataclass(frozen=True)
class Reach:
    """How many times a message went to a household, and how many of those opened, answered, understood, translated."""

    sent: int = 0
    opened: int = 0
    answered: int = 0
    understood: int = 0
    translated: int = 0
    messages: int = 0

    def share(self, part: int) -> int:
        """Return a part of what was sent in whole per cents."""
        return round(100 * part / self.sent) if self.sent else 0


@dataclass(frozen=True)
class Week:
    """The figures of one week (its Monday)."""

    monday: date
    reach: Reach


_FIELDS = ("sent", "opened", "answered", "understood", "translated", "messages")


def weeks_of_class(scope: Scope, school_class_id: UUID, day: date) -> list[Week]:
    """Return the weeks of the last year that have figures, oldest first (1 query)."""
    rows = MessageAggregate.objects.within(scope).filter(
        school_class_id=school_class_id, week__gte=day - ONE_YEAR, week__lte=day
    )
    return [Week(row.week, Reach(**{name: getattr(row, name) for name in _FIELDS})) for row in rows.order_by("week")]


def reach_by_organisation(scope: Scope, day: date) -> dict[UUID, Reach]:
    """Return the figures of the last year per organisation; none for one without figures (1 query)."""
    rows = MessageAggregate.objects.within(scope).filter(week__gte=day - ONE_YEAR, week__lte=day)
    sums: Any = rows.order_by().values("organisation_id").annotate(**{f"{name}_sum": Sum(name) for name in _FIELDS})
    return {row["organisation_id"]: Reach(**{name: row[f"{name}_sum"] for name in _FIELDS}) for row in sums}
