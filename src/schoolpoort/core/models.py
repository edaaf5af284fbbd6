"""The few tables that belong to no context: the history, its seals, and the progress of running jobs."""

from django.db import models
from django.utils import timezone

from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Declaration, Privacy, Retention, technical


class AuditSeal(models.Model):
    """A closed batch of audit entries; `digest` chains it to the batch before.

    After five years the entries go as a whole; the seal stays in the chain, with the moment in `purged_at`.
    """

    number = models.PositiveIntegerField(unique=True)
    at = models.DateTimeField()
    count = models.PositiveIntegerField()
    previous = models.CharField(max_length=64, blank=True)
    digest = models.CharField(max_length=64)
    purged_at = models.DateTimeField(null=True)

    privacy = technical("proof that the history was not changed", Retention.AUDIT)

    def __str__(self) -> str:
        return f"seal {self.number}"


class AuditEntry(models.Model):
    """Who did what to which record: ids and field names, never values."""

    at = models.DateTimeField()
    organisation_id = models.UUIDField(null=True)
    actor_kind = models.CharField(max_length=10)
    actor_id = models.UUIDField(null=True)
    action = models.CharField(max_length=40)
    subject = models.CharField(max_length=60)
    subject_id = models.UUIDField(null=True)
    fields = models.JSONField(default=list)
    seal = models.ForeignKey(AuditSeal, null=True, on_delete=models.PROTECT, related_name="entries")

    privacy = Privacy(
        Declaration(
            "accountability: who read or changed what", Basis.LEGAL_OBLIGATION, Retention.AUDIT, Audience.FAMILY
        )
    )

    class Meta:
        indexes = [
            models.Index(fields=["subject", "subject_id"]),
            models.Index(fields=["organisation_id", "at"]),
            models.Index(fields=["seal", "at"]),
        ]

    def __str__(self) -> str:
        return f"{self.action} {self.subject}"


class JobState(models.TextChoices):
    """Where a job stands."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


class JobProgress(models.Model):
    """How far a background job is, for the progress bar; it holds ids and counts only.

    `arguments` are those of the job after the id of this row: with them the job can be taken up again when its worker
    was killed. `lives` counts how often a worker began it; only the last life may write here.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    organisation_id = models.UUIDField(null=True)
    started_by = models.UUIDField(null=True)
    name = models.CharField(max_length=80)
    state = models.CharField(max_length=10, choices=JobState.choices, default=JobState.WAITING)
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(default=0)
    note = models.CharField(max_length=200, blank=True)
    cancel_requested = models.BooleanField(default=False)
    arguments = models.JSONField(null=True)
    lives = models.PositiveSmallIntegerField(default=0)
    touched_at = models.DateTimeField(default=timezone.now)
    created_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True)

    privacy = technical("progress of long work", Retention.THIRTY_DAYS)

    def __str__(self) -> str:
        return f"{self.name} {self.done}/{self.total}"

    @property
    def percent(self) -> int:
        """Return the progress in whole per cents, 0 while the total is unknown."""
        return min(100, self.done * 100 // self.total) if self.total else 0

    @property
    def finished(self) -> bool:
        """Say whether nothing more will happen."""
        return self.state in {JobState.DONE, JobState.CANCELLED, JobState.FAILED}


class JobLease(models.Model):
    """A job without a bar from the moment it is asked until it is done (core.job_leases): name and ids only.

    It waits while `begun_at` is empty; then it runs, and whoever runs it renews `ends_at` until the row goes. `lives`
    counts how often a worker began it.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    name = models.CharField(max_length=80)
    arguments = models.JSONField()
    asked_at = models.DateTimeField()
    begun_at = models.DateTimeField(null=True)
    ends_at = models.DateTimeField(db_index=True)
    lives = models.PositiveSmallIntegerField(default=0)

    privacy = technical("to do work again that died with its worker", Retention.THIRTY_DAYS)

    def __str__(self) -> str:
        return f"{self.name}, life {self.lives}"


class TryCount(models.Model):
    """How often something was tried lately (core.limits); the key is a keyed hash and names nobody."""

    key = models.CharField(primary_key=True, max_length=64)
    count = models.PositiveIntegerField()
    ends_at = models.DateTimeField(db_index=True)

    privacy = technical("to slow down guessing", Retention.THIRTY_DAYS)

    def __str__(self) -> str:
        return f"{self.count} tries"


class CacheRow(models.Model):
    """The table behind Django's cache, in which django-allauth counts sign-ins; made here, so that it is there.

    The columns are those that Django's `createcachetable` makes.
    """

    cache_key = models.CharField(primary_key=True, max_length=255)
    value = models.TextField()
    expires = models.DateTimeField(db_index=True)

    privacy = technical("to slow down guessing at sign-in", Retention.THIRTY_DAYS)

    class Meta:
        db_table = "core_cache"

    def __str__(self) -> str:
        return "cached"
