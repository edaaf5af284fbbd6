"""Which columns hold a keyed look-up hash, and how each is made anew when the key changes.

Each context registers its own in `lookups.py`; a column that looks like a hash and is not registered fails a test.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from schoolpoort.core.encryption import lookup_hash

#: Gets rows with the fields it asked for; returns the hash with the newest key by primary key, where it can.
Recompute = Callable[[Sequence[Any]], Mapping[Any, str]]


@dataclass(frozen=True)
class LookupField:
    """A column with a keyed hash. `lost` says what happens to a row whose hash cannot be made anew."""

    model: str
    field: str
    needs: tuple[str, ...]
    recompute: Recompute
    lost: str


_lookups: dict[tuple[str, str], LookupField] = {}
_other_digests: dict[tuple[str, str], str] = {}


def register_lookup(lookup: LookupField) -> None:
    """Add a column of keyed hashes."""
    _lookups[lookup.model, lookup.field] = lookup


def register_no_lookup(model: str, field: str, why: str) -> None:
    """Say that a column that looks like a keyed hash depends on no key of the installation, and why."""
    _other_digests[model, field] = why


def lookups() -> tuple[LookupField, ...]:
    """Return all columns of keyed hashes."""
    return tuple(_lookups.values())


def declared_digests() -> frozenset[tuple[str, str]]:
    """Return every column that was registered, as (model, field)."""
    return frozenset(_lookups) | frozenset(_other_digests)


def from_field(name: str, purpose: str) -> Recompute:
    """Return how a hash of another field of the same row is made anew; an empty field gives no hash."""

    def recompute(rows: Sequence[Any]) -> Mapping[Any, str]:
        values = {row.pk: getattr(row, name) for row in rows}
        return {key: lookup_hash(value, purpose=purpose) for key, value in values.items() if value}

    return recompute


def no_source(rows: Sequence[Any]) -> Mapping[Any, str]:
    """Make nothing: what was hashed is kept nowhere, on purpose."""
    return {}


register_lookup(
    LookupField("core.TryCount", "key", (), no_source, "counts of tries begin again; none of them lasts for a day")
)
register_no_lookup("core.AuditSeal", "previous", "the plain digest of the batch before")
register_no_lookup("core.AuditSeal", "digest", "a plain digest of entries without any text")
