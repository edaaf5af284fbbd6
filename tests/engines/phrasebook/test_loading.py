"""Faults in block definitions name the file, the line and the block."""

from pathlib import Path

import pytest

from schoolpoort.engines.phrasebook import Catalogue, CatalogueError, Period, UnknownBlock, read_blocks

BLOCK = """
[sports-day]
version = 1
category = "sport"
purpose = "practical"
answer = "none"
"""


def problems_of(source: str) -> list[str]:
    return [str(problem) for problem in read_blocks(source.encode(), "blocks/sport.toml")[1]]


def test_a_sound_block_is_read_with_its_parameters(small):
    block = small.block("swimming-starts")
    assert (block.version, block.category, block.answer, block.consequence) == (2, "sport", "bring", 1)
    assert list(block.params) == ["date", "time", "items", "place"]
    assert block.params["items"].default == ("swimwear", "towel")
    assert block.params["date"].role == "when" and block.params["items"].role == "bring"


@pytest.mark.parametrize(
    ("addition", "expected"),
    [
        ('[sports-day.params.day]\ntype = "dat"\nlabel = "Dag"',
         "blocks/sport.toml, line 8, block sports-day: unknown type 'dat'; it is one of: date, time,"),
        ('[sports-day.params.day]\ntype = "date"',
         "blocks/sport.toml, line 7, block sports-day: label is missing"),
        ('serch = ["sport"]', "blocks/sport.toml, line 7, block sports-day: unknown key 'serch'"),
        ('search = "sport"', "blocks/sport.toml, line 7, block sports-day: search is a list of texts"),
        ("urgent = 1", "blocks/sport.toml, line 7, block sports-day: urgent is true or false"),
        ("consequence = 4", "blocks/sport.toml, line 7, block sports-day: consequence is 1, 2 or 3"),
        ('[sports-day.params.bag]\ntype = "choice"\nlabel = "Tas"',
         "blocks/sport.toml, line 7, block sports-day: a choice needs options"),
        ('[sports-day.params.bag]\ntype = "date"\nlabel = "Tas"\noptions = ["a"]',
         "blocks/sport.toml, line 7, block sports-day: only a choice has options"),
        ('[sports-day.params.day]\ntype = "date"\nlabel = "Dag"\ndefault = "2026-02-30"',
         "blocks/sport.toml, line 10, block sports-day: this default is not a valid date"),
        ('[sports-day.params.child]\ntype = "text"\nlabel = "Kind"',
         "blocks/sport.toml, line 7, block sports-day: 'child' cannot be the name of a parameter"),
        ("[sports-day.params.day\n", "blocks/sport.toml, line 7, block sports-day: not valid TOML"),
    ],
)  # fmt: skip
def test_a_fault_names_its_place(addition, expected):
    found = problems_of(BLOCK + addition)
    assert len(found) == 1
    assert found[0].startswith(expected)


def test_all_faults_are_named_at_once():
    found = problems_of('[a-b]\nversion = "1"\ncategory = "sports"\npurpose = "practical"\n')
    assert [sentence.split(": ", 1)[1].split(";")[0] for sentence in found] == [
        "version is a whole number",
        "unknown category 'sports'",
        "answer is missing",
    ]


def test_a_key_outside_any_block_and_bad_bytes_are_faults():
    assert "stands outside any block" in problems_of("version = 1\n")[0]
    problem = read_blocks(b"[a]\nlabel = '\xe9'\n", "blocks/a.toml")[1][0]
    assert (problem.line, "UTF-8" in problem.sentence) == (2, True)


def test_the_same_id_in_two_files_stops_the_catalogue(own_folder: Path):
    (own_folder / "blocks" / "zoo.toml").write_text(BLOCK.replace("sports-day", "good-news"), "utf-8")
    with pytest.raises(CatalogueError) as caught:
        Catalogue.load(own_folder)
    expected = "blocks/zoo.toml, line 2, block good-news: this id is already used in blocks/outings.toml"
    assert expected in str(caught.value)


def test_an_unknown_block_suggests_the_nearest(small):
    with pytest.raises(UnknownBlock) as caught:
        small.block("swiming-start")
    assert str(caught.value) == "There is no block 'swiming-start'. Did you mean swimming-starts?"


def test_a_changed_file_is_read_again(own_folder: Path):
    before = Catalogue.load(own_folder).block("good-news").version
    path = own_folder / "blocks" / "outings.toml"
    path.write_text(path.read_text("utf-8").replace("[good-news]\nversion = 1", "[good-news]\nversion = 12"), "utf-8")
    assert (before, Catalogue.load(own_folder).block("good-news").version) == (1, 12)


def test_a_period_cannot_end_before_it_starts():
    from datetime import date

    with pytest.raises(ValueError, match="on or after"):
        Period(date(2026, 12, 4), date(2026, 12, 3))
