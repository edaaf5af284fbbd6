"""Asks `delivery` to bring a word about a buddy pair or a question to an ambassador; pair_composer.py writes it."""

from uuid import UUID

from schoolpoort.contexts.delivery.api import DeliveryRequest, queue
from schoolpoort.contexts.own_space.api import own_carrier
from schoolpoort.contexts.people.api import Guardian
from schoolpoort.contexts.support.enums import Side
from schoolpoort.contexts.support.models import AmbassadorQuestion, BuddyPair, PairCheckIn, Supporter
from schoolpoort.contexts.support.services.telling import first_contact

PROPOSED, MEETING, RENEWAL, ENDED = "proposed", "meeting", "renewal", "ended"
QUESTION, REMINDER = "question", "reminder"
#: About the pair itself, and about one month's question to one side.
PAIR_TOPICS = (PROPOSED, MEETING, RENEWAL, ENDED)
CHECK_IN_TOPICS = (QUESTION, REMINDER)
ANSWERED = "support.ambassador_answer"
ASKED = "support.ambassador_asked"


def kind_of_word(topic: str, side: str) -> str:
    """Return the delivery kind of a topic for one side."""
    return f"support.pair_{topic}_{side}"


def tell_both(topic: str, pair: BuddyPair) -> None:
    """Bring a word about the pair to each side."""
    for side in Side:
        _tell(topic, pair, side, pair.pk)


def tell_check_in(topic: str, check_in: PairCheckIn) -> None:
    """Bring one month's question to the side that it is for."""
    _tell(topic, check_in.pair, Side(check_in.side), check_in.pk)


def tell_answer(question: AmbassadorQuestion) -> None:
    """Tell the guardian who asked that there is an answer; nobody else of the household hears it."""
    _to_guardian(question.guardian, ANSWERED, question.pk)


def tell_ambassadors(question: AmbassadorQuestion, ambassadors: list[Supporter]) -> None:
    """Tell ambassadors that somebody asks something in their language; not who and not what."""
    for each in ambassadors:
        _to_supporter(each, question.organisation_id, ASKED, question.pk)


def _tell(topic: str, pair: BuddyPair, side: Side, subject_id: UUID) -> None:
    kind = kind_of_word(topic, side)
    if side == Side.GUARDIAN:
        _to_guardian(pair.guardian, kind, subject_id)
    else:
        _to_supporter(pair.supporter, pair.organisation_id, kind, subject_id)


def _to_guardian(guardian: Guardian, kind: str, subject_id: UUID) -> None:
    carrier = own_carrier(guardian)
    if carrier is not None:
        _queue(guardian.organisation_id, carrier.kind, carrier.address, kind, subject_id)


def _to_supporter(supporter: Supporter, organisation_id: UUID, kind: str, subject_id: UUID) -> None:
    contact = first_contact(supporter)
    if contact is not None:
        _queue(organisation_id, contact.kind, contact.address, kind, subject_id)


def _queue(organisation_id: UUID, channel: str, address: str, kind: str, subject_id: UUID) -> None:
    queue(
        [
            DeliveryRequest(
                organisation_id=organisation_id,
                channel=channel,
                kind=kind,
                subject_id=subject_id,
                batch_id=subject_id,
                address=address,
            )
        ]
    )
