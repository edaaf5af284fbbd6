"""CSV files as schools really make them: any usual delimiter, any usual encoding."""

import codecs
import csv
import io
import itertools
import statistics

from schoolpoort.contexts.people.roster.cells import Row, Sheet
from schoolpoort.contexts.people.roster.reasons import RosterFileError, because

MAX_ROWS = 60_000
MAX_COLUMNS = 700
_DELIMITERS = ";\t,|"
_SAMPLE_ROWS = 40
_MAX_LINES_IN_CELL = 20
_FIELD_LIMIT = 20_000


def read_csv(data: bytes) -> Sheet:
    """Read a CSV file. Rows are numbered as a spreadsheet program numbers them (a quoted line break adds no row).

    Raises RosterFileError where the bytes are no text, the file is too long, or a quotation mark stays open.
    """
    text = decode_text(data)
    first_line, _, rest = text.partition("\n")
    declared = first_line.strip().strip('"')
    if declared.casefold().startswith("sep=") and len(declared) == 5:
        text, delimiter = rest, declared[4]
    else:
        delimiter = _delimiter_of(text)
    rows: list[Row] = []
    for number, cells in enumerate(_records(text, delimiter), start=1):
        if number > MAX_ROWS or len(cells) > MAX_COLUMNS:
            raise RosterFileError(because("file_too_long", rows=MAX_ROWS, columns=MAX_COLUMNS))
        if any("\n" in cell and cell.count("\n") > _MAX_LINES_IN_CELL for cell in cells):
            raise RosterFileError(because("file_open_quote", row=number))
        if any(cells):
            rows.append(Row(number, tuple(cells)))
    return Sheet("", tuple(rows))


def decode_text(data: bytes) -> str:
    """Decode UTF-8 or UTF-16 (with or without byte-order mark), else Windows-1252; RosterFileError if it is no text."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = data.decode("utf-16", errors="replace")
    elif b"\0" in data[:2000]:
        # Text in a Western language has its zero bytes at odd places in little-endian order, at even in big-endian.
        little = data[1:2000:2].count(0) > data[0:2000:2].count(0)
        text = data.decode("utf-16-le" if little else "utf-16-be", errors="replace")
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("cp1252", errors="replace")
    if _looks_binary(text):
        raise RosterFileError(because("file_no_spreadsheet"))
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _looks_binary(text: str) -> bool:
    sample = text[:4000]
    odd = sum(1 for sign in sample if (sign < " " and sign not in "\t\r\n") or sign == "\ufffd")
    return odd > max(2, len(sample) // 50)


def _delimiter_of(text: str) -> str:
    """The delimiter that gives the most columns on a typical line; title lines above the header do not sway it."""
    sample = "\n".join(itertools.islice((line for line in text.split("\n") if line.strip()), _SAMPLE_ROWS))

    def typical_width(delimiter: str) -> float:
        try:
            widths = [len(cells) for cells in csv.reader(io.StringIO(sample), delimiter=delimiter) if cells]
        except csv.Error:
            return 0
        return statistics.median_high(widths) if widths else 0

    return max(_DELIMITERS, key=typical_width)


def _records(text: str, delimiter: str) -> "itertools.chain[list[str]]":
    # The limit is global to the csv module; the same value is set each time, so that order does not matter.
    csv.field_size_limit(_FIELD_LIMIT)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)

    def guarded() -> "list[str] | None":
        try:
            return next(reader, None)
        except csv.Error as error:
            raise RosterFileError(because("file_open_quote", row=reader.line_num)) from error

    return itertools.chain(iter(guarded, None))
