"""Progress of long jobs: taken up when silent, never written by two lives at once, given up when it kills workers."""

from datetime import timedelta

import pytest
from django.utils import timezone
from django_q.models import OrmQ, Schedule

from schoolpoort.core import jobs
from schoolpoort.core.jobs import JobTakenOver, Progress
from schoolpoort.core.models import JobProgress, JobState

pytestmark = pytest.mark.django_db(transaction=True)

NAME = "tests.count_to_three"


@pytest.fixture
def counted():
    """A job that counts to three and can be taken up after a minute of silence; the counts of all its lives."""
    counts = []

    def count(progress_id, *ids):
        with Progress.of(progress_id) as bar:
            bar.total(3)
            for number in range(3):
                counts.append((number, *ids))
                bar.step()

    jobs.job(NAME, resume_after_seconds=60)(count)
    yield counts
    del jobs._jobs[NAME], jobs._resume_after[NAME]


def started(*ids, **fields):
    """Start the job as a page does, and lose it as a killed worker would."""
    row = jobs.start_with_progress(NAME, *ids, organisation_id=None, started_by=None)
    OrmQ.objects.all().delete()
    JobProgress.objects.filter(pk=row.pk).update(**fields)
    return row


def run_queue():
    """Run what is queued, as a worker would; return how many jobs that were."""
    waiting = list(OrmQ.objects.all())
    for entry in waiting:
        jobs.run(*entry.task["args"])
        entry.delete()
    return len(waiting)


def long_ago(**ago):
    return timezone.now() - timedelta(**ago)


@pytest.mark.parametrize("state", [JobState.RUNNING, JobState.WAITING])
def test_a_job_that_was_silent_too_long_is_run_again_with_its_ids(counted, state):
    row = started("een", 2, state=state, touched_at=long_ago(seconds=61))
    jobs.resume_silent()
    jobs.resume_silent()
    assert run_queue() == 1
    assert counted == [(0, "een", "2"), (1, "een", "2"), (2, "een", "2")]
    row.refresh_from_db()
    assert (row.state, row.done, row.lives) == (JobState.DONE, 3, 1)


@pytest.mark.parametrize(
    "fields",
    [
        {"state": JobState.RUNNING, "touched_at": None},
        {"state": JobState.DONE, "touched_at": timedelta(hours=1)},
        {"state": JobState.CANCELLED, "touched_at": timedelta(hours=1)},
        {"state": JobState.FAILED, "touched_at": timedelta(hours=1)},
        {"state": JobState.RUNNING, "touched_at": timedelta(hours=1), "arguments": None},
    ],
)
def test_a_job_that_lives_ended_or_runs_in_the_foreground_is_left_alone(counted, fields):
    ago = fields.pop("touched_at") or timedelta(0)
    started(touched_at=timezone.now() - ago, **fields)
    jobs.resume_silent()
    assert run_queue() == 0


def test_a_job_that_kills_its_workers_is_given_up(counted):
    row = started(state=JobState.RUNNING, touched_at=long_ago(hours=1), lives=jobs.MOST_LIVES)
    jobs.resume_silent()
    assert run_queue() == 0
    row.refresh_from_db()
    assert row.state == JobState.FAILED and row.finished_at is not None


def test_a_worker_that_was_only_slow_writes_nothing_after_another_took_over(counted):
    row = started()
    with pytest.raises(JobTakenOver), Progress.of(row.pk) as slow:
        slow.total(4)
        with Progress.of(row.pk) as second:
            second.total(2)
            second.step(2)
        slow.step()
    row.refresh_from_db()
    assert (row.state, row.done, row.total) == (JobState.DONE, 2, 2)


def test_a_job_that_found_its_work_done_closes_its_bar():
    jobs.job(NAME, resume_after_seconds=60)(lambda progress_id: None)
    try:
        row = started(state=JobState.RUNNING, touched_at=long_ago(hours=1))
        jobs.run(NAME, str(row.pk))
    finally:
        del jobs._jobs[NAME], jobs._resume_after[NAME]
    row.refresh_from_db()
    assert row.state == JobState.DONE


def test_the_workers_sweep_every_minute_and_sendings_are_taken_up_within_three():
    jobs.ensure_schedules()
    assert Schedule.objects.get(name=jobs.RESUME_JOB).minutes == 1
    # A minute until the next sweep, and half a minute until the queue looks at its schedule.
    assert jobs._resume_after["messages.fan_out"] <= timedelta(seconds=90)
