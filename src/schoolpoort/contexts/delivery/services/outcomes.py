"""Writing down what became of deliveries, in bulk, and telling the contexts above in the same transaction."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Case, Value, When

from schoolpoort.contexts.delivery.channels.base import Outcome, SendResult
from schoolpoort.contexts.delivery.enums import DeliveryState
from schoolpoort.contexts.delivery.events import Delivered, Failed, Sent
from schoolpoort.contexts.delivery.models import Delivery
from schoolpoort.contexts.delivery.policies.retries import wait_after
from schoolpoort.contexts.delivery.queries import across_schools
from schoolpoort.core import clock, events

#: A provider's answer, the rows it is about (more than one for a digest), and how many SMS parts each took.
Answered = tuple[SendResult, Sequence[Delivery], int]

_RELEASED: dict[str, Any] = {"lease_id": None, "leased_until": None}


def record_results(lease_id: UUID, answered: Sequence[Answered]) -> None:
    """Write down answers for rows that are still leased under `lease_id`, and publish the events."""
    by_outcome: dict[Outcome, list[Answered]] = defaultdict(list)
    for each in answered:
        by_outcome[each[0].outcome].append(each)
    with transaction.atomic():
        if accepted := by_outcome[Outcome.ACCEPTED]:
            publish_sent(_accepted(lease_id, accepted))
        if refused := by_outcome[Outcome.REFUSED]:
            _fail_leased(lease_id, [(row, result.reason) for result, rows, _ in refused for row in rows])
        if later := by_outcome[Outcome.LATER]:
            _postpone(lease_id, [(row, result.reason) for result, rows, _ in later for row in rows])


def record_accepted(lease_id: UUID, answered: Sequence[Answered]) -> None:
    """Write down only what a provider accepted, and tell nobody: the way out when a subscriber is broken."""
    with transaction.atomic():
        _accepted(lease_id, [each for each in answered if each[0].outcome is Outcome.ACCEPTED])


def postpone_all(lease_id: UUID, rows: Sequence[Delivery], reason: str) -> None:
    """Put a whole batch back with a growing wait, because our own code failed."""
    with transaction.atomic():
        _postpone(lease_id, [(row, reason) for row in rows])


def cancel_empty(lease_id: UUID, rows: Sequence[Delivery]) -> None:
    """Close rows whose composer had nothing to send any more."""
    if rows:
        _leased(lease_id, rows).update(state=DeliveryState.CANCELLED, content="", **_RELEASED)


def fail(rows: Sequence[Delivery], reason: str) -> None:
    """Close rows as failed for good and tell who asked for them; call it in a transaction that locked the rows."""
    across_schools().filter(pk__in=[row.pk for row in rows]).update(
        state=DeliveryState.FAILED, failure=reason, content="", **_RELEASED
    )
    publish_failed([(row, reason) for row in rows])


def deliver(rows: Sequence[Delivery]) -> None:
    """Mark rows as arrived and tell who asked for them; call it in a transaction that locked the rows."""
    now = clock.now()
    across_schools().filter(pk__in=[row.pk for row in rows]).update(
        state=DeliveryState.DELIVERED, delivered_at=now, content="", **_RELEASED
    )
    for (kind, batch_id), subject_ids in grouped(rows).items():
        events.publish(Delivered(kind, batch_id, subject_ids))


def publish_sent(rows: Sequence[Delivery]) -> None:
    """Tell who asked for these rows that they were sent."""
    for (kind, batch_id), subject_ids in grouped(rows).items():
        events.publish(Sent(kind, batch_id, subject_ids))


def publish_failed(failures: Iterable[tuple[Delivery, str]]) -> None:
    """Tell who asked for these rows that they failed, one event per reason and channel."""
    by_reason: dict[tuple[str, str], list[Delivery]] = defaultdict(list)
    for row, reason in failures:
        by_reason[row.channel, reason].append(row)
    for (channel, reason), rows in by_reason.items():
        for (kind, batch_id), subject_ids in grouped(rows).items():
            events.publish(Failed(kind, batch_id, subject_ids, channel, reason))


def grouped(rows: Iterable[Delivery]) -> dict[tuple[str, UUID], tuple[UUID, ...]]:
    """Return the subjects by kind and batch."""
    groups: dict[tuple[str, UUID], list[UUID]] = defaultdict(list)
    for row in rows:
        groups[row.kind, row.batch_id].append(row.subject_id)
    return {key: tuple(subjects) for key, subjects in groups.items()}


def _leased(lease_id: UUID, rows: Iterable[Delivery]) -> Any:
    ids = [row.pk for row in rows]
    return across_schools().filter(pk__in=ids, lease_id=lease_id, state=DeliveryState.SENDING)


def _still_leased(lease_id: UUID, rows: Sequence[Delivery]) -> list[Delivery]:
    held = set(_leased(lease_id, rows).select_for_update().values_list("pk", flat=True))
    return [row for row in rows if row.pk in held]


def _accepted(lease_id: UUID, answered: Sequence[Answered]) -> list[Delivery]:
    """Mark accepted rows as sent, and return those that were still leased (at most 2 queries)."""
    held = _still_leased(lease_id, [row for _, rows, _ in answered for row in rows])
    ids = {row.pk for row in held}
    changes: dict[str, Any] = {"state": DeliveryState.SENT, "sent_at": clock.now(), "content": "", **_RELEASED}
    references = [
        When(pk=row.pk, then=Value(result.reference or (str(rows[0].pk) if len(rows) > 1 else "")))
        for result, rows, _ in answered
        for row in rows
        if row.pk in ids and (result.reference or len(rows) > 1)
    ]
    if references:
        changes["provider_reference"] = Case(*references, default=Value(""))
    if any(parts for _, _, parts in answered):
        counted = [When(pk=row.pk, then=Value(parts)) for _, rows, parts in answered for row in rows]
        changes["sms_parts"] = Case(*counted, default=Value(0))
    across_schools().filter(pk__in=ids).update(**changes)
    return held


def _fail_leased(lease_id: UUID, failures: Sequence[tuple[Delivery, str]]) -> None:
    held = {row.pk for row in _still_leased(lease_id, [row for row, _ in failures])}
    by_reason: dict[str, list[Delivery]] = defaultdict(list)
    for row, reason in failures:
        if row.pk in held:
            by_reason[reason].append(row)
    for reason, rows in by_reason.items():
        fail(rows, reason)


def _postpone(lease_id: UUID, answers: Sequence[tuple[Delivery, str]]) -> None:
    """Let rows wait longer each time; who waited often enough has failed."""
    now = clock.now()
    given_up: list[tuple[Delivery, str]] = []
    again: dict[tuple[datetime, int, str], list[Delivery]] = defaultdict(list)
    for row, reason in answers:
        wait = wait_after(row.attempts + 1, row.urgent)
        if wait is None:
            given_up.append((row, f"gave up: {reason}"))
        else:
            again[now + wait, row.attempts + 1, reason].append(row)
    for (due_at, attempts, reason), rows in again.items():
        _leased(lease_id, rows).update(
            state=DeliveryState.WAITING, due_at=due_at, attempts=attempts, failure=reason, **_RELEASED
        )
    if given_up:
        _fail_leased(lease_id, given_up)
