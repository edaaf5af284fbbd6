"""What a guardian may know of the notes: that they are there, and how to see them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from schoolpoort.contexts.contact_moments.models import Note
from schoolpoort.contexts.people.api import Guardian
from schoolpoort.contexts.worklist.api import TaskKind, open_task, open_tasks_about
from schoolpoort.core import clock
from schoolpoort.core.audit import Actor
from schoolpoort.core.scope import Scope

#: The worklist's key for "this guardian wants to see the notes"; its subject is the guardian.
NOTES_SUBJECT = "contact_moments.notes"


@dataclass(frozen=True)
class NotesAtSchool:
    """One school's notes about the visitor."""

    guardian: Guardian
    count: int
    last: datetime | None
    asked: bool


def notes_by_school(guardians: Sequence[Guardian]) -> list[NotesAtSchool]:
    """Return for each joined record how many notes the school has, and whether they are asked for (2 queries)."""
    scope = Scope.over(each.organisation_id for each in guardians)
    ids = [each.pk for each in guardians]
    written: dict[object, list[datetime]] = {}
    rows = Note.objects.within(scope).filter(guardian_id__in=ids).order_by("written_at")
    for guardian_id, at in rows.values_list("guardian_id", "written_at"):
        written.setdefault(guardian_id, []).append(clock.local(at))
    asked = set(open_tasks_about(scope, NOTES_SUBJECT, ids).values_list("subject_id", flat=True))
    return [
        NotesAtSchool(each, len(found), found[-1] if found else None, each.pk in asked)
        for each in guardians
        for found in [written.get(each.pk, [])]
    ]


def ask_to_see(guardian: Guardian) -> None:
    """Open a task for who cares for families: show this guardian the notes. A second wish is the same task."""
    open_task(
        kind=TaskKind.DATA_REQUEST,
        organisation_id=guardian.organisation_id,
        guardian_id=guardian.pk,
        # Without a class the bridge figure is first in line: a class teacher may not read all notes.
        school_class_id=None,
        subject_kind=NOTES_SUBJECT,
        subject_id=guardian.pk,
        text="Wil de notities over gesprekken lezen. Toon ze samen op de kaart, of geef een kopie.",
        consequence=2,
        actor=Actor("guardian", guardian.pk),
    )
