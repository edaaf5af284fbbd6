"""Who holds which rows, and what happens when a worker goes silent."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from schoolpoort.contexts.delivery import api
from schoolpoort.contexts.delivery.models import Delivery
from schoolpoort.contexts.delivery.services.leases import claim, renew
from schoolpoort.core import clock
from tests.contexts.delivery.outbox import only, request, send_all

pytestmark = pytest.mark.django_db


def test_two_workers_never_hold_the_same_row(school, composer):
    api.queue([request(school) for _ in range(300)])
    first, second, third = claim("email")[1], claim("email")[1], claim("email")[1]
    assert (len(first), len(second), len(third)) == (250, 50, 0)
    assert not {row.pk for row in first} & {row.pk for row in second}


def test_rows_of_a_silent_worker_come_back_when_its_lease_ran_out(school, composer, mail, settings):
    settings.DELIVERY_LEASE_SECONDS = 60
    api.queue([request(school)])
    claim("email")
    send_all("email")
    assert mail.mails == []
    with clock.clock_at(clock.now() + timedelta(seconds=61)):
        send_all("email")
    assert (only().state, only().attempts) == ("sent", 0)


def test_a_lease_that_was_lost_writes_nothing(school, composer, mail, published):
    """The first worker slept too long; the second has sent; the first must not write over it."""
    from schoolpoort.contexts.delivery.channels.base import Outcome, SendResult
    from schoolpoort.contexts.delivery.services.outcomes import record_results

    api.queue([request(school)])
    lease_id, rows = claim("email")
    with clock.clock_at(clock.now() + timedelta(hours=1)):
        send_all("email")
    record_results(lease_id, [(SendResult(rows[0].pk, Outcome.REFUSED, "smtp 550"), rows, 0)])
    assert only().state == "sent"
    assert [type(event) for event in published] == [api.Sent]
    assert renew(lease_id) == set()


def test_rows_whose_lease_was_lost_are_not_sent_by_the_old_worker(school, composer, gateway, monkeypatch):
    """While the first text is on its way everything else goes to another worker; the first stops there."""
    monkeypatch.setattr("schoolpoort.contexts.delivery.services.sending.FLUSH_COUNT", 1)
    api.queue([request(school, "sms") for _ in range(3)])
    first_key: list[str] = []

    def take_away(body):
        if not first_key:
            first_key.append(body["ref"])
            stolen.append(True)
        return 202, "{}"

    stolen: list[bool] = []
    gateway.answer = take_away
    from schoolpoort.contexts.delivery.services import sending

    record = sending.record_results

    def record_then_lose(lease_id, group):
        record(lease_id, group)
        Delivery.unscoped.filter(state="sending").update(lease_id=None, state="waiting")

    monkeypatch.setattr(sending, "record_results", record_then_lose)
    send_all("sms")
    assert len(gateway.texts) == 1
    monkeypatch.setattr(sending, "record_results", record)
    send_all("sms")
    assert len(gateway.texts) == 3
    assert set(gateway.keys.values()) == {1}


@pytest.mark.parametrize("channel", ["email", "sms"])
def test_a_batch_costs_the_same_queries_for_one_row_and_for_three(school, composer, mail, gateway, channel):
    counts = []
    for size in (1, 3):
        api.queue([request(school, channel) for _ in range(size)])
        with CaptureQueriesContext(
            connection,
        ) as queries:
            send_all(channel)
        counts.append(len(queries))
    assert counts[0] == counts[1]
    assert counts[0] <= 16
    assert composer.calls == 2


def test_queueing_costs_the_same_queries_for_one_row_and_for_three(school, composer):
    counts = []
    for size in (1, 3):
        requests = [request(school) for _ in range(size)]
        with CaptureQueriesContext(connection) as queries:
            api.queue(requests)
        counts.append(len(queries))
    # One insert of the rows, one lease of the job, and the transaction.
    assert counts[0] == counts[1] <= 5
