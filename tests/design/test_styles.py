"""One look: from right to left without a second stylesheet, small for parents, nothing from elsewhere."""

import base64
import gzip
import hashlib
import re
from pathlib import Path

import pytest

import schoolpoort.design
from schoolpoort.design.states import State
from schoolpoort.design.styles import minify, parent_style, parent_style_hash

DESIGN = Path(schoolpoort.design.__file__).parent
SHEETS = [DESIGN / "static/design/schoolpoort.css", DESIGN / "parent.css"]
TEMPLATES = sorted((DESIGN / "templates").rglob("*.html"))

PHYSICAL = re.compile(
    r"(?<![\w-])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom"
    r"|(?:min-|max-)?(?:width|height))\s*:"
    r"|(?:text-align|float|clear)\s*:\s*(?:left|right)"
)
QUERY_ON_SIZE = re.compile(r"@media[^{]*\{")


def _rules(path):
    css = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    return QUERY_ON_SIZE.sub("", css)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.name)
def test_no_property_knows_left_from_right(sheet):
    assert PHYSICAL.findall(_rules(sheet)) == []


def test_the_search_for_physical_properties_finds_them():
    found = [PHYSICAL.search(rule) for rule in ("margin-left: 1px", "x { left: 0 }", "text-align: right", "width: 1px")]
    assert all(found)
    assert not PHYSICAL.search("margin-inline-start: 1px; min-inline-size: 0; border-top-color: red")


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.name)
def test_nothing_is_fetched_from_elsewhere(sheet):
    css = sheet.read_text(encoding="utf-8")
    assert not re.search(r"url\(|@import|@font-face|https?:", css)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.name)
def test_dark_and_print_are_thought_of(sheet):
    css = sheet.read_text(encoding="utf-8")
    assert "prefers-color-scheme: dark" in css
    assert "@media print" in css


def test_the_style_of_a_parents_page_is_small():
    style = parent_style().encode()
    assert len((DESIGN / "parent.css").read_bytes()) < 6000
    assert len(style) < 5000
    assert len(gzip.compress(style)) < 1600


def test_the_hash_is_of_exactly_what_stands_in_the_page():
    digest = base64.b64encode(hashlib.sha256(parent_style().encode()).digest()).decode()
    assert parent_style_hash() == f"'sha256-{digest}'"


def test_minifying_keeps_what_rules_mean():
    source = """/* why */
    a  b > c {
      margin: 0 auto;
      color: red;
    }
    @media (min-width: 3rem) {
      p:not(.x, .y) { top: 0 }
    }"""
    assert minify(source) == "a b>c{margin:0 auto;color:red}@media (min-width:3rem){p:not(.x,.y){top:0}}"


def test_answers_are_as_large_as_a_thumb():
    heights = re.findall(r"\.answer[^{]*\{[^}]*min-block-size:([\d.]+)rem", parent_style())
    assert heights
    assert all(float(height) * 16 >= 56 for height in heights)


@pytest.mark.parametrize("state", list(State))
def test_every_state_has_its_colour(state):
    assert f".state-{state} " in SHEETS[0].read_text(encoding="utf-8")


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_no_template_needs_what_the_security_policy_forbids(template):
    html = template.read_text(encoding="utf-8")
    assert not re.search(r"\sstyle=|\son[a-z]+=|<style|javascript:|https?://", html)
    assert not re.search(r"<script(?![^>]*\ssrc=)", html)
