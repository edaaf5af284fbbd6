"""The interface of a channel: it takes a batch and says, one by one, what the provider answered."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from schoolpoort.contexts.delivery.composers import Content


class Outcome(StrEnum):
    """What a provider said."""

    ACCEPTED = "accepted"
    REFUSED = "refused"  # final: this address or this text will never do
    LATER = "later"  # the provider is busy or away, or our own account is not right: try again


@dataclass(frozen=True)
class Sender:
    """In whose name something goes out: the school's name and where answers go."""

    name: str
    reply_to: str = ""


@dataclass(frozen=True)
class Outgoing:
    """One thing to send; `id` is the idempotency key at the provider and stays the same at every try."""

    id: UUID
    address: str
    sender: Sender
    content: Content


@dataclass(frozen=True)
class SendResult:
    """What became of one thing. `reason` is a short code without personal data ("smtp 550 5.1.1")."""

    id: UUID
    outcome: Outcome
    reason: str = ""
    reference: str = ""


class Channel(Protocol):
    """Sends a batch over one connection."""

    def send(self, batch: Iterable[Outgoing]) -> Iterator[SendResult]:
        """Yield one result for each of `batch`, as soon as the provider answered, and only then take the next.

        What a provider says or fails to say becomes a result, never an exception.
        """
