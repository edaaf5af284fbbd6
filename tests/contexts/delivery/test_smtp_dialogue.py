"""The dialogue with a mail server: one packet or several, refusals in between, connections that end."""

from email import message_from_bytes, policy

import pytest

from schoolpoort.contexts.delivery import api
from schoolpoort.contexts.delivery.models import Delivery
from tests.contexts.delivery.outbox import request, row_of, send_all

pytestmark = pytest.mark.django_db


@pytest.fixture(params=[False, True], ids=["step by step", "pipelining"])
def server(request, mail):
    mail.pipelining = request.param
    return mail


@pytest.mark.parametrize("goes_on_anyway", [False, True])
def test_refusals_in_between_do_not_mix_up_the_answers(school, composer, server, goes_on_anyway):
    server.goes_on_anyway = goes_on_anyway
    server.answers = {"weg@gezin.example": "550 5.1.1 unknown", "druk@gezin.example": "450 4.2.1 busy"}
    names = ["een", "weg", "twee", "druk", "drie"]
    requests = {name: request(school, address=f"{name}@gezin.example") for name in names}
    api.queue(list(requests.values()))
    send_all("email")
    assert [mail.recipient for mail in server.mails] == [f"{name}@gezin.example" for name in ("een", "twee", "drie")]
    states = {name: row_of(each.subject_id).state for name, each in requests.items()}
    assert states == {"een": "sent", "weg": "failed", "twee": "sent", "druk": "waiting", "drie": "sent"}
    assert server.connections == 1


def test_a_line_that_starts_with_a_dot_arrives_whole(school, composer, server):
    wanted = request(school)
    composer.contents[wanted.subject_id] = api.Content("x", "een\n.\n..twee\n.drie")
    api.queue([wanted])
    send_all("email")
    raw = server.mails[0].content
    assert raw.endswith(b"\r\n..twee\r\n.drie\r\n")
    text = message_from_bytes(raw, policy=policy.default).get_content().replace("\r\n", "\n")
    assert text == "een\n.\n..twee\n.drie\n"


def test_a_server_that_takes_a_few_mails_per_connection_gets_new_connections(school, composer, server):
    server.mails_per_connection = 2
    api.queue([request(school) for _ in range(5)])
    send_all("email")
    assert set(Delivery.unscoped.values_list("state", "attempts")) == {("sent", 0)}
    assert len({mail.sender for mail in server.mails}) == len(server.mails) == 5
    assert server.connections == 3


def test_a_refused_sender_keeps_all_for_later(school, composer, server):
    server.sender_answer = "550 5.7.1 sender not allowed"
    api.queue([request(school) for _ in range(3)])
    send_all("email")
    assert set(Delivery.unscoped.values_list("state", "failure")) == {("waiting", "smtp 550 5.7.1")}
