"""The processing activities: what the declarations beside the models say, grouped and in Dutch."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.apps import apps

from schoolpoort.core.data_categories import category_of, persons_of
from schoolpoort.core.privacy import Audience, Basis, Category, Persons, Retention, privacy_of

_FOLDER = Path(__file__).parent

#: Tables that name people by an id only, without a foreign key that says whom.
_PERSONS: dict[str, tuple[Persons, ...]] = {
    "core.AuditEntry": (Persons.STAFF, Persons.GUARDIAN),
    "delivery.Delivery": (Persons.GUARDIAN,),
    "accounts.Link": (Persons.GUARDIAN, Persons.STAFF),
    "accounts.OneTimeCode": (Persons.GUARDIAN,),
    "people.ExternalId": (Persons.CHILD, Persons.GUARDIAN),
    "people.PupilContactPoint": (Persons.CHILD,),
    "people.RosterImport": (Persons.CHILD, Persons.GUARDIAN, Persons.STAFF),
    "people.SharedGuardianAnswer": (Persons.GUARDIAN, Persons.STAFF),
    "own_space.OwnSpace": (Persons.GUARDIAN,),
    "own_space.Entry": (Persons.GUARDIAN,),
    "own_space.SpaceSession": (Persons.GUARDIAN,),
    "own_space.CalendarFeed": (Persons.GUARDIAN,),
    "school_messages.Message": (Persons.STAFF, Persons.CHILD, Persons.GUARDIAN),
    "school_messages.MessageVersion": (Persons.STAFF, Persons.CHILD, Persons.GUARDIAN),
    "school_messages.Rendering": (Persons.STAFF, Persons.CHILD, Persons.GUARDIAN),
}


#: Where a purpose stands that has no line in activities.toml yet; a test fails while there is one.
OTHER = "other"


@dataclass
class Activity:
    """One processing activity of the register."""

    key: str
    title: str
    text: str
    purposes: set[str] = field(default_factory=set)
    bases: set[Basis] = field(default_factory=set)
    persons: set[Persons] = field(default_factory=set)
    categories: set[Category] = field(default_factory=set)
    retentions: set[Retention] = field(default_factory=set)
    audiences: set[Audience] = field(default_factory=set)
    tables: set[str] = field(default_factory=set)


@lru_cache(maxsize=1)
def _stored() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads((_FOLDER / "activities.toml").read_text())["activity"]
    return found


def persons_in(model: type[Any]) -> frozenset[Persons]:
    """Return whom a table is about."""
    return frozenset(_PERSONS.get(model._meta.label, ())) or persons_of(model)


def personal_models() -> Iterable[type[Any]]:
    """Return every table with personal data, also those of libraries."""
    return (model for model in apps.get_models() if (found := privacy_of(model)) is not None and found.is_personal)


def activities() -> list[Activity]:
    """Return the activities with what the declarations say; a purpose without Dutch words stands under OTHER."""
    stored = _stored()
    found = {each["key"]: Activity(each["key"], each["title"], each["text"]) for each in stored}
    found[OTHER] = Activity(OTHER, "Andere verwerkingen", "Deze doelen hebben nog geen Nederlandse woorden.")
    activity_of = {
        purpose: (found[each["key"]], words) for each in stored for purpose, words in each["purposes"].items()
    }
    for model in personal_models():
        privacy = privacy_of(model)
        for each in model._meta.concrete_fields:
            declared = privacy.of(each.name) if privacy else None
            if declared is None or declared.basis is Basis.NOT_PERSONAL:
                continue
            activity, words = activity_of.get(declared.purpose, (found[OTHER], declared.purpose))
            activity.purposes.add(words)
            activity.bases.add(declared.basis)
            activity.retentions.add(declared.retention)
            activity.audiences.add(declared.audience)
            activity.categories.add(category_of(model, each.name))
            activity.persons |= persons_in(model)
            activity.tables.add(model._meta.label)
    return [each for each in found.values() if each.tables]
