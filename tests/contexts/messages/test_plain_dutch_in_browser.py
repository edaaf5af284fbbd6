"""In a real Chromium: hard words are underlined while one types, one press mends them, the gate takes a reason."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Browser, Page, expect, sync_playwright

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.messages.models import MessageState
from schoolpoort.contexts.messages.services.drafts import draft_version
from tests.factories.families import make_family
from tests.factories.messages import make_draft, make_sent_message
from tests.factories.schools import make_class, make_school, make_teacher, make_user

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

#: Where to keep the pictures, to look at them: SCHOOLPOORT_PICTURES=folder.
PICTURES = os.environ.get("SCHOOLPOORT_PICTURES")
HARD = "Het is noodzakelijk dat de formulieren onverwijld worden ingevuld, daar de klas reeds vol is."
EASIER = " Breng morgen je turnzak mee. Kom je ook? Tot dan!"
COFFEE = (("coffee-moment", {"date": "2026-12-10", "time": "08:45", "place": "Ouderlokaal"}),)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def klas():
    klas = make_class(make_school())
    make_family(klas)
    return klas


@pytest.fixture
def open_page(browser: Browser, live_server) -> Iterator:
    contexts = []

    def opened(user, **options) -> Page:
        client = Client()
        client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
        size = {"width": options.pop("width", 1280), "height": 900}
        context = browser.new_context(locale="nl-BE", viewport=size, base_url=live_server.url, **options)
        context.add_cookies([{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}])
        contexts.append(context)
        return context.new_page()

    yield opened
    for context in contexts:
        context.close()


def look(page: Page, name: str) -> None:
    """Look at the page on a phone and on a screen: no barrier, nothing cut off; keep pictures where they are wanted."""
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        wide = page.locator("html").evaluate("root => root.scrollWidth - root.clientWidth")
        assert wide <= 0, f"{name} is {wide} pixels too wide at {width}"
        if PICTURES:
            page.screenshot(path=Path(PICTURES) / f"{name}-{width}.png", full_page=True)


def test_a_hard_sentence_is_underlined_mended_and_sent(open_page, klas):
    teacher = make_teacher(klas)
    message = make_draft(klas, teacher, blocks=COFFEE)
    page = open_page(teacher)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if "read-through" in request.url else None)
    page.goto(reverse("messages:compose", args=[message.pk]))
    field, level = page.get_by_label("Wil je er zelf iets bij schrijven?"), page.locator("#read-level")
    field.click()
    field.press_sequentially(HARD, delay=5)
    expect(page.locator(".marked-text mark").first).to_be_visible()
    expect(page.locator(".marked-text")).to_contain_text("reeds")
    expect(level).to_contain_text("moeilijk")
    # A request at a pause, and not one for each letter.
    assert 1 <= len(asked) <= 4
    assert page.evaluate("document.activeElement.id") == "id_free_text"
    hardness = int(page.locator("#read-level meter").get_attribute("value") or 0)
    look(page, "compose-hard")
    with page.expect_response(
        lambda answer: answer.url.endswith("/edit") and "accept=" in (answer.request.post_data or "")
    ):
        page.get_by_role("button", name="Schrijf “al” in plaats van “reeds”").press("Enter")
    expect(field).to_have_value(HARD.replace("reeds", "al"))
    expect(page.locator("#read-level")).to_be_focused()
    assert int(page.locator("#read-level meter").get_attribute("value") or 100) < hardness
    field.fill("Vul het formulier vandaag in. De klas is bijna vol.")
    expect(level).to_contain_text("klaar om te vertalen")
    look(page, "compose-ready")
    page.get_by_role("button", name="Verstuur naar 1 gezin").click()
    page.wait_for_url("**/sending")
    message.refresh_from_db()
    assert message.state == MessageState.SENDING
    assert message.versions.get().free_text == "Vul het formulier vandaag in. De klas is bijna vol."


def test_the_gate_names_the_sentence_and_a_reason_opens_it(open_page, klas):
    klas.organisation.level_asked = "B1"
    klas.organisation.save()
    teacher = make_teacher(klas)
    message = make_draft(klas, teacher, blocks=COFFEE)
    page = open_page(teacher)
    page.goto(reverse("messages:compose", args=[message.pk]))
    reason = page.get_by_label("Waarom moet het zo?")
    expect(reason).to_be_hidden()
    field = page.get_by_label("Wil je er zelf iets bij schrijven?")
    field.fill(HARD)
    expect(page.locator("#level-gate")).to_contain_text("Je school vraagt B1.")
    expect(page.locator("#level-gate")).to_contain_text(HARD)
    expect(reason).to_be_visible()
    page.get_by_role("button", name="Verstuur naar 1 gezin").click()
    expect(page.locator("[data-error-summary]")).to_contain_text("schrijf waarom het zo moet")
    look(page, "gate")
    reason.fill("De stad wil deze woorden.")
    page.get_by_role("button", name="Verstuur naar 1 gezin").click()
    page.wait_for_url("**/sending")
    assert message.versions.get().level_reason == "De stad wil deze woorden."
    assert message.versions.get().free_text == HARD


def test_without_script_saving_shows_the_marks_and_the_button_mends(open_page, klas):
    teacher = make_teacher(klas)
    message = make_draft(klas, teacher, blocks=COFFEE, free_text=HARD)
    page = open_page(teacher, java_script_enabled=False)
    page.goto(reverse("messages:compose", args=[message.pk]))
    expect(page.locator(".marked-text mark").first).to_be_visible()
    page.get_by_role("button", name="Schrijf “al” in plaats van “reeds”").click()
    expect(page.get_by_label("Wil je er zelf iets bij schrijven?")).to_have_value(HARD.replace("reeds", "al"))
    assert draft_version(message).free_text == HARD.replace("reeds", "al")


def test_the_course_goes_from_a_sentence_of_ones_own_to_the_next_step(open_page, klas):
    teacher = make_teacher(klas)
    make_sent_message(klas, teacher, free_text="Het is noodzakelijk dat u de rode turnzak reeds meegeeft." + EASIER)
    page = open_page(teacher)
    page.goto(reverse("messages:list"))
    page.get_by_role("link", name="Cursus klare taal").click()
    look(page, "course")
    page.get_by_role("link", name="2. Gewone woorden").click()
    expect(page.locator(".marked-text").first).to_contain_text("rode turnzak")
    look(page, "course-step")
    page.get_by_label("Schrijf het makkelijker").first.fill("Geef morgen de rode turnzak mee.")
    page.get_by_role("button", name="Vergelijk").first.click()
    expect(page.locator("main")).to_contain_text("Dat leest makkelijker.")
    look(page, "course-result")
    page.emulate_media(media="print")
    expect(page.get_by_label("Schrijf het makkelijker")).to_be_hidden()
    page.emulate_media(media="screen")
    page.get_by_role("link", name="Volgende stap").click()
    expect(page.locator("h1")).to_contain_text("Stap 3")


def test_the_administrator_sees_the_months_and_chooses_the_level(open_page, klas):
    make_sent_message(klas, make_teacher(klas), free_text=EASIER)
    page = open_page(make_user(klas.organisation, Role.SCHOOL_ADMINISTRATOR))
    page.goto(reverse("messages:levels"))
    expect(page.locator("main")).to_contain_text("0 van 1 bericht")
    look(page, "levels")
    page.get_by_role("link", name="Kies het niveau").click()
    page.get_by_label("Hoe makkelijk moet een eigen tekst zijn?").select_option("A2")
    page.get_by_role("button", name="Bewaar").click()
    look(page, "school")
    klas.organisation.refresh_from_db()
    assert klas.organisation.level_asked == "A2"
