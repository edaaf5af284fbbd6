"""Every rule on its own sentences: those that it must find, and at least as many that it must leave alone."""

import tomllib
from pathlib import Path

import pytest

from schoolpoort.engines.plain_dutch.rules import RULES
from schoolpoort.engines.plain_dutch.segmenting import read_text

SENTENCES = Path(__file__).parent / "rule_sentences"
BY_ID = {rule.id: rule for rule in RULES}


def _each(kind: str):
    for file in sorted(SENTENCES.glob("*.toml")):
        for each in tomllib.loads(file.read_text(encoding="utf-8"))[kind]:
            yield pytest.param(file.stem, each, id=f"{file.stem}: {str(each)[:60]}")


def cases(kind: str):
    return list(_each(kind))


def test_every_rule_has_its_sentences_and_at_least_as_many_that_it_leaves_alone():
    for rule_id in BY_ID:
        told = tomllib.loads((SENTENCES / f"{rule_id}.toml").read_text(encoding="utf-8"))
        assert len(told["finds"]) >= 8, rule_id
        assert len(told["leaves_alone"]) >= len(told["finds"]), rule_id
    assert {file.stem for file in SENTENCES.glob("*.toml")} == set(BY_ID)


@pytest.mark.parametrize(("rule_id", "case"), cases("finds"))
def test_it_finds(rule_id, case):
    text = case["text"]
    found = list(BY_ID[rule_id].find(read_text(text)))
    assert case["span"] in [text[each.start : each.end] for each in found]
    if "write" in case:
        finding = next(each for each in found if text[each.start : each.end] == case["span"])
        assert case["write"] in finding.replacements[:3]
    assert all(each.message and len(each.message) < 200 for each in found)


@pytest.mark.parametrize(("rule_id", "text"), cases("leaves_alone"))
def test_it_leaves_alone(rule_id, text):
    assert list(BY_ID[rule_id].find(read_text(text))) == []
