"""Without a mouse: a message is written and sent, and a task is closed, with Tab, Enter and letters."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.conftest import OpenVisitor
from tests.e2e.swimming import DAY

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("town")]

#: More stops than this on the way to a button is no way.
FAR = 60
HAS_FOCUS = "element => element === document.activeElement"
SHOWS_FOCUS = """() => {
  const shape = getComputedStyle(document.activeElement);
  return shape.outlineStyle !== 'none' || shape.boxShadow !== 'none';
}"""


def tab_to(page: Page, target: Locator) -> None:
    """Press Tab until the target has the focus, and see that the focus can be seen."""
    expect(target).to_be_visible()
    for _ in range(FAR):
        if target.evaluate(HAS_FOCUS):
            assert page.evaluate(SHOWS_FOCUS), f"nobody sees that {target} has the focus"
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{FAR} times Tab did not come to {target}")


def test_a_message_is_written_and_sent_by_keyboard(visit: OpenVisitor) -> None:
    teacher = visit("teacher of class 2B")
    page, keyboard = teacher.page, teacher.page.keyboard
    teacher.go("/")
    tab_to(page, page.get_by_role("button", name="Nieuw bericht").first)
    keyboard.press("Enter")
    page.wait_for_url("**/edit")
    tab_to(page, page.get_by_label("Wat wil je zeggen?"))
    keyboard.type("zwem")
    tab_to(page, page.get_by_role("button", name="De zwemles begint").first)
    keyboard.press("Enter")
    block = page.get_by_role("region", name="De zwemles begint")
    tab_to(page, block.get_by_label("Dag"))
    keyboard.type(f"{DAY:%m%d%Y}")
    expect(block.get_by_label("Dag")).to_have_value(DAY.isoformat())
    tab_to(page, block.get_by_label("Uur"))
    keyboard.type("0915AM")
    expect(block.get_by_label("Uur")).to_have_value("09:15")
    tab_to(page, page.get_by_role("button", name=re.compile("^Verstuur naar")))
    keyboard.press("Enter")
    page.wait_for_url("**/board*")
    expect(page.get_by_role("heading", level=1)).to_have_text("De zwemles begint")
    assert teacher.clicks == 0


def test_a_task_is_closed_by_keyboard(visit: OpenVisitor) -> None:
    bridge_figure = visit("bridge figure", width=360)
    page = bridge_figure.page
    bridge_figure.go("/tasks/")
    tasks = page.get_by_role("article")
    name = tasks.first.get_attribute("id")
    tab_to(page, tasks.first.get_by_role("button").first)
    page.keyboard.press("Enter")
    expect(page.locator(f"#{name}")).to_have_count(0)
    assert bridge_figure.clicks == 0
