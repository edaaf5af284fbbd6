"""A mail that came back: find its delivery by the return path and write down what it means."""

from enum import StrEnum

from django.db import transaction

from schoolpoort.contexts.delivery.channels.bounce_reports import BounceKind, delivery_of_return_path, read_bounce
from schoolpoort.contexts.delivery.services.returns import Return, take_return


class BounceResult(StrEnum):
    """What was done with a returned mail."""

    FAILED = "failed"
    DELIVERED = "delivered"
    NOTED = "noted"  # a delay or an automatic answer: nothing changes
    NOT_OURS = "not_ours"  # no return path of ours, or of a delivery that is gone


def handle_bounce(raw: bytes, recipient: str) -> BounceResult:
    """Take a mail sent to `recipient`, a return path of ours: a hard bounce fails its delivery, a soft one does not."""
    delivery_id = delivery_of_return_path(recipient)
    if delivery_id is None:
        return BounceResult.NOT_OURS
    report = read_bounce(raw)
    with transaction.atomic():
        found = take_return(
            delivery_id,
            source="bounce",
            outcome=report.kind,
            status_code=report.status,
            meaning={BounceKind.HARD: Return.FAILED, BounceKind.ARRIVED: Return.ARRIVED}.get(report.kind),
            reason=f"bounce {report.status}".strip(),
        )
    if not found:
        return BounceResult.NOT_OURS
    results = {BounceKind.HARD: BounceResult.FAILED, BounceKind.ARRIVED: BounceResult.DELIVERED}
    return results.get(report.kind, BounceResult.NOTED)
