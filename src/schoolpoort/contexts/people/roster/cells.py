"""Cells of a spreadsheet, and how to see them as text."""

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from schoolpoort.core.clean_text import clean_text

CellValue = str | int | float | bool | date | datetime | time | timedelta | None

#: Means something in running text, but in a name it only makes two equal names different.
_NO_WIDTH = "\u200b"
_SPACES = re.compile(r"\s+")

# What people type where there is nothing to say.
_NOTHING = frozenset(
    [
        "-",
        "--",
        "---",
        ".",
        "..",
        "/",
        "?",
        "x",
        "xx",
        "xxx",
        "geen",
        "niet",
        "nvt",
        "n.v.t.",
        "n.v.t",
        "onbekend",
        "ongekend",
        "null",
        "none",
        "nan",
        "n/a",
        "na",
        "leeg",
        "#n/b",
    ]
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `number` is the row number as the spreadsheet program shows it, from 1."""

    number: int
    cells: tuple[CellValue, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. `merged` holds (first row, first column, last row, last column), rows from 1, columns from 0.

    `faults` maps (row number, column) to `formula_without_value` or `cell_error`.
    """

    name: str
    rows: tuple[Row, ...] = field(repr=False)
    merged: tuple[tuple[int, int, int, int], ...] = ()
    faults: dict[tuple[int, int], str] = field(default_factory=dict)


def text_of(value: CellValue) -> str:
    """The cell as trimmed text in NFC: whole numbers without `.0`, dates as year-month-day."""
    if isinstance(value, str):
        if value.isascii() and value.isalnum():
            return value
        return _SPACES.sub(" ", clean_text(unicodedata.normalize("NFC", value)).replace(_NO_WIDTH, "")).strip()
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time.min else value.isoformat(sep=" ", timespec="minutes")
    return str(value)


def is_nothing(text: str) -> bool:
    """Whether the text says that there is nothing, such as `-` or `nvt`."""
    return not text or text.casefold() in _NOTHING


def without_accents(text: str) -> str:
    """The text in lower case, without accents on Latin letters; other scripts keep their marks."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    decomposed = unicodedata.normalize("NFKD", folded)
    return unicodedata.normalize("NFC", _LATIN_ACCENTS.sub(r"\1", decomposed))


_LATIN_ACCENTS = re.compile("([a-z])[\u0300-\u036f]+")
