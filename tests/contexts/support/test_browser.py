"""The heart of the journey in a real Chromium: asked in Ukrainian, proposed, accepted on a telephone, and answered."""

import os
import re
import urllib.request
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from schoolpoort.contexts.accounts.api import Role, User
from schoolpoort.contexts.people.api import Guardian
from schoolpoort.contexts.support.enums import Side
from schoolpoort.contexts.support.models import ClosingAnswer, Supporter
from schoolpoort.core import clock, jobs
from schoolpoort.core.clock import clock_at
from tests.contexts.delivery.providers import MailServer, mail_server
from tests.contexts.support.network import Network, signed_in
from tests.contexts.support.second_calendar import read_feed
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
    wide = page.locator("html").evaluate("root => root.scrollWidth - root.clientWidth")
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


@pytest.fixture
def mail(settings) -> Iterator[MailServer]:
    """The mail server of the town: what is in it really left."""
    with mail_server() as server:
        settings.EMAIL_HOST, settings.EMAIL_PORT, settings.MAIL_DOMAIN = "127.0.0.1", server.port, "poort.example"
        yield server


def address_of(person: Guardian | Supporter) -> str:
    contacts = person.channels if isinstance(person, Guardian) else person.contacts
    return str(contacts.get().address)


def mails_to(mail: MailServer, person: Guardian | Supporter) -> list[str]:
    """Send what waits and return every mail that a person got: subject, plain text and HTML."""
    jobs.run("delivery.send_batch", "email")
    read = [message_from_bytes(each.content, policy=policy.default) for each in mail.mails]
    mine = [each for each in read if address_of(person) in str(each["to"])]
    parts = [[each.get_body((kind,)) for kind in ("plain", "html")] for each in mine]
    return [
        "\n".join([str(each["subject"]), *(part.get_content() for part in parts[number] if part)])
        for number, each in enumerate(mine)
    ]


def invitation_in(mail: MailServer, supporter: Supporter) -> str:
    """Return the address in the newest mail to a supporter, as a thumb finds it."""
    found = re.search(r"https?://[^\s/]+(/h/\w+)", mails_to(mail, supporter)[-1])
    assert found
    return found[1]


def scan(live_server, path: str) -> None:
    """Open a link as mail scanners do: every address that the page shows, with GET and HEAD, before anybody reads."""
    for method in ("GET", "HEAD"):
        request = urllib.request.Request(live_server.url + path, method=method)
        with urllib.request.urlopen(request, timeout=10) as answer:
            content = answer.read().decode()
        for each in set(re.findall(r'(?:href|action)="(/h/[^"]+)"', content)):
            Client().get(each)


def take_first_proposal(nora: Page) -> None:
    """Ask the helper whom the planner proposes and ticked, with one button."""
    nora.goto("/support/")
    nora.get_by_role("button", name="Vraag wie aangevinkt is").click()
    expect(nora.get_by_text("1 helper is gevraagd.")).to_be_visible()


def accept_from_mail(open_page: Open, mail: MailServer, supporter: Supporter) -> Page:
    buddy = open_page()
    buddy.goto(invitation_in(mail, supporter))
    buddy.locator('button[value="yes"]').click()
    return buddy


def next_wednesday() -> date:
    today = clock.today()
    return today + timedelta(days=(2 - today.weekday()) % 7 or 7)


@pytest.mark.parametrize("language", ["uk", "ar"])
def test_from_the_pictogram_to_the_question_afterwards(
    live_server, mail: MailServer, open_page: Open, browser: Browser, language
) -> None:
    network = network_in(language)
    supporter, surname = network.supporter, network.guardian.last_name
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
    assert surname not in nora.content()
    nora.locator("a", has_text="Iemand gaat met mij mee").click()
    look(nora, f"{language}-need")
    assert "Spreekt" in nora.content() and surname not in nora.content()
    take_first_proposal(nora)

    link = invitation_in(mail, supporter)
    scan(live_server, link)
    buddy = open_page()
    buddy.goto(link)
    expect(buddy.locator('button[value="yes"]')).to_be_visible()
    look(buddy, f"{language}-invited")
    without_barriers(browser, buddy)
    for seen in (buddy.content(), *mails_to(mail, supporter)):
        assert (
            network.guardian.first_name not in seen
            and surname not in seen
            and network.family.child.first_name not in seen
        )
    buddy.locator('button[value="yes"]').click()
    assert network.guardian.first_name in buddy.content() and surname not in buddy.content()
    buddy.locator("form.pair button").click()
    look(buddy, f"{language}-promised")
    without_barriers(browser, buddy)
    hour = str(buddy.locator("p.hour").text_content()).strip().split()[0][:5]
    assert network.guardian.first_name in mails_to(mail, supporter)[-1] and hour in mails_to(mail, supporter)[-1]
    told = mails_to(mail, network.guardian)[-1]
    assert supporter.first_name in told and hour in told and supporter.last_name not in told

    feed = str(buddy.locator("input[readonly]").get_attribute("value"))
    path = feed[feed.index("/helpers/") :]
    [appointment] = read_feed(Client().get(path).content)
    assert f"{clock.local(appointment.starts):%Y-%m-%d %H:%M}" == f"{next_wednesday()} {hour}"
    assert network.guardian.first_name in appointment.summary and surname not in appointment.summary
    assert appointment.ends - appointment.starts == timedelta(hours=1) and appointment.location

    mother.goto("/mijn/hulp/")
    look(mother, f"{language}-appointment")
    assert "Oksana" in mother.content() and supporter.last_name not in mother.content()
    with clock_at(datetime(2026, 12, 30, 19, tzinfo=UTC)):
        jobs.run("support.conclude")
    mother.reload()
    look(mother, f"{language}-closing")
    mother.locator('button[value="yes"]').click()
    expect(mother.locator('button[value="yes"]')).to_have_count(0)
    buddy.reload()
    look(buddy, f"{language}-over")
    assert network.guardian.first_name not in buddy.content()
    buddy.locator('button[value="a_bit"]').click()
    expect(buddy.locator('button[value="a_bit"]')).to_have_count(0)
    answers = ClosingAnswer.objects.within(network.scope).values_list("side", "helped")
    assert dict(answers) == {Side.GUARDIAN: "yes", Side.SUPPORTER: "a_bit"}
    [appointment] = read_feed(Client().get(path).content)
    assert network.guardian.first_name not in appointment.summary and appointment.location == ""


def test_ill_on_the_day_finds_another_helper_and_the_parent_is_told(
    live_server, mail: MailServer, open_page: Open
) -> None:
    network = network_in("uk")
    second = make_supporter(network.town, "Daryna", languages=("uk", "nl"))
    mother = open_page(in_space(network.guardian))
    ask(mother, "help-come-with-me")
    send(mother)
    take_first_proposal(open_page(signed_in(coordinator_of(network)), width=1280, script=True))
    first, other = network.supporter, second
    if not mails_to(mail, first):
        first, other = second, network.supporter
    buddy = accept_from_mail(open_page, mail, first)
    assert mails_to(mail, other) == []

    buddy.locator('form[action$="/ill"] button').click()
    look(buddy, "uk-ill")
    assert network.guardian.first_name not in buddy.content()
    assert first.first_name in mails_to(mail, network.guardian)[-1]
    mother.goto("/mijn/hulp/")
    assert first.first_name not in mother.content()

    accept_from_mail(open_page, mail, other)
    mother.reload()
    look(mother, "uk-replaced")
    assert other.first_name in mother.content() and other.last_name not in mother.content()
    assert other.first_name in mails_to(mail, network.guardian)[-1]


def test_what_nobody_can_take_up_is_told_in_a_sentence_that_recruits(live_server, open_page: Open) -> None:
    network = network_in("nl")
    family = make_family(network.school_class, languages=("ti",), channels=("email",))
    mother = open_page(in_space(family.guardian))
    ask(mother, "help-come-with-me")
    send(mother)
    nora = open_page(signed_in(coordinator_of(network)), width=1280, script=True)
    nora.goto("/support/")
    expect(nora.get_by_text("Niemand spreekt Tigrinya")).to_be_visible()
    expect(nora.get_by_role("button", name="Vraag wie aangevinkt is")).to_have_count(0)
    nora.get_by_role("link", name="Wie zoeken we nog?").click()
    expect(nora.get_by_role("row").filter(has_text="Niemand spreekt Tigrinya")).to_have_count(1)
    look(nora, "recruiting-tigrinya")


def test_a_partner_sees_nothing_of_a_request(live_server, mail: MailServer, open_page: Open) -> None:
    network = network_in("uk")
    partner = network.family.guardians[1]
    mother = open_page(in_space(network.guardian))
    ask(mother, "help-come-with-me")
    mother.locator("textarea").fill("Geheim-Zx93")
    send(mother)
    take_first_proposal(open_page(signed_in(coordinator_of(network)), width=1280, script=True))
    accept_from_mail(open_page, mail, network.supporter)
    mother.goto("/mijn/hulp/")
    assert network.supporter.first_name in mother.content()

    father = open_page(in_space(partner))
    for path in ("/mijn/", "/mijn/hulp/", "/mijn/agenda/", "/mijn/gesprekken/", "/mijn/berichten/"):
        father.goto(path)
        look(father, f"partner{path.replace('/', '-')}")
        assert network.supporter.first_name not in father.content() and "Geheim" not in father.content()
    expect(father.locator("article.card")).to_have_count(0)
    assert mails_to(mail, partner) == []


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
