"""The page about the engine names every rule as its class does."""

import re
from pathlib import Path

import pytest

from schoolpoort.engines.plain_dutch.rules import RULES

PAGE = Path(__file__).parents[3] / "docs" / "engines" / "plain-dutch.md"


@pytest.mark.parametrize("rule", RULES, ids=lambda each: each.id)
def test_the_page_says_what_each_rule_finds(rule):
    told = (type(rule).__doc__ or "").splitlines()[0].removeprefix("Finds ")
    assert f"| `{rule.id}` | {told} |" in PAGE.read_text(encoding="utf-8")


def test_the_page_names_no_rule_that_is_gone():
    table = PAGE.read_text(encoding="utf-8").partition("## Rules")[2].partition("## Facts")[0]
    assert set(re.findall(r"^\| `([a-z-]+)` \|", table, re.MULTILINE)) == {rule.id for rule in RULES}
