"""Reads for a guardian's own space: only the rows of the records that the person joined, never a partner's."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.db.models import Prefetch, QuerySet

from schoolpoort.contexts.messages.models import RecipientChild, RecipientGuardian, Rendering
from schoolpoort.contexts.people.api import DUTCH, Guardian
from schoolpoort.core.scope import Scope


def own_readers(guardians: Sequence[Guardian], since: datetime | None = None) -> QuerySet[RecipientGuardian]:
    """Return what was sent to these guardians, newest first, with link, school and children (2 queries)."""
    scope = Scope.over(each.organisation_id for each in guardians)
    rows = RecipientGuardian.objects.within(scope).filter(guardian__in=guardians)
    rows = rows.filter(recipient__message__versions__frozen_at__isnull=False).distinct()
    if since is not None:
        rows = rows.filter(recipient__message__sent_at__gte=since)
    children = RecipientChild.objects.within(scope).select_related("child").order_by("child__birth_date", "pk")
    found: QuerySet[RecipientGuardian] = (
        rows.select_related("link", "organisation", "recipient__message")
        .prefetch_related(Prefetch("recipient__children", queryset=children))
        .order_by("-recipient__message__sent_at", "-pk")
    )
    return found


def newest_renderings(readers: Sequence[RecipientGuardian]) -> dict[UUID, dict[str, Rendering]]:
    """Return per message the renderings of its newest version as sent, by language (1 query)."""
    scope = Scope.over(each.organisation_id for each in readers)
    wanted = {DUTCH, *(tag for each in readers for tag in each.languages)}
    rows = Rendering.objects.within(scope).filter(
        version__message_id__in=[each.recipient.message_id for each in readers],
        version__frozen_at__isnull=False,
        language__in=wanted,
    )
    found: dict[UUID, dict[str, Rendering]] = {}
    for row in rows.select_related("version").order_by("version__number"):
        of_message = found.setdefault(row.version.message_id, {})
        if any(each.version_id != row.version_id for each in of_message.values()):
            of_message.clear()
        of_message[row.language] = row
    return found
