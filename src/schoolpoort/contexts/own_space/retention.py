"""How long own spaces stay: entries and sessions a month, a space as long as a record of a school is joined in it."""

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from schoolpoort.contexts.own_space.models import Entry, OwnSpace, SpaceSession
from schoolpoort.core.privacy import Retention
from schoolpoort.core.retention import Period, RetentionRule, delete_rows, register_rule


def _old_entries(period: Period) -> QuerySet[Entry]:
    return Entry.objects.filter(expires_at__lt=period.before)


def _old_sessions(period: Period) -> QuerySet[SpaceSession]:
    return SpaceSession.objects.filter(started_at__lt=period.before)


def _empty_spaces(period: Period) -> QuerySet[OwnSpace]:
    return OwnSpace.objects.filter(records=None, created_at__lt=period.before)


def _purge_spaces(keys: Sequence[Any]) -> int:
    return OwnSpace.objects.filter(pk__in=keys).delete()[0]


register_rule(
    RetentionRule(
        key="own_space.spaces",
        retention=Retention.UNTIL_EXPIRY,
        model="own_space.OwnSpace",
        what=_("Eigen ruimtes van ouders die weg zijn"),
        due=_empty_spaces,
        purge=_purge_spaces,
        moment="created_at",
        cascades=("own_space.SpaceSession", "own_space.CalendarFeed", "own_space.Entry"),
        of_installation=True,
        last=True,
    )
)
register_rule(
    RetentionRule(
        key="own_space.sessions",
        retention=Retention.THIRTY_DAYS,
        model="own_space.SpaceSession",
        what=_("Bezoeken van ouders aan hun eigen ruimte"),
        due=_old_sessions,
        purge=lambda keys: delete_rows(SpaceSession.objects.filter(pk__in=keys)),
        moment="started_at",
        of_installation=True,
    )
)
register_rule(
    RetentionRule(
        key="own_space.entries",
        retention=Retention.THIRTY_DAYS,
        model="own_space.Entry",
        what=_("Pogingen van ouders om binnen te komen, met hun nummer"),
        due=_old_entries,
        purge=lambda keys: delete_rows(Entry.objects.filter(pk__in=keys)),
        moment="expires_at",
        of_installation=True,
    )
)
