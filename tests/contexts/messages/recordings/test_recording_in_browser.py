"""In a real Chromium with a pretended microphone: a teacher reads aloud, a parent hears it."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from schoolpoort.contexts.messages.models import Recording
from tests.factories.families import make_family
from tests.factories.parent_messages import SentMessage, send_to_class
from tests.factories.recordings import record
from tests.factories.schools import make_class, make_school
from tests.factories.sounds import mp3

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PICTURES = os.environ.get("SCHOOLPOORT_PICTURES")
PHONE, WIDE = {"width": 360, "height": 800}, {"width": 1280, "height": 900}
MICROPHONE = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox", *MICROPHONE])
        yield chromium
        chromium.close()


def picture(page: Page, name: str) -> None:
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)


def until(page: Page, expression: str) -> None:
    """Wait until an expression is true: asked from outside, because the page's own policy allows no eval."""
    for _ in range(100):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"never true: {expression}")


def staff(browser: Browser, live_server, user, **options: object) -> BrowserContext:
    client = Client()
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    context = browser.new_context(locale="nl-BE", **options)
    context.add_cookies([{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}])
    return context


@pytest.fixture
def family_and_message(live_server):
    school_class = make_class(make_school(phone="+3215000000"))
    family = make_family(school_class, languages=["ff", "fr"], prefers_listening=True)
    return family, send_to_class(school_class)


def recording_page(live_server, sent: SentMessage, language: str) -> str:
    return live_server.url + reverse("messages:recordings", args=[sent.message.pk]) + f"?language={language}"


def test_a_teacher_records_with_the_keyboard_and_a_parent_hears_it(live_server, browser: Browser, family_and_message):
    family, sent = family_and_message
    context = staff(browser, live_server, sent.author, viewport=WIDE)
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(recording_page(live_server, sent, "ff"))
    button = page.locator("[data-record]")
    button.focus()
    page.keyboard.press("Enter")
    page.get_by_text("Je wordt opgenomen.").wait_for()
    until(page, "document.querySelector('[data-time]').textContent === '0:02'")
    picture(page, "voices-recording")
    page.keyboard.press("Enter")
    page.get_by_text("Klaar. Luister even, en bewaar dan.").wait_for()
    # What was just recorded can be heard before it is kept.
    until(page, "document.querySelector('[data-heard]').readyState >= 1")
    page.get_by_label("Ik lees hetzelfde voor als de Nederlandse tekst.").check()
    page.get_by_role("button", name="Bewaar de opname").click()
    page.get_by_text("Je opname is bewaard.").wait_for()
    picture(page, "voices-kept")
    (kept,) = Recording.unscoped.all()
    assert kept.language == "ff"
    assert kept.size > 1_000
    assert not [text for text in complaints if "Content Security Policy" in text]
    context.close()

    context = browser.new_context(viewport=PHONE, java_script_enabled=True)
    phone = context.new_page()
    phone.goto(live_server.url + sent.address(family.guardian))
    assert phone.locator("html").get_attribute("lang") == "fr"
    phone.evaluate("document.querySelector('audio').play()")
    until(phone, "document.querySelector('audio').currentTime > 0.2")
    assert phone.evaluate("document.querySelector('audio').error") is None
    picture(phone, "voices-parent")
    assert Axe().run(phone).violations_count == 0
    assert context.cookies() == []
    context.close()


def test_without_script_a_voice_is_a_file(live_server, browser: Browser, family_and_message, tmp_path):
    _family, sent = family_and_message
    (tmp_path / "stem.mp3").write_bytes(mp3(3))
    context = staff(browser, live_server, sent.author, viewport=PHONE, java_script_enabled=False)
    page = context.new_page()
    page.goto(recording_page(live_server, sent, "nl"))
    assert not page.locator("[data-record]").is_visible()
    page.locator("input[type=file]").set_input_files(tmp_path / "stem.mp3")
    page.get_by_label("Ik lees hetzelfde voor als de Nederlandse tekst.").check()
    page.get_by_role("button", name="Bewaar de opname").click()
    page.get_by_text("Je opname is bewaard.").wait_for()
    assert Recording.unscoped.get().seconds == 3
    context.close()


@pytest.mark.parametrize("size", [{"width": 320, "height": 640}, WIDE])
def test_the_page_for_staff_is_clean_for_axe(live_server, browser: Browser, family_and_message, size):
    _family, sent = family_and_message
    record(sent.message, sent.author, "nl")
    context = staff(browser, live_server, sent.author, viewport=size)
    page = context.new_page()
    for language in ("nl", "fr", "ff"):
        page.goto(recording_page(live_server, sent, language))
        picture(page, f"voices-{language}-{size['width']}")
        result = Axe().run(page)
        assert result.violations_count == 0, result.generate_report()
        assert page.locator("html").evaluate("root => root.scrollWidth - root.clientWidth") <= 0
    context.close()
