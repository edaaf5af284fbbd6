"""A guardian's own requests as the own space shows them, each with what can be done about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from schoolpoort.contexts.support.enums import PlaceKind, PromiseState, RequestState, Side
from schoolpoort.contexts.support.kinds import NeedKind, kind_of
from schoolpoort.contexts.support.models import HelpRequest, Promise
from schoolpoort.contexts.support.queries.requests import OPEN_STATES
from schoolpoort.contexts.support.services.promising import PHONE, is_shared


@dataclass(frozen=True)
class OwnCard:
    """One request: its picture, where it stands, who comes when, and the question afterwards."""

    request: HelpRequest
    kind: NeedKind
    promise: Promise | None
    #: The promise about which the closing question is open.
    to_answer: Promise | None
    may_say_more: bool
    may_take_back: bool
    explains: str
    #: The last day on which the one who promised sees what is shared, and whether the number is part of it.
    shared_until: date | None = None
    shares_phone: bool = False
    #: The guardian answered the question afterwards.
    thanked: bool = False

    @property
    def state_phrase(self) -> str:
        """The phrase that says where the request stands."""
        return f"support-state-{self.request.state}"

    @property
    def remote(self) -> bool:
        """Whether the promised help is by telephone or video."""
        return self.promise is not None and self.promise.place_kind == PlaceKind.REMOTE


#: Two kinds that people mix up are explained where they help: said to everybody at the table.
_EXPLAINED = {"interpreter": "support-interpreter", "mediator": "support-mediator"}


def cards_of(requests: Sequence[HelpRequest]) -> list[OwnCard]:
    """Return the cards of requests whose promises and closing answers are loaded (no query)."""
    return [_card(each) for each in requests]


def _card(request: HelpRequest) -> OwnCard:
    promises = list(request.promises.all())
    standing = next((each for each in promises if each.state == PromiseState.PROMISED), None)
    share = getattr(standing, "share", None)
    over = next((each for each in promises if each.state == PromiseState.DONE), None)
    answered = over is not None and any(each.side == Side.GUARDIAN for each in over.closing_answers.all())
    kinds = standing.supporter.kinds if standing else []
    explained = [_EXPLAINED[each] for each in kinds if each in _EXPLAINED and each in request.supporter_kinds]
    return OwnCard(
        request=request,
        kind=kind_of(request.kind),
        promise=standing,
        to_answer=None if answered else over,
        may_say_more=request.state in OPEN_STATES,
        may_take_back=request.state in (*OPEN_STATES, RequestState.INVITED, RequestState.PROMISED),
        explains=explained[0] if len(explained) == 1 else "",
        shared_until=share.until if share is not None and is_shared(share) else None,
        shares_phone=share is not None and PHONE in share.what,
        thanked=answered,
    )
