"""A school in memory that applies import plans, as the database will: the reference for the comparison's laws."""

from dataclasses import replace
from itertools import count

from schoolpoort.contexts.people.roster.difference import GUARDIANSHIP_FIELDS
from schoolpoort.contexts.people.roster.duplicates import Sharing
from schoolpoort.contexts.people.roster.records import RosterGuardian
from schoolpoort.contexts.people.roster.roster import Roster
from schoolpoort.contexts.people.roster.snapshot import ChangedChild, CurrentChild, CurrentGuardian, ImportPlan

_numbers = count()


def apply_plan(
    current: tuple[CurrentChild, ...], plan: ImportPlan, roster: Roster, sharing: Sharing
) -> tuple[CurrentChild, ...]:
    """The school after the import. Guardians are people: a change of one shows with every child."""
    people = {guardian.id: guardian.record for child in current for guardian in child.guardians}
    records = {person.key: person.record for person in sharing.people}
    ids = dict(plan.existing_people)
    children = {child.id: child for child in current}

    def person_id(key: str) -> str:
        if key not in ids:
            ids[key] = f"guardian:{next(_numbers)}"
            people[ids[key]] = records[key]
        return ids[key]

    def shown(key: str, mention: RosterGuardian) -> CurrentGuardian:
        return CurrentGuardian(person_id(key), replace(mention))

    for new in plan.new:
        guardians = [shown(sharing.person_of[new.place, at], one) for at, one in enumerate(new.child.guardians)]
        name = f"child:{len(children)}"
        children[name] = CurrentChild(name, new.child, tuple(guardians), roster.school_year.name)
    for change in plan.changed:
        children[change.current_id] = _changed(children[change.current_id], change, roster, people, shown, sharing)
    for gone in plan.gone:
        left = children[gone.current_id]
        children[left.id] = replace(left, active=False, record=replace(left.record, enrolled_until=gone.until))
    return tuple(_with_people(child, people) for child in children.values())


def _changed(child, change: ChangedChild, roster: Roster, people, shown, sharing: Sharing) -> CurrentChild:
    record, year, active = child.record, child.school_year, child.active
    for one in change.changes:
        if one.name == "school_year":
            year = roster.school_year.name
        elif one.name == "active":
            active = True
        else:
            record = replace(record, **{one.name: one.new})
    if (year, active) != (child.school_year, child.active):
        record = replace(record, enrolled_from=change.child.enrolled_from, enrolled_until=change.child.enrolled_until)
    guardians = list(child.guardians)
    for one in change.guardians:
        if one.kind == "gone":
            guardians = [guardian for guardian in guardians if guardian.id != one.current_id]
        elif one.kind == "new":
            place = next(
                at for at in range(len(change.child.guardians)) if sharing.person_of[change.place, at] == one.person
            )
            guardians.append(shown(one.person, change.child.guardians[place]))
        else:
            for field in one.changes:
                if field.name in GUARDIANSHIP_FIELDS:
                    guardians = [
                        replace(g, record=replace(g.record, **{field.name: field.new})) if g.id == one.current_id else g
                        for g in guardians
                    ]
                else:
                    people[one.current_id] = replace(people[one.current_id], **{field.name: field.new})
    return CurrentChild(child.id, record, tuple(guardians), year, active)


def _with_people(child: CurrentChild, people: dict[str, RosterGuardian]) -> CurrentChild:
    guardians = []
    for guardian in child.guardians:
        own = {name: getattr(guardian.record, name) for name in GUARDIANSHIP_FIELDS}
        guardians.append(CurrentGuardian(guardian.id, replace(people[guardian.id], **own), guardian.own_fields))
    return replace(child, guardians=tuple(guardians))
