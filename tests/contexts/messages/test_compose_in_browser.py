"""In a real Chromium: a few families are found by name, and letters are made while one watches the bar."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Browser, Page, expect, sync_playwright

from schoolpoort.contexts.messages.services import printing
from schoolpoort.core import jobs
from schoolpoort.core.models import JobProgress
from tests.factories.families import make_family
from tests.factories.messages import make_draft, make_sent_message
from tests.factories.schools import make_class, make_school, make_teacher

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

#: Where to keep the pictures, to look at them: SCHOOLPOORT_PICTURES=folder.
PICTURES = os.environ.get("SCHOOLPOORT_PICTURES")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def klas():
    return make_class(make_school())


@pytest.fixture
def teacher(klas):
    return make_teacher(klas)


@pytest.fixture
def page(browser: Browser, live_server, teacher) -> Iterator[Page]:
    client = Client()
    client.force_login(teacher, backend="allauth.account.auth_backends.AuthenticationBackend")
    context = browser.new_context(locale="nl-BE", viewport={"width": 1280, "height": 900}, base_url=live_server.url)
    context.add_cookies([{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}])
    yield context.new_page()
    context.close()


def picture(page: Page, name: str) -> None:
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)


def assert_axe_finds_nothing(page: Page) -> None:
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


def test_a_family_is_found_while_one_types_and_stays_chosen(page, klas, teacher):
    yara = make_family(klas, child="Yara", last_name="Haddad")
    make_family(klas, child="Jef", last_name="Peeters")
    message = make_draft(klas, teacher)
    page.goto(reverse("messages:compose", args=[message.pk]))
    page.locator("#audience > summary").click()
    page.get_by_text("gekozen gezinnen", exact=True).click()
    families = page.locator("#families")
    expect(families).to_contain_text("Jef")
    page.locator("#families-q").press_sequentially("hadd", delay=30)
    expect(families).not_to_contain_text("Jef")
    families.get_by_text("Yara").click()
    expect(families.get_by_role("checkbox", name="Yara")).to_be_checked()
    picture(page, "families_found")
    assert_axe_finds_nothing(page)
    page.locator("#families-q").fill("")
    expect(families).to_contain_text("Jef")
    expect(families.get_by_role("checkbox", name="Yara")).to_be_checked()
    message.refresh_from_db()
    assert list(message.households.all()) == [yara.household]


def test_many_letters_show_their_bar_and_then_the_file(page, klas, teacher, settings, tmp_path):
    settings.HOME = tmp_path
    for number in range(printing.AT_ONCE + 1):
        make_family(klas, child=f"Kind{number:02d}", languages=("nl",), channels=("letter",))
    message = make_sent_message(klas, teacher)
    page.goto(reverse("messages:to_print"))
    expect(page.locator("main")).to_contain_text("31 brieven wachten op papier.")
    picture(page, "letters_to_print")
    assert_axe_finds_nothing(page)
    page.get_by_role("link", name="Brieven (pdf)").click()
    page.get_by_role("button", name="Maak de brieven").click()
    expect(page.get_by_role("button", name="Stoppen")).to_be_visible()
    picture(page, "letters_in_the_making")
    assert_axe_finds_nothing(page)
    job = JobProgress.objects.get(name=printing.PRINT_JOB)
    jobs.run(printing.PRINT_JOB, str(job.pk), *job.arguments)
    expect(page.get_by_role("link", name="Open de pdf")).to_be_visible()
    picture(page, "letters_ready")
    assert_axe_finds_nothing(page)
    page.get_by_role("button", name="Gedrukt").click()
    expect(page.locator("body")).to_contain_text("31 brieven zijn gedrukt. Dank je.")
    assert {each.state for each in message.recipients.all()} == {"sent"}
