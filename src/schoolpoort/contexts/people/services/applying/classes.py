"""The classes that a roster names."""

from collections.abc import Iterable

from django.utils.text import slugify

from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.contexts.people.models import SchoolClass
from schoolpoort.contexts.people.queries.classes import taken_mailboxes
from schoolpoort.contexts.people.services.applying.writing import BATCH, Writing

_LONGEST_NAME = 40


def class_key(name: str) -> str:
    """Return by what a class is recognised: `2 B`, `2B` and `2b` are one class."""
    return "".join(name.casefold().split())[:_LONGEST_NAME]


def write_classes(writing: Writing) -> None:
    """Make the classes of the school year that are not there yet, with a mail address each (at most 4 queries)."""
    rows = SchoolClass.objects.within(writing.scope).filter(school_year=writing.school_year)
    writing.classes = {class_key(each.name): each for each in rows}
    plan = writing.comparison.plan
    named = [each.child.class_name for each in plan.new] + [each.child.class_name for each in plan.changed]
    missing: dict[str, str] = {}
    for name in named:
        if name and class_key(name) not in writing.classes:
            missing.setdefault(class_key(name), name[:_LONGEST_NAME])
    if not missing:
        return
    school = Organisation.objects.get(pk=writing.organisation_id)
    mailboxes = _free_mailboxes(school.short_name, missing.values())
    made = [
        SchoolClass(
            organisation_id=writing.organisation_id,
            school_year=writing.school_year,
            name=name,
            mailbox=mailboxes[name],
        )
        for name in missing.values()
    ]
    SchoolClass.objects.bulk_create(made, batch_size=BATCH)
    writing.classes.update({class_key(each.name): each for each in made})


def _free_mailboxes(school: str, names: Iterable[str]) -> dict[str, str]:
    """Return a mailbox per class name that no class of the installation has: `de-linde-2b`, else `de-linde-2b-2`."""
    stem = slugify(school)[:20].strip("-") or "klas"
    taken = taken_mailboxes(stem)
    found: dict[str, str] = {}
    for name in names:
        wanted = f"{stem}-{slugify(name)[:14] or 'klas'}".strip("-")
        number, free = 1, wanted
        while free in taken:
            number += 1
            free = f"{wanted}-{number}"
        taken.add(free)
        found[name] = free
    return found
