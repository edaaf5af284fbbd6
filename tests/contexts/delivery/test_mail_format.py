"""The mail as bytes: read back by Python's own parser, it says what we meant."""

import re
from datetime import UTC, datetime
from email import message_from_bytes, policy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schoolpoort.contexts.delivery.api import Content
from schoolpoort.contexts.delivery.channels.base import Outgoing, Sender
from schoolpoort.contexts.delivery.channels.mail_format import build_mail, usable_address
from schoolpoort.core.ids import new_id

AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
READABLE = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=300)
LINES = st.lists(READABLE, max_size=6).map("\n".join)


def mail_of(content: Content, name: str = "De Linde", reply_to: str = "") -> bytes:
    item = Outgoing(new_id(), "ouder@gezin.example", Sender(name, reply_to), content)
    return build_mail(item, item.address, "poort.example", AT)


def read(raw: bytes):
    return message_from_bytes(raw, policy=policy.default)


def words(text: str) -> list[str]:
    return text.split()


@given(LINES, LINES)
def test_text_and_html_come_back_as_they_were(text, html):
    message = read(mail_of(Content("Zwemmen", text, html or "<p>x</p>")))
    received = message.get_body(["plain"]).get_content().replace("\r\n", "\n")
    assert received.rstrip("\n") == "\n".join(text.splitlines()).rstrip("\n")
    assert message.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]


@given(READABLE)
def test_a_subject_comes_back_and_never_makes_a_header(subject):
    message = read(mail_of(Content(subject, "x")))
    wanted = re.sub("[\u2066-\u2069]", "", subject)
    assert words(str(message["Subject"] or "")) == words(wanted)
    assert message["To"] == "ouder@gezin.example"


@given(st.text(max_size=200), st.text(max_size=80), st.text(max_size=300))
def test_every_line_is_ascii_short_and_ends_in_crlf(subject, name, text):
    raw = mail_of(Content(subject, text, text), name)
    assert raw.isascii()
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert b"\r" not in raw.replace(b"\r\n", b"")
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998


@given(st.text(max_size=100), st.text(max_size=100))
def test_nothing_in_a_name_or_a_subject_adds_a_header(subject, name):
    names = [header.lower() for header in read(mail_of(Content(subject, "x"), name))]
    expected = {"from", "to", "subject", "date", "message-id", "mime-version", "auto-submitted"}
    expected |= {"x-auto-response-suppress", "content-type", "content-transfer-encoding"}
    assert set(names) == expected
    assert len(names) == len(expected)


def test_a_schools_name_with_a_comma_and_an_accent():
    message = read(mail_of(Content("x", "x"), 'Sint-Jan, "De Linde" in Lède'))
    assert message["From"].addresses[0].display_name == 'Sint-Jan, "De Linde" in Lède'
    assert message["From"].addresses[0].addr_spec == "schoolpoort@poort.example"


def test_arabic_travels_as_base64_and_dutch_stays_readable():
    assert b"Content-Transfer-Encoding: base64" in mail_of(Content("x", "سنذهب للسباحة يوم الخميس"))
    raw = mail_of(Content("x", "Wij gaan naar de kinderboerderij in België."))
    assert b"Wij gaan naar de kinderboerderij in Belgi=C3=AB." in raw


def test_a_mail_without_html_is_plain_text():
    assert read(mail_of(Content("x", "Morgen zwemmen."))).get_content_type() == "text/plain"


def test_an_answer_goes_to_the_school_where_it_has_an_address():
    assert read(mail_of(Content("x", "x"), reply_to="school@school.example"))["Reply-To"] == "school@school.example"
    assert read(mail_of(Content("x", "x"), reply_to="geen adres"))["Reply-To"] is None


@pytest.mark.parametrize(
    ("address", "wire"),
    [
        ("ouder@gezin.example", "ouder@gezin.example"),
        (" ouder+school@gezin.example ", "ouder+school@gezin.example"),
        ("ouder@bücher.example", "ouder@xn--bcher-kva.example"),
        ("o'neill@gezin.example", "o'neill@gezin.example"),
        ("ouder", None),
        ("ouder@", None),
        ("a b@gezin.example", None),
        ("<ouder@gezin.example>", None),
        ("ouder@gezin.example>\r\nRCPT TO:<x@gezin.example", None),
    ],
)
def test_addresses(address, wire):
    assert usable_address(address) == wire


@given(st.text(max_size=60))
def test_no_address_breaks_out_of_an_smtp_command(address):
    wire = usable_address(address)
    assert wire is None or not set(wire) & set("\r\n<> ")
