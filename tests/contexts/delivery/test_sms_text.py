"""Parts of an SMS: GSM-7 with its extension table, UCS-2, and what joins the parts."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schoolpoort.contexts.delivery.api import sms_parts
from schoolpoort.contexts.delivery.policies.sms_text import SmsEstimate, estimate


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("é" * 160, 1),
        ("ë" + "a" * 69, 1),  # ë is not in the alphabet, so the whole text becomes UCS-2
        ("ë" + "a" * 70, 2),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("a" * 152 + "€" + "a" * 10, 2),  # an escape is never cut from its character
        ("a" * 152 + "€" * 77, 3),
        ("غ" * 70, 1),
        ("غ" * 71, 2),
        ("غ" * 134, 2),
        ("غ" * 135, 3),
        ("😀" * 35, 1),
        ("😀" * 36, 2),
        ("😀" * 67, 3),  # 33 to a part, because a pair is never cut in half
        ("\u2068De Linde\u2069" + "a" * 152, 1),  # isolates are not sent
    ],
)
def test_parts(text, parts):
    assert sms_parts(text) == parts


@given(st.text(alphabet="abcXYZ 0129@£àé", max_size=1000))
def test_the_basic_alphabet_fills_parts_to_the_brim(text):
    assert sms_parts(text) == (1 if len(text) <= 160 else math.ceil(len(text) / 153))


@given(st.text(max_size=400), st.characters())
def test_more_text_never_takes_fewer_parts(text, more):
    assert sms_parts(text + more) >= sms_parts(text)


@given(st.text(min_size=1, max_size=600))
def test_parts_are_bounded_by_the_size_in_bytes(text):
    """UCS-2 is the worst case: 66 places at least in each part (one may stay empty before a pair)."""
    places = len(text.encode("utf-16-be")) // 2
    assert 1 <= sms_parts(text) <= max(1, math.ceil(places / 66))


def test_the_price_counts_parts_and_rounds_up():
    assert estimate(["a" * 160, "a" * 161], 750) == SmsEstimate(messages=2, parts=3, price_cents=23)
    assert estimate([], 750) == SmsEstimate(0, 0, 0)
