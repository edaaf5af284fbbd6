"""Reads about tasks; each says what it costs."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from uuid import UUID

from django.db.models import Count, QuerySet

from schoolpoort.contexts.worklist.models import Task, TaskState
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope


def week_start(day: date) -> datetime:
    """Return the first instant of the week (Monday, local time) that `day` falls in."""
    monday = day - timedelta(days=day.weekday())
    return datetime.combine(monday, time.min, tzinfo=clock.LOCAL_ZONE)


def received_this_week(scope: Scope, owners: Iterable[UUID], day: date) -> dict[UUID, int]:
    """Return how many tasks each owner got since Monday, new or handed over (1 query)."""
    start = week_start(day)
    rows = (
        Task.objects.within(scope)
        .filter(owner_id__in=list(owners), owned_since__gte=start, owned_since__lt=start + timedelta(days=7))
        .values_list("owner_id")
        .annotate(Count("pk"))
    )
    counts = dict(rows)
    return {owner: counts.get(owner, 0) for owner in owners}


def open_tasks(scope: Scope) -> QuerySet[Task]:
    """Return the open tasks with who owns them and about whom (1 query), most pressing first."""
    return (
        Task.objects.within(scope)
        .filter(state=TaskState.OPEN)
        .select_related("owner", "guardian", "school_class", "handed_over_from")
        .order_by("due", "-consequence", "created_at")
    )


def open_tasks_about(scope: Scope, subject_kind: str, subject_ids: Iterable[UUID]) -> QuerySet[Task]:
    """Return the open tasks about some subjects (1 query)."""
    return open_tasks(scope).filter(subject_kind=subject_kind, subject_id__in=list(subject_ids))


def task_in(scope: Scope, task_id: UUID) -> Task | None:
    """Return one task of the scope, or None (1 query): the door of the task pages."""
    tasks = Task.objects.within(scope).select_related("owner", "guardian", "school_class")
    return tasks.filter(pk=task_id).first()
