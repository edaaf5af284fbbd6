"""The page /design/ shows every component, in Dutch and from right to left."""

import re
from pathlib import Path

import pytest

import schoolpoort.design
from schoolpoort.design.gallery.reader import components
from schoolpoort.design.pictograms import concepts
from schoolpoort.design.views import gallery
from tests.design.rendering import page_request

DESIGN = Path(schoolpoort.design.__file__).parent
PARTS_OF_OTHERS = {"row", "cell", "item-tile"}


@pytest.fixture(scope="module")
def pages():
    return {
        language: gallery(page_request(f"/design/?lang={language}")).content.decode() for language in ("nl", "ar", "xx")
    }


def test_every_component_has_examples():
    files = {path.stem.replace("_", "-") for path in (DESIGN / "templates/cotton").glob("*.html")}
    assert files - PARTS_OF_OTHERS == {component.name for component in components()}


def test_every_example_uses_its_component():
    for component in components():
        for example in component.examples:
            assert f"<c-{component.name} " in example.markup or f"<c-{component.name}>" in example.markup


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_no_component_is_left_unrendered(pages, language):
    shown = re.sub(r"<pre.*?</pre>", "", pages[language], flags=re.DOTALL)
    assert "<c-" not in shown
    assert "{{" not in shown
    assert all(f'id="{component.name}"' in shown for component in components())


def test_all_pictures_are_shown(pages):
    tiles = pages["nl"].split('id="pictograms"')[1]
    assert tiles.count("<svg") == len(concepts())


def test_the_arabic_page_runs_from_right_to_left(pages):
    assert '<html lang="ar" dir="rtl">' in pages["ar"]
    assert "أرسل إلى 24 عائلة" in pages["ar"]


def test_an_unknown_language_is_dutch(pages):
    assert '<html lang="nl" dir="ltr">' in pages["xx"]


def test_ids_are_given_once(pages):
    ids = re.findall(r'\sid="([^"]+)"', pages["nl"])
    assert len(ids) == len(set(ids))


def test_the_readme_names_every_component():
    text = (DESIGN / "README.md").read_text(encoding="utf-8")
    names = {path.stem.replace("_", "-") for path in (DESIGN / "templates/cotton").glob("*.html")}
    assert {name for name in names if f"`<c-{name}>`" not in text} == set()
