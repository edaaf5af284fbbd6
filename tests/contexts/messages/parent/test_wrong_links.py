"""Links that do not work: a kind page, a way on, and no trace of a token anywhere."""

import logging
from datetime import timedelta

import pytest
from django.test import Client

from schoolpoort.contexts.accounts.api import revoke
from schoolpoort.contexts.worklist.api import Task, TaskKind
from schoolpoort.core import clock
from schoolpoort.core.logs import TokenFilter
from schoolpoort.core.phrases import phrase, phrasebook
from tests.factories.families import make_family
from tests.factories.parent_messages import send_to_class
from tests.factories.schools import make_school

pytestmark = pytest.mark.django_db

UNKNOWN = "/b/AAAAbbbbCCCCdddd"


@pytest.mark.parametrize(
    "address",
    [
        UNKNOWN,
        "/b/short",
        "/b/",
        "/b/%00%00%00",
        "/b/" + "a" * 5000,
        "/b/%E2%80%AEabc",
        "/b/a/b/c/d",
        UNKNOWN + "/help",
        UNKNOWN + "/agenda.ics",
        UNKNOWN + "/taal/ar/instellingen",
        "/b/' OR 1=1 --",
    ],
)
def test_an_unknown_link_gets_a_kind_page(phone, school_class, address: str) -> None:
    response = phone.get(address)
    page = response.content.decode()
    assert response.status_code == 404
    for language in phrasebook().languages:
        assert phrase("link-unknown-title", [language]).text in page
    assert page.index(phrase("link-unknown-title", ["ar"]).text) < page.index("Wij kennen deze link niet")
    assert "school@school.example" in page
    assert "+3215000000" in page
    assert not response.cookies
    assert response.headers["Cache-Control"] == "private, no-store"


def test_an_unknown_link_does_not_tell_which_schools_there_are(phone, school_class) -> None:
    make_school("De Es", reply_email="es@school.example")
    page = phone.get(UNKNOWN).content.decode()
    assert "school.example" not in page
    assert "De Es" not in page
    assert phrase("link-ask-at-school", ["ar"]).text in page


def test_a_full_stop_behind_a_link_does_no_harm(phone, school_class) -> None:
    family = make_family(school_class)
    sent = send_to_class(school_class)
    for tail in (".", ")", "»", "،", "%00"):
        response = phone.get(sent.address(family.guardian) + tail)
        assert response.status_code == 302
        assert response["Location"] == sent.address(family.guardian)


@pytest.mark.parametrize("old", [True, False])
def test_an_old_or_stopped_link_offers_a_new_one_in_the_parents_language(phone, school_class, old: bool) -> None:
    family = make_family(school_class, languages=["ar"])
    sent = send_to_class(school_class)
    link = sent.reader(family.guardian).link
    if old:
        link.expires_at = clock.now() - timedelta(days=1)
        link.save()
    else:
        revoke([link])
    response = phone.get(sent.address(family.guardian), **{"accept-language": "fr"})
    page = response.content.decode()
    assert response.status_code == 410
    title = phrase("link-old-title" if old else "link-revoked-title", ["ar"]).text
    assert f"<h1>{title}</h1>" in page
    assert "Yara" not in page
    for end in ("/answer", "/help", "/sign", "/instellingen"):
        assert phone.post(sent.address(family.guardian, end), answer="understood").status_code == 410
    assert not Task.unscoped.exists()
    assert phone.get(sent.address(family.guardian, "/ask")).status_code == 410
    assert not Task.unscoped.exists()
    for _ in range(2):
        asked = phone.post(sent.address(family.guardian, "/ask"))
        assert asked.status_code == 200
        assert phrase("help-sent", ["ar"]).text in asked.content.decode()
    task = Task.unscoped.get()
    assert (task.kind, task.guardian_id, task.owner) == (TaskKind.LINK_ASKED, family.guardian.pk, sent.author)


def test_a_working_link_has_nothing_to_ask(phone, school_class) -> None:
    family = make_family(school_class)
    sent = send_to_class(school_class)
    assert phone.post(sent.address(family.guardian, "/ask"))["Location"] == sent.address(family.guardian)
    assert phone.post(UNKNOWN + "/ask").status_code == 404
    assert not Task.unscoped.exists()


def test_who_tries_many_links_is_slowed_down_and_a_family_is_not(phone, school_class) -> None:
    family = make_family(school_class)
    sent = send_to_class(school_class)
    codes = [phone.get(f"/b/AAAAbbbbCCCC{number:04d}").status_code for number in range(70)]
    assert codes[:60] == [404] * 60
    assert codes[-1] == 429
    assert phone.get(sent.address(family.guardian)).status_code == 200


def test_behind_a_proxy_each_visitor_has_an_own_pace(phone, school_class, settings) -> None:
    settings.TRUSTED_PROXY = True
    for number in range(61):
        last = phone.get(f"/b/AAAAbbbbCCCC{number:04d}", **{"x-forwarded-for": f"10.0.0.{number}, 192.0.2.1"})
    assert last.status_code == 429
    assert phone.get(UNKNOWN, **{"x-forwarded-for": "192.0.2.1, 192.0.2.2"}).status_code == 404


@pytest.fixture
def written() -> list[str]:
    """What really leaves a log handler that has the product's filter, tracebacks included."""
    lines: list[str] = []

    class Paper(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(self.format(record))

    paper = Paper(level=logging.DEBUG)
    paper.addFilter(TokenFilter())
    root = logging.getLogger()
    level = root.level
    root.addHandler(paper)
    root.setLevel(logging.DEBUG)
    yield lines
    root.removeHandler(paper)
    root.setLevel(level)


def test_no_log_holds_a_token(school_class, written: list[str], monkeypatch) -> None:
    family = make_family(school_class)
    sent = send_to_class(school_class)
    address = sent.address(family.guardian)
    token = address.rsplit("/", 1)[1]
    client = Client(raise_request_exception=False)
    client.get(UNKNOWN)
    client.get(address + "/nothing/here")
    client.delete(address)
    monkeypatch.setattr(
        "schoolpoort.contexts.messages.views.parent_message.build_page",
        lambda *_: (_ for _ in ()).throw(RuntimeError(f"cannot open {address}")),
    )
    assert client.get(address).status_code == 500
    log = "\n".join(written)
    assert "Not Found: /b/[...]" in log
    assert "Method Not Allowed" in log
    assert "Internal Server Error: /b/[...]" in log
    assert "RuntimeError" in log
    assert token not in log
    assert "AAAAbbbbCCCCdddd" not in log


def test_the_products_own_handlers_have_that_filter(settings) -> None:
    for handler in settings.LOGGING["handlers"].values():
        assert "no_tokens" in handler["filters"]
