"""The heart of the journey in a real Chromium: asked in Ukrainian, proposed, accepted on a telephone, and answered."""

import os
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client
from icalendar import Calendar
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from schoolpoort.contexts.accounts.api import Role, User
from schoolpoort.contexts.people.api import Guardian
from schoolpoort.core import jobs
from schoolpoort.core.clock import clock_at
from tests.contexts.support.network import Network, letter_to, signed_in
from tests.factories.families import make_family
from tests.factories.own_space import open_space
from tests.factories.schools import make_class, make_school, make_teacher, make_user
from tests.factories.support_requests import agree
from tests.factories.supporters import make_support_town, make_supporter

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

CHROMIUM = "/usr/bin/chromium"
#: Where to keep the pictures, to look at them: SCHOOLPOORT_PICTURES=folder.
PICTURES = os.environ.get("SCHOOLPOORT_PICTURES")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


Open = Callable[..., Page]


@pytest.fixture
def open_page(browser: Browser, live_server) -> Iterator[Open]:
    """Return a function that opens a telephone without script, or a laptop, with somebody's cookies."""
    opened: list[BrowserContext] = []

    def open_one(client: Client | None = None, width: int = 360, script: bool = False) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, java_script_enabled=script, base_url=live_server.url
        )
        context.set_default_timeout(10_000)
        for name, morsel in (client.cookies if client else {}).items():
            context.add_cookies([{"name": name, "value": morsel.value, "url": live_server.url}])
        opened.append(context)
        return context.new_page()

    yield open_one
    for each in opened:
        each.close()


def look(page: Page, name: str) -> None:
    """Check what every page must be: no wider than the screen and without barriers; keep a picture where asked."""
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)
    assert wide <= 0, f"{name} is {wide} pixels too wide"


def without_barriers(browser: Browser, page: Page) -> None:
    """Let axe judge a copy of the page in a window with scripts, because the telephones of these tests have none."""
    context = browser.new_context(viewport={"width": 360, "height": 900})
    copy = context.new_page()
    copy.set_content(page.content())
    found = Axe().run(copy).response["violations"]
    context.close()
    assert [each["id"] for each in found] == []


def network_in(language: str) -> Network:
    school_class = make_class(make_school())
    make_teacher(school_class)
    town = make_support_town()
    family = make_family(school_class, languages=(language,), channels=("email",), guardians=2)
    supporter = make_supporter(town, "Oksana", languages=tuple(dict.fromkeys((language, "nl"))))
    agree(school_class.organisation, town)
    return Network(school_class.organisation, town, school_class, family, supporter)


def in_space(guardian: Guardian) -> Client:
    client = Client()
    open_space(client, guardian)
    return client


def coordinator_of(network: Network) -> User:
    return make_user(network.town, Role.SUPPORT_COORDINATOR, "Nora")


def ask(page: Page, kind: str) -> None:
    """Ask for one kind of help on Wednesday afternoon."""
    page.goto("/mijn/hulp/")
    page.locator(f'a[href*="{kind}"]').click()
    page.locator('input[name="day"][value="2"]').check()
    page.locator('input[name="part"][value="afternoon"]').check()
    page.locator('input[name="gender"][value="woman"]').check()


def send(page: Page) -> None:
    page.locator("form.answers .button").click()


@pytest.mark.parametrize("language", ["uk", "ar"])
def test_from_the_pictogram_to_the_question_afterwards(
    live_server, open_page: Open, browser: Browser, language
) -> None:
    network = network_in(language)
    mother = open_page(in_space(network.guardian))
    mother.goto("/mijn/")
    look(mother, f"{language}-home")
    ask(mother, "help-come-with-me")
    look(mother, f"{language}-ask")
    without_barriers(browser, mother)
    send(mother)
    expect(mother.locator('[role="status"]')).to_be_visible()
    look(mother, f"{language}-asked")

    nora = open_page(signed_in(coordinator_of(network)), width=1280, script=True)
    nora.goto("/support/")
    look(nora, f"{language}-needs")
    assert network.guardian.last_name not in nora.content()
    nora.locator("a", has_text="Iemand gaat met mij mee").click()
    look(nora, f"{language}-need")
    assert "Spreekt" in nora.content() and network.guardian.last_name not in nora.content()
    nora.go_back()
    nora.get_by_role("button", name="Vraag wie aangevinkt is").click()
    expect(nora.get_by_text("1 helper is gevraagd.")).to_be_visible()

    letter = letter_to(network.supporter.contacts.get().address)
    found = re.search(r"https?://[^\s/]+(/h/\w+)", letter)
    assert found
    buddy = open_page()
    buddy.goto(found[1])
    look(buddy, f"{language}-invited")
    without_barriers(browser, buddy)
    assert network.guardian.first_name not in buddy.content()
    buddy.locator('button[value="yes"]').click()
    assert network.guardian.first_name in buddy.content() and network.guardian.last_name not in buddy.content()
    buddy.locator("form.pair button").click()
    look(buddy, f"{language}-promised")
    without_barriers(browser, buddy)
    feed = str(buddy.locator("input[readonly]").get_attribute("value"))
    [event] = Calendar.from_ical(Client().get(feed[feed.index("/helpers/") :]).content).walk("VEVENT")
    assert network.guardian.first_name in event["SUMMARY"]

    mother.goto("/mijn/hulp/")
    look(mother, f"{language}-appointment")
    assert "Oksana" in mother.content() and network.supporter.last_name not in mother.content()
    with clock_at(datetime(2026, 12, 30, 19, tzinfo=UTC)):
        jobs.run("support.conclude")
    mother.reload()
    look(mother, f"{language}-closing")
    mother.locator('button[value="yes"]').click()
    expect(mother.locator('button[value="yes"]')).to_have_count(0)
    buddy.reload()
    look(buddy, f"{language}-over")
    assert network.guardian.first_name not in buddy.content()


def test_a_fourteen_year_old_brother_is_refused_with_the_reason(live_server, open_page: Open) -> None:
    network = network_in("nl")
    mother = open_page(in_space(network.guardian))
    ask(mother, "help-interpret")
    mother.locator("summary").last.click()
    mother.fill("#own-name", "Samir")
    mother.fill("#own-age", "14")
    send(mother)
    assert "Wij zoeken graag een volwassene voor u." in str(mother.locator('[role="alert"]').text_content())
    look(mother, "nl-brother")


def test_the_coordinators_pages_on_a_telephone(live_server, open_page: Open, browser: Browser) -> None:
    network = network_in("nl")
    mother = open_page(in_space(network.guardian))
    ask(mother, "help-come-with-me")
    send(mother)
    nora = open_page(signed_in(coordinator_of(network)), script=True)
    for path, name in (("/support/", "needs"), ("/support/recruiting/", "recruiting")):
        nora.goto(path)
        look(nora, f"phone-{name}")
        found = Axe().run(nora).response["violations"]
        assert [each["id"] for each in found] == []
    nora.goto("/support/")
    nora.locator("a", has_text="Iemand gaat met mij mee").click()
    look(nora, "phone-need")
    assert [each["id"] for each in Axe().run(nora).response["violations"]] == []
