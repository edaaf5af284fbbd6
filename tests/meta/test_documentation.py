"""Documentation is tested: every setting, command, event, decision and term is where a reader looks for it."""

import re
from dataclasses import is_dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from schoolpoort.config.command import COMMANDS
from schoolpoort.core.events import subscriptions

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
CONTEXTS = ("organisations", "delivery", "accounts", "people", "own_space", "worklist", "messages", "rights")


def settings_in_code() -> set[str]:
    names: set[str] = set()
    for path in [*(ROOT / "src").rglob("*.py"), *(ROOT / "tools").glob("*.sh")]:
        names.update(re.findall(r"SCHOOLPOORT_[A-Z_]+[A-Z]", path.read_text()))
    return {name.removesuffix("_FILE") for name in names}


def test_the_administrator_guide_lists_every_setting_and_no_other() -> None:
    documented = set(
        re.findall(r"^\| `(SCHOOLPOORT_[A-Z_]+)` \|", (DOCS / "administrator.md").read_text(), re.MULTILINE)
    )
    assert documented == settings_in_code()


def test_the_administrator_guide_lists_every_command() -> None:
    documented = set(
        re.findall(r"^\| `schoolpoort ([a-z-]+)` \|", (DOCS / "administrator.md").read_text(), re.MULTILINE)
    )
    assert documented == set(COMMANDS)


def published_events() -> dict[str, type]:
    events: dict[str, type] = {}
    for context in CONTEXTS:
        name = f"schoolpoort.contexts.{context}.events"
        if find_spec(name):
            module = import_module(name)
            events.update(
                {key: each for key, each in vars(module).items() if is_dataclass(each) and each.__module__ == name}
            )
    return events


def test_the_architecture_page_explains_every_event_and_every_listener_has_one() -> None:
    documented = set(re.findall(r"^\| `([A-Za-z]+)` \|", (DOCS / "architecture.md").read_text(), re.MULTILINE))
    assert documented == set(published_events())
    assert {event.__name__ for event in subscriptions()} <= documented


def test_decision_records_are_numbered_without_gaps_and_say_their_status() -> None:
    records = sorted((DOCS / "decisions").glob("*.md"))
    assert [int(path.name[:4]) for path in records] == list(range(1, len(records) + 1))
    for path in records:
        assert "Status: " in path.read_text(), path.name


@pytest.mark.parametrize("path", [*DOCS.rglob("*.md"), ROOT / "README.md"], ids=lambda path: path.name)
def test_links_between_pages_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)\)", path.read_text()):
        if not target.startswith(("http://", "https://", "mailto:")):
            assert (path.parent / target).exists(), f"{path.name} links to {target}"


def test_the_glossary_is_in_order_and_says_nothing_twice() -> None:
    terms = re.findall(r"^\| ([a-z][^|]+?) \|", (DOCS / "glossary.md").read_text(), re.MULTILINE)
    terms = [term for term in terms if term != "in the code"]
    assert terms == sorted(terms, key=str.lower)
    assert len(terms) == len(set(terms))
