"""Opening tasks. Help and questions always make one; silence only within the ceiling."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from django.db import transaction

from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.contexts.worklist.models import Task, TaskKind, TaskState
from schoolpoort.contexts.worklist.queries import received_this_week
from schoolpoort.contexts.worklist.services.owners import owner_line
from schoolpoort.core import clock
from schoolpoort.core.audit import SYSTEM, Actor, record
from schoolpoort.core.scope import Scope


@transaction.atomic
def open_task(
    *,
    kind: TaskKind,
    organisation_id: UUID,
    guardian_id: UUID | None,
    school_class_id: UUID | None,
    subject_kind: str,
    subject_id: UUID,
    text: str,
    consequence: int = 2,
    due: date | None = None,
    actor: Actor = SYSTEM,
    owner_id: UUID | None = None,
) -> Task:
    """Open a task and give it its owner; the same open need is not opened twice but gets the newer text.

    `due` is the next school day, and `owner_id` who is next in line, unless said otherwise. Raises NobodyToOwn when
    the organisation has no staff.
    """
    scope = Scope.of(organisation_id)
    same = Task.objects.within(scope).filter(
        kind=kind, subject_kind=subject_kind, subject_id=subject_id, guardian=guardian_id, state=TaskState.OPEN
    )
    existing = same.select_for_update().first()
    if existing is not None:
        existing.text = text
        existing.save(update_fields=["text"])
        return existing
    day = clock.today()
    owner_id = owner_id or _next_in_line(organisation_id, school_class_id, day)
    task = Task.objects.create(
        organisation_id=organisation_id,
        kind=kind,
        owner_id=owner_id,
        guardian_id=guardian_id,
        school_class_id=school_class_id,
        subject_kind=subject_kind,
        subject_id=subject_id,
        text=text,
        consequence=consequence,
        due=due or clock.next_school_day(day),
        created_at=clock.now(),
        owned_since=clock.now(),
    )
    record("opened", actor=actor, organisation_id=organisation_id, subject="Task", subject_id=task.pk)
    return task


def _next_in_line(organisation_id: UUID, school_class_id: UUID | None, day: date) -> UUID:
    line = owner_line(organisation_id, [school_class_id] if school_class_id else [], day)
    return line.line_for(school_class_id)[0]


@dataclass(frozen=True)
class Silence:
    """An answer by a date that did not come: about one guardian, with what follows if nobody asks."""

    guardian_id: UUID
    school_class_id: UUID | None
    subject_kind: str
    subject_id: UUID
    consequence: int
    text: str


@dataclass(frozen=True)
class SilenceResult:
    """What became of the silences: tasks, and what is left for a word at the gate."""

    opened: list[Task] = field(default_factory=list)
    left_for_gate: list[Silence] = field(default_factory=list)


def _most_pressing_per_guardian(candidates: Sequence[Silence], taken: set[UUID]) -> tuple[list[Silence], list[Silence]]:
    """Split into one silence per guardian (the weightiest), and the rest."""
    ranked = sorted(candidates, key=lambda each: (-each.consequence, str(each.subject_id), str(each.guardian_id)))
    chosen: list[Silence] = []
    rest: list[Silence] = []
    seen = set(taken)
    for each in ranked:
        (rest if each.guardian_id in seen else chosen).append(each)
        seen.add(each.guardian_id)
    return chosen, rest


@transaction.atomic
def open_silence_tasks(organisation_id: UUID, candidates: Sequence[Silence], day: date) -> SilenceResult:
    """Make tasks of silences: one per guardian, weightiest first, never above an owner's weekly ceiling.

    Whatever does not fit is the teacher's list for the gate. A guardian about whom a silence task is open gets none.
    Costs a constant number of queries, however many candidates there are.
    """
    if not candidates:
        return SilenceResult()
    scope = Scope.of(organisation_id)
    ceiling = Organisation.objects.values_list("weekly_task_ceiling", flat=True).get(pk=organisation_id)
    guardians = {each.guardian_id for each in candidates}
    open_silence = Task.objects.within(scope).filter(
        kind=TaskKind.SILENCE, state=TaskState.OPEN, guardian_id__in=guardians
    )
    taken = {guardian for guardian in open_silence.values_list("guardian_id", flat=True) if guardian}
    chosen, rest = _most_pressing_per_guardian(candidates, taken)
    line = owner_line(organisation_id, {each.school_class_id for each in chosen if each.school_class_id}, day)
    owners = {line.line_for(each.school_class_id)[0] for each in chosen}
    room = {owner: ceiling - got for owner, got in received_this_week(scope, owners, day).items()}
    tasks: list[Task] = []
    for each in chosen:
        owner = line.line_for(each.school_class_id)[0]
        if room[owner] <= 0:
            rest.append(each)
            continue
        room[owner] -= 1
        tasks.append(_silence_task(organisation_id, owner, each, day))
    return SilenceResult(Task.objects.bulk_create(tasks, batch_size=500), rest)


def _silence_task(organisation_id: UUID, owner: UUID, silence: Silence, day: date) -> Task:
    return Task(
        organisation_id=organisation_id,
        kind=TaskKind.SILENCE,
        owner_id=owner,
        guardian_id=silence.guardian_id,
        school_class_id=silence.school_class_id,
        subject_kind=silence.subject_kind,
        subject_id=silence.subject_id,
        text=silence.text,
        consequence=silence.consequence,
        due=clock.add_school_days(day, 2),
        created_at=clock.now(),
        owned_since=clock.now(),
    )
