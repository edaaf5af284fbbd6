"""A school that is no demonstration, running with the rules of sign-in as an installation has them, and its staff."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.e2e.oidc_provider import CLIENT_ID, CLIENT_SECRET, installed, running_provider
from tests.e2e.town import free_port, stop, wait_for, web_server_answers
from tests.migrated import migrated_home

PASSWORD = "een-heel-lang-wachtwoord"
CACHE = Path(__file__).resolve().parents[2] / "var" / "oidc_provider"

#: Who works here: role, and whether they have a password (who was just invited has none).
STAFF = {
    "beheerder@school.example": ("school_administrator", True),
    "zorg@school.example": ("care_coordinator", True),
    "juf@school.example": ("teacher", True),
    "meester@school.example": ("teacher", True),
    "nieuw@school.example": ("teacher", False),
}

#: Who the other service knows, by the id that it gives them, and what it says about them.
PEOPLE: dict[str, dict[str, object]] = {
    "juf": {"email": "juf@school.example", "email_verified": True},
    "someone-with-the-address-of-juf": {"email": "juf@school.example", "email_verified": True},
    "meester-unverified": {"email": "meester@school.example", "email_verified": False},
    "nieuw": {"email": "nieuw@school.example", "email_verified": True},
    "stranger": {"email": "vreemd@elders.example", "email_verified": True},
}
for _claims in PEOPLE.values():
    _claims |= {"given_name": "An", "family_name": "Peeters", "birthdate": "1990-02-03", "rrn": "90020312345"}

_MAKE_STAFF = """
import json, sys, django
django.setup()
from schoolpoort.contexts.accounts.models import RoleAssignment, User
from schoolpoort.contexts.organisations.api import Organisation
school = Organisation.objects.create(kind="school", name="De Linde", short_name="De Linde")
staff, password = json.loads(sys.argv[1]), sys.argv[2]
for email, (role, has_password) in staff.items():
    user = User.objects.create_user(email, password if has_password else None, first_name="An", last_name=role)
    RoleAssignment.objects.create(organisation=school, user=user, role=role, starts="2020-09-01")
"""


@dataclass
class SignInSchool:
    """A running installation, and where its data is."""

    url: str
    issuer: str
    home: Path

    def rows(self, question: str) -> list[tuple[object, ...]]:
        """Return the answer of the database to a question in SQL."""
        with closing(sqlite3.connect(self.home / "schoolpoort.sqlite3")) as connection:
            return connection.execute(question).fetchall()

    def everything_kept(self) -> str:
        """Return everything that the database holds, as text."""
        with closing(sqlite3.connect(self.home / "schoolpoort.sqlite3")) as connection:
            return "\n".join(connection.iterdump())


@contextmanager
def running_school(home: Path) -> Iterator[SignInSchool]:
    """Run a school and the service that its staff may sign in with, until the end of the block."""
    port, service_port = free_port(), free_port()
    url = f"http://localhost:{port}"
    with ExitStack() as stack:
        back = f"{url}/accounts/oidc/1/login/callback/"
        issuer = stack.enter_context(running_provider(installed(CACHE), service_port, back, PEOPLE))
        secret = home / "service-secret"
        secret.write_text(CLIENT_SECRET + "\n")
        environment = {name: value for name, value in os.environ.items() if not name.startswith("SCHOOLPOORT_")} | {
            "DJANGO_SETTINGS_MODULE": "schoolpoort.config.settings",
            "SCHOOLPOORT_HOME": str(home),
            "SCHOOLPOORT_BASE_URL": url,
            "SCHOOLPOORT_SMTP_URL": "smtp://127.0.0.1:9",
            "SCHOOLPOORT_OIDC_NAME": "Scholenverbond",
            "SCHOOLPOORT_OIDC_URL": issuer,
            "SCHOOLPOORT_OIDC_CLIENT_ID": CLIENT_ID,
            "SCHOOLPOORT_OIDC_SECRET_FILE": str(secret),
        }
        command = [sys.executable, "-m", "schoolpoort"]
        migrated_home(home)
        make = [sys.executable, "-c", _MAKE_STAFF, json.dumps(STAFF), PASSWORD]
        subprocess.run(make, env=environment, check=True)
        log = stack.enter_context((home / "serve.log").open("wb"))
        serve = [*command, "serve", "--no-worker", "--port", str(port)]
        process = subprocess.Popen(serve, env=environment, stdout=log, stderr=log)
        stack.callback(stop, process)
        wait_for(lambda: web_server_answers(f"{url}/accounts/login/"))
        yield SignInSchool(url, issuer, home)


@contextmanager
def window(browser: Browser, width: int = 1280) -> Iterator[Page]:
    """A browser window that has never been here; whatever the console complains of fails the test."""
    complaints: list[str] = []
    context = browser.new_context(viewport={"width": width, "height": 900}, locale="nl-BE", reduced_motion="reduce")
    context.set_default_timeout(15_000)
    page = context.new_page()

    def said(message: object) -> None:
        text = str(getattr(message, "text", ""))
        if getattr(message, "type", "") == "error" and "status of 4" not in text:
            complaints.append(f"{page.url}: {text}")

    page.on("console", said)
    page.on("pageerror", lambda error: complaints.append(f"{page.url}: {error}"))
    yield page
    context.close()
    assert complaints == []


def give_authenticator(page: Page) -> str:
    """Give the browser a device that checks its owner, as a telephone does; returns its id."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    return str(session.send("WebAuthn.addVirtualAuthenticator", {"options": options})["authenticatorId"])


def sign_in(page: Page, school: SignInSchool, email: str, password: str = PASSWORD) -> None:
    """Type address and password on the page that is open, or on the sign-in page."""
    if "/accounts/login/" not in page.url:
        page.goto(f"{school.url}/accounts/login/")
    page.locator("input[name=login]").fill(email)
    page.locator("input[name=password]").fill(password)
    page.get_by_role("button", name="Aanmelden", exact=True).click()
    page.wait_for_load_state()
