"""Roster files for tests: small nasty ones, and large ones of invented families."""

import csv
import io
import random
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date

from openpyxl import Workbook

from schoolpoort.contexts.people.roster.columns import ColumnMapping
from schoolpoort.contexts.people.roster.reading import read_roster
from schoolpoort.contexts.people.roster.records import SchoolYear
from schoolpoort.contexts.people.roster.roster import Roster

TODAY = date(2026, 11, 2)
YEAR = SchoolYear.starting(2026)

HEADERS = ["Stamnummer", "Naam", "Voornaam", "Geboortedatum", "Klas", "Naam moeder", "Voornaam moeder", "Gsm moeder"]
AMINA = ["S1", "Voorbeeld", "Amina", "3/09/2017", "3A", "Demo", "Fatou", "0460/00.00.01"]
OLENA = ["S2", "Test", "Olena", "14/02/2018", "2B", "Test", "Iryna", "0460 00 00 02"]


def csv_bytes(rows: Sequence[Sequence[object]], delimiter: str = ";", encoding: str = "utf-8") -> bytes:
    target = io.StringIO()
    csv.writer(target, delimiter=delimiter).writerows(rows)
    return target.getvalue().encode(encoding)


def xlsx_bytes(sheets: Mapping[str, Sequence[Sequence[object]]], merge: Sequence[str] = ()) -> bytes:
    workbook = Workbook()
    workbook.remove(workbook.active)
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        for place in merge:
            sheet.merge_cells(place)
    target = io.BytesIO()
    workbook.save(target)
    return target.getvalue()


def zip_bytes(files: Mapping[str, str | bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return target.getvalue()


def read(data: bytes, filename: str = "leerlingen.csv", mapping: ColumnMapping | None = None) -> Roster:
    return read_roster(data, filename, mapping, TODAY, YEAR)


def sentences(roster: Roster) -> list[tuple[int | None, str, str, str]]:
    return [(problem.row, problem.column, problem.value, problem.reason.code) for problem in roster.problems]


LARGE_HEADERS = [
    *HEADERS[:5],
    *("Straat", "Nr", "Postcode", "Gemeente"),
    *HEADERS[5:],
    *("E-mail moeder", "Taal moeder", "Naam vader", "Voornaam vader", "Gsm vader", "E-mail vader", "Taal vader"),
]


def _in_letters(number: int) -> str:
    return "".join("abcdefghij"[int(digit)] for digit in str(number)).capitalize()


def large_roster(pupils: int, seed: int = 1) -> list[list[str]]:
    """Rows of invented families with one to three children and two guardians each, deterministic for a seed."""
    pick = random.Random(seed)
    last_names = ["Voorbeeld", "Demo", "Proef", "Staal", "Monster", "Model", "Schets", "Toets"]
    first_names = ["Amina", "Jan", "Sofie", "Mohamed", "Fatou", "Olena", "Yusuf", "Elif", "Noor", "Lars"]
    languages = ["Nederlands", "Arabisch", "Turks", "Fulfulde", "Dari", "Oekraïens", "Roemeens", "Frans"]
    rows: list[list[str]] = []
    family = 0
    while len(rows) < pupils:
        family += 1
        name = f"{pick.choice(last_names)} {_in_letters(family)}"
        mother, father = pick.choice(first_names), pick.choice(first_names)
        home = [f"Straat {family % 500}", str(family % 90 + 1), "9999", "Voorbeelddorp"]
        tongues = [pick.choice(languages), pick.choice(languages)]
        for _ in range(pick.choice([1, 1, 2, 3])):
            at = len(rows)
            born = f"{1 + at % 28:02d}/{1 + at % 12:02d}/{2014 + at % 8}"
            child = [f"S{at:06d}", name, pick.choice(first_names), born, f"{1 + at % 6}{'ABC'[at % 3]}"]
            numbers = [f"0460{family:06d}", f"0465{family:06d}"]
            parents = [
                [name, mother, numbers[0], f"m{family}@example.org", tongues[0]],
                [f"{name} B", father, numbers[1], f"v{family}@example.org", tongues[1]],
            ]
            rows.append([*child, *home, *parents[0], *parents[1]])
    return rows[:pupils]
