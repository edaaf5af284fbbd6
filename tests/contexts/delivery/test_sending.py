"""From the outbox to a real mail server and a real gateway."""

from datetime import timedelta
from email import message_from_bytes, policy

import pytest

from schoolpoort.contexts.delivery import api
from schoolpoort.contexts.delivery.models import Delivery
from schoolpoort.core import clock
from schoolpoort.core.ids import new_id
from tests.contexts.delivery.outbox import only, request, row_of, send_all

pytestmark = pytest.mark.django_db


def read(mail):
    return message_from_bytes(mail.content, policy=policy.default)


def test_a_queued_mail_arrives_and_is_sent(school, composer, mail, published):
    wanted = request(school)
    assert api.queue([wanted]) == 1
    send_all("email")
    (received,) = mail.mails
    row = only()
    assert (received.sender, received.recipient) == (f"bounce+{row.pk.hex}@poort.example", "ouder@gezin.example")
    message = read(received)
    assert message["From"] == "Basisschool De Linde <schoolpoort@poort.example>"
    assert message["Reply-To"] == "school@school.example"
    assert message["Message-ID"] == f"<{row.pk}@poort.example>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["List-Unsubscribe"] is None
    assert message.get_body(["plain"]).get_content().strip() == "Morgen zwemmen."
    assert "<p>Morgen zwemmen.</p>" in message.get_body(["html"]).get_content()
    assert (row.state, row.lease_id, row.leased_until) == ("sent", None, None)
    assert published == [api.Sent(wanted.kind, wanted.batch_id, (wanted.subject_id,))]


def test_a_queued_text_arrives_and_keeps_the_gateways_reference(school, composer, gateway, published):
    api.queue([request(school, "sms")])
    send_all("sms")
    (text,) = gateway.texts
    row = only()
    assert text.key == str(row.pk)
    assert text.body == {
        "to": "+32460001234",
        "text": "Morgen zwemmen.",
        "ref": str(row.pk),
        "callback": "http://localhost:8000/t/receipts/sms",
    }
    assert (text.headers["Authorization"], text.headers["X-Afdeling"]) == ("Bearer geheim", "school")
    assert (row.state, row.provider_reference, row.sms_parts) == ("sent", "gw-1", 1)


def test_one_connection_serves_a_whole_batch(school, composer, mail, gateway):
    api.queue([request(school, channel) for channel in ("email", "sms") for _ in range(20)])
    send_all("email")
    send_all("sms")
    assert (len(mail.mails), mail.connections) == (20, 1)
    assert (len(gateway.texts), gateway.connections) == (20, 1)


def test_letters_and_talks_wait_for_people(school, composer, published):
    letter, talk = request(school, "letter"), request(school, "in_person")
    api.queue([letter, talk])
    assert row_of(letter.subject_id).state == "to_print"
    assert row_of(talk.subject_id).state == "to_tell"
    assert api.mark_printed([row_of(letter.subject_id).pk]) == 1
    assert api.mark_told([row_of(talk.subject_id).pk, row_of(letter.subject_id).pk]) == 1
    assert row_of(letter.subject_id).state == "sent"
    assert row_of(talk.subject_id).state == "delivered"
    assert published == [
        api.Sent(letter.kind, letter.batch_id, (letter.subject_id,)),
        api.Delivered(talk.kind, talk.batch_id, (talk.subject_id,)),
    ]


def test_queueing_in_a_transaction_that_fails_leaves_nothing(school, composer):
    from django.db import transaction
    from django_q.models import OrmQ

    with pytest.raises(RuntimeError), transaction.atomic():
        api.queue([request(school)])
        raise RuntimeError
    assert not Delivery.unscoped.exists()
    assert not OrmQ.objects.exists()


def test_sending_starts_after_the_commit(school, composer, django_capture_on_commit_callbacks):
    from django_q.models import OrmQ

    with django_capture_on_commit_callbacks(execute=True):
        api.queue([request(school, "email") for _ in range(251)])
        assert not OrmQ.objects.exists()
    assert OrmQ.objects.count() == 2


def test_an_unknown_kind_is_refused_when_it_is_queued(school):
    with pytest.raises(api.UnknownKind):
        api.queue([request(school, kind="tests.nobody")])


def test_a_code_goes_first_and_is_forgotten_when_it_left(school, composer, gateway):
    api.queue([request(school, "sms") for _ in range(60)])
    code = request(school, "sms", "+32460009999", kind="accounts.code")
    api.send_now(code, api.Content("", "Uw code: 123456"))
    assert row_of(code.subject_id).content
    send_all("sms")
    assert "Uw code: 123456" in [text.body["text"] for text in gateway.texts]
    assert row_of(code.subject_id).content == ""
    assert len(gateway.texts) == 50


def test_ready_content_is_encrypted_in_the_row(school):
    from django.db import connection

    api.send_now(request(school, "sms"), api.Content("", "Uw code: 123456"))
    with connection.cursor() as cursor:
        cursor.execute("SELECT content, address FROM delivery_delivery")
        stored = "".join(cursor.fetchone())
    assert "123456" not in stored
    assert "32460001234" not in stored


def test_nothing_to_send_any_more_is_cancelled(school, composer, mail):
    wanted = request(school)
    api.queue([wanted])
    composer.gone.add(wanted.subject_id)
    send_all("email")
    assert only().state == "cancelled"
    assert mail.mails == []


def test_a_cancelled_delivery_does_not_leave(school, composer, mail):
    batch_id = new_id()
    first, second = (request(school, batch_id=batch_id) for _ in range(2))
    api.queue([first, second])
    assert api.cancel(batch_id, [first.subject_id]) == 1
    send_all("email")
    assert row_of(first.subject_id).state == "cancelled"
    assert row_of(second.subject_id).state == "sent"
    assert api.cancel(batch_id) == 0


def test_what_is_due_later_waits_for_the_sweep(school, composer, mail, django_capture_on_commit_callbacks):
    from django_q.models import OrmQ

    from schoolpoort.contexts.delivery.services.sweeping import sweep

    later = clock.now() + timedelta(hours=3)
    api.queue([request(school, due_at=later)])
    send_all("email")
    assert mail.mails == []
    assert sweep() == 0
    with clock.clock_at(later + timedelta(seconds=1)), django_capture_on_commit_callbacks(execute=True):
        assert sweep() == 1
        send_all("email")
    assert OrmQ.objects.count() == 1
    assert len(mail.mails) == 1
