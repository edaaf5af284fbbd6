"""Receipts of the SMS gateway, as requests to the real address."""

import json
from datetime import timedelta

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from schoolpoort.contexts.delivery import api
from schoolpoort.contexts.delivery.models import ReturnedNotice
from schoolpoort.contexts.delivery.services.receipts import ReceiptUnreadable, read_receipts, sign
from schoolpoort.core import clock
from schoolpoort.core.ids import new_id
from tests.contexts.delivery.outbox import only, request, send_all

SECRET = "een-geheim-dat-de-gateway-ook-kent"


@pytest.fixture
def text(school, composer, gateway, settings):
    """One text that was sent."""
    settings.SMS_RECEIPT_SECRET = SECRET
    api.queue([request(school, "sms")])
    send_all("sms")
    return only()


def report(client, body, secret=SECRET, at=None, content_type="application/json", **headers):
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    timestamp = int((at or clock.now()).timestamp())
    signed = {"X-Receipt-Timestamp": str(timestamp), "X-Receipt-Signature": sign(raw, timestamp, secret)}
    return client.post("/t/receipts/sms", raw, content_type=content_type, headers={**signed, **headers})


@pytest.mark.django_db
def test_a_receipt_makes_it_delivered(client, text, published):
    assert report(client, {"id": str(text.pk), "status": "delivered"}).status_code == 204
    assert only().state == "delivered"
    assert only().delivered_at is not None
    assert published == [api.Delivered(text.kind, text.batch_id, (text.subject_id,))]


@pytest.mark.django_db
def test_a_receipt_may_name_the_gateways_own_reference(client, text):
    assert report(client, [{"reference": "gw-1", "status": "DELIVERED"}]).status_code == 204
    assert only().state == "delivered"


@pytest.mark.django_db
def test_a_receipt_may_be_a_form(client, text):
    body = f"id={text.pk}&status=undelivered&code=27".encode()
    assert report(client, body, content_type="application/x-www-form-urlencoded").status_code == 204
    assert (only().state, only().failure) == ("failed", "sms receipt 27")


@pytest.mark.django_db
def test_a_failed_text_is_told_once_and_stays_failed(client, text, published):
    for status in ("failed", "failed", "delivered"):
        assert report(client, {"id": str(text.pk), "status": status}).status_code == 204
    assert only().state == "failed"
    assert [type(event) for event in published] == [api.Failed]
    assert ReturnedNotice.objects.count() == 3


@pytest.mark.django_db
def test_a_status_on_the_way_changes_nothing(client, text):
    assert report(client, {"id": str(text.pk), "status": "buffered"}).status_code == 204
    assert only().state == "sent"


@pytest.mark.django_db
@pytest.mark.parametrize("known", [{"id": str(new_id())}, {"id": "geen-id"}, {"reference": "van-een-ander"}])
def test_an_unknown_id_gets_the_same_answer_as_a_known_one(client, text, known):
    response = report(client, {**known, "status": "delivered"})
    assert (response.status_code, response.content) == (204, b"")
    assert not ReturnedNotice.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize(
    "headers",
    [
        {"X-Receipt-Signature": ""},
        {"X-Receipt-Signature": "0" * 64},
        {"X-Receipt-Timestamp": ""},
        {"X-Receipt-Timestamp": "1"},
        {"X-Receipt-Timestamp": "١٢٣"},
        {"X-Receipt-Timestamp": "nu"},
    ],
)
def test_without_the_right_signature_nothing_changes(client, text, headers):
    assert report(client, {"id": str(text.pk), "status": "failed"}, **headers).status_code == 403
    assert only().state == "sent"


@pytest.mark.django_db
def test_another_secret_or_no_secret_opens_nothing(client, text, settings):
    assert report(client, {"id": str(text.pk), "status": "failed"}, secret="gok").status_code == 403
    settings.SMS_RECEIPT_SECRET = ""
    assert report(client, {"id": str(text.pk), "status": "failed"}, secret="").status_code == 403
    assert only().state == "sent"


@pytest.mark.django_db
@pytest.mark.parametrize(("minutes", "status"), [(-6, 403), (-4, 204), (4, 204), (6, 403)])
def test_an_old_receipt_cannot_be_played_again(client, text, minutes, status):
    at = clock.now() + timedelta(minutes=minutes)
    assert report(client, {"id": str(text.pk), "status": "delivered"}, at=at).status_code == status


@pytest.mark.django_db
@pytest.mark.parametrize(
    "body", [b"", b"{", b"\xff", b"[1]", b'{"id": "x"}', b'{"status": "delivered"}', b'"x"', b"[" * 100_000]
)
def test_a_signed_body_that_is_no_receipt_is_told_so(client, text, body):
    response = report(client, body)
    assert response.status_code == 400
    assert response.content


@pytest.mark.django_db
def test_a_gateway_has_no_cookie_and_needs_none(text):
    assert report(Client(enforce_csrf_checks=True), {"id": str(text.pk), "status": "delivered"}).status_code == 204
    assert only().state == "delivered"


@pytest.mark.django_db
def test_a_receipt_is_posted(client):
    assert client.get("/t/receipts/sms").status_code == 405


@given(st.binary(max_size=300), st.sampled_from(["application/json", "application/x-www-form-urlencoded", ""]))
def test_any_body_is_receipts_or_a_clear_refusal(body, content_type):
    try:
        receipts = read_receipts(body, content_type)
    except ReceiptUnreadable as error:
        assert str(error)
    else:
        assert all(receipt.status is not None for receipt in receipts)


@given(st.dictionaries(st.text(max_size=10), st.text(max_size=40)))
def test_any_form_is_a_receipt_or_a_clear_refusal(form):
    try:
        read_receipts(json.dumps(form).encode(), "application/json")
    except ReceiptUnreadable as error:
        assert "status" in str(error)
