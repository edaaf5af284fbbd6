"""How long the outbox stays: what left the house, and what providers reported about it."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from schoolpoort.contexts.delivery.models import Delivery, ReturnedNotice
from schoolpoort.contexts.delivery.queries import across_schools
from schoolpoort.core.privacy import Retention
from schoolpoort.core.retention import Period, RetentionRule, delete_rows, register_rule


def delete_deliveries(rows: QuerySet[Delivery]) -> int:
    """Delete outbox rows and the reports about them; return how many rows."""
    notices = ReturnedNotice.objects.filter(delivery_id__in=rows.order_by().values("pk"))
    return delete_rows(notices) + delete_rows(rows)


def delete_deliveries_about(kinds: Sequence[str], subject_ids: Sequence[UUID]) -> int:
    """Delete what went, or was to go, to some subjects; return how many rows."""
    return delete_deliveries(across_schools().filter(kind__in=kinds, subject_id__in=subject_ids))


def _old_deliveries(period: Period) -> QuerySet[Delivery]:
    return across_schools().filter(organisation_id=period.organisation, created_at__lt=period.before)


def _purge_deliveries(keys: Sequence[Any]) -> int:
    return delete_deliveries(across_schools().filter(pk__in=keys))


def _old_notices(period: Period) -> QuerySet[ReturnedNotice]:
    return ReturnedNotice.objects.filter(at__lt=period.before)


register_rule(
    RetentionRule(
        key="delivery.deliveries",
        retention=Retention.NEXT_SCHOOL_YEAR,
        model="delivery.Delivery",
        what=_("Post, mail en sms die vertrokken is, met het adres"),
        due=_old_deliveries,
        purge=_purge_deliveries,
        moment="created_at",
    )
)
register_rule(
    RetentionRule(
        key="delivery.returned_notices",
        retention=Retention.THIRTY_DAYS,
        model="delivery.ReturnedNotice",
        what=_("Meldingen van de post: aangekomen of niet"),
        due=_old_notices,
        purge=lambda keys: delete_rows(ReturnedNotice.objects.filter(pk__in=keys)),
        moment="at",
        of_installation=True,
    )
)
