"""How long tasks stay: 30 days after closing a task says nothing about a family any more, later it goes as a whole."""

from collections.abc import Sequence
from typing import Any

from django.db.models import F, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from schoolpoort.contexts.worklist.models import Task
from schoolpoort.contexts.worklist.queries import all_tasks
from schoolpoort.core.privacy import Retention
from schoolpoort.core.retention import Period, RetentionRule, delete_rows, register_rule


def _talkative_tasks(period: Period) -> QuerySet[Task]:
    still_says = Q(guardian__isnull=False) | ~Q(subject_id=F("pk"))
    return all_tasks().filter(still_says, organisation_id=period.organisation, closed_at__lt=period.before)


def _empty(keys: Sequence[Any]) -> int:
    return all_tasks().filter(pk__in=keys).update(guardian=None, text="", subject_id=F("pk"))


def _old_tasks(period: Period) -> QuerySet[Task]:
    return all_tasks().filter(organisation_id=period.organisation, created_at__lt=period.before)


register_rule(
    RetentionRule(
        key="worklist.old_tasks",
        retention=Retention.NEXT_SCHOOL_YEAR,
        model="worklist.Task",
        what=_("Taken, ook wat er leeg van overbleef"),
        due=_old_tasks,
        purge=lambda keys: delete_rows(all_tasks().filter(pk__in=keys)),
        moment="created_at",
    )
)
register_rule(
    RetentionRule(
        key="worklist.closed_tasks",
        retention=Retention.THIRTY_DAYS,
        model="worklist.Task",
        what=_("Wie en wat in taken die klaar zijn"),
        due=_talkative_tasks,
        purge=_empty,
        moment="closed_at",
    )
)
