"""Staff sign in with another service: a certified OpenID Connect provider that really runs here."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.sign_in_school import SignInSchool, running_school, sign_in, window
from tests.e2e.visitors import axe

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("town")]


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SignInSchool]:
    with running_school(Path(tmp_path_factory.mktemp("school"))) as running:
        yield running


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with window(browser) as opened:
        yield opened


def go(page: Page, school: SignInSchool, start: str = "/accounts/login/") -> None:
    """Leave for the service."""
    page.goto(school.url + start)
    page.get_by_role("button", name="Meld aan met Scholenverbond").click()
    page.wait_for_url(re.compile(f"^{school.issuer}/who/"))


def come_as(page: Page, school: SignInSchool, who: str, start: str = "/accounts/login/") -> None:
    """Sign in at the service as `who` and come back."""
    go(page, school, start)
    page.get_by_role("link", name=who, exact=True).click()
    page.wait_for_url(re.compile(f"^{school.url}/"))


def is_signed_in(page: Page, school: SignInSchool) -> bool:
    page.goto(f"{school.url}/")
    return urlsplit(page.url).path == "/"


def links_of(school: SignInSchool, email: str) -> int:
    found = school.rows(
        "SELECT count(*) FROM socialaccount_socialaccount s JOIN accounts_user u ON u.id = s.user_id "
        f"WHERE u.email = '{email}'"
    )
    return int(str(found[0][0]))


def test_who_was_just_invited_comes_in_at_once_and_lands_where_they_were_going(
    page: Page, school: SignInSchool
) -> None:
    come_as(page, school, "nieuw", "/accounts/login/?next=/messages/")
    expect(page).to_have_url(f"{school.url}/messages/")
    page.goto(f"{school.url}/account")
    expect(page.get_by_text("nieuw@school.example", exact=True)).to_be_visible()
    axe(page)
    page.get_by_role("link", name="Stop met Scholenverbond").click()
    expect(page.get_by_text("Dit is je enige manier om aan te melden.")).to_be_visible()
    assert links_of(school, "nieuw@school.example") == 1


def test_only_address_and_name_are_asked_and_only_the_address_is_kept(page: Page, school: SignInSchool) -> None:
    page.goto(f"{school.url}/accounts/login/")
    page.locator("form[action*='/oidc/']").evaluate(
        "form => form.action += '?scope=rrn,phone&auth_params=claims%3Drrn'"
    )
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.get_by_role("button", name="Meld aan met Scholenverbond").click()
    page.wait_for_url(re.compile(f"^{school.issuer}/who/"))
    assert set(page.locator("#scope").inner_text().split()) == {"openid", "email", "profile"}
    question = parse_qs(urlsplit(next(each for each in asked if f"{school.issuer}/auth?" in each)).query)
    assert question["code_challenge_method"] == ["S256"]
    assert len(question["nonce"][0]) >= 32 and len(question["state"][0]) >= 16
    assert "claims" not in question
    page.get_by_role("link", name="nieuw", exact=True).click()
    expect(page).to_have_url(f"{school.url}/")
    kept = school.rows("SELECT extra_data FROM socialaccount_socialaccount")
    assert [json.loads(str(each[0])) for each in kept] == [{"email": "nieuw@school.example"}]
    everything = school.everything_kept()
    assert "90020312345" not in everything and "1990-02-03" not in everything
    assert school.rows("SELECT count(*) FROM socialaccount_socialtoken") == [(0,)]


def test_who_has_a_password_confirms_once_with_it_and_never_again(
    browser: Browser, page: Page, school: SignInSchool
) -> None:
    come_as(page, school, "juf")
    expect(page.get_by_text("Nog één keer zoals je gewoon bent")).to_be_visible()
    axe(page)
    assert links_of(school, "juf@school.example") == 0
    sign_in(page, school, "juf@school.example")
    expect(page.get_by_text("Vanaf nu kan je ook met die dienst aanmelden.")).to_be_visible()
    assert links_of(school, "juf@school.example") == 1
    with window(browser) as tomorrow:
        come_as(tomorrow, school, "juf")
        expect(tomorrow).to_have_url(f"{school.url}/")
    with window(browser) as successor:
        come_as(successor, school, "someone-with-the-address-of-juf")
        expect(successor.get_by_text("Bij dit adres hoort al een ander account")).to_be_visible()
        assert not is_signed_in(successor, school)
    page.goto(f"{school.url}/account")
    page.get_by_role("link", name="Stop met Scholenverbond").click()
    page.get_by_role("button", name="Ja, stop ermee").click()
    expect(page.get_by_text("Je meldt niet langer met deze dienst aan.")).to_be_visible()
    assert links_of(school, "juf@school.example") == 0


def test_somebody_else_signing_in_confirms_nothing(page: Page, school: SignInSchool) -> None:
    come_as(page, school, "juf")
    sign_in(page, school, "meester@school.example")
    assert is_signed_in(page, school)
    assert links_of(school, "juf@school.example") == links_of(school, "meester@school.example") == 0


@pytest.mark.parametrize(
    ("who", "sentence"),
    [
        ("meester-unverified", "weet niet zeker of het e-mailadres van jou is"),
        ("stranger", "We kennen het e-mailadres niet"),
    ],
)
def test_an_unverified_and_an_unknown_address_open_nothing(
    page: Page, school: SignInSchool, who: str, sentence: str
) -> None:
    before = school.rows("SELECT count(*) FROM accounts_user")
    come_as(page, school, who)
    expect(page.get_by_text(sentence)).to_be_visible()
    axe(page)
    assert not is_signed_in(page, school)
    assert school.rows("SELECT count(*) FROM accounts_user") == before


def test_who_changes_their_mind_chooses_again(page: Page, school: SignInSchool) -> None:
    come_as(page, school, "nobody")
    expect(page).to_have_url(f"{school.url}/accounts/login/")


@pytest.mark.parametrize("spoilt", ["state", "nonce", "pkce"])
def test_an_answer_that_was_not_meant_for_this_browser_is_refused(
    browser: Browser, page: Page, school: SignInSchool, spoilt: str
) -> None:
    """The answer of one browser is brought to another, or its question was changed on the way."""
    changed = {"state": ("state", "x" * 16), "nonce": ("nonce", "y" * 32), "pkce": ("code_challenge", "z" * 43)}
    name, value = changed[spoilt]
    page.route(
        re.compile(rf"^{school.issuer}/auth\?"),
        lambda route: route.continue_(url=re.sub(rf"\b{name}=[^&]*", f"{name}={value}", route.request.url)),
    )
    come_as(page, school, "nieuw")
    expect(page.get_by_role("heading", name="Aanmelden lukte niet")).to_be_visible()
    axe(page)
    assert not is_signed_in(page, school)


def test_an_answer_is_used_by_the_browser_that_asked_and_only_once(
    browser: Browser, page: Page, school: SignInSchool
) -> None:
    answers: list[str] = []
    page.on("request", lambda request: answers.append(request.url) if "/login/callback/" in request.url else None)
    come_as(page, school, "nieuw")
    with window(browser) as thief:
        thief.goto(answers[0])
        expect(thief.get_by_role("heading", name="Aanmelden lukte niet")).to_be_visible()
        assert not is_signed_in(thief, school)
    page.get_by_role("button", name="Afmelden").click()
    page.goto(answers[0])
    expect(page.get_by_role("heading", name="Aanmelden lukte niet")).to_be_visible()


@pytest.mark.parametrize("away", ["https://evil.example/", "//evil.example", "javascript:alert(1)"])
def test_nobody_is_sent_to_another_site_afterwards(page: Page, school: SignInSchool, away: str) -> None:
    come_as(page, school, "nieuw", f"/accounts/login/?next={away}")
    expect(page).to_have_url(f"{school.url}/")


def test_a_service_that_is_not_in_the_settings_is_not_there(page: Page, school: SignInSchool) -> None:
    answer = page.goto(f"{school.url}/accounts/oidc/2/login/callback/?code=x&state=y")
    assert answer and answer.status == 404
