"""The guardians of an import: new people, and what a file says anew about those whom the school knows."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from uuid import UUID

from schoolpoort.contexts.people.engine_io import guardian_record, guardian_to_json
from schoolpoort.contexts.people.models import Guardian
from schoolpoort.contexts.people.roster.claims import PERSON_FIELDS
from schoolpoort.contexts.people.roster.records import RosterGuardian, RosterLanguage
from schoolpoort.contexts.people.services.applying.writing import BATCH, Writing

_LONGEST_FIRST_NAME = 80
_LONGEST_LAST_NAME = 120
_LONGEST_WORDS = 120
CHANGED_COLUMNS = (
    "first_name",
    "last_name",
    "birth_date",
    "landline",
    "interpreter_wanted",
    "unknown_languages",
    "household",
    "roster",
)


def unknown_words(languages: tuple[RosterLanguage, ...]) -> str:
    """Return the names of languages that nobody recognised, for a colleague who does."""
    return ", ".join(each.text for each in languages if not each.tag)[:_LONGEST_WORDS]


def gather_people(writing: Writing) -> None:
    """Make (unsaved) rows for new people, and change those about whom the file says something else."""
    comparison = writing.comparison
    rows, plan = comparison.rows, comparison.plan
    writing.people = {person.key: person for person in comparison.sharing.people}
    writing.guardian_of = {key: rows.guardians[UUID(current)] for key, current in plan.existing_people.items()}
    for key in _mentioned_people(writing):
        if key not in writing.guardian_of:
            made = _new_guardian(writing, key)
            writing.guardian_of[key] = writing.new_guardians[key] = made
    for changed in plan.changed:
        for guardian in changed.guardians:
            if guardian.kind == "changed":
                about_person = {each.name: each for each in guardian.changes if each.name in PERSON_FIELDS}
                writing.person_changes.setdefault(guardian.person, {}).update(about_person)
    for key, changes in writing.person_changes.items():
        if changes:
            _change(writing, key)


def _mentioned_people(writing: Writing) -> Iterator[str]:
    sharing = writing.comparison.sharing
    for new in writing.comparison.plan.new:
        yield from (sharing.person_of[new.place, at] for at in range(len(new.child.guardians)))
    for changed in writing.comparison.plan.changed:
        yield from (guardian.person for guardian in changed.guardians if guardian.kind == "new")


def _new_guardian(writing: Writing, key: str) -> Guardian:
    guardian = Guardian(organisation_id=writing.organisation_id)
    person = writing.people[key]
    _fill(guardian, person.record)
    guardian.unknown_languages = unknown_words(writing.languages_of(person))
    return guardian


def _change(writing: Writing, key: str) -> None:
    guardian = writing.guardian_of[key]
    changes = writing.person_changes[key]
    record = guardian_record(guardian, writing.comparison.rows)
    said: dict[str, Any] = {name: change.new for name, change in changes.items()}
    _fill(guardian, replace(record, **said))
    if "languages" in changes:
        guardian.unknown_languages = unknown_words(writing.people[key].record.languages)


def _fill(guardian: Guardian, record: RosterGuardian) -> None:
    """Write what the file says, but for what was corrected by hand."""
    own = guardian.own_fields
    if "first_name" not in own:
        guardian.first_name = record.first_name[:_LONGEST_FIRST_NAME]
    if "last_name" not in own:
        guardian.last_name = record.last_name[:_LONGEST_LAST_NAME]
    if "birth_date" not in own:
        guardian.birth_date = record.birth_date
    guardian.landline = record.phone
    guardian.interpreter_wanted = record.interpreter_wanted
    guardian.roster = guardian_to_json(record)


def write_people(writing: Writing, moved: list[Guardian]) -> None:
    """Save new and changed guardians; `moved` are those who got another household."""
    Guardian.objects.bulk_create(writing.new_guardians.values(), batch_size=BATCH)
    touched = {
        writing.guardian_of[key].pk: writing.guardian_of[key] for key, one in writing.person_changes.items() if one
    }
    touched.update({each.pk: each for each in moved})
    Guardian.objects.bulk_create(
        touched.values(),
        batch_size=BATCH,
        update_conflicts=True,
        unique_fields=["id"],
        update_fields=CHANGED_COLUMNS,
    )
