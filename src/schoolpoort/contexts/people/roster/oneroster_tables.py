"""The CSV tables of a OneRoster 1.1 or 1.2 file, read with only the columns that this product may know.

Columns that are not named here never leave this module: race, birth country, sex and passwords of demographics.csv,
users.csv and userProfiles.csv are dropped while parsing.
"""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from schoolpoort.contexts.people.roster.archive import MAX_MEMBER_BYTES, read_archive
from schoolpoort.contexts.people.roster.cells import text_of
from schoolpoort.contexts.people.roster.csv_text import decode_text
from schoolpoort.contexts.people.roster.reasons import RosterFileError, because

REQUIRED = ("orgs.csv", "users.csv", "classes.csv", "enrollments.csv")
# File -> columns that are kept; those with a star must be there.
KEPT: dict[str, tuple[str, ...]] = {
    "manifest.csv": ("*propertyName", "*value"),
    "orgs.csv": ("*sourcedId", "status", "*name", "*type"),
    "academicSessions.csv": ("*sourcedId", "status", "startDate", "endDate"),
    "users.csv": (
        "*sourcedId",
        "status",
        "enabledUser",
        "orgSourcedIds",
        "primaryOrgSourcedId",
        "role",
        "*givenName",
        "*familyName",
        "preferredGivenName",
        "preferredFamilyName",
        "preferredFirstName",
        "preferredLastName",
        "identifier",
        "email",
        "sms",
        "phone",
        "agentSourcedIds",
    ),
    "roles.csv": (
        "*sourcedId",
        "status",
        "*userSourcedId",
        "roleType",
        "*role",
        "orgSourcedId",
        "beginDate",
        "endDate",
    ),
    "classes.csv": ("*sourcedId", "status", "*title", "classCode", "*classType", "schoolSourcedId", "termSourcedIds"),
    "enrollments.csv": (
        "*sourcedId",
        "status",
        "*classSourcedId",
        "schoolSourcedId",
        "*userSourcedId",
        "*role",
        "beginDate",
        "endDate",
    ),
    "demographics.csv": ("*sourcedId", "status", "birthDate"),
}
_NAMES = {name.casefold(): name for name in KEPT}


@dataclass(frozen=True, slots=True)
class OneRosterTables:
    """The kept columns: file name -> (row number in that file, column -> text)."""

    tables: dict[str, list[tuple[int, dict[str, str]]]] = field(repr=False)
    delta: bool

    def rows(self, name: str) -> list[tuple[int, dict[str, str]]]:
        """The rows of a file that are not marked as to be deleted; none where the file is not there."""
        return [(number, row) for number, row in self.tables.get(name, []) if not is_deleted(row)]

    def has(self, name: str) -> bool:
        """Whether the file was there."""
        return name in self.tables


def is_deleted(row: dict[str, str]) -> bool:
    """Whether a row is marked as to be deleted (delta files), or as inactive (1.0 files)."""
    return row.get("status", "").casefold() in {"tobedeleted", "inactive"}


def zip_tables(data: bytes) -> OneRosterTables:
    """Read a OneRoster zip; its files may stand in one folder. Raises RosterFileError."""
    members = read_archive(data, lambda name: _table_name(name) is not None)
    files: dict[str, bytes] = {}
    for path, content in members.items():
        name = _table_name(path)
        if name is None or name in files:
            raise RosterFileError(because("file_unsafe", name=path[:60]))
        files[name] = content
    return _read_tables(files)


def folder_tables(folder: Path) -> OneRosterTables:
    """Read the CSV files of a folder (not of folders in it). Raises RosterFileError."""
    files: dict[str, bytes] = {}
    for path in folder.iterdir():
        name = _NAMES.get(path.name.casefold())
        if name is None or not path.is_file():
            continue
        if path.stat().st_size > MAX_MEMBER_BYTES:
            raise RosterFileError(because("file_too_big", size=path.stat().st_size >> 20, limit=MAX_MEMBER_BYTES >> 20))
        files[name] = path.read_bytes()
    return _read_tables(files)


def _table_name(path: str) -> str | None:
    parts = path.split("/")
    if len(parts) > 2 or parts[0] == "__MACOSX":
        return None
    return _NAMES.get(parts[-1].casefold())


def _read_tables(files: dict[str, bytes]) -> OneRosterTables:
    manifest = _manifest(files)
    for name in REQUIRED:
        if name not in files or manifest.get(f"file.{name.removesuffix('.csv')}") == "absent":
            raise RosterFileError(because("oneroster_file_missing", name=name))
    tables = {name: list(_read_table(name, content)) for name, content in files.items() if name != "manifest.csv"}
    delta = manifest.get("file.users") == "delta" or manifest.get("file.enrollments") == "delta"
    return OneRosterTables(tables, delta)


def _manifest(files: dict[str, bytes]) -> dict[str, str]:
    if "manifest.csv" not in files:
        return {}
    rows = _read_table("manifest.csv", files["manifest.csv"])
    return {row["propertyName"]: row["value"].casefold() for _, row in rows}


def _read_table(name: str, content: bytes) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows with their numbers, kept columns only; a missing column reads as empty."""
    reader = csv.reader(io.StringIO(decode_text(content), newline=""))
    try:
        header = [text_of(cell).casefold() for cell in next(reader, [])]
        places: list[tuple[str, int]] = []
        for column in KEPT[name]:
            plain = column.lstrip("*")
            if plain.casefold() in header:
                places.append((plain, header.index(plain.casefold())))
            elif column.startswith("*"):
                raise RosterFileError(because("oneroster_column_missing", name=name, column=plain))
        empty = {column.lstrip("*"): "" for column in KEPT[name]}
        for number, cells in enumerate(reader, start=2):
            if cells:
                yield number, empty | {column: text_of(cells[at]) for column, at in places if at < len(cells)}
    except csv.Error as error:
        raise RosterFileError(because("file_open_quote", row=reader.line_num)) from error
