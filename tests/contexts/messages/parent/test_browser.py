"""The parent's page in a real Chromium: narrow, right to left, dark, on paper, and checked by axe."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from schoolpoort.contexts.messages.models import Answer
from tests.factories.families import make_family
from tests.factories.parent_messages import COFFEE, OUTING, SPARE_CLOTHES, SWIMMING, send_to_class
from tests.factories.recordings import record
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
    return page.locator("html").evaluate("root => root.scrollWidth - root.clientWidth")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_fits_a_narrow_phone_and_is_clean_for_axe(live_server, browser: Browser, language: str) -> None:
    school_class = make_class(make_school(phone="+3215000000"))
    family = make_family(school_class, languages=[language], channels=["email"])
    sent = send_to_class(school_class, SWIMMING, SPARE_CLOTHES, OUTING)
    short = send_to_class(school_class, SWIMMING, author=sent.author)
    for tag in dict.fromkeys(["nl", language]):
        record(short.message, short.author, tag)
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


@pytest.fixture
def swimming(live_server) -> str:
    school_class = make_class(make_school())
    family = make_family(school_class)
    return live_server.url + send_to_class(school_class).address(family.guardian)


def test_without_script_a_mother_reads_answers_and_asks_for_help(browser: Browser, swimming: str) -> None:
    page = browser.new_context(viewport=PHONE, locale="ar", java_script_enabled=False).new_page()
    page.goto(swimming)
    assert not page.locator("#listen").is_visible()
    page.locator(".state-understood").click()
    assert page.url == swimming + "/thanks"
    page.locator("main a").click()
    assert page.url == swimming
    page.locator(".state-help").click()
    page.locator('button[value="help-explain-letter"]').click()
    assert page.url == swimming + "/thanks"
    answers = Answer.unscoped.order_by("at")
    assert [(each.kind, each.phrase) for each in answers] == [("understood", ""), ("help", "help-explain-letter")]


@pytest.mark.parametrize("size", [NARROW, PHONE])
def test_every_button_is_large_enough_for_a_thumb(browser: Browser, swimming: str, size: dict[str, int]) -> None:
    page = browser.new_context(viewport=size).new_page()
    for end in ("", "/question", "/help", "/instellingen"):
        page.goto(swimming + end)
        for button in page.locator(".answer:visible, .choice:visible, form .button:visible").all():
            assert button.bounding_box()["height"] >= 56


def test_the_first_answer_is_on_the_first_screen(browser: Browser, swimming: str) -> None:
    page = browser.new_context(viewport=PHONE).new_page()
    page.goto(swimming)
    box = page.locator(".state-understood").bounding_box()
    assert box["y"] + box["height"] <= PHONE["height"]


def test_dutch_stands_beside_on_a_wide_screen_and_below_on_a_phone(browser: Browser, swimming: str) -> None:
    page = browser.new_context(viewport=WIDE).new_page()
    page.goto(swimming)
    said, dutch = page.locator("#said").bounding_box(), page.locator("#nl").bounding_box()
    assert abs(said["y"] - dutch["y"]) < 2
    assert dutch["x"] + dutch["width"] <= said["x"]
    page.set_viewport_size(PHONE)
    assert page.locator("#nl").bounding_box()["y"] > page.locator(".state-help").bounding_box()["y"]


def test_in_the_dark_it_is_clean_for_axe_too(browser: Browser, swimming: str) -> None:
    page = browser.new_context(viewport=PHONE, color_scheme="dark").new_page()
    for end in ("", "/help", "/instellingen"):
        page.goto(swimming + end)
        picture(page, f"dark{end.replace('/', '-')}")
        result = Axe().run(page)
        assert result.violations_count == 0, (end, result.generate_report())


def test_on_paper_there_are_no_buttons_and_both_languages(browser: Browser, swimming: str) -> None:
    page = browser.new_context(viewport=WIDE).new_page()
    page.goto(swimming)
    page.emulate_media(media="print")
    assert not page.locator(".answer").first.is_visible()
    assert not page.locator(".foot").is_visible()
    assert page.locator("#said h1").is_visible()
    assert page.locator("#nl h3").is_visible()


@pytest.mark.parametrize(
    ("voices", "offered"),
    [
        ([{"lang": "ar-SA", "localService": True}], True),
        ([{"lang": "ar_EG", "localService": True}], True),
        ([{"lang": "ar-SA", "localService": False}], False),
        ([{"lang": "nl-BE", "localService": True}], False),
        ([], False),
    ],
)
def test_listening_is_offered_only_with_a_voice_on_the_device_itself(
    browser: Browser, swimming: str, voices: list[dict[str, object]], offered: bool
) -> None:
    page = browser.new_context(viewport=PHONE).new_page()
    page.add_init_script(
        f"window.spoken = []; const voices = {json.dumps(voices)};"
        "Object.defineProperty(window, 'speechSynthesis', {value: {getVoices: () => voices, cancel() {},"
        " speaking: false, speak(each) { window.spoken.push(each.text); }}});"
        "window.SpeechSynthesisUtterance = function (text) { this.text = text; };"
    )
    page.goto(swimming)
    assert page.locator("#listen").is_visible() == offered
    if offered:
        page.locator("#listen").click()
        spoken = " ".join(page.evaluate("window.spoken"))
        assert page.locator("#said h1").text_content() in spoken
        assert "zwemles" not in spoken
