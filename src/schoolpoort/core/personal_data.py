"""What every context holds about a guardian: to show it, to erase it, to bring two records of one person together.

Each context registers one holder in its `personal_data.py`. `rights` asks them all, from the highest context down,
and knows none of their tables (docs/decisions/0010-rights.md).
"""

import hashlib
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from schoolpoort.core.scope import Scope

Value = str | date | datetime | bool


@dataclass(frozen=True)
class Fact:
    """One line: `label` is a phrase of the phrasebook; the value, or the `phrase` that is the value.

    A text that somebody wrote has the tag of its `language`.
    """

    label: str
    value: Value = ""
    phrase: str = ""
    language: str = ""


Record = tuple[Fact, ...]


@dataclass(frozen=True)
class PersonalSection:
    """A heading (a phrase of the phrasebook) and the rows below it."""

    title: str
    records: tuple[Record, ...]


@dataclass(frozen=True)
class Erased:
    """What an erasure did: rows emptied or removed by kind, and phrases that say what stays and why."""

    counts: dict[str, int] = field(default_factory=dict)
    kept: tuple[str, ...] = ()


@dataclass(frozen=True)
class PersonalDataHolder:
    """What one context does about the data of guardians of one school; it never touches a partner's.

    `collect` returns sections in plain words. `erase` empties or removes inside the caller's transaction. `merge`
    moves what the second record has to the first, inside the caller's transaction too.
    """

    key: str
    rank: int
    collect: Callable[[Scope, Sequence[UUID]], Sequence[PersonalSection]]
    erase: Callable[[Scope, Sequence[UUID]], Erased]
    merge: Callable[[Scope, UUID, UUID], None]


_holders: dict[str, PersonalDataHolder] = {}


def register_holder(holder: PersonalDataHolder) -> None:
    """Add a context's holder; the same key again replaces it."""
    _holders[holder.key] = holder


def holders() -> tuple[PersonalDataHolder, ...]:
    """Return all holders by rank: the order of the sections of a copy."""
    return tuple(sorted(_holders.values(), key=lambda each: (each.rank, each.key)))


def holders_downwards() -> tuple[PersonalDataHolder, ...]:
    """Return all holders from the highest context down: what points at a person goes before the person."""
    return tuple(reversed(_holders.values()))


def salted_digest(identity: str) -> str:
    """Return a digest of who was erased, with a salt of its own: it proves an erasure and gives nobody back."""
    salt = secrets.token_hex(8)
    return f"{salt}:{hashlib.sha256(f'{salt}:{identity}'.encode()).hexdigest()}"


def is_digest_of(digest: str, identity: str) -> bool:
    """Say whether a salted digest was made from this identity: to answer "did you erase me?"."""
    salt, _, hashed = digest.partition(":")
    return secrets.compare_digest(hashlib.sha256(f"{salt}:{identity}".encode()).hexdigest(), hashed)
