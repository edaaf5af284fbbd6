"""OneRoster CSV 1.1 and 1.2: the same records as from a spreadsheet.

Guardians are the agents of a student: users with the role guardian, parent or relative. In 1.1 the role stands in
users.csv, in 1.2 in roles.csv. The file says no address and no language.
"""

import io
import zipfile
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from schoolpoort.contexts.people.roster.contact_points import is_mobile, read_email, read_phone
from schoolpoort.contexts.people.roster.dates import read_date
from schoolpoort.contexts.people.roster.oneroster_tables import OneRosterTables, folder_tables, is_deleted, zip_tables
from schoolpoort.contexts.people.roster.outcome import Outcome, T
from schoolpoort.contexts.people.roster.reasons import Reason, because
from schoolpoort.contexts.people.roster.records import (
    Relation,
    RosterChild,
    RosterGuardian,
    RosterProblem,
    SchoolYear,
    Severity,
)
from schoolpoort.contexts.people.roster.roster import Roster, unreachable_children

_GUARDIAN_ROLES = {"guardian": Relation.LEGAL_GUARDIAN, "parent": Relation.PARENT, "relative": Relation.OTHER}
_SAID = frozenset(
    [
        "source_id",
        "first_name",
        "last_name",
        "birth_date",
        "class_name",
        "enrolled_from",
        "enrolled_until",
        "guardian.source_id",
        "guardian.first_name",
        "guardian.last_name",
        "guardian.mobile",
        "guardian.phone",
        "guardian.email",
    ]
)
_User = tuple[int, dict[str, str]]


def is_oneroster(data: bytes, filename: str) -> bool:
    """Whether the bytes are a zip of CSV files (and no workbook)."""
    if not data.startswith(b"PK") or filename.casefold().endswith((".xlsx", ".xlsm")):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [name.casefold() for name in archive.namelist()]
    except (zipfile.BadZipFile, ValueError, OSError):
        return False
    return "xl/workbook.xml" not in names and any(name.endswith(".csv") for name in names)


def read_oneroster(source: bytes | Path, today: date, school_year: SchoolYear, *, school: str = "") -> Roster:
    """Read a OneRoster zip (bytes) or folder (path).

    `school` is the sourcedId of the school to read; needed only where the file holds more than one.
    Raises RosterFileError where a required file or column is missing, or the zip is unsafe.
    """
    tables = folder_tables(source) if isinstance(source, Path) else zip_tables(source)
    return _Assembly(tables, today, school_year, school).roster()


@dataclass(slots=True)
class _Assembly:
    """Puts the tables together. Each step fills one look-up that the next step uses."""

    tables: OneRosterTables
    today: date
    school_year: SchoolYear
    school: str
    problems: list[RosterProblem] = field(default_factory=list)
    users: dict[str, _User] = field(default_factory=dict)
    roles: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    schools_of: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    agents: dict[str, dict[str, None]] = field(default_factory=lambda: defaultdict(dict))
    birth_dates: dict[str, str] = field(default_factory=dict)
    teachers: set[str] = field(default_factory=set)
    enrolments: dict[str, list[tuple[dict[str, str], dict[str, str]]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    terms: dict[str, tuple[date | None, date | None]] = field(default_factory=dict)

    def roster(self) -> Roster:
        schools = self._choose_school()
        self._say_what_is_missing()
        self._index_users()
        self._index_enrolments()
        students = [(number, row) for number, row in self.users.values() if self._is_pupil_here(row)]
        children: list[RosterChild] = []
        rejected: list[RosterChild] = []
        for number, row in students:
            child, wrong = self._child(number, row)
            (rejected if wrong else children).append(child)
        pupil_contacts = self._note_pupil_contacts(students)
        self.problems.extend(unreachable_children(child for child in children if not child.removed))
        return Roster(
            children=() if self._has_file_error() else tuple(children),
            rejected=tuple(rejected),
            problems=tuple(sorted(self.problems, key=lambda problem: problem.row or 0)),
            school_year=self.school_year,
            rows_read=len(students),
            complete=not self.tables.delta,
            source="oneroster",
            schools=schools,
            pupil_contacts=None if self.tables.delta else pupil_contacts,
            fields=_SAID if self.tables.has("demographics.csv") else _SAID - {"birth_date"},
        )

    # Look-ups

    def _choose_school(self) -> tuple[tuple[str, str], ...]:
        schools = tuple(
            (row["sourcedId"], row["name"]) for _, row in self.tables.rows("orgs.csv") if row["type"] == "school"
        )
        known = {source_id for source_id, _ in schools}
        if self.school and self.school not in known:
            self._report(None, "orgs.csv", self.school, because("oneroster_school_unknown"), Severity.ERROR)
        elif not self.school and len(schools) > 1:
            names = ", ".join(name for _, name in schools[:12])
            self._report(None, "orgs.csv", "", because("oneroster_schools", schools=names), Severity.ERROR)
        return schools

    def _say_what_is_missing(self) -> None:
        for name, code in (
            ("demographics.csv", "oneroster_no_demographics"),
            ("academicSessions.csv", "oneroster_no_sessions"),
        ):
            if not self.tables.has(name):
                self._report(None, name, "", because(code), Severity.NOTE)

    def _index_users(self) -> None:
        for number, row in self.tables.tables["users.csv"]:
            if row["sourcedId"] in self.users:
                reason = because("oneroster_duplicate", source_id=row["sourcedId"], name="users.csv")
                self._report(number, "sourcedId", row["sourcedId"], reason, Severity.ERROR)
                continue
            self.users[row["sourcedId"]] = (number, row)
            if row["role"]:
                self.roles[row["sourcedId"]].add(row["role"].casefold())
            self.schools_of[row["sourcedId"]].update(_ids(row["orgSourcedIds"]), _ids(row["primaryOrgSourcedId"]))
        for _, role in self.tables.rows("roles.csv"):
            self.roles[role["userSourcedId"]].add(role["role"].casefold())
            self.schools_of[role["userSourcedId"]].update(_ids(role["orgSourcedId"]))
        for source_id, (_, row) in self.users.items():
            for other in _ids(row["agentSourcedIds"]):
                # The link may stand with the student, with the guardian, or with both.
                pupil, agent = (source_id, other) if "student" in self.roles[source_id] else (other, source_id)
                self.agents[pupil][agent] = None
        self.birth_dates = {row["sourcedId"]: row["birthDate"] for _, row in self.tables.rows("demographics.csv")}

    def _index_enrolments(self) -> None:
        for _, session in self.tables.rows("academicSessions.csv"):
            days = [read_date(session[name], today=self.today).value for name in ("startDate", "endDate")]
            self.terms[session["sourcedId"]] = (days[0], days[1])
        classes = {row["sourcedId"]: row for _, row in self.tables.rows("classes.csv") if self._in_school_year(row)}
        for _, enrolment in self.tables.rows("enrollments.csv"):
            school_class = classes.get(enrolment["classSourcedId"])
            if enrolment["role"].casefold() == "teacher":
                self.teachers.add(enrolment["userSourcedId"])
            elif school_class is not None and enrolment["role"].casefold() == "student":
                self.enrolments[enrolment["userSourcedId"]].append((enrolment, school_class))

    def _in_school_year(self, school_class: dict[str, str]) -> bool:
        """Whether a term of the class touches the school year; a class without known terms is taken to belong."""
        if self.school and school_class["schoolSourcedId"] not in ("", self.school):
            return False
        days = [self.terms[term] for term in _ids(school_class["termSourcedIds"]) if term in self.terms]
        return not days or any(
            (end is None or end > self.school_year.start) and (start is None or start <= self.school_year.end)
            for start, end in days
        )

    def _is_pupil_here(self, row: dict[str, str]) -> bool:
        source_id = row["sourcedId"]
        # Some exports call everybody a student in users.csv; who only teaches is none.
        only_teaches = source_id in self.teachers and source_id not in self.enrolments
        if "student" not in self.roles[source_id] or only_teaches:
            return False
        schools = self.schools_of[source_id]
        return not self.school or not schools or self.school in schools

    # Records

    def _child(self, number: int, row: dict[str, str]) -> tuple[RosterChild, bool]:
        source_id = row["sourcedId"]
        removed = is_deleted(row)
        enrolment = None if removed else self._choose_enrolment(number, source_id)
        first, last = _name(row)
        wrong = not removed and enrolment is None
        if not first and not last:
            self._report(number, "familyName", "", because("name_missing"), Severity.ERROR)
            wrong = True
        child = RosterChild(
            row=number,
            source_id=source_id,
            first_name=first,
            last_name=last,
            birth_date=self._date(number, "birthDate", self.birth_dates.get(source_id, "")),
            class_name=enrolment[1]["title"] or enrolment[1]["classCode"] if enrolment else "",
            enrolled_from=self._date(number, "beginDate", enrolment[0]["beginDate"]) if enrolment else None,
            enrolled_until=self._date(number, "endDate", enrolment[0]["endDate"]) if enrolment else None,
            guardians=() if removed else self._guardians(number, source_id),
            removed=removed,
        )
        return child, wrong

    def _choose_enrolment(self, number: int, source_id: str) -> tuple[dict[str, str], dict[str, str]] | None:
        """The homeroom of today; a pupil of lesson groups only gets the first by title, and it is said."""
        found = [pair for pair in self.enrolments.get(source_id, []) if not self._is_over(pair[0])]
        found = found or self.enrolments.get(source_id, [])
        homerooms = [pair for pair in found if pair[1]["classType"].casefold() == "homeroom"]
        candidates = sorted(homerooms or found, key=lambda pair: (pair[1]["title"], pair[1]["classCode"]))
        if not candidates:
            self._report(number, "enrollments.csv", "", because("oneroster_no_class"), Severity.ERROR)
            return None
        titles = {pair[1]["title"] for pair in candidates}
        if len(titles) > 1:
            chosen = candidates[0][1]["title"]
            reason = because("oneroster_many_classes", count=len(titles), class_name=chosen)
            self._report(number, "enrollments.csv", "", reason, Severity.WARNING)
        return candidates[0]

    def _is_over(self, enrolment: dict[str, str]) -> bool:
        until = read_date(enrolment["endDate"], today=self.today).value
        return until is not None and until < self.today

    def _guardians(self, number: int, pupil: str) -> tuple[RosterGuardian, ...]:
        guardians: list[RosterGuardian] = []
        for agent in self.agents.get(pupil, {}):
            if agent not in self.users:
                self._report(
                    number, "agentSourcedIds", agent, because("oneroster_agent_unknown", agent=agent), Severity.WARNING
                )
                continue
            guardian_row, row = self.users[agent]
            roles = self.roles[agent] & _GUARDIAN_ROLES.keys()
            if not roles or is_deleted(row):
                continue
            guardians.append(self._guardian(number, guardian_row, row, sorted(roles)[0], len(guardians) + 1))
        return tuple(guardians)

    def _guardian(self, number: int, at: int, row: dict[str, str], role: str, position: int) -> RosterGuardian:
        first, last = _name(row)
        mobile = self._take(at, "sms", row["sms"], read_phone(row["sms"]))
        phone = self._take(at, "phone", row["phone"], read_phone(row["phone"]))
        if phone and not mobile and is_mobile(phone):
            mobile, phone = phone, ""
        return RosterGuardian(
            row=number,
            position=position,
            source_id=row["sourcedId"],
            first_name=first,
            last_name=last,
            relation=_GUARDIAN_ROLES[role],
            mobile=mobile if is_mobile(mobile) else "",
            phone=phone or (mobile if mobile and not is_mobile(mobile) else ""),
            email=self._take(at, "email", row["email"], read_email(row["email"])),
        )

    # Problems

    def _date(self, number: int, column: str, text: str) -> date | None:
        return self._take(number, column, text, read_date(text, today=self.today))

    def _take(self, number: int, column: str, value: str, outcome: Outcome[T]) -> T:
        if outcome.reason is not None:
            problem = RosterProblem(number, column, value, outcome.reason, Severity.WARNING)
            if problem not in self.problems[-40:]:
                self.problems.append(problem)
        return outcome.value

    def _report(self, number: int | None, column: str, value: str, reason: Reason, severity: Severity) -> None:
        self.problems.append(RosterProblem(number, column, value, reason, severity))

    def _has_file_error(self) -> bool:
        return any(problem.row is None and problem.severity is Severity.ERROR for problem in self.problems)

    def _note_pupil_contacts(self, students: list[_User]) -> frozenset[str]:
        found: set[str] = set()
        for column in ("sms", "phone", "email"):
            read = read_email if column == "email" else read_phone
            said = [row[column] for _, row in students if row[column]]
            found.update(value for each in said if (value := read(each).value))
            count = len(said)
            if count:
                self._report(None, column, "", because("pupil_contact_oneroster", count=count), Severity.NOTE)
        return frozenset(found)


def _ids(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _name(row: dict[str, str]) -> tuple[str, str]:
    first = row["preferredFirstName"] or row["preferredGivenName"] or row["givenName"]
    return first, row["preferredLastName"] or row["preferredFamilyName"] or row["familyName"]
