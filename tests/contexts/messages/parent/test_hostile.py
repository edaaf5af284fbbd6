"""What nobody's telephone sends, and somebody's script does: a kind page, never a failure, nothing half saved."""

import pytest
from django.test import Client

from schoolpoort.contexts.messages.models import Answer
from schoolpoort.contexts.people.api import LanguageSkill
from tests.contexts.messages.parent.conftest import PERSON
from tests.factories.families import make_family
from tests.factories.parent_messages import COFFEE, OUTING, SWIMMING, send_to_class

pytestmark = pytest.mark.django_db

ENDS = ("/answer", "/question", "/help", "/sign", "/instellingen")
FORM = "application/x-www-form-urlencoded"


@pytest.fixture
def address(school_class) -> str:
    family = make_family(school_class)
    return send_to_class(school_class, SWIMMING, COFFEE, OUTING).address(family.guardian)


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"text=" + b"a" * 10 * 1024 * 1024, FORM),
        (b"answer=understood&" * 2000, FORM),
        (b"\x00\x01\x02\xff\xfe", FORM),
        (b"%%%=%00&&&===", FORM),
        (b"picked=help-nothing&text=", FORM),
        (b"picked=question-time%00x", FORM),
        (b"block=nothing&value=yes", FORM),
        (b"block=coffee-moment&value=perhaps", FORM),
        (b"choice=%00:sign", FORM),
        (b"choice=outing-permission:maybe", FORM),
        (b"--x\r\nbroken", "multipart/form-data; boundary=x"),
        (b"x", "multipart/form-data"),
        (b'{"answer": "understood"}', "application/json"),
        (b"\xff\xfet", FORM + "; charset=utf-16"),
        (b"text=", FORM + "; charset=utf-99"),
        (b"", FORM),
    ],
    ids=lambda value: str(value[:12]) if isinstance(value, bytes) else "",
)
def test_what_makes_no_sense_is_answered_kindly_and_saves_nothing(
    address: str, end: str, body: bytes, kind: str
) -> None:
    client = Client(enforce_csrf_checks=True)
    response = client.generic("POST", address + end, body, content_type=kind, headers=PERSON)
    assert response.status_code in {303, 400, 413}
    if response.status_code != 303:
        assert "<html lang=" in response.content.decode()
        assert response.headers["Cache-Control"] == "private, no-store"
    assert not Answer.unscoped.exists()
    assert not LanguageSkill.unscoped.exclude(tag="ar").exists()


def test_characters_that_turn_a_page_around_are_dropped_and_words_are_kept(phone, address: str) -> None:
    phone.post(address + "/question", text="\u202eevil\u202c \x00mag\u200bik \u2066kom\u200cen\u2069?\r\nDank u")
    assert Answer.unscoped.get().text == "evil mag\u200bik kom\u200cen?\r\nDank u"


def test_a_text_with_nothing_in_it_is_asked_again(phone, address: str) -> None:
    response = phone.post(address + "/question", text=" \u202e\x00 ")
    assert response.status_code == 400
    assert not Answer.unscoped.exists()


def test_a_long_text_is_not_cut_but_given_back(phone, address: str) -> None:
    response = phone.post(address + "/question", text="م" * 601)
    page = response.content.decode()
    assert response.status_code == 400
    assert "م" * 601 in page
    assert "600" in page
    assert not Answer.unscoped.exists()


def test_what_a_parent_types_is_never_markup(phone, address: str) -> None:
    page = phone.post(address + "/question", text="<script>alert(1)</script>" * 30).content.decode()
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


@pytest.mark.parametrize("method", ["put", "patch", "delete", "options", "trace"])
@pytest.mark.parametrize("end", ["", *ENDS, "/thanks", "/agenda.ics", "/ask"])
def test_other_methods_are_refused(address: str, method: str, end: str) -> None:
    assert getattr(Client(), method)(address + end).status_code == 405


@pytest.mark.parametrize("lang", ["%00", "..%2f..", "zz", "ar%0d%0aSet-Cookie:%20a=b", "ar" * 900])
def test_a_language_that_is_not_the_readers_is_ignored(phone, address: str, lang: str) -> None:
    response = phone.get(f"{address}/taal/{lang}")
    assert response.status_code in {200, 302, 404}
    assert response.headers.get("Location", address) == address
    assert not response.cookies
