"""Identifiers for whatever a phone, a feed or an export can see (docs/decisions: ids)."""

from uuid import UUID

import uuid6


def new_id() -> UUID:
    """Return a UUIDv7: sortable by creation time, not guessable within its millisecond."""
    return UUID(bytes=uuid6.uuid7().bytes)
