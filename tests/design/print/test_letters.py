"""What a family holds in its hands."""

import logging
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp

from schoolpoort.design.print import (
    DateLeaf,
    Item,
    LetterLabels,
    Paragraph,
    PrintError,
    Section,
    render,
    render_letters,
    typesetter,
)
from tests.design.print import samples
from tests.design.print.pages import as_picture, elements, page_texts, reader

_OTHER_LANGUAGES = [language for language in samples.LANGUAGES if language != "nl"]


@pytest.fixture(scope="module")
def one_for_each_language() -> bytes:
    letters = [samples.letter(language, f"Kind{n}") for n, language in enumerate(_OTHER_LANGUAGES)]
    return render_letters(letters, title="De zwemles begint", resolver=samples.face)


def in_order(text: str, *parts: str) -> bool:
    position = 0
    for part in parts:
        position = text.find(part, position)
        if position < 0:
            return False
        position += len(part)
    return True


def test_every_short_letter_is_one_page(one_for_each_language: bytes) -> None:
    texts = page_texts(one_for_each_language)
    assert len(texts) == len(_OTHER_LANGUAGES)
    assert all(f"Aan de ouders van Kind{n}" in text for n, text in enumerate(texts))


def test_dutch_stands_first_and_the_same_content_follows_in_the_language() -> None:
    [text] = page_texts(render_letters([samples.letter("uk")], title="t", resolver=samples.face))
    assert in_order(
        text,
        "Basisschool De Linde", "Aan de ouders van Yara", "Voorbeeldstraat 12 bus 3", "Klas 2B", "K7F-0000",
        "Nederlands", "De zwemles begint", "Українська · переклад · чернетка", "Починаються уроки плавання",
        "donderdag", "3", "december", "2026", "9.15", "Yara gaat zwemmen", "Geef de zwemspullen mee.",
        "zwempak", "handdoek", "rugzak",
        "четвер", "3", "грудня", "2026", "9.15", "Yara йде плавати", "Дайте дитині речі для плавання.",
        "купальник", "рушник", "рюкзак",
        "geef dit strookje mee", "K7F-0000", "Ik begrijp het", "Я розумію", "Ik wil hulp", "допомога", "Handtekening",
    )  # fmt: skip


def test_a_letter_without_translation_is_dutch_alone() -> None:
    [text] = page_texts(render_letters([samples.letter(None)], title="t", resolver=samples.face))
    assert text.count("De zwemles begint") == 1
    assert text.count("Handtekening") == 1


def test_a_long_free_text_goes_on_to_a_second_page_that_keeps_the_strip() -> None:
    long_text = Paragraph("Breng oude kleren mee. " * 80, "nl", note="nog niet vertaald")
    letter = samples.letter("tr")
    section = replace(letter.dutch.sections[0], paragraphs=(long_text,))
    first, second = page_texts(
        render_letters([samples.with_sections(letter, section)], title="t", resolver=samples.face)
    )
    assert "strookje" not in first
    assert in_order(second, "Yara · 2B · K7F-0000", "2", "Breng oude kleren mee.", "strookje", "Ik wil hulp")


def test_the_letter_after_a_long_one_has_no_page_number() -> None:
    long_one = samples.with_sections(samples.letter("tr"), Section(paragraphs=("Een zin. " * 900,)))
    texts = page_texts(render_letters([long_one, samples.letter("tr", "Emre")], title="t", resolver=samples.face))
    assert "Emre · 2B" not in texts[-1]
    assert texts[-1].startswith("Basisschool De Linde")


def test_right_to_left_mirrors_the_column() -> None:
    """The leaf with its teal head stands at the outer edge: left in Dutch, right in Arabic."""
    picture = as_picture(samples.letter("ar"))
    teal = {
        x
        for x in range(picture.width)
        for y in range(int(picture.height * 0.37), int(picture.height * 0.45))
        if picture.getpixel((x, y)) == (0x0E, 0x5A, 0x5E)
    }
    middle = picture.width / 2
    left, right = [x for x in teal if x < middle], [x for x in teal if x > middle]
    assert min(left) < picture.width * 0.1 and max(left) < picture.width * 0.3
    assert max(right) > picture.width * 0.9 and min(right) > picture.width * 0.7


def test_a_telephone_number_stays_whole_in_arabic(one_for_each_language: bytes) -> None:
    assert "+32 460 00 12 34" in page_texts(one_for_each_language)[0]


def test_the_code_on_the_paper_opens_the_families_own_link() -> None:
    codes = zxingcpp.read_barcodes(as_picture(samples.letter("ar", number=12)))
    assert [code.text for code in codes] == [samples.letter("ar", number=12).qr_url]


def test_the_address_stands_in_the_envelopes_window() -> None:
    """Window of a C5/6 envelope: 106-190 mm from the left and 53-83 mm from the top always show."""
    picture = as_picture(samples.letter("uk"), 100).convert("L")
    per_mm = 100 / 25.4
    box = tuple(round(side * per_mm) for side in (105, 52, 192, 84))
    ring = tuple(round(side * per_mm) for side in (101, 45, 192, 85))
    dark = [sum(picture.crop(part).histogram()[:128]) for part in (box, ring)]
    assert dark[0] > 500
    assert dark[0] == dark[1]


def test_assistive_technology_finds_language_headings_and_descriptions(one_for_each_language: bytes) -> None:
    root = reader(one_for_each_language).root_object
    assert root["/Lang"] == "nl"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_object().get_data()
    found = list(elements(one_for_each_language))
    headings = [element["/S"] for element in found if str(element["/S"]).startswith("/H")]
    assert headings == ["/H1", "/H2"] * len(_OTHER_LANGUAGES)
    assert {str(element["/Lang"]) for element in found if "/Lang" in element} >= set(_OTHER_LANGUAGES)
    descriptions = [str(element.get("/Alt", "")) for element in found if element["/S"] == "/Figure"]
    assert len(descriptions) == 3 * len(_OTHER_LANGUAGES)
    assert all(descriptions)


HOSTILE = '#panic("x") $a_1$ "q" \'s\' \\n C:\\new [x] *b* _i_ `c` <l> @ref // c /* = - + ~ {child} %s &amp; <b>'


def test_markup_in_names_and_free_text_is_printed_as_it_is() -> None:
    letter = replace(
        samples.letter("fr"),
        child_names=("#eval Yara*",),
        school_name='School "$De_Linde$"',
        household_label=HOSTILE,
        reference="<label>",
    )
    [text] = page_texts(
        render_letters(
            [samples.with_sections(letter, Section(paragraphs=(HOSTILE,)))], title="#t", resolver=samples.face
        )
    )
    assert 'School "$De_Linde$"' in text
    assert "#eval Yara*" in text and "<label>" in text
    assert "".join(text.split()).count("".join(HOSTILE.split())) == 3


def test_an_emoji_or_a_name_in_another_script_does_not_stop_the_print_run() -> None:
    letter = samples.with_sections(
        samples.letter("ar"), Section(paragraphs=("Tot morgen 😀👍🏽! Groet, 李 en \x07 é",))
    )
    [text] = page_texts(render_letters([letter], title="Zwemles 😀", resolver=samples.face))
    assert "Tot morgen ! Groet, \ufffd en é" in text


def test_line_ends_of_the_teacher_stay() -> None:
    letter = samples.with_sections(samples.letter(None), Section(paragraphs=("eerste regel\ntweede regel",)))
    pdf = render_letters([letter], title="t", resolver=samples.face)
    assert "eerste regel\n" in reader(pdf).pages[0].extract_text()


@pytest.mark.parametrize("answer", ["", "<svg", "<html></html>"])
def test_a_missing_or_broken_picture_leaves_its_label(answer: str, caplog: pytest.LogCaptureFixture) -> None:
    def resolver(concept: str) -> str:
        if concept == "towel":
            raise KeyError(concept)
        return answer

    with caplog.at_level(logging.WARNING):
        [text] = page_texts(render_letters([samples.letter("pl")], title="t", resolver=resolver))
    assert in_order(text, "zwempak", "handdoek", "strój kąpielowy", "ręcznik", "Ik begrijp het")
    assert "towel" in caplog.text


def test_no_path_comes_from_a_concept(caplog: pytest.LogCaptureFixture) -> None:
    letter = samples.with_sections(samples.letter(None), Section(items=(Item("../../static/design/mark", "boog"),)))
    [text] = page_texts(render_letters([letter], title="t"))
    assert "boog" in text
    assert "No picture to print" in caplog.text


def test_two_dates_an_amount_and_both_signatures() -> None:
    leaves = (
        DateLeaf("maandag", "21", "december", "2026", label="Van"),
        DateLeaf("zondag", "3", "januari", "2027", "16.00", "Tot en met"),
    )
    letter = samples.letter(None)
    labels = LetterLabels(amount="Te betalen", signature="Ouder 1", signature_second="Ouder 2")
    dutch = replace(letter.dutch, labels=labels, sections=(Section("Vakantie", dates=leaves, amount="€ 12,50"),))
    [text] = page_texts(render_letters([replace(letter, dutch=dutch, needs_signature="both")], title="t"))
    assert in_order(text, "Vakantie", "Van", "maandag", "21", "Tot en met", "zondag", "januari", "2027", "16.00")
    assert in_order(text, "Te betalen", "€ 12,50", "Ouder 1", "Ouder 2")


def test_progress_reaches_the_end_and_never_goes_back() -> None:
    seen: list[tuple[int, int]] = []
    letters = [samples.letter("uk", number=n) for n in range(60)]
    render_letters(letters, title="t", resolver=samples.face, progress=lambda done, total: seen.append((done, total)))
    assert seen == sorted(seen)
    assert seen[0] == (0, 60) and seen[-1] == (60, 60)
    assert len(seen) >= 4


class Cancelled(Exception):
    pass


@pytest.mark.parametrize("after", [0, 30])
def test_what_the_progress_callback_raises_stops_the_work(after: int) -> None:
    def progress(done: int, total: int) -> None:
        if done >= after:
            raise Cancelled

    letters = [samples.letter("uk", number=n) for n in range(60)]
    with pytest.raises(Cancelled):
        render_letters(letters, title="t", resolver=samples.face, progress=progress)


def test_nothing_to_print_and_a_wrong_language_are_said() -> None:
    with pytest.raises(ValueError, match="nothing to print"):
        render_letters([], title="t")
    letter = samples.letter("ar")
    with pytest.raises(ValueError, match="'Arabisch' is not a language tag"):
        render_letters([replace(letter, dutch=replace(letter.dutch, language="Arabisch"))], title="t")


def test_an_empty_title_is_refused_with_the_reason() -> None:
    with pytest.raises(PrintError, match="title"):
        render_letters([samples.letter(None)], title="", resolver=samples.face)


def test_a_dari_letter_has_its_region() -> None:
    letter = samples.letter("fa")
    assert letter.translation is not None
    pdf = render_letters(
        [replace(letter, translation=replace(letter.translation, language="fa-AF"))], title="t", resolver=samples.face
    )
    assert "fa-AF" in {str(element.get("/Lang")) for element in elements(pdf)}


def test_a_typesetter_that_starts_slowly_still_gets_the_whole_request(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A busy machine: nothing is read for two heartbeats, and the request is larger than what a pipe holds."""
    slow = tmp_path / "slow_typesetter.py"
    slow.write_text(f"import time\ntime.sleep(0.3)\nexec(open({typesetter.__file__!r}).read())\n")
    monkeypatch.setattr(typesetter, "__file__", str(slow))
    monkeypatch.setattr(render, "_HEARTBEAT_SECONDS", 0.1)
    beats: list[int] = []
    letters = [samples.letter("uk", f"Kind{n}") for n in range(40)]
    pdf = render_letters(letters, title="t", resolver=samples.face, progress=lambda done, total: beats.append(done))
    assert len(page_texts(pdf)) == 40
    assert beats.count(20) >= 2, "it was told that the work goes on"
