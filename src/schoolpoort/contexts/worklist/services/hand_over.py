"""Handing over: what stays too long, and what somebody who leaves still owns."""

from collections import defaultdict
from datetime import date
from uuid import UUID

from django.db import transaction

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.contexts.worklist.models import Task, TaskState
from schoolpoort.contexts.worklist.queries import received_this_week
from schoolpoort.contexts.worklist.services.owners import NobodyToOwn, owner_line
from schoolpoort.core import clock
from schoolpoort.core.audit import Actor, record_many
from schoolpoort.core.scope import Scope

#: A task that is this many school days past its date goes to the next in line (decision 9).
LATE_AFTER_SCHOOL_DAYS = 3


def _give(task: Task, owner: UUID) -> None:
    task.handed_over_from_id = task.owner_id
    task.owner_id = owner
    task.owned_since = clock.now()


def hand_over_late_tasks(day: date) -> int:
    """Move late tasks to the bridge figure, else the administrator; returns how many moved.

    Nobody is given more than the weekly ceiling this way: what finds no room stays with its owner, and late. A task
    moves once, so that it does not wander.
    """
    late = Task.unscoped.filter(state=TaskState.OPEN, handed_over_from=None, due__lt=day)
    by_school: dict[UUID, list[Task]] = defaultdict(list)
    for task in late.order_by("-consequence", "due", "pk"):
        if clock.add_school_days(task.due, LATE_AFTER_SCHOOL_DAYS) <= day:
            by_school[task.organisation_id].append(task)
    return sum(_hand_over_in(organisation_id, tasks, day) for organisation_id, tasks in by_school.items())


@transaction.atomic
def _hand_over_in(organisation_id: UUID, tasks: list[Task], day: date) -> int:
    scope = Scope.of(organisation_id)
    ceiling = Organisation.objects.values_list("weekly_task_ceiling", flat=True).get(pk=organisation_id)
    next_in_line = owner_line(organisation_id, [], day).line_after_teacher()
    room = {owner: ceiling - got for owner, got in received_this_week(scope, next_in_line, day).items()}
    moved = []
    for task in tasks:
        owner = next((each for each in next_in_line if room[each] > 0 and each != task.owner_id), None)
        if owner is None:
            continue
        room[owner] -= 1
        _give(task, owner)
        moved.append(task)
    Task.unscoped.bulk_update(moved, ["owner", "handed_over_from", "owned_since"], batch_size=500)
    return len(moved)


@transaction.atomic
def hand_over_task(task: Task, to: User, by: User) -> None:
    """Give a task to a colleague, by hand; the ceiling is for the machine, not for people who agree."""
    _give(task, to.pk)
    task.save(update_fields=["owner", "handed_over_from", "owned_since"])
    record_many(
        "handed over",
        actor=Actor("user", by.pk),
        organisation_id=task.organisation_id,
        subject="Task",
        subject_ids=[task.pk],
        fields=["owner"],
    )


@transaction.atomic
def hand_over_all(leaving: User, organisation_id: UUID, by: User) -> int:
    """Give everything that somebody who leaves still owns in an organisation to the next in line; returns how many.

    Nothing may stay without an owner, so here the ceiling yields. Raises NobodyToOwn when nobody else is there.
    """
    tasks = list(
        Task.objects.within(Scope.of(organisation_id)).filter(owner=leaving, state=TaskState.OPEN).select_for_update()
    )
    classes = {task.school_class_id for task in tasks if task.school_class_id}
    line = owner_line(organisation_id, classes, clock.today())
    for task in tasks:
        others = [each for each in line.line_for(task.school_class_id) if each != leaving.pk]
        if not others:
            raise NobodyToOwn
        _give(task, others[0])
    Task.unscoped.bulk_update(tasks, ["owner", "handed_over_from", "owned_since"], batch_size=500)
    record_many(
        "handed over",
        actor=Actor("user", by.pk),
        organisation_id=organisation_id,
        subject="Task",
        subject_ids=[task.pk for task in tasks],
        fields=["owner"],
    )
    return len(tasks)
