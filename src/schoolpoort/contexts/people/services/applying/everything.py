"""One transaction that writes an import, all or nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from schoolpoort.contexts.people.models import RosterImport
from schoolpoort.contexts.people.services.applying.children import write_children, write_ties
from schoolpoort.contexts.people.services.applying.classes import write_classes
from schoolpoort.contexts.people.services.applying.enrolments import write_enrolments
from schoolpoort.contexts.people.services.applying.households import write_households
from schoolpoort.contexts.people.services.applying.people import gather_people, write_people
from schoolpoort.contexts.people.services.applying.reach import write_reach
from schoolpoort.contexts.people.services.applying.source_ids import write_source_ids
from schoolpoort.contexts.people.services.applying.writing import Writing
from schoolpoort.contexts.people.services.comparing import Comparison
from schoolpoort.contexts.people.services.contact_points import write_pupil_contacts
from schoolpoort.contexts.people.services.leaving import settle_guardians
from schoolpoort.core import audit


@dataclass(frozen=True)
class _Step:
    """A part of the work and its share of the bar, in per cent of the writing."""

    share: int
    run: Callable[[Writing], object]


_STEPS = (
    _Step(5, write_classes),
    _Step(5, gather_people),
    _Step(30, lambda writing: write_people(writing, write_households(writing))),
    _Step(15, write_children),
    _Step(10, write_enrolments),
    _Step(10, write_ties),
    _Step(20, write_reach),
    _Step(5, write_source_ids),
)


def write_everything(
    row: RosterImport, comparison: Comparison, actor: audit.Actor, step: Callable[[int], None]
) -> Writing:
    """Write what a comparison says; call it inside a transaction. `step(n)` gets per cents, 100 in all."""
    writing = Writing(row.organisation_id, row.school_year, comparison)
    if comparison.plan.changes_nothing:
        gather_people(writing)
    else:
        for each in _STEPS:
            each.run(writing)
            step(each.share)
        settle_guardians(row.organisation_id, actor)
    contacts = comparison.roster.pupil_contacts
    if contacts is not None:
        write_pupil_contacts(row.organisation_id, contacts)
    _record(writing, row, actor)
    return writing


def _record(writing: Writing, row: RosterImport, actor: audit.Actor) -> None:
    plan = writing.comparison.plan
    new = [writing.child_of[each.place].pk for each in plan.new]
    changed = [writing.child_of[each.place].pk for each in plan.changed]
    fields = sorted({field.name for each in plan.changed for field in each.changes})
    gone = [UUID(each.current_id) for each in plan.gone]
    guardians = [each.pk for each in writing.new_guardians.values()]
    for action, subject, ids, names in (
        ("imported", "Child", new, []),
        ("changed by import", "Child", changed, fields),
        ("left", "Child", gone, []),
        ("imported", "Guardian", guardians, []),
        ("applied", "RosterImport", [row.pk], []),
    ):
        audit.record_many(
            action,
            actor=actor,
            organisation_id=row.organisation_id,
            subject=subject,
            subject_ids=ids,
            fields=names,
        )
