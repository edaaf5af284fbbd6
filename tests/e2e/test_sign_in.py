"""Passkeys in a real browser with a device of its own, and the second way that a school administrator needs."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from playwright.sync_api import Browser, Page, expect

from tests.e2e.sign_in_school import PASSWORD, SignInSchool, give_authenticator, running_school, sign_in, window
from tests.e2e.visitors import axe, overflow
from tests.turned_clock import real_time

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("town")]


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SignInSchool]:
    with running_school(Path(tmp_path_factory.mktemp("school"))) as running:
        yield running


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with window(browser) as opened:
        yield opened


def make_passkey(page: Page, name: str) -> None:
    """On the page that makes one: name it, and let the device do its work."""
    page.get_by_label("Naam van deze sleutel").fill(name)
    page.get_by_role("button", name="Maak de sleutel").click()


def fits(page: Page) -> None:
    """No barrier, and nothing wider than a small telephone."""
    axe(page)
    usual = page.viewport_size
    page.set_viewport_size({"width": 320, "height": 700})
    assert overflow(page) == 0
    axe(page)
    assert usual
    page.set_viewport_size(usual)


def test_an_administrator_sets_up_a_passkey_first_and_then_needs_no_password(page: Page, school: SignInSchool) -> None:
    give_authenticator(page)
    page.goto(f"{school.url}/accounts/login/")
    fits(page)
    sign_in(page, school, "beheerder@school.example")
    expect(page).to_have_url(f"{school.url}/account/second-factor")
    expect(page.get_by_text("Eén gestolen wachtwoord mag die nooit openen.")).to_be_visible()
    fits(page)
    page.goto(f"{school.url}/team/")
    expect(page).to_have_url(f"{school.url}/account/second-factor")
    page.get_by_role("link", name="Maak een toegangssleutel").click()
    fits(page)
    make_passkey(page, "Telefoon van An")
    expect(page).to_have_url(f"{school.url}/accounts/2fa/recovery-codes/")
    expect(page.get_by_text("Je toegangssleutel werkt.")).to_be_visible()
    assert len(re.findall(r"\b\d{8}\b", page.locator("main").inner_text())) == 10
    fits(page)
    page.get_by_role("link", name="Ik heb ze bewaard").click()
    expect(page.get_by_text("Telefoon van An")).to_be_visible()
    fits(page)
    page.goto(f"{school.url}/team/")
    expect(page).to_have_url(f"{school.url}/team/")
    page.get_by_role("button", name="Afmelden").click()
    page.goto(f"{school.url}/accounts/login/?next=/team/")
    page.get_by_role("button", name="Meld aan met een toegangssleutel (passkey)").click()
    expect(page).to_have_url(f"{school.url}/team/")


def test_the_password_of_an_administrator_with_a_passkey_opens_nothing_elsewhere(
    browser: Browser, page: Page, school: SignInSchool
) -> None:
    give_authenticator(page)
    sign_in(page, school, "zorg@school.example")
    page.get_by_role("link", name="Maak een toegangssleutel").click()
    make_passkey(page, "Laptop")
    expect(page).to_have_url(f"{school.url}/accounts/2fa/recovery-codes/")
    code = page.locator("main code").first.inner_text()
    with window(browser) as thief:
        give_authenticator(thief)
        sign_in(thief, school, "zorg@school.example")
        expect(thief).to_have_url(f"{school.url}/accounts/2fa/authenticate/")
        fits(thief)
        thief.get_by_role("button", name="Gebruik je toegangssleutel").click()
        expect(thief.get_by_text("Dat lukte niet.")).to_be_visible()
        thief.goto(f"{school.url}/")
        expect(thief).to_have_url(re.compile("/accounts/(login|2fa/authenticate)/"))
    with window(browser) as without_the_laptop:
        sign_in(without_the_laptop, school, "zorg@school.example")
        without_the_laptop.get_by_label("Code").fill(code)
        without_the_laptop.get_by_role("button", name="Ga verder met de code").click()
        expect(without_the_laptop).to_have_url(f"{school.url}/")


def test_password_and_then_the_key_of_this_device(page: Page, school: SignInSchool) -> None:
    give_authenticator(page)
    sign_in(page, school, "meester@school.example")
    page.goto(f"{school.url}/accounts/2fa/webauthn/add/")
    make_passkey(page, "")
    page.get_by_role("link", name="Ik heb ze bewaard").click()
    page.get_by_role("button", name="Afmelden").click()
    sign_in(page, school, "meester@school.example")
    page.get_by_role("button", name="Gebruik je toegangssleutel").click()
    expect(page).to_have_url(f"{school.url}/")
    page.goto(f"{school.url}/account")
    page.get_by_role("link", name="Hernoem Toegangssleutel 1").click()
    fits(page)
    page.get_by_label("Naam van deze sleutel").fill("Tablet <b>")
    page.get_by_role("button", name="Bewaar").click()
    page.get_by_role("link", name="Wis Tablet <b>").click()
    fits(page)
    page.get_by_role("button", name="Ja, wis de sleutel").click()
    expect(page.get_by_text("De toegangssleutel is gewist.")).to_be_visible()
    page.get_by_role("button", name="Afmelden").click()
    sign_in(page, school, "meester@school.example")
    expect(page).to_have_url(f"{school.url}/")


def test_codes_from_an_app_from_the_square_to_the_end(page: Page, school: SignInSchool) -> None:
    sign_in(page, school, "juf@school.example")
    page.goto(f"{school.url}/account")
    page.get_by_role("link", name="Gebruik een app").click()
    page.get_by_text("Lukt scannen niet?").click()
    fits(page)
    secret = page.locator("code.secret").inner_text()
    page.get_by_label("De code").fill("000000")
    page.get_by_role("button", name="Klaar").click()
    expect(page.get_by_text("Dat lukte niet. Probeer het nog eens.").first).to_be_visible()
    fits(page)
    assert page.locator("code.secret").text_content() == secret, "a typing error does not ask to scan again"
    with real_time():
        code = format_hotp_value(hotp_value(secret, next(iter(yield_hotp_counters_from_time()))))
    page.get_by_label("De code").fill(code)
    page.get_by_role("button", name="Klaar").click()
    page.get_by_role("link", name="Maak nieuwe codes").click()
    fits(page)
    first = page.locator("main").inner_text()
    page.get_by_role("button", name="Maak nieuwe codes").click()
    expect(page.get_by_text("Je hebt nog 10 codes.")).to_be_visible()
    assert page.locator("main").inner_text() != first
    with page.expect_download() as download:
        page.get_by_role("link", name="Bewaar als bestand").click()
    assert len(Path(download.value.path()).read_text().split()) == 10
    page.goto(f"{school.url}/account")
    page.get_by_role("link", name="Stop met de app").click()
    fits(page)
    page.get_by_role("button", name="Ja, stop ermee").click()
    expect(page.get_by_text("Je app met codes doet niet meer mee.")).to_be_visible()
    page.get_by_role("link", name="Kies een nieuw wachtwoord").click()
    fits(page)


def test_without_a_passkey_here_the_page_says_what_to_do(page: Page, school: SignInSchool) -> None:
    give_authenticator(page)
    page.goto(f"{school.url}/accounts/login/")
    page.get_by_role("button", name="Meld aan met een toegangssleutel (passkey)").click()
    expect(page.get_by_text("Dat lukte niet. Probeer het nog eens, of kies een andere manier.")).to_be_visible()
    fits(page)


def test_without_script_there_is_no_button_that_does_nothing(browser: Browser, school: SignInSchool) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{school.url}/accounts/login/")
    expect(page.get_by_text("toegangssleutel").first).to_be_hidden()
    page.locator("input[name=login]").fill("juf@school.example")
    page.locator("input[name=password]").fill(PASSWORD)
    page.get_by_role("button", name="Aanmelden", exact=True).click()
    expect(page).to_have_url(f"{school.url}/")
    context.close()
