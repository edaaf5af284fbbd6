"""A directory in a spreadsheet: our template, and reading a file row by row into drafts with every fault named."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font

from schoolpoort.contexts.directory import typed
from schoolpoort.contexts.directory.distances import centroid
from schoolpoort.contexts.directory.drafts import EntryDraft, PlaceDraft, ProviderDraft
from schoolpoort.contexts.directory.importing import Fault, ReadEntry
from schoolpoort.contexts.directory.sheet_columns import COLUMNS
from schoolpoort.contexts.directory.typed import WrongText
from schoolpoort.contexts.directory.validators import faults_of
from schoolpoort.contexts.people.api import RosterFileError, cell_text, read_spreadsheet
from schoolpoort.core.exported_cells import safe_row

#: Rows of one file; a province's directory has fewer.
MOST_ROWS = 10_000


class UnreadableFile(Exception):
    """The whole file cannot be read; the message is a plain Dutch sentence."""


@dataclass
class _Row:
    """One row: its cells by key, and the faults that were found."""

    number: int
    cells: dict[str, str]
    faults: list[Fault]

    def wrong(self, key: str, reason: str) -> None:
        label = next((each.label for each in COLUMNS if each.key == key), "")
        self.faults.append(Fault(self.number, label, self.cells.get(key, "")[:80], reason))

    def read(self, key: str, reader: Any, otherwise: Any) -> Any:
        try:
            return reader(self.cells.get(key, ""))
        except WrongText as error:
            self.wrong(key, str(error))
            return otherwise


def template_csv() -> bytes:
    """Return the template as CSV: `;` and a byte-order mark, so that a Belgian Excel opens it in columns."""
    target = io.StringIO()
    csv.writer(target, delimiter=";", lineterminator="\r\n").writerow(safe_row(each.label for each in COLUMNS))
    return target.getvalue().encode("utf-8-sig")


def template_workbook() -> bytes:
    """Return the template as .xlsx: an empty table of texts, and a sheet that explains each column."""
    workbook = Workbook()
    table = workbook.active
    table.title = "Diensten"
    table.append(safe_row(each.label for each in COLUMNS))
    table.freeze_panes = "C2"
    explanation = workbook.create_sheet("Uitleg")
    explanation.append(["Kolom", "Wat vult u in?", "Voorbeeld"])
    for place, column in enumerate(COLUMNS, start=1):
        cell = table.cell(1, place)
        cell.font = Font(bold=True)
        table.column_dimensions[cell.column_letter].width = max(14, len(column.label) + 2)
        table.column_dimensions[cell.column_letter].number_format = "@"
        explanation.append(safe_row([column.label, column.explanation, column.example]))
    for letter, width in (("A", 20), ("B", 70), ("C", 44)):
        explanation.column_dimensions[letter].width = width
    for row in explanation.iter_rows():
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    target = io.BytesIO()
    workbook.save(target)
    return target.getvalue()


def read_sheet(data: bytes) -> list[ReadEntry]:
    """Return each row of the first sheet as a draft or with its faults. Raises UnreadableFile."""
    try:
        sheet = read_spreadsheet(data)[0]
    except RosterFileError as error:
        raise UnreadableFile(str(error)) from error
    heads = [cell_text(cell).casefold() for cell in sheet.rows[0].cells]
    columns = {
        column.key: heads.index(column.label.casefold()) for column in COLUMNS if column.label.casefold() in heads
    }
    missing = [each.label for each in COLUMNS if each.needed and each.key not in columns]
    if missing:
        raise UnreadableFile(
            _("Deze kolommen ontbreken: %(columns)s. Neem ons sjabloon.") % {"columns": ", ".join(missing)}
        )
    if len(sheet.rows) - 1 > MOST_ROWS:
        raise UnreadableFile(_("Dit bestand heeft te veel rijen. Er mogen er 10.000 zijn."))
    return list(_entries(sheet.rows[1:], columns, sheet.faults))


def _entries(rows: Any, columns: dict[str, int], cell_faults: dict[tuple[int, int], str]) -> Iterator[ReadEntry]:
    for row in rows:
        cells = {key: _cell(row.cells, place, key) for key, place in columns.items()}
        if not any(cells.values()):
            continue
        read = _Row(row.number, cells, [])
        for key, place in columns.items():
            if (row.number, place) in cell_faults:
                read.wrong(key, _("Hier staat een formule zonder uitkomst, of een fout. Typ de tekst zelf."))
        yield _entry(read)


def _cell(cells: tuple[Any, ...], place: int, key: str) -> str:
    if place >= len(cells):
        return ""
    if key in ("times", "description", "phones", "prices", "how") and isinstance(cells[place], str):
        # New lines mean something here: one line is one moment, one number.
        return "\n".join(line for line in (cell_text(each) for each in cells[place].splitlines()) if line)
    return cell_text(cells[place])


def _entry(row: _Row) -> ReadEntry:
    cells = row.cells
    lowest, highest = row.read("ages", typed.read_ages, (None, None))
    draft = EntryDraft(
        name=cells.get("name", ""),
        provider=ProviderDraft(cells.get("provider", "")),
        description=cells.get("description", ""),
        needs=row.read("needs", typed.read_needs, ()),
        languages=row.read("languages", typed.read_spoken, ()),
        places=_places(row),
        times=row.read("times", typed.read_times, ()),
        phones=row.read("phones", typed.read_phones, ()),
        prices=row.read("prices", typed.read_prices, ()),
        email=cells.get("email", ""),
        url=cells.get("url", ""),
        contact_point=cells.get("contact_point", ""),
        how_to_refer=cells.get("how", ""),
        for_whom=cells.get("for_whom", ""),
        minimum_age=lowest,
        maximum_age=highest,
        source_id=cells.get("number", ""),
    )
    for name, sentence in faults_of(draft):
        row.wrong(_COLUMN_OF.get(name, name), sentence)
    return ReadEntry(row.number, None if row.faults else draft, tuple(row.faults), unsaid=_unsaid(cells))


#: Fields of a draft for which the template has no column.
_NO_COLUMN = ("descriptions", "status", "areas", "cost_text", "interpreting", "alert", "provider", "place")


def _unsaid(cells: dict[str, str]) -> tuple[str, ...]:
    """Return the fields of which a file says nothing: no column in the template, or a column that was taken out."""
    absent = [name for key, names in _FIELDS_OF.items() if key not in cells for name in names]
    return (*_NO_COLUMN, *absent)


_FIELDS_OF: dict[str, tuple[str, ...]] = {
    **{key: (key,) for key in ("description", "languages", "times", "phones", "prices", "email", "url")},
    **{key: (key,) for key in ("contact_point", "for_whom")},
    "how": ("how_to_refer",),
    "ages": ("minimum_age", "maximum_age"),
}


#: Fields of a draft whose column has another key.
_COLUMN_OF = {"how_to_refer": "how", "source_id": "number", "place": "place"}


def _places(row: _Row) -> tuple[PlaceDraft, ...]:
    cells = row.cells
    street, postcode, town = (cells.get(key, "") for key in ("street", "postcode", "town"))
    if not any((street, postcode, town, cells.get("place"))):
        return ()
    latitude, longitude = _degrees(row, "latitude"), _degrees(row, "longitude")
    if latitude is None and longitude is None and (point := centroid(postcode)):
        latitude, longitude = point
    name = cells.get("place") or cells.get("provider", "")
    return (
        PlaceDraft(
            name,
            street=street,
            postcode=postcode,
            town=town,
            latitude=latitude,
            longitude=longitude,
            accessibility=cells.get("accessibility", ""),
        ),
    )


def _degrees(row: _Row, key: str) -> float | None:
    text = row.cells.get(key, "").replace(",", ".")
    if not text:
        return None
    try:
        found = float(text)
    except ValueError:
        found = float("nan")
    if found != found or found in (float("inf"), float("-inf")):
        row.wrong(key, _("Dit is geen getal. Schrijf het zoals 51,03."))
        return None
    return found
