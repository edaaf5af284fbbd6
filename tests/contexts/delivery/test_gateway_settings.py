"""The SMS gateway is described by settings; a mistake in them is said in words."""

from urllib.parse import parse_qs

import pytest

from schoolpoort.contexts.delivery import api
from tests.contexts.delivery.outbox import only, request, send_all


def send_text(school, composer, text):
    """Send one text and return nothing; the gateway keeps it."""
    wanted = request(school, "sms")
    composer.contents[wanted.subject_id] = api.Content("", text)
    api.queue([wanted])
    send_all("sms")


@pytest.mark.django_db
def test_a_gateway_that_wants_a_form(school, composer, gateway, settings):
    settings.SMS_BODY = "recipient={to}&body={text}&from=School&ref={id}"
    send_text(school, composer, "Zwemmen & turnen: 50% = ok? سباحة")
    fields = parse_qs(gateway.texts[0].body["raw"])
    assert fields == {
        "recipient": ["+32460001234"],
        "body": ["Zwemmen & turnen: 50% = ok? سباحة"],
        "from": ["School"],
        "ref": [str(only().pk)],
    }


@pytest.mark.django_db
def test_a_gateway_that_wants_nested_json(school, composer, gateway, settings):
    settings.SMS_BODY = (
        '{"messages": [{"to": ["{to}"], "content": "{text}", "meta": {"id": "x-{id}"}}], "flash": false, "n": 1}'
    )
    send_text(school, composer, 'Zeg "ja"\nof \\ "nee"')
    assert gateway.texts[0].body == {
        "messages": [{"to": ["+32460001234"], "content": 'Zeg "ja"\nof \\ "nee"', "meta": {"id": f"x-{only().pk}"}}],
        "flash": False,
        "n": 1,
    }


@pytest.mark.django_db
def test_a_text_with_a_placeholder_in_it_is_only_text(school, composer, gateway):
    send_text(school, composer, "Schrijf {to} of {id}")
    assert gateway.texts[0].body["text"] == "Schrijf {to} of {id}"


@pytest.mark.django_db
def test_isolates_are_not_sent(school, composer, gateway):
    send_text(school, composer, "\u2068De Linde\u2069: zwemmen")
    assert gateway.texts[0].body["text"] == "De Linde: zwemmen"


@pytest.mark.django_db
@pytest.mark.parametrize("answer", ["", "ok", "[]", '{"id": null}', '{"status": "queued"}'])
def test_a_gateway_without_a_reference_is_fine(school, composer, gateway, answer):
    gateway.answer = lambda body: (200, answer)
    send_text(school, composer, "Zwemmen")
    assert (only().state, only().provider_reference) == ("sent", "")


@pytest.mark.parametrize(
    ("name", "value", "complaint"),
    [
        ("SMS_URL", "gateway.example/send", "SCHOOLPOORT_SMS_URL"),
        ("SMS_URL", "ftp://gateway.example/send", "https://"),
        ("SMS_BODY", '{"text": "{text}"}', "{to}"),
        ("SMS_BODY", "to={to}", "{text}"),
        ("SMS_BODY", '{"to": "{to}", "text": "{text}"', "not JSON"),
        ("SMS_HEADERS", "Bearer x", "SCHOOLPOORT_SMS_HEADERS"),
    ],
)
def test_a_mistake_in_the_settings_is_said_in_words(settings, name, value, complaint):
    settings.SMS_URL = "https://gateway.example/send"
    settings.SMS_BODY = "to={to}&text={text}"
    settings.SMS_HEADERS = ""
    assert api.wrong_sms_settings() == ""
    setattr(settings, name, value)
    assert complaint in api.wrong_sms_settings()


def test_sms_is_usable_only_with_a_gateway(settings):
    settings.SMS_URL = settings.SMS_BODY = ""
    assert api.usable_channels() == {"email", "letter", "in_person"}
    settings.SMS_URL, settings.SMS_BODY = "https://gateway.example/send", "to={to}&text={text}"
    assert api.usable_channels() == {"email", "letter", "in_person", "sms"}


@pytest.mark.django_db
def test_what_texts_cost_a_school(school):
    school.sms_part_price = 750
    cost = api.sms_cost(school, ["Zwemmen", "س" * 71])
    assert (cost.messages, cost.parts, cost.price_cents) == (2, 3, 23)
