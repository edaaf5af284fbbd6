"""Somebody with a browser: signs in with a printed link, and notes every complaint and every foreign request."""

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.e2e.town import Town

HEIGHTS = {320: 640, 360: 800, 1280: 900}
_SIGNED_IN: dict[tuple[str, str], Any] = {}


@dataclass
class Visitor:
    """A page of one person and what went wrong on it."""

    page: Page
    town: Town
    complaints: list[str] = field(default_factory=list)
    clicks: int = 0

    def leave(self) -> None:
        """Close the browser window."""
        self.page.context.close()

    def go(self, path: str) -> None:
        """Open an address of the town, written out or from the first slash on."""
        self.page.goto(path if path.startswith("http") else self.town.url + path)


def axe(page: Page) -> None:
    """Fail when axe finds a barrier on the page as it stands."""
    page.wait_for_load_state()
    result = Axe().run(page)
    assert result.violations_count == 0, f"{page.url}\n{result.generate_report()}"


def overflow(page: Page) -> int:
    """Return by how many pixels the page is wider than the screen, once it is there."""
    page.wait_for_load_state()
    return int(page.locator("html").evaluate("root => root.scrollWidth - root.clientWidth"))


def open_visitor(
    browser: Browser,
    town: Town,
    role: str | None,
    width: int = 1280,
    language: str = "nl-BE",
    script: bool = True,
    scale: int = 1,
) -> Visitor:
    """Open a window `width` pixels wide; with a role, signed in as whom the demonstration printed a link for.

    `scale` is the number of picture pixels to a CSS pixel, for pictures.
    """
    context = browser.new_context(
        viewport={"width": width, "height": HEIGHTS[width]},
        device_scale_factor=scale,
        reduced_motion="reduce",
        locale=language,
        timezone_id="Europe/Brussels",
        java_script_enabled=script,
        storage_state=_SIGNED_IN.get((town.url, role)) if role else None,
    )
    context.set_default_timeout(15_000)
    page = context.new_page()
    visitor = Visitor(page, town)
    _watch(visitor)
    if role and (town.url, role) not in _SIGNED_IN:
        visitor.go(town.links[role])
        page.get_by_role("button", name="Meld aan").click()
        expect(page.get_by_role("navigation").first).to_be_visible()
        _SIGNED_IN[town.url, role] = context.storage_state()
        visitor.clicks = 0
    return visitor


def _watch(visitor: Visitor) -> None:
    """Note clicks, console errors (a refused style or script is one) and requests to anybody else."""
    host, complaints = urlsplit(visitor.town.url).netloc, visitor.complaints

    def console(message: Any) -> None:
        # A page that is not there is told as an error too; tests that ask for one look at the page itself.
        if message.type == "error" and "status of 404" not in message.text:
            complaints.append(f"{visitor.page.url}: {message.text}")

    def requested(request: Any) -> None:
        if not request.url.startswith(("data:", "blob:", "about:")) and urlsplit(request.url).netloc != host:
            complaints.append(f"{visitor.page.url} asks {request.url}")

    def clicked() -> None:
        visitor.clicks += 1

    visitor.page.on("console", console)
    visitor.page.on("request", requested)
    visitor.page.on("pageerror", lambda error: complaints.append(f"{visitor.page.url}: {error}"))
    visitor.page.expose_function("countClick", clicked)
    visitor.page.add_init_script(
        "addEventListener('click', (event) => { if (event.isTrusted && event.detail) countClick(); }, true);"
    )
