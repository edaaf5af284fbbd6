"""Background work behind one door: a job is a registered function with a name and ids as arguments.

The queue is django-q2 on the database (docs/decisions/0003-jobs.md). Its worker may be killed at any moment, so every
job must be safe to run twice. Progress and cancel are ours, and so is taking up, within minutes, what died with its
worker: a job that shows its progress by its bar, any other by its lease (`core.job_leases`).
"""

import logging
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django_q.models import OrmQ, Schedule
from django_q.tasks import async_task, schedule

from schoolpoort.core.job_leases import Lease, bring_back_clock, lost_leases
from schoolpoort.core.models import JobProgress, JobState

log = logging.getLogger(__name__)

Job = Callable[..., None]

#: What the queue calls.
_DOOR = "schoolpoort.core.jobs.run_from_queue"

#: The job that takes up what a killed worker left.
RESUME_JOB = "core.resume_silent"

#: A job whose worker gave no sign of life for so long is given to another, where the job says nothing else.
LEASE_SECONDS = 120

#: A job that took so many workers with it is given up: its author sees that it failed and decides.
MOST_LIVES = 5

#: A job that never began for so long will not begin any more.
WAITS_AT_MOST = timedelta(hours=6)

#: A bar that moves slowly still shows a sign of life after so many seconds.
_BREATH_SECONDS = 5.0

#: Two machines' clocks may differ by so much without anything being wrong.
_SLACK = timedelta(minutes=2)

_UNFINISHED = (JobState.WAITING, JobState.RUNNING)

_jobs: dict[str, Job] = {}
_recurring: dict[str, int] = {}
_resume_after: dict[str, timedelta] = {}
_lease: dict[str, timedelta] = {}


class JobCancelled(Exception):
    """Somebody pressed stop: the job ends at the next checkpoint."""


class JobTakenOver(Exception):
    """This worker was thought to be dead, and another one has taken up the job: it ends here and writes nothing."""


class JobFailed(Exception):
    """A job ended with an error; its text names the job and the kind of error, never a value."""


class UnknownJob(Exception):
    """No job is registered under this name."""


def job(
    name: str,
    *,
    every_minutes: int | None = None,
    resume_after_seconds: int | None = None,
    lease_seconds: int = LEASE_SECONDS,
) -> Callable[[Job], Job]:
    """Register the decorated function as a job; `name` is "context.verb_noun".

    With `every_minutes` the job takes no arguments and the workers run it again and again. With
    `resume_after_seconds` a job that `start_with_progress` started is started again when its bar gave no sign of life
    for so long; choose it longer than the longest stretch of the job without a step. Any other job is given to
    another worker `lease_seconds` after its own one died; its worker renews that, so it may take longer.
    """

    def register(function: Job) -> Job:
        _jobs[name] = function
        if resume_after_seconds is not None:
            _resume_after[name] = timedelta(seconds=resume_after_seconds)
        else:
            _lease[name] = timedelta(seconds=lease_seconds)
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
    # Written with what the caller changes: a process that dies before the queue hears of the job loses nothing.
    lease = "" if name in _resume_after else Lease.ask(name, arguments, _lease[name])
    transaction.on_commit(lambda: _give_to_queue(name, arguments, lease))


def _give_to_queue(name: str, arguments: list[str], lease: str) -> None:
    async_task(_DOOR, name, *arguments, task_name=name[:100], **({"lease": lease} if lease else {}))


def run(name: str, *arguments: str) -> None:
    """Run a job now: `run_from_queue` calls this, and so do tests.

    Raises UnknownJob for a name nobody registered.
    """
    if name not in _jobs:
        raise UnknownJob(name)
    try:
        _jobs[name](*arguments)
    except JobTakenOver:
        return
    if name in _resume_after:
        # A job that found its work done already never opened its bar.
        unfinished = JobProgress.objects.filter(pk=arguments[0], state__in=_UNFINISHED)
        unfinished.update(state=JobState.DONE, finished_at=timezone.now())


def run_from_queue(name: str, *arguments: str, lease: str = "") -> None:
    """Run a job for the queue, which keeps and logs what an error says: it hears the kind of error only.

    With `lease`, the job is done once: what another worker does or did already is left alone. Raises JobFailed in the
    place of any error; the log says where it happened, without a message.
    """
    try:
        if name in _resume_after or name not in _lease:
            run(name, *arguments)
            return
        # What the schedule presents was asked by nobody: it gets its lease now.
        with Lease.begin(lease or Lease.ask(name, list(arguments), _lease[name]), _lease[name]) as begun:
            if begun:
                run(name, *arguments)
    except Exception as error:
        log.exception("job %s failed", name)
        raise JobFailed(f"{name}: {type(error).__name__}") from None


def ensure_schedules() -> None:
    """Write the recurring jobs into the queue's schedule; the worker calls this at each start."""
    Schedule.objects.exclude(name__in=_recurring).delete()
    for name, minutes in _recurring.items():
        existing = Schedule.objects.filter(name=name).first()
        if existing is None:
            schedule(
                _DOOR,
                name,
                name=name,
                schedule_type=Schedule.MINUTES,
                minutes=minutes,
                next_run=timezone.now(),
            )
        elif (existing.minutes, existing.func) != (minutes, _DOOR):
            existing.minutes, existing.func = minutes, _DOOR
            existing.save(update_fields=["minutes", "func"])


def free_lost_jobs() -> int:
    """Present again at once what workers took that are no more; return how many jobs that were.

    Without it such a job waits until the queue's `retry` is over. Call it only where no worker runs: a job that is
    still being done would be done twice.
    """
    now = timezone.now()
    freed: int = OrmQ.objects.filter(lock__gt=now).update(lock=now)
    return freed


def mend_clock_jump() -> int:
    """Bring back what a clock that ran ahead pushed into the future, and return how many rows that were.

    A recurring job never waits longer than its own period, a taken job never longer than the queue's `retry`, and no
    bar showed a sign of life later than now. Costs an update per job and two more.
    """
    now = timezone.now()
    mended: int = 0
    for name, minutes in _recurring.items():
        latest = now + timedelta(minutes=minutes) + _SLACK
        mended += Schedule.objects.filter(name=name, next_run__gt=latest).update(next_run=now)
    lasts = timedelta(seconds=settings.Q_CLUSTER["retry"])
    mended += OrmQ.objects.filter(lock__gt=now + lasts + _SLACK).update(lock=now)
    mended += JobProgress.objects.filter(state__in=_UNFINISHED, touched_at__gt=now + _SLACK).update(touched_at=now)
    return mended + bring_back_clock(_lease, _SLACK)


class Progress:
    """The progress bar of one job, written at most once per percent so that it costs nothing.

    Used by the job: `with Progress.of(progress_id) as bar: bar.total(n); bar.step()`; `step` raises JobCancelled
    when somebody pressed stop, and JobTakenOver when another worker took up the job.
    """

    def __init__(self, row: JobProgress) -> None:
        self._row = row
        self._written_at = 0
        self._breathed_at = 0.0

    @classmethod
    def of(cls, progress_id: UUID | str) -> "Progress":
        """Return the bar of an existing progress row."""
        return cls(JobProgress.objects.get(pk=progress_id))

    def __enter__(self) -> "Progress":
        with transaction.atomic():
            self._row = JobProgress.objects.select_for_update().get(pk=self._row.pk)
            self._row.lives += 1
            self._row.state, self._row.done, self._row.touched_at = JobState.RUNNING, 0, timezone.now()
            self._row.save(update_fields=["state", "done", "lives", "touched_at"])
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: Any) -> bool:
        if kind is None:
            self._row.state = JobState.DONE
            self._row.done = self._row.total
        elif issubclass(kind, JobCancelled):
            self._row.state = JobState.CANCELLED
        else:
            self._row.state = JobState.FAILED
        self._write(state=self._row.state, done=self._row.done, finished_at=timezone.now())
        return kind is not None and issubclass(kind, JobCancelled)

    def _write(self, **fields: Any) -> bool:
        """Write to the row, and so show a sign of life; False when another life of the job writes there now."""
        self._breathed_at = time.monotonic()
        mine = JobProgress.objects.filter(pk=self._row.pk, lives=self._row.lives)
        return bool(mine.update(touched_at=timezone.now(), **fields))

    def total(self, count: int) -> None:
        """Say how many steps there are. Raises JobTakenOver."""
        self._row.total = count
        if not self._write(total=count):
            raise JobTakenOver

    def step(self, count: int = 1) -> None:
        """Count steps done. Raises JobCancelled when somebody pressed stop, and JobTakenOver."""
        self._row.done += count
        moved = self._row.done - self._written_at >= max(1, self._row.total // 100)
        if moved or time.monotonic() - self._breathed_at >= _BREATH_SECONDS:
            self._written_at = self._row.done
            if not self._write(done=self._row.done):
                raise JobTakenOver
            self.check()

    def check(self) -> None:
        """Raise JobCancelled when somebody pressed stop, and JobTakenOver when another worker took up the job."""
        found = JobProgress.objects.filter(pk=self._row.pk).values_list("lives", "cancel_requested").first()
        if found is None or found[0] != self._row.lives:
            raise JobTakenOver
        if found[1]:
            raise JobCancelled


def start_with_progress(
    name: str, *ids: UUID | int | str, organisation_id: UUID | None, started_by: UUID | None
) -> JobProgress:
    """Queue a job whose first argument is the id of a new progress row, and return that row."""
    row = JobProgress.objects.create(
        name=name, organisation_id=organisation_id, started_by=started_by, arguments=[str(each) for each in ids]
    )
    enqueue(name, row.pk, *ids)
    return row


def cancel(progress_id: UUID) -> None:
    """Ask a job to stop at its next checkpoint; what it did so far is kept or rolled back by the job itself."""
    JobProgress.objects.filter(pk=progress_id).update(cancel_requested=True)


@job(RESUME_JOB, every_minutes=1)
def resume_silent() -> None:
    """Start again every job whose worker died; a job that kills its workers is given up."""
    for lost in lost_leases(_lease, MOST_LIVES):
        _give_to_queue(lost.name, lost.arguments, str(lost.pk))
    _resume_silent_bars()


def _resume_silent_bars() -> None:
    now = timezone.now()
    unfinished = JobProgress.objects.filter(name__in=_resume_after, state__in=_UNFINISHED, arguments__isnull=False)
    for row in unfinished:
        if row.touched_at > now - _resume_after[row.name]:
            continue
        silent = JobProgress.objects.filter(pk=row.pk, state=row.state, touched_at=row.touched_at)
        if row.lives >= MOST_LIVES or (row.lives == 0 and row.created_at < now - WAITS_AT_MOST):
            silent.update(state=JobState.FAILED, finished_at=now)
        elif silent.update(touched_at=now):
            # Of two sweeps at once only one comes here.
            enqueue(row.name, row.pk, *(row.arguments or ()))
