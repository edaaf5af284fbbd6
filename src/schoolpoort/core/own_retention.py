"""How long core's own tables and those of its libraries stay: the history, progress bars, the queue, sessions."""

from collections.abc import Sequence
from typing import Any

from django.contrib.sessions.models import Session
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from django_q.models import Task as QueueTask

from schoolpoort.core import clock
from schoolpoort.core.models import AuditEntry, AuditSeal, CacheRow, JobLease, JobProgress, TryCount
from schoolpoort.core.privacy import Retention
from schoolpoort.core.retention import Period, RetentionRule, delete_rows, register_rule


def _old_seals(period: Period) -> QuerySet[AuditSeal]:
    # A seal is younger than all its entries, so the batch is old as a whole.
    return AuditSeal.objects.filter(at__lt=period.before, purged_at=None)


def _purge_batches(keys: Sequence[Any]) -> int:
    """Drop the entries of whole batches; their seals stay in the chain and say when the entries went."""
    removed = delete_rows(AuditEntry.objects.filter(seal_id__in=keys))
    AuditSeal.objects.filter(pk__in=keys).update(purged_at=clock.now())
    return removed


def _finished_jobs(period: Period) -> QuerySet[JobProgress]:
    return JobProgress.objects.filter(finished_at__lt=period.before)


def _forgotten_leases(period: Period) -> QuerySet[JobLease]:
    return JobLease.objects.filter(ends_at__lt=period.before)


def _queue_results(period: Period) -> QuerySet[QueueTask]:
    return QueueTask.objects.filter(stopped__lt=period.before)  # type: ignore[no-any-return]


def _ended_tries(period: Period) -> QuerySet[TryCount]:
    return TryCount.objects.filter(ends_at__lt=period.before)


def _expired_cache(period: Period) -> QuerySet[CacheRow]:
    return CacheRow.objects.filter(expires__lt=period.before)


def _ended_sessions(period: Period) -> QuerySet[Session]:
    return Session.objects.filter(expire_date__lt=period.before)


register_rule(
    RetentionRule(
        key="core.audit",
        retention=Retention.AUDIT,
        model="core.AuditSeal",
        what=_("Wie las of veranderde iets: verzegelde reeksen van het logboek"),
        due=_old_seals,
        purge=_purge_batches,
        moment="at",
        also=("core.AuditEntry",),
        of_installation=True,
    )
)
register_rule(
    RetentionRule(
        key="core.job_progress",
        retention=Retention.THIRTY_DAYS,
        model="core.JobProgress",
        what=_("Werk op de achtergrond dat klaar is"),
        due=_finished_jobs,
        purge=lambda keys: delete_rows(JobProgress.objects.filter(pk__in=keys)),
        moment="finished_at",
        of_installation=True,
    )
)
register_rule(
    RetentionRule(
        key="core.job_leases",
        retention=Retention.THIRTY_DAYS,
        model="core.JobLease",
        what=_("Werk op de achtergrond dat niemand deed"),
        due=_forgotten_leases,
        purge=lambda keys: delete_rows(JobLease.objects.filter(pk__in=keys)),
        moment="ends_at",
        of_installation=True,
    )
)
register_rule(
    RetentionRule(
        key="core.queue_results",
        retention=Retention.THIRTY_DAYS,
        model="django_q.Task",
        what=_("Uitkomsten van werk op de achtergrond"),
        due=_queue_results,
        purge=lambda keys: delete_rows(QueueTask.objects.filter(pk__in=keys)),
        moment="stopped",
        of_installation=True,
    )
)
register_rule(
    RetentionRule(
        key="core.sessions",
        retention=Retention.UNTIL_EXPIRY,
        model="sessions.Session",
        what=_("Aanmeldingen van personeel die voorbij zijn"),
        due=_ended_sessions,
        purge=lambda keys: delete_rows(Session.objects.filter(pk__in=keys)),
        moment="expire_date",
        of_installation=True,
    )
)
register_rule(
    RetentionRule(
        key="core.tries",
        retention=Retention.UNTIL_EXPIRY,
        model="core.TryCount",
        what=_("Tellingen van pogingen"),
        due=_ended_tries,
        purge=lambda keys: delete_rows(TryCount.objects.filter(pk__in=keys)),
        moment="ends_at",
        of_installation=True,
    )
)
register_rule(
    RetentionRule(
        key="core.cache",
        retention=Retention.UNTIL_EXPIRY,
        model="core.CacheRow",
        what=_("Tellingen van aanmeldingen"),
        due=_expired_cache,
        purge=lambda keys: delete_rows(CacheRow.objects.filter(pk__in=keys)),
        moment="expires",
        of_installation=True,
    )
)
