"""Recognising columns, adjusting them, and remembering the choice."""

import pytest

from schoolpoort.contexts.people.roster.column_names import column_set_of, field_of
from schoolpoort.contexts.people.roster.columns import ColumnMapping
from schoolpoort.contexts.people.roster.fields import TEMPLATE_FIELDS
from schoolpoort.contexts.people.roster.spreadsheet import read_spreadsheet
from schoolpoort.contexts.people.roster.template import EXPLANATION_SHEET, TABLE_SHEET, template_csv, template_workbook
from tests.contexts.people.roster.roster_files import AMINA, HEADERS, OLENA, csv_bytes, read, sentences

KNOWN_HEADERS = {
    "informat": {
        "Naam": "child.last_name", "Voornaam": "child.first_name", "Pointer": "child.source_id",
        "Geboortedatum": "child.birth_date", "Klascode": "child.class_name", "Begindatum": "child.enrolled_from",
        "Naam LPV1": "guardian1.last_name", "Voornaam LPV1": "guardian1.first_name",
        "Relatietype LPV1": "guardian1.relation", "GSM LPV2": "guardian2.mobile", "E-mail LPV2": "guardian2.email",
        "Straat": "child.street", "Huisnr": "child.number", "Bus": "child.box", "Postcode": "child.postcode",
        "Gemeente": "child.town", "Thuistaal": "child.home_language", "Telefoon domicilie": "child.phone",
        "Insz": None, "Noodnummer": None, "Toelating foto": None, "Nationaliteit": None, "Geslacht": None,
    },
    "wisa": {
        "stamboeknummer": "child.source_id", "naam": "child.last_name", "voornaam": "child.first_name",
        "geboortedatum": "child.birth_date", "klasgroep": "child.class_name",
        "inschrijvingsdatum": "child.enrolled_from", "postnummer": "child.postcode", "mo_naam": "guardian1.last_name",
        "mo_voornaam": "guardian1.first_name", "mo_gsm": "guardian1.mobile", "mo_straat_nr": "guardian1.number",
        "va_email": "guardian2.email", "va_gemeente": "guardian2.town", "vo_naam": "guardian3.last_name",
        "rijksregisternummer": None, "geboorteland": None, "nationaliteit": None, "gsm": "child.mobile",
    },
    "general": {
        "Familienaam leerling": "child.last_name", "GSM (mama)": "guardian1.mobile",
        "E-mailadres papa": "guardian2.email",
        "Ouder 1 - Voornaam": "guardian1.first_name", "contactpersoon2 gsm": "guardian2.mobile",
        "VaderEmail": "guardian2.email", "Taal moeder": "guardian1.language",
        "Tolk vader": "guardian2.interpreter_wanted",
        "Adres moeder": "guardian1.street", "Straat en nummer": "child.street", "Godsdienst": None, "": None,
    },
}  # fmt: skip


@pytest.mark.parametrize(
    ("column_set", "header", "field"),
    [(name, header, field) for name, headers in KNOWN_HEADERS.items() for header, field in headers.items()],
)
def test_known_headers(column_set: str, header: str, field: str | None) -> None:
    assert field_of(header, column_set) == field


@pytest.mark.parametrize("column_set", ["informat", "wisa"])
def test_the_program_that_made_the_file_is_recognised(column_set: str) -> None:
    assert column_set_of(list(KNOWN_HEADERS[column_set])) == column_set


def test_the_template_is_read_without_any_question() -> None:
    examples = [field.example for field in TEMPLATE_FIELDS]
    for sheet in (read_spreadsheet(template_csv())[0], read_spreadsheet(template_workbook())[0]):
        headers = [str(cell) for cell in sheet.rows[0].cells]
        roster = read(csv_bytes([headers, examples]))
        assert roster.problems == ()
        assert roster.mapping is not None and roster.mapping.column_set == "template"
        assert [key for _, key in roster.mapping.fields] == [field.key for field in TEMPLATE_FIELDS]
        mother = roster.children[0].guardians[0]
        assert [language.tag for language in mother.languages] == ["ff", "fr"]
        assert mother.interpreter_wanted is True


def test_the_empty_template_says_that_there_are_no_pupils() -> None:
    roster = read(template_workbook(), "sjabloon.xlsx")
    assert [problem.reason.code for problem in roster.errors] == ["no_rows"]
    assert roster.mapping is not None and roster.mapping.sheet == TABLE_SHEET != EXPLANATION_SHEET


def test_a_persons_choice_is_remembered_for_a_file_with_its_columns_in_another_order() -> None:
    headers = [*HEADERS, "Kontakt"]
    first = read(csv_bytes([headers, [*AMINA, "fatou@example.org"]]))
    assert first.mapping is not None
    assert {column.header: column.suggestion for column in first.columns}["Kontakt"] == "guardian1.email"
    assert first.children[0].guardians[0].email == ""
    chosen = first.mapping.with_choices({8: "guardian1.email"})
    remembered = ColumnMapping.from_json(chosen.to_json())
    assert remembered == chosen
    turned = [headers[::-1], [*AMINA, "fatou@example.org"][::-1], [*OLENA, "iryna@example.org"][::-1]]
    second = read(csv_bytes([["Export van vandaag"], *turned]), mapping=remembered)
    assert [child.guardians[0].email for child in second.children] == ["fatou@example.org", "iryna@example.org"]
    assert second.children[0].class_name == "3A"
    assert second.problems == ()


def test_a_column_that_is_gone_is_said() -> None:
    remembered = read(csv_bytes([HEADERS, AMINA])).mapping
    roster = read(csv_bytes([HEADERS[:-1], AMINA[:-1]]), mapping=remembered)
    assert (None, "Gsm moeder", "", "old_mapping_columns") in sentences(roster)
    assert len(roster.children) == 1


def test_leaving_a_column_out_and_choosing_one_twice() -> None:
    roster = read(csv_bytes([HEADERS, AMINA]))
    assert roster.mapping is not None
    without = read(csv_bytes([HEADERS, AMINA]), mapping=roster.mapping.with_choices({7: ""}))
    assert without.children[0].guardians[0].mobile == ""
    twice = read(csv_bytes([HEADERS, AMINA]), mapping=roster.mapping.with_choices({6: "guardian1.mobile"}))
    assert [problem.reason.code for problem in twice.file_errors] == ["column_twice"]


@pytest.mark.parametrize(
    "text", ["{}", "[]", '{"headers": ["a"], "fields": [[0, "x.y"]], "header_row": 1, "sheet": "", "column_set": ""}']
)
def test_a_broken_remembered_mapping_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        ColumnMapping.from_json(text)


def test_content_corrects_and_completes_the_headers() -> None:
    headers = ["Naam", "Voornaam", "Wanneer", "Waar zit ze", "Naam moeder", "Mail moeder"]
    rows = [[f"Naam{n}", f"Kind{n}", f"{n + 1}/03/201{n}", f"{n // 2 + 1}A", "Demo", "ja"] for n in range(6)]
    roster = read(csv_bytes([headers, *rows]))
    assert roster.mapping is not None
    assert roster.mapping.header_of("child.birth_date") == "Wanneer"
    assert roster.mapping.header_of("child.class_name") == "Waar zit ze"
    assert "guardian1.email" not in roster.mapping.index_of
    assert len(roster.children) == 6


def test_missing_columns_are_named_and_nothing_is_read() -> None:
    roster = read(csv_bytes([["Naam", "Voornaam", "Gsm moeder"], ["Voorbeeld", "Amina", "0460000001"]]))
    assert [problem.reason.code for problem in roster.file_errors] == ["column_missing", "no_identity_column"]
    assert "Klas" in roster.file_errors[0].sentence
    assert roster.children == ()
