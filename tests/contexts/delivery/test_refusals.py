"""What providers refuse, put off, or never answer."""

from datetime import timedelta

import pytest

from schoolpoort.contexts.delivery import api
from schoolpoort.contexts.delivery.models import Delivery
from schoolpoort.contexts.delivery.policies.retries import wait_after
from schoolpoort.core import clock, events
from schoolpoort.core.ids import new_id
from tests.contexts.delivery.outbox import only, request, row_of, send_all

pytestmark = pytest.mark.django_db


def test_a_refused_mailbox_fails_and_the_rest_of_the_batch_arrives(school, composer, mail, published):
    batch_id = new_id()
    bad, good = request(school, address="weg@gezin.example", batch_id=batch_id), request(school, batch_id=batch_id)
    mail.answers["weg@gezin.example"] = "550 5.1.1 no such user weg@gezin.example"
    api.queue([bad, good])
    send_all("email")
    row = row_of(bad.subject_id)
    assert (row.state, row.failure) == ("failed", "smtp 550 5.1.1")
    assert row_of(good.subject_id).state == "sent"
    assert api.Failed(bad.kind, batch_id, (bad.subject_id,), "email", "smtp 550 5.1.1") in published
    assert len(mail.mails) == 1


def test_a_greylisted_mailbox_waits_and_arrives_later(school, composer, mail, published):
    mail.answers["ouder@gezin.example"] = "451 4.7.1 try again later"
    api.queue([request(school)])
    send_all("email")
    row = only()
    assert (row.state, row.attempts, row.failure) == ("waiting", 1, "smtp 451 4.7.1")
    assert timedelta(seconds=50) < row.due_at - clock.now() <= timedelta(minutes=1)
    mail.answers.clear()
    with clock.clock_at(row.due_at + timedelta(seconds=1)):
        send_all("email")
    assert only().state == "sent"
    assert [type(event) for event in published] == [api.Sent]


def test_the_content_that_is_refused_fails_only_after_the_last_answer(school, composer, mail):
    mail.data_answer = "554 5.7.1 spam"
    api.queue([request(school)])
    send_all("email")
    assert (only().state, only().failure) == ("failed", "smtp 554 5.7.1")


def test_a_refused_sender_is_our_trouble_and_not_the_familys(school, composer, mail):
    mail.sender_answer = "550 5.7.1 sender not allowed"
    api.queue([request(school) for _ in range(2)])
    send_all("email")
    assert list(Delivery.unscoped.values_list("state", flat=True)) == ["waiting", "waiting"]


@pytest.mark.parametrize("channel", ["email", "sms"])
def test_a_provider_that_is_away_costs_one_attempt_for_the_whole_batch(
    school, composer, mail, gateway, settings, channel
):
    settings.EMAIL_PORT, settings.SMS_URL = 9, "http://127.0.0.1:9/send"
    api.queue([request(school, channel) for _ in range(3)])
    send_all(channel)
    assert set(Delivery.unscoped.values_list("state", "attempts")) == {("waiting", 1)}


@pytest.mark.parametrize("status", [401, 409, 429, 500, 503])
def test_a_gateway_that_is_busy_or_does_not_know_us_is_asked_again(school, composer, gateway, status):
    gateway.answer = lambda body: (status, "")
    api.queue([request(school, "sms")])
    send_all("sms")
    assert (only().state, only().failure) == ("waiting", f"sms {status}")


@pytest.mark.parametrize("status", [400, 422])
def test_a_refused_number_fails(school, composer, gateway, published, status):
    gateway.answer = lambda body: (status, '{"error": "no number"}')
    api.queue([request(school, "sms")])
    send_all("sms")
    assert (only().state, only().failure) == ("failed", f"sms {status}")
    assert [type(event) for event in published] == [api.Failed]


def test_a_gateway_that_never_answers_is_asked_again_under_the_same_key(school, composer, gateway, monkeypatch):
    monkeypatch.setattr("schoolpoort.contexts.delivery.channels.sms.TIMEOUT_SECONDS", 0.2)
    gateway.accepting_seconds = 0.6
    api.queue([request(school, "sms")])
    send_all("sms")
    assert (only().state, only().failure) == ("waiting", "sms timeout")
    gateway.accepting_seconds = 0
    with clock.clock_at(only().due_at + timedelta(seconds=1)):
        send_all("sms")
    assert only().state == "sent"
    assert gateway.keys == {str(only().pk): 2}


def test_a_gateway_that_closed_the_connection_gets_a_new_one(school, composer, gateway):
    gateway.closes_after = 1
    api.queue([request(school, "sms") for _ in range(3)])
    send_all("sms")
    assert set(Delivery.unscoped.values_list("state", flat=True)) == {"sent"}
    assert len(gateway.keys) == 3


@pytest.mark.parametrize(("urgent", "tries"), [(False, 8), (True, 7)])
def test_after_the_last_try_it_has_failed(school, composer, gateway, published, urgent, tries):
    gateway.answer = lambda body: (503, "")
    api.queue([request(school, "sms", urgent=urgent)])
    now = clock.now()
    for _ in range(tries):
        assert only().state == "waiting"
        with clock.clock_at(now):
            send_all("sms")
        now += timedelta(days=2)
    row = only()
    assert (row.state, row.failure) == ("failed", "gave up: sms 503")
    assert len(gateway.texts) == tries
    assert [type(event) for event in published] == [api.Failed]


def test_waits_grow_and_end():
    for urgent in (False, True):
        waits = [wait_after(attempts, urgent) for attempts in range(1, 9)]
        known = [wait for wait in waits if wait is not None]
        assert known == sorted(known)
        assert waits[-1] is None


@pytest.mark.parametrize(
    "address", ["", "geen adres", "a@b@c.example", "x@gezin.example\r\nBcc: y@gezin.example", "é@gezin.example", "x@"]
)
def test_an_address_that_cannot_be_one_fails_without_reaching_the_server(school, composer, mail, address):
    wanted = request(school)
    api.queue([wanted.__class__(**{**wanted.__dict__, "address": address})])
    send_all("email")
    assert (only().state, only().failure) == ("failed", "address")
    assert mail.mails == []


def test_a_broken_composer_puts_the_batch_back(school, composer, mail):
    api.queue([request(school)])
    composer.broken = True
    with pytest.raises(RuntimeError):
        send_all("email")
    assert (only().state, only().attempts, only().lease_id) == ("waiting", 1, None)
    composer.broken = False
    with clock.clock_at(only().due_at + timedelta(seconds=1)):
        send_all("email")
    assert only().state == "sent"


def test_wrong_gateway_settings_put_the_batch_back(school, composer, gateway, settings):
    from schoolpoort.contexts.delivery.channels.sms import SmsSettingsWrong

    settings.SMS_BODY = '{"to": "{to}"}'
    api.queue([request(school, "sms")])
    with pytest.raises(SmsSettingsWrong, match="SMS_BODY has no"):
        send_all("sms")
    assert only().state == "waiting"


def test_a_broken_subscriber_does_not_send_a_mail_twice(school, composer, mail):
    def broken(event: api.Sent) -> None:
        raise RuntimeError("the subscriber is broken")

    events.subscribe(api.Sent)(broken)
    try:
        api.queue([request(school) for _ in range(3)])
        with pytest.raises(RuntimeError):
            send_all("email")
    finally:
        events._subscribers[api.Sent].remove(broken)
    assert set(Delivery.unscoped.values_list("state", flat=True)) == {"sent"}
    assert len(mail.mails) == 3


def test_no_log_holds_an_address(school, composer, mail, gateway, caplog, capfd):
    caplog.set_level("DEBUG")
    mail.answers["ouder@gezin.example"] = "550 5.1.1 <ouder@gezin.example> unknown"
    gateway.answer = lambda body: (400, '{"error": "+32460001234 is wrong"}')
    api.queue([request(school), request(school, "sms")])
    send_all("email")
    send_all("sms")
    assert set(Delivery.unscoped.values_list("state", flat=True)) == {"failed"}
    written = caplog.text + "".join(capfd.readouterr())
    ours = [record.getMessage() for record in caplog.records if not record.name.startswith("mail.log")]
    assert "gezin.example" not in "".join(ours)
    assert "460001234" not in written
    assert not any(
        "gezin" in failure or "460" in failure for failure in Delivery.unscoped.values_list("failure", flat=True)
    )
