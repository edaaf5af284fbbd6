"""Closing a task asks how it was solved, in one tap."""

from datetime import date, timedelta
from uuid import UUID

from django.db import transaction

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.worklist.events import TaskClosed
from schoolpoort.contexts.worklist.models import Outcome, Task, TaskKind, TaskState
from schoolpoort.core import clock
from schoolpoort.core.audit import SYSTEM, Actor, record
from schoolpoort.core.events import publish
from schoolpoort.core.scope import Scope

#: Silence is forgotten with its task after this long, and never enters a pupil's file (decision 9).
SILENCE_LIVES = timedelta(days=30)


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
    """Forget the silence tasks of more than 30 days ago and empty their text; returns how many."""
    # The nightly clean-up runs over all organisations of the installation.
    return Task.unscoped.filter(
        kind=TaskKind.SILENCE, created_at__lt=clock.now() - SILENCE_LIVES, state=TaskState.OPEN
    ).update(state=TaskState.FORGOTTEN, text="", closed_at=clock.now())
