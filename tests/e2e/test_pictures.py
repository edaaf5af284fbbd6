"""Makes the pictures of README and user guide from the real screens.

`tools/pictures.sh` keeps them in docs/pictures. Any other run puts them in a folder that goes away: a test fails when a
screen that the guide shows is gone, and the repository does not change each time that tests run.
"""

import os
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import OpenVisitor
from tests.e2e.own_space import enter_own_space
from tests.e2e.pictures import FOLDER, keep_page, keep_pdf, page_with
from tests.e2e.rosters import upload_roster_with_an_error
from tests.e2e.swimming import ARABIC, choose_swimming, fill_in, look_at_translation
from tests.e2e.test_plain_language import paste
from tests.e2e.visitors import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("town")]

TEACHER = "teacher of class 2B"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the pictures go."""
    return FOLDER if os.environ.get("KEEP_PICTURES") else tmp_path


def open_board(teacher: Visitor) -> None:
    """Go to the board of the newest message that families have answered."""
    teacher.go("/messages/")
    teacher.go("/")
    answered = teacher.page.locator(".card").filter(has=teacher.page.locator(".reach-bar .state-question"))
    answered.get_by_role("link").first.click()
    expect(teacher.page.locator("#board")).to_be_visible()


@pytest.mark.parametrize(("reader", "language"), [("Arabic", "ar"), ("Ukrainian", "uk")])
def test_picture_of_a_parents_page(visit: OpenVisitor, folder: Path, reader: str, language: str) -> None:
    parent = visit(width=360, language=language, scale=2)
    parent.go(parent.town.links[f"parent who reads {reader}"])
    keep_page(parent.page, folder, f"parent-{language}", 1220)


def test_picture_of_the_teachers_home(visit: OpenVisitor, folder: Path) -> None:
    teacher = visit(TEACHER)
    teacher.go("/")
    keep_page(teacher.page, folder, "home", 900)


def test_picture_of_writing_a_message(visit: OpenVisitor, folder: Path) -> None:
    teacher = visit(TEACHER)
    teacher.go("/")
    teacher.page.get_by_role("button", name="Nieuw bericht").first.click()
    choose_swimming(teacher.page)
    fill_in(teacher.page)
    look_at_translation(teacher.page, "Arabisch", ARABIC)
    keep_page(teacher.page, folder, "compose", 1130)


def test_picture_of_the_reach_board(visit: OpenVisitor, folder: Path) -> None:
    teacher = visit(TEACHER)
    open_board(teacher)
    keep_page(teacher.page, folder, "reach-board", 1000)


def test_picture_of_the_worklist_on_a_phone(visit: OpenVisitor, folder: Path) -> None:
    bridge_figure = visit("bridge figure", width=360, scale=2)
    bridge_figure.go("/tasks/")
    keep_page(bridge_figure.page, folder, "worklist", 1000)


def test_picture_of_asking_for_help(visit: OpenVisitor, folder: Path) -> None:
    mother = visit(width=360, language="uk", scale=2)
    enter_own_space(mother, mother.town.links["parent who reads Ukrainian"].removeprefix(mother.town.url))
    mother.go("/mijn/hulp/")
    mother.page.locator('a[href*="help-come-with-me"]').click()
    mother.page.locator('input[name="day"][value="2"]').check()
    mother.page.locator('input[name="part"][value="afternoon"]').check()
    keep_page(mother.page, folder, "ask-help-uk", 1220)


def test_picture_of_proposals_with_reasons(visit: OpenVisitor, folder: Path) -> None:
    coordinator = visit("support coordinator")
    coordinator.go("/support/")
    needs = coordinator.page.locator("article.need").filter(has_text="en nog")
    needs.get_by_role("link").first.click()
    expect(coordinator.page.locator('input[name="chosen"]').nth(1)).to_be_visible()
    keep_page(coordinator.page, folder, "proposals", 958)


def test_picture_of_the_report_on_a_roster(visit: OpenVisitor, folder: Path) -> None:
    administrator = visit("school administrator")
    administrator.go(upload_roster_with_an_error(administrator))
    keep_page(administrator.page, folder, "import-report", 900)


def test_picture_of_a_letter_that_is_checked(visit: OpenVisitor, folder: Path) -> None:
    teacher = visit(TEACHER)
    teacher.go("/klare-taal/")
    paste(teacher.page)
    top = teacher.page.locator("#outcome").bounding_box()
    assert top
    keep_page(teacher.page, folder, "klare-taal", int(top["y"]) + 1250)


def test_pictures_of_paper(visit: OpenVisitor, folder: Path) -> None:
    teacher = visit(TEACHER)
    page = teacher.page
    open_board(teacher)
    card = page.get_by_role("link", name="Gesprekskaart").get_attribute("href")
    page.get_by_role("link", name="Brieven").click()
    letters = page.get_by_role("link", name="Een brief voor elk gezin").get_attribute("href")
    content = page.request.get(f"{teacher.town.url}{letters}").body()
    keep_pdf(content, folder, "letter-ar", page_with(content, ARABIC))
    content = page.request.get(f"{teacher.town.url}{card}").body()
    keep_pdf(content, folder, "talk-card", 1)
