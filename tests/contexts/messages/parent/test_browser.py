"""The parent's page in a real Chromium: narrow, right to left, dark, on paper, and checked by axe."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from tests.factories.families import make_family
from tests.factories.parent_messages import COFFEE, OUTING, SPARE_CLOTHES, SWIMMING, send_to_class
from tests.factories.schools import make_class, make_school

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

CHROMIUM = "/usr/bin/chromium"
#: Where to keep the pictures, to look at them: SCHOOLPOORT_PICTURES=folder.
PICTURES = os.environ.get("SCHOOLPOORT_PICTURES")
LANGUAGES = ("nl", "ar", "uk")
#: WCAG 2.2 AA and best practices; the rules are axe's own.
NARROW, PHONE, WIDE = {"width": 320, "height": 640}, {"width": 360, "height": 800}, {"width": 1280, "height": 900}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


def picture(page: Page, name: str) -> None:
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)


def overflow(page: Page) -> int:
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_fits_a_narrow_phone_and_is_clean_for_axe(live_server, browser: Browser, language: str) -> None:
    school_class = make_class(make_school(phone="+3215000000"))
    family = make_family(school_class, languages=[language], channels=["email"])
    sent = send_to_class(school_class, SWIMMING, SPARE_CLOTHES, OUTING)
    short = send_to_class(school_class, SWIMMING, author=sent.author)
    coffee = send_to_class(school_class, COFFEE, author=sent.author, free_text="Breng gerust een vriendin mee.")
    addresses = {
        "swimming": short.address(family.guardian),
        "coffee": coffee.address(family.guardian),
        "three": sent.address(family.guardian),
        "question": sent.address(family.guardian, "/question"),
        "help": sent.address(family.guardian, "/help"),
        "sign": sent.address(family.guardian, "/sign"),
        "settings": sent.address(family.guardian, "/instellingen"),
        "thanks": sent.address(family.guardian, "/thanks"),
        "unknown": "/b/AAAAAAAAAAAAAAAA",
    }
    for size in (NARROW, PHONE, WIDE):
        page = browser.new_context(viewport=size, locale=language, service_workers="block").new_page()
        requests: list[str] = []
        page.on("request", lambda request, seen=requests: seen.append(request.url))
        complaints: list[str] = []
        page.on("console", lambda message, seen=complaints: seen.append(message.text))
        for name, address in addresses.items():
            page.goto(live_server.url + address)
            picture(page, f"{language}-{size['width']}-{name}")
            assert overflow(page) <= 0, (name, size)
            result = Axe().run(page)
            assert result.violations_count == 0, (name, result.generate_report())
        assert all(url.startswith((live_server.url, "data:")) for url in requests)
        assert not [text for text in complaints if "Content Security Policy" in text]
        assert page.context.cookies() == []
        page.context.close()
