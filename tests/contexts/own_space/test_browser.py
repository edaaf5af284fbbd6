"""The own space in a real Chromium: the whole way in at a telephone's width, right to left, and checked by axe."""

import os
import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

from schoolpoort.contexts.own_space.models import JoinedRecord
from tests.contexts.own_space.conftest import BORN, address_of, newest_code, work
from tests.factories.families import Family, make_family
from tests.factories.parent_messages import COFFEE, SWIMMING, send_to_class
from tests.factories.schools import make_class, make_school, make_teacher

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

CHROMIUM = "/usr/bin/chromium"
#: Where to keep the pictures, to look at them: SCHOOLPOORT_PICTURES=folder.
PICTURES = os.environ.get("SCHOOLPOORT_PICTURES")
INSIDE = ("/mijn/", "/mijn/berichten/", "/mijn/agenda/", "/mijn/instellingen", "/mijn/scholen")
HEIGHTS = {320: 640, 360: 800, 1280: 900}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


Telephone = Callable[..., Page]


@pytest.fixture
def telephone(browser: Browser) -> Iterator[Telephone]:
    """Return a function that opens a telephone without script."""
    opened = []

    def open_page(language: str, width: int = 360) -> Page:
        viewport = {"width": width, "height": HEIGHTS[width]}
        opened.append(browser.new_context(viewport=viewport, locale=language, java_script_enabled=False))
        opened[-1].set_default_timeout(10_000)
        return opened[-1].new_page()

    yield open_page
    for each in opened:
        each.close()


def picture(page: Page, name: str) -> None:
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)


def overflow(page: Page) -> int:
    return int(page.locator("html").evaluate("root => root.scrollWidth - root.clientWidth"))


def family_of(language: str) -> Family:
    school_class = make_class(make_school("De Linde"))
    family = make_family(school_class, languages=(language,), channels=("email", "sms"))
    author = make_teacher(school_class)
    send_to_class(school_class, SWIMMING, author=author)
    send_to_class(school_class, COFFEE, author=author)
    return family


def choose_date(page: Page, born: date) -> None:
    for name in ("day", "month", "year"):
        page.select_option(f"#{name}", str(getattr(born, name)))


def test_in_arabic_a_mother_comes_in_reads_and_leaves_without_script(live_server, telephone: Telephone) -> None:
    family = family_of("ar")
    page = telephone("ar")
    page.goto(live_server.url + "/mijn/")
    assert page.url == live_server.url + "/mijn/in/"
    assert page.locator("html").get_attribute("dir") == "rtl"
    page.fill("#contact", address_of(family.guardian))
    page.locator("form .button").click()
    work()
    page.fill("#code", newest_code())
    page.locator("form .button").click()
    choose_date(page, BORN)
    page.locator("form .button").first.click()
    assert page.url == live_server.url + "/mijn/"
    cookie = next(each for each in page.context.cookies() if each["name"] == "mijn")
    assert (cookie["httpOnly"], cookie["sameSite"], cookie["expires"]) == (True, "Lax", -1)
    page.locator('a.answer[href="/mijn/berichten/"]').click()
    page.locator("article a").first.click()
    expect(page.locator("#said")).to_be_visible()
    page.goto(live_server.url + "/mijn/agenda/")
    expect(page.locator("article")).to_have_count(2)
    page.locator(".gate button").click()
    page.goto(live_server.url + "/mijn/berichten/")
    assert page.url == live_server.url + "/mijn/in/"


def test_the_next_holder_of_a_number_is_refused_and_learns_nothing(live_server, telephone: Telephone) -> None:
    family = family_of("nl")
    page = telephone("nl")
    page.goto(live_server.url + "/mijn/in/")
    page.fill("#contact", address_of(family.guardian))
    page.locator("form .button").click()
    work()
    page.fill("#code", newest_code())
    page.locator("form .button").click()
    for day in (1, 2, 3):
        choose_date(page, date(2017, 1, day))
        page.locator("form .button").first.click()
        text = page.locator("body").inner_text()
        assert not [word for word in ("De Linde", "Yara", "Haddad") if word in text]
    expect(page.get_by_role("alert")).to_contain_text("Vraag een nieuwe code")
    page.goto(live_server.url + "/mijn/")
    assert page.url == live_server.url + "/mijn/in/"
    assert not JoinedRecord.unscoped.exists()


@pytest.mark.parametrize("language", ["nl", "ar", "uk"])
def test_every_page_fits_a_narrow_telephone_and_is_clean_for_axe(live_server, browser: Browser, language: str) -> None:
    family = family_of(language)
    context = browser.new_context(viewport={"width": 360, "height": 800}, locale=language)
    page = context.new_page()
    seen: list[str] = []
    page.on("request", lambda request: seen.append(request.url))

    def look(name: str) -> None:
        for width, height in HEIGHTS.items():
            page.set_viewport_size({"width": width, "height": height})
            if width != 320:
                picture(page, f"own-{language}-{width}-{name}")
            assert overflow(page) <= 0, (name, width)
        result = Axe().run(page)
        assert result.violations_count == 0, (name, result.generate_report())

    page.goto(live_server.url + "/mijn/in/")
    look("door")
    page.fill("#contact", address_of(family.guardian))
    page.locator("form .button").click()
    work()
    look("code")
    page.fill("#code", newest_code())
    page.locator("form .button").click()
    look("fact")
    choose_date(page, BORN)
    page.locator("form .button").first.click()
    for path in INSIDE:
        page.goto(live_server.url + path)
        look(re.sub(r"\W+", "-", path).strip("-"))
    page.locator("details summary").first.click()
    look("leave")
    page.goto(live_server.url + "/mijn/agenda/")
    page.locator('button[value="new"]').click()
    look("feed")
    page.goto(live_server.url + "/mijn/instellingen")
    page.locator("#contact").fill("0460 00 77 77")
    page.locator("#contact + button").click()
    look("number-code")
    assert all(url.startswith((live_server.url, "data:")) for url in seen)
    context.close()
