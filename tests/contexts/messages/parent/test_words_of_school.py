"""Words of school in a message: one link at its end to what they mean, in the reader's language, and no query."""

import re

import pytest

from schoolpoort.core.phrases import phrase
from tests.factories.families import make_family
from tests.factories.parent_messages import SWIMMING, send_to_class

pytestmark = pytest.mark.django_db


def link_in(page: str) -> str | None:
    found = re.search(r'href="(/woorden/\?[^"]+)"', page)
    return found[1].replace("&amp;", "&") if found else None


def test_the_words_of_a_message_are_one_tap_away_in_the_readers_language(phone, school_class) -> None:
    family = make_family(school_class)
    sent = send_to_class(school_class, SWIMMING, free_text="Het CLB komt. Eten is in de refter.")
    page = phone.get(sent.address(family.guardian)).content.decode()
    address = link_in(page)
    assert address and address.startswith("/woorden/?taal=ar&w=")
    assert {"clb", "refter", "zwemles"} <= set(address.partition("w=")[2].split("."))
    assert phrase("glossary-in-message", ["ar"]).text in page
    explained = phone.get(address).content.decode()
    assert phrase("term-clb.plain", ["ar"]).text in explained
    assert 'id="okan"' not in explained


def test_a_message_without_such_a_word_has_no_link(phone, school_class) -> None:
    family = make_family(school_class, languages=["nl"])
    sent = send_to_class(school_class, free_text="Onze poes heet Mimi.")
    assert link_in(phone.get(sent.address(family.guardian)).content.decode()) is None


def test_the_words_are_those_of_the_dutch_text_whatever_language_is_shown(phone, school_class) -> None:
    family = make_family(school_class)
    sent = send_to_class(school_class, SWIMMING)
    arabic = link_in(phone.get(sent.address(family.guardian)).content.decode())
    dutch = link_in(phone.get(sent.address(family.guardian, "/taal/nl")).content.decode())
    assert arabic and dutch
    assert arabic.partition("w=")[2] == dutch.partition("w=")[2]
