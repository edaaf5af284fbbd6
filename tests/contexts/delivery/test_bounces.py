"""Mails that come back, in the forms of several mail servers."""

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schoolpoort.contexts.delivery import api
from schoolpoort.contexts.delivery.channels.bounce_reports import BounceKind, read_bounce
from schoolpoort.contexts.delivery.channels.mail_format import return_path
from schoolpoort.contexts.delivery.models import Delivery, ReturnedNotice
from schoolpoort.contexts.delivery.services.bounces import BounceResult, handle_bounce
from schoolpoort.core import clock, jobs
from schoolpoort.core.ids import new_id
from tests.contexts.delivery.outbox import only, request, row_of, send_all

SAMPLES = Path(__file__).parent / "bounces"

MEANINGS = {
    "postfix_unknown_user": (BounceKind.HARD, "5.1.1"),
    "postfix_delayed": (BounceKind.SOFT, "4.4.1"),
    "postfix_gave_up": (BounceKind.HARD, "4.4.1"),
    "exchange_unknown_user": (BounceKind.HARD, "5.1.10"),
    "sendmail_mailbox_full": (BounceKind.HARD, "5.2.2"),
    "delivered_receipt": (BounceKind.ARRIVED, "2.1.5"),
    "qmail_style": (BounceKind.HARD, "5.1.1"),
    "plain_warning": (BounceKind.SOFT, "4.2.2"),
    "out_of_office": (BounceKind.OTHER, ""),
}


def sample(name: str) -> bytes:
    return (SAMPLES / f"{name}.eml").read_bytes()


def sent(school, **fields) -> Delivery:
    """Queue and send one mail."""
    wanted = request(school, **fields)
    api.queue([wanted])
    send_all("email")
    return row_of(wanted.subject_id)


def test_every_sample_has_a_meaning():
    assert {path.stem for path in SAMPLES.glob("*.eml")} == set(MEANINGS)


@pytest.mark.parametrize("line_end", [b"\r\n", b"\n"], ids=["crlf", "lf"])
@pytest.mark.parametrize("name", MEANINGS)
def test_what_a_returned_mail_means(name, line_end):
    report = read_bounce(sample(name).replace(b"\r\n", line_end))
    assert (report.kind, report.status) == MEANINGS[name]


@given(st.binary(max_size=600))
def test_garbage_is_read_without_an_error(raw):
    assert read_bounce(raw).kind in BounceKind


@given(st.sampled_from(sorted(MEANINGS)), st.integers(0, 1500), st.binary(max_size=30))
def test_a_damaged_bounce_is_read_without_an_error(name, position, damage):
    raw = sample(name)
    assert read_bounce(raw[:position] + damage + raw[position:]).kind in BounceKind
    assert read_bounce(raw[:position]).kind in BounceKind


@pytest.mark.django_db
@pytest.mark.parametrize(
    "name", ["postfix_unknown_user", "exchange_unknown_user", "sendmail_mailbox_full", "qmail_style"]
)
def test_a_hard_bounce_fails_the_delivery_it_was_about(school, composer, mail, published, name):
    row, other = sent(school), sent(school)
    published.clear()
    assert handle_bounce(sample(name), mail.mails[0].sender) is BounceResult.FAILED
    reason = f"bounce {MEANINGS[name][1]}"
    row.refresh_from_db()
    assert (row.state, row.failure) == ("failed", reason)
    assert published == [api.Failed(row.kind, row.batch_id, (row.subject_id,), "email", reason)]
    other.refresh_from_db()
    assert other.state == "sent"
    notice = ReturnedNotice.objects.get()
    assert (notice.delivery_id, notice.source, notice.status_code) == (row.pk, "bounce", MEANINGS[name][1])


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["postfix_delayed", "plain_warning", "out_of_office"])
def test_a_delay_or_an_automatic_answer_fails_nothing(school, composer, mail, published, name):
    row = sent(school)
    published.clear()
    assert handle_bounce(sample(name), return_path(row.pk, "poort.example")) is BounceResult.NOTED
    assert only().state == "sent"
    assert published == []
    assert ReturnedNotice.objects.count() == 1


@pytest.mark.django_db
def test_a_report_of_arrival_makes_it_delivered(school, composer, mail, published):
    row = sent(school)
    assert handle_bounce(sample("delivered_receipt"), return_path(row.pk, "poort.example")) is BounceResult.DELIVERED
    assert only().state == "delivered"
    assert published[-1] == api.Delivered(row.kind, row.batch_id, (row.subject_id,))


@pytest.mark.django_db
def test_the_same_bounce_twice_tells_once(school, composer, mail, published):
    row = sent(school)
    for _ in range(2):
        handle_bounce(sample("postfix_unknown_user"), return_path(row.pk, "poort.example"))
    assert [type(event) for event in published] == [api.Sent, api.Failed]
    handle_bounce(sample("delivered_receipt"), return_path(row.pk, "poort.example"))
    assert only().state == "failed"


@pytest.mark.django_db
def test_notices_are_forgotten_after_thirty_days(school, composer, mail):
    row = sent(school)
    handle_bounce(sample("plain_warning"), return_path(row.pk, "poort.example"))
    for days, left in ((29, 1), (31, 0)):
        with clock.clock_at(clock.now() + timedelta(days=days)):
            jobs.run("delivery.forget_notices")
        assert ReturnedNotice.objects.count() == left
    assert only().state == "sent"


@pytest.mark.django_db
@pytest.mark.parametrize("recipient", ["klas@poort.example", "bounce+zz@poort.example", "bounce+@poort.example", ""])
def test_another_address_is_not_ours(school, recipient):
    assert handle_bounce(sample("postfix_unknown_user"), recipient) is BounceResult.NOT_OURS


@pytest.mark.django_db
def test_a_bounce_of_a_delivery_that_is_gone_is_not_ours(school):
    assert handle_bounce(sample("qmail_style"), return_path(new_id(), "poort.example")) is BounceResult.NOT_OURS
    assert not ReturnedNotice.objects.exists()
