"""Cutting Fluent files into entries, parsing them late, and the plural categories of each language."""

import pytest

from schoolpoort.engines.phrasebook.fluent_source import split_entries
from schoolpoort.engines.phrasebook.fluent_store import LanguageTexts

SOURCE = """\
### A comment on the file.

# A note for translators.
first = One
    .text =
        Two lines
        of text { $day }

-school = the school
second = { $count ->
    [one] a bus
   *[other] { $count } buses
}
third = { -school } and { first }
this line belongs to nothing
    nor does this
fourth = { $open
"""


@pytest.fixture
def texts() -> LanguageTexts:
    entries, _ = split_entries(SOURCE, "fluent/en/blocks.ftl")
    return LanguageTexts("en", [entries])


def test_entries_keep_their_lines_and_leave_comments_out():
    entries, stray = split_entries(SOURCE, "a.ftl")
    assert [(entry.id, entry.line) for entry in entries] == [
        ("first", 4), ("-school", 9), ("second", 10), ("third", 14), ("fourth", 17)
    ]  # fmt: skip
    assert entries[0].text.endswith("of text { $day }\n") and "#" not in entries[0].text
    assert [(line.line, line.text.strip()) for line in stray] == [
        (15, "this line belongs to nothing"), (16, "nor does this")
    ]  # fmt: skip


def test_the_hash_of_a_text_ignores_comments_and_blank_lines_around_it():
    (plain,), _ = split_entries("a = Dag\n", "a.ftl")
    (dressed,), _ = split_entries("# Hello.\na = Dag   \n\n\n# Next.\n", "b.ftl")
    (other,), _ = split_entries("a = Dag!\n", "a.ftl")
    assert plain.hash == dressed.hash != other.hash
    assert len(plain.hash) == 12


def test_a_message_that_uses_others_is_complete(texts):
    assert texts.format("third", None, {}).text == "\u2068the school\u2069 and \u2068One\u2069"
    assert texts.format("first", "text", {"day": "Monday"}).text == "Two lines\nof text \u2068Monday\u2069"


def test_a_missing_variable_is_reported_and_not_thrown(texts):
    found = texts.format("first", "text", {})
    assert found.errors == ("Unknown external: day",)


def test_what_is_not_there_is_none(texts):
    assert texts.format("nothing", None, {}) is None
    assert texts.format("first", "do", {}) is None


def test_a_broken_message_names_its_line_and_spoils_no_other(texts):
    (fault,) = texts.faults("fourth")
    assert (fault.file, fault.line) == ("fluent/en/blocks.ftl", 17)
    assert texts.format("fourth", None, {}) is None
    assert texts.format("second", None, {"count": 3}).text == "\u20683\u2069 buses"


def test_messages_that_use_each_other_are_an_error_and_no_endless_loop():
    entries, _ = split_entries("a = { b }\nb = { a }\n", "a.ftl")
    found = LanguageTexts("en", [entries]).format("a", None, {})
    assert found.errors


def test_a_later_layer_replaces_an_earlier_one():
    first, _ = split_entries("a = package\nb = { a }\n", "a.ftl")
    second, _ = split_entries("a = school\n", "overlay/nl.ftl")
    assert LanguageTexts("nl", [first, second]).format("b", None, {}).text == "school"


PLURALS = {
    "nl": {1: "{1} bericht", 0: "{0} berichten", 2: "{2} berichten"},
    "ar": {
        0: "لا رسائل", 1: "رسالة واحدة", 2: "رسالتان", 3: "{3} رسائل", 10: "{10} رسائل", 11: "{11} رسالة",
        99: "{99} رسالة", 100: "{100} رسالة أخرى", 103: "{103} رسائل",
    },
    "pl": {
        1: "{1} wiadomość", 2: "{2} wiadomości", 5: "{5} wiadomości (wiele)", 12: "{12} wiadomości (wiele)",
        22: "{22} wiadomości",
    },
    "uk": {
        1: "{1} повідомлення", 3: "{3} повідомлення (кілька)", 5: "{5} повідомлень", 11: "{11} повідомлень",
        21: "{21} повідомлення", 22: "{22} повідомлення (кілька)",
    },
}  # fmt: skip


@pytest.mark.parametrize(("language", "count"), [(tag, count) for tag in PLURALS for count in PLURALS[tag]])
def test_every_plural_category_is_chosen(small, language, count):
    text = small.text("page-unread", [language], count=count)
    assert text.language == language
    assert text.text.replace("\u2068", "{").replace("\u2069", "}") == PLURALS[language][count]
