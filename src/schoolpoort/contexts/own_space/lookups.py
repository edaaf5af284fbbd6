"""The look-up hashes of `own_space`, and how a new key makes them anew."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from schoolpoort.contexts.people.api import addresses_of_guardians
from schoolpoort.core.encryption import lookup_hash, lookup_hashes
from schoolpoort.core.lookups import LookupField, from_field, no_source, register_lookup, register_no_lookup

_CONTACT = "channel"


def _proofs(rows: Sequence[Any]) -> Mapping[Any, str]:
    """Return the hash of the channel that once got the code; a channel that is gone cannot prove anything any more."""
    addresses: dict[UUID, set[str]] = defaultdict(set)
    for guardian_id, address in addresses_of_guardians([row.guardian_id for row in rows]):
        addresses[guardian_id].add(address)
    found: dict[Any, str] = {}
    for row in rows:
        known = addresses[row.guardian_id]
        source = next((each for each in known if row.contact_hash in lookup_hashes(each, purpose=_CONTACT)), None)
        if source is not None:
            found[row.pk] = lookup_hash(source, purpose=_CONTACT)
    return found


register_lookup(
    LookupField(
        "own_space.JoinedRecord",
        "contact_hash",
        ("guardian_id", "contact_hash"),
        _proofs,
        "the guardian proves once more, with a code, that the number is the own one",
    )
)
register_lookup(
    LookupField(
        "own_space.Entry",
        "contact_hash",
        ("contact",),
        from_field("contact", _CONTACT),
        "the guardian asks for a new code",
    )
)
register_lookup(
    LookupField(
        "own_space.Entry", "code_hash", (), no_source, "a code that was just sent does not work: ask for a new one"
    )
)
register_lookup(
    LookupField(
        "own_space.SpaceSession", "token_hash", (), no_source, "who is inside the own space enters once more by a code"
    )
)
register_lookup(
    LookupField(
        "own_space.CalendarFeed",
        "token_hash",
        ("token",),
        from_field("token", "own-space-feed"),
        "the calendar of a telephone asks for a new address",
    )
)
register_no_lookup("own_space.GuardianPin", "pin_hash", "a slow salted hash like that of a password, without a key")
