"""Help in the neighbourhood in a browser: a parent finds it on a phone, on paper too; a group gets a room."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import OpenVisitor
from tests.e2e.pictures import picture_of_page
from tests.e2e.visitors import HEIGHTS, axe, overflow

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("town")]

#: What a parent chooses: the language of the page, the picture's place, the language spoken there, what is found.
PARENTS = [
    ("uk", "own-language", "uk", "Oekraïense zaterdagklas"),
    ("ar", "practise-dutch", "ar", "Praatgroep Moeders en Vaders"),
]


def look_at(page: Page) -> None:
    """No barrier, and nothing wider than a small phone; the page stays 360 wide."""
    axe(page)
    page.set_viewport_size({"width": 320, "height": HEIGHTS[320]})
    assert overflow(page) <= 0, page.url
    page.set_viewport_size({"width": 360, "height": HEIGHTS[360]})


def no_script(page: Page) -> int:
    """Return how many scripts the page as it came has."""
    return page.request.get(page.url).text().count("<script")


@pytest.mark.parametrize(("language", "need", "spoken", "found"), PARENTS)
def test_a_parent_finds_help_by_picture_language_and_postcode(
    visit: OpenVisitor, language: str, need: str, spoken: str, found: str
) -> None:
    parent = visit(width=360, language=language, script=False)
    page = parent.page
    parent.go("/hulp-in-de-buurt/")
    assert page.locator("html").get_attribute("lang") == language
    picture = page.locator(f'a.answer[href*="need={need}"]')
    expect(picture.locator("svg")).to_be_visible()
    picture.click()
    page.locator("#spoken").select_option(spoken)
    page.locator("#postcode").fill("9999")
    page.locator("form button").click()
    first = page.locator("article.card").first
    expect(first).to_contain_text(found)
    expect(first.locator(".tag").first).to_have_text(re.compile(r"\d"))
    first.get_by_role("link").click()
    expect(page.locator("h1")).to_have_text(found)
    assert f"need={need}" not in page.url and "9999" not in page.url
    assert page.locator("html").get_attribute("dir") == ("rtl" if language == "ar" else "ltr")


@pytest.mark.parametrize(("language", "need", "spoken", "found"), PARENTS)
def test_no_step_of_the_search_has_a_barrier_or_is_too_wide(
    visit: OpenVisitor, language: str, need: str, spoken: str, found: str
) -> None:
    """The same steps in a browser that runs what axe needs; the pages themselves have no script."""
    parent = visit(width=360, language=language)
    page = parent.page
    for path in (
        "/hulp-in-de-buurt/",
        f"/hulp-in-de-buurt/?need={need}",
        f"/hulp-in-de-buurt/?need={need}&spoken={spoken}&postcode=9999",
        "/hulp-in-de-buurt/?need=room&spoken=uk",
    ):
        parent.go(path)
        look_at(page)
        assert no_script(page) == 0
    parent.go(f"/hulp-in-de-buurt/?need={need}&spoken={spoken}&postcode=9999")
    page.get_by_role("link", name=found).click()
    look_at(page)
    assert no_script(page) == 0


def test_an_entry_on_paper_still_says_how_to_reach_it(visit: OpenVisitor, tmp_path: Path) -> None:
    parent = visit(language="ar")
    page = parent.page
    parent.go("/hulp-in-de-buurt/?need=reading")
    page.get_by_role("link", name="Bibliotheek Elzepoorte").click()
    page.emulate_media(media="print")
    expect(page.get_by_text("+32400009001")).to_be_visible()
    expect(page.get_by_text("Hulstkruidlaan 1")).to_be_visible()
    expect(page.locator("#taal")).to_be_hidden()
    paper = page.pdf(format="A4")
    (tmp_path / "entry.png").write_bytes(picture_of_page(paper, 1, 60))
    assert paper.count(b"/Type /Page\n") <= 2


def test_a_teacher_asks_a_room_and_the_school_says_yes(visit: OpenVisitor) -> None:
    teacher = visit("teacher of class 2B")
    page = teacher.page
    teacher.go("/rooms/")
    page.get_by_role("table", name="Open lokalen").get_by_role("link").first.click()
    day = (datetime.now(tz=UTC).date() + timedelta(days=9)).isoformat()
    page.get_by_label("Voor welke groep?").fill("Praatgroep Zonnebloem")
    page.get_by_label("Wat gaan jullie doen?").fill("Nederlands oefenen")
    page.get_by_label("Op welke dag?").fill(day)
    page.get_by_label("Van welk uur?").fill("19:00")
    page.get_by_label("Tot welk uur?").fill("20:30")
    axe(page)
    page.get_by_role("button", name="Vraag het").click()
    own = page.get_by_role("table", name="Wat jij vroeg").get_by_role("row").filter(has_text="Praatgroep Zonnebloem")
    expect(own).to_contain_text("gevraagd")
    school = visit("bridge figure", width=360)
    school.go("/rooms/")
    axe(school.page)
    assert overflow(school.page) <= 0
    school.page.get_by_role("button", name="Ja Praatgroep Zonnebloem").click()
    expect(school.page.get_by_text("Geboekt.")).to_be_visible()
    page.reload()
    expect(own).to_contain_text("geboekt")
    page.get_by_role("table", name="Open lokalen").get_by_role("link").first.click()
    page.goto(f"{page.url}?week={day}")
    expect(page.get_by_text("Praatgroep Zonnebloem")).to_be_visible()
    axe(page)
