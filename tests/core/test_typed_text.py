"""The rule for text that comes from outside."""

import unicodedata

import pytest
from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from schoolpoort.core.clean_text import MOST_MARKS, clean_text
from schoolpoort.core.typed_text import clean_form

TURNS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@pytest.mark.parametrize(
    "text",
    [
        "Núñez-O’Brien, Zoë",
        "Nguyễn Thị Hoà",
        "می‌خواهم",
        "عَرَبِيٌّ",
        "שָׁלוֹם",
        "กำลังใจ",
        "ភាសា\u200bខ្មែរ",
        "བོད་ཡིག",
        "ক্‌ষ",
        "👩🏽‍🍳 🏳️‍🌈",
        "𝒜 𠮷",
        "regel 1\r\nregel 2\tkolom",
        "<b> {{ 7*7 }} { $x } #eval(1) '; --",
    ],
)
def test_what_people_write_stays_as_it_is(text):
    assert clean_text(text) == text


def test_what_turns_a_page_around_or_hides_goes():
    assert clean_text("Jan\u202e\u2066neJ\u2069\x00\x1b[31m\ufeff\ud800\U000e0041!") == "JanneJ[31m!"


def test_a_heap_of_accents_is_cut_and_the_letter_stays():
    cleaned = clean_text("a" + "\u0301" * 500 + "b")
    assert cleaned == "a" + "\u0301" * MOST_MARKS + "b"


@given(st.text(st.characters(), max_size=200))
def test_whatever_comes_in_can_be_stored_and_turns_nothing(text):
    cleaned = clean_text(text)
    assert cleaned.encode() is not None
    assert not set(cleaned) & set(TURNS + "\x00")
    assert clean_text(cleaned) == cleaned
    assert all(unicodedata.category(sign) != "Cs" for sign in cleaned)


def test_a_form_is_cleaned_name_and_value_and_a_password_is_not():
    posted = QueryDict("na%00am=a%E2%80%AEb&naam=c&password1=x%E2%80%8Ey")
    cleaned = clean_form(posted)
    assert cleaned.getlist("naam") == ["ab", "c"]
    assert cleaned["password1"] == "x\u200ey"
    with pytest.raises(AttributeError):
        cleaned["more"] = "x"


def test_a_clean_form_is_the_same_form():
    posted = QueryDict("a=1&a=2&b=ok")
    assert clean_form(posted) is posted
