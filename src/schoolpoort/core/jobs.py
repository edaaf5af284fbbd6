"""Background work behind one door: a job is a registered function with a name and ids as arguments.

The queue is django-q2 on the database: a job whose worker was killed is presented again after `retry` seconds
(docs/decisions/0003-jobs.md). So every job must be safe to run twice. Progress and cancel are ours.
"""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django_q.models import Schedule
from django_q.tasks import async_task, schedule

from schoolpoort.core.models import JobProgress, JobState

Job = Callable[..., None]

_jobs: dict[str, Job] = {}
_recurring: dict[str, int] = {}


class JobCancelled(Exception):
    """Somebody pressed stop: the job ends at the next checkpoint."""


class UnknownJob(Exception):
    """No job is registered under this name."""


def job(name: str, *, every_minutes: int | None = None) -> Callable[[Job], Job]:
    """Register the decorated function as a job; `name` is "context.verb_noun".

    With `every_minutes` the job takes no arguments and the workers run it again and again.
    """

    def register(function: Job) -> Job:
        _jobs[name] = function
        if every_minutes is not None:
            _recurring[name] = every_minutes
        return function

    return register


def registered_jobs() -> tuple[str, ...]:
    """Return the names of all jobs."""
    return tuple(sorted(_jobs))


def enqueue(name: str, *ids: UUID | int | str) -> None:
    """Queue a job after the current transaction commits; arguments are ids only, never personal data.

    Raises UnknownJob for a name nobody registered.
    """
    if name not in _jobs:
        raise UnknownJob(name)
    arguments = [str(each) for each in ids]
    transaction.on_commit(lambda: async_task("schoolpoort.core.jobs.run", name, *arguments, task_name=name[:100]))


def run(name: str, *arguments: str) -> None:
    """Run a job now: the queue's worker calls this, and so do tests.

    Raises UnknownJob for a name nobody registered.
    """
    if name not in _jobs:
        raise UnknownJob(name)
    _jobs[name](*arguments)


def ensure_schedules() -> None:
    """Write the recurring jobs into the queue's schedule; the worker calls this at each start."""
    Schedule.objects.exclude(name__in=_recurring).delete()
    for name, minutes in _recurring.items():
        existing = Schedule.objects.filter(name=name).first()
        if existing is None:
            schedule(
                "schoolpoort.core.jobs.run",
                name,
                name=name,
                schedule_type=Schedule.MINUTES,
                minutes=minutes,
                next_run=timezone.now(),
            )
        elif existing.minutes != minutes:
            existing.minutes = minutes
            existing.save(update_fields=["minutes"])


class Progress:
    """The progress bar of one job, written at most once per percent so that it costs nothing.

    Used by the job: `with Progress.of(progress_id) as bar: bar.total(n); bar.step()`; `step` raises JobCancelled
    when somebody pressed stop.
    """

    def __init__(self, row: JobProgress) -> None:
        self._row = row
        self._written_at = 0

    @classmethod
    def of(cls, progress_id: UUID | str) -> "Progress":
        """Return the bar of an existing progress row."""
        return cls(JobProgress.objects.get(pk=progress_id))

    def __enter__(self) -> "Progress":
        self._row.state = JobState.RUNNING
        self._row.done = 0
        self._row.save(update_fields=["state", "done"])
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: Any) -> bool:
        if kind is None:
            self._row.state = JobState.DONE
            self._row.done = self._row.total
        elif issubclass(kind, JobCancelled):
            self._row.state = JobState.CANCELLED
        else:
            self._row.state = JobState.FAILED
        self._row.finished_at = timezone.now()
        self._row.save(update_fields=["state", "done", "finished_at"])
        return kind is not None and issubclass(kind, JobCancelled)

    def total(self, count: int) -> None:
        """Say how many steps there are."""
        self._row.total = count
        self._row.save(update_fields=["total"])

    def step(self, count: int = 1) -> None:
        """Count steps done. Raises JobCancelled when somebody pressed stop."""
        self._row.done += count
        if self._row.done - self._written_at >= max(1, self._row.total // 100):
            self._written_at = self._row.done
            self._row.save(update_fields=["done"])
            self.check()

    def check(self) -> None:
        """Raise JobCancelled when somebody pressed stop."""
        if JobProgress.objects.filter(pk=self._row.pk, cancel_requested=True).exists():
            raise JobCancelled


def start_with_progress(
    name: str, *ids: UUID | int | str, organisation_id: UUID | None, started_by: UUID | None
) -> JobProgress:
    """Queue a job whose first argument is the id of a new progress row, and return that row."""
    row = JobProgress.objects.create(name=name, organisation_id=organisation_id, started_by=started_by)
    enqueue(name, row.pk, *ids)
    return row


def cancel(progress_id: UUID) -> None:
    """Ask a job to stop at its next checkpoint; what it did so far is kept or rolled back by the job itself."""
    JobProgress.objects.filter(pk=progress_id).update(cancel_requested=True)
