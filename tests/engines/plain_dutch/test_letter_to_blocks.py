"""From our own letters to the phrasebook's blocks: the right ones, filled in rightly, and nothing dropped silently."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schoolpoort.engines.phrasebook import Catalogue, InvalidParameters
from schoolpoort.engines.plain_dutch import BlockCatalogue, analyse
from schoolpoort.engines.plain_dutch.facts import find_facts
from schoolpoort.engines.plain_dutch.letter_to_blocks import propose_blocks
from schoolpoort.engines.plain_dutch.segmenting import read_text

from .facts.marked_letters import Letter, letters

CATALOGUE: BlockCatalogue = Catalogue.load()
TODAY = date(2026, 11, 23)
#: Recall, precision, and the share of the marked parameters that is right; for what was not tuned on the same.
BLOCKS, PARAMETERS = 0.8, 0.85
SENTENCES = sorted({line for letter in letters() for line in letter.text.splitlines() if line.strip()})


def proposed(letter: Letter):
    return {each.id: each.params for each in analyse(letter.text, CATALOGUE, letter.today).blocks}


def is_right(expected: object, value: object) -> bool:
    if isinstance(expected, list):
        return isinstance(value, list) and set(expected) <= set(value)
    return str(value).lower() == str(expected).lower()


@pytest.mark.parametrize("group", ["tuned", "held"])
def test_the_blocks_of_the_letters_are_proposed(group):
    marked = hits = found = params = right = 0
    for letter in (each for each in letters() if each.group == group):
        told, got = dict(letter.blocks), proposed(letter)
        marked += len(told)
        found += len(got)
        for block_id in told.keys() & got.keys():
            hits += 1
            params += len(told[block_id])
            right += sum(is_right(value, got[block_id].get(name)) for name, value in told[block_id].items())
    assert hits / marked >= BLOCKS
    assert hits / found >= BLOCKS
    assert right / params >= PARAMETERS


@pytest.mark.parametrize("letter", letters(), ids=lambda each: each.name)
def test_the_phrasebook_takes_every_value(letter):
    catalogue = Catalogue.load()
    for block_id, params in proposed(letter).items():
        assert _refused(catalogue, block_id, params) == set()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=12))
def test_every_sentence_is_covered_or_left_over_and_every_value_is_taken(lines):
    document = read_text("\n".join(lines))
    proposal = propose_blocks(document, find_facts(document, TODAY), CATALOGUE)
    covered = [span for block in proposal.blocks for span in block.covers]
    said = {*covered, *proposal.left_over}
    assert said == {(each.start, each.end) for each in document if each.words or (each.start, each.end) in said}
    assert not set(covered) & set(proposal.left_over)
    for block in proposal.blocks:
        assert _refused(Catalogue.load(), block.id, block.params) == set()


def _refused(catalogue: Catalogue, block_id: str, params: dict[str, object]) -> set[str]:
    try:
        catalogue.parse(block_id, params)
    except InvalidParameters as fault:
        return set(fault.problems) & params.keys()
    return set()


def test_two_messages_become_two_blocks_each_with_its_own_day():
    text = (
        "Beste ouders,\n\nOp donderdag 3 december gaan we zwemmen om 9u10. Breng een zwembroek en een handdoek mee.\n\n"
        "Op woensdag 9 december hebben de leerkrachten een studiedag. De kinderen zijn dan vrij. Er is geen opvang.\n"
    )
    blocks = {each.id: each.params for each in analyse(text, CATALOGUE, TODAY).blocks}
    assert blocks["swimming-starts"]["date"] == "2026-12-03"
    assert blocks["swimming-starts"]["items"] == ["swimwear", "towel"]
    assert blocks["day-off"]["date"] == "2026-12-09"
    assert blocks["day-off"]["childcare"] == "no"


def test_what_no_block_says_is_shown():
    text = (
        "Op donderdag 3 december gaan we zwemmen om 9u10. Breng een zwembroek mee. "
        "De poes van de school heeft drie kleintjes."
    )
    analysis = analyse(text, CATALOGUE, TODAY)
    assert [text[start:end] for start, end in analysis.left_over] == ["De poes van de school heeft drie kleintjes."]


def test_a_date_without_a_year_is_no_value_of_a_block():
    text = "Op donderdag 3 december gaan we zwemmen om 9u10. Breng een zwembroek mee."
    (block,) = analyse(text, CATALOGUE).blocks
    assert "date" not in block.params


def test_a_text_about_nothing_that_a_block_says_gets_no_block():
    text = "De poes van de buren zit op het dak. Zij kijkt naar de maan en de sterren."
    analysis = analyse(text, CATALOGUE, TODAY)
    assert analysis.blocks == ()
    assert len(analysis.left_over) == 2
