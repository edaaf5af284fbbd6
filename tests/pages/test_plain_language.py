"""Klare taal: anybody pastes a letter, sees what is hard, takes replacements; nothing of it is kept anywhere."""

import io
import logging
import re
from html import unescape
from zipfile import ZipFile

import pytest
from django.apps import apps
from django.contrib.staticfiles import finders
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from docx import Document

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.messages.models import Message
from schoolpoort.engines.plain_dutch import Fact
from schoolpoort.pages.plain_language.facts_shown import shown_facts
from tests.factories.schools import make_class, make_school, make_teacher, make_user

pytestmark = pytest.mark.django_db

PAGE = "/klare-taal/"
SECRET = "Zwaluwnest"
LETTER = f"""Beste ouders van {SECRET},

Indien uw kind niet kan deelnemen, dient u de leerkracht hiervan tijdig te verwittigen.

Wij vertrekken op vrijdag 11 december 2026 om 8.45 uur. Breng een lunchpakket en een fluohesje mee. Dit kost 12,50 euro.
"""


def check(client: Client, text: str, **fields: object):
    return client.post(PAGE, {"text": text, **fields})


def result_of(page) -> str:
    found = re.search(r'id="result"[^>]*>(.*?)</div>', page.content.decode(), re.DOTALL)
    assert found
    return unescape(found[1])


def scores(page) -> list[int]:
    return [int(each) for each in re.findall(r"moeilijkheid <strong>(\d+)</strong>", page.content.decode())]


def rows_of_everything() -> dict[str, int]:
    return {model._meta.label: model._base_manager.count() for model in apps.get_models()}


# --- what one sees ------------------------------------------------------------------------------------------------


def test_a_visitor_sees_what_is_hard_and_a_result_that_is_easier(client: Client) -> None:
    page = check(client, LETTER)
    assert page.status_code == 200
    before, after = scores(page)
    assert after < before
    assert "Indien" not in result_of(page) and "Als uw kind" in result_of(page)
    marked = page.content.decode()
    assert re.search(
        r'<mark class="plain-mark advice" id="mark-\d+">Indien<a class="plain-number" href="#finding', marked
    )


def test_every_mark_leads_to_the_list_and_back(client: Client) -> None:
    html = check(client, LETTER).content.decode()
    marks = set(re.findall(r'id="mark-(\d+)"', html))
    assert marks and marks == set(re.findall(r'href="#mark-(\d+)"', html))
    assert marks == set(re.findall(r'href="#finding-(\d+)"', html))
    assert marks <= set(re.findall(r'id="finding-(\d+)"', html))


def test_what_is_not_ticked_stays_as_it_was(client: Client) -> None:
    assert result_of(check(client, LETTER, chosen="1")) == LETTER.rstrip("\n") + "\n"


def test_one_ticked_replacement_is_taken_and_the_others_are_not(client: Client) -> None:
    html = check(client, LETTER).content.decode()
    key = re.search(r'value="(\d+-\d+-formal-word)"', html)
    assert key
    page = check(client, LETTER, chosen="1", use=key[1])
    assert "Als uw kind" in result_of(page)
    assert "tijdig" in result_of(page)


def test_the_facts_look_as_on_a_parents_page(client: Client) -> None:
    html = check(client, LETTER).content.decode()
    assert 'datetime="2026-12-11"' in html
    assert "08:45" in html
    assert "12,50" in html
    tiles = html[html.index('class="item-tiles') :]
    assert "fluohesje" in tiles and "<svg" in tiles[: tiles.index("</ul>")]


@pytest.mark.parametrize(
    ("thing", "concept"),
    [
        ("muts", "hat-gloves"),
        ("warme handschoenen", "hat-gloves"),
        ("pet", "sun-hat"),
        ("boekje", ""),
        ("twee handdoeken", "towel"),
        ("trui", ""),
    ],
)
def test_a_thing_gets_the_picture_that_the_phrasebook_has_of_it(thing: str, concept: str) -> None:
    fact = Fact("bring", 0, len(thing), thing, thing)
    assert [each.pictogram for each in shown_facts([fact]).bring] == [concept]


def test_a_plain_letter_is_ready_to_translate(client: Client) -> None:
    html = check(client, "Beste ouders,\n\nWij gaan zwemmen op vrijdag 4 december.\n\nBreng een handdoek mee.").content
    assert "klaar om te vertalen" in html.decode()


def test_the_same_page_in_english(client: Client) -> None:
    user = make_teacher(make_class(make_school()))
    user.language = "en"
    user.save()
    client.force_login(user)
    html = check(client, LETTER).content.decode()
    assert "Plain language" in html and "Klare taal" not in html


# --- files --------------------------------------------------------------------------------------------------------


def docx(text: str) -> bytes:
    document = Document()
    for each in text.split("\n"):
        document.add_paragraph(each)
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def broken_docx() -> bytes:
    content = io.BytesIO()
    with ZipFile(content, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<nothing/>")
    return content.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("brief.txt", LETTER.encode()),
        ("brief.txt", LETTER.encode("cp1252")),
        ("brief.docx", docx(LETTER)),
        ("brief.html", f"<!doctype html><html><body><p>{LETTER}</p></body></html>".encode()),
        ("brief.eml", f"From: a@school.example\nSubject: Uitstap\nContent-Type: text/plain\n\n{LETTER}".encode()),
    ],
)
def test_a_file_is_read_and_shown(client: Client, name: str, content: bytes) -> None:
    page = check(client, "", file=SimpleUploadedFile(name, content))
    assert page.status_code == 200
    assert "Als uw kind" in result_of(page)


@pytest.mark.parametrize(
    "content",
    [b"\x00\x01\x02\xff" * 500, b"%PDF-1.7 broken", b"PK\x03\x04 broken", bytes(range(256)) * 40, broken_docx()],
)
def test_a_file_that_cannot_be_read_says_what_to_do(client: Client, content: bytes) -> None:
    page = check(client, "", file=SimpleUploadedFile("brief.pdf", content))
    assert page.status_code in (200, 400)
    assert re.search(r"Kopieer de tekst|Typ de tekst|Plak de woorden", page.content.decode())


def test_a_file_above_ten_megabytes_is_refused(client: Client) -> None:
    page = check(client, "", file=SimpleUploadedFile("brief.txt", b"a " * (5 * 1024 * 1024 + 1)))
    assert page.status_code == 400
    assert "Het mag 10 MB zijn" in page.content.decode()


# --- what is no letter --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Er staat nog geen tekst"),
        (" \n\n ", "Er staat nog geen tekst"),
        ("🎒🎒🎒 🙂", "Plak de woorden zelf"),
        ("Dear parents, tomorrow the class goes to the museum and we leave at nine.", "geen Nederlands"),
        ("Chers parents, demain la classe va au musée et nous partons à neuf heures.", "geen Nederlands"),
    ],
)
def test_what_cannot_be_judged_gets_a_sentence_and_no_score(client: Client, text: str, sentence: str) -> None:
    page = check(client, text)
    assert sentence in page.content.decode()
    assert scores(page) == []


def test_a_text_that_is_too_long_is_refused(client: Client) -> None:
    page = check(client, "De klas gaat zwemmen. " * 10_000)
    assert page.status_code == 400
    assert "te lang" in page.content.decode()


def test_a_huge_text_gets_a_list_that_ends(client: Client) -> None:
    html = check(client, "Indien u komt, dient u tijdig te verwittigen. " * 900).content.decode()
    assert html.count('id="finding-') == 150
    assert "Kijk een kleiner stuk na" in html


@pytest.mark.parametrize(
    "text",
    [
        'Indien u <script>alert(1)</script> wil, dient u "><img src=x onerror=alert(1)> tijdig te verwittigen.',
        "Indien u {{ settings.SECRET_KEY }} {% debug %} &lt;b&gt; wil komen, dient u dit tijdig te melden.",
        "Indien u komt\x00\x07, dient u \u202edit\u202c tijdig te melden aan de school.",
    ],
)
def test_a_letter_stays_text(client: Client, text: str) -> None:
    html = check(client, text).content.decode()
    assert "<script>alert" not in html and "<img src=x" not in html
    assert "{{ settings" not in html or "SECRET_KEY }}" in unescape(html)
    assert "\x00" not in html


@pytest.mark.parametrize(
    "fields",
    [
        {"use": ["x", "-1--1-", "0-99999-formal-word"], "chosen": "1"},
        {"use": "9" * 5000, "chosen": "1"},
        {"chosen": "1", "pick-0-6-formal-word": "<b>", "use": "0-6-formal-word"},
        {"chosen": ["1", "2"], "text2": "x"},
    ],
)
def test_choices_that_nobody_made_change_nothing(client: Client, fields: dict[str, object]) -> None:
    page = check(client, "Wij gaan zwemmen. Breng een handdoek mee naar school.", **fields)
    assert result_of(page) == "Wij gaan zwemmen. Breng een handdoek mee naar school."


def test_words_of_ones_own_cannot_be_smuggled_in_as_a_replacement(client: Client) -> None:
    page = check(
        client,
        "Indien uw kind ziek is, belt u de school.",
        **{"chosen": "1", "use": "0-6-formal-word", "pick-0-6-formal-word": "Tover"},
    )
    assert result_of(page).startswith("Als uw kind")


# --- nothing is kept ----------------------------------------------------------------------------------------------


def test_nothing_of_a_letter_is_kept(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    before = rows_of_everything()
    assert SECRET in check(client, LETTER, file=SimpleUploadedFile("x.txt", LETTER.encode())).content.decode()
    check(client, LETTER, chosen="1")
    after = rows_of_everything()
    # The count of tries is there, behind a keyed hash; no session, no draft, no file.
    assert {name for name in after if after[name] != before[name]} == {"core.TryCount"}
    assert not client.session.keys()
    assert SECRET not in caplog.text


def test_an_upload_never_touches_the_disk(client: Client, settings) -> None:
    assert settings.FILE_UPLOAD_MAX_MEMORY_SIZE >= 11 * 1024 * 1024


def test_the_pages_answer_may_not_be_kept(client: Client) -> None:
    assert "no-store" in check(client, LETTER).headers["Cache-Control"]


def test_too_many_letters_from_one_address_wait(client: Client) -> None:
    for _ in range(300):
        check(client, "")
    page = check(client, LETTER)
    assert page.status_code == 429
    assert "Wacht tien minuten" in page.content.decode()
    assert "Zwaluwnest" in page.content.decode(), "the letter is still in its field"
    assert check(Client(REMOTE_ADDR="192.0.2.9"), LETTER).status_code == 200


def test_whole_books_from_one_address_wait_sooner(client: Client) -> None:
    book = "🎒" * 20_001
    answers = [check(client, book).status_code for _ in range(21)]
    assert answers == [200] * 20 + [429]
    assert check(client, LETTER).status_code == 200


def test_a_form_of_another_site_is_refused() -> None:
    assert Client(enforce_csrf_checks=True).post(PAGE, {"text": LETTER}).status_code == 403


def test_the_same_queries_for_a_short_and_a_long_letter(client: Client, django_assert_num_queries) -> None:
    check(client, "x")
    with django_assert_num_queries(2):
        check(client, LETTER)
    with django_assert_num_queries(2):
        check(client, LETTER * 20)


# --- a message ----------------------------------------------------------------------------------------------------


def test_a_visitor_is_told_to_sign_in_and_to_copy(client: Client) -> None:
    html = check(client, LETTER).content.decode()
    assert "/accounts/login/?next=/klare-taal/" in html
    assert "Wij bewaren het niet" in html
    answer = client.post(f"{PAGE}bericht", {"text": LETTER})
    assert answer.status_code == 302 and answer["Location"].startswith("/accounts/login/")
    assert Message._base_manager.count() == 0


def test_a_teacher_makes_a_draft_in_which_nothing_is_missing(client: Client) -> None:
    school_class = make_class(make_school())
    client.force_login(make_teacher(school_class))
    text = "Beste ouders,\n\nDe zwemles begint op vrijdag 11 december 2026 om 8.45 uur.\n\nOnze poes heet Mimi."
    answer = client.post(f"{PAGE}bericht", {"text": text})
    message = Message._base_manager.get()
    assert answer["Location"] == f"/messages/{message.pk}/edit"
    version = message.versions.get()
    assert [each["block"] for each in version.blocks] == ["swimming-starts"]
    assert version.blocks[0]["params"]["date"] == "2026-12-11"
    assert "Mimi" in version.free_text
    assert list(message.classes.all()) == [school_class]
    assert client.get(answer["Location"]).status_code == 200


def test_a_letter_without_a_block_becomes_own_words(client: Client) -> None:
    client.force_login(make_teacher(make_class(make_school())))
    client.post(f"{PAGE}bericht", {"text": "Onze poes heet Mimi. Zij is lief."})
    version = Message._base_manager.get().versions.get()
    assert (version.blocks, version.free_text) == ([], "Onze poes heet Mimi. Zij is lief.")


def test_a_letter_that_is_too_long_for_a_message_makes_none(client: Client) -> None:
    client.force_login(make_teacher(make_class(make_school())))
    answer = client.post(f"{PAGE}bericht", {"text": "Onze poes heet Mimi. " * 2000})
    assert answer.status_code == 400
    assert "te lang voor één bericht" in answer.content.decode()
    assert Message._base_manager.count() == 0


def test_nothing_to_say_makes_no_message(client: Client) -> None:
    client.force_login(make_teacher(make_class(make_school())))
    assert client.post(f"{PAGE}bericht", {"text": " "}).status_code == 302
    assert Message._base_manager.count() == 0


def test_who_writes_no_messages_makes_none(client: Client) -> None:
    client.force_login(make_user(make_school(), Role.NT2_COORDINATOR))
    assert client.get(PAGE).status_code == 200
    assert client.post(f"{PAGE}bericht", {"text": LETTER}).status_code == 404


# --- the way here -------------------------------------------------------------------------------------------------


def test_the_page_is_linked_from_the_door_the_home_and_the_menu(client: Client) -> None:
    assert f'href="{PAGE}"' in client.get("/accounts/login/").content.decode()
    client.force_login(make_teacher(make_class(make_school())))
    home = client.get("/").content.decode()
    assert home.count(f'href="{PAGE}"') == 2


def test_a_file_may_be_dropped_anywhere_on_the_form_and_without_a_script_in_its_field(client):
    page = client.get("/klare-taal/").content.decode()
    form = re.search(r"<form[^>]*data-drop-area[^>]*>.*?</form>", page, re.DOTALL)
    assert form
    assert 'type="file"' in form[0]
    assert 'enctype="multipart/form-data"' in form[0]
    script = re.search(r'<script src="([^"]*pages/drop-area[^"]*)" defer>', page)
    assert script
    assert finders.find(script[1].removeprefix("/static/"))
