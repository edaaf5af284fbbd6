"""Closing a task asks how it was solved, in one tap."""

from datetime import date, datetime, time, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import F

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.worklist.events import TaskClosed
from schoolpoort.contexts.worklist.models import Outcome, Task, TaskKind, TaskState
from schoolpoort.contexts.worklist.queries import all_tasks
from schoolpoort.core import clock
from schoolpoort.core.audit import SYSTEM, Actor, record
from schoolpoort.core.events import publish
from schoolpoort.core.scope import Scope

#: Silence is forgotten with its task after this long, and never enters a pupil's file (decision 9).
SILENCE_LIVES = timedelta(days=30)

#: How long a closed task says about whom it was (the declaration on worklist.Task).
CLOSED_STAYS = timedelta(days=30)


@transaction.atomic
def close_task(task: Task, outcome: Outcome, by: User | None) -> bool:
    """Close an open task; returns False when somebody else closed it just before."""
    closed = (
        Task.objects.within(Scope.of(task.organisation_id))
        .filter(pk=task.pk, state=TaskState.OPEN)
        .update(state=TaskState.DONE, outcome=outcome, closed_at=clock.now(), closed_by=by)
    )
    if not closed:
        return False
    actor = Actor("user", by.pk) if by else SYSTEM
    record("closed", actor=actor, organisation_id=task.organisation_id, subject="Task", subject_id=task.pk)
    publish(TaskClosed(task.pk, task.organisation_id, task.kind, task.subject_kind, task.subject_id, outcome))
    return True


def close_tasks_about(
    organisation_id: UUID,
    *,
    subject_kind: str,
    subject_id: UUID,
    outcome: Outcome,
    by: User | None,
    kinds: tuple[TaskKind, ...] = tuple(TaskKind),
) -> int:
    """Close the open tasks about a subject, for instance because the answer came; returns how many."""
    tasks = Task.objects.within(Scope.of(organisation_id)).filter(
        subject_kind=subject_kind, subject_id=subject_id, state=TaskState.OPEN, kind__in=kinds
    )
    return sum(close_task(task, outcome, by) for task in tasks)


def forget_old_silence(day: date) -> int:
    """Forget the silence of more than 30 days ago, open or closed: what stays points at nobody; returns how many.

    The row keeps its kind, dates and outcome for figures; guardian, subject and text go.
    """
    # The clean-up runs over all organisations of the installation.
    old = all_tasks().filter(kind=TaskKind.SILENCE, created_at__lt=_start_of(day) - SILENCE_LIVES)
    forgotten = old.filter(state=TaskState.OPEN).update(state=TaskState.FORGOTTEN, closed_at=clock.now())
    old.exclude(guardian=None).update(guardian=None, text="", subject_id=F("pk"))
    return forgotten


def forget_closed_tasks(day: date) -> int:
    """Take away what closed tasks say about a guardian, 30 days after they were closed; returns how many."""
    # The clean-up runs over all organisations of the installation.
    old = all_tasks().filter(closed_at__lt=_start_of(day) - CLOSED_STAYS).exclude(guardian=None)
    return old.update(guardian=None, text="", subject_id=F("pk"))


def _start_of(day: date) -> datetime:
    return datetime.combine(day, time.min, tzinfo=clock.LOCAL_ZONE)
