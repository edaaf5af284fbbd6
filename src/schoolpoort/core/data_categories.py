"""What sort of data a field holds and whom a table is about, where a declaration does not say so itself."""

import re
from typing import Any

from schoolpoort.core.privacy import Basis, Category, Persons, privacy_of

#: First match wins; the whole name must match.
_BY_NAME: tuple[tuple[str, Category], ...] = (
    (r"birth_date", Category.BIRTH_DATE),
    (r"first_name|last_name|name|file_name", Category.IDENTITY),
    (r".*token.*|.*code|code_hash|pin.*|password|session_.*|secret|key|data", Category.SECRETS),
    (
        r"street|postcode|town|email|phone|landline|address|address_hash|contact|contact_hash|digest_key|channel",
        Category.CONTACT,
    ),
    (
        r".*language.*|tag|script|understands|speaks|reads|writes|prefers_listening|interpreter_wanted",
        Category.LANGUAGE,
    ),
    (
        r"text|free_text|.*reason.*|wanted|question|change_note|title|.*_note|attachment_names|roster|report|content",
        Category.FREE_TEXT,
    ),
    (r"relation|parental_authority", Category.FAMILY_TIES),
    (
        r"opened.*|delivered_at|sent_at|answered_at|reminded_at|health|proved_on|proved_at|provider_reference|failure",
        Category.REACH,
    ),
    (r"blocks|body|suggested_blocks", Category.CONTENT),
    (r"sound|seconds|recorded_.*", Category.VOICE),
    (r"value|phrase|given|purpose|same", Category.ANSWERS),
    (r"school_class|.*class.*|enrolment.*", Category.SCHOOL),
    (r"role|device|.*_by|owner|author|user", Category.WORK),
    (r"action|actor_.*|subject|fields", Category.LOG),
)


def category_of(model: type[Any], field_name: str) -> Category:
    """Return the category of a field: what was declared for it, else what its name says, else the table's."""
    privacy = privacy_of(model)
    declared = privacy.fields.get(field_name) if privacy else None
    if declared is not None and declared.category is not None:
        return declared.category
    for pattern, category in _BY_NAME:
        if re.fullmatch(pattern, field_name):
            return category
    if privacy is not None and privacy.default.category is not None:
        return privacy.default.category
    return Category.TECHNICAL


_PERSON_TABLES = {
    "people.Child": Persons.CHILD,
    "people.Guardian": Persons.GUARDIAN,
    "people.Household": Persons.GUARDIAN,
    "accounts.User": Persons.STAFF,
}


def persons_of(model: type[Any], seen: frozenset[str] = frozenset()) -> frozenset[Persons]:
    """Return whom a table is about: what was declared, else the people whom its foreign keys lead to."""
    label = model._meta.label
    privacy = privacy_of(model)
    if privacy is None or label in seen or not privacy.is_personal:
        return frozenset()
    declared = {person for each in privacy.declarations() for person in each.about}
    if declared:
        return frozenset(declared)
    found = {_PERSON_TABLES[label]} if label in _PERSON_TABLES else set()
    for field in model._meta.concrete_fields:
        if field.remote_field is not None and privacy.of(field.name).basis is not Basis.NOT_PERSONAL:
            found |= persons_of(field.related_model, seen | {label})
    return frozenset(found)
