"""Messages outside the phone: letters, talk cards, and a text with a link for the school's own platform."""

from io import BytesIO

import pytest
from django.urls import reverse
from django.utils.html import conditional_escape
from pypdf import PdfReader

from schoolpoort.contexts.accounts.api import Link, LinkKind, revoke
from schoolpoort.contexts.messages.models import RecipientGuardian
from schoolpoort.contexts.messages.services.letters import NothingToPrint, letters_pdf, talk_card_pdf
from schoolpoort.core.models import AuditEntry
from schoolpoort.core.phrases import phrase, phrasebook
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.messages import make_draft, make_sent_message
from tests.factories.schools import make_class, make_school, make_teacher

pytestmark = pytest.mark.django_db


def words(pdf):
    return ["\n".join(page.extract_text().split("\n")) for page in PdfReader(BytesIO(pdf)).pages]


def test_a_letter_per_household_in_dutch_and_the_language_of_that_household():
    klas = make_class(make_school())
    make_family(klas, child="Yara", languages=("en",), guardians=2)
    make_family(klas, child="Jef", languages=("nl",), channels=("letter",))
    pages = words(letters_pdf(make_sent_message(klas, make_teacher(klas), free_text="Tot donderdag!")))
    assert len(pages) == 2
    jef, yara = pages
    assert "Jef" in jef and "Swimming" not in jef
    assert "Yara" in yara and "De zwemles begint" in yara and "wimming" in yara
    assert "Tot donderdag!" in jef and "Tot donderdag!" in yara


def test_letters_cost_the_same_number_of_queries_for_one_household_and_three(django_assert_num_queries):
    klas = make_class(make_school())
    make_family(klas, child="Yara")
    teacher = make_teacher(klas)
    one = make_sent_message(klas, teacher)
    with django_assert_num_queries(6):
        letters_pdf(one)
    make_family(klas, child="Sami")
    make_family(klas, child="Jef", languages=("nl",))
    three = make_sent_message(klas, teacher)
    with django_assert_num_queries(6):
        letters_pdf(three)


def test_a_draft_has_a_preview_letter_and_no_letters_to_print(client):
    klas = make_class(make_school())
    make_family(klas, languages=("en",))
    teacher = make_teacher(klas)
    message = make_draft(klas, teacher, [("swimming-starts", {})])
    with pytest.raises(NothingToPrint):
        letters_pdf(message)
    with pytest.raises(NothingToPrint):
        talk_card_pdf(message, "en")
    client.force_login(teacher)
    response = client.get(reverse("messages:letter_preview", args=[message.pk]), {"language": "en"})
    assert "Noor" in words(response.content)[0]
    assert client.get(reverse("messages:letters", args=[message.pk])).status_code == 404


def test_the_talk_card_shows_both_languages():
    klas = make_class(make_school())
    make_family(klas, languages=("en",))
    text = words(talk_card_pdf(make_sent_message(klas, make_teacher(klas)), "en"))[0]
    assert "De zwemles begint" in text and "I have a question" in text and "Ik heb een vraag" in text


def shared_address(client, message):
    page = client.post(reverse("messages:share", args=[message.pk])).content.decode()
    return page.split('data-share-address="')[1].split('"')[0]


def test_the_shared_link_shows_the_dutch_text_knows_nobody_and_takes_no_answer(client):
    school = make_school()
    klas = make_class(school)
    make_family(klas, child="Yara")
    teacher = make_teacher(klas)
    message = make_sent_message(klas, teacher)
    client.force_login(teacher)
    address = shared_address(client, message)
    assert shared_address(client, message) == address
    client.logout()
    response = client.get("/t/" + address.rsplit("/t/", 1)[1])
    page = response.content.decode()
    assert "De zwemles begint" in page
    assert "Yara" not in page and "<form" not in page and not response.cookies
    for language in phrasebook().languages:
        own_link = phrase("shared-own-link", [language])
        assert own_link.language == language
        assert f'<p lang="{language}" dir="{own_link.direction}">{conditional_escape(own_link.text)}</p>' in page
    guardian = RecipientGuardian.objects.within(Scope.of(school.pk)).select_related("link").get()
    assert guardian.link.token not in page
    assert client.get("/t/" + guardian.link.token).status_code == 404
    assert client.get("/b/" + address.rsplit("/t/", 1)[1]).status_code == 404
    revoke(Link.objects.within(Scope.of(school.pk)).filter(kind=LinkKind.SHARED))
    assert client.get("/t/" + address.rsplit("/t/", 1)[1]).status_code == 404


def test_what_is_about_one_child_is_not_shared(client):
    klas = make_class(make_school())
    make_family(klas)
    teacher = make_teacher(klas)
    message = make_sent_message(klas, teacher, [("late", {"day": "2026-12-03", "time": "08:30"})])
    client.force_login(teacher)
    page = client.post(reverse("messages:share", args=[message.pk])).content.decode()
    assert "Dit bericht blijft bij de gezinnen zelf" in page
    assert "/t/" not in page


def test_sharing_is_logged_with_the_one_who_shared(client):
    klas = make_class(make_school())
    make_family(klas)
    teacher = make_teacher(klas)
    message = make_sent_message(klas, teacher)
    client.force_login(teacher)
    client.post(reverse("messages:shared", args=[message.pk]), headers={"X-Share-Sheet": "1"})
    entry = AuditEntry.objects.get(action="shared by me")
    assert (entry.actor_id, entry.subject_id) == (teacher.pk, message.pk)
