"""Each kind of fault in the texts is found, with its place; a sound catalogue has none."""

from pathlib import Path

import pytest

from schoolpoort.engines.phrasebook import Catalogue


def only_dutch(folder: Path) -> None:
    for language in ("en", "fr", "ar", "fa", "pl", "uk", "tr"):
        for path in (folder / "fluent" / language).glob("*"):
            path.unlink()
        (folder / "fluent" / language).rmdir()


def problems(folder: Path) -> list[str]:
    return [str(problem) for problem in Catalogue.load(folder).validate()]


def test_a_sound_catalogue_has_no_problems(own_folder: Path):
    only_dutch(own_folder)
    (own_folder / "status" / "ar.json").unlink()
    assert problems(own_folder) == []


DUTCH_FAULTS = [
    ("page.ftl", "page-x = { $open\n", "fluent/nl/page.ftl, line 8: not valid Fluent:"),
    ("page.ftl", "page-x = { page-y }\n", "fluent/nl/page.ftl, line 8: 'page-x' uses 'page-y', which does not exist"),
    ("page.ftl", "page-x = { -nobody }\n", "fluent/nl/page.ftl, line 8: 'page-x' uses '-nobody', which does not exist"),
    ("page.ftl", "page-hello = Hallo\n",
     "fluent/nl/page.ftl, line 8: 'page-hello' already stands in fluent/nl/page.ftl, line 1; this one counts"),
    ("page.ftl", "page-x = { page-y }\npage-y = { page-x }\n", "fluent/nl/page.ftl, line 8: 'page-x' uses itself"),
    ("page.ftl", "?? what\n", "fluent/nl/page.ftl, line 8: this line belongs to no message: ?? what"),
    ("blocks.ftl", "god-news = Nieuws\n",
     "fluent/nl/blocks.ftl, line 36: 'god-news' is no block and no option of a block"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "addition", "expected"), DUTCH_FAULTS)
def test_faults_in_a_file(own_folder: Path, file, addition, expected):
    only_dutch(own_folder)
    path = own_folder / "fluent" / "nl" / file
    path.write_text(path.read_text("utf-8") + addition, "utf-8")
    assert any(problem.startswith(expected) for problem in problems(own_folder)), problems(own_folder)


BLOCK_FAULTS = [
    ("{ $child } doet het goed.", "{ $kind } doet het goed.", "block good-news: unknown variable $kind"),
    ("    .text = { $child } doet het goed.\n", "", "block good-news: the text has no .text"),
    ("{ $child } doet het goed.", "Ja.\n    .todo = Niets.", "block good-news: unknown attribute .todo"),
    ("Goed nieuws van { -school }", "Heel goed nieuws van de juf en van de directeur", "longer than 42 characters"),
    ("om { $time }.", "om { $time } in { $place }.",
     "block swimming-starts: .text fails with only what is required: Unknown external: place"),
    ("class-trip-lunch-warm = warme maaltijd\n", "",
     "block class-trip: option 'warm' has no label 'class-trip-lunch-warm'"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "expected"), BLOCK_FAULTS)
def test_faults_in_a_block(own_folder: Path, old, new, expected):
    only_dutch(own_folder)
    path = own_folder / "fluent" / "nl" / "blocks.ftl"
    content = path.read_text("utf-8")
    assert old in content
    path.write_text(content.replace(old, new), "utf-8")
    assert any(expected in problem for problem in problems(own_folder)), problems(own_folder)


def test_faults_in_translations():
    found = [str(problem) for problem in Catalogue.load(Path(__file__).parent / "catalogue").validate()]
    for expected in (
        "fluent/ar/blocks.ftl, block good-news: the text is missing",
        "fluent/ar/page.ftl: 'page-when' is missing",
        "fluent/en/blocks.ftl, line 1, block swimming-starts: the text has no .do",
        "fluent/fr/pictograms.ftl, block swimming-starts: option 'towel' has no label 'picture-towel'",
        "fluent/tr/blocks.ftl, line 1, block good-news: 'good-news' uses '-okul', which does not exist",
    ):
        assert expected in found


def test_a_translation_may_not_use_what_the_dutch_page_does_not_have(own_folder: Path):
    path = own_folder / "fluent" / "ar" / "page.ftl"
    path.write_text(path.read_text("utf-8").replace("{ $name }\n    .label", "{ $nom }\n    .title"), "utf-8")
    found = problems(own_folder)
    assert "fluent/ar/page.ftl, line 1: 'page-hello' uses $nom, which the Dutch text does not have" in found
    assert "fluent/ar/page.ftl, line 1: 'page-hello' has no .label" in found
    assert "fluent/ar/page.ftl, line 1: 'page-hello' has .title, which the Dutch text does not have" in found


def test_pictograms_come_from_the_list_of_concepts(own_folder: Path):
    only_dutch(own_folder)
    (own_folder / "pictogram_concepts.txt").write_text("bus\ta bus\nswimming\nswimwear\ntowel\nbag\nsea\n", "utf-8")
    assert "blocks/outings.toml, line 2, block class-trip: unknown pictogram 'farm'" in problems(own_folder)


def test_a_file_in_another_encoding_is_named(own_folder: Path):
    (own_folder / "fluent" / "nl" / "extra.ftl").write_bytes("a = één\nb = caf\xe9\n".encode("latin-1"))
    assert "fluent/nl/extra.ftl, line 1: this is not UTF-8 text; save the file as UTF-8" in problems(own_folder)


def test_a_note_about_no_text_is_named(own_folder: Path):
    (own_folder / "status" / "ar.json").write_text('{"gone": {"status": "draft"}}', "utf-8")
    assert "status/ar.json: 'gone' is no text of this language" in problems(own_folder)
