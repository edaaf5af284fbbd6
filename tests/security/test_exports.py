"""Tables that leave the product: what a name begins with is never run by a spreadsheet program."""

import csv
import io
import re
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

import schoolpoort
from schoolpoort.contexts.people.roster.template import template_csv, template_workbook
from schoolpoort.core.exported_cells import safe_cell, safe_row

_SOURCE = Path(schoolpoort.__file__).parent
_DANGEROUS = (
    "=cmd|'/c calc'!A1",
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "  =1+1",
    "\u200f=1+1",
    "\ufeff=1+1",
    "＝1+1",
    "＋1＋1",
    "－cmd()",
    "＠SUM(1)",
    '=HYPERLINK("http://evil.example")',
    "+cmd()",
    "-cmd()",
    "|cmd",
    "+32 460 cmd",
)
_HARMLESS = (
    "Amina",
    "O’Neill",
    "Jean-Pierre",
    "+32 460 00 00 01",
    "+32460000001",
    "-12,50",
    "-",
    "3A",
    "a=b",
    "",
    "100 %",
)


@pytest.mark.parametrize("text", _DANGEROUS)
def test_what_begins_like_a_formula_is_a_text(text):
    cell = str(safe_cell(text))
    assert cell.startswith("'")
    workbook = Workbook()
    workbook.active.append([cell])
    target = io.BytesIO()
    workbook.save(target)
    assert load_workbook(io.BytesIO(target.getvalue())).active["A1"].data_type == "s"


@pytest.mark.parametrize("text", _HARMLESS)
def test_names_and_telephone_numbers_stay_usable(text):
    assert safe_cell(text) == text


def test_numbers_stay_numbers():
    assert safe_row([-3, 2.5, None, True, "-3"]) == [-3, 2.5, None, True, "-3"]


def test_every_module_that_writes_a_table_uses_safe_cells():
    writes = re.compile(r"csv\.(?:Dict)?[wW]riter\(|Workbook\(\)")
    forgotten = [
        str(path.relative_to(_SOURCE))
        for path in _SOURCE.rglob("*.py")
        if writes.search(text := path.read_text()) and "core.exported_cells import" not in text
    ]
    assert not forgotten, "use schoolpoort.core.exported_cells in " + ", ".join(forgotten)


def test_the_template_has_no_formula():
    for row in csv.reader(io.StringIO(template_csv().decode("utf-8-sig")), delimiter=";"):
        assert all(str(safe_cell(cell)) == cell for cell in row)
    for sheet in load_workbook(io.BytesIO(template_workbook())):
        assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
