"""Who checked which text, and whether the Dutch moved on."""

import json
from pathlib import Path

import pytest

from schoolpoort.engines.phrasebook import Catalogue, TextStatus
from schoolpoort.engines.phrasebook.command import main
from schoolpoort.engines.phrasebook.status import InvalidStatusFile, StatusNote, read_notes, write_notes


def status(folder: Path, message_id: str, language: str) -> TextStatus:
    return Catalogue.load(folder).status(message_id, language)


def phrase(folder: Path, *arguments: str) -> int:
    return main(["--catalogue", str(folder), "status", *arguments])


def replace(path: Path, old: str, new: str) -> None:
    content = path.read_text("utf-8")
    assert old in content
    path.write_text(content.replace(old, new), "utf-8")


def test_a_text_without_a_note_is_a_draft_and_one_without_words_is_missing(small):
    assert small.status("good-news", "en") == TextStatus("draft")
    assert small.status("good-news", "ar") == TextStatus("missing")


def test_writing_makes_drafts_and_a_second_time_changes_nothing(own_folder: Path):
    assert phrase(own_folder, "--write") == 0
    written = (own_folder / "status" / "ar.json").read_text("utf-8")
    note = json.loads(written)["swimming-starts"]
    assert (note["status"], note["checked_by"]) == ("draft", [])
    assert len(note["source_hash"]) == 12 and note["source_hash"] != note["text_hash"]
    assert "source_hash" not in json.loads((own_folder / "status" / "nl.json").read_text("utf-8"))["swimming-starts"]
    assert phrase(own_folder, "--write") == 0
    assert (own_folder / "status" / "ar.json").read_text("utf-8") == written


def test_checkers_of_the_same_words_add_up(own_folder: Path):
    for name in ("Samira", "Yusuf", "Samira"):
        assert phrase(own_folder, "--lang", "ar", "--mark", "checked", "--id", "class-trip", "--by", name) == 0
    found = status(own_folder, "class-trip", "ar")
    assert (found.status, found.checked_by, found.stale) == ("checked", 2, False)
    assert found.date is not None


def test_a_changed_dutch_text_makes_a_translation_stale_until_it_is_done_again(own_folder: Path, capsys):
    phrase(own_folder, "--lang", "ar", "--mark", "checked", "--id", "class-trip", "--by", "Samira")
    replace(own_folder / "fluent" / "nl" / "blocks.ftl", "Wij zien dieren.", "Wij zien koeien.")
    assert status(own_folder, "class-trip", "ar").stale
    phrase(own_folder, "--write")
    found = status(own_folder, "class-trip", "ar")
    assert (found.status, found.checked_by, found.stale) == ("checked", 1, True)
    capsys.readouterr()
    phrase(own_folder, "--lang", "ar", "--stale")
    assert capsys.readouterr().out.splitlines()[1:] == ["  class-trip"]
    replace(own_folder / "fluent" / "ar" / "blocks.ftl", "نرى الحيوانات.", "نرى الأبقار.")
    phrase(own_folder, "--write")
    found = status(own_folder, "class-trip", "ar")
    assert (found.status, found.checked_by, found.stale) == ("draft", 0, False)


def test_a_text_that_changed_after_it_was_checked_is_a_draft_at_once(own_folder: Path):
    phrase(own_folder, "--lang", "ar", "--mark", "checked", "--id", "class-trip", "--by", "Samira")
    replace(own_folder / "fluent" / "ar" / "blocks.ftl", "نرى البحر.", "نرى البحر الأزرق.")
    found = status(own_folder, "class-trip", "ar")
    assert (found.status, found.checked_by) == ("draft", 0)


def test_a_rendering_carries_the_status_of_its_language(own_folder: Path):
    phrase(own_folder, "--lang", "ar", "--mark", "machine", "--id", "swimming-starts")
    found = Catalogue.load(own_folder).render("swimming-starts", {"date": "2026-12-03", "time": "9u"}, ["ar"])
    assert found.status.status == "machine"


def test_notes_of_texts_that_are_gone_are_dropped(own_folder: Path):
    path = own_folder / "status" / "ar.json"
    path.write_text(write_notes({"old-text": StatusNote()}), "utf-8")
    phrase(own_folder, "--write", "--lang", "ar")
    assert "old-text" not in json.loads(path.read_text("utf-8"))


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--lang", "xx"], "There is no language 'xx'"),
        (["--mark", "checked", "--id", "class-trip"], "Say which texts with --lang and --id."),
        (["--lang", "ar", "--mark", "checked", "--id", "class-trip"], "Say who checked the texts with --by."),
        (["--lang", "ar", "--mark", "draft", "--id", "good-news"], "There is no text good-news in 'ar'."),
    ],
)
def test_wrong_use_is_explained_and_writes_nothing(own_folder: Path, capsys, arguments, sentence):
    assert phrase(own_folder, *arguments) == 2
    assert sentence in capsys.readouterr().err
    assert (own_folder / "status" / "ar.json").read_text("utf-8").strip() == "{}"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("{", "not valid JSON"),
        ("[]", "the file holds an object"),
        ('{"a": {"status": "good"}}', "a: unknown status 'good'; it is one of: draft, checked, machine"),
        ('{"a": {"status": "draft", "checked_by": "An"}}', "a: checked_by is a list of names"),
        ('{"a": {"status": "draft", "date": "22/11"}}', "a: date is written like 2026-11-22"),
    ],
)
def test_a_broken_status_file_is_named_and_stops_no_page(own_folder: Path, content, sentence):
    with pytest.raises(InvalidStatusFile, match=sentence):
        read_notes(content)
    (own_folder / "status" / "ar.json").write_text(content, "utf-8")
    catalogue = Catalogue.load(own_folder)
    assert catalogue.status("class-trip", "ar").status == "draft"
    assert any(p.file == "status/ar.json" and sentence in p.sentence for p in catalogue.validate())
