"""One child on more rows: a row per parent, a copied row, a change of class, or two children with one number."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from schoolpoort.contexts.people.roster.identity import name_key
from schoolpoort.contexts.people.roster.reasons import Reason, because
from schoolpoort.contexts.people.roster.records import RosterChild, RosterGuardian, RosterProblem, Severity


def join_repeated_rows(
    children: Iterable[RosterChild], today: date, id_column: str
) -> tuple[list[RosterChild], list[RosterChild], list[RosterProblem]]:
    """Join rows of the same child. Returns (children, rejected children, problems).

    Rows are the same child by number, or without a number by name and birth date. Rows that contradict one another
    are rejected, all of them: choosing one would be guessing.
    """
    groups: dict[tuple[object, ...], list[RosterChild]] = defaultdict(list)
    for child in children:
        key = ("id", child.source_id) if child.source_id else ("name", *_person(child))
        groups[key].append(child)
    kept: list[RosterChild] = []
    rejected: list[RosterChild] = []
    problems: list[RosterProblem] = []
    for group in groups.values():
        joined = group[0]
        for other in group[1:]:
            outcome = _join(joined, other, today)
            if isinstance(outcome, RosterChild):
                problems.append(_note(joined, other, outcome, id_column))
                joined = outcome
            else:
                problems.extend(_contradiction(joined, other, outcome, id_column))
                rejected.append(other)
                if joined is group[0] or joined not in rejected:
                    rejected.append(joined)
        if joined not in rejected:
            kept.append(joined)
    return kept, rejected, problems


def _person(child: RosterChild) -> tuple[object, ...]:
    return name_key(child.first_name, child.last_name), child.birth_date


def _join(one: RosterChild, other: RosterChild, today: date) -> RosterChild | Reason:
    """The two rows as one child, or why they cannot be."""
    names_differ = name_key(one.first_name, one.last_name) != name_key(other.first_name, other.last_name)
    if names_differ:
        return because("duplicate_id", other=one.row)
    if one.birth_date and other.birth_date and one.birth_date != other.birth_date:
        return because("child_data_differ", other=one.row)
    chosen = one
    if one.class_name.casefold() != other.class_name.casefold():
        current = _current_enrolment(one, other, today)
        if current is None:
            return because("two_classes", other=one.row, other_class=one.class_name)
        chosen = current
    guardians = list(one.guardians)
    for guardian in other.guardians:
        if not any(_same_guardian(guardian, known) for known in guardians):
            guardians.append(replace(guardian, position=len(guardians) + 1))
    return replace(
        chosen,
        row=one.row,
        birth_date=one.birth_date or other.birth_date,
        address=one.address or other.address,
        home_languages=one.home_languages or other.home_languages,
        guardians=tuple(guardians),
    )


def _same_guardian(one: RosterGuardian, other: RosterGuardian) -> bool:
    if one.source_id and other.source_id:
        return one.source_id == other.source_id
    if one.birth_date and other.birth_date and one.birth_date != other.birth_date:
        return False
    return name_key(one.first_name, one.last_name) == name_key(other.first_name, other.last_name)


def _current_enrolment(one: RosterChild, other: RosterChild, today: date) -> RosterChild | None:
    """Of two enrolments that follow one another, the one of today (else the later); None if both run at once."""
    first, second = sorted((one, other), key=lambda child: child.enrolled_from or date.min)
    if first.enrolled_until is None or second.enrolled_from is None or second.enrolled_from < first.enrolled_until:
        return None
    return second if second.enrolled_from <= today else first


def _note(one: RosterChild, other: RosterChild, joined: RosterChild, id_column: str) -> RosterProblem:
    if one.class_name.casefold() != other.class_name.casefold():
        reason = because("class_by_date", other=one.row, class_name=joined.class_name)
    else:
        reason = because("row_repeated", other=one.row)
    severity = Severity.NOTE if len(joined.guardians) > len(one.guardians) else Severity.WARNING
    return RosterProblem(other.row, id_column, other.source_id, reason, severity)


def _contradiction(one: RosterChild, other: RosterChild, reason: Reason, id_column: str) -> list[RosterProblem]:
    """The same finding on both rows, each naming the other."""
    back = dict(reason.details) | {"other": str(other.row)}
    if "other_class" in back:
        back["other_class"] = other.class_name
    return [
        RosterProblem(other.row, id_column, other.source_id, reason, Severity.ERROR),
        RosterProblem(one.row, id_column, one.source_id, Reason(reason.code, tuple(back.items())), Severity.ERROR),
    ]
