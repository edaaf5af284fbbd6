"""How long a key stays after it ended: long enough to see in the list what it was."""

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from schoolpoort.api.models import ApiKey
from schoolpoort.core.privacy import Retention
from schoolpoort.core.retention import Period, RetentionRule, register_rule


def _ended_keys(period: Period) -> QuerySet[ApiKey]:
    return ApiKey.unscoped.filter(organisation_id=period.organisation, ends_on__lt=period.cutoff)


register_rule(
    RetentionRule(
        key="api.keys",
        retention=Retention.AFTER_CLOSING,
        model="api.ApiKey",
        what=_("Sleutels van programma's die voorbij zijn"),
        due=_ended_keys,
        purge=lambda keys: ApiKey.unscoped.filter(pk__in=keys).delete()[0],
        moment="ends_on",
        cascades=("api.ApiReply",),
    )
)
