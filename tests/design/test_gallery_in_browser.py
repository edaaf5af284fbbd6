"""A real browser shows the gallery: nothing is cut off, nothing is refused, everybody can use it."""

import mimetypes
import shutil
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.staticfiles import finders
from playwright.sync_api import Browser, Page, Route, sync_playwright

from schoolpoort.design.views import gallery
from tests.design.rendering import page_request

pytestmark = pytest.mark.browser

HOST = "http://gallery.test"
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'"


def answer(route: Route) -> None:
    """Answer what the browser asks with the gallery or one of its static files."""
    address = urlsplit(route.request.url)
    if address.path.startswith("/static/"):
        path = finders.find(address.path.removeprefix("/static/"))
        assert path, f"the page asks for {address.path}, which is not there"
        route.fulfill(path=path, content_type=mimetypes.guess_type(path)[0])
        return
    response = gallery(page_request(f"/design/?{address.query}"))
    headers = {"Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": POLICY}
    route.fulfill(body=response.content, headers=headers)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        yield chromium
        chromium.close()


def open_gallery(browser: Browser, *, width: int = 1280, scheme="light", language="nl", bypass_csp=False) -> Page:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=bypass_csp)
    page = context.new_page()
    page.route("**/*", answer)
    page.goto(f"{HOST}/design/?lang={language}")
    return page


@pytest.mark.parametrize("language", ["nl", "ar"])
@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (360, "dark")])
def test_axe_finds_nothing(browser, width, scheme, language):
    page = open_gallery(browser, width=width, scheme=scheme, language=language, bypass_csp=True)
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()


@pytest.mark.parametrize("language", ["nl", "ar"])
@pytest.mark.parametrize("width", [320, 360, 1280])
def test_nothing_has_to_be_scrolled_sideways(browser, width, language):
    page = open_gallery(browser, width=width, language=language)
    assert page.locator("html").evaluate("root => root.scrollWidth") <= width


def test_the_security_policy_refuses_nothing_of_ours(browser):
    page = open_gallery(browser)
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text))
    page.reload()
    assert [text for text in refused if "Content Security Policy" in text] == []


def test_answers_and_main_buttons_are_large_enough_on_a_phone(browser):
    page = open_gallery(browser, width=360)
    answers = page.locator("#answer .answer")
    assert all(answers.nth(index).bounding_box()["height"] >= 56 for index in range(answers.count()))
    assert page.get_by_role("button", name="Verstuur naar 24 gezinnen").bounding_box()["height"] >= 44


def test_a_dialog_opens_and_escape_closes_it(browser):
    page = open_gallery(browser)
    dialog = page.get_by_role("dialog", name="Versturen naar 24 gezinnen?")
    page.locator("#dialog").get_by_role("button", name="Verstuur", exact=True).click()
    assert dialog.is_visible()
    page.keyboard.press("Escape")
    assert not dialog.is_visible()


def test_the_keyboard_comes_first_to_the_skip_link(browser):
    page = open_gallery(browser)
    page.keyboard.press("Tab")
    link = page.locator(":focus")
    assert link.inner_text() == "Ga naar de inhoud"
    assert link.bounding_box()["y"] >= 0
    link.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_the_lines_of_a_table_become_cards_on_a_phone(browser):
    narrow, wide = open_gallery(browser, width=360), open_gallery(browser)
    for page, cards in ((narrow, True), (wide, False)):
        assert page.locator("#table .cell-label").first.is_visible() is cards
        first, second = (page.locator("#table td").nth(index).bounding_box() for index in (0, 1))
        assert (second["y"] > first["y"]) is cards


def test_a_reach_bar_keeps_all_its_words_at_every_width(browser):
    for width in (320, 800, 1280):
        page = open_gallery(browser, width=width)
        parts = page.locator(".reach-bar li span")
        assert all(
            parts.nth(index).evaluate("part => part.scrollWidth <= part.parentElement.clientWidth")
            for index in range(parts.count())
        )
