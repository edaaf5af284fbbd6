"""What is read once, and that cutting a Fluent file into entries finds what the Fluent parser finds."""

from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from schoolpoort.engines.phrasebook import Catalogue
from schoolpoort.engines.phrasebook.fluent_source import split_entries
from schoolpoort.engines.phrasebook.layers import PACKAGE_CATALOGUE

from .conftest import SMALL

FLUENT_FILES = sorted([*SMALL.rglob("*.ftl"), *PACKAGE_CATALOGUE.rglob("*.ftl")])


def test_loading_again_gives_the_same_catalogue_until_a_file_changes(own_folder: Path):
    first = Catalogue.load(own_folder)
    values = {"date": "2026-12-03", "time": "09:15"}
    assert first.render("swimming-starts", values, ["nl"]).title == "De zwemles begint"
    assert Catalogue.load(own_folder) is first
    path = own_folder / "fluent" / "nl" / "blocks.ftl"
    path.write_text(path.read_text("utf-8").replace("De zwemles begint", "Wij gaan zwemmen"), "utf-8")
    assert Catalogue.load(own_folder).render("swimming-starts", values, ["nl"]).title == "Wij gaan zwemmen"


@pytest.mark.parametrize("path", FLUENT_FILES, ids=lambda path: "-".join(path.parts[-3:]))
def test_entries_are_those_of_the_fluent_parser(path: Path):
    source = path.read_text("utf-8")
    parsed = [
        ("-" if isinstance(item, ftl.Term) else "") + item.id.name
        for item in FluentParser().parse(source).body
        if isinstance(item, ftl.Message | ftl.Term)
    ]
    entries, stray = split_entries(source, path.name)
    assert [entry.id for entry in entries] == parsed
    assert stray == []


def test_each_entry_alone_means_what_it_means_in_its_file():
    """The attributes and variables of each entry, cut out, are those that the parser finds in the whole file."""
    for path in FLUENT_FILES:
        source = path.read_text("utf-8")
        whole = [item for item in FluentParser().parse(source).body if isinstance(item, ftl.Message | ftl.Term)]
        entries, _ = split_entries(source, path.name)
        for item, entry in zip(whole, entries, strict=True):
            (alone,) = FluentParser().parse(entry.text).body
            assert item.equals(alone, ignored_fields=["span", "comment"]), f"{path}: {entry.id}"
