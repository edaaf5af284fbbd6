"""Handing over: what stays too long, and what somebody who leaves still owns."""

from collections import defaultdict
from contextlib import suppress
from datetime import date
from uuid import UUID

from django.db import transaction
from django.db.models import F

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.contexts.worklist.models import FOR_OWNER_ONLY, Task, TaskKind, TaskState
from schoolpoort.contexts.worklist.queries import all_tasks, holders_of_roles, received_this_week
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
    late = all_tasks().filter(state=TaskState.OPEN, handed_over_from=None, due__lt=day).exclude(kind=FOR_OWNER_ONLY)
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
    all_tasks().bulk_update(moved, ["owner", "handed_over_from", "owned_since"], batch_size=500)
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

    Needs always find a new owner. Only when everybody in line is full does one get more than the ceiling, and then
    those in line share them. Silence that finds no room within the ceiling is forgotten: it goes back to the
    teacher's list for the gate. Raises NobodyToOwn when nobody else is there.
    """
    tasks = Task.objects.within(Scope.of(organisation_id)).filter(owner=leaving, state=TaskState.OPEN)
    tasks = tasks.exclude(kind=FOR_OWNER_ONLY)
    moved = _give_to_others(organisation_id, list(tasks.select_for_update()), {leaving.pk})
    record_many(
        "handed over",
        actor=Actor("user", by.pk),
        organisation_id=organisation_id,
        subject="Task",
        subject_ids=[task.pk for task in moved],
        fields=["owner"],
    )
    return len(moved)


def hand_over_orphans(day: date) -> int:
    """Find an owner for open tasks of people who left without handing over; returns how many moved.

    Somebody left who has no role in the organisation on `day`, or whose account is closed. Where nobody else is
    there the tasks stay, and the next round tries again.
    """
    # The net under the hand-over looks at all organisations of the installation.
    mine = all_tasks().filter(state=TaskState.OPEN).exclude(kind=FOR_OWNER_ONLY)
    pairs = set(mine.values_list("organisation_id", "owner_id"))
    present = holders_of_roles({owner for _, owner in pairs}, day)
    gone: dict[UUID, set[UUID]] = defaultdict(set)
    for organisation_id, owner in pairs - present:
        gone[organisation_id].add(owner)
    moved = 0
    for organisation_id, owners in gone.items():
        with suppress(NobodyToOwn), transaction.atomic():
            tasks = Task.objects.within(Scope.of(organisation_id)).filter(owner_id__in=owners, state=TaskState.OPEN)
            tasks = tasks.exclude(kind=FOR_OWNER_ONLY)
            moved += len(_give_to_others(organisation_id, list(tasks.select_for_update()), owners))
    return moved


def _give_to_others(organisation_id: UUID, tasks: list[Task], leaving: set[UUID]) -> list[Task]:
    """Give tasks to the first in line with room this week, needs first; return those that moved."""
    scope = Scope.of(organisation_id)
    line = owner_line(organisation_id, {task.school_class_id for task in tasks if task.school_class_id}, clock.today())
    lines = {task.pk: [each for each in line.line_for(task.school_class_id) if each not in leaving] for task in tasks}
    if not all(lines.values()):
        raise NobodyToOwn
    ceiling = Organisation.objects.values_list("weekly_task_ceiling", flat=True).get(pk=organisation_id)
    everybody = {each for others in lines.values() for each in others}
    room = {owner: ceiling - got for owner, got in received_this_week(scope, everybody, clock.today()).items()}
    moved, dropped = [], []
    for task in sorted(tasks, key=lambda each: (each.kind == TaskKind.SILENCE, -each.consequence, each.due)):
        owner = next((each for each in lines[task.pk] if room[each] > 0), None)
        if owner is None and task.kind == TaskKind.SILENCE:
            dropped.append(task.pk)
            continue
        owner = owner or max(lines[task.pk], key=room.__getitem__)
        room[owner] -= 1
        _give(task, owner)
        moved.append(task)
    all_tasks().bulk_update(moved, ["owner", "handed_over_from", "owned_since"], batch_size=500)
    Task.objects.within(scope).filter(pk__in=dropped).update(
        state=TaskState.FORGOTTEN, closed_at=clock.now(), guardian=None, text="", subject_id=F("pk")
    )
    return moved
