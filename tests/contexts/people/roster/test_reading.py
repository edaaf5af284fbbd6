"""Rows of a spreadsheet: children, guardians, and every problem with its place and its words."""

from datetime import date

from schoolpoort.contexts.people.roster.records import Relation, Severity
from tests.contexts.people.roster.roster_files import (
    AMINA,
    HEADERS,
    LARGE_HEADERS,
    OLENA,
    TODAY,
    YEAR,
    csv_bytes,
    large_roster,
    read,
    sentences,
    xlsx_bytes,
)


def test_a_wrong_row_is_said_with_its_number_column_value_and_reason_in_plain_dutch() -> None:
    wrong = ["S3", "Demo", "Noor", "9/25/2017", "", "Demo", "Els", "0460"]
    roster = read(csv_bytes([HEADERS, AMINA, wrong, OLENA]))
    assert [child.first_name for child in roster.children] == ["Amina", "Olena"]
    assert [child.first_name for child in roster.rejected] == ["Noor"]
    said = [(p.row, p.column, p.value, p.severity.value, p.sentence) for p in roster.problems]
    assert said == [
        (
            3,
            "Geboortedatum",
            "9/25/2017",
            "error",
            "De maand staat eerst. Bedoelt u 25/09/2017? Schrijf dag/maand/jaar.",
        ),
        (
            3,
            "Gsm moeder",
            "0460",
            "warning",
            "Dit is geen telefoonnummer dat we kennen. We laten het weg. Kijk het even na.",
        ),
        (3, "Klas", "", "error", "De klas is niet ingevuld."),
    ]


def test_a_number_on_the_pupils_own_record_is_dropped_and_explained_once() -> None:
    rows = [
        [*HEADERS, "GSM", "E-mail leerling"],
        [*AMINA, "0460000009", "amina@example.org"],
        [*OLENA, "0460000008", ""],
    ]
    roster = read(csv_bytes(rows))
    notes = [problem for problem in roster.problems if problem.reason.code == "pupil_contact"]
    assert [(note.row, note.column, dict(note.reason.details)["count"]) for note in notes] == [
        (None, "GSM", "2"),
        (None, "E-mail leerling", "1"),
    ]
    assert all(note.severity is Severity.NOTE for note in notes)
    numbers = {guardian.mobile for child in roster.children for guardian in child.guardians}
    assert numbers == {"+32460000001", "+32460000002"}


def test_numbers_go_where_they_belong() -> None:
    headers = [*HEADERS[:7], "Gsm moeder", "Telefoon moeder"]
    rows = [[*AMINA[:7], "09 210 00 00", "0460000001"], [*OLENA[:7], "", "0460000002"]]
    roster = read(csv_bytes([headers, *rows]))
    assert [(g.mobile, g.phone) for child in roster.children for g in child.guardians] == [
        ("+32460000001", "+3292100000"),
        ("+32460000002", ""),
    ]


def test_a_row_per_parent_becomes_one_child_with_both() -> None:
    headers = [
        "Stamnummer",
        "Naam",
        "Voornaam",
        "Geboortedatum",
        "Klas",
        "Relatie 1: type relatie",
        "Ouder 1: Familienaam",
    ]
    headers = [*headers[:5], "Ouder 1: Relatie", "Ouder 1: Familienaam", "Ouder 1: Voornaam", "Ouder 1: Gsm"]
    mother = [*AMINA[:5], "Moeder", "Demo", "Fatou", "0460000001"]
    father = [*AMINA[:5], "Vader", "Proef", "Alpha", "0460000002"]
    roster = read(csv_bytes([headers, mother, father]))
    (child,) = roster.children
    assert [(g.relation, g.first_name, g.position) for g in child.guardians] == [
        (Relation.MOTHER, "Fatou", 1),
        (Relation.FATHER, "Alpha", 2),
    ]
    assert roster.errors == ()


def test_one_number_for_two_children_rejects_both_rows_and_names_each_other() -> None:
    other = ["S1", *OLENA[1:]]
    roster = read(csv_bytes([HEADERS, AMINA, other]))
    assert roster.children == ()
    assert [(p.row, dict(p.reason.details)["other"]) for p in roster.errors] == [(2, "3"), (3, "2")]
    assert {problem.reason.code for problem in roster.errors} == {"duplicate_id"}


def test_a_copied_row_counts_once_and_two_classes_are_asked() -> None:
    assert len(read(csv_bytes([HEADERS, AMINA, AMINA])).children) == 1
    roster = read(csv_bytes([HEADERS, AMINA, [*AMINA[:4], "4B", *AMINA[5:]]]))
    assert roster.children == ()
    assert {problem.reason.code for problem in roster.errors} == {"two_classes"}


def test_a_change_of_class_with_dates_takes_the_class_of_today() -> None:
    headers = [*HEADERS, "Begindatum", "Einddatum"]
    before = [*AMINA, "1/9/2026", "14/10/2026"]
    after = [*AMINA[:4], "3B", *AMINA[5:], "15/10/2026", ""]
    for rows in ([before, after], [after, before]):
        (child,) = read(csv_bytes([headers, *rows])).children
        assert (child.class_name, child.enrolled_until) == ("3B", None)


def test_twins_are_two_children() -> None:
    headers, rows = (
        HEADERS[1:],
        [["Demo", "Lars", "1/1/2018", "2A", "Demo", "Els", ""], ["Demo", "Jan", "1/1/2018", "2A", "Demo", "Els", ""]],
    )
    assert len(read(csv_bytes([headers, *rows])).children) == 2


def test_a_child_without_number_and_birth_date_cannot_be_recognised_later() -> None:
    roster = read(csv_bytes([HEADERS, ["", "Demo", "Noor", "", "1A", "", "", ""]]))
    assert sentences(roster) == [(2, "Stamnummer", "", "identity_missing")]


def test_end_before_begin_and_a_birth_date_in_the_future() -> None:
    headers = [*HEADERS, "Begindatum", "Einddatum"]
    roster = read(csv_bytes([headers, [*AMINA, "1/10/2026", "1/9/2026"], [*OLENA[:3], "1/1/2030", *OLENA[4:], "", ""]]))
    assert (2, "Einddatum", "1/9/2026", "until_before_from") in sentences(roster)
    assert (3, "Geboortedatum", "1/1/2030", "date_future") in sentences(roster)


def test_an_unknown_language_never_keeps_a_child_out() -> None:
    roster = read(csv_bytes([[*HEADERS, "Taal moeder"], [*AMINA, "Klingonees"]]))
    (child,) = roster.children
    assert [(one.tag, one.text) for one in child.guardians[0].languages] == [("", "Klingonees")]
    assert [problem.severity for problem in roster.problems] == [Severity.WARNING]


def test_names_in_one_column() -> None:
    headers = ["Leerling", "Geboortedatum", "Klas", "Moeder", "Gsm moeder"]
    roster = read(csv_bytes([headers, ["Van den Berg, Noor", "1/1/2019", "1A", "Demo, Els", "0460000001"]]))
    (child,) = roster.children
    assert (child.first_name, child.last_name) == ("Noor", "Van den Berg")
    assert child.guardians[0].first_name == "Els"
    unsplit = read(csv_bytes([headers, ["Van den Berg Noor", "1/1/2019", "1A", "Demo Els", "0460000001"]]))
    assert [problem.reason.code for problem in unsplit.problems] == ["name_not_split"]


def test_addresses_in_one_cell_or_many() -> None:
    headers = [*HEADERS, "Adres", "Postcode en gemeente", "Postcode"]
    roster = read(
        csv_bytes([headers, [*AMINA, "Kerkstraat 12 bus 3", "", "9000 Gent"], [*OLENA, "1 Meistraat 4b", "", "9000"]])
    )
    first, second = (child.address for child in roster.children)
    assert (first.street, first.number, first.box, first.postcode, first.town) == (
        "Kerkstraat",
        "12",
        "3",
        "9000",
        "Gent",
    )
    assert (second.street, second.number) == ("1 Meistraat", "4b")


def test_a_child_without_any_parent_or_channel_is_imported_and_said() -> None:
    roster = read(csv_bytes([HEADERS, [*AMINA[:7], ""], [*OLENA[:5], "", "", ""]]))
    assert len(roster.children) == 2
    assert [code for _, _, _, code in sentences(roster)] == ["no_channel", "no_guardian"]


def test_a_number_without_a_name_of_a_parent_is_said() -> None:
    roster = read(csv_bytes([HEADERS, [*AMINA[:5], "", "", "0460000001"]]))
    assert (2, "Naam moeder", "", "guardian_unnamed") in sentences(roster)


def test_records_show_nobody_in_a_log() -> None:
    roster = read(csv_bytes([HEADERS, AMINA, ["S3", "Geheim", "Noor", "9/25/2017", "", "", "", ""]]))
    shown = repr(roster.children) + repr(roster.rejected) + repr(roster.problems)
    for secret in ("Amina", "Voorbeeld", "Fatou", "+32460000001", "Geheim", "9/25/2017", "2017"):
        assert secret not in shown


def test_the_same_rows_say_the_same_as_csv_and_as_workbook() -> None:
    rows = [LARGE_HEADERS, *large_roster(60)]
    as_csv, as_workbook = read(csv_bytes(rows)), read(xlsx_bytes({"Blad1": rows}), "x.xlsx")
    assert as_csv.children == as_workbook.children
    assert as_csv.problems == as_workbook.problems == ()
    assert len(as_csv.children) == 60


def test_progress_is_told() -> None:
    from schoolpoort.contexts.people.roster.reading import read_roster

    told: list[tuple[int, int]] = []
    data = csv_bytes([LARGE_HEADERS, *large_roster(600)])
    read_roster(data, "x.csv", None, TODAY, YEAR, progress=lambda done, total: told.append((done, total)))
    assert told == [(250, 600), (500, 600), (600, 600)]


def test_a_child_with_a_guardian_born_as_a_child_keeps_the_guardian_without_the_date() -> None:
    roster = read(csv_bytes([[*HEADERS, "Geboortedatum moeder"], [*AMINA, "3/9/2017"]]))
    assert roster.children[0].guardians[0].birth_date is None
    assert roster.children[0].birth_date == date(2017, 9, 3)
    assert [code for _, _, _, code in sentences(roster)] == ["guardian_age_unlikely"]
