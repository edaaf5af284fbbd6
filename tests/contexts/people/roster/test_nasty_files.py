"""Every kind of file that a school really has, and those that are no spreadsheet."""

import io
import zipfile
from datetime import date, datetime

import pytest

from schoolpoort.contexts.people.roster.reasons import RosterFileError
from schoolpoort.contexts.people.roster.records import Severity
from tests.contexts.people.roster.roster_files import (
    AMINA,
    HEADERS,
    OLENA,
    csv_bytes,
    read,
    sentences,
    xlsx_bytes,
    zip_bytes,
)


def _names(roster: object) -> list[str]:
    return [f"{child.first_name} {child.last_name}" for child in roster.children]  # type: ignore[attr-defined]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_any_delimiter_in_any_encoding(delimiter: str, encoding: str) -> None:
    rows = [HEADERS, [*AMINA[:1], "Müller, Ëls", *AMINA[2:]], OLENA]
    roster = read(csv_bytes(rows, delimiter, encoding))
    assert _names(roster) == ["Amina Müller, Ëls", "Olena Test"]
    assert roster.children[0].birth_date == date(2017, 9, 3)
    assert roster.children[0].guardians[0].mobile == "+32460000001"
    assert roster.problems == ()


def test_excel_separator_line_and_line_break_in_a_cell_keep_the_row_numbers_of_excel() -> None:
    lines = (
        "sep=;\r\n"
        + ";".join(HEADERS)
        + '\r\nS1;Voorbeeld;Amina;3/09/2017;3A;Demo;"Fatou\nBinta";\r\n\r\nS2;Test;Olena;;;;;\r\n'
    )
    roster = read(lines.encode())
    assert roster.children[0].guardians[0].first_name == "Fatou Binta"
    assert (4, "Klas", "", "class_missing") in sentences(roster)


def test_title_rows_and_a_merged_heading_above_the_header() -> None:
    rows = [
        ["Basisschool De Voorbeeldboom", *[None] * 7],
        [None] * 8,
        [None, None, None, None, None, "Ouder 1", None, "Ouder 2", None],
        ["Stamnummer", "Naam", "Voornaam", "Geboortedatum", "Klas", "Naam", "Gsm", "Naam", "Gsm"],
        ["S1", "Voorbeeld", "Amina", date(2017, 9, 3), "3A", "Demo, Fatou", "0460000001", "Proef, Alpha", "0460000002"],
    ]
    roster = read(xlsx_bytes({"Blad1": rows}, merge=["A1:H1", "F3:G3", "H3:I3"]), "x.xlsx")
    assert roster.mapping is not None and roster.mapping.header_row == 4
    assert [(g.first_name, g.last_name, g.mobile) for g in roster.children[0].guardians] == [
        ("Fatou", "Demo", "+32460000001"),
        ("Alpha", "Proef", "+32460000002"),
    ]
    assert roster.children[0].row == 5


def test_the_same_heading_in_a_csv_where_merging_is_lost() -> None:
    rows = [
        ["", "", "", "", "Moeder", "", "Vader", ""],
        ["Naam", "Voornaam", "Geboortedatum", "Klas", "Naam", "Gsm", "Naam", "Gsm"],
    ]
    rows.append(["Voorbeeld", "Amina", "3/9/2017", "3A", "Demo, Fatou", "0460000001", "Proef, Alpha", "0460000002"])
    roster = read(csv_bytes(rows))
    assert [g.mobile for g in roster.children[0].guardians] == ["+32460000001", "+32460000002"]
    assert [g.relation for g in roster.children[0].guardians] == ["mother", "father"]


def test_empty_rows_repeated_headers_and_remarks_beside_the_table_are_passed_over() -> None:
    rows = [[], [], HEADERS, AMINA, [""] * 8, HEADERS, OLENA, [*[""] * 8, "Afgedrukt op 2/11/2026"]]
    roster = read(csv_bytes(rows))
    assert _names(roster) == ["Amina Voorbeeld", "Olena Test"]
    assert roster.rows_read == 2
    assert [child.row for child in roster.children] == [4, 7]


def test_excel_dates_numbers_and_times() -> None:
    headers = [*HEADERS, "Begindatum"]
    rows = [
        headers,
        [
            1001,
            "Voorbeeld",
            "Amina",
            date(2017, 9, 3),
            3,
            "Demo",
            "Fatou",
            460000001,
            datetime.fromisoformat("2026-09-01T08:30"),
        ],
    ]
    rows.append([1002, "Test", "Olena", 43145, "2B", "Test", "Iryna", 32460000002, "1 sept 2026"])
    roster = read(xlsx_bytes({"Blad1": rows}), "x.xlsx")
    first, second = roster.children
    assert (first.source_id, first.class_name, first.birth_date) == ("1001", "3", date(2017, 9, 3))
    assert (first.enrolled_from, second.enrolled_from) == (date(2026, 9, 1), date(2026, 9, 1))
    assert second.birth_date == date(2018, 2, 14)
    assert [child.guardians[0].mobile for child in roster.children] == ["+32460000001", "+32460000002"]


def test_a_formula_without_result_and_an_error_are_said_with_their_place() -> None:
    rows = [HEADERS, AMINA, ['="S"&2', *OLENA[1:]], ["S3", "#REF!", "Noor", "1/1/2019", "1A", "", "", ""]]
    roster = read(xlsx_bytes({"Blad1": rows}), "x.xlsx")
    assert _names(roster) == ["Amina Voorbeeld"]
    assert (3, "Stamnummer", "", "formula_without_value") in sentences(roster)
    assert (4, "Naam", "", "cell_error") in sentences(roster)


def test_a_formula_with_a_stored_result_is_read_as_its_result() -> None:
    plain = xlsx_bytes({"Blad1": [HEADERS, AMINA]})
    with zipfile.ZipFile(io.BytesIO(plain)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    cell = b'<c r="E2" t="inlineStr"><is><t>3A</t></is></c>'
    assert cell in parts[sheet]
    parts[sheet] = parts[sheet].replace(cell, b'<c r="E2" t="str"><f>3&amp;"A"</f><v>3A</v></c>')
    assert read(zip_bytes(parts), "x.xlsx").children[0].class_name == "3A"


def test_three_hundred_columns() -> None:
    filler = [f"Extra {number}" for number in range(292)]
    rows = [[*filler[:150], *HEADERS, *filler[150:]], [*[""] * 150, *AMINA, *["x"] * 142]]
    for data, name in ((csv_bytes(rows), "x.csv"), (xlsx_bytes({"Blad1": rows}), "x.xlsx")):
        roster = read(data, name)
        assert len(roster.columns) == 300
        assert _names(roster) == ["Amina Voorbeeld"]


def test_the_sheet_with_the_pupils_is_found_among_several() -> None:
    sheets = {
        "Info": [["Welkom"], ["Lees mij"]],
        "Leeg": [],
        "Leerlingen": [HEADERS, AMINA],
        "Klassen": [["Klas"], ["3A"]],
    }
    roster = read(xlsx_bytes(sheets), "x.xlsx")
    assert _names(roster) == ["Amina Voorbeeld"]
    assert roster.mapping is not None and roster.mapping.sheet == "Leerlingen"
    assert [problem.reason.code for problem in roster.problems] == ["sheet_chosen"]


def test_a_table_that_does_not_start_in_the_corner() -> None:
    rows = [[None] * 3, [None] * 3, [None, None, *HEADERS], [None, None, *AMINA]]
    roster = read(xlsx_bytes({"Blad1": rows}), "x.xlsx")
    assert roster.children[0].row == 4
    assert roster.children[0].class_name == "3A"


OLE = bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 600


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "leeg"),
        (b"\xef\xbb\xbf \r\n", "leeg"),
        (xlsx_bytes({"Blad1": []}), "leeg"),
        (b"%PDF-1.7 enzovoort", "geen rekenblad"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "geen rekenblad"),
        (bytes(range(1, 256)) * 20, "geen rekenblad"),
        (b"<html><table><tr><td>Naam</td></tr></table></html>", "geen rekenblad"),
        (zip_bytes({"word/document.xml": "<w/>"}), "geen rekenblad"),
        (OLE, "oud of ander soort"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "wachtwoord"),
        (b"PK\x03\x04" + b"rommel" * 50, "beschadigd"),
        (xlsx_bytes({"Blad1": [HEADERS, AMINA]})[:-400], "beschadigd"),
        (zip_bytes({"xl/workbook.xml": "<geen xml"}), "beschadigd"),
        (zip_bytes({"../../etc/passwd": "x", "xl/workbook.xml": "<a/>"}), "vreemde inhoud"),
        (zip_bytes({"xl/workbook.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "vreemde inhoud"),
    ],
)
def test_what_is_no_usable_file_is_refused_in_one_plain_sentence(data: bytes, says: str) -> None:
    with pytest.raises(RosterFileError) as refused:
        read(data, "leerlingen.xlsx")
    assert says in str(refused.value)
    assert "{" not in str(refused.value)


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    huge = zip_bytes({"xl/workbook.xml": "<a/>", "xl/worksheets/sheet1.xml": b" " * (160 * 1024 * 1024)})
    assert len(huge) < 400_000
    with pytest.raises(RosterFileError, match="te groot"):
        read(huge, "x.xlsx")


@pytest.mark.parametrize("reference", [b'r="XFD1048576"', b"r = 'A999999'", b'r="&#88;FD9"'])
def test_a_cell_at_the_end_of_the_world_is_refused(reference: bytes) -> None:
    plain = xlsx_bytes({"Blad1": [HEADERS, AMINA]})
    with zipfile.ZipFile(io.BytesIO(plain)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    parts[sheet] = parts[sheet].replace(b'r="A1"', reference)
    with pytest.raises(RosterFileError, match="te veel rijen of kolommen"):
        read(zip_bytes(parts), "x.xlsx")


def test_too_many_rows_and_an_open_quotation_mark_are_said() -> None:
    with pytest.raises(RosterFileError, match="te veel rijen"):
        read(csv_bytes([HEADERS, *[["S", "A", "B"]] * 60_001]))
    lines = ";".join(HEADERS) + '\nS1;"Voorbeeld;Amina\n' + "S2;Test;Olena;1/1/2018;2A;;;\n" * 40
    with pytest.raises(RosterFileError, match=r"Rond rij \d+ staat een aanhalingsteken"):
        read(lines.encode())


def test_a_file_without_a_known_header_can_still_be_mapped_by_hand() -> None:
    rows = [["kolom a", "kolom b", "kolom c"], ["Amina", "Voorbeeld", "weet niet"]]
    roster = read(csv_bytes(rows))
    assert [problem.reason.code for problem in roster.errors] == ["no_header"]
    assert roster.children == ()
    assert [column.header for column in roster.columns] == rows[0]
    assert all(problem.severity is Severity.ERROR for problem in roster.file_errors)
