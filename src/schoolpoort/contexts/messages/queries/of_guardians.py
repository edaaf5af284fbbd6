"""What messages hold about guardians, for the guardian's own say; each read says what it costs."""

from collections.abc import Sequence
from uuid import UUID

from schoolpoort.contexts.messages.models import Answer
from schoolpoort.core.scope import Scope


def answer_ids_of(scope: Scope, guardians: Sequence[UUID]) -> list[UUID]:
    """Return the answers, questions and requests for help that these guardians gave themselves (1 query)."""
    rows = Answer.objects.within(scope).filter(guardian__guardian_id__in=guardians)
    return list(rows.order_by().values_list("pk", flat=True))
