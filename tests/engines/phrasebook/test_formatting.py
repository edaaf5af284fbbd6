"""Golden lines: what a parent reads for each type, in each language."""

from datetime import date, time
from decimal import Decimal

import pytest
from babel import Locale

from schoolpoort.engines.phrasebook import (
    Period,
    format_date,
    format_euro,
    format_period,
    format_time,
    strip_isolates,
)
from schoolpoort.engines.phrasebook.formatting import date_parts, format_items

DAY = date(2026, 12, 3)

DATES = {
    "nl": "donderdag 3 december 2026",
    "en": "Thursday 3 December 2026",
    "fr": "jeudi 3 décembre 2026",
    "ar": "الخميس، 3 ديسمبر 2026",
    "ar-SY": "الخميس، 3 كانون الأول 2026",
    "tr": "3 Aralık 2026 Perşembe",
    "uk": "четвер, 3 грудня 2026",
    "fa": "پنجشنبه 3 دسامبر 2026",
    "fa-AF": "پنجشنبه 3 دسمبر 2026",
    "pl": "czwartek, 3 grudnia 2026",
}
AMOUNTS = {
    "nl": "€ 12,50",
    "en": "12,50 €",
    "fr": "12,50 €",
    "ar": "12.50 €",
    "tr": "€12,50",
    "uk": "12,50 €",
    "fa": "€ 12.50",
    "pl": "12,50 €",
}
LISTS = {
    "nl": "a, b en c",
    "en": "a, b and c",
    "fr": "a, b et c",
    "ar": "a وb وc",
    "tr": "a, b ve c",
    "uk": "a, b і c",
    "pl": "a, b i c",
}


@pytest.mark.parametrize("language", DATES)
def test_a_day_has_weekday_day_month_and_year(language):
    assert format_date(DAY, language) == DATES[language]


@pytest.mark.parametrize("language", AMOUNTS)
def test_money_has_the_euro_sign_and_latin_digits(language):
    assert strip_isolates(format_euro(Decimal("12.5"), language)).replace("\xa0", " ") == AMOUNTS[language]


@pytest.mark.parametrize("language", [*DATES, "so", "sq", "ur", "hi", "bn", "ti", "en-US"])
def test_hours_are_the_same_24_hour_clock_everywhere(language):
    assert format_time(time(9, 5), language) == "09:05"
    assert format_time(time(21, 30), language) == "21:30"


def test_a_period_names_both_days_in_full():
    period = Period(date(2026, 12, 21), date(2027, 1, 3))
    assert format_period(period, "nl") == "maandag 21 december 2026 – zondag 3 januari 2027"
    assert format_period(Period(DAY, DAY), "nl") == DATES["nl"]


@pytest.mark.parametrize("language", LISTS)
def test_a_list_reads_as_a_sentence(language):
    assert strip_isolates(format_items(["a", "b", "c"], language)) == LISTS[language]


def test_names_of_one_language_do_not_leak_into_another():
    """Babel 2.18 leaks stand-alone names: after Pashto, Turkish days came out in Pashto."""
    for tag in ("ps", "rn"):
        locale = Locale.parse(tag)
        for names in (locale.days, locale.months):
            dict(names["stand-alone"]["wide"])
    assert date_parts(DAY, "tr") == ("Perşembe", "3", "Aralık", "2026")
    assert date_parts(DAY, "sw") == ("Alhamisi", "3", "Desemba", "2026")


@pytest.mark.parametrize("language", ["ar", "fa", "ps", "ur", "hi", "bn"])
def test_digits_match_the_dutch_line(language):
    written = format_date(DAY, language) + format_euro(Decimal("1250"), language) + "".join(date_parts(DAY, language))
    digits = [letter for letter in written if letter.isdigit()]
    assert digits and all(letter.isascii() for letter in digits)
    assert "2026" in written


def test_a_language_that_cldr_does_not_know_gets_dutch_formats():
    assert format_date(DAY, "xx") == DATES["nl"]


def test_strip_isolates_leaves_only_what_can_be_seen():
    assert strip_isolates("\u2068Noor\u2069 \u200f12\u200e\u2066!\u2069") == "Noor 12!"
