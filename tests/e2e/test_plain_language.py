"""Klare taal in a browser: a letter is pasted, a replacement taken, the level goes down, and a message is made."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import OpenVisitor
from tests.e2e.test_by_keyboard import tab_to
from tests.e2e.visitors import axe, overflow

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("town")]

LETTER = """Beste ouders,

Indien uw kind niet kan deelnemen aan de zwemles, dient u de leerkracht hiervan tijdig te verwittigen.

De zwemles begint op vrijdag 11 december 2026 om 8.45 uur. Breng een handdoek en een fluohesje mee. Dit kost 2,50 euro.

Het CLB komt volgende week langs. Bel naar 0460 00 12 34."""


def paste(page: Page, text: str = LETTER) -> None:
    page.get_by_label("Plak hier je brief").fill(text)
    page.get_by_role("button", name="Kijk na").click()


def score(page: Page, place: int) -> int:
    """Return the difficulty of the letter (0) or of the result (1)."""
    found = re.search(r"moeilijkheid (\d+)", page.locator(".plain-meter").nth(place).inner_text())
    assert found
    return int(found[1])


def test_a_teacher_takes_a_replacement_and_makes_a_message(visit: OpenVisitor) -> None:
    teacher = visit("teacher of class 2B")
    page = teacher.page
    teacher.go("/")
    page.get_by_role("navigation").get_by_text("Meer", exact=True).click()
    page.get_by_role("navigation").get_by_role("link", name="Klare taal").click()
    paste(page)
    before = score(page, 0)
    box = page.get_by_role("checkbox", name="Schrijf Als")
    expect(box).to_be_checked()
    box.uncheck()
    expect(page.locator("#result")).to_contain_text("Indien uw kind")
    unchanged = score(page, 1)
    page.get_by_role("checkbox", name="Schrijf Als").check()
    expect(page.locator("#result")).to_contain_text("Als uw kind")
    assert score(page, 1) < unchanged <= before
    axe(page)
    page.get_by_role("button", name="Maak hier een bericht van").click()
    page.wait_for_url("**/edit")
    block = page.get_by_role("region", name="De zwemles begint")
    expect(block.get_by_label("Dag")).to_have_value("2026-12-11")
    expect(page.get_by_label("Wil je er zelf iets bij schrijven?")).to_have_value(re.compile("Als uw kind"))
    assert "Beste" not in page.url


def test_it_works_without_script(visit: OpenVisitor) -> None:
    visitor = visit(script=False)
    visitor.go("/klare-taal/")
    paste(visitor.page)
    visitor.page.get_by_role("checkbox", name="Schrijf Als").uncheck()
    visitor.page.get_by_role("button", name="Pas toe").click()
    expect(visitor.page.locator("#result")).to_contain_text("Indien uw kind")


def test_every_mark_is_reached_and_explained_by_keyboard(visit: OpenVisitor) -> None:
    visitor = visit()
    page = visitor.page
    visitor.go("/klare-taal/")
    paste(page)
    number = page.locator(".plain-number").first
    tab_to(page, number)
    page.keyboard.press("Enter")
    expect(page.locator(f"#finding-{number.inner_text()}")).to_be_in_viewport()
    expect(page.locator(".plain-findings li:target")).to_have_count(1)


@pytest.mark.parametrize("width", [320, 360, 1280])
@pytest.mark.parametrize("text", [LETTER, "🎒" * 40, "a" * 3000, "Indien " + "zwemgerei" * 80 + " dient te worden."])
def test_no_text_makes_a_barrier_or_a_page_that_is_too_wide(visit: OpenVisitor, width: int, text: str) -> None:
    visitor = visit(width=width)
    visitor.go("/klare-taal/")
    paste(visitor.page, text)
    axe(visitor.page)
    assert overflow(visitor.page) == 0


def test_a_file_can_be_chosen(visit: OpenVisitor, tmp_path: Path) -> None:
    letter = tmp_path / "brief.txt"
    letter.write_text(LETTER)
    visitor = visit()
    visitor.go("/klare-taal/")
    visitor.page.get_by_label("Of kies een bestand").set_input_files(letter)
    visitor.page.get_by_role("button", name="Kijk na").click()
    expect(visitor.page.locator("#result")).to_contain_text("Als uw kind")


def test_paper_shows_the_marks_without_colour(visit: OpenVisitor) -> None:
    visitor = visit()
    visitor.go("/klare-taal/")
    paste(visitor.page)
    visitor.page.emulate_media(media="print")
    expect(visitor.page.get_by_role("button", name="Kijk na")).to_be_hidden()
    mark = visitor.page.locator(".plain-mark").first
    expect(mark).to_have_css("text-decoration-color", "rgb(0, 0, 0)")
    expect(mark).to_have_css("background-color", "rgba(0, 0, 0, 0)")


@pytest.mark.parametrize(("width", "language"), [(360, "ar"), (320, "fa"), (1280, "uk"), (360, "nl")])
def test_the_words_of_school_are_readable_for_everybody(visit: OpenVisitor, width: int, language: str) -> None:
    visitor = visit(width=width)
    visitor.go(f"/woorden/?taal={language}")
    axe(visitor.page)
    assert overflow(visitor.page) == 0
    visitor.page.locator("#q").fill("clb")
    visitor.page.locator("#q").press("Enter")
    expect(visitor.page.locator("#clb")).to_be_visible()
    expect(visitor.page.locator("#okan")).to_have_count(0)


def test_a_file_that_is_dropped_on_the_form_is_checked(visit: OpenVisitor) -> None:
    teacher = visit("teacher of class 2B")
    page = teacher.page
    teacher.go("/klare-taal/")
    page.evaluate(
        """text => {
            const dropped = new DataTransfer();
            dropped.items.add(new File([text], "brief.txt", { type: "text/plain" }));
            const form = document.querySelector("form[data-drop-area]");
            for (const name of ["dragover", "drop"])
                form.dispatchEvent(new DragEvent(name, { dataTransfer: dropped, bubbles: true, cancelable: true }));
        }""",
        LETTER,
    )
    page.get_by_role("button", name="Kijk na").click()
    expect(page.locator("#result")).to_contain_text("Als uw kind")
