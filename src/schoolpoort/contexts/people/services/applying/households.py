"""Households of an import: guardians of one child at one address, and so the guardians of its brothers and sisters.

An address alone never makes a household: a shelter's hundred families are a hundred households. Who is no guardian
of a child is never reached about it, also within a household, because messages go by guardianship.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from schoolpoort.contexts.people.engine_io import household_hash, street_line
from schoolpoort.contexts.people.models import Guardian, Household
from schoolpoort.contexts.people.roster.duplicates import Person
from schoolpoort.contexts.people.roster.evidence import address_key
from schoolpoort.contexts.people.roster.records import RosterAddress
from schoolpoort.contexts.people.services.applying.writing import BATCH, Writing, parts


@dataclass
class _Group:
    """People at one address who are tied by children."""

    address: RosterAddress
    people: list[str] = field(default_factory=list)


def write_households(writing: Writing) -> list[Guardian]:
    """Give every new or moved guardian a household; returns the known guardians who got another one."""
    affected = _affected_people(writing)
    groups = [group for group in _groups(writing) if not affected.isdisjoint(group.people)]
    known = _households_of(writing, groups)
    living_in: dict[UUID, set[UUID]] = defaultdict(set)
    for guardian in writing.comparison.rows.guardians.values():
        if guardian.gone_since is None:
            living_in[guardian.household_id].add(guardian.pk)
    made: list[Household] = []
    changed: list[Household] = []
    moved: list[Guardian] = []
    corrected = _corrected(writing)
    claimed: set[UUID] = set()
    for group in groups:
        guardians = [writing.guardian_of[key] for key in group.people]
        household = _reusable(group, guardians, known, living_in, claimed)
        if household is None:
            household = Household(organisation_id=writing.organisation_id)
            made.append(household)
        claimed.add(household.pk)
        if household.pk not in corrected and _set_address(household, group.address) and household.pk in known:
            changed.append(household)
        for guardian in guardians:
            if guardian.household_id != household.pk and "address" not in guardian.own_fields:
                guardian.household = household
                moved.append(guardian)
    Household.objects.bulk_create(made, batch_size=BATCH)
    Household.objects.within(writing.scope).bulk_update(
        changed, ["street", "postcode", "town", "address_hash"], batch_size=BATCH
    )
    new = {guardian.pk for guardian in writing.new_guardians.values()}
    return [guardian for guardian in moved if guardian.pk not in new]


def _corrected(writing: Writing) -> set[UUID]:
    """Return the households whose address somebody corrected by hand: a file does not write it over."""
    guardians = writing.comparison.rows.guardians.values()
    return {each.household_id for each in guardians if "address" in each.own_fields and each.gone_since is None}


def _affected_people(writing: Writing) -> set[str]:
    """Return who is new, has another address, or has a child that is new with this guardian or that moved."""
    affected = set(writing.new_guardians)
    sharing, plan = writing.comparison.sharing, writing.comparison.plan
    affected.update(key for key, changes in writing.person_changes.items() if "address" in changes)
    for new in plan.new:
        affected.update(sharing.person_of[new.place, at] for at in range(len(new.child.guardians)))
    for changed in plan.changed:
        affected.update(guardian.person for guardian in changed.guardians if guardian.kind == "new")
        if any(each.name == "address" for each in changed.changes):
            count = len(changed.child.guardians)
            affected.update(sharing.person_of[changed.place, at] for at in range(count))
    return affected & set(writing.guardian_of)


def _groups(writing: Writing) -> list[_Group]:
    """Return everybody of the file who is or will be a guardian, by address and shared children."""
    children, sharing = writing.comparison.roster.children, writing.comparison.sharing
    homes = {key: _home(writing, writing.people[key]) for key in writing.guardian_of if key in writing.people}
    group_of: dict[str, _Group] = {}
    for place, child in enumerate(children):
        at_address: dict[str, list[str]] = defaultdict(list)
        for at in range(len(child.guardians)):
            key = sharing.person_of[place, at]
            if key in homes:
                at_address[address_key(homes[key])].append(key)
        if "" in at_address and len(at_address) > 1:
            # No address said: with the first guardian of the child whose address is known.
            lost = at_address.pop("")
            next(iter(at_address.values())).extend(lost)
        for people in at_address.values():
            _join(people, homes, group_of)
    unique = {id(group): group for group in group_of.values()}
    return list(unique.values())


def _join(people: Iterable[str], homes: dict[str, RosterAddress], group_of: dict[str, _Group]) -> None:
    """Put people of one child in one group, with whom each of them was already grouped at the same address."""
    people = list(people)
    known_home = next((homes[key] for key in people if address_key(homes[key])), homes[people[0]])
    group = next((group_of[key] for key in people if key in group_of), None)
    if group is None or address_key(group.address) not in ("", address_key(known_home)):
        group = _Group(known_home)
    elif not address_key(group.address):
        group.address = known_home
    for key in people:
        other = group_of.get(key)
        if other is group:
            continue
        if other is not None and address_key(other.address) != address_key(group.address):
            continue
        for each in other.people if other is not None else [key]:
            group.people.append(each)
            group_of[each] = group


def _home(writing: Writing, person: Person) -> RosterAddress:
    """Return where a person lives: the own address, else where the first child lives."""
    if address_key(person.record.address):
        return person.record.address
    children = (writing.comparison.roster.children[place] for place, _at in person.mentions)
    return next((child.address for child in children if address_key(child.address)), RosterAddress())


def _households_of(writing: Writing, groups: Iterable[_Group]) -> dict[UUID, Household]:
    ids = {
        guardian.household_id
        for group in groups
        for key in group.people
        if (guardian := writing.guardian_of[key]).household_id is not None
    }
    found: dict[UUID, Household] = {}
    for part in parts(sorted(ids)):
        found.update(Household.objects.within(writing.scope).in_bulk(part))
    return found


def _reusable(
    group: _Group,
    guardians: list[Guardian],
    known: dict[UUID, Household],
    living_in: dict[UUID, set[UUID]],
    claimed: set[UUID],
) -> Household | None:
    """Return the household that the group keeps: at the same address, or one that moves as a whole."""
    ids = {guardian.pk for guardian in guardians}
    candidates = [
        known[key]
        for guardian in guardians
        if (key := guardian.household_id) is not None and key in known and key not in claimed
    ]
    wanted = household_hash(group.address)
    if not wanted:
        return candidates[0] if candidates else None
    there = next((each for each in candidates if each.address_hash == wanted), None)
    return there or next((each for each in candidates if living_in[each.pk] <= ids), None)


def _set_address(household: Household, address: RosterAddress) -> bool:
    """Write an address that is known; returns whether anything changed."""
    wanted = household_hash(address)
    if not wanted or household.address_hash == wanted:
        return False
    household.street = street_line(address)
    household.postcode = address.postcode[:10]
    household.town = address.town[:80]
    household.address_hash = wanted
    return True
