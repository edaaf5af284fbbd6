"""A class's photos on one page: who may, who may not, who was not asked. Never why."""

import csv
import io
from dataclasses import dataclass
from datetime import date

from schoolpoort.contexts.people.api import (
    PHOTO_PURPOSES,
    Child,
    ConsentPurpose,
    ConsentState,
    SchoolClass,
    children_of_classes,
    classes_on,
    consent_states,
    enrolments_on,
)
from schoolpoort.core.exported_cells import safe_row
from schoolpoort.core.scope import Scope


@dataclass(frozen=True)
class PhotoRow:
    """One child of a class, and where it stands on each of PHOTO_PURPOSES."""

    child: Child
    states: list[tuple[ConsentPurpose, ConsentState]]


@dataclass(frozen=True)
class ClassPhotos:
    """How many children of a class may be photographed, may not, and wait for an answer."""

    school_class: SchoolClass
    yes: int
    no: int
    open: int


def photo_rows(school_class: SchoolClass, day: date) -> list[PhotoRow]:
    """Return the children of a class by name with their states (6 queries, however many children)."""
    scope = Scope.of(school_class.organisation_id)
    children = list(children_of_classes(scope, [school_class.pk], day).order_by("first_name", "last_name", "pk"))
    ids = [child.pk for child in children]
    states = {purpose: consent_states(scope, ids, purpose, day) for purpose in PHOTO_PURPOSES}
    return [PhotoRow(child, [(purpose, states[purpose][child.pk]) for purpose in PHOTO_PURPOSES]) for child in children]


def classes_with_photos(scope: Scope, day: date, only: frozenset[object] | None) -> list[ClassPhotos]:
    """Return the classes in view with the state of taking photos (3 queries).

    `only` are the classes of a teacher; None for who sees the school.
    """
    classes = [each for each in classes_on(scope, day).order_by("name") if only is None or each.pk in only]
    members: dict[object, list[object]] = {each.pk: [] for each in classes}
    for class_id, child_id in enrolments_on(scope, day).values_list("school_class_id", "child_id"):
        if class_id in members:
            members[class_id].append(child_id)
    everybody = {child for children in members.values() for child in children}
    states = consent_states(scope, everybody, ConsentPurpose.PHOTO_TAKING, day)  # type: ignore[arg-type]
    return [_counted(each, [states[child] for child in members[each.pk]]) for each in classes]  # type: ignore[index]


def _counted(school_class: SchoolClass, states: list[ConsentState]) -> ClassPhotos:
    yes, no = states.count(ConsentState.YES), states.count(ConsentState.NO)
    return ClassPhotos(school_class, yes, no, len(states) - yes - no)


def photo_csv(rows: list[PhotoRow], head: list[str], words: dict[ConsentState, str]) -> str:
    """Return the list as text for a spreadsheet, with semicolons as Dutch spreadsheets expect."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";")
    writer.writerow(safe_row(head))
    for row in rows:
        writer.writerow(safe_row([row.child.full_name, *(words[state] for _, state in row.states)]))
    # Excel reads a file without this mark as if it were not UTF-8.
    return "\ufeff" + out.getvalue()
