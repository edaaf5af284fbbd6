"""How long it stays known who asked for a room. Entries of the directory are about no person and stay."""

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from schoolpoort.contexts.directory.models import BookedQuarter, RoomBooking
from schoolpoort.core.privacy import Retention
from schoolpoort.core.retention import Period, RetentionRule, delete_rows, register_rule


def _past_bookings(period: Period) -> QuerySet[RoomBooking]:
    return RoomBooking.unscoped.filter(organisation_id=period.organisation, day__lt=period.cutoff)


def _purge_bookings(keys: Sequence[Any]) -> int:
    quarters = delete_rows(BookedQuarter.unscoped.filter(booking_id__in=keys))
    return quarters + delete_rows(RoomBooking.unscoped.filter(pk__in=keys))


register_rule(
    RetentionRule(
        key="directory.bookings",
        retention=Retention.NEXT_SCHOOL_YEAR,
        model="directory.RoomBooking",
        what=_("Wie een lokaal leende"),
        due=_past_bookings,
        purge=_purge_bookings,
        moment="day",
        cascades=("directory.BookedQuarter",),
    )
)
