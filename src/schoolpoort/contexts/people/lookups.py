"""The look-up hashes of `people`, and how a new key makes them anew."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from schoolpoort.contexts.people.engine_io import child_from_json, guardian_from_json
from schoolpoort.contexts.people.models import Child, Guardian
from schoolpoort.contexts.people.roster.evidence import address_key
from schoolpoort.core.encryption import lookup_hash, lookup_hashes
from schoolpoort.core.lookups import LookupField, from_field, no_source, register_lookup, register_no_lookup

_ADDRESS = "address"


def _household_hashes(rows: Sequence[Any]) -> Mapping[Any, str]:
    """Return the hashes of addresses that the last roster still knows; each proves itself with the key that made it."""
    hashed = {row.pk: row.address_hash for row in rows if row.address_hash}
    known = _roster_addresses(list(hashed))
    found: dict[UUID, str] = {}
    for key, stored in hashed.items():
        source = next((each for each in known[key] if stored in lookup_hashes(each, purpose=_ADDRESS)), None)
        if source is not None:
            found[key] = lookup_hash(source, purpose=_ADDRESS)
    return found


def _roster_addresses(household_ids: Sequence[UUID]) -> Mapping[UUID, set[str]]:
    known: dict[UUID, set[str]] = defaultdict(set)
    guardians = Guardian.unscoped.filter(household_id__in=household_ids).values_list("household_id", "roster")
    for household_id, roster in guardians:
        if roster:
            known[household_id].add(address_key(guardian_from_json(roster).address))
    children = Child.unscoped.filter(guardians__household_id__in=household_ids)
    for household_id, roster in children.values_list("guardians__household_id", "roster"):
        if roster:
            known[household_id].add(address_key(child_from_json(roster).address))
    return known


register_lookup(
    LookupField(
        "people.Household",
        "address_hash",
        ("address_hash",),
        _household_hashes,
        "the next roster recognises the household by its people instead of its address, and writes the hash anew",
    )
)
register_lookup(
    LookupField(
        "people.Channel",
        "address_hash",
        ("address",),
        from_field("address", "channel"),
        "the same address may be added twice",
    )
)
register_lookup(
    LookupField(
        "people.PupilContactPoint",
        "address_hash",
        (),
        no_source,
        "a pupil's own number is refused as a channel again only after the next roster: import one first",
    )
)
register_lookup(
    LookupField(
        "people.SharedGuardianAnswer",
        "question_hash",
        ("question",),
        from_field("question", "shared-guardian"),
        "the question is asked once more",
    )
)
register_no_lookup("people.RosterImport", "shown_plan", "a plain digest of a plan, compared within one import")
register_no_lookup("people.RosterMapping", "signature", "a plain digest of a file's header")
