"""What a teacher fills in: many ways of writing it, and kind sentences where it cannot be used."""

import json
from datetime import date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schoolpoort.engines.phrasebook import InvalidParameters, Parameter, Period
from schoolpoort.engines.phrasebook.model import PARAMETER_TYPES
from schoolpoort.engines.phrasebook.value_reading import read_value, write_value

from .conftest import SWIMMING, TRIP
from .strategies import parameter_values

OPTIONS = ("bag", "towel")


def parameter(kind, **more):
    return Parameter(name="x", type=kind, label="Veld", options=OPTIONS if kind == "choice" else (), **more)


@pytest.mark.parametrize(
    ("kind", "written", "value"),
    [
        ("date", "2026-12-03", date(2026, 12, 3)),
        ("date", "3/12/2026", date(2026, 12, 3)),
        ("date", " 03-12-2026 ", date(2026, 12, 3)),
        ("date", datetime(2026, 12, 3, 10), date(2026, 12, 3)),  # noqa: DTZ001 (planned days have no zone)
        ("time", "09:15", time(9, 15)),
        ("time", "9u15", time(9, 15)),
        ("time", "9.15 uur", time(9, 15)),
        ("time", "14u", time(14, 0)),
        ("time", "08:30:00", time(8, 30)),
        ("period", "2026-12-21/2027-01-03", Period(date(2026, 12, 21), date(2027, 1, 3))),
        ("period", ["2026-12-21", "2027-01-03"], Period(date(2026, 12, 21), date(2027, 1, 3))),
        ("euro", "12,50", Decimal("12.50")),
        ("euro", "€ 12.5", Decimal("12.50")),
        ("euro", 7, Decimal("7.00")),
        ("euro", "0", Decimal("0.00")),
        ("count", "24", 24),
        ("count", 0, 0),
        ("place", "  Zwembad   Rozebroeken ", "Zwembad Rozebroeken"),
        ("person", "juf\u202e An", "juf An"),
        ("text", "Dag \r\n allemaal", "Dag\nallemaal"),
        ("choice", "bag", "bag"),
    ],
)
def test_values_are_read_as_people_write_them(kind, written, value):
    assert read_value(parameter(kind), written) == value


@pytest.mark.parametrize("written", ["bag, towel", ["bag", "towel", "bag"], ("bag", "towel")])
def test_a_choice_of_several_takes_a_list_or_commas(written):
    assert read_value(parameter("choice", many=True), written) == ("bag", "towel")


@pytest.mark.parametrize(
    ("kind", "written", "sentence"),
    [
        ("date", "donderdag", "Kies een dag bij ‘Veld’, of schrijf de dag zo: 3/12/2026."),
        ("date", "2026-02-30", "Deze dag bestaat niet: 2026-02-30. Kies een andere dag bij ‘Veld’."),
        ("date", "0206-12-03", "Kijk het jaar na bij ‘Veld’: 206 ligt te ver weg."),
        ("time", "9", "Schrijf het uur bij ‘Veld’ zo: 9:15."),
        ("time", "25:00", "Dit uur bestaat niet: 25:00. Schrijf een uur van 0:00 tot 23:59."),
        ("period", "2026-12-21", "Kies de eerste en de laatste dag bij ‘Veld’."),
        (
            "period",
            "2026-12-21/2026-12-20",
            "De laatste dag ligt vóór de eerste dag bij ‘Veld’. Wissel de twee dagen.",
        ),
        ("euro", "gratis", "Schrijf het bedrag bij ‘Veld’ in euro, zo: 12,50."),
        ("euro", "-3", "Schrijf het bedrag bij ‘Veld’ in euro, zo: 12,50."),
        ("euro", Decimal("NaN"), "Schrijf het bedrag bij ‘Veld’ in euro, zo: 12,50."),
        ("euro", "100000", "Kijk het bedrag na bij ‘Veld’: het is te groot."),
        ("count", "drie", "Schrijf een getal in cijfers bij ‘Veld’, zo: 24."),
        ("count", True, "Schrijf een getal in cijfers bij ‘Veld’, zo: 24."),
        ("count", "10000", "Kijk het getal na bij ‘Veld’: het mag hoogstens 9999 zijn."),
        (
            "place",
            "x" * 81,
            "De tekst bij ‘Veld’ is te lang: 81 tekens. Maak hem korter: hoogstens 80 tekens.",
        ),
        (
            "text",
            "x" * 601,
            "De tekst bij ‘Veld’ is te lang: 601 tekens. Maak hem korter: hoogstens 600 tekens.",
        ),
        ("text", {"a": 1}, "Schrijf gewone tekst bij ‘Veld’."),
        ("choice", "shoes", "Kies bij ‘Veld’ uit de lijst."),
    ],
)
def test_a_sentence_says_what_to_do(kind, written, sentence):
    with pytest.raises(ValueError) as caught:
        read_value(parameter(kind), written)
    assert str(caught.value) == sentence


def test_all_problems_come_at_once(small):
    with pytest.raises(InvalidParameters) as caught:
        small.parse("swimming-starts", {"date": " ", "time": "laat", "colour": "rood"})
    assert caught.value.problems == {
        "date": "Kies een dag bij ‘Dag’.",
        "time": "Schrijf het uur bij ‘Uur’ zo: 9:15.",
        "colour": "Dit bericht heeft geen veld ‘colour’. Laat dit weg.",
    }


@pytest.mark.parametrize(
    ("missing", "sentence"),
    [("period", "Kies de eerste en de laatste dag bij ‘Van en tot’."), ("buses", "Vul ‘Aantal bussen’ in."),
     ("kind", "Kies één antwoord bij ‘Waarheen?’.")],
)  # fmt: skip
def test_what_is_required_is_asked_for(small, missing, sentence):
    with pytest.raises(InvalidParameters) as caught:
        small.parse("class-trip", {**TRIP, missing: ""})
    assert caught.value.problems == {missing: sentence}


def test_a_default_counts_only_where_nothing_was_said(small):
    assert small.parse("swimming-starts", SWIMMING)["items"] == ("swimwear", "towel")
    assert "items" not in small.parse("swimming-starts", {**SWIMMING, "items": []})


@given(parameter_values())
def test_written_values_are_read_back_to_the_same(case):
    definition, value = case
    written = json.loads(json.dumps(write_value(value)))
    assert read_value(definition, written) == value
    assert read_value(definition, value) == value


ANYTHING = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40) | st.lists(st.text())


@given(st.sampled_from(PARAMETER_TYPES), ANYTHING)
def test_anything_at_all_is_a_value_or_a_sentence(kind, raw):
    try:
        value = read_value(parameter(kind), raw)
    except ValueError as reason:
        assert str(reason).endswith(".") and str(reason)[0].isupper()
    else:
        assert read_value(parameter(kind), json.loads(json.dumps(write_value(value)))) == value
