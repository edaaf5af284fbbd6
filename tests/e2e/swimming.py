"""The message of the first journey: a teacher tells class 2B that swimming starts, as fast as she can."""

import re
import time
from dataclasses import dataclass
from datetime import date, timedelta

from playwright.sync_api import Page, expect

from tests.e2e.town import Town, wait_for
from tests.e2e.visitors import Visitor

ARABIC = re.compile("[\u0621-\u064a]")
UKRAINIAN = re.compile("[\u0400-\u04ff]")
#: What the teacher fills in; the day lies ahead whenever the tests run.
DAY, HOUR = date.today() + timedelta(days=14), "09:15"  # noqa: DTZ011 (the browser runs on this machine's calendar)


@dataclass
class Swimming:
    """What became of it: the address of its board, the clicks it cost, the previews, and what left the house."""

    board: str
    clicks: int
    previews: dict[str, str]
    texts: list[list[str]]
    mails: list[tuple[str, str]]

    def text_in(self, script: re.Pattern[str]) -> list[str]:
        """Return the lines of the first text message whose second line is in this script."""
        return next(lines for lines in self.texts if script.search(lines[1]))

    @property
    def dutch_link(self) -> str:
        """Return the link of a family that gets Dutch only."""
        return next(lines[-1] for lines in self.texts if len(lines) == 2)


def choose_swimming(page: Page) -> None:
    """On the page of a new message: look for the block and take it."""
    page.wait_for_url("**/edit")
    page.get_by_label("Wat wil je zeggen?").press_sequentially("zwem")
    page.get_by_role("button", name="De zwemles begint").first.click()


def fill_in(page: Page) -> None:
    """Give the day and the hour of the first lesson."""
    block = page.get_by_role("region", name="De zwemles begint")
    block.get_by_label("Dag").fill(DAY.isoformat())
    block.get_by_label("Uur").fill(HOUR)


def look_at_translation(page: Page, language: str, script: re.Pattern[str]) -> str:
    """Show the preview in a language and return what it says."""
    page.get_by_role("group", name="Taal van het voorbeeld").get_by_role("button", name=language).click()
    expect(page.locator("#preview :is(h1, h2, h3)").filter(has_text=script).first).to_be_visible()
    return page.locator("#preview").inner_text()


def send_swimming(teacher: Visitor, town: Town) -> Swimming:
    """Write the message, look at two translations, send it, and wait until what can be sent has left."""
    page = teacher.page
    teacher.go("/")
    teacher.clicks = 0
    texts, mails = len(town.texts()), len(town.mails())
    page.get_by_role("button", name="Nieuw bericht").first.click()
    choose_swimming(page)
    fill_in(page)
    previews = {
        "ar": look_at_translation(page, "Arabisch", ARABIC),
        "uk": look_at_translation(page, "Oekraïens", UKRAINIAN),
    }
    page.get_by_role("button", name=re.compile("^Verstuur naar")).click()
    page.wait_for_url("**/board*")
    _wait_until_all_left(town, texts + mails)
    return Swimming(
        page.url, teacher.clicks, previews, [text.split("\n") for text in town.texts()[texts:]], town.mails()[mails:]
    )


def _wait_until_all_left(town: Town, before: int) -> None:
    """Wait for the first text or mail, and then until nothing came for two seconds."""

    def left() -> int:
        return len(town.gateway.texts) + len(town.mail.mails) - before

    wait_for(left)
    seen, since = left(), time.monotonic()
    while time.monotonic() - since < 2:
        time.sleep(0.1)
        if left() > seen:
            seen, since = left(), time.monotonic()
