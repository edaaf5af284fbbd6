"""Cells of tables that leave the product: a spreadsheet program must read a name as a name, never as a formula.

A cell that begins with one of these signs is a formula, or starts a program, in Excel, LibreOffice and Google Sheets;
an apostrophe before it makes it a text. Numbers and telephone numbers stay as they are: +32 460 00 00 01, -12,50.
Every module that writes a table goes through here (tests/security/test_exports.py).
"""

import re
from collections.abc import Iterable

from schoolpoort.core.clean_text import clean_text

#: Also the wide forms of Chinese and Japanese keyboards, which Excel reads as the plain ones.
_STARTS_A_FORMULA = re.compile(r"\s*[=+\-@|\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")
_HARMLESS = re.compile(r"[+-]?[0-9][0-9 .,/()-]*|-+")


def safe_cell(value: object) -> object:
    """Return a value for a cell; a text that a program would run gets an apostrophe before it. Numbers stay numbers."""
    if not isinstance(value, str):
        return value
    text = clean_text(value)
    return f"'{text}" if _STARTS_A_FORMULA.match(text) and not _HARMLESS.fullmatch(text) else text


def safe_row(values: Iterable[object]) -> list[object]:
    """Return the cells of one row, each safe."""
    return [safe_cell(value) for value in values]
