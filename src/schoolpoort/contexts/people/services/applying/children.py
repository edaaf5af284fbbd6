"""The children of an import: new, changed, gone; and their ties with guardians."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from schoolpoort.contexts.people.engine_io import child_to_json, relation_to_row
from schoolpoort.contexts.people.models import Child, Guardianship
from schoolpoort.contexts.people.roster.records import RosterChild, RosterGuardian
from schoolpoort.contexts.people.roster.snapshot import ChangedChild, GoneChild, GuardianChange
from schoolpoort.contexts.people.services.applying.writing import BATCH, Writing, parts

_LONGEST_FIRST_NAME = 80
_LONGEST_LAST_NAME = 120
_COLUMNS = ("first_name", "last_name", "birth_date", "gone_since", "roster")


def write_children(writing: Writing) -> None:
    """Save the children themselves; enrolments and ties follow."""
    plan = writing.comparison.plan
    made: list[Child] = []
    for new in plan.new:
        child = Child(organisation_id=writing.organisation_id)
        _fill(child, new.child)
        writing.child_of[new.place] = child
        made.append(child)
    Child.objects.bulk_create(made, batch_size=BATCH)
    touched = [_changed(writing, each) for each in plan.changed] + [_gone(writing, each) for each in plan.gone]
    Child.objects.bulk_create(
        touched, batch_size=BATCH, update_conflicts=True, unique_fields=["id"], update_fields=_COLUMNS
    )


def _fill(child: Child, record: RosterChild) -> None:
    child.first_name = record.first_name[:_LONGEST_FIRST_NAME]
    child.last_name = record.last_name[:_LONGEST_LAST_NAME]
    child.birth_date = record.birth_date
    child.roster = child_to_json(record)


def changed_record(writing: Writing, change: ChangedChild) -> RosterChild:
    """Return what is known of a child after the import; a new enrolment takes the file's dates as they are."""
    record = writing.comparison.current[change.current_id].record
    fields = {each.name: each.new for each in change.changes if each.name not in ("school_year", "active")}
    record = replace(record, **fields)  # type: ignore[arg-type]
    if is_new_enrolment(change):
        record = replace(record, enrolled_from=change.child.enrolled_from, enrolled_until=change.child.enrolled_until)
    return record


def is_new_enrolment(change: ChangedChild) -> bool:
    """Say whether a child enrols anew: in another school year, or back after it left."""
    return any(each.name in ("school_year", "active") for each in change.changes)


def _changed(writing: Writing, change: ChangedChild) -> Child:
    child = writing.comparison.rows.children[UUID(change.current_id)]
    _fill(child, changed_record(writing, change))
    if any(each.name == "active" for each in change.changes):
        child.gone_since = None
    writing.child_of[change.place] = child
    return child


def _gone(writing: Writing, gone: GoneChild) -> Child:
    """End a child's time here. Who leaves with the school year stays reachable until its last day."""
    child = writing.comparison.rows.children[UUID(gone.current_id)]
    record = replace(writing.comparison.current[gone.current_id].record, enrolled_until=gone.until)
    child.roster = child_to_json(record)
    if gone.until <= writing.today:
        child.gone_since = writing.today
    return child


def write_ties(writing: Writing) -> None:
    """Save who is a guardian of whom."""
    made: list[Guardianship] = []
    edited: list[Guardianship] = []
    ended: list[int] = []
    for new in writing.comparison.plan.new:
        for at, guardian in enumerate(new.child.guardians):
            made.append(_tie(writing, new.place, at, guardian, at + 1))
    for change in writing.comparison.plan.changed:
        ties = {str(tie.guardian_id): tie for tie in _ties_of(writing, change)}
        rank = max((tie.rank for tie in ties.values()), default=0)
        for each in change.guardians:
            if each.kind == "gone":
                ended.append(ties[each.current_id].pk)
            elif each.kind == "new":
                rank += 1
                at = _position(writing, change, each)
                made.append(_tie(writing, change.place, at, change.child.guardians[at], rank))
            elif _edit(ties[each.current_id], each):
                edited.append(ties[each.current_id])
    for part in parts(ended):
        Guardianship.objects.within(writing.scope).filter(pk__in=part).delete()
    Guardianship.objects.bulk_create(made, batch_size=BATCH)
    Guardianship.objects.within(writing.scope).bulk_update(edited, ["relation", "parental_authority"], batch_size=BATCH)


def _ties_of(writing: Writing, change: ChangedChild) -> Sequence[Guardianship]:
    return writing.comparison.rows.guardianships.get(UUID(change.current_id), [])


def _position(writing: Writing, change: ChangedChild, guardian: GuardianChange) -> int:
    person_of = writing.comparison.sharing.person_of
    return next(at for at in range(len(change.child.guardians)) if person_of[change.place, at] == guardian.person)


def _tie(writing: Writing, place: int, at: int, guardian: RosterGuardian, rank: int) -> Guardianship:
    person = writing.comparison.sharing.person_of[place, at]
    return Guardianship(
        organisation_id=writing.organisation_id,
        child=writing.child_of[place],
        guardian=writing.guardian_of[person],
        relation=relation_to_row(guardian.relation),
        # What nobody said is what the law presumes: both parents have authority.
        parental_authority=guardian.parental_authority is not False,
        rank=rank,
    )


def _edit(tie: Guardianship, change: GuardianChange) -> bool:
    edited = False
    for each in change.changes:
        if each.name == "relation":
            tie.relation = relation_to_row(each.new)  # type: ignore[arg-type]
            edited = True
        elif each.name == "parental_authority":
            tie.parental_authority = bool(each.new)
            edited = True
    return edited
