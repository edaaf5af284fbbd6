"""Running the retention rules: a report of what is due, and taking it away in parts that are safe to repeat."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Count, Min

from schoolpoort.core import audit, clock
from schoolpoort.core.privacy import Retention
from schoolpoort.core.retention import (
    Period,
    RetentionRule,
    cutoff_for,
    organisation_ids,
    rules,
    write_figures,
)

#: Rows of one transaction: a fraction of a second, so that nobody waits for the database.
PART = 500

#: A nightly run stops after so many seconds; the next one goes on where it stopped.
MOST_SECONDS = 600.0


@dataclass(frozen=True)
class DueLine:
    """One line of the report: how many rows of one rule are due in one organisation, and of when the oldest is."""

    rule: RetentionRule
    organisation_id: UUID | None
    cutoff: date
    count: int
    oldest: date | None


def _day_of(value: date | datetime | None) -> date | None:
    return clock.local(value).date() if isinstance(value, datetime) else value


def _periods(rule: RetentionRule, organisations: Sequence[UUID], day: date) -> Iterator[Period]:
    if rule.of_installation:
        yield Period(None, cutoff_for(rule.retention, None, day))
        return
    for organisation_id in organisations:
        yield Period(organisation_id, cutoff_for(rule.retention, organisation_id, day))


def due_lines(
    day: date, organisations: Sequence[UUID] | None = None, *, with_installation: bool = True
) -> list[DueLine]:
    """Return what would be taken away on `day` (one query per rule and organisation); nothing is changed."""
    chosen = organisation_ids() if organisations is None else organisations
    lines = []
    for rule in rules():
        if rule.of_installation and not with_installation:
            continue
        for period in _periods(rule, chosen, day):
            wanted = {"oldest": Min(rule.moment)} if rule.moment else {}
            found = rule.due(period).order_by().aggregate(count=Count("pk"), **wanted)
            oldest = _day_of(found.get("oldest"))
            lines.append(DueLine(rule, period.organisation_id, period.cutoff, found["count"], oldest))
    return lines


@dataclass
class PurgeResult:
    """How many rows went, and whether there was time for all of them."""

    rows: int = 0
    finished: bool = True


def purge(day: date, *, most_seconds: float | None = None) -> PurgeResult:
    """Take away everything that is due on `day`, in parts; running it again, or after a kill, goes on.

    The figures of what goes are written first. Stops after `most_seconds` and says so.
    """
    deadline = None if most_seconds is None else time.monotonic() + most_seconds
    chosen = organisation_ids()
    for organisation_id in chosen:
        write_figures(organisation_id, _latest_cutoff(organisation_id, day))
    result = PurgeResult()
    for rule in rules():
        for period in _periods(rule, chosen, day):
            removed = 0
            for count in _parts(rule, period):
                removed += count
                if deadline is not None and time.monotonic() > deadline:
                    result.finished = False
                    break
            result.rows += removed
            _record(rule, period, removed)
            if not result.finished:
                return result
    return result


def _latest_cutoff(organisation_id: UUID, day: date) -> date:
    """Return the latest date of before which rows with figures may go."""
    kinds = (Retention.NEXT_SCHOOL_YEAR, Retention.WHILE_ENROLLED)
    return max(cutoff_for(kind, organisation_id, day) for kind in kinds)


def _parts(rule: RetentionRule, period: Period) -> Iterator[int]:
    """Take away one part after another, by key, so that a row that stays is not met twice."""
    last: object = None
    while True:
        rows = rule.due(period).order_by("pk")
        if last is not None:
            rows = rows.filter(pk__gt=last)
        keys = list(rows.values_list("pk", flat=True)[:PART])
        if not keys:
            return
        with transaction.atomic():
            removed = rule.purge(keys)
        last = keys[-1]
        yield removed


def _record(rule: RetentionRule, period: Period, removed: int) -> None:
    if removed:
        audit.record(
            "purged",
            actor=audit.SYSTEM,
            organisation_id=period.organisation_id,
            subject=rule.key[:60],
            subject_id=None,
            fields=[f"before {period.cutoff}", f"{removed} rows"],
        )
