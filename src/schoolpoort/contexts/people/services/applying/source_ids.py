"""The ids that the school's administration gives to children and guardians."""

from collections.abc import Iterable, Iterator
from uuid import UUID

from schoolpoort.contexts.people.models import ExternalId
from schoolpoort.contexts.people.services.applying.writing import BATCH, ROSTER_SYSTEM, Writing, parts

_LONGEST = 120


def write_source_ids(writing: Writing) -> None:
    """Save the ids of new and changed people. A guardian's id that two people claim stays with the first."""
    children = dict(_ids_of_children(writing))
    guardians = dict(_ids_of_guardians(writing))
    _forget_old_ids(writing, (*children.values(), *guardians.values()))
    rows = [_row(writing, "child", value, key) for value, key in children.items()]
    ExternalId.objects.bulk_create(
        rows,
        batch_size=BATCH,
        update_conflicts=True,
        unique_fields=["organisation", "system", "kind", "value"],
        update_fields=["object_id"],
    )
    rows = [_row(writing, "guardian", value, key) for value, key in guardians.items()]
    ExternalId.objects.bulk_create(rows, batch_size=BATCH, ignore_conflicts=True)


def _ids_of_children(writing: Writing) -> Iterator[tuple[str, UUID]]:
    plan = writing.comparison.plan
    for new in plan.new:
        if new.child.source_id:
            yield new.child.source_id[:_LONGEST], writing.child_of[new.place].pk
    for change in plan.changed:
        if any(each.name == "source_id" for each in change.changes):
            yield change.child.source_id[:_LONGEST], UUID(change.current_id)


def _ids_of_guardians(writing: Writing) -> Iterator[tuple[str, UUID]]:
    for key, guardian in writing.new_guardians.items():
        if writing.people[key].record.source_id:
            yield writing.people[key].record.source_id[:_LONGEST], guardian.pk
    for key, changes in writing.person_changes.items():
        if "source_id" in changes:
            yield str(changes["source_id"].new)[:_LONGEST], writing.guardian_of[key].pk


def _forget_old_ids(writing: Writing, objects: Iterable[UUID]) -> None:
    rows = writing.comparison.rows
    known = [each for each in objects if each in rows.children or each in rows.guardians]
    for part in parts(known):
        ExternalId.objects.within(writing.scope).filter(system=ROSTER_SYSTEM, object_id__in=part).delete()


def _row(writing: Writing, kind: str, value: str, key: UUID) -> ExternalId:
    return ExternalId(
        organisation_id=writing.organisation_id, system=ROSTER_SYSTEM, kind=kind, value=value, object_id=key
    )
