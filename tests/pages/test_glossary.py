"""Words of school: searched, in eight languages, and linked from the message in which they occur."""

import re

import pytest
from django.test import Client

from schoolpoort.core.phrases import phrasebook

pytestmark = pytest.mark.django_db

PAGE = "/woorden/"
LANGUAGES = ("nl", "en", "fr", "ar", "tr", "uk", "fa", "pl")


def words_on(client: Client, address: str) -> list[str]:
    page = client.get(address)
    assert page.status_code == 200
    return re.findall(r'<article class="card" id="([a-z0-9-]+)"', page.content.decode())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_stands_there_in_every_language(client: Client, language: str) -> None:
    html = client.get(f"{PAGE}?taal={language}").content.decode()
    assert f'<html lang="{language}" dir="{"rtl" if language in ("ar", "fa") else "ltr"}"' in html
    for term in phrasebook().terms():
        assert phrasebook().text(f"{term.message}.plain", [language]).text in html.replace("&#x27;", "'").replace(
            "&quot;", '"'
        ), term.id


def test_the_letters_lead_to_their_words(client: Client) -> None:
    html = client.get(PAGE).content.decode()
    wanted = set(re.findall(r'href="#(letter-[^"]+)"', html))
    assert len(wanted) > 10
    assert wanted == set(re.findall(r'id="(letter-[^"]+)"', html))


@pytest.mark.parametrize(
    ("query", "found"),
    [("clb", "clb"), ("REFTERS", "refter"), ("turnz", "turnzak"), ("  okan ", "okan")],
)
def test_a_word_is_found_in_any_of_its_forms(client: Client, query: str, found: str) -> None:
    assert found in words_on(client, f"{PAGE}?q={query}")


def test_a_word_is_found_in_the_readers_own_language(client: Client) -> None:
    assert words_on(client, f"{PAGE}?taal=tr&q=yemekhane") == ["refter"]


def test_a_word_that_we_do_not_have_says_whom_to_ask(client: Client) -> None:
    html = client.get(f"{PAGE}?q=quantumfysica").content.decode()
    assert "Vraag het aan de school" in html
    assert "Alle woorden" in html


def test_the_words_of_a_message_stand_alone_and_keep_their_language(client: Client) -> None:
    address = f"{PAGE}?taal=ar&w=clb.turnzak.unknown"
    assert words_on(client, address) == ["clb", "turnzak"]
    assert "taal=fr&amp;w=clb.turnzak" in client.get(address).content.decode()


@pytest.mark.parametrize(
    "query",
    ["?q=<script>alert(1)</script>", "?q=" + "a" * 5000, "?w=" + ".".join(["clb"] * 900), "?taal=../../etc", "?q=%00",
     '?q="><img src=x>', "?w=<b>"],
)  # fmt: skip
def test_an_odd_address_gets_a_plain_answer(client: Client, query: str) -> None:
    page = client.get(PAGE + query)
    assert page.status_code == 200
    html = page.content.decode()
    assert "<script>alert" not in html and "<img src=x" not in html and "<b>" not in html


def test_it_asks_the_database_nothing_and_sets_no_cookie(client: Client, django_assert_num_queries) -> None:
    with django_assert_num_queries(0):
        page = client.get(f"{PAGE}?taal=uk")
    assert not page.cookies


def test_the_browsers_language_is_the_first_guess(client: Client) -> None:
    html = client.get(PAGE, headers={"accept-language": "pl-PL,pl;q=0.9"}).content.decode()
    assert '<html lang="pl"' in html


def test_nothing_can_be_posted(client: Client) -> None:
    assert client.post(PAGE, {"q": "x"}).status_code == 405
