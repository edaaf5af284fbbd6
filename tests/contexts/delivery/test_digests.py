"""One mail a day for what can wait."""

from datetime import datetime, timedelta
from email import message_from_bytes, policy

import pytest

from schoolpoort.contexts.delivery import api
from schoolpoort.contexts.delivery.models import Delivery
from schoolpoort.contexts.delivery.services.bounces import handle_bounce
from schoolpoort.core import clock
from schoolpoort.core.clock import LOCAL_ZONE
from tests.contexts.delivery.outbox import request, row_of, send_all
from tests.contexts.delivery.test_bounces import sample
from tests.factories.schools import make_school

pytestmark = pytest.mark.django_db

MORNING = datetime(2026, 11, 23, 9, 0, tzinfo=LOCAL_ZONE)
DIGEST_HOUR = datetime(2026, 11, 23, 16, 30, 1, tzinfo=LOCAL_ZONE)


def queue_notes(school, composer, count=2, languages=("nl",), address="ouder@gezin.example", html=True):
    """Queue some notes for the digest of one address."""
    requests = [request(school, address=address, digest=True) for _ in range(count)]
    for number, each in enumerate(requests):
        text = f"Nota {number} voor u."
        body = f"<p>{text}</p>" if html else ""
        composer.contents[each.subject_id] = api.Content(f"De Linde: nota {number}", text, body, languages)
    with clock.clock_at(MORNING):
        api.queue(requests)
    return requests


def send_at_the_digest_hour():
    with clock.clock_at(DIGEST_HOUR):
        send_all("email")


def read(mail):
    return message_from_bytes(mail.content, policy=policy.default)


def test_several_notes_become_one_mail_at_the_digest_hour(school, composer, mail, published):
    notes = queue_notes(school, composer, 3)
    with clock.clock_at(DIGEST_HOUR - timedelta(minutes=1)):
        send_all("email")
    assert mail.mails == []
    send_at_the_digest_hour()
    (received,) = mail.mails
    message = read(received)
    assert message["Subject"] == "Basisschool De Linde: nieuwe berichten"
    text = message.get_body(["plain"]).get_content()
    assert "Er zijn 3 nieuwe berichten voor u." in text
    assert [text.index(f"Nota {number} voor u.") for number in range(3)] == sorted(
        text.index(f"Nota {number} voor u.") for number in range(3)
    )
    html = message.get_body(["html"]).get_content()
    assert all(f"<p>Nota {number} voor u.</p>" in html for number in range(3))
    assert set(Delivery.unscoped.values_list("state", flat=True)) == {"sent"}
    told = {subject for event in published for subject in event.subject_ids}
    assert told == {each.subject_id for each in notes}


def test_one_note_stays_a_mail_of_its_own(school, composer, mail):
    queue_notes(school, composer, 1)
    send_at_the_digest_hour()
    assert read(mail.mails[0])["Subject"] == "De Linde: nota 0"


def test_the_readers_language_stands_beside_the_dutch(school, composer, mail):
    queue_notes(school, composer, 2, languages=("en", "fr"))
    send_at_the_digest_hour()
    text = read(mail.mails[0]).get_body(["plain"]).get_content()
    dutch, english = text.splitlines()[:2]
    assert dutch == "Er zijn 2 nieuwe berichten voor u."
    assert english not in {"", dutch}
    assert 'lang="en"' in read(mail.mails[0]).get_body(["html"]).get_content()


def test_two_addresses_and_two_schools_are_never_joined(school, composer, mail):
    queue_notes(school, composer, 2)
    queue_notes(school, composer, 2, address="ander@gezin.example")
    queue_notes(make_school("De Es", quiet_from="00:00", quiet_until="00:00"), composer, 2)
    send_at_the_digest_hour()
    assert sorted(received.recipient for received in mail.mails) == [
        "ander@gezin.example",
        "ouder@gezin.example",
        "ouder@gezin.example",
    ]


def test_a_digest_larger_than_a_batch_is_still_one_mail(school, composer, mail, monkeypatch):
    from schoolpoort.contexts.delivery.services import leases

    monkeypatch.setitem(leases.BATCH_SIZE, "email", 2)
    queue_notes(school, composer, 5)
    send_at_the_digest_hour()
    assert len(mail.mails) == 1
    assert "Nota 4" in read(mail.mails[0]).get_body(["plain"]).get_content()


def test_a_digest_that_bounces_fails_all_its_parts(school, composer, mail, published):
    notes = queue_notes(school, composer, 3)
    send_at_the_digest_hour()
    published.clear()
    handle_bounce(sample("postfix_unknown_user"), mail.mails[0].sender)
    assert {row_of(each.subject_id).state for each in notes} == {"failed"}
    assert {subject for event in published for subject in event.subject_ids} == {each.subject_id for each in notes}


def test_a_digest_is_the_same_mail_when_it_is_tried_again(school, composer, mail):
    queue_notes(school, composer, 2)
    mail.answers["ouder@gezin.example"] = "451 4.7.1 later"
    send_at_the_digest_hour()
    mail.answers.clear()
    with clock.clock_at(DIGEST_HOUR + timedelta(hours=1)):
        send_all("email")
    oldest = Delivery.unscoped.order_by("pk").first()
    assert read(mail.mails[0])["Message-ID"] == f"<{oldest.pk}@poort.example>"
