"""One browser, one running town, and visitors who notice what should never happen on a page."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.e2e.town import Town, running_town
from tests.e2e.visitors import Visitor, open_visitor

CHROMIUM = "/usr/bin/chromium"
OpenVisitor = Callable[..., Visitor]


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """One Chromium for all these tests; it ends with them, because a process can drive only one at a time."""
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty page on a laptop."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="nl-BE")
    yield context.new_page()
    context.close()


@pytest.fixture(scope="session")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """The demonstration town, loaded and running; tests share it, as people share a school."""
    with running_town(Path(tmp_path_factory.mktemp("town"))) as running:
        yield running


@pytest.fixture
def visit(browser: Browser, town: Town) -> Iterator[OpenVisitor]:
    """Open a visitor: `visit("bridge figure", width=360)` is signed in; `visit(width=360)` is a parent or a stranger.

    At the end of the test nobody may have met an error, a refused script, or an address of somebody else.
    """
    opened: list[Visitor] = []

    def open_one(role: str | None = None, **options: object) -> Visitor:
        visitor = open_visitor(browser, town, role, **options)
        opened.append(visitor)
        return visitor

    yield open_one
    for each in opened:
        each.leave()
    assert [complaint for each in opened for complaint in each.complaints] == []
