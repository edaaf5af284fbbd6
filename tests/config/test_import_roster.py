"""The command: the same road as the page, said in plain Dutch."""

import json
from datetime import UTC, date, datetime

import pytest

from schoolpoort.config.command import build_parser
from schoolpoort.config.commands import import_roster
from schoolpoort.contexts.people.api import Child, SchoolClass, TranslationNeed
from schoolpoort.core.clock import clock_at
from schoolpoort.core.scope import Scope
from tests.contexts.people.rosters import HEADERS, LUCA, ROWS, administrator, changed, csv_file
from tests.factories.schools import make_school

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def october():
    with clock_at(datetime(2026, 10, 1, 9, tzinfo=UTC)):
        yield


@pytest.fixture
def school():
    school = make_school("De Linde")
    administrator(school)
    return school


@pytest.fixture
def command(tmp_path):
    def run(data, *words):
        path = tmp_path / "leerlingen.csv"
        path.write_bytes(data)
        return import_roster.run(build_parser("import-roster").parse_args(["import-roster", str(path), *words]))

    return run


def children(school):
    return Child.objects.within(Scope.of(school.pk))


def test_a_dry_run_tells_and_saves_nothing(school, command, capsys):
    assert command(csv_file(ROWS), "--school", "de linde", "--dry-run") == 0
    said = capsys.readouterr().out
    assert "4 nieuw" in said and "Er is niets bewaard." in said
    assert not children(school).exists()


def test_it_imports_and_decides(school, command, capsys):
    assert command(csv_file(ROWS), "--school", str(school.pk), "--decide-translation", "Nieuw in Vlaanderen") == 0
    assert children(school).count() == 4
    needs = TranslationNeed.objects.within(Scope.of(school.pk))
    assert {need.until for need in needs} == {date(2027, 10, 1)} and needs.count() == 3
    assert "3 ouders krijgen berichten ook in hun taal." in capsys.readouterr().out


def test_errors_give_code_1_and_a_way_round(school, command, capsys):
    data = csv_file([*ROWS[:3], changed(LUCA, geboortedatum="31/02/2018")])
    assert command(data, "--school", "De Linde") == 1
    assert "Rij 5, kolom Geboortedatum (31/02/2018): Deze datum bestaat niet." in capsys.readouterr().out
    assert not children(school).exists()
    assert command(data, "--school", "De Linde", "--leave-out-wrong-rows") == 0
    assert children(school).count() == 3


def test_a_file_of_one_class_needs_a_word_more(school, command, capsys):
    whole = [[f"2{number:03d}", *changed(LUCA, voornaam=f"Kind{number}")[1:]] for number in range(20)]
    assert command(csv_file(whole), "--school", "De Linde") == 0
    assert command(csv_file(whole[:5]), "--school", "De Linde") == 1
    assert "--confirm-leavers" in capsys.readouterr().err
    assert children(school).filter(gone_since=None).count() == 20
    assert command(csv_file(whole[:5]), "--school", "De Linde", "--confirm-leavers") == 0
    assert children(school).filter(gone_since=None).count() == 5


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--school", "Elders"], "We kennen geen school Elders. We kennen: De Linde."),
        (["--school", "De Linde", "--year", "2026"], "2026 is geen schooljaar."),
        (["--school", "De Linde", "--by", "iemand@school.example"], "is geen beheerder van De Linde."),
    ],
)
def test_what_is_asked_wrongly_is_explained(school, command, capsys, words, said):
    assert command(csv_file(ROWS), *words) == 1
    assert said in capsys.readouterr().err


def test_a_file_that_is_no_roster(school, command, capsys):
    assert command(b"%PDF-1.7", "--school", "De Linde") == 1
    assert "Dit bestand is geen rekenblad." in capsys.readouterr().err


def test_a_mapping_from_a_file(school, command, tmp_path, capsys):
    path = tmp_path / "kolommen.json"
    path.write_text("geen json", encoding="utf-8")
    assert command(csv_file(ROWS), "--school", "De Linde", "--mapping", str(path)) == 1
    assert "zegt niet welke kolom wat is." in capsys.readouterr().err
    headers = ["Groepje" if each == "Klas" else each for each in HEADERS]
    names = ("Vlinders", "Beren", "Egels", "Uilen")
    data = csv_file([changed(each, klas=name) for each, name in zip(ROWS, names, strict=True)], headers)
    assert command(data, "--school", "De Linde") == 1
    fields = [[at, key] for at, key in enumerate(("source_id", "last_name", "first_name", "birth_date", "class_name"))]
    mapping = {
        "headers": headers,
        "fields": [[at, f"child.{key}"] for at, key in fields],
        "header_row": 1,
        "sheet": "",
        "column_set": "general",
    }
    path.write_text(json.dumps(mapping), encoding="utf-8")
    assert command(data, "--school", "De Linde", "--mapping", str(path)) == 0
    classes = SchoolClass.objects.within(Scope.of(school.pk))
    assert sorted(each.name for each in classes) == sorted(names)
