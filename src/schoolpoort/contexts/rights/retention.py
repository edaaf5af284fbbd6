"""How long complaints, requests and copies stay, and who was the named person for complaints."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from schoolpoort.contexts.rights.models import Complaint, ComplaintMessage, Confidant, DataExport, DataRequest
from schoolpoort.core.privacy import Retention
from schoolpoort.core.retention import Period, RetentionRule, delete_rows, register_rule

#: A copy of the own data can be fetched for so long.
_COPY_STAYS = timedelta(days=7)


def _closed_complaints(period: Period) -> QuerySet[Complaint]:
    return Complaint.unscoped.filter(organisation_id=period.organisation, closed_at__lt=period.before)


def _decided_requests(period: Period) -> QuerySet[DataRequest]:
    return DataRequest.unscoped.filter(organisation_id=period.organisation, decided_at__lt=period.before)


def _old_copies(period: Period) -> QuerySet[DataExport]:
    return DataExport.unscoped.filter(organisation_id=period.organisation, asked_at__lt=period.before - _COPY_STAYS)


def _former_confidants(period: Period) -> QuerySet[Confidant]:
    return Confidant.unscoped.filter(organisation_id=period.organisation, until__lt=period.cutoff)


def _purge_complaints(keys: Sequence[Any]) -> int:
    messages = delete_rows(ComplaintMessage.unscoped.filter(complaint_id__in=keys))
    return messages + delete_rows(Complaint.unscoped.filter(pk__in=keys))


register_rule(
    RetentionRule(
        key="rights.confidants",
        retention=Retention.AUDIT,
        model="rights.Confidant",
        what=_("Vroegere vertrouwenspersonen"),
        due=_former_confidants,
        purge=lambda keys: delete_rows(Confidant.unscoped.filter(pk__in=keys)),
        moment="until",
    )
)
register_rule(
    RetentionRule(
        key="rights.copies",
        retention=Retention.UNTIL_EXPIRY,
        model="rights.DataExport",
        what=_("Kopieën die ouders van hun gegevens vroegen"),
        due=_old_copies,
        purge=lambda keys: delete_rows(DataExport.unscoped.filter(pk__in=keys)),
        moment="asked_at",
    )
)
register_rule(
    RetentionRule(
        key="rights.requests",
        retention=Retention.AFTER_CLOSING,
        model="rights.DataRequest",
        what=_("Vragen van ouders om gegevens te verbeteren of te wissen"),
        due=_decided_requests,
        purge=lambda keys: delete_rows(DataRequest.unscoped.filter(pk__in=keys)),
        moment="decided_at",
    )
)
register_rule(
    RetentionRule(
        key="rights.complaints",
        retention=Retention.AFTER_CLOSING,
        model="rights.Complaint",
        what=_("Klachten die afgesloten zijn"),
        due=_closed_complaints,
        purge=_purge_complaints,
        moment="closed_at",
        cascades=("rights.ComplaintMessage",),
    )
)
