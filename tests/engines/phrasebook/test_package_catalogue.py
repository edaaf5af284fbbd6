"""The real catalogue: sound in Dutch, fast, and found by a teacher in a hurry."""

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest

from schoolpoort.engines.phrasebook import Catalogue, strip_isolates
from schoolpoort.engines.phrasebook.block_validation import example_value

HERE = Path(__file__).parent
SOURCE = HERE.parents[2] / "src"
LANGUAGES = ("nl", "en", "fr", "ar", "tr", "uk", "fa", "pl")

with (HERE / "search_queries.csv").open(encoding="utf-8", newline="") as listed:
    QUERIES = [(row["query"], row["block"]) for row in csv.DictReader(listed)]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load()


def test_there_are_forty_blocks_or_more_and_no_text_is_at_fault(catalogue):
    assert len(catalogue.blocks()) >= 40
    assert [str(problem) for problem in catalogue.validate()] == []


def test_95_percent_of_the_listed_queries_find_their_block_in_the_first_three(catalogue):
    assert len(QUERIES) >= 50
    known = {block.id for block in catalogue.blocks()}
    assert {block for _, block in QUERIES} <= known
    missed = [
        f"{query}: {[block.id for block in catalogue.search(query, 3)]}, not {wanted}"
        for query, wanted in QUERIES
        if wanted not in {block.id for block in catalogue.search(query, 3)}
    ]
    assert len(missed) <= 0.05 * len(QUERIES), missed


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("zwem", {"swimming-starts", "swimming-kit-forgotten"}),
        ("zwe", {"swimming-starts", "swimming-kit-forgotten"}),
        ("zw", {"swimming-starts", "swimming-kit-forgotten"}),
        ("foto", {"photo-permission"}),
        ("turn", {"gym-kit"}),
        ("betalen", {"school-bill", "bill-reminder"}),
    ],
)
def test_what_fits_far_less_well_than_the_best_is_not_offered(catalogue, query, wanted):
    assert {block.id for block in catalogue.search(query)} == wanted


@pytest.mark.parametrize(("typed", "wanted"), [("lu", "lice"), ("zi", "sick-report"), ("fee", "school-party")])
def test_the_first_letters_find_a_block(catalogue, typed, wanted):
    assert wanted in {block.id for block in catalogue.search(typed, 5)}


@pytest.mark.parametrize("nothing", ["", "   ", "???", "xqzvw", "de het een"])
def test_a_query_that_means_nothing_finds_little(catalogue, nothing):
    assert len(catalogue.search(nothing)) <= 8


def test_search_words_themselves_find_their_block(catalogue):
    for block in catalogue.blocks():
        for phrase in block.search:
            found = [other.id for other in catalogue.search(phrase, 3)]
            assert block.id in found, (phrase, found)


@pytest.mark.parametrize("language", [*LANGUAGES, "fa-AF", "ps", "en-US"])
def test_every_block_gives_a_page_in_every_language(catalogue, language):
    for block in catalogue.blocks():
        values = {name: example_value(parameter) for name, parameter in block.params.items()}
        for filled in (
            values,
            {name: value for name, value in values.items() if block.params[name].required},
        ):
            found = catalogue.render(block.id, filled, [language], "Noor")
            lines = [found.title, found.text, found.do or "", *(item.label for item in found.items)]
            assert found.title and found.text and not any("{" in line or "???" in line for line in lines)
            assert len(strip_isolates(found.title)) <= 42


def test_two_languages_are_loaded_in_0_3_seconds():
    """Processor time in a process of its own, import of the engine left out; the best of three."""
    program = """
import time
from schoolpoort.engines.phrasebook import Catalogue
start = time.process_time()
catalogue = Catalogue.load()
for language in ("nl", "ar"):
    texts = catalogue.store.texts(language)
    for message_id in texts.ids:
        texts.has(message_id)
print(time.process_time() - start)
"""
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    seconds = [
        float(subprocess.run([sys.executable, "-c", program], capture_output=True, env=environment, check=True).stdout)
        for _ in range(3)
    ]
    assert min(seconds) < 0.3
