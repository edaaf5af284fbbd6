"""Rendering never fails, and a stored rendering comes back as it was."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from schoolpoort.engines.phrasebook import (
    RENDERED_BLOCK_SCHEMA,
    Catalogue,
    from_json,
    strip_isolates,
    to_dict,
    to_json,
)  # fmt: skip
from schoolpoort.engines.phrasebook.schema import schema_faults

from .conftest import SMALL
from .strategies import WORDS, filled

CATALOGUE = Catalogue.load(SMALL)
KNOWN = st.sampled_from(["nl", "en", "fr", "ar", "tr", "uk", "fa", "fa-AF", "prs", "pl", "ps", "zh-Hant-TW", "EN_us"])
TAGS = st.lists(KNOWN | st.text(max_size=12), max_size=5)


@st.composite
def renderings(draw):
    block = draw(st.sampled_from(CATALOGUE.blocks()))
    values = draw(filled(block))
    return CATALOGUE.render(block.id, values, draw(TAGS), draw(st.just("") | WORDS)), block, values


@settings(max_examples=300, deadline=None)
@given(renderings())
def test_any_languages_and_any_valid_values_give_a_page(case):
    found, block, values = case
    assert found.title.strip() and found.text.strip()
    assert found.language in CATALOGUE.languages
    assert "{" not in strip_isolates(found.title)
    assert found.text.count("\u2068") == found.text.count("\u2069")
    for name, parameter in block.params.items():
        if parameter.role == "bring" and values.get(name):
            assert [item.pictogram for item in found.items] == list(values[name])


@settings(max_examples=200, deadline=None)
@given(renderings())
def test_json_gives_back_the_same_rendering(case):
    found, _, _ = case
    assert from_json(to_json(found)) == found
    assert schema_faults(json.loads(json.dumps(to_dict(found))), RENDERED_BLOCK_SCHEMA) == []


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_checked_values_survive_their_json(data):
    block = data.draw(st.sampled_from(CATALOGUE.blocks()))
    values = CATALOGUE.parse(block.id, data.draw(filled(block)))
    stored = json.loads(json.dumps(CATALOGUE.serialise(values)))
    assert {name: value for name, value in CATALOGUE.parse(block.id, stored).items() if name in values} == values


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60), st.integers(0, 10))
def test_any_query_gives_a_list_without_doubles(query, limit):
    found = [block.id for block in CATALOGUE.search(query, limit)]
    assert len(found) <= limit and len(set(found)) == len(found)
