"""Reads of supporters for who looks for one; each says what it costs."""

from collections import defaultdict
from collections.abc import Iterable
from uuid import UUID

from django.db.models import QuerySet

from schoolpoort.contexts.support.enums import SupporterState
from schoolpoort.contexts.support.models import BlockedPair, Supporter
from schoolpoort.core.scope import Scope


def active_supporters(scope: Scope) -> QuerySet[Supporter]:
    """Return who helps now, with languages, hours, pauses and checks (6 queries, however many there are)."""
    rows = Supporter.objects.within(scope).filter(state=SupporterState.ACTIVE)
    return rows.prefetch_related("languages", "weekly_hours", "exceptions", "pauses", "checks").order_by("pk")


def blocked_pairs(supporters: Scope, guardians: Iterable[UUID]) -> dict[UUID, set[UUID]]:
    """Return by guardian who may not be brought together with them (1 query). `supporters` is the supporters' scope."""
    found: dict[UUID, set[UUID]] = defaultdict(set)
    for guardian, supporter in (
        BlockedPair.objects.within(supporters)
        .filter(guardian_id__in=list(guardians))
        .values_list("guardian_id", "supporter_id")
    ):
        found[guardian].add(supporter)
    return found
