"""From one row of a spreadsheet to one child with guardians, and the problems of that row."""

import re
from dataclasses import dataclass, field
from datetime import date

from schoolpoort.contexts.people.roster.cells import CellValue, Row, Sheet, is_nothing, text_of
from schoolpoort.contexts.people.roster.columns import ColumnMapping
from schoolpoort.contexts.people.roster.contact_points import is_mobile, read_email, read_phone
from schoolpoort.contexts.people.roster.dates import age_on, read_date
from schoolpoort.contexts.people.roster.fields import GUARDIAN_SLOTS
from schoolpoort.contexts.people.roster.languages import read_languages
from schoolpoort.contexts.people.roster.outcome import Outcome, T
from schoolpoort.contexts.people.roster.reasons import Reason, because
from schoolpoort.contexts.people.roster.records import (
    Relation,
    RosterAddress,
    RosterChild,
    RosterGuardian,
    RosterLanguage,
    RosterProblem,
    Severity,
)
from schoolpoort.contexts.people.roster.words import (
    read_class_name,
    read_name,
    read_postcode,
    read_yes_no,
    relation_of,
    split_full_name,
)

_LONGEST_VALUE = 80
_OLDEST_PUPIL = 22
_GUARDIAN_AGES = range(13, 110)
STREET_WITH_NUMBER = re.compile(
    r"(.*?[^\W\d_].*?),?\s+(\d+(?:\s?[a-zA-Z](?![a-zA-Z]))?)(?:\s*(?:,\s*)?(?:bus|bte|b\.?|/)\s*(\w+))?"
)


@dataclass(slots=True)
class RowReader:
    """Reads the rows of one sheet with one mapping; collects problems as it goes."""

    sheet: Sheet
    mapping: ColumnMapping
    today: date
    problems: list[RosterProblem] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._index_of = self.mapping.index_of
        owners = {key.split(".")[0] for key in self._index_of}
        self._slots = [slot for slot in GUARDIAN_SLOTS if f"guardian{slot}" in owners]
        self._relations = {slot: self.mapping.relation_of_slot(slot) for slot in self._slots}

    _index_of: dict[str, int] = field(init=False)
    _slots: list[int] = field(init=False)
    _relations: dict[int, Relation] = field(init=False)

    def read(self, row: Row) -> tuple[RosterChild, bool]:
        """The child of a row, and whether the row has an error (the child is then only good to be recognised)."""
        before = len(self.problems)
        self._report_faults(row)
        first, last = self._child_name(row)
        child = RosterChild(
            row=row.number,
            source_id=self._text(row, "child.source_id"),
            first_name=first,
            last_name=last,
            birth_date=self._child_birth_date(row),
            class_name=self._take(
                row, "child.class_name", read_class_name(self._cell(row, "child.class_name")), Severity.ERROR
            ),
            enrolled_from=self._date(row, "child.enrolled_from", Severity.ERROR),
            enrolled_until=self._date(row, "child.enrolled_until", Severity.ERROR),
            address=self._address(row, "child"),
            home_languages=self._languages(row, "child.home_language"),
            guardians=self._guardians(row),
        )
        self._check(row, child)
        return child, any(problem.severity is Severity.ERROR for problem in self.problems[before:])

    def _check(self, row: Row, child: RosterChild) -> None:
        if not child.first_name and not child.last_name:
            self._report(row, "child.last_name", because("name_missing"), Severity.ERROR)
        elif not child.class_name and not self._has_error_at(row, "child.class_name"):
            self._report(row, "child.class_name", because("class_missing"), Severity.ERROR)
        if not child.source_id and child.birth_date is None and not self._has_error_at(row, "child.birth_date"):
            key = "child.source_id" if "child.source_id" in self._index_of else "child.birth_date"
            self._report(row, key, because("identity_missing"), Severity.ERROR)
        if child.enrolled_from and child.enrolled_until and child.enrolled_until < child.enrolled_from:
            reason = because("until_before_from", start=f"{child.enrolled_from:%d/%m/%Y}")
            self._report(row, "child.enrolled_until", reason, Severity.ERROR)

    # Cells

    def _cell(self, row: Row, key: str) -> CellValue:
        index = self._index_of.get(key)
        return row.cells[index] if index is not None and index < len(row.cells) else None

    def _text(self, row: Row, key: str) -> str:
        text = text_of(self._cell(row, key))
        return "" if is_nothing(text) else text

    def _take(self, row: Row, key: str, outcome: Outcome[T], severity: Severity = Severity.WARNING) -> T:
        if outcome.reason is not None:
            self._report(row, key, outcome.reason, severity)
        return outcome.value

    def _report(self, row: Row, key: str, reason: Reason, severity: Severity) -> None:
        value = text_of(self._cell(row, key))[:_LONGEST_VALUE]
        self.problems.append(RosterProblem(row.number, self.mapping.header_of(key), value, reason, severity))

    def _has_error_at(self, row: Row, key: str) -> bool:
        header = self.mapping.header_of(key)
        return bool(header) and any(
            problem.row == row.number and problem.column == header and problem.severity is Severity.ERROR
            for problem in self.problems[-12:]
        )

    def _report_faults(self, row: Row) -> None:
        if not self.sheet.faults:
            return
        for key, index in self._index_of.items():
            code = self.sheet.faults.get((row.number, index))
            if code is not None:
                self._report(row, key, because(code), Severity.ERROR)

    # The child

    def _child_name(self, row: Row) -> tuple[str, str]:
        if "child.full_name" in self._index_of:
            name = self._take(row, "child.full_name", read_name(self._cell(row, "child.full_name")))
            parts = split_full_name(name)
            if parts is None and name:
                self._report(row, "child.full_name", because("name_not_split"), Severity.WARNING)
            return parts or ("", name)
        first = self._take(row, "child.first_name", read_name(self._cell(row, "child.first_name")))
        last = self._take(row, "child.last_name", read_name(self._cell(row, "child.last_name")))
        if last and not first:
            self._report(row, "child.first_name", because("first_name_missing"), Severity.WARNING)
        if first and not last:
            self._report(row, "child.last_name", because("last_name_missing"), Severity.WARNING)
        return first, last

    def _date(self, row: Row, key: str, severity: Severity) -> date | None:
        return self._take(row, key, read_date(self._cell(row, key), today=self.today), severity)

    def _child_birth_date(self, row: Row) -> date | None:
        key = "child.birth_date"
        day = self._date(row, key, Severity.ERROR)
        if day is not None and day > self.today:
            self._report(row, key, because("date_future"), Severity.ERROR)
            return None
        if day is not None and age_on(day, self.today) > _OLDEST_PUPIL:
            reason = because("birth_date_unlikely", age=age_on(day, self.today))
            self._report(row, key, reason, Severity.WARNING)
        return day

    # Guardians

    def _guardians(self, row: Row) -> tuple[RosterGuardian, ...]:
        guardians: list[RosterGuardian] = []
        for slot in self._slots:
            guardian = self._guardian(row, slot)
            if guardian is None:
                continue
            twin = next((other for other in guardians if _same_person_twice(other, guardian)), None)
            if twin is not None:
                reason = because("guardian_repeated", position=slot, other=twin.position)
                self._report(row, self._name_key(slot), reason, Severity.WARNING)
                continue
            guardians.append(guardian)
        return tuple(guardians)

    def _name_key(self, slot: int) -> str:
        full = f"guardian{slot}.full_name"
        return full if full in self._index_of else f"guardian{slot}.last_name"

    def _guardian(self, row: Row, slot: int) -> RosterGuardian | None:
        owner = f"guardian{slot}"
        first, last = self._guardian_name(row, slot)
        mobile, phone = self._numbers(row, owner)
        email = self._take(row, f"{owner}.email", read_email(self._cell(row, f"{owner}.email")))
        if not first and not last:
            if mobile or phone or email:
                self._report(row, self._name_key(slot), because("guardian_unnamed", position=slot), Severity.WARNING)
            return None
        relation_text = self._text(row, f"{owner}.relation")
        relation = self._take(row, f"{owner}.relation", relation_of(relation_text)) or self._relations[slot]
        return RosterGuardian(
            row=row.number,
            position=slot,
            source_id=self._text(row, f"{owner}.source_id"),
            first_name=first,
            last_name=last,
            relation=relation,
            relation_text=relation_text if relation is Relation.OTHER else "",
            birth_date=self._guardian_birth_date(row, owner),
            mobile=mobile,
            phone=phone,
            email=email,
            address=self._address(row, owner),
            languages=self._guardian_languages(row, owner),
            parental_authority=self._yes_no(row, f"{owner}.parental_authority"),
            interpreter_wanted=self._yes_no(row, f"{owner}.interpreter_wanted"),
        )

    def _guardian_name(self, row: Row, slot: int) -> tuple[str, str]:
        owner = f"guardian{slot}"
        if f"{owner}.full_name" in self._index_of:
            name = self._take(row, f"{owner}.full_name", read_name(self._cell(row, f"{owner}.full_name")))
            return split_full_name(name) or ("", name)
        first = self._take(row, f"{owner}.first_name", read_name(self._cell(row, f"{owner}.first_name")))
        last = self._take(row, f"{owner}.last_name", read_name(self._cell(row, f"{owner}.last_name")))
        return first, last

    def _numbers(self, row: Row, owner: str) -> tuple[str, str]:
        """(mobile, landline): each number goes where it belongs, whichever column it stood in."""
        mobile = self._take(row, f"{owner}.mobile", read_phone(self._cell(row, f"{owner}.mobile")))
        phone = self._take(row, f"{owner}.phone", read_phone(self._cell(row, f"{owner}.phone")))
        if mobile and not is_mobile(mobile):
            self._report(row, f"{owner}.mobile", because("phone_is_landline"), Severity.NOTE)
            mobile, phone = (phone, mobile) if is_mobile(phone) else ("", phone or mobile)
        elif phone and not mobile and is_mobile(phone):
            mobile, phone = phone, ""
        return mobile, "" if phone == mobile else phone

    def _guardian_birth_date(self, row: Row, owner: str) -> date | None:
        day = self._date(row, f"{owner}.birth_date", Severity.WARNING)
        if day is not None and age_on(day, self.today) not in _GUARDIAN_AGES:
            reason = because("guardian_age_unlikely", age=age_on(day, self.today))
            self._report(row, f"{owner}.birth_date", reason, Severity.WARNING)
            return None
        return day

    def _yes_no(self, row: Row, key: str) -> bool | None:
        return self._take(row, key, read_yes_no(self._cell(row, key)))

    def _languages(self, row: Row, key: str) -> tuple[RosterLanguage, ...]:
        languages, reasons = read_languages(self._cell(row, key))
        for reason in reasons:
            self._report(row, key, reason, Severity.WARNING)
        return languages

    def _guardian_languages(self, row: Row, owner: str) -> tuple[RosterLanguage, ...]:
        named = (*self._languages(row, f"{owner}.language"), *self._languages(row, f"{owner}.second_language"))
        kept: dict[str, RosterLanguage] = {}
        for language in named:
            kept.setdefault(language.tag or language.text.casefold(), language)
        return tuple(kept.values())

    def _address(self, row: Row, owner: str) -> RosterAddress:
        street, number, box = (self._text(row, f"{owner}.{part}") for part in ("street", "number", "box"))
        if street and not number and (match := STREET_WITH_NUMBER.fullmatch(street)):
            street, number, box = match[1], match[2], box or match[3] or ""
        postcode, town = self._take(row, f"{owner}.postcode", read_postcode(self._cell(row, f"{owner}.postcode")))
        return RosterAddress(street, number, box, postcode, self._text(row, f"{owner}.town") or town)


def _same_person_twice(one: RosterGuardian, other: RosterGuardian) -> bool:
    """Whether a row names one person twice: the same number, or the same name with nothing that differs."""
    if one.source_id and other.source_id:
        return one.source_id == other.source_id
    if (one.first_name.casefold(), one.last_name.casefold()) != (
        other.first_name.casefold(),
        other.last_name.casefold(),
    ):
        return False
    pairs = (
        (one.birth_date, other.birth_date),
        (one.mobile, other.mobile),
        (one.email, other.email),
        (one.relation, other.relation),
    )
    agreed = any(mine == theirs for mine, theirs in pairs[:3] if mine and theirs)
    return agreed and not any(mine and theirs and mine != theirs for mine, theirs in pairs)
