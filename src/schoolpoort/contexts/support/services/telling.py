"""Asks `delivery` to bring an invitation or a word about a promise; the words are made when it leaves (composer.py)."""

from uuid import UUID

from schoolpoort.contexts.accounts.api import LinkKind, build_link
from schoolpoort.contexts.delivery.api import ChannelKind, DeliveryRequest, queue, usable_channels
from schoolpoort.contexts.own_space.api import own_carrier
from schoolpoort.contexts.support.models import Invitation, Promise, Supporter, SupporterContact
from schoolpoort.core.scope import Scope

#: To a supporter: about an invitation, and about a promise.
INVITED = "support.invitation"
ACCEPTED = "support.accepted"
TOMORROW = "support.tomorrow"
HOW_WAS_IT = "support.how"
#: To a guardian, about a promise.
GUARDIAN_PROMISE = "support.guardian_promise"
GUARDIAN_CHANGE = "support.guardian_change"
GUARDIAN_TOMORROW = "support.guardian_tomorrow"
GUARDIAN_CLOSING = "support.guardian_closing"

TO_SUPPORTER = (ACCEPTED, TOMORROW, HOW_WAS_IT)
TO_GUARDIAN = (GUARDIAN_PROMISE, GUARDIAN_CHANGE, GUARDIAN_TOMORROW, GUARDIAN_CLOSING)


def tell_invitation(invitation: Invitation) -> bool:
    """Make the invitation's link and send it; False where the supporter has no address that works."""
    link = build_link(organisation_id=invitation.organisation_id, kind=LinkKind.INVITATION, subject_id=invitation.pk)
    link.save()
    request = invitation.request
    return _to_supporter(invitation.supporter, request.organisation_id, INVITED, invitation.pk, request.urgent)


def tell_supporter(kind: str, promise: Promise) -> bool:
    """Send a word about a promise to its supporter; False where no address works."""
    soon = kind == ACCEPTED and promise.request.urgent
    return _to_supporter(promise.supporter, promise.organisation_id, kind, promise.pk, soon)


def tell_guardian(kind: str, promise: Promise) -> bool:
    """Send a word about a promise to the guardian who asked, and to nobody else of the household."""
    carrier = own_carrier(promise.request.guardian)
    if carrier is None:
        return False
    queue(
        [
            DeliveryRequest(
                organisation_id=promise.organisation_id,
                channel=carrier.kind,
                kind=kind,
                subject_id=promise.pk,
                batch_id=promise.request_id,
                address=carrier.address,
                urgent=kind == GUARDIAN_CHANGE or promise.request.urgent,
            )
        ]
    )
    return True


def _to_supporter(supporter: Supporter, organisation_id: UUID, kind: str, subject_id: UUID, urgent: bool) -> bool:
    contact = first_contact(supporter)
    if contact is None:
        return False
    queue(
        [
            DeliveryRequest(
                organisation_id=organisation_id,
                channel=contact.kind,
                kind=kind,
                subject_id=subject_id,
                batch_id=subject_id,
                address=contact.address,
                urgent=urgent,
            )
        ]
    )
    return True


def first_contact(supporter: Supporter) -> SupporterContact | None:
    """Return the first number or address of a supporter that works (1 query)."""
    usable = [kind for kind in (ChannelKind.SMS, ChannelKind.EMAIL) if kind in usable_channels()]
    rows = SupporterContact.objects.within(Scope.of(supporter.organisation_id))
    return rows.filter(supporter=supporter, kind__in=usable, broken=False).order_by("rank", "pk").first()
