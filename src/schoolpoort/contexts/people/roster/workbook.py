"""Excel workbooks (.xlsx), read by calamine from a cleaned copy.

Calamine keeps a sheet as a dense grid and trusts what the zip says, so a tiny file could ask for gigabytes. Therefore
the parts are unpacked here within limits, looked through for far-away cells, and packed again for calamine.
"""

import io
import posixpath
import re
import zipfile
from xml.etree import ElementTree

import python_calamine

from schoolpoort.contexts.people.roster.archive import read_archive
from schoolpoort.contexts.people.roster.cells import Row, Sheet
from schoolpoort.contexts.people.roster.csv_text import MAX_COLUMNS, MAX_ROWS
from schoolpoort.contexts.people.roster.reasons import RosterFileError, because
from schoolpoort.contexts.people.roster.shared_texts import refuse_swelling_texts

MAX_SHEETS = 40
WORKBOOK_PART = "xl/workbook.xml"
_WANTED = re.compile(r"(\[Content_Types\]\.xml|_rels/.*|xl/[^/]+\.xml|xl/_rels/.*|xl/worksheets/[^/]+\.xml)")
# A cell or row reference beyond column ZZ or row 99,999, or one written with an entity to hide that.
_FAR_AWAY = re.compile(rb"\br\s*=\s*[\"'](?:[A-Za-z]{3}|[A-Za-z]*\d{6}|[^\"'<>]*&)")
_FAULTY_CELL = re.compile(rb"<(?:\w+:)?c\b([^>]*?)(?:/>|>((?:(?!</(?:\w+:)?c>).)*)</(?:\w+:)?c>)", re.DOTALL)
_REFERENCE = re.compile(rb"\br\s*=\s*[\"']([A-Z]+)(\d+)[\"']")
_ERROR_TYPE = re.compile(rb"\bt\s*=\s*[\"']e[\"']")
_FORMULA = re.compile(rb"<(?:\w+:)?f\b")
_CACHED_VALUE = re.compile(rb"<(?:\w+:)?v\b[^>/]*>[^<]|<(?:\w+:)?is\b")
_EMPTY_TEXT = re.compile(rb"\bt\s*=\s*[\"']str[\"']")


def read_workbook(data: bytes) -> list[Sheet]:
    """Read every sheet of an .xlsx file. Raises RosterFileError where it is damaged, too big or no workbook."""
    parts = read_archive(data, lambda name: _WANTED.fullmatch(name) is not None)
    if WORKBOOK_PART not in parts:
        raise RosterFileError(because("file_no_spreadsheet"))
    for name, content in parts.items():
        if b"<!ENTITY" in content or b"\0" in content[:200]:
            raise RosterFileError(because("file_unsafe", name=name))
        if name.startswith("xl/worksheets/") and _FAR_AWAY.search(content):
            raise RosterFileError(because("file_too_long", rows=MAX_ROWS, columns=MAX_COLUMNS))
    refuse_swelling_texts(parts)
    sheet_parts = _sheet_parts(parts)
    try:
        workbook = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(_packed(parts)))
        names = workbook.sheet_names[:MAX_SHEETS]
        return [_read_sheet(workbook, name, parts.get(sheet_parts.get(name, ""), b"")) for name in names]
    except python_calamine.PasswordError as error:
        raise RosterFileError(because("file_encrypted")) from error
    except (python_calamine.CalamineError, OSError, ValueError) as error:
        raise RosterFileError(because("file_damaged")) from error


def _packed(parts: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


def _sheet_parts(parts: dict[str, bytes]) -> dict[str, str]:
    """Sheet name -> name of the part that holds it."""
    try:
        workbook = ElementTree.fromstring(parts[WORKBOOK_PART])
        relations = ElementTree.fromstring(parts.get("xl/_rels/workbook.xml.rels", b"<none/>"))
    except ElementTree.ParseError as error:
        raise RosterFileError(because("file_damaged")) from error
    targets = {item.get("Id"): item.get("Target", "") for item in relations}
    found: dict[str, str] = {}
    for element in workbook.iter():
        if element.tag.endswith("}sheet"):
            relation = next((value for key, value in element.items() if key.endswith("}id")), None)
            target = targets.get(relation, "")
            part = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")
            found[element.get("name", "")] = part
    return found


def _read_sheet(workbook: python_calamine.CalamineWorkbook, name: str, content: bytes) -> Sheet:
    grid = workbook.get_sheet_by_name(name)
    if grid.start is None or grid.end is None:
        return Sheet(name, ())
    if grid.end[0] >= MAX_ROWS or grid.end[1] >= MAX_COLUMNS:
        raise RosterFileError(because("file_too_long", rows=MAX_ROWS, columns=MAX_COLUMNS))
    first_row, first_column = grid.start
    left = ("",) * first_column
    faults = _faults(content)
    faulty_rows = {row for row, _ in faults}
    rows = tuple(
        Row(number, left + tuple(cells))
        for number, cells in enumerate(grid.to_python(skip_empty_area=True), start=first_row + 1)
        if number in faulty_rows or any(cell != "" for cell in cells)
    )
    merged = tuple((top[0] + 1, top[1], bottom[0] + 1, bottom[1]) for top, bottom in (grid.merged_cell_ranges or ()))
    return Sheet(name, rows, merged, faults)


def _faults(content: bytes) -> dict[tuple[int, int], str]:
    """Cells that calamine shows as empty although they are not: errors, and formulas without a stored result."""
    found: dict[tuple[int, int], str] = {}
    if not (_FORMULA.search(content) or _ERROR_TYPE.search(content)):
        return found
    for match in _FAULTY_CELL.finditer(content):
        attributes, inside = match.group(1), match.group(2) or b""
        is_error = _ERROR_TYPE.search(attributes) is not None
        lacks_value = (
            _FORMULA.search(inside) is not None
            and _CACHED_VALUE.search(inside) is None
            and _EMPTY_TEXT.search(attributes) is None
        )
        reference = _REFERENCE.search(attributes)
        if reference is not None and (is_error or lacks_value):
            place = (int(reference.group(2)), _column_index(reference.group(1).decode()))
            found[place] = "cell_error" if is_error else "formula_without_value"
    return found


def _column_index(letters: str) -> int:
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - ord("A") + 1
    return index - 1
