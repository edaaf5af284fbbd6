"""What `delivery` tells the contexts above it, in the transaction that changed the rows."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class Sent:
    """A provider accepted these, or the letters were printed."""

    kind: str
    batch_id: UUID
    subject_ids: tuple[UUID, ...]


@dataclass(frozen=True)
class Delivered:
    """A receipt says that these arrived, or a person told it."""

    kind: str
    batch_id: UUID
    subject_ids: tuple[UUID, ...]


@dataclass(frozen=True)
class Failed:
    """These will not arrive over this channel; final. `reason` is a short code such as "bounce 5.1.1"."""

    kind: str
    batch_id: UUID
    subject_ids: tuple[UUID, ...]
    channel: str
    reason: str
