from email.message import EmailMessage

import pytest

from schoolpoort.contexts.messages.models import MessageState
from schoolpoort.contexts.messages.services.drafts import draft_version
from schoolpoort.contexts.messages.services.intake import MailRefused, receive_mail
from tests.factories.schools import make_class, make_school, make_teacher

pytestmark = pytest.mark.django_db

ADDRESS = "klas-2b@post.example"


@pytest.fixture(autouse=True)
def domain(settings):
    settings.MAIL_DOMAIN = "post.example"


def mail_from(sender, subject="Fwd: zwemmen donderdag", text="Donderdag gaan we zwemmen.\n\n-- \nJuf Els", **headers):
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = ADDRESS
    mail["Subject"] = subject
    mail["Message-ID"] = "<een@school.example>"
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return mail


def test_a_mail_to_the_class_becomes_a_draft_with_proposed_blocks():
    klas = make_class(make_school(), mailbox="klas-2b")
    teacher = make_teacher(klas)
    mail = mail_from(f"Juf Els <{teacher.email}>")
    mail.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="brief zwembad.pdf")
    message = receive_mail(mail.as_bytes(), ADDRESS)
    assert message.state == MessageState.DRAFT
    assert (message.title, message.author_id) == ("zwemmen donderdag", teacher.pk)
    assert [each.name for each in message.classes.all()] == ["2B"]
    assert draft_version(message).free_text == "Donderdag gaan we zwemmen."
    assert "swimming-starts" in message.suggested_blocks
    assert message.attachment_names == "brief zwembad.pdf"


def test_the_same_mail_twice_makes_one_draft():
    klas = make_class(make_school(), mailbox="klas-2b")
    raw = mail_from(make_teacher(klas).email).as_bytes()
    assert receive_mail(raw, ADDRESS).pk == receive_mail(raw, ADDRESS).pk


def test_html_keeps_its_lines_its_lists_and_its_links():
    klas = make_class(make_school(), mailbox="klas-2b")
    mail = mail_from(make_teacher(klas).email)
    mail.set_content(
        "<style>p {color: red}</style><p>Breng mee:</p><ul><li>badpak</li><li>handdoek &amp; muts</li></ul>"
        '<a href="https://www.zwembad.example">het zwembad</a><script>weg()</script>',
        subtype="html",
    )
    text = draft_version(receive_mail(mail.as_bytes(), ADDRESS)).free_text
    assert text.split("\n") == [
        "Breng mee:",
        "",
        "- badpak",
        "",
        "- handdoek & muts",
        "",
        "het zwembad (https://www.zwembad.example)",
    ]


@pytest.mark.parametrize(
    ("sender", "recipient", "headers", "why"),
    [
        ("iemand@elders.example", ADDRESS, {}, "not assigned"),
        ("teacher", "klas-9z@post.example", {}, "No class"),
        ("teacher", "klas-2b@elders.example", {}, "No class"),
        ("teacher", ADDRESS, {"Auto_Submitted": "auto-replied"}, "Automatic"),
        ("other", ADDRESS, {}, "not assigned"),
    ],
)
def test_what_is_not_from_the_class_itself_makes_no_draft(sender, recipient, headers, why):
    school = make_school()
    klas = make_class(school, mailbox="klas-2b")
    people = {"teacher": make_teacher(klas).email, "other": make_teacher(make_class(school, "3A")).email}
    with pytest.raises(MailRefused, match=why):
        receive_mail(mail_from(people.get(sender, sender), **headers).as_bytes(), recipient)


def test_rubbish_is_refused_and_not_a_crash():
    make_class(make_school(), mailbox="klas-2b")
    for raw in (b"", b"\x00\xff\xfe", b"From: \n\n", b"Content-Type: multipart/mixed\n\n--x"):
        with pytest.raises(MailRefused):
            receive_mail(raw, ADDRESS)


def test_an_unknown_character_set_still_gives_what_can_be_read():
    klas = make_class(make_school(), mailbox="klas-2b")
    sender = make_teacher(klas).email
    raw = f"From: {sender}\nSubject: zwemmen\nContent-Type: text/plain; charset=bestaat-niet\n\nMorgen zwemmen".encode()
    assert draft_version(receive_mail(raw, ADDRESS)).free_text == "Morgen zwemmen"
