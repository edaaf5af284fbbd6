"""Every page as those who may see it: no barrier for anybody, nothing cut off, no request to strangers, no error."""

import re

import pytest
from playwright.sync_api import Browser

from tests.e2e.own_space import enter_own_space, own_space_via
from tests.e2e.rosters import upload_roster_with_an_error
from tests.e2e.town import Town
from tests.e2e.visitors import Visitor, open_visitor
from tests.e2e.walking import Walk, all_pages

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("town")]

ADMINISTRATOR, TEACHER = "school administrator", "teacher of class 2B"
ROLES = (
    ADMINISTRATOR,
    TEACHER,
    "care coordinator",
    "bridge figure",
    "town administrator",
    "NT2 coordinator",
    "town worker",
    "support coordinator",
    "supporter",
)
#: Pages to sign in and around it that no link leads to without a mistake or a mail.
AROUND_SIGNING_IN = (
    "/accounts/login/",
    "/accounts/inactive/",
    "/accounts/password/reset/",
    "/accounts/password/reset/done/",
    "/accounts/password/reset/key/1-nothing/",
    "/accounts/password/reset/key/done/",
    "/design/",
)
#: Addresses that end at a kind page for who comes there by mistake.
MISTAKES = ("/nowhere", "/b/", "/b/AAAAAAAAAAAAAAAA", "/b/no/such/address")
OWN_ACCOUNT = (
    "/accounts/2fa/totp/activate/",
    "/accounts/2fa/webauthn/add/",
    "/account/second-factor",
    "/accounts/password/change/",
    "/accounts/reauthenticate/",
    "/accounts/logout/",
)


@pytest.fixture(scope="module")
def complaints() -> list[str]:
    """What the browser complained of on the whole walk."""
    return []


@pytest.fixture(scope="module")
def walk(browser: Browser, town: Town, complaints: list[str]) -> Walk:
    """Walk through everything once."""
    walk = Walk()

    def window(role: str | None = None, **options: object) -> Visitor:
        return open_visitor(browser, town, role, **options)  # type: ignore[arg-type]

    for role in ROLES:
        visitor = window(role)
        starts = ["/"]
        if role == ADMINISTRATOR:
            starts += [upload_roster_with_an_error(visitor), "/roster/responsible"]
        if role == TEACHER:
            starts.append(share_a_message(visitor))
        walk.follow_links(visitor, role, starts)
        _leave(visitor, complaints)
    _around_signing_in(walk, window(), complaints)
    for reader, language in (("Arabic", "ar"), ("Ukrainian", "uk")):
        parent = window(width=360, language=language)
        link = town.links[f"parent who reads {reader}"].removeprefix(town.url)
        starts = [link + end for end in ("", "/question", "/help", "/instellingen", "/instellingen/ok", "/thanks")]
        if language == "ar":
            walk.follow_links(parent, reader, starts)
            for path in ("/mijn/in/", own_space_via(link)):
                walk.look(parent, path, f"{reader} at {path}")
            enter_own_space(parent, link)
            walk.follow_links(parent, "guardian", ["/mijn/"])
            found = walk.look(parent, "/hulp-in-de-buurt/?need=practise-dutch", "guardian at help nearby")
            walk.follow_links(parent, "guardian", found)
        else:
            walk.look(parent, link, f"{reader} at the message")
        _leave(parent, complaints)
    return walk


def _around_signing_in(walk: Walk, stranger: Visitor, complaints: list[str]) -> None:
    """As a stranger, and then signed in with a password, which the pages of one's own account ask for."""
    town = stranger.town
    walk.follow_links(stranger, "stranger", [*AROUND_SIGNING_IN, town.links[TEACHER].removeprefix(town.url)])
    for path in MISTAKES:
        walk.look(stranger, path, f"stranger at {path}", status=404)
    stranger.go("/accounts/login/")
    stranger.page.locator("input[name=login]").fill(town.teacher_mail)
    stranger.page.locator("input[name=password]").fill(town.password)
    stranger.page.locator("main form button[type=submit]").first.click()
    stranger.page.wait_for_url(f"{town.url}/")
    confirm_password(stranger, "/accounts/2fa/totp/activate/")
    for path in OWN_ACCOUNT:
        walk.look(stranger, path, f"teacher at {path}")
    _leave(stranger, complaints)


def confirm_password(teacher: Visitor, path: str) -> None:
    """Some pages of the own account ask for the password once more."""
    teacher.go(path)
    if "/reauthenticate/" in teacher.page.url:
        teacher.page.locator("input[name=password]").fill(teacher.town.password)
        teacher.page.locator("main form button[type=submit]").first.click()
        teacher.page.wait_for_url(f"**{path}")


def share_a_message(teacher: Visitor) -> str:
    """Make the link that a teacher pastes into the school's platform; return its path."""
    page = teacher.page
    teacher.go("/")
    page.get_by_role("link", name="De zwemles begint").first.click()
    page.get_by_role("link", name="Delen").click()
    page.get_by_role("button", name="Maak tekst en link").click()
    text = page.get_by_label("Tekst om te kopiëren").input_value()
    found = re.search(r"/t/\S+", text)
    assert found
    return found[0]


def _leave(visitor: Visitor, complaints: list[str]) -> None:
    complaints += visitor.complaints
    visitor.leave()


def test_every_page_can_be_reached_and_opens(walk: Walk) -> None:
    assert walk.failures == []
    left = sorted(all_pages() - walk.seen)
    assert not left, f"link to these, or say in walking.py why nobody comes there: {' '.join(left)}"


def test_no_page_has_a_barrier_that_axe_knows(walk: Walk) -> None:
    assert walk.barriers == [], "\n".join(walk.barriers)


def test_no_page_is_wider_than_the_smallest_phone(walk: Walk) -> None:
    assert walk.too_wide == []


def test_no_page_asks_anybody_else_for_anything_or_runs_what_its_policy_refuses(
    walk: Walk, complaints: list[str]
) -> None:
    assert complaints == []
