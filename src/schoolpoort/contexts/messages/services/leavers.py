"""Guardians who left the school: what still waits for them does not leave, and their links close."""

from collections.abc import Sequence
from uuid import UUID

from django.db import transaction

from schoolpoort.contexts.accounts.api import Link, revoke
from schoolpoort.contexts.delivery.api import cancel
from schoolpoort.contexts.messages.models import RecipientGuardian
from schoolpoort.core.scope import Scope


@transaction.atomic
def close_what_reaches(organisation_id: UUID, guardian_ids: Sequence[UUID]) -> int:
    """Close the links of guardians who left and cancel what waits for them; returns how many links.

    Costs three queries, and one for each message that names them.
    """
    scope = Scope.of(organisation_id)
    readers = RecipientGuardian.objects.within(scope).filter(guardian_id__in=guardian_ids)
    waiting: dict[UUID, list[UUID]] = {}
    for reader_id, message_id in readers.values_list("pk", "recipient__message_id"):
        waiting.setdefault(message_id, []).append(reader_id)
    for message_id, reader_ids in waiting.items():
        cancel(message_id, reader_ids)
    links = list(Link.objects.within(scope).filter(pk__in=readers.values("link_id"), revoked_at=None))
    revoke(links)
    return len(links)
