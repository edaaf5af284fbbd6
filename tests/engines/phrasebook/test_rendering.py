"""What a family reads, and what happens where a language lacks something."""

from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

import pytest

from schoolpoort.engines.phrasebook import (
    Catalogue,
    DateLeaf,
    InvalidParameters,
    Item,
    UnknownText,
    strip_isolates,
)

from .conftest import SWIMMING, TRIP


def test_a_block_in_dutch(small):
    found = small.render("swimming-starts", {**SWIMMING, "place": "Zwembad Rozebroeken"}, ["nl"], "Noor")
    assert found.title == "De zwemles begint"
    assert strip_isolates(found.text) == (
        "Noor gaat zwemmen op donderdag 3 december 2026 om 09:15. Het zwembad: Zwembad Rozebroeken."
    )
    assert strip_isolates(found.do) == "Geef mee: zwemkledij en handdoek."
    assert (found.language, found.asked, found.fell_back, found.direction) == ("nl", "nl", False, "ltr")
    assert found.dates == (DateLeaf("when", "2026-12-03", "donderdag", "3", "december", "2026", "09:15"),)
    assert found.items == (Item("swimwear", "zwemkledij"), Item("towel", "handdoek"))
    assert (found.place, found.amount, found.pictograms) == ("Zwembad Rozebroeken", None, ("swimming",))
    assert (found.block_id, found.version, found.answer) == ("swimming-starts", 2, "bring")


def test_a_block_in_arabic_runs_right_to_left_and_keeps_dutch_names_apart(small):
    found = small.render("swimming-starts", {**SWIMMING, "place": "Zwembad Rozebroeken 2"}, ["ar", "fr"], "Noor")
    assert (found.language, found.direction, found.fell_back) == ("ar", "rtl", False)
    assert "\u2068Zwembad Rozebroeken 2\u2069" in found.text
    assert "\u2068\u2068Zwembad" not in found.text
    assert "الخميس، 3 ديسمبر 2026" in found.text
    assert found.items[0] == Item("swimwear", "ملابس السباحة")
    assert found.dates[0].weekday == "الخميس"


def test_a_text_that_stands_alone_is_isolated_too(small):
    found = small.render("class-trip", {**TRIP, "note": "Bel +32 460 00 12 34!"}, ["ar"])
    assert "\u2068Bel +32 460 00 12 34!\u2069" in found.text


def test_each_line_of_a_longer_text_is_isolated(small):
    found = small.render("class-trip", {**TRIP, "note": "Dag allemaal,\ntot dan!"}, ["ar"])
    assert "\u2068Dag allemaal,\u2069\n\u2068tot dan!\u2069" in found.text


def test_dari_readers_get_persian_texts_with_their_own_month_names(small):
    found = small.render("swimming-starts", SWIMMING, ["fa-AF"], "Noor")
    assert (found.language, found.asked, found.fell_back) == ("fa", "fa-AF", False)
    assert found.dates[0].month == "دسمبر"


@pytest.mark.parametrize(
    ("asked", "language", "why"),
    [
        (["ps", "ar"], "ar", "no Pashto texts at all"),
        (["ps"], "nl", "nothing to fall back on but Dutch"),
        (["fr", "ar"], "ar", "French has no labels for what to bring"),
        (["en"], "nl", "the English text lacks the line that says what to do"),
        (["pl", "uk", "ar"], "ar", "Polish and Ukrainian lack this block"),
    ],
)
def test_a_language_that_lacks_something_is_passed_over(small, asked, language, why):
    found = small.render("swimming-starts", SWIMMING, asked, "Noor")
    assert (found.language, found.fell_back, found.asked) == (language, True, asked[0]), why


def test_a_translation_that_forgets_that_something_may_be_empty_is_passed_over(small):
    nothing = {**SWIMMING, "items": []}
    assert small.render("swimming-starts", nothing, ["fa"], "Noor").language == "nl"
    assert strip_isolates(small.render("swimming-starts", nothing, ["nl"]).do) == "Uw kind brengt niets mee."


def test_a_broken_reference_in_a_translation_falls_back(small):
    assert small.render("good-news", {}, ["tr", "en"], "Noor").language == "en"
    assert small.render("good-news", {}, ["tr"], "Noor").title == "Goed nieuws van \u2068de school\u2069"


def test_no_language_asked_means_dutch(small):
    found = small.render("good-news", {}, [], "Noor")
    assert (found.language, found.asked, found.fell_back) == ("nl", "nl", False)


def test_optional_parts_and_plurals_follow_what_was_filled_in(small):
    least = strip_isolates(small.render("class-trip", TRIP, ["nl"]).text)
    assert least == (
        "De uitstap: maandag 21 december 2026 – zondag 3 januari 2027. Wij gaan met één bus."
        " Wij zien dieren. Eten: lunchpakket."
    )
    more = {**TRIP, "buses": 3, "kind": "sea", "cost": "12,5", "lunch": "warm", "note": "Tot dan!"}
    found = small.render("class-trip", more, ["nl"])
    assert "met 3 bussen. Wij zien de zee. Eten: warme maaltijd. Prijs: € 12,50. Tot dan!" in strip_isolates(
        found.text
    ).replace("\xa0", " ")
    assert found.amount == "€\xa012,50"
    assert found.pictograms == ("bus", "sea") and found.items == ()


def test_leaves_of_a_period_and_of_a_day_to_answer_by_and_none_without_a_role(small):
    more = {**TRIP, "start": "8:30", "back": "16:00", "answer-day": "2026-12-10", "paid-on": "2027-02-01"}
    leaves = small.render("class-trip", more, ["nl"]).dates
    assert [(leaf.role, leaf.iso, leaf.time, leaf.time_until) for leaf in leaves] == [
        ("when", "2026-12-21", "08:30", None),
        ("until", "2027-01-03", "16:00", None),
        ("until", "2026-12-10", None, None),
    ]


def test_a_single_day_has_one_leaf_with_both_hours(small):
    one_day = {**TRIP, "period": "2026-12-21/2026-12-21", "start": "8:30", "back": "16:00"}
    (leaf,) = small.render("class-trip", one_day, ["nl"]).dates
    assert (leaf.iso, leaf.time, leaf.time_until) == ("2026-12-21", "08:30", "16:00")


def test_invalid_parameters_are_never_rendered(small):
    with pytest.raises(InvalidParameters):
        small.render("swimming-starts", {"date": "morgen"}, ["nl"])


def test_a_block_without_any_dutch_text_still_gives_a_page(own_folder: Path):
    broken = "class-trip = { $gone }\n    .text = Met { $buses }\n"
    (own_folder / "fluent" / "nl" / "blocks.ftl").write_text(broken, "utf-8")
    catalogue = Catalogue.load(own_folder)
    assert catalogue.render("good-news", {}, ["ps"]).title == "good-news"
    assert catalogue.render("class-trip", {**TRIP, "buses": 2}, ["ps"]).text == "Met \u20682\u2069"


def test_page_strings_fall_back_and_format_values(small):
    text = small.text("page-hello", ["ar"], name="An De Wit")
    assert (text.text, text.language, text.direction) == ("مرحبا \u2068An De Wit\u2069", "ar", "rtl")
    assert small.text("page-hello.label", ["ps", "ar"]).text == "تحية"
    when = small.text("page-when", ["ar"], date=date(2026, 12, 3), time=time(9, 5), price=Decimal("3"))
    assert strip_isolates(when.text) == "Verstuurd op donderdag 3 december 2026 om 09:05, voor €\xa03,00."
    assert (when.language, when.fell_back) == ("nl", True)


def test_a_moment_is_written_as_day_and_hour(small):
    moment = datetime(2026, 12, 3, 9, 5)  # noqa: DTZ001 (local time of the school)
    assert "donderdag 3 december 2026, 09:05" in small.text("page-hello", ["nl"], name=moment).text


def test_a_page_string_that_nobody_wrote_is_an_error_of_the_page(small):
    with pytest.raises(UnknownText, match="There is no text 'page-nothing'"):
        small.text("page-nothing", ["ar"])
