"""A letter's replacements and marks: nothing overlaps, nothing crosses, and what stands in a letter stays text."""

import re
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schoolpoort.core.plain_letters import (
    by_importance,
    check_letter,
    finding_key,
    is_sure,
    replace_in,
    sure_findings,
    worth_saying,
)
from schoolpoort.core.plain_marks import marked_findings, marked_text
from schoolpoort.engines.plain_dutch import Finding, Severity

TEXT = "Indien u <b>komt</b> & blijft, dient u dit tijdig te melden."


def found(start: int, end: int, severity: Severity = Severity.ADVICE, *words: str, rule: str = "x") -> Finding:
    return Finding(start, end, rule, severity, "zin", words)


spans = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(sorted)
some_findings = st.lists(
    st.builds(
        lambda span, severity, rule: found(*span, severity, "", rule=rule),
        spans,
        st.sampled_from(Severity),
        st.sampled_from("abc"),
    ),
    max_size=12,
)


class Nesting(HTMLParser):
    """Notes a tag that closes what is not open."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.crossed = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.crossed |= not self.open or self.open.pop() != tag


@given(some_findings)
def test_marks_never_cross_and_the_text_stays_the_text(findings: list[Finding]) -> None:
    numbers = {finding: number for number, finding in enumerate(dict.fromkeys(findings), 1)}
    html = marked_text(TEXT, findings, numbers)
    reader = Nesting()
    reader.feed(html)
    assert not reader.crossed and not reader.open
    words = re.sub(r'<a class="plain-number"[^>]*>\d+</a>', "", html)
    assert unescape(re.sub(r"<[^>]+>", "", words)) == TEXT


@given(some_findings)
def test_replacing_with_nothing_takes_away_no_more_than_was_found(findings: list[Finding]) -> None:
    result = replace_in(TEXT, [(each, "") for each in findings])
    covered = {place for each in findings for place in range(each.start, each.end)}
    assert len(TEXT) - len(covered) <= len(result) <= len(TEXT)


def test_the_most_important_of_two_that_cross_is_marked() -> None:
    important, hint = found(0, 20, Severity.IMPORTANT), found(10, 30, Severity.HINT)
    assert marked_findings([hint, important]) == [important]
    assert by_importance([hint, important]) == [important, hint]


def test_a_word_within_a_sentence_keeps_its_own_mark() -> None:
    sentence, word = found(0, 40, Severity.IMPORTANT), found(5, 10)
    assert marked_findings([word, sentence]) == [sentence, word]


def test_of_two_replacements_in_one_place_the_longest_is_taken() -> None:
    long, short = found(31, 52, Severity.ADVICE, "meldt u dit"), found(42, 48, Severity.ADVICE, "op tijd", rule="y")
    assert sure_findings([short, long]) == {long}
    assert replace_in(TEXT, [(short, "op tijd"), (long, "…")]).count("op tijd") == 0


def test_only_one_replacement_that_stands_in_the_words_place_is_sure() -> None:
    assert is_sure(found(0, 6, Severity.ADVICE, "Als"))
    assert not is_sure(found(0, 6, Severity.ADVICE, "Als", "Wanneer"))
    assert not is_sure(found(0, 6, Severity.HINT, "Als"))
    assert not is_sure(found(0, 6, Severity.ADVICE, "centrum", rule="jargon"))
    assert not is_sure(found(0, 6))


@pytest.mark.parametrize("rule", ["formal-word", "simpler-word"])
def test_a_simpler_word_is_taken_unseen_only_where_it_always_means_the_same(rule: str) -> None:
    alone = found(0, 6, Severity.ADVICE, "boete", rule=rule)
    assert not is_sure(alone)
    assert is_sure(replace(alone, sure=True))


def test_the_same_letter_gives_the_same_keys() -> None:
    first, second = check_letter(TEXT), check_letter(TEXT)
    assert [finding_key(each) for each in first.findings] == [finding_key(each) for each in second.findings]


def test_what_a_plain_request_mends_is_not_said_beside_it() -> None:
    text = "Het bijgevoegde strookje dient vandaag te worden ingevuld."
    findings = check_letter(text, with_blocks=False).findings
    told = {text[each.start : each.end]: each.rule for each in worth_saying(text, findings)}
    assert "passive" in {each.rule for each in findings} and "passive" not in told.values()
    assert [rule for words, rule in told.items() if "dient" in words and rule != "sentence-length"] == [
        "indirect-request"
    ]
    assert told["bijgevoegde"] == "formal-word"
