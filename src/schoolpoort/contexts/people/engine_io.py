"""Between rows and the roster's plain records: what the database keeps, as the comparison wants to see it.

The last roster's words are kept beside each child and guardian as JSON, because a row cannot hold them exactly
("Arabisch" becomes `ar`, an address becomes a household). So the same file again changes nothing, and what the school
or the guardian changed by hand is not seen as a change of the file.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from uuid import UUID

from schoolpoort.contexts.organisations.api import SchoolYear
from schoolpoort.contexts.people.models import Channel, Child, Guardian, Guardianship, LanguageSkill, Relation
from schoolpoort.contexts.people.roster import records
from schoolpoort.contexts.people.roster.claims import PERSON_FIELDS
from schoolpoort.contexts.people.roster.difference import CHILD_FIELDS
from schoolpoort.contexts.people.roster.evidence import address_key
from schoolpoort.contexts.people.roster.records import RosterAddress, RosterChild, RosterGuardian, RosterLanguage
from schoolpoort.contexts.people.roster.snapshot import CurrentChild, CurrentGuardian
from schoolpoort.core.encryption import lookup_hash

_TO_ROW = {
    records.Relation.LEGAL_GUARDIAN: Relation.GUARDIAN,
    records.Relation.UNKNOWN: Relation.OTHER,
}
_FROM_ROW = {
    Relation.GUARDIAN: records.Relation.LEGAL_GUARDIAN,
    Relation.STEP_PARENT: records.Relation.UNKNOWN,
}


def relation_to_row(relation: records.Relation) -> Relation:
    """Return the row's word for a roster's relation; what the roster does not say is "other"."""
    return _TO_ROW.get(relation) or Relation(relation.value)


def relation_from_row(relation: str) -> records.Relation:
    """Return the roster's word for a row's relation."""
    row = Relation(relation)
    return _FROM_ROW[row] if row in _FROM_ROW else records.Relation(row.value)


def roster_year(year: SchoolYear) -> records.SchoolYear:
    """Return a school year's row as the reader wants it."""
    return records.SchoolYear(year.name, year.starts, year.ends)


def household_hash(address: RosterAddress) -> str:
    """Return the keyed hash by which one address is recognised; empty for an address that is not known."""
    key = address_key(address)
    return lookup_hash(key, purpose="address") if key else ""


def channel_hash(address: str) -> str:
    """Return the keyed hash of a channel's address; empty where the channel needs none."""
    return lookup_hash(address, purpose="channel") if address else ""


def street_line(address: RosterAddress) -> str:
    """Return street, number and box as they stand on an envelope."""
    box = f" bus {address.box}" if address.box else ""
    return f"{address.street} {address.number}{box}".strip()


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, RosterAddress):
        return [value.street, value.number, value.box, value.postcode, value.town]
    if isinstance(value, tuple):
        return [[language.tag, language.text] for language in value]
    return value


_DATES = frozenset({"birth_date", "enrolled_from", "enrolled_until"})
_LANGUAGES = frozenset({"languages", "home_languages"})


def _rich(name: str, value: Any) -> Any:
    if name in _DATES:
        return date.fromisoformat(value)
    if name == "address":
        return RosterAddress(*value)
    if name in _LANGUAGES:
        return tuple(RosterLanguage(*language) for language in value)
    return value


def _to_json(record: object, names: Iterable[str]) -> str:
    said = {name: _plain(getattr(record, name)) for name in names}
    kept = {name: value for name, value in said.items() if value not in ("", None, []) and value != [""] * 5}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def child_to_json(record: RosterChild) -> str:
    """Return what is kept of a child's record for the next comparison."""
    return _to_json(record, CHILD_FIELDS)


def guardian_to_json(record: RosterGuardian) -> str:
    """Return what is kept of a guardian's record for the next comparison."""
    return _to_json(record, PERSON_FIELDS)


def child_from_json(text: str) -> RosterChild:
    """Read what `child_to_json` wrote."""
    return RosterChild(0, **{name: _rich(name, value) for name, value in json.loads(text).items()})


def guardian_from_json(text: str) -> RosterGuardian:
    """Read what `guardian_to_json` wrote."""
    return RosterGuardian(0, 0, **{name: _rich(name, value) for name, value in json.loads(text).items()})


@dataclass(frozen=True, slots=True)
class EnrolmentFacts:
    """One enrolment with its class and year, as the snapshot needs it."""

    id: int
    class_name: str
    year_name: str
    year_starts: date
    starts: date
    until: date | None


@dataclass
class PeopleRows:
    """Every row of one school that an import may touch; loaded once for the comparison and once more to write."""

    children: dict[UUID, Child]
    guardians: dict[UUID, Guardian]
    guardianships: dict[UUID, list[Guardianship]]  # by child
    enrolments: dict[UUID, list[EnrolmentFacts]]  # by child
    channels: Mapping[UUID, Sequence[Channel]] = field(default_factory=dict)  # only of who has no roster record yet
    skills: Mapping[UUID, Sequence[LanguageSkill]] = field(default_factory=dict)


def guardian_record(guardian: Guardian, rows: PeopleRows) -> RosterGuardian:
    """Return a guardian as the last roster said it, or as the rows say where no roster brought this guardian."""
    if guardian.roster:
        return guardian_from_json(guardian.roster)
    address_of = {channel.kind: channel.address for channel in rows.channels.get(guardian.pk, ())}
    tags = [skill.tag for skill in rows.skills.get(guardian.pk, ())]
    return RosterGuardian(
        0,
        0,
        first_name=guardian.first_name,
        last_name=guardian.last_name,
        birth_date=guardian.birth_date,
        mobile=address_of.get("sms", ""),
        phone=guardian.landline,
        email=address_of.get("email", ""),
        languages=tuple(RosterLanguage(tag, "") for tag in tags),
        interpreter_wanted=guardian.interpreter_wanted,
    )


def current_children(rows: PeopleRows, year: records.SchoolYear, today: date) -> list[CurrentChild]:
    """Return the school as the comparison wants to see it, for an import into `year`."""
    people = {
        key: CurrentGuardian(str(key), guardian_record(guardian, rows), frozenset(guardian.own_fields))
        for key, guardian in rows.guardians.items()
    }
    return [_current_child(child, rows, people, year, today) for child in rows.children.values()]


def _current_child(
    child: Child, rows: PeopleRows, people: Mapping[UUID, CurrentGuardian], year: records.SchoolYear, today: date
) -> CurrentChild:
    enrolments = rows.enrolments.get(child.pk, [])
    latest = max(
        enrolments, key=lambda each: (each.year_name == year.name, each.year_starts, each.starts), default=None
    )
    if child.roster:
        record = child_from_json(child.roster)
    else:
        record = RosterChild(0, "", child.first_name, child.last_name, child.birth_date)
    if latest is not None and record.class_name[:40] != latest.class_name:
        record = replace(record, class_name=latest.class_name)
    return CurrentChild(
        id=str(child.pk),
        record=record,
        guardians=tuple(_with_child(people[tie.guardian_id], tie) for tie in rows.guardianships.get(child.pk, [])),
        school_year=latest.year_name if latest is not None else "",
        active=child.gone_since is None and _stays(enrolments, max(today, year.start)),
    )


def _stays(enrolments: Sequence[EnrolmentFacts], day: date) -> bool:
    """Whether any enrolment has no end before `day`: who leaves before the year of the import is not there any more."""
    return any(each.until is None or each.until >= day for each in enrolments)


def _with_child(guardian: CurrentGuardian, tie: Guardianship) -> CurrentGuardian:
    record = replace(
        guardian.record, relation=relation_from_row(tie.relation), parental_authority=tie.parental_authority
    )
    return replace(guardian, record=record)
