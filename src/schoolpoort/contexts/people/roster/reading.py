"""One entry for every roster file: bytes in, children and problems out. Nothing is saved here."""

from collections.abc import Callable
from datetime import date

from schoolpoort.contexts.people.roster.cells import Row, Sheet, text_of
from schoolpoort.contexts.people.roster.columns import ColumnMapping
from schoolpoort.contexts.people.roster.contact_points import read_email, read_phone
from schoolpoort.contexts.people.roster.fields import FIELDS, PUPIL_CONTACT_FIELDS
from schoolpoort.contexts.people.roster.oneroster import is_oneroster, read_oneroster
from schoolpoort.contexts.people.roster.reasons import Reason, because
from schoolpoort.contexts.people.roster.recognition import describe_columns, recognise
from schoolpoort.contexts.people.roster.records import RosterChild, RosterProblem, SchoolYear, Severity
from schoolpoort.contexts.people.roster.repeated_rows import join_repeated_rows
from schoolpoort.contexts.people.roster.roster import Roster, unreachable_children
from schoolpoort.contexts.people.roster.rows import RowReader
from schoolpoort.contexts.people.roster.spreadsheet import read_spreadsheet

Progress = Callable[[int, int], None]
_PROGRESS_STEP = 250


def read_roster(
    data: bytes,
    filename: str,
    mapping: ColumnMapping | None,
    today: date,
    school_year: SchoolYear,
    *,
    school: str = "",
    progress: Progress | None = None,
) -> Roster:
    """Read a spreadsheet (CSV, XLSX) or a OneRoster zip.

    `mapping` is a mapping chosen on screen or remembered from an earlier file; without one the columns are
    recognised. `school` chooses one school of a OneRoster file by its sourcedId. `progress(done, total)` is called
    now and then. Raises RosterFileError, with one plain sentence, where the file cannot be read at all; everything
    else is a problem in the result. `filename` only tells OneRoster's zip from others where content cannot.
    """
    if is_oneroster(data, filename):
        return read_oneroster(data, today, school_year, school=school)
    sheets = read_spreadsheet(data)
    problems: list[RosterProblem] = []
    sheet, used = _choose_sheet(sheets, mapping, today, problems)
    missing = _missing_columns(used)
    problems.extend(missing)
    reader = RowReader(sheet, used, today)
    rows = [row for row in sheet.rows if row.number > used.header_row and not _is_header_again(row, used)]
    rows = [row for row in rows if _has_mapped_content(row, sheet, used)]
    if not rows and not missing:
        problems.append(_about_file(because("no_rows"), Severity.ERROR))
    good, rejected = ([], []) if missing else _read_rows(reader, rows, progress)
    id_column = used.header_of("child.source_id") or used.header_of("child.last_name")
    children, repeated, repeated_problems = join_repeated_rows(good, today, id_column)
    problems.extend(reader.problems)
    problems.extend(repeated_problems)
    contacts, notes = _pupil_contacts(rows, used)
    problems.extend(notes)
    problems.extend(unreachable_children(children))
    return Roster(
        children=tuple(children),
        rejected=(*rejected, *repeated),
        problems=tuple(sorted(problems, key=lambda problem: problem.row or 0)),
        school_year=school_year,
        mapping=used,
        columns=describe_columns(sheet, used),
        rows_read=len(rows),
        fields=_fields_said(used),
        pupil_contacts=contacts,
    )


def _choose_sheet(
    sheets: list[Sheet], wanted: ColumnMapping | None, today: date, problems: list[RosterProblem]
) -> tuple[Sheet, ColumnMapping]:
    """The sheet to read and its mapping: the remembered one fitted to this file, or the best recognised."""
    if wanted is not None:
        named = [sheet for sheet in sheets if sheet.name == wanted.sheet] or sheets
        sheet = max(named, key=lambda one: len(_fitted(one, wanted, today)[0].fields))
        fitted, lost = _fitted(sheet, wanted, today)
        for header, key in lost:
            reason = because("old_mapping_columns", header=header, field=FIELDS[key].label)
            problems.append(RosterProblem(None, header, "", reason, Severity.WARNING))
        return sheet, fitted
    mappings = [recognise(sheet, today) for sheet in sheets]
    best = max(range(len(sheets)), key=lambda place: len(mappings[place].fields))
    if len(sheets) > 1:
        problems.append(_about_file(because("sheet_chosen", sheet=sheets[best].name), Severity.NOTE))
    return sheets[best], mappings[best]


def _fitted(sheet: Sheet, wanted: ColumnMapping, today: date) -> tuple[ColumnMapping, list[tuple[str, str]]]:
    """The wanted mapping on this sheet: its own header row if it is there, else where headers are recognised."""
    recognised = recognise(sheet, today)
    own_row = next((row for row in sheet.rows if row.number == wanted.header_row), None)
    if own_row is not None and recognised.header_row != wanted.header_row:
        headers = tuple(text_of(cell) for cell in own_row.cells)
        fitted, lost = wanted.fitted_to(headers)
        if not lost:
            return fitted, lost
    fitted, lost = wanted.fitted_to(recognised.headers)
    return ColumnMapping(fitted.headers, fitted.fields, recognised.header_row, sheet.name, wanted.column_set), lost


def _read_rows(
    reader: RowReader, rows: list[Row], progress: Progress | None
) -> tuple[list[RosterChild], list[RosterChild]]:
    good: list[RosterChild] = []
    rejected: list[RosterChild] = []
    for done, row in enumerate(rows, start=1):
        child, wrong = reader.read(row)
        (rejected if wrong else good).append(child)
        if progress is not None and (done % _PROGRESS_STEP == 0 or done == len(rows)):
            progress(done, len(rows))
    return good, rejected


def _about_file(reason: Reason, severity: Severity, column: str = "") -> RosterProblem:
    return RosterProblem(None, column, "", reason, severity)


def _missing_columns(mapping: ColumnMapping) -> list[RosterProblem]:
    have = mapping.index_of
    if not have:
        return [_about_file(because("no_header"), Severity.ERROR)]
    missing = []
    if not {"child.first_name", "child.last_name", "child.full_name"} & have.keys():
        missing.append(because("column_missing", field=FIELDS["child.last_name"].label))
    if "child.class_name" not in have:
        missing.append(because("column_missing", field=FIELDS["child.class_name"].label))
    if not {"child.source_id", "child.birth_date"} & have.keys():
        missing.append(because("no_identity_column"))
    for key, first, second in mapping.chosen_twice:
        missing.append(because("column_twice", first=first, second=second, field=FIELDS[key].label))
    return [_about_file(reason, Severity.ERROR) for reason in missing]


def _is_header_again(row: Row, mapping: ColumnMapping) -> bool:
    """Exports of several pages repeat the header."""
    return all(
        index < len(row.cells) and text_of(row.cells[index]) == mapping.headers[index] for index, _ in mapping.fields
    )


def _has_mapped_content(row: Row, sheet: Sheet, mapping: ColumnMapping) -> bool:
    """Whether any mapped column says something; else the row is a remark or a total beside the table."""
    return any(
        (index < len(row.cells) and text_of(row.cells[index])) or (row.number, index) in sheet.faults
        for index, _ in mapping.fields
    )


def _pupil_contacts(rows: list[Row], mapping: ColumnMapping) -> tuple[frozenset[str] | None, list[RosterProblem]]:
    """A pupil's own number or address is never a channel: said once per column, and kept apart to be refused.

    None where the file has no such column, so that it says nothing about them.
    """
    notes: list[RosterProblem] = []
    found: set[str] = set()
    columns = [key for key in PUPIL_CONTACT_FIELDS if key in mapping.index_of]
    for key in columns:
        index = mapping.index_of[key]
        read = read_email if key.endswith("email") else read_phone
        values = [value for row in rows if index < len(row.cells) and (value := read(row.cells[index]).value)]
        found.update(values)
        if values:
            because_of = because("pupil_contact", count=len(values))
            notes.append(_about_file(because_of, Severity.NOTE, mapping.headers[index]))
    return (frozenset(found) if columns else None), notes


def _fields_said(mapping: ColumnMapping) -> frozenset[str]:
    said = set()
    for key in mapping.index_of:
        owner, what = key.split(".")
        said.add(what if owner == "child" else f"guardian.{what}")
    return frozenset(said)
