"""The seam to the contexts above: they ask for a delivery, and write its content when it leaves."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID


class UnknownKind(Exception):
    """Nobody registered a composer for this kind of delivery."""


@dataclass(frozen=True)
class DeliveryRequest:
    """One thing to bring to one address: `kind` names the composer, `subject_id` its row, `batch_id` its message.

    `due_at` is the earliest moment (now when None). Urgent ones ignore quiet hours and digests. `digest` lets several
    mails to one address become one at the organisation's digest hour; it says nothing on other channels.
    """

    organisation_id: UUID
    channel: str
    kind: str
    subject_id: UUID
    batch_id: UUID
    address: str
    urgent: bool = False
    due_at: datetime | None = None
    digest: bool = False


@dataclass(frozen=True)
class Content:
    """What one delivery says; an SMS uses `text` only.

    `languages` are the reader's, in order: a digest adds its own sentences in Dutch and in the first of them.
    """

    subject: str
    text: str
    html: str = ""
    languages: tuple[str, ...] = ("nl",)


class Composer(Protocol):
    """Writes the content of one kind of delivery."""

    def compose(self, subject_ids: Sequence[UUID], channel: str) -> dict[UUID, Content]:
        """Return the content by subject, in a constant number of queries; a missing id has nothing to send any more."""


_composers: dict[str, Composer] = {}


def register_composer(kind: str, composer: Composer) -> None:
    """Let `composer` write every delivery of `kind` ("messages.message"); called when the context starts."""
    _composers[kind] = composer


def composer_of(kind: str) -> Composer:
    """Return the composer of a kind. Raises UnknownKind when nobody registered one."""
    try:
        return _composers[kind]
    except KeyError:
        raise UnknownKind(kind) from None
