"""Tags as people and systems write them."""

import pytest

from schoolpoort.engines.phrasebook import direction
from schoolpoort.engines.phrasebook.languages import candidates, locale_for, normalise_tag, same_language

ALL_LANGUAGES = "nl en fr ar tr uk ru pl ro bg es pt fa fa-AF ps so sq ka ur hi bn ti ln sw rn ff"


@pytest.mark.parametrize(
    ("written", "usual"),
    [
        ("FA_af", "fa-AF"),
        ("prs", "fa-AF"),
        ("zh-hant-tw", "zh-Hant-TW"),
        (" nl ", "nl"),
        ("", ""),
        ("no", "nb"),
    ],
)
def test_tags_get_their_usual_spelling(written, usual):
    assert normalise_tag(written) == usual


def test_a_variety_is_served_by_its_language_and_dutch_is_last():
    assert candidates(["fa-AF", "ps", "en"], ["nl", "en", "fa"]) == [
        ("fa", "fa-AF"),
        ("en", "en"),
        ("nl", "nl"),
    ]
    assert candidates([], ["en"]) == [("nl", "nl")]
    assert candidates(["nl", "fr"], ["nl", "fr"]) == [("nl", "nl"), ("fr", "fr")]


def test_a_variety_is_the_same_language():
    assert same_language("fa-AF", "fa") and not same_language("fa", "ps")


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("ar", "rtl"), ("fa-AF", "rtl"), ("ps", "rtl"), ("ur", "rtl"), ("prs", "rtl"), ("nl", "ltr"), ("uk", "ltr"),
     ("ff-Adlm", "rtl"), ("ff", "ltr"), ("pa-Arab", "rtl"), ("ku-Latn", "ltr"), ("xx", "ltr")],
)  # fmt: skip
def test_direction(tag, expected):
    assert direction(tag) == expected


@pytest.mark.parametrize("tag", ALL_LANGUAGES.split())
def test_cldr_knows_every_language_that_the_product_starts_from(tag):
    assert locale_for(tag).language == tag.split("-")[0]
