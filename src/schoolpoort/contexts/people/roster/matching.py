"""Which child of the school a child of the file is."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date

from rapidfuzz import fuzz

from schoolpoort.contexts.people.roster.evidence import similar_names
from schoolpoort.contexts.people.roster.identity import name_key
from schoolpoort.contexts.people.roster.reasons import Reason, because
from schoolpoort.contexts.people.roster.records import RosterChild, RosterGuardian
from schoolpoort.contexts.people.roster.snapshot import CurrentChild, CurrentGuardian

_RECOGNISABLE_NAME = 70


class ChildMatcher:
    """Finds the current child by the source's number, else by name and birth date."""

    def __init__(self, current: Sequence[CurrentChild], ids_in_file: Iterable[str]) -> None:
        self._ids_in_file = frozenset(ids_in_file)
        self._by_id: dict[str, CurrentChild] = {}
        self._by_person: dict[tuple[str, date], list[CurrentChild]] = defaultdict(list)
        self._by_name: dict[str, list[CurrentChild]] = defaultdict(list)
        for child in current:
            if child.record.source_id:
                self._by_id.setdefault(child.record.source_id, child)
            name = name_key(child.record.first_name, child.record.last_name)
            self._by_name[name].append(child)
            if child.record.birth_date is not None:
                self._by_person[name, child.record.birth_date].append(child)

    def find(self, child: RosterChild) -> CurrentChild | Reason | None:
        """The current child; None where it is new; a reason where the number belongs to somebody else."""
        known = self._by_id.get(child.source_id) if child.source_id else None
        if known is not None:
            return known if _may_be(known.record, child) else because("id_of_other_child")
        if child.birth_date is None:
            return None
        namesakes = self._by_person.get((name_key(child.first_name, child.last_name), child.birth_date), [])
        # A current child whose own number is also in the file is that other row's child.
        free = [
            candidate
            for candidate in namesakes
            if not child.source_id
            or not candidate.record.source_id
            or candidate.record.source_id not in self._ids_in_file
        ]
        return free[0] if len(free) == 1 else None

    def might_be(self, child: RosterChild) -> list[CurrentChild]:
        """Every current child that a row with errors could be about; these must not count as gone."""
        found = self._by_name.get(name_key(child.first_name, child.last_name), [])
        known = self._by_id.get(child.source_id) if child.source_id else None
        return [*found, known] if known is not None else list(found)


def _may_be(known: RosterChild, child: RosterChild) -> bool:
    """Whether one number can mean the same child: the name may be corrected, or the birth date, but not both."""
    if known.birth_date is not None and known.birth_date == child.birth_date:
        return True
    mine, theirs = (name_key(one.first_name, one.last_name) for one in (known, child))
    return mine == theirs or fuzz.ratio(mine, theirs) >= _RECOGNISABLE_NAME


def match_guardians(
    current: Sequence[CurrentGuardian],
    mentioned: Sequence[RosterGuardian],
    refused: Collection[tuple[int, str]] = (),
) -> tuple[dict[int, CurrentGuardian], list[CurrentGuardian]]:
    """(place of the mention -> current guardian, current guardians who are not mentioned), within one child.

    A guardian whose number stands with one mention is never another mention: two records would end with one number.
    `refused` are pairs of a place and the id of a guardian that it is not.
    """
    left = list(current)
    matched: dict[int, CurrentGuardian] = {}
    numbers = {guardian.source_id for guardian in mentioned} - {""}
    for same in (_same_number, _same_name, _similar_name):
        for place, guardian in enumerate(mentioned):
            if place in matched:
                continue
            others = numbers - {guardian.source_id}
            free = (one for one in left if one.record.source_id not in others and (place, one.id) not in refused)
            found = next((known for known in free if same(known.record, guardian)), None)
            if found is not None:
                matched[place] = found
                left.remove(found)
    return matched, left


def recognises(known: RosterGuardian, guardian: RosterGuardian) -> bool:
    """Whether a guardian that the school has may be the one that is mentioned."""
    return any(same(known, guardian) for same in (_same_number, _same_name, _similar_name))


def _numbers_differ(known: RosterGuardian, guardian: RosterGuardian) -> bool:
    return bool(known.source_id and guardian.source_id and known.source_id != guardian.source_id)


def _same_number(known: RosterGuardian, guardian: RosterGuardian) -> bool:
    """The same number, unless it was given to somebody else: a record never turns into another person's."""
    if not known.source_id or known.source_id != guardian.source_id:
        return False
    if name_key(known.first_name, known.last_name) == name_key(guardian.first_name, guardian.last_name):
        return True  # a birth date may be corrected
    if known.birth_date is not None and known.birth_date == guardian.birth_date:
        return True  # a name may change
    return similar_names(known, guardian) and not _born_differently(known, guardian)


def _same_name(known: RosterGuardian, guardian: RosterGuardian) -> bool:
    if _numbers_differ(known, guardian) or _born_differently(known, guardian):
        return False
    return name_key(known.first_name, known.last_name) == name_key(guardian.first_name, guardian.last_name)


def _similar_name(known: RosterGuardian, guardian: RosterGuardian) -> bool:
    if _numbers_differ(known, guardian) or _born_differently(known, guardian):
        return False
    return similar_names(known, guardian)


def _born_differently(known: RosterGuardian, guardian: RosterGuardian) -> bool:
    return bool(known.birth_date and guardian.birth_date and known.birth_date != guardian.birth_date)
