"""A guardian's way into the own space of the running town: from the message, with a code and a child's birth date."""

import os
import re
import subprocess
import sys

from tests.e2e.town import Town, wait_for
from tests.e2e.visitors import Visitor

#: What the mother knows and the browser does not: her child's day of birth. The newest code is hers.
_BIRTH_DATE = """
import sys
import django
django.setup()
from schoolpoort.contexts.accounts.api import LinkKind, find_link
from schoolpoort.contexts.messages.models import RecipientGuardian
from schoolpoort.contexts.people.api import Guardianship
link = find_link(sys.argv[1], LinkKind.MESSAGE)
reader = RecipientGuardian.unscoped.get(pk=link.subject_id)
print(Guardianship.unscoped.filter(guardian=reader.guardian_id).first().child.birth_date.isoformat())
"""


def enter_own_space(mother: Visitor, link: str) -> None:
    """Go from a message to the own space; `link` is the message's path."""
    town, page = mother.town, mother.page
    before = len(_codes(town))
    mother.go(link)
    page.locator('a[href*="/mijn/via/"]').click()
    page.locator("main form .button").first.click()
    page.fill("#code", wait_for(lambda: _codes(town)[before:])[-1])
    page.locator("main form .button").first.click()
    year, month, day = (int(each) for each in _birth_date(town, link.rsplit("/", 1)[-1]).split("-"))
    for name, value in (("day", day), ("month", month), ("year", year)):
        page.select_option(f"#{name}", str(value))
    page.locator("main form .button").first.click()
    page.wait_for_url(f"{town.url}/mijn/")


def own_space_via(link: str) -> str:
    """Return the path of the page that asks for a code, from a message's path."""
    return f"/mijn/via/{link.rsplit('/', 1)[-1]}"


def _codes(town: Town) -> list[str]:
    texts = [*town.texts(), *(text for _subject, text in town.mails())]
    return [code for text in texts for code in re.findall(r"(?<!\d)\d{6}(?!\d)", text)]


def _birth_date(town: Town, token: str) -> str:
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "schoolpoort.config.settings",
        "SCHOOLPOORT_HOME": str(town.home),
        "SCHOOLPOORT_DEMO": "true",
    }
    asked = [sys.executable, "-c", _BIRTH_DATE, token]
    return subprocess.run(asked, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
