"""Leases of jobs without a progress bar: who does a job renews its lease, and a job whose lease ended is done again.

The queue's own lock says only that somebody took a job, and holds it for a quarter of an hour whether that worker lives
or not. A lease is a row from the moment a job is asked until it is done, so that nothing is lost wherever a process
dies: before the queue heard of the job, between the queue and the worker, or half way. A job that is presented twice
finds its lease taken or gone, and ends.
"""

import logging
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import DatabaseError, connection
from django.db.models import F, Q, QuerySet
from django.utils import timezone
from django_q.models import OrmQ

from schoolpoort.core.models import JobLease

log = logging.getLogger(__name__)

#: A lease is renewed so often in its time, so that a slow moment of the database ends none.
_RENEWED = 4


@dataclass(frozen=True)
class Lease:
    """A lease that this process holds: its row, and the number of its life."""

    pk: UUID
    life: int
    lasts: timedelta

    @staticmethod
    def ask(name: str, arguments: list[str], lasts: timedelta) -> str:
        """Write down that a job is wanted, in the caller's transaction; returns the lease's id (1 query)."""
        now = timezone.now()
        row = JobLease.objects.create(name=name, arguments=arguments, asked_at=now, ends_at=now + lasts)
        return str(row.pk)

    @staticmethod
    @contextmanager
    def begin(lease_id: str, lasts: timedelta) -> Iterator[bool]:
        """Hold a lease while the job runs; False where it is done, or another worker does it (3 queries).

        Whether the job ends well or with an error, the lease is over: only a worker's death brings it back.
        """
        now = timezone.now()
        free = JobLease.objects.filter(Q(begun_at=None) | Q(ends_at__lte=now), pk=lease_id)
        if not free.update(begun_at=now, ends_at=now + lasts, lives=F("lives") + 1):
            yield False
            return
        row = JobLease.objects.get(pk=lease_id)
        lease = Lease(row.pk, row.lives, lasts)
        done = threading.Event()
        threading.Thread(target=lease._keep_alive, args=(done,), daemon=True).start()
        try:
            yield True
        finally:
            done.set()
            lease._mine().delete()

    def _mine(self) -> QuerySet[JobLease]:
        return JobLease.objects.filter(pk=self.pk, lives=self.life)

    def _keep_alive(self, done: threading.Event) -> None:
        """Renew the lease until the job is done; it dies with the process, as it must."""
        while not done.wait(self.lasts.total_seconds() / _RENEWED):
            try:
                self._mine().update(ends_at=timezone.now() + self.lasts)
            except DatabaseError:
                # The database is away or busy for a moment; the next breath comes before the lease ends.
                log.warning("a lease was not renewed")
            finally:
                connection.close()


def lost_leases(lasts: Mapping[str, timedelta], most_lives: int) -> list[JobLease]:
    """Return the jobs to present again: their worker died, or the queue never gave them to one.

    Each is returned to one caller only. A job that took `most_lives` workers with it is given up. What waits is lost
    only when the queue has nothing left to present; it is looked at less and less often.
    """
    now = timezone.now()
    ended = JobLease.objects.filter(ends_at__lte=now, name__in=lasts)
    if OrmQ.objects.filter(lock__lte=now - min(lasts.values(), default=timedelta(0))).exists():
        # Old jobs still wait their turn: a lease that nobody began is probably one of theirs.
        ended = ended.exclude(begun_at=None)
    return [row for row in ended if _take_back(row, lasts[row.name], most_lives, now)]


def _take_back(row: JobLease, lasts: timedelta, most_lives: int, now: datetime) -> bool:
    same = JobLease.objects.filter(pk=row.pk, lives=row.lives, begun_at=row.begun_at, ends_at=row.ends_at)
    if row.lives >= most_lives:
        if same.delete()[0]:
            log.error("job %s was given up: it took %s workers with it", row.name, row.lives)
        return False
    waited = max(lasts, now - row.asked_at) if row.begun_at is None else lasts
    return bool(same.update(begun_at=None, ends_at=now + waited))


def bring_back_clock(lasts: Mapping[str, timedelta], slack: timedelta) -> int:
    """End leases that a clock which ran ahead pushed into the future; returns how many (an update per kind of job)."""
    now = timezone.now()
    running = JobLease.objects.exclude(begun_at=None)
    return sum(
        running.filter(name=name, ends_at__gt=now + each + slack).update(ends_at=now) for name, each in lasts.items()
    )
