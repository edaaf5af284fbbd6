"""The compose page says how the teacher's own words read, and mends them with one press."""

import html
import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.messages.models import Message
from schoolpoort.contexts.messages.services.drafts import draft_version
from schoolpoort.core.scope import Scope
from tests.factories.messages import make_draft
from tests.factories.schools import make_class, make_school, make_teacher

pytestmark = pytest.mark.django_db

HARD = "Het is noodzakelijk dat de formulieren onverwijld worden ingevuld, daar de klas reeds vol is."
EASY = "Breng morgen je turnzak mee."


@pytest.fixture
def klas():
    return make_class(make_school())


@pytest.fixture
def teacher(klas, client):
    teacher = make_teacher(klas)
    client.force_login(teacher)
    return teacher


@pytest.fixture
def message(klas, teacher):
    return make_draft(klas, teacher)


def address(message: Message, name: str = "compose") -> str:
    return reverse(f"messages:{name}", args=[message.pk])


def form(message: Message, **fields: object) -> dict[str, object]:
    return {"revision": str(message.revision), "audience": "classes", "free_text": "", "title": "", **fields}


def choices(page: str) -> list[str]:
    """Return what each button that mends something would send."""
    return [html.unescape(each) for each in re.findall(r'name="accept" value="([^"]*)"', page)]


def test_the_level_and_the_marks_come_while_one_types(client, message):
    page = client.post(address(message, "read_through"), {"free_text": HARD}).content.decode()
    assert "moeilijk voor de meeste ouders" in page
    assert re.search(r'<mark class="plain-mark \w+">[^<]*reeds', page)
    assert "free_text" in choices(page)[0]
    easy = client.post(address(message, "read_through"), {"free_text": EASY}).content.decode()
    assert "klaar om te vertalen" in easy
    assert "<mark" not in easy


def test_reading_saves_nothing_and_says_nothing_about_an_empty_text(client, message):
    before = draft_version(message).free_text
    page = client.post(address(message, "read_through"), {"free_text": ""}).content.decode()
    assert "<mark" not in page and "<meter" not in page
    client.post(address(message, "read_through"), {"free_text": HARD})
    message.refresh_from_db()
    assert draft_version(message).free_text == before


def test_another_language_is_said_to_be_no_dutch(client, message):
    text = "The swimming lesson starts next Thursday and everybody should bring a towel and some warm clothes."
    page = client.post(address(message, "read_through"), {"free_text": text}).content.decode()
    assert "lijkt geen Nederlands" in page
    assert "<meter" not in page


def test_without_script_the_same_stands_under_the_field_after_saving(client, message):
    page = client.post(address(message), form(message, free_text=HARD)).content.decode()
    assert "moeilijk voor de meeste ouders" in page
    live = client.post(address(message, "read_through"), {"free_text": HARD}).content.decode()
    assert choices(page) == choices(live) != []


def test_one_press_replaces_the_words_in_place_and_keeps_the_rest(client, message):
    page = client.post(address(message), form(message, free_text=HARD)).content.decode()
    choice = next(each for each in choices(page) if each.endswith(":al"))
    message.refresh_from_db()
    page = client.post(address(message), form(message, free_text=HARD, accept=choice)).content.decode()
    mended = HARD.replace("reeds", "al")
    assert draft_version(message).free_text == mended
    assert f">\n{mended}</textarea>" in page
    assert 'id="read-level" role="status" tabindex="-1" autofocus' in page


def test_what_was_typed_since_is_never_touched(client, message):
    page = client.post(address(message), form(message, free_text=HARD)).content.decode()
    choice = next(each for each in choices(page) if each.endswith(":al"))
    message.refresh_from_db()
    newer = "Lieve ouders. " + HARD
    client.post(address(message), form(message, free_text=newer, accept=choice))
    assert draft_version(message).free_text == newer


@pytest.mark.parametrize("nonsense", ["", ":", "free_text", "free_text:0:7:x:<script>", "urgent:0:1:a:b", "x" * 5000])
def test_a_press_that_points_at_nothing_changes_nothing(client, message, nonsense):
    response = client.post(address(message), form(message, free_text=HARD, accept=nonsense))
    assert response.status_code == 200
    assert draft_version(message).free_text == HARD


def test_a_second_tab_keeps_what_the_first_wrote_also_when_it_mends(client, message):
    page = client.post(address(message), form(message, free_text=HARD)).content.decode()
    choice = next(each for each in choices(page) if each.endswith(":al"))
    # The second tab still has the old number.
    page = client.post(address(message), form(message, free_text=HARD, accept=choice))
    assert page.status_code == 409
    assert HARD.replace("reeds", "al") in html.unescape(page.content.decode())
    assert draft_version(message).free_text == HARD


def test_the_title_is_read_too_where_the_teacher_writes_it(client, klas, teacher):
    message = make_draft(klas, teacher, blocks=())
    fields = form(message, title="Wat is noodzakelijk?", free_text="Kom je ook?")
    page = client.post(address(message), fields).content.decode()
    choice = next(each for each in choices(page) if each.startswith("title:"))
    message.refresh_from_db()
    client.post(address(message), form(message, **{**fields, "revision": message.revision, "accept": choice}))
    message.refresh_from_db()
    assert message.title == "Wat is nodig?"


def test_what_somebody_typed_is_never_html(client, message):
    page = client.post(address(message, "read_through"), {"free_text": f"<img src=x> {HARD}"}).content.decode()
    assert "<img" not in page
    assert "&lt;img" in page


def test_a_text_that_is_too_long_is_read_as_far_as_it_may_go(client, message):
    page = client.post(address(message, "read_through"), {"free_text": (HARD + " ") * 400})
    assert page.status_code == 200
    assert len(page.content) < 200_000


def test_the_number_of_queries_does_not_grow_with_the_findings(client, message):
    counts = []
    for times in (1, 3):
        with CaptureQueriesContext(
            connection,
        ) as queries:
            client.post(address(message, "read_through"), {"free_text": f"{HARD} " * times})
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 12


def test_a_colleague_of_another_class_gets_nothing(client, klas, message):
    client.force_login(make_teacher(make_class(klas.organisation, "3A")))
    assert client.post(address(message, "read_through"), {"free_text": HARD}).status_code == 404
    assert client.get(address(message, "read_through")).status_code in (404, 405)
    assert Message.objects.within(Scope.of(klas.organisation_id)).count() == 1
