"""Staff read a message aloud: who may, what is refused and how, and what stays behind when a text changes."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.messages.models import Message, Recording
from schoolpoort.contexts.messages.queries.recordings import with_sound
from schoolpoort.contexts.messages.services.corrections import send_correction, start_correction
from schoolpoort.contexts.messages.services.drafts import draft_version
from schoolpoort.core.models import AuditEntry
from tests.factories import sounds
from tests.factories.families import make_family
from tests.factories.messages import make_draft, make_sent_message, send_at_once
from tests.factories.recordings import record
from tests.factories.schools import make_class, make_school, make_teacher, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def klas(db):
    return make_class(make_school())


@pytest.fixture
def teacher(klas):
    return make_teacher(klas)


@pytest.fixture
def draft(klas, teacher) -> Message:
    make_family(klas, languages=("ff", "fr"))
    return make_draft(klas, teacher)


def page(message: Message) -> str:
    return reverse("messages:recordings", args=[message.pk])


def send(client, message: Message, content: bytes, name: str = "stem.mp3", **fields: str):
    data = {"language": "nl", "same_content": "on", "sound": SimpleUploadedFile(name, content), **fields}
    return client.post(page(message), {key: value for key, value in data.items() if value != ""})


def everything() -> list[Recording]:
    return list(Recording.unscoped.order_by("language"))


def test_a_colleague_reads_in_a_language_that_the_catalogue_lacks(client, klas, draft):
    colleague = make_user(klas.organisation, Role.BRIDGE_FIGURE, "Hawa")
    client.force_login(colleague)
    shown = client.get(page(draft), {"language": "ff"}).content.decode()
    assert "Pulaar" in shown
    assert "De zwemles begint" in shown
    assert "Ik lees hetzelfde voor als de Nederlandse tekst." in shown
    response = send(client, draft, sounds.ogg(), name="opname.ogg", language="ff")
    assert response.status_code == 302
    (kept,) = everything()
    assert (kept.language, kept.sound_kind, kept.seconds, kept.recorded_by) == ("ff", "ogg", 2, colleague)
    heard = client.get(reverse("messages:recorded_sound", args=[kept.pk]))
    assert heard.content == sounds.ogg()
    assert heard["Content-Type"] == "audio/ogg"
    assert "sandbox" in heard["Content-Security-Policy"]
    assert "Hawa" in client.get(response.url).content.decode()
    assert list(AuditEntry.objects.filter(subject="Recording").values_list("action", "subject_id")) == [
        ("recorded a voice", kept.pk)
    ]


def test_the_sound_is_not_readable_in_the_database(draft, teacher):
    kept = record(draft, teacher, sound=sounds.ogg())
    with connection.cursor() as cursor:
        cursor.execute("SELECT sound FROM school_messages_recording")
        stored = bytes(cursor.fetchone()[0])
    assert b"OggS" not in stored
    assert with_sound(kept) == sounds.ogg()


@pytest.mark.parametrize(
    ("content", "name", "sentence"),
    [
        (b"<!doctype html><script>alert(1)</script>", "stem.mp3", "Dit is geen opname die we kennen."),
        (sounds.mp3() + b"<script>alert(1)</script>", "stem.mp3", "Dit bestand is niet heel"),
        (bytes(10 * 1024 * 1024), "stem.mp3", "Dit bestand is te groot."),
        (b"", "stem.ogg", "Dit bestand is leeg."),
        (b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(99), "stem.wav", "Een wav-bestand is te zwaar"),
        (sounds.webm(kind=1, codec=b"V_VP8"), "stem.webm", "Dit is een film."),
        (sounds.ogg(400), "stem.ogg", "Ze mag hoogstens drie minuten duren."),
    ],
)
def test_a_hostile_or_wrong_file_is_refused_in_plain_words(client, draft, teacher, content, name, sentence):
    client.force_login(teacher)
    response = send(client, draft, content, name)
    assert response.status_code == 422
    assert sentence in response.content.decode()
    assert everything() == []


def test_without_the_promise_or_the_file_nothing_is_kept(client, draft, teacher):
    client.force_login(teacher)
    assert (
        "De wet vraagt dat elke taal hetzelfde zegt."
        in send(client, draft, sounds.mp3(), same_content="").content.decode()
    )
    response = client.post(page(draft), {"language": "nl", "same_content": "on"})
    assert "Neem eerst op, of kies een bestand." in response.content.decode()
    assert everything() == []


def test_a_language_that_nobody_of_the_audience_may_hear_is_refused(client, draft, teacher):
    client.force_login(teacher)
    assert send(client, draft, sounds.mp3(), language="ti").status_code == 422
    assert everything() == []


def test_an_unfinished_text_is_not_read_yet(client, klas, teacher):
    unfinished = make_draft(klas, teacher, blocks=[("swimming-starts", {"date": "2026-12-03"})])
    client.force_login(teacher)
    assert "Maak eerst je tekst af" in client.get(page(unfinished)).content.decode()
    send(client, unfinished, sounds.mp3())
    assert everything() == []


def test_others_do_not_find_the_page_the_sound_or_the_button(client, klas, draft, teacher):
    kept = record(draft, teacher)
    elsewhere = make_school("De Es")
    for outsider in (
        make_teacher(make_class(klas.organisation, "3A")),
        make_teacher(make_class(elsewhere)),
        make_user(elsewhere, Role.SCHOOL_ADMINISTRATOR),
    ):
        client.force_login(outsider)
        assert client.get(page(draft)).status_code == 404
        assert send(client, draft, sounds.mp3()).status_code == 404
        assert client.get(reverse("messages:recorded_sound", args=[kept.pk])).status_code == 404
        assert client.post(reverse("messages:remove_recording", args=[kept.pk])).status_code == 404
    client.logout()
    assert "/accounts/login/" in client.get(reverse("messages:recorded_sound", args=[kept.pk])).url
    assert everything() == [kept]


def test_a_voice_is_replaced_and_taken_away(client, draft, teacher):
    first = record(draft, teacher)
    client.force_login(teacher)
    assert send(client, draft, sounds.mp3(5)).status_code == 302
    (second,) = everything()
    assert (second.seconds, second.pk != first.pk) == (5, True)
    assert client.get(reverse("messages:remove_recording", args=[second.pk])).status_code == 405
    client.post(reverse("messages:remove_recording", args=[second.pk]))
    assert everything() == []
    assert AuditEntry.objects.filter(action="removed a voice", subject_id=second.pk).exists()


def test_a_teacher_does_not_take_a_colleagues_voice_from_a_message_to_the_school(client, klas, teacher):
    head = make_user(klas.organisation, Role.SCHOOL_ADMINISTRATOR, "An")
    make_family(klas)
    message = make_draft(klas, head)
    message.audience = "school"
    message.save()
    send_at_once(message, head)
    kept = record(message, head)
    client.force_login(teacher)
    assert "Een collega las deze taal al voor." in client.get(page(message)).content.decode()
    assert client.get(reverse("messages:recorded_sound", args=[kept.pk])).status_code == 200
    assert "Vraag de collega" in send(client, message, sounds.mp3()).content.decode()
    assert client.post(reverse("messages:remove_recording", args=[kept.pk])).status_code == 404
    assert everything() == [kept]


def test_a_text_that_changed_needs_a_new_voice(client, draft, teacher):
    record(draft, teacher)
    version = draft_version(draft)
    version.blocks = [{**version.blocks[0], "params": {"date": "2026-12-03", "time": "10:30"}}]
    version.save()
    client.force_login(teacher)
    for address in (page(draft), reverse("messages:compose", args=[draft.pk])):
        assert "De tekst veranderde na deze opname." in client.get(address).content.decode()
    send_at_once(draft, teacher)
    assert everything() == []


def test_a_voice_of_a_draft_goes_along_when_it_is_sent(draft, teacher):
    kept = record(draft, teacher)
    send_at_once(draft, teacher)
    assert everything() == [kept]


def test_a_correction_takes_the_old_voices_away(draft, teacher):
    send_at_once(draft, teacher)
    record(draft, teacher)
    record(draft, teacher, "ff")
    version = start_correction(draft)
    version.blocks = [{**version.blocks[0], "params": {"date": "2026-12-03", "time": "10:30"}}]
    version.change_note = "Het uur is nu half elf."
    version.save()
    new = record(draft, teacher)
    send_correction(draft, version, teacher)
    assert everything() == [new]


def test_a_voice_goes_with_its_message_and_with_the_person_who_reads(klas, draft, teacher):
    colleague = make_user(klas.organisation, Role.BRIDGE_FIGURE, "Hawa")
    record(draft, colleague, "ff")
    colleague.delete()
    assert everything() == []
    record(draft, teacher)
    draft.delete()
    assert everything() == []


def test_the_compose_page_and_the_board_lead_to_the_voices(client, draft, teacher):
    kept = record(draft, teacher)
    client.force_login(teacher)
    composing = client.get(reverse("messages:compose", args=[draft.pk])).content.decode()
    assert reverse("messages:recorded_sound", args=[kept.pk]) in composing
    assert reverse("messages:remove_recording", args=[kept.pk]) in composing
    send_at_once(draft, teacher)
    assert page(draft) in client.get(reverse("messages:board", args=[draft.pk])).content.decode()


def test_the_page_costs_the_same_whatever_the_number_of_voices(client, klas, teacher):
    for languages in (("ff", "fr"), ("ar",), ("ti",)):
        make_family(klas, languages=languages)
    message = make_sent_message(klas, teacher)
    client.force_login(teacher)
    costs = []
    for tags in (["ff"], ["ar", "ti", "nl"]):
        for tag in tags:
            record(message, teacher, tag)
        client.get(page(message))
        with CaptureQueriesContext(connection) as queries:
            client.get(page(message))
        costs.append(len(queries))
    assert costs[0] == costs[1]
