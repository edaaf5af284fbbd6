"""The round in a real Chromium: without a connection, with one again, signed out; and every page looked at."""

import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.urls import reverse
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.contact_moments.models import ContactMoment, InterpreterBooking, Note
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope
from tests.contexts.contact_moments.conftest import Scene, signed_in
from tests.contexts.contact_moments.test_ladder import ANSWERS, BOOKING
from tests.factories.own_space import open_space

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

CHROMIUM = "/usr/bin/chromium"
PICTURES = os.environ.get("SCHOOLPOORT_PICTURES")
HEIGHTS = {320: 640, 360: 800, 1280: 900}
KEPT = "JSON.parse(localStorage.getItem('schoolpoort-round') || '{\"items\": []}').items"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


Telephone = Callable[..., BrowserContext]


@pytest.fixture
def telephone(browser: Browser, live_server) -> Iterator[Telephone]:
    """Return a function that opens a signed-in telephone; its clock is the tests'."""
    opened = []

    def open_one(user: User, width: int = 360, script: bool = True) -> BrowserContext:
        viewport = {"width": width, "height": HEIGHTS[width]}
        context = browser.new_context(viewport=viewport, locale="nl-BE", java_script_enabled=script)
        session = signed_in(user).cookies[settings.SESSION_COOKIE_NAME].value
        context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
        context.set_default_timeout(10_000)
        if script:
            context.clock.set_fixed_time(clock.now())
        opened.append(context)
        return context

    yield open_one
    for each in opened:
        each.close()


def ready(page: Page) -> None:
    """Wait until the service worker keeps the page and its files."""
    # No wait_for_function: the page's policy forbids the eval that it needs.
    for _ in range(100):
        kept = page.evaluate("caches.open('round-1').then(room => room.keys()).then(keys => keys.map(key => key.url))")
        controlled = page.evaluate("Boolean(navigator.serviceWorker.controller)")
        if controlled and any(each.endswith("/m/") for each in kept) and any("round" in each for each in kept):
            return
        page.wait_for_timeout(100)
    pytest.fail(f"the service worker keeps {kept}")


def note(page: Page, family: str, topic: str, words: str = "") -> None:
    page.get_by_role("radio", name=family).check()
    page.get_by_role("checkbox", name=topic).check()
    page.get_by_label("Wat spraken jullie af?").fill(words)
    page.get_by_role("button", name="Bewaar").click()


def moments(scene: Scene) -> list[ContactMoment]:
    return list(ContactMoment.objects.within(Scope.of(scene.school.pk)).order_by("pk"))


def test_two_talks_without_a_connection_are_saved_once_each_and_gone_after_signing_out(
    live_server, scene: Scene, telephone: Telephone
) -> None:
    context = telephone(scene.people["teacher"])
    page = context.new_page()
    page.goto(live_server.url + "/m/")
    ready(page)
    context.set_offline(True)
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text("Wie sprak je net?")
    assert "Haddad" not in page.content()
    note(page, "Jef", "huiswerk", "Brengt morgen het leesboek.")
    note(page, scene.guardian.first_name, "goed nieuws")
    said = page.locator("[data-round-said]")
    expect(said).to_contain_text("2 wacht op internet")
    page.reload()
    expect(said).to_contain_text("2 wacht op internet")
    assert moments(scene) == []

    context.set_offline(False)
    page.evaluate("window.dispatchEvent(new Event('online'))")
    expect(said).to_contain_text("2 bewaard")
    page.evaluate("window.dispatchEvent(new Event('online'))")
    page.reload()
    assert [each.topics for each in moments(scene)] == [["homework"], ["good_news"]]
    assert Note.objects.within(Scope.of(scene.school.pk)).get().text == "Brengt morgen het leesboek."

    page.goto(live_server.url + "/tasks/")
    waiting = {"owner": str(scene.people["teacher"].pk), "items": [{"id": "x", "at": clock.now().isoformat()}]}
    page.evaluate("kept => localStorage.setItem('schoolpoort-round', JSON.stringify(kept))", waiting)
    assert page.evaluate(f"{KEPT}.length") == 1
    page.goto(live_server.url + "/accounts/logout/")
    page.get_by_role("button", name="Ja, meld af").click()
    page.wait_for_load_state()
    assert page.evaluate("localStorage.length") == 0
    assert page.evaluate("caches.keys()") == []
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then(found => found.length)") == 0
    assert len(moments(scene)) == 2


def test_what_is_sent_twice_because_the_answer_was_lost_is_one_row(
    live_server, scene: Scene, telephone: Telephone
) -> None:
    page = telephone(scene.people["teacher"]).new_page()
    page.goto(live_server.url + "/m/")
    lost = []

    def lose_the_first_answer(route) -> None:
        if route.request.method == "POST" and not lost:
            lost.append(route.fetch())
            route.abort()
        else:
            route.continue_()

    page.route("**/m/", lose_the_first_answer)
    with page.expect_event("requestfailed"):
        note(page, "Jef", "huiswerk")
    expect(page.locator("[data-round-said]")).to_contain_text("1 wacht op internet")
    page.evaluate("window.dispatchEvent(new Event('online'))")
    expect(page.locator("[data-round-said]")).to_contain_text("1 bewaard")
    assert lost[0].ok
    assert len(moments(scene)) == 1


def test_ten_wait_at_most_and_after_a_day_nothing_waits(live_server, scene: Scene, telephone: Telephone) -> None:
    context = telephone(scene.people["teacher"])
    page = context.new_page()
    page.goto(live_server.url + "/m/")
    ready(page)
    context.set_offline(True)
    for _ in range(11):
        note(page, "Jef", "huiswerk")
    expect(page.locator("[data-round-said]")).to_contain_text("Er wachten al tien gesprekken")
    assert page.evaluate(f"{KEPT}.length") == 10
    context.clock.set_fixed_time(clock.now() + timedelta(hours=25))
    page.reload()
    expect(page.locator("[data-round-said]")).to_be_hidden()
    assert page.evaluate("localStorage.length") == 0


def test_another_person_on_the_same_telephone_sends_nothing_of_the_first(
    live_server, scene: Scene, telephone: Telephone
) -> None:
    context = telephone(scene.people["teacher"])
    page = context.new_page()
    page.goto(live_server.url + "/m/")
    context.set_offline(True)
    note(page, "Jef", "huiswerk")
    session = signed_in(scene.people["bridge"]).cookies[settings.SESSION_COOKIE_NAME].value
    context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
    with page.expect_response(lambda answer: answer.request.method == "POST") as answer:
        context.set_offline(False)
    assert answer.value.status == 409
    expect(page.locator("[data-round-said]")).to_contain_text("iemand anders")
    assert page.evaluate("localStorage.length") == 0
    assert moments(scene) == []


def test_a_worry_is_referred_without_a_connection_too_and_nothing_is_kept(
    live_server, scene: Scene, telephone: Telephone
) -> None:
    context = telephone(scene.people["teacher"])
    page = context.new_page()
    page.goto(live_server.url + "/m/")
    ready(page)
    context.set_offline(True)
    page.get_by_role("checkbox", name="Ik maak me zorgen over veiligheid").check()
    note(page, "Jef", "huiswerk", "Blauwe plekken.")
    expect(page.get_by_role("link", name="1712")).to_be_visible()
    assert page.evaluate("localStorage.length") == 0
    context.set_offline(False)
    page.goto(live_server.url + "/m/")
    page.get_by_role("checkbox", name="Ik maak me zorgen over veiligheid").check()
    note(page, "Jef", "huiswerk", "Blauwe plekken.")
    expect(page.get_by_role("heading", level=1)).to_have_text("Zorgen over veiligheid")
    assert moments(scene) == []


def test_it_works_without_script(live_server, scene: Scene, telephone: Telephone) -> None:
    page = telephone(scene.people["teacher"], script=False).new_page()
    page.goto(live_server.url + "/m/")
    note(page, "Jef", "huiswerk", "Kort.")
    expect(page.get_by_text("Bewaard. Dank je wel.")).to_be_visible()
    assert len(moments(scene)) == 1


def _pages(scene: Scene) -> dict[str, list[str]]:
    scene.note("Wil graag een gesprek over rekenen.")
    scene.consent(True)
    client, guardian = scene.client("bridge"), [scene.guardian.pk]
    client.post(reverse("contact_moments:book-for", args=guardian), BOOKING)
    booking = InterpreterBooking.objects.within(Scope.of(scene.school.pk)).get()
    return {
        "bridge": [
            *("/m/", "/m/worried", "/choose-help/"),
            reverse("contact_moments:card", args=guardian),
            reverse("contact_moments:choose-help-for", args=guardian),
            reverse("contact_moments:book-for", args=guardian),
            reverse("contact_moments:booking", args=[booking.pk]),
            reverse("contact_moments:going-round"),
        ],
        "clb": ["/shared-notes/", reverse("contact_moments:shared-notes", args=guardian)],
        "administrator": ["/partners/"],
    }


@pytest.mark.parametrize("width", [360, 1280])
def test_every_page_fits_a_telephone_and_a_laptop_and_axe_finds_no_barrier(
    live_server, scene: Scene, telephone: Telephone, width: int
) -> None:
    for who, paths in _pages(scene).items():
        page = telephone(scene.people[who], width).new_page()
        for path in paths:
            page.goto(live_server.url + path)
            look(page, f"{path.strip('/').replace('/', '-')}-{width}")
    page = telephone(scene.people["bridge"], width).new_page()
    page.goto(live_server.url + reverse("contact_moments:choose-help-for", args=[scene.guardian.pk]))
    for name, value in ANSWERS.items():
        page.locator(f"input[name={name}][value={value}]").check()
    page.get_by_role("button", name="Toon welke hulp past").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Een sociaal tolk")
    look(page, f"ladder-outcome-{width}")


def test_the_guardians_page_fits_a_telephone_in_arabic(live_server, scene: Scene, browser: Browser) -> None:
    scene.note("Wil graag een gesprek over rekenen.")
    client = signed_in(scene.people["bridge"])
    client.cookies.clear()
    open_space(client, scene.guardian)
    context = browser.new_context(viewport={"width": 360, "height": 800}, java_script_enabled=False)
    context.add_cookies(
        [{"name": name, "value": each.value, "url": live_server.url} for name, each in client.cookies.items()]
    )
    page = context.new_page()
    page.goto(live_server.url + "/mijn/gesprekken/")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    look(page, "own-notes-360", axe=False)
    page.locator("form button.button").click()
    expect(page.get_by_role("status")).to_be_visible()
    context.close()


def look(page: Page, name: str, axe: bool = True) -> None:
    """Look at one page: no barrier, nothing wider than the screen; a picture where one is wanted."""
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)
    wider = page.locator("html").evaluate("root => root.scrollWidth - root.clientWidth")
    assert wider <= 0, f"{name}: {wider} pixels too wide"
    if axe:
        result = Axe().run(page)
        assert result.violations_count == 0, f"{name}\n{result.generate_report()}"
