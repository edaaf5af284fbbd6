"""The dry run as plain data for the page and the command: counts, rows, reasons, questions. Kept encrypted."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from schoolpoort.contexts.people.engine_io import relation_to_row
from schoolpoort.contexts.people.models import Relation
from schoolpoort.contexts.people.roster import records
from schoolpoort.contexts.people.roster.duplicates import Person, Question
from schoolpoort.contexts.people.roster.reasons import SENTENCES
from schoolpoort.contexts.people.roster.records import RosterAddress, RosterProblem, Severity
from schoolpoort.contexts.people.roster.snapshot import ChangedChild, FieldChange, GuardianChange
from schoolpoort.contexts.people.services.comparing import Comparison
from schoolpoort.core.encryption import lookup_hash

#: More problems than this are counted and not listed: the file needs another export, not a longer list.
MOST_PROBLEMS_LISTED = 10_000

#: A file without so many of the school's children, and without this share of them, is perhaps only one class:
#: in a primary school of nine years some 11 to 15 % leave in a year.
MANY_LEAVERS = 10
LEAVERS_SHARE = 0.25

SORTS = ("wrong", "questions", "remarks", "new", "changed", "gone")


@dataclass
class Report:
    """What a dry run found. Every list holds plain values, because the report is kept as (encrypted) JSON."""

    counts: dict[str, int] = field(default_factory=dict)
    file_error: str = ""
    wrong: list[list[Any]] = field(default_factory=list)  # row or None, column, value, reason
    remarks: list[list[Any]] = field(default_factory=list)
    new: list[list[Any]] = field(default_factory=list)  # row, child, class, number of guardians
    changed: list[list[Any]] = field(default_factory=list)  # row, child, class, [[what, before, after], ...]
    gone: list[list[Any]] = field(default_factory=list)  # child, last day
    questions: list[dict[str, Any]] = field(default_factory=list)
    columns: list[list[Any]] = field(default_factory=list)  # index, header, field, suggestion, examples
    mapping: dict[str, Any] = field(default_factory=dict)  # ColumnMapping as JSON
    source: str = ""
    schools: list[list[str]] = field(default_factory=list)
    translation: dict[str, int] = field(default_factory=dict)  # language tag -> guardians who would get a need
    may_be_saved: bool = False
    only_rows_are_wrong: bool = False
    left_out: int = 0

    def to_json(self) -> str:
        """Return the report as JSON text."""
        return json.dumps(self.__dict__, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> "Report":
        """Read what `to_json` wrote."""
        return cls(**json.loads(text)) if text else cls()

    @property
    def changes_anything(self) -> bool:
        """Say whether applying would change a child, a guardian or a class."""
        return any(self.counts.get(sort, 0) for sort in ("new", "changed", "gone"))

    @property
    def loses_many(self) -> bool:
        """Say whether so many children would leave that the file is perhaps only a part of the school."""
        gone = self.counts.get("gone", 0)
        stay = self.counts.get("changed", 0) + self.counts.get("unchanged", 0)
        return gone >= MANY_LEAVERS and gone > (gone + stay) * LEAVERS_SHARE

    def fingerprint(self) -> str:
        """Return a digest of what would be done, to see whether the school changed since the report was shown."""
        done = json.dumps([self.new, self.changed, self.gone, self.left_out], ensure_ascii=False)
        return hashlib.sha256(done.encode()).hexdigest()


def build_report(comparison: Comparison, translation: dict[str, int]) -> Report:
    """Return the report of a comparison; `translation` counts guardians per language who would get a need."""
    plan, roster = comparison.plan, comparison.roster
    people = {person.key: person for person in comparison.sharing.people}
    wrong = [problem for each in (*plan.wrong, *comparison.left_out) for problem in each.problems]
    remarks = [problem for problem in roster.problems if problem.severity is not Severity.ERROR]
    rows = {each.row for each in (*plan.wrong, *comparison.left_out)}
    report = Report(
        wrong=_problems(wrong),
        remarks=_problems(remarks),
        new=[
            [each.child.row, _name(each.child), each.child.class_name, len(each.child.guardians)] for each in plan.new
        ],
        changed=[_changed(each, comparison, people) for each in plan.changed],
        gone=[_gone(comparison, each.current_id, each.until) for each in plan.gone],
        questions=[_question(each, comparison, people) for each in plan.questions],
        columns=[
            [each.index, each.header, each.field, each.suggestion, list(each.examples)] for each in roster.columns
        ],
        mapping=json.loads(roster.mapping.to_json()) if roster.mapping else {},
        source=roster.source,
        schools=[list(each) for each in roster.schools],
        translation=translation,
        may_be_saved=plan.may_be_saved,
        only_rows_are_wrong=bool(rows) and None not in rows,
        left_out=len(comparison.left_out),
    )
    report.counts = {
        "new": len(plan.new),
        "changed": len(plan.changed),
        "unchanged": len(plan.unchanged),
        "gone": len(plan.gone),
        "wrong": len(rows),
        "questions": len(plan.questions),
        "remarks": len(remarks),
        "rows": roster.rows_read,
    }
    return report


def _problems(problems: Iterable[RosterProblem]) -> list[list[Any]]:
    ordered = sorted(problems, key=lambda each: each.row or 0)[:MOST_PROBLEMS_LISTED]
    return [[each.row, each.column, each.value, _sentence(each)] for each in ordered]


def _sentence(problem: RosterProblem) -> str:
    return _(SENTENCES[problem.reason.code]).format(**dict(problem.reason.details))


def _name(person: records.RosterChild | records.RosterGuardian) -> str:
    return f"{person.first_name} {person.last_name}".strip()


def _gone(comparison: Comparison, child_id: str, until: date) -> list[Any]:
    child = comparison.rows.children[UUID(child_id)]
    return [child.full_name, f"{until:%d/%m/%Y}"]


def _changed(change: ChangedChild, comparison: Comparison, people: dict[str, Person]) -> list[Any]:
    lines = [_line(each, "") for each in change.changes]
    for guardian in change.guardians:
        lines.extend(_guardian_lines(guardian, people, comparison))
    return [change.child.row, _name(change.child), change.child.class_name, lines]


def _guardian_lines(change: GuardianChange, people: dict[str, Person], comparison: Comparison) -> list[list[str]]:
    if change.kind == "gone":
        row = comparison.rows.guardians[UUID(change.current_id)]
        return [[_("ouder"), row.full_name, _("hoort niet meer bij dit kind")]]
    name = _name(people[change.person].record)
    if change.kind == "new":
        return [[_("ouder"), "", name]]
    return [_line(each, name) for each in change.changes]


def _line(change: FieldChange, owner: str) -> list[str]:
    label = field_labels().get(change.name, change.name)
    return [f"{owner}: {label}" if owner else label, _shown(change.old), _shown(change.new)]


def field_labels() -> dict[str, str]:
    """Return what staff call each field of a roster."""
    return {
        "source_id": _("nummer"),
        "first_name": _("voornaam"),
        "last_name": _("familienaam"),
        "birth_date": _("geboortedatum"),
        "class_name": _("klas"),
        "enrolled_from": _("begin inschrijving"),
        "enrolled_until": _("einde inschrijving"),
        "address": _("adres"),
        "home_languages": _("thuistaal"),
        "school_year": _("schooljaar"),
        "active": _("komt terug"),
        "mobile": _("gsm"),
        "phone": _("telefoon"),
        "email": _("e-mail"),
        "languages": _("taal"),
        "interpreter_wanted": _("tolk gewenst"),
        "relation": _("relatie"),
        "parental_authority": _("ouderlijk gezag"),
        "name": _("naam"),
        "gender": _("moeder of vader"),
    }


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return _("ja") if value else _("nee")
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, RosterAddress):
        box = " " + pgettext("address", "bus %(number)s") % {"number": value.box} if value.box else ""
        return f"{value.street} {value.number}{box}, {value.postcode} {value.town}".strip(" ,")
    if isinstance(value, tuple):
        return ", ".join(language.text or language.tag for language in value)
    if isinstance(value, records.Relation):
        return str(Relation(relation_to_row(value)).label) if value else ""
    return str(value)


def _question(question: Question, comparison: Comparison, people: dict[str, Person]) -> dict[str, Any]:
    labels = field_labels()
    return {
        "hash": question_hash(question.key),
        "key": question.key,
        "people": [_described(people[key], comparison) for key in question.people],
        "agreeing": [labels.get(each, each) for each in question.agreeing],
        "differing": [labels.get(each, each) for each in question.differing],
    }


def question_hash(key: str) -> str:
    """Return by which a question is named on a page: the key itself holds names, which a plain digest would betray."""
    return lookup_hash(key, purpose="shared-guardian")


def _described(person: Person, comparison: Comparison) -> dict[str, str]:
    children = [comparison.roster.children[place] for place, _at in person.mentions]
    record = person.record
    contact = ", ".join(each for each in (record.mobile, record.email, record.phone) if each)
    home = record.address or next((child.address for child in children if child.address), RosterAddress())
    return {
        "name": _name(record),
        "birth_date": _shown(record.birth_date),
        "contact": contact,
        "address": _shown(home) if home else "",
        "children": ", ".join(
            _("%(name)s (%(class)s, rij %(row)s)") % {"name": _name(child), "class": child.class_name, "row": child.row}
            for child in children
        ),
    }
