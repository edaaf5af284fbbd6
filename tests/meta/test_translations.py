"""Every staff text has its English, and whoever chose English meets no Dutch of ours on any page."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po
from django.conf import settings
from django.db import transaction
from django.test import Client
from django.utils import translation
from tools import translations

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.directory.sheet_columns import COLUMNS as DIRECTORY_COLUMNS
from schoolpoort.contexts.people.roster.fields import FIELDS
from schoolpoort.core.phrases import phrasebook
from tests.contexts.people.roster.roster_files import HEADERS
from tests.meta.permission_world import School, World, addresses, make_world, path_of
from tests.meta.visible_text import visible_texts

ENGLISH = "en"

#: Texts that are the same word in both languages.
SAME_IN_BOTH = {
    "%(families)s, %(languages)s",
    "Buddy",
    "Contact",
    "Helper",
    "Helpers",
    "Partner",
    "Partners",
    "buddy",
    "helper",
    "man",
    "reserve",
    "Logo",
    "tip",
    "Later",
    "School",
    "Stop",
    "Team",
    "e-mail",
}


def strings(message: Message) -> list[str]:
    return [message.string] if isinstance(message.string, str) else list(message.string)


def ids(message: Message) -> list[str]:
    return [message.id] if isinstance(message.id, str) else list(message.id)


@pytest.fixture(scope="module")
def english() -> list[Message]:
    return list(translations.texts(translations.read_translations(ENGLISH)))


# --- the catalogue ------------------------------------------------------------------------------------------------


def test_nothing_is_left_to_do_for_a_translator() -> None:
    found = translations.problems(ENGLISH)
    assert not found, "run `python tools/translations.py extract`, translate, `compile`:\n" + "\n".join(found)


def test_the_template_for_translators_holds_the_texts_of_the_source() -> None:
    with translations.TEMPLATE.open("rb") as file:
        stored = {(translations.key(each), each.id) for each in translations.texts(read_po(file))}
    assert stored == {(translations.key(each), each.id) for each in translations.texts(translations.extract_template())}


def test_english_is_not_dutch_copied(english: list[Message]) -> None:
    copied = {text for each in english for text in ids(each) if text in strings(each)}
    assert copied == SAME_IN_BOTH


def test_a_translation_keeps_the_tags_of_its_text(english: list[Message]) -> None:
    def tags(text: str) -> list[str]:
        return sorted(re.findall(r"</?[a-z]+>", text))

    assert [each.id for each in english if any(tags(text) != tags(ids(each)[-1]) for text in strings(each))] == []


def test_no_other_catalogue_changes_our_dutch(english: list[Message]) -> None:
    def shown(message: Message) -> str:
        first = ids(message)[0]
        return translation.pgettext(message.context, first) if message.context else translation.gettext(first)

    with translation.override("nl"):
        assert [each.id for each in english if shown(each) != ids(each)[0]] == []


def test_django_finds_one_and_many() -> None:
    with translation.override(ENGLISH):
        one, many = (translation.ngettext("%(count)d gezin", "%(count)d gezinnen", n) % {"count": n} for n in (1, 2))
    assert (one, many) == ("1 family", "2 families")


def translated_while_loading(path: Path) -> list[str]:
    """Return the calls of gettext that run when a module loads: they would stay Dutch for every reader."""
    at_once: set[str] = set()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "django.utils.translation":
            names = ("gettext", "ngettext", "pgettext", "npgettext")
            at_once |= {each.asname or each.name for each in node.names if each.name in names}
    found: list[str] = []
    waiting: list[ast.AST] = [tree]
    while waiting:
        for child in ast.iter_child_nodes(waiting.pop()):
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                continue
            if isinstance(child, ast.Call) and isinstance(child.func, ast.Name) and child.func.id in at_once:
                found.append(f"{path.name}:{child.lineno} {ast.unparse(child)}")
            waiting.append(child)
    return found


def test_no_text_is_translated_before_its_reader_is_known(tmp_path: Path) -> None:
    example = tmp_path / "module.py"
    example.write_text(
        "from django.utils.translation import gettext as _\nTITLE = _('Dag')\ndef f(): return _('Dag')\n"
    )
    assert translated_while_loading(example) == ["module.py:2 _('Dag')"]
    modules = [path for path in translations.source_files() if path.suffix == ".py"]
    assert [call for path in modules for call in translated_while_loading(path)] == []


def test_no_text_hides_inside_another_string() -> None:
    # Before Python 3.12 an f-string is one token: a text inside it is never found for a translator.
    hidden = []
    for path in (each for each in translations.source_files() if each.suffix == ".py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                calls = [each.func for each in ast.walk(node) if isinstance(each, ast.Call)]
                names = {each.id for each in calls if isinstance(each, ast.Name)}
                hidden += [f"{path.name}:{node.lineno}"] if names & set(translations.KEYWORDS) else []
    assert hidden == []


# --- the tool --------------------------------------------------------------------------------------------------------


def found_in(path: Path, source: str) -> list[tuple[object, str | None]]:
    path.write_text(source, encoding="utf-8")
    return [(msgid, context) for msgid, context, _comments in translations.messages_of(path)]


def test_texts_are_found_wherever_a_template_may_have_them(tmp_path: Path) -> None:
    source = """{% load i18n %}
        <c-card title="{% translate 'Een kaart' %}"
          aria-label="{% blocktranslate with n=x %}Kaart {{ n }}{% endblocktranslate %}">
    {% translate "Sluiten" context "dialog" as close %}
      {% blocktranslate trimmed asvar line count n=total %}
          {{ n }} gezin is
          100 % mee{% plural %}{{ n }} gezinnen
      {% endblocktranslate %}{{ _("in een variabele")|upper }}
  {% include "x.html" with label=_("in een include") %}"""
    assert found_in(tmp_path / "page.html", source) == [
        ("Een kaart", None),
        ("Kaart %(n)s", None),
        ("Sluiten", "dialog"),
        (("%(n)s gezin is 100 %% mee", "%(n)s gezinnen"), None),
        ("in een variabele", None),
        ("in een include", None),
    ]


def test_texts_are_found_under_every_name_that_python_gives_them(tmp_path: Path) -> None:
    source = """
_("a"); gettext("b"); gettext_lazy("c"); gettext_noop("d" "e")
pgettext("menu", "f"); pgettext_lazy("menu", "g"); ngettext("h", "i", 2); npgettext("menu", "j", "k", 2)
print("geen tekst voor mensen")
"""
    assert found_in(tmp_path / "module.py", source) == [
        ("a", None),
        ("b", None),
        ("c", None),
        ("de", None),
        ("f", "menu"),
        ("g", "menu"),
        (("h", "i"), None),
        (("j", "k"), "menu"),
    ]


@pytest.mark.parametrize(
    ("message", "problem"),
    [
        (Message("Dag %(name)s", "Hello"), "other placeholders than the Dutch"),
        (Message("Rij {row}", "Row {line}"), "other placeholders than the Dutch"),
        (Message("Dag", ""), "not translated"),
        (Message(("%(n)s kind", "%(n)s kinderen"), ("%(n)s child", "")), "not translated"),
        (Message(("%(n)s kind", "%(n)s kinderen"), ("one child", "the children")), "other placeholders than the Dutch"),
        (Message("Dag", "Hello", flags={"fuzzy"}), "marked fuzzy"),
    ],
)
def test_a_mistake_of_a_translator_is_named(message: Message, problem: str) -> None:
    assert problem in list(translations.problems_of(message))


def test_a_singular_may_say_its_number_as_a_word() -> None:
    message = Message(("%(n)s kind", "%(n)s kinderen"), ("one child", "%(n)s children"))
    assert list(translations.problems_of(message)) == []


# --- the pages ----------------------------------------------------------------------------------------------------


def dutch_texts(messages: list[Message]) -> tuple[set[str], list[re.Pattern[str]]]:
    """Return our Dutch as it may stand on a page: whole texts, and patterns for those with something filled in."""
    whole, patterns = set(), []
    for message in messages:
        for text in ids(message):
            plain = " ".join(re.sub(r"<[^>]+>", "", text).replace("%%", "%").split())
            if text in strings(message):
                continue
            if not translations.placeholders(plain):
                whole.add(plain)
            elif len(re.findall(r"[a-zé]{2,}", re.sub(r"%\(\w+\)\w|\{\w*\}", "", plain))) >= 2:
                patterns.append(re.compile(re.sub(r"%\\\(\w+\\\)\w|\\\{\w*\\\}", ".+", re.escape(plain))))
    english_too = {text for message in messages for text in strings(message)}
    return whole - english_too, patterns


#: Written down in Dutch for everybody when a task is opened, and read later by whoever takes it up.
WRITTEN_DOWN_IN_DUTCH = re.compile(
    r"Dit gezin kreeg “|Zegt dat een nummer of mailadres niet meer klopt\.|.+ opende in nood de gegevens van een kind\."
)


def dutch_by_nature() -> set[str]:
    """Return words that stay Dutch for every reader: building blocks, the school's own file, a language's own name."""
    blocks = {parameter.label for block in phrasebook().blocks() for parameter in block.params.values()}
    columns = {field.label for field in FIELDS.values()} | set(HEADERS)
    columns |= {text for each in DIRECTORY_COLUMNS for text in (each.label, each.explanation)}
    return blocks | columns | {own_name for _tag, own_name in settings.LANGUAGES}


def readers(world: World) -> Iterator[tuple[str, User, School]]:
    for role, user in world.second.staff.items():
        yield role, user, world.second
    yield "town administrator", world.town_administrator, world.second


@pytest.mark.django_db
def test_a_reader_of_english_meets_no_dutch_of_ours(english: list[Message]) -> None:
    world = make_world()
    whole, patterns = dutch_texts(english)
    whole -= dutch_by_nature()
    found, opened = set(), set()
    for role, user, school in readers(world):
        user.language = ENGLISH
        user.save(update_fields=["language"])
        client = Client()
        client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
        for address in (each for each in addresses() if each.is_staff_only):
            with transaction.atomic():
                answer = client.get(path_of(address, school))
            if answer.status_code != 200 or not answer.get("Content-Type", "").startswith("text/html"):
                continue
            opened.add(address.name)
            for text in visible_texts(answer.content.decode(), ENGLISH):
                if WRITTEN_DOWN_IN_DUTCH.match(text):
                    continue
                if text in whole or any(pattern.fullmatch(text) for pattern in patterns):
                    found.add(f"{address.name} as {role}: {text}")
    assert {
        "pages:home",
        "messages:list",
        "messages:board",
        "worklist:mine",
        "people:families",
        "people:staff",
    } <= opened
    assert not found, "\n".join(sorted(found))


def test_the_search_for_dutch_would_find_it(english: list[Message]) -> None:
    whole, patterns = dutch_texts(english)
    page = """<main><h1>Nieuw bericht</h1><p aria-label="Zet hoger: Uitstap">x</p>
        <p lang="nl">Hier staat niemand.</p></main>"""
    said = list(visible_texts(page, ENGLISH))
    assert [text for text in said if text in whole] == ["Nieuw bericht"]
    assert [text for text in said if any(each.fullmatch(text) for each in patterns)] == ["Zet hoger: Uitstap"]
    assert "Hier staat niemand." not in said
