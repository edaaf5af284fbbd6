"""A school's own layer on top of the files: it adds, replaces, and takes effect at once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from schoolpoort.engines.phrasebook import Block, Catalogue, StatusNote, read_blocks

from .conftest import SMALL, SWIMMING

OWN_BLOCK = b"""
[book-bus]
version = 1
category = "learning"
purpose = "practical"
answer = "none"
search = ["bibliobus", "boekenbus"]
"""


@dataclass
class SchoolLayer:
    """What a database would offer, kept in memory."""

    own_blocks: list[Block] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)
    status_notes: dict[str, Mapping[str, StatusNote]] = field(default_factory=dict)
    changes: int = 0

    def stamp(self) -> int:
        return self.changes

    def blocks(self) -> Iterable[Block]:
        return self.own_blocks

    def languages(self) -> Iterable[str]:
        return self.texts

    def fluent(self, language: str) -> str:
        return self.texts.get(language, "")

    def notes(self, language: str) -> Mapping[str, StatusNote]:
        return self.status_notes.get(language, {})


def test_a_new_block_is_found_rendered_and_checked():
    layer = SchoolLayer(read_blocks(OWN_BLOCK, "overlay")[0], {"nl": "book-bus = De boekenbus\n    .text = Kom!\n"})
    catalogue = Catalogue.load(SMALL, layer)
    assert [block.id for block in catalogue.search("boekenbus")] == ["book-bus"]
    assert catalogue.render("book-bus", {}, ["ar"]).title == "De boekenbus"
    assert "book-bus" not in {block.id for block in Catalogue.load(SMALL).blocks()}


def test_a_text_of_the_school_replaces_ours_and_makes_translations_stale():
    layer = SchoolLayer(texts={"nl": "good-news = Fijn nieuws\n    .text = { $child } deed het goed.\n"})
    dutch = Catalogue.load(SMALL).store.texts("nl").source("good-news").hash
    layer.status_notes["en"] = {"good-news": StatusNote("checked", ("Samira",), None, dutch)}
    catalogue = Catalogue.load(SMALL, layer)
    assert catalogue.render("good-news", {}, ["nl"], "Noor").title == "Fijn nieuws"
    status = catalogue.status("good-news", "en")
    assert (status.status, status.checked_by, status.stale) == ("checked", 1, True)


def test_a_new_language_comes_with_the_overlay():
    layer = SchoolLayer(texts={"so": "good-news = War wanaagsan\n    .text = { $child }: War wanaagsan.\n"})
    catalogue = Catalogue.load(SMALL, layer)
    assert "so" in catalogue.languages
    assert catalogue.render("good-news", {}, ["so"], "Noor").language == "so"


def test_a_change_takes_effect_when_the_stamp_changes():
    layer = SchoolLayer(read_blocks(OWN_BLOCK, "overlay")[0], {"nl": "book-bus = Oud\n    .text = Kom!\n"})
    catalogue = Catalogue.load(SMALL, layer)
    assert catalogue.render("book-bus", {}, ["nl"]).title == "Oud"
    layer.texts["nl"] = "book-bus = Nieuw\n    .text = Kom!\n"
    layer.own_blocks = [replace(layer.own_blocks[0], search=("leeskaravaan",))]
    layer.changes += 1
    assert catalogue.render("book-bus", {}, ["nl"]).title == "Nieuw"
    assert [block.id for block in catalogue.search("leeskaravaan")] == ["book-bus"]


def test_a_broken_text_of_the_school_leaves_the_page_standing():
    layer = SchoolLayer(texts={"ar": "swimming-starts = { $\n    .text = x\nstray words\n"})
    catalogue = Catalogue.load(SMALL, layer)
    assert catalogue.render("swimming-starts", SWIMMING, ["ar"]).language == "nl"
    found = [str(problem) for problem in catalogue.validate() if problem.file == "overlay/ar.ftl"]
    assert any("line 1, block swimming-starts: not valid Fluent" in problem for problem in found)
    assert any("line 3: this line belongs to no message" in problem for problem in found)


def test_a_block_may_not_lose_a_parameter_that_sent_messages_use():
    original = Catalogue.load(SMALL).block("swimming-starts")
    fewer = {name: parameter for name, parameter in original.params.items() if name != "place"}
    layer = SchoolLayer([replace(original, version=3, params=fewer)])
    sentences = [problem.sentence for problem in Catalogue.load(SMALL, layer).validate()]
    assert "parameter 'place' must stay as it is: sent messages use it" in sentences
