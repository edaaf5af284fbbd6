"""A teacher tells the class that swimming starts; families answer; the board moves; a letter goes along on paper."""

import io
from collections.abc import Iterator

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, Locator, Page, expect

from tests.e2e.conftest import OpenVisitor
from tests.e2e.pictures import page_texts, page_with, picture_of_page
from tests.e2e.swimming import ARABIC, HOUR, UKRAINIAN, Swimming, send_swimming
from tests.e2e.town import Town
from tests.e2e.visitors import Visitor, axe, open_visitor, overflow

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("town")]

#: A little more than the quarter of a minute after which the board looks again.
LOOKS_AGAIN = 16_000


@pytest.fixture(scope="module")
def swimming(browser: Browser, town: Town) -> Iterator[Swimming]:
    teacher = open_visitor(browser, town, "teacher of class 2B")
    yield send_swimming(teacher, town)
    teacher.leave()
    assert teacher.complaints == []


def test_a_teacher_sends_a_message_in_at_most_five_clicks(swimming: Swimming) -> None:
    assert swimming.clicks <= 5
    assert HOUR in swimming.previews["ar"]
    assert HOUR in swimming.previews["uk"]


def test_a_text_message_has_a_line_of_dutch_a_line_of_arabic_and_a_link(swimming: Swimming, town: Town) -> None:
    dutch, arabic, link = swimming.text_in(ARABIC)
    assert dutch == "De Stapsteen: De zwemles begint"
    assert arabic == "تبدأ دروس السباحة"
    assert link.startswith(f"{town.url}/b/")


def test_a_mail_says_the_same_and_has_a_link_of_its_own(swimming: Swimming, town: Town) -> None:
    assert swimming.mails
    links = [next(word for word in text.split() if "/b/" in word) for _, text in swimming.mails]
    assert all(link.startswith(f"{town.url}/b/") for link in links)
    assert len(set(links)) == len(links)
    assert {subject for subject, _ in swimming.mails} == {"De Stapsteen: De zwemles begint"}


def test_families_answer_without_script_and_the_teachers_board_moves(swimming: Swimming, visit: OpenVisitor) -> None:
    teacher = visit("teacher of class 2B")
    teacher.page.clock.install()
    teacher.go(swimming.board)
    board = teacher.page.locator("tbody")
    expect(board.locator("tr.state-understood, tr.state-question, tr.state-help")).to_have_count(0)

    _understands_in_arabic(visit(width=360, language="ar", script=False), swimming)
    _asks_in_ukrainian(visit(width=360, language="uk", script=False), swimming)
    _wants_help(visit(width=360, script=False), swimming)

    teacher.page.clock.fast_forward(LOOKS_AGAIN)
    expect(_row(teacher.page, "ar")).to_contain_text("begrepen")
    expect(_row(teacher.page, "uk")).to_contain_text("Wat geef ik mee?")
    expect(board.locator(".pill").filter(has_text="wil hulp")).to_have_count(1)
    assert "Twee gezinnen hebben iemand nodig" in teacher.page.locator("#board").inner_text()
    axe(teacher.page)
    _is_solved_in_one_tap(teacher, swimming)


def _understands_in_arabic(parent: Visitor, swimming: Swimming) -> None:
    page = parent.page
    parent.go(swimming.text_in(ARABIC)[-1])
    assert page.locator("html").get_attribute("lang") == "ar"
    assert page.locator("html").get_attribute("dir") == "rtl"
    assert ARABIC.search(page.locator("#said h1").inner_text())
    assert "De zwemles begint" in page.locator("#nl").inner_text()
    assert HOUR in page.locator("#said").inner_text()
    expect(page.locator("#said .leaf")).to_be_visible()
    assert page.locator("#said svg.pictogram").count() >= 4, "swimming, and three things to bring"
    assert overflow(page) <= 0
    page.locator("button.state-understood").click()
    assert page.url.endswith("/thanks")


def _asks_in_ukrainian(parent: Visitor, swimming: Swimming) -> None:
    page = parent.page
    parent.go(swimming.text_in(UKRAINIAN)[-1])
    page.locator("a.state-question").click()
    choice = page.locator('button[value="question-bring"]')
    assert UKRAINIAN.search(choice.inner_text())
    choice.click()
    assert page.url.endswith("/thanks")


def _wants_help(parent: Visitor, swimming: Swimming) -> None:
    parent.go(swimming.dutch_link)
    parent.page.locator("a.state-help").click()
    parent.page.locator('button[value="help-explain-letter"]').click()
    assert parent.page.url.endswith("/thanks")


def _row(page: Page, language: str) -> Locator:
    return page.locator("tbody tr").filter(has=page.locator(f'bdi[lang="{language}"]')).first


def _is_solved_in_one_tap(teacher: Visitor, swimming: Swimming) -> None:
    """The question lies on the worklist; closing it there settles the family's row on the board."""
    page = teacher.page
    child = _row(page, "uk").locator("bdi").first.inner_text()
    teacher.go("/tasks/")
    task = page.get_by_role("article").filter(has_text=child).filter(has_text="Wat geef ik mee?").last
    expect(task).to_be_visible()
    name = task.get_attribute("id")
    teacher.clicks = 0
    task.get_by_role("button").first.click()
    expect(page.locator(f"#{name}")).to_have_count(0)
    assert teacher.clicks == 1
    teacher.go(swimming.board)
    expect(_row(page, "uk")).to_contain_text("opgelost")
    assert "Eén gezin heeft iemand nodig" in page.locator("#board").inner_text()


def test_a_letter_has_both_languages_and_a_code_that_opens_the_familys_page(
    swimming: Swimming, visit: OpenVisitor
) -> None:
    teacher = visit("teacher of class 2B")
    teacher.go(swimming.board)
    teacher.page.get_by_role("link", name="Brieven").click()
    address = teacher.page.get_by_role("link", name="Een brief voor elk gezin").get_attribute("href")
    answer = teacher.page.request.get(f"{teacher.town.url}{address}")
    assert answer.headers["content-type"] == "application/pdf"
    number = page_with(answer.body(), ARABIC)
    said = page_texts(answer.body())[number - 1]
    assert "De zwemles begint" in said
    assert HOUR in said

    picture = Image.open(io.BytesIO(picture_of_page(answer.body(), number, 150)))
    codes = [each.text for each in zxingcpp.read_barcodes(picture)]
    parent = visit(width=360, language="ar", script=False)
    parent.go(next(code for code in codes if code.startswith(f"{teacher.town.url}/b/")))
    assert parent.page.locator("html").get_attribute("lang") == "ar"
    assert "De zwemles begint" in parent.page.locator("#nl").inner_text()
