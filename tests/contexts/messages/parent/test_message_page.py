"""The message as a family gets it: what stands there, what it costs, and what it leaves behind (nothing)."""

from datetime import date, timedelta

import pytest
from django.db import OperationalError, connection
from django.test.utils import CaptureQueriesContext

from schoolpoort.contexts.messages.models import Answer, MessageVersion, RecipientState
from schoolpoort.contexts.messages.services.corrections import send_correction, start_correction
from schoolpoort.core import clock
from schoolpoort.core.phrases import phrase
from schoolpoort.design.styles import parent_style_hash
from tests.factories.families import make_family
from tests.factories.parent_messages import COFFEE, OUTING, PHOTOS, SWIMMING, SentMessage, send_to_class

pytestmark = pytest.mark.django_db

PAGES = ("", "/question", "/help", "/sign", "/thanks", "/instellingen", "/agenda.ics", "/taal/nl")


def correct(sent: SentMessage, note: str) -> MessageVersion:
    """Send a second version of a message with another hour."""
    version = start_correction(sent.message)
    version.blocks = [{**entry, "params": {**entry["params"], "time": "10:30"}} for entry in version.blocks]
    version.change_note = note
    version.save()
    return send_correction(sent.message, version, sent.author).version


def test_the_message_stands_in_arabic_beside_the_same_in_dutch(phone, school_class) -> None:
    family = make_family(school_class, child="Yara")
    sent = send_to_class(school_class)
    page = phone.get(sent.address(family.guardian)).content.decode()
    assert '<html lang="ar" dir="rtl">' in page
    dutch = page[page.index('id="nl"') :]
    for text in ("De zwemles begint", "donderdag 3 december, 09:15", "zwemkleren", "Zwembad Geerdegem"):
        assert text in dutch
    arabic = page[page.index('id="said"') : page.index('id="nl"')]
    assert 'datetime="2026-12-03"' in arabic
    assert "09:15" in arabic
    assert "Yara" in arabic
    assert "2B" in arabic
    for answer in ("answer-understood", "answer-question", "answer-help"):
        assert phrase(answer, ["ar"]).text in arabic
        assert phrase(answer, ["ar"]).language == "ar"


def test_a_family_that_reads_dutch_sees_dutch_once_and_no_mark(phone, school_class) -> None:
    family = make_family(school_class, languages=["nl"])
    page = phone.get(send_to_class(school_class).address(family.guardian)).content.decode()
    assert '<html lang="nl" dir="ltr">' in page
    assert page.count("De zwemles begint") == 2  # the title of the page, and the heading
    assert "Vertaling" not in page


def test_a_translation_says_how_far_it_was_checked(phone, school_class) -> None:
    family = make_family(school_class)
    page = phone.get(send_to_class(school_class).address(family.guardian)).content.decode()
    assert phrase("translation-draft", ["ar"]).text in page


def test_without_a_recorded_need_the_law_gives_dutch(phone, school_class) -> None:
    family = make_family(school_class, needs_translation=False)
    sent = send_to_class(school_class)
    assert '<html lang="nl"' in phone.get(sent.address(family.guardian)).content.decode()
    assert phone.get(sent.address(family.guardian, "/taal/ar")).content.decode().count('lang="ar"') == 0


def test_another_of_the_readers_languages_can_be_looked_at(phone, school_class) -> None:
    family = make_family(school_class, languages=["ar", "en"])
    sent = send_to_class(school_class)
    page = phone.get(sent.address(family.guardian, "/taal/en")).content.decode()
    assert '<html lang="en"' in page
    assert f'action="{sent.address(family.guardian, "/taal/en/answer")}"' in page
    assert '<html lang="ar"' in phone.get(sent.address(family.guardian, "/taal/tr")).content.decode()


def test_the_teachers_own_words_stay_dutch_and_say_so(phone, school_class) -> None:
    family = make_family(school_class)
    sent = send_to_class(school_class, SWIMMING, free_text="Neem een euro mee voor het kastje.")
    page = phone.get(sent.address(family.guardian)).content.decode()
    assert '<p class="written" lang="nl" dir="ltr">Neem een euro mee voor het kastje.</p>' in page
    assert phrase("free-text-dutch", ["ar"]).text in page


def test_a_day_to_answer_by_is_named_and_a_past_one_is_kind(phone, school_class) -> None:
    family = make_family(school_class, languages=["nl"])
    sent = send_to_class(school_class, OUTING, answer_by=clock.today() + timedelta(days=3))
    assert "Antwoord ten laatste op" in phone.get(sent.address(family.guardian)).content.decode()
    with clock.clock_at(clock.now() + timedelta(days=5)):
        page = phone.get(sent.address(family.guardian)).content.decode()
    assert "Antwoorden mag nog" in page


def test_a_correction_is_louder_for_who_saw_the_old_message(phone, school_class) -> None:
    saw, new = make_family(school_class), make_family(school_class, child="Sami", last_name="Nasser")
    sent = send_to_class(school_class)
    phone.get(sent.address(saw.guardian))
    correct(sent, "Het uur is anders: 10.30 uur.")
    loud, soft = phrase("changed-since-you-read", ["ar"]).text, phrase("correction-title", ["ar"]).text
    for_saw = phone.get(sent.address(saw.guardian)).content.decode()
    assert loud in for_saw
    assert "10:30" in for_saw
    for_new = phone.get(sent.address(new.guardian)).content.decode()
    assert soft in for_new
    assert loud not in for_new
    assert "Het uur is anders: 10.30 uur." in for_new


@pytest.mark.parametrize("end", PAGES)
def test_no_page_sets_a_cookie_or_asks_for_one(phone, school_class, end: str) -> None:
    family = make_family(school_class)
    sent = send_to_class(school_class, OUTING)
    response = phone.get(sent.address(family.guardian, end))
    assert response.status_code == 200
    assert not response.cookies
    assert "Set-Cookie" not in response.headers
    assert "Cookie" not in response.headers.get("Vary", "")
    assert "csrfmiddlewaretoken" not in response.content.decode()
    assert "sessionid" not in phone.client.cookies


@pytest.mark.parametrize("end", [*PAGES, "/../wrong"])
def test_every_page_keeps_the_link_to_itself(phone, school_class, end: str) -> None:
    family = make_family(school_class)
    sent = send_to_class(school_class, OUTING)
    headers = phone.get(sent.address(family.guardian, end)).headers
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cache-Control"] == "private, no-store"
    assert headers["X-Robots-Tag"] == "noindex, nofollow"
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert f"style-src {parent_style_hash()}" in policy
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy


def test_no_page_needs_a_script_or_another_host(phone, school_class) -> None:
    family = make_family(school_class)
    sent = send_to_class(school_class, OUTING)
    for end in ("", "/question", "/help", "/sign", "/instellingen"):
        page = phone.get(sent.address(family.guardian, end)).content.decode()
        assert "//" not in page.replace("<!doctype", "")
        assert " on" + "click" not in page
        assert page.count("<script") == (1 if end == "" else 0)
        assert ' style="' not in page


@pytest.mark.parametrize("households", [1, 3])
def test_a_page_costs_six_queries_however_much_there_is(phone, school_class, households: int) -> None:
    families = [make_family(school_class, child=f"Kind{number}", guardians=2) for number in range(households)]
    blocks = [SWIMMING, COFFEE, OUTING][:households]
    sent = send_to_class(school_class, *blocks)
    address = sent.address(families[0].guardian)
    for _ in range(households):
        phone.post(sent.address(families[0].guardian, "/question"), picked="question-time", text="?" * households)
    phone.get(address)
    with CaptureQueriesContext(connection) as queries:
        phone.get(address)
    assert len(queries) == 6


def test_a_page_before_anybody_answered_costs_five_queries(phone, school_class, django_assert_num_queries) -> None:
    family = make_family(school_class)
    address = send_to_class(school_class).address(family.guardian)
    phone.get(address)
    with django_assert_num_queries(5):
        phone.get(address)


def test_a_busy_database_does_not_keep_the_message_from_a_family(phone, school_class, monkeypatch) -> None:
    def busy(_recipients: object) -> None:
        raise OperationalError("database is locked")

    monkeypatch.setattr("schoolpoort.contexts.messages.services.opened.refresh_states", busy)
    family = make_family(school_class)
    sent = send_to_class(school_class)
    assert phone.get(sent.address(family.guardian)).status_code == 200
    assert sent.recipient(family.guardian).opened_at is None
    assert sent.reader(family.guardian).opened_version == 0


def test_a_person_who_opens_it_is_remembered_once(phone, school_class) -> None:
    family = make_family(school_class)
    sent = send_to_class(school_class)
    phone.get(sent.address(family.guardian))
    first = sent.recipient(family.guardian)
    assert first.state == RecipientState.OPENED
    with clock.clock_at(clock.now() + timedelta(hours=2)):
        phone.get(sent.address(family.guardian))
    assert sent.recipient(family.guardian).opened_at == first.opened_at
    assert not Answer.unscoped.exists()


def test_a_scanner_or_a_preview_changes_nothing(phone, school_class) -> None:
    family = make_family(school_class)
    sent = send_to_class(school_class)
    before = sent.recipient(family.guardian).state
    address = sent.address(family.guardian)
    for headers in ({"user-agent": "WhatsApp/2.2"}, {"sec-purpose": "prefetch"}, {"accept-language": ""}):
        assert phone.get(address, **headers).status_code == 200
    phone.client.head(address)
    recipient = sent.recipient(family.guardian)
    assert (recipient.state, recipient.opened_at) == (before, None)


@pytest.mark.parametrize("end", PAGES)
def test_a_get_never_answers(phone, school_class, end: str) -> None:
    family = make_family(school_class)
    sent = send_to_class(school_class, OUTING)
    for address in (sent.address(family.guardian, end), sent.address(family.guardian, "/answer")):
        phone.client.get(address, {"answer": "understood", "picked": "help-come-with-me", "value": "yes"})
    assert not Answer.unscoped.exists()


def test_photos_go_in_plain_dutch_and_ask_for_a_code(phone, school_class) -> None:
    family = make_family(school_class)
    sent = send_to_class(school_class, PHOTOS)
    page = phone.get(sent.address(family.guardian)).content.decode()
    assert '<html lang="nl"' in page
    assert phrase("need-paper-for-this", ["nl"]).text in page
    assert sent.address(family.guardian, "/sign") in page


def test_the_deadline_of_a_trip_is_not_taken_for_its_last_day(phone, school_class) -> None:
    family = make_family(school_class, languages=["nl"])
    trip = (
        "multi-day-trip",
        {
            "kind": "forest",
            "period": "2027-05-03/2027-05-05",
            "items": ["sleeping-bag"],
            "cost": "120",
            "instalments": "yes",
            "until": "2027-03-01",
        },
    )
    sent = send_to_class(school_class, trip, answer_by=date(2027, 3, 1))
    page = phone.get(sent.address(family.guardian)).content.decode()
    leaves = [part.split('"')[0] for part in page.split('datetime="')[1:]]
    assert leaves == ["2027-05-03", "2027-05-05"]
