"""Households: the guardians of a child who share an address. A child has one or two (decision 3)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from schoolpoort.contexts.people.roster.duplicates import Sharing
from schoolpoort.contexts.people.roster.evidence import address_key
from schoolpoort.contexts.people.roster.records import RosterAddress, RosterChild

MOST_HOUSEHOLDS = 2


@dataclass(frozen=True, slots=True)
class RosterHousehold:
    """Guardians (keys of `Sharing.people`) at one address, and the children (places in the list) they all care for.

    Children share a household only where all its guardians are the same: half-brothers do not, because a message
    about one child must not reach somebody who is no guardian of it.
    """

    key: str
    guardians: tuple[str, ...]
    children: tuple[int, ...]
    address: RosterAddress = field(repr=False)


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A guardian at a third address: kept as a guardian of the child, in no household."""

    child: int
    guardian: str


def group_households(
    children: Sequence[RosterChild], sharing: Sharing
) -> tuple[tuple[RosterHousehold, ...], tuple[Unplaced, ...]]:
    """The households of all children, and the guardians at a third address.

    A guardian without an own address lives where the child lives; where no address is known at all, the guardians
    of a child are one household.
    """
    households: dict[tuple[str, ...], tuple[RosterAddress, list[int]]] = {}
    unplaced: list[Unplaced] = []
    for place, child in enumerate(children):
        by_address = _guardians_by_address(place, child, sharing)
        for position, (address, people) in enumerate(by_address.values()):
            if position >= MOST_HOUSEHOLDS:
                unplaced.extend(Unplaced(place, person) for person in people)
                continue
            # The people alone tell a household: siblings' rows may spell the address differently.
            households.setdefault(tuple(sorted(people)), (address, []))[1].append(place)
    return (
        tuple(
            RosterHousehold("&".join(people), people, tuple(places), address)
            for people, (address, places) in households.items()
        ),
        tuple(unplaced),
    )


def _guardians_by_address(
    place: int, child: RosterChild, sharing: Sharing
) -> dict[str, tuple[RosterAddress, list[str]]]:
    """Address key -> (address, people), guardians with parental authority first, the child's own address first."""
    guardians = sorted(
        ((sharing.person_of[place, at], guardian) for at, guardian in enumerate(child.guardians)),
        key=lambda pair: (pair[1].parental_authority is False, pair[1].position),
    )
    home = address_key(child.address)
    found: dict[str, tuple[RosterAddress, list[str]]] = {}
    for person, guardian in guardians:
        own = address_key(guardian.address)
        address = guardian.address if own else child.address
        found.setdefault(own or home, (address, []))[1].append(person)
    if "" in found and len(found) > 1:
        # No address said, and the child's is unknown too: with the first guardian whose address is known.
        _, people = found.pop("")
        next(iter(found.values()))[1].extend(people)
    return found
