"""What `people` tells others."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class GuardiansLeft:
    """These guardians have no child at the school any more: what reached them stops, their links close."""

    organisation_id: UUID
    guardian_ids: tuple[UUID, ...]


@dataclass(frozen=True)
class StaffLeft:
    """A member of staff has no role in the organisation any more: what this person owns goes to somebody else."""

    organisation_id: UUID
    user_id: UUID
    ended_by: UUID


@dataclass(frozen=True)
class ContactPointsBroke:
    """These numbers and addresses bounced: who held them may hold them no longer. Pairs of guardian and keyed hash."""

    organisation_id: UUID
    points: tuple[tuple[UUID, str], ...]


@dataclass(frozen=True)
class EmergencyOpened:
    """Somebody without a right to a child's file opened its contact data: the administrator looks at it afterwards."""

    organisation_id: UUID
    access_id: UUID
    user_id: UUID
    user_name: str


@dataclass(frozen=True)
class EmergencyReviewed:
    """The administrator looked at an access in an emergency."""

    organisation_id: UUID
    access_id: UUID
    reviewed_by: UUID
