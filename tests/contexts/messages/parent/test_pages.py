"""The page as plain values: what the composer's preview and the parent's page are both drawn from."""

import pytest
from django.template.loader import render_to_string

from schoolpoort.contexts.messages.asks import asks_of
from schoolpoort.contexts.messages.pages import MessageTexts, Sender, build_page
from schoolpoort.core.phrases import phrase, phrasebook
from schoolpoort.core.words import Words
from schoolpoort.engines.phrasebook import TextStatus
from tests.factories.parent_messages import COFFEE, OUTING, SWIMMING

SENDER = Sender("De Linde", class_name="2B", children=["Yara", "Sami"])


def texts(*blocks, language: str = "ar", **more) -> MessageTexts:
    book = phrasebook()
    return MessageTexts(
        shown=[book.render(block, params, [language]) for block, params in blocks],
        dutch=[book.render(block, params, ["nl"]) for block, params in blocks],
        entries=[{"block": block, "params": params} for block, params in blocks],
        **more,
    )


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_a_preview_is_the_same_page_and_does_nothing(language: str) -> None:
    page = build_page(texts(SWIMMING, COFFEE, language=language), SENDER, [language])
    assert page.preview
    drawn = "".join(
        render_to_string(f"messages/parent/{name}.html", {"page": page}) for name in ("_content", "_answers", "_dutch")
    )
    assert "Yara, Sami" in drawn
    assert "<form" not in drawn
    assert "href=" not in drawn.replace('href="#p-', "")
    assert 'type="submit"' not in drawn
    assert drawn.count('type="button"') == drawn.count("<button")
    assert phrase("answer-yes", [language]).text in drawn


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (TextStatus("draft"), "translation-draft"),
        (TextStatus("machine"), "translation-machine"),
        (TextStatus("checked", checked_by=2), "translation-checked"),
        (TextStatus("checked", checked_by=2, stale=True), "translation-draft"),
    ],
)
def test_the_mark_says_where_the_words_come_from(status: TextStatus, said: str) -> None:
    from dataclasses import replace

    plain = texts(SWIMMING)
    marked = replace(plain, shown=[replace(block, status=status) for block in plain.shown])
    page = build_page(marked, SENDER, ["ar"])
    arguments = {"count": 2} if said == "translation-checked" else {}
    assert page.mark == phrase(said, ["ar"], **arguments)


def test_blocks_that_differ_are_marked_each() -> None:
    from dataclasses import replace

    plain = texts(SWIMMING, COFFEE)
    shown = [plain.shown[0], replace(plain.shown[1], status=TextStatus("machine"))]
    page = build_page(replace(plain, shown=shown), SENDER, ["ar"])
    assert page.mark is None
    assert [part.mark.text for part in page.parts] == [
        phrase("translation-draft", ["ar"]).text,
        phrase("translation-machine", ["ar"]).text,
    ]


def test_a_block_without_this_language_says_so_and_the_page_keeps_its_language() -> None:
    from dataclasses import replace

    both = texts(SWIMMING, OUTING)
    shown = [both.shown[0], replace(both.dutch[1], asked="ar", fell_back=True)]
    page = build_page(replace(both, shown=shown), SENDER, ["ar"])
    assert page.words.language == "ar"
    assert page.parts[1].mark == phrase("translation-none", ["ar"])
    drawn = render_to_string("messages/parent/_content.html", {"page": page})
    assert '<section lang="nl" dir="ltr" class="block">' in drawn


def test_the_same_block_twice_has_two_questions() -> None:
    twice = texts(COFFEE, COFFEE)
    keys = [ask.key for ask in asks_of(twice.shown, twice.entries, Words.of(["ar"]))]
    assert keys == ["coffee-moment", "coffee-moment#2"]


def test_a_message_of_own_words_only_has_a_title_and_the_three_answers() -> None:
    page = build_page(
        MessageTexts([], [], [], title="Even laten weten", free_text="Morgen komt juf An."), SENDER, ["ar"]
    )
    assert (page.title, page.parts, page.mark, page.words.language) == ("Even laten weten", (), None, "nl")
    drawn = render_to_string("messages/parent/_content.html", {"page": page})
    assert "Even laten weten" in drawn
    assert "Morgen komt juf An." in drawn


def test_a_word_that_is_not_in_the_pages_language_says_which_it_is() -> None:
    assert Words.of(["so"]).html("answer-yes") == '<span lang="nl" dir="ltr">Ja</span>'
    assert Words.of(["nl"]).html("answer-yes") == "Ja"
