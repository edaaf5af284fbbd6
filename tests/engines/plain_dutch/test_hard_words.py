"""Official sentences with one hard word each: is it found, and is a reader's simpler word among the first three?

A language model made the sentences up and played the five readers, without sight of the lexicon; nothing was changed
for them. They stand in for sentences that people judged.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from schoolpoort.engines.plain_dutch import Finding, analyse

FOLDER = Path(__file__).with_name("hard_words")
#: The rules that say that a word is hard.
OF_WORDS = {"formal-word", "simpler-word", "rare-word", "jargon", "long-compound", "figurative", "nominalisation"}
FOUND, AMONG_FIRST_THREE = 0.90, 0.60


@dataclass(frozen=True)
class Case:
    """A sentence, its hard word, and what readers would write."""

    sentence: str
    word: str
    simpler: frozenset[str]

    @property
    def findings(self) -> list[Finding]:
        """What is said of the word."""
        start = re.search(rf"\b{re.escape(self.word)}\b", self.sentence).start()
        end = start + len(self.word)
        return [
            each
            for each in analyse(self.sentence).findings
            if each.rule in OF_WORDS and each.start < end and start < each.end
        ]


def cases(name: str) -> Iterator[Case]:
    for line in (FOLDER / f"{name}.tsv").read_text("utf-8").splitlines():
        sentence, word, simpler = line.split("\t")
        yield Case(sentence, word, frozenset(each.strip().lower() for each in simpler.split(";")))


@pytest.mark.parametrize("name", ["official_texts", "city_letters"])
def test_a_hard_word_is_found_and_a_readers_word_is_offered(name):
    found = offered = total = 0
    for case in cases(name):
        findings = case.findings
        first_three = [each.lower() for finding in findings for each in finding.replacements[:3]][:3]
        total += 1
        found += bool(findings)
        offered += not case.simpler.isdisjoint(first_three)
    assert total >= 200
    assert found / total >= FOUND
    assert offered / total >= AMONG_FIRST_THREE
