"""From the bytes of an uploaded file to sheets of cells. What the file is follows from its content, not its name."""

from schoolpoort.contexts.people.roster.cells import Sheet
from schoolpoort.contexts.people.roster.csv_text import read_csv
from schoolpoort.contexts.people.roster.reasons import RosterFileError, because
from schoolpoort.contexts.people.roster.workbook import read_workbook

MAX_FILE_BYTES = 40 * 1024 * 1024
ZIP_SIGNATURE = b"PK\x03\x04"
_OLE_SIGNATURE = bytes.fromhex("D0CF11E0A1B11AE1")
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_OTHER_FORMATS = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"{\\rtf",
    b"<!DOCTYPE",
    b"<html",
    b"<HTML",
    b"<?xml",
    b"\x1f\x8b",
    b"7z\xbc\xaf",
    b"Rar!",
    b"PK\x05\x06",
)


def check_size(data: bytes) -> None:
    """Raise RosterFileError where the file is empty or too big."""
    if not data.strip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n;,"):
        raise RosterFileError(because("file_empty"))
    if len(data) > MAX_FILE_BYTES:
        limit = MAX_FILE_BYTES >> 20
        raise RosterFileError(because("file_too_big", size=len(data) >> 20, limit=limit))


def read_spreadsheet(data: bytes) -> list[Sheet]:
    """Read a CSV file or an .xlsx workbook; the sheets that hold something, in the order of the file.

    Raises RosterFileError with one plain sentence where the file is empty, too big, encrypted, damaged, or no
    spreadsheet that we read.
    """
    check_size(data)
    if data.startswith(_OLE_SIGNATURE):
        raise RosterFileError(because("file_encrypted" if _ENCRYPTED_STREAM in data else "file_old_excel"))
    if data.lstrip()[:16].startswith(_OTHER_FORMATS):
        raise RosterFileError(because("file_no_spreadsheet"))
    sheets = read_workbook(data) if data.startswith(ZIP_SIGNATURE) else [read_csv(data)]
    filled = [sheet for sheet in sheets if sheet.rows]
    if not filled:
        raise RosterFileError(because("file_empty"))
    return filled
