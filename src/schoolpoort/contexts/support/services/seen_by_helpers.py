"""What adults who help see of a guardian today, as the guardian's own page about sharing tells it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from schoolpoort.contexts.support.models import Share
from schoolpoort.contexts.support.services.promising import PHONE
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope


@dataclass(frozen=True)
class SeenByHelper:
    """One adult (first name) who sees the first name and the place, and the number where `phone`, until a day."""

    organisation_id: UUID
    name: str
    until: date
    phone: bool


def seen_by_helpers(scope: Scope, guardian_ids: Sequence[UUID]) -> list[SeenByHelper]:
    """Return what is shared with helpers today about these guardians, never about a partner (1 query)."""
    rows = Share.objects.within(scope).filter(
        promise__request__guardian_id__in=guardian_ids, ended_at=None, until__gte=clock.today()
    )
    return [
        SeenByHelper(each.organisation_id, each.promise.supporter.first_name, each.until, PHONE in each.what)
        for each in rows.select_related("promise__supporter").order_by("until", "pk")
    ]
