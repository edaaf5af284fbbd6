"""Own spaces, the records that are joined in them, sessions, entries and PINs."""

from schoolpoort.contexts.own_space.models.entries import Entry, EntryKind
from schoolpoort.contexts.own_space.models.pins import GuardianPin
from schoolpoort.contexts.own_space.models.spaces import CalendarFeed, JoinedRecord, OwnSpace, ProofEnd, SpaceSession

__all__ = [
    "CalendarFeed",
    "Entry",
    "EntryKind",
    "GuardianPin",
    "JoinedRecord",
    "OwnSpace",
    "ProofEnd",
    "SpaceSession",
]
