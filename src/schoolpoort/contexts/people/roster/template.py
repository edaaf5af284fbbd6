"""The school's own template: an empty table with our columns, as CSV and as a workbook with an explanation."""

import csv
import io

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from schoolpoort.contexts.people.roster.fields import TEMPLATE_FIELDS
from schoolpoort.contexts.people.roster.reasons import gettext_noop
from schoolpoort.core.exported_cells import safe_row

TABLE_SHEET = gettext_noop("Leerlingen")
EXPLANATION_SHEET = gettext_noop("Uitleg")
EXPLANATION_HEADERS = (gettext_noop("Kolom"), gettext_noop("Wat vult u in?"), gettext_noop("Voorbeeld"))
_TEXT_FORMAT = "@"


def template_csv() -> bytes:
    """The template as CSV: `;` and a byte-order mark, so that a Belgian Excel opens it in columns."""
    target = io.StringIO()
    csv.writer(target, delimiter=";", lineterminator="\r\n").writerow(
        safe_row(field.label for field in TEMPLATE_FIELDS)
    )
    return target.getvalue().encode("utf-8-sig")


def template_workbook() -> bytes:
    """The template as .xlsx: an empty table, and a sheet that explains each column with an invented example.

    The example is not in the table, so that nobody imports it. All columns are text, so that Excel keeps leading zeros
    and does not turn a class into a date.
    """
    workbook = Workbook()
    table = workbook.active
    table.title = TABLE_SHEET
    table.append(safe_row(field.label for field in TEMPLATE_FIELDS))
    table.freeze_panes = "D2"
    for index, field in enumerate(TEMPLATE_FIELDS, start=1):
        letter = get_column_letter(index)
        table.column_dimensions[letter].width = max(12, len(field.label) + 2)
        table.column_dimensions[letter].number_format = _TEXT_FORMAT
        table.cell(1, index).font = Font(bold=True)
    explanation = workbook.create_sheet(EXPLANATION_SHEET)
    explanation.append(EXPLANATION_HEADERS)
    for field in TEMPLATE_FIELDS:
        explanation.append(safe_row([field.label, field.explanation, field.example]))
    for letter, width in (("A", 26), ("B", 70), ("C", 28)):
        explanation.column_dimensions[letter].width = width
    for cell in explanation[1]:
        cell.font = Font(bold=True)
    for row in explanation.iter_rows(min_row=2):
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    target = io.BytesIO()
    workbook.save(target)
    return target.getvalue()
