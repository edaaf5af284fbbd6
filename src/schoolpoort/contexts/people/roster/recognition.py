"""Finding the header row of a sheet and the field of each column, without help."""

import re
from collections.abc import Sequence
from datetime import date

from schoolpoort.contexts.people.roster.cells import CellValue, Row, Sheet, is_nothing, text_of
from schoolpoort.contexts.people.roster.column_names import column_set_of, field_of
from schoolpoort.contexts.people.roster.columns import Column, ColumnMapping
from schoolpoort.contexts.people.roster.contact_points import is_mobile, read_email, read_phone
from schoolpoort.contexts.people.roster.dates import age_on, read_date

_HEADER_SEARCH_ROWS = 30
_SAMPLE = 40
_MIN_RECOGNISED = 2
_CLASS_LIKE = re.compile(r"[A-Z]{0,3}\d?[ .\-]?[A-Z]{0,2}\d?|(?:klas|groep|kleuter)\b.{0,12}", re.IGNORECASE)


def recognise(sheet: Sheet, today: date) -> ColumnMapping:
    """The best mapping that headers and content allow. With no header recognised, it maps no column at all."""
    best: ColumnMapping | None = None
    for position, row in enumerate(sheet.rows[:_HEADER_SEARCH_ROWS]):
        above = sheet.rows[position - 1] if position else None
        for headers in _possible_headers(sheet, row, above):
            mapping = _map_headers(sheet, headers, row.number)
            if best is None or len(mapping.fields) > len(best.fields):
                best = mapping
    if best is None or len(best.fields) < _MIN_RECOGNISED:
        first = sheet.rows[0]
        return ColumnMapping(tuple(text_of(cell) for cell in first.cells), (), first.number, sheet.name)
    return _checked_with_content(sheet, best, today)


def _possible_headers(sheet: Sheet, row: Row, above: Row | None) -> list[list[str]]:
    """The row's own texts, and those joined with a group heading above (`Ouder 1` over `Naam`, `Gsm`)."""
    own = [text_of(cell) for cell in row.cells]
    if above is None or not any(own):
        return [own]
    merged = {place[1]: place[3] for place in sheet.merged if place[0] <= above.number <= place[2]}
    joined: list[str] = []
    group, group_until = "", -1
    for index, text in enumerate(own):
        heading = text_of(above.cells[index]) if index < len(above.cells) else ""
        if heading:
            group, group_until = heading, merged.get(index, index if sheet.merged else len(own))
        joined.append(f"{group} {text}" if group and text and index <= group_until else text)
    return [own, joined]


def _map_headers(sheet: Sheet, headers: list[str], row_number: int) -> ColumnMapping:
    column_set = column_set_of(headers)
    found: dict[str, int] = {}
    for index, header in enumerate(headers):
        key = field_of(header, column_set) if len(header) <= 80 else None
        if key and key not in found:
            found[key] = index
    _settle_full_names(found)
    fields = tuple(sorted((index, key) for key, index in found.items()))
    return ColumnMapping(tuple(headers), fields, row_number, sheet.name, column_set)


def _settle_full_names(found: dict[str, int]) -> None:
    """`Naam` without a column for the first name holds the whole name; with one, `Leerling` adds nothing."""
    for owner in {key.split(".")[0] for key in found}:
        first, last, full = (f"{owner}.{what}" for what in ("first_name", "last_name", "full_name"))
        if first in found and full in found:
            whole = found.pop(full)
            found.setdefault(last, whole)
        elif first not in found and last in found:
            found.setdefault(full, found.pop(last))
            found.pop(last, None)


def _checked_with_content(sheet: Sheet, mapping: ColumnMapping, today: date) -> ColumnMapping:
    """Drop columns whose content contradicts the header; find the birth date and the class where no header says so."""
    fields = {
        index: key
        for index, key in mapping.fields
        if not _contradicts(key.split(".")[1], _samples(sheet, mapping, index), today)
    }
    for wanted, looks_like in (("child.birth_date", _all_birth_dates), ("child.class_name", _all_classes)):
        if wanted not in fields.values():
            candidates = [
                index
                for index, header in enumerate(mapping.headers)
                if index not in fields
                and field_of(header, mapping.column_set) is None
                and looks_like(_samples(sheet, mapping, index), today)
            ]
            if len(candidates) == 1:
                fields[candidates[0]] = wanted
    return ColumnMapping(
        mapping.headers, tuple(sorted(fields.items())), mapping.header_row, mapping.sheet, mapping.column_set
    )


def describe_columns(sheet: Sheet, mapping: ColumnMapping) -> tuple[Column, ...]:
    """Every column with its field, examples and, where the header says nothing, what the content points to."""
    chosen = dict(mapping.fields)
    described = []
    for index, header in enumerate(mapping.headers):
        samples = _samples(sheet, mapping, index)
        suggestion = "" if index in chosen else _suggestion(samples, mapping)
        described.append(
            Column(index, header, chosen.get(index, ""), suggestion, tuple(text_of(cell) for cell in samples[:3]))
        )
    return tuple(described)


def _suggestion(samples: Sequence[CellValue], mapping: ColumnMapping) -> str:
    if samples and all(read_email(cell).value for cell in samples):
        wanted = "email"
    elif samples and all(is_mobile(read_phone(cell).value) for cell in samples):
        wanted = "mobile"
    else:
        return ""
    free = (f"guardian{slot}.{wanted}" for slot in (1, 2))
    return next((key for key in free if key not in mapping.index_of), "")


def _samples(sheet: Sheet, mapping: ColumnMapping, index: int) -> list[CellValue]:
    found: list[CellValue] = []
    for row in sheet.rows:
        if row.number <= mapping.header_row or index >= len(row.cells):
            continue
        if not is_nothing(text_of(row.cells[index])):
            found.append(row.cells[index])
            if len(found) == _SAMPLE:
                break
    return found


def _contradicts(what: str, samples: Sequence[CellValue], today: date) -> bool:
    """Whether hardly any value fits, as with a column `E-mail` that says yes or no."""
    if not samples:
        return False
    if what == "email":
        fitting = sum(1 for cell in samples if "@" in text_of(cell))
    elif what in ("mobile", "phone"):
        fitting = sum(1 for cell in samples if sum(sign.isdigit() for sign in text_of(cell)) >= 6)
    elif what == "birth_date":
        fitting = sum(1 for cell in samples if any(sign.isdigit() for sign in text_of(cell)))
    else:
        return False
    return fitting * 5 < len(samples) and len(samples) >= 5


def _all_birth_dates(samples: Sequence[CellValue], today: date) -> bool:
    dates = [read_date(cell, today=today).value for cell in samples]
    return len(dates) >= 3 and all(day is not None and day < today and 2 <= age_on(day, today) <= 22 for day in dates)


def _all_classes(samples: Sequence[CellValue], today: date) -> bool:
    texts = [text_of(cell) for cell in samples]
    repeated = len(set(texts)) <= max(1, len(texts) // 2)
    return len(texts) >= 4 and repeated and all(0 < len(text) <= 12 and _CLASS_LIKE.fullmatch(text) for text in texts)
