"""A parent hears a message: which voices are offered, to whom, and what a player gets."""

import re

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.html import escape

from schoolpoort.contexts.messages.models import RecipientState
from schoolpoort.contexts.messages.services.corrections import send_correction, start_correction
from schoolpoort.core.phrases import phrase
from tests.factories.families import make_family
from tests.factories.parent_messages import SentMessage, send_to_class
from tests.factories.recordings import record
from tests.factories.schools import make_class, make_school
from tests.factories.sounds import mp3, ogg

pytestmark = pytest.mark.django_db


def voices(page: str) -> list[str]:
    return [address.rsplit("/", 1)[1] for address in re.findall(r'<audio [^>]*src="([^"]+)"', page)]


def read(phone, sent: SentMessage, guardian, end: str = "") -> str:
    response = phone.get(sent.address(guardian, end))
    assert response.status_code == 200
    return response.content.decode()


def test_the_shown_language_and_the_dutch_beside_it_can_be_heard(phone, school_class) -> None:
    family = make_family(school_class, languages=["ar", "en"])
    sent = send_to_class(school_class)
    for tag in ("nl", "ar"):
        record(sent.message, sent.author, tag)
    page = read(phone, sent, family.guardian)
    assert voices(page) == ["ar", "nl"]
    said, dutch = page[page.index('id="said"') : page.index('id="nl"')], page[page.index('id="nl"') :]
    assert (voices(said), voices(dutch)) == (["ar"], ["nl"])
    assert page.count('controls preload="none"') == 2
    assert 'id="listen"' not in page
    assert voices(read(phone, sent, family.guardian, "/taal/nl")) == ["nl"]


def test_the_own_device_is_offered_where_nobody_reads_this_language(phone, school_class) -> None:
    family = make_family(school_class, languages=["ar"])
    sent = send_to_class(school_class)
    assert voices(read(phone, sent, family.guardian)) == []
    record(sent.message, sent.author, "nl")
    page = read(phone, sent, family.guardian)
    assert voices(page) == ["nl"]
    assert 'id="listen"' in page


def test_a_dutch_voice_is_for_everybody(phone, school_class) -> None:
    family = make_family(school_class, languages=["nl"])
    sent = send_to_class(school_class)
    record(sent.message, sent.author, "nl")
    page = read(phone, sent, family.guardian)
    assert voices(page) == ["nl"]
    assert voices(page[page.index('id="said"') :]) == ["nl"]


def test_pulaar_is_heard_though_the_text_is_french(phone, school_class) -> None:
    family = make_family(school_class, languages=["ff", "fr"])
    sent = send_to_class(school_class)
    record(sent.message, sent.author, "ff")
    page = read(phone, sent, family.guardian)
    assert '<html lang="fr"' in page
    assert voices(page) == ["ff"]
    assert '<bdi lang="ff">(Pulaar)</bdi>' in page
    assert 'id="listen"' in page


def test_a_language_that_is_understood_without_being_read_is_heard(phone, school_class) -> None:
    family = make_family(school_class, languages=["ff", "fr"])
    family.guardian.language_skills.filter(tag="ff").update(reads=False)
    sent = send_to_class(school_class)
    assert sent.reader(family.guardian).languages == ["fr", "nl"]
    record(sent.message, sent.author, "ff")
    assert voices(read(phone, sent, family.guardian)) == ["ff"]


def test_without_a_recorded_need_only_the_dutch_voice_is_there(phone, school_class) -> None:
    family = make_family(school_class, languages=["ar"], needs_translation=False)
    make_family(school_class, languages=["ar"])
    sent = send_to_class(school_class)
    for tag in ("nl", "ar"):
        record(sent.message, sent.author, tag)
    assert voices(read(phone, sent, family.guardian)) == ["nl"]
    assert phone.get(sent.address(family.guardian, "/voice/ar")).status_code == 404


def test_who_prefers_listening_has_the_voice_on_top(phone, school_class) -> None:
    listener = make_family(school_class, child="Sira", languages=["ff", "fr"], prefers_listening=True)
    reader = make_family(school_class, child="Awa", languages=["ff", "fr"])
    sent = send_to_class(school_class)
    record(sent.message, sent.author, "ff")
    page = read(phone, sent, listener.guardian)
    assert page.index("<audio") < page.index("<h1")
    page = read(phone, sent, reader.guardian)
    assert page.index("<audio") > page.index("<h1")


def test_a_player_gets_the_sound_whole_and_in_parts(phone, school_class) -> None:
    family = make_family(school_class, languages=["ar"])
    sent = send_to_class(school_class)
    record(sent.message, sent.author, "ar", ogg())
    address, whole = sent.address(family.guardian, "/voice/ar"), ogg()
    answer = phone.get(address, **{"accept-encoding": "gzip"})
    assert (answer.status_code, answer.content, answer["Content-Type"]) == (200, whole, "audio/ogg")
    assert answer["Accept-Ranges"] == "bytes"
    assert answer["Cache-Control"] == "private, no-store"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Length"] == str(len(whole))
    assert not answer.cookies
    for asked, part in (
        ("bytes=0-9", whole[:10]),
        ("bytes=10-", whole[10:]),
        ("bytes=-7", whole[-7:]),
        (f"bytes=5-{len(whole) + 99}", whole[5:]),
    ):
        answer = phone.get(address, range=asked, **{"accept-encoding": "gzip"})
        assert (answer.status_code, answer.content) == (206, part)
        start = whole.index(part)
        assert answer["Content-Range"] == f"bytes {start}-{start + len(part) - 1}/{len(whole)}"
    for asked in (f"bytes={len(whole)}-", "bytes=-0"):
        answer = phone.get(address, range=asked)
        assert (answer.status_code, answer["Content-Range"]) == (416, f"bytes */{len(whole)}")
        assert answer.content == b""
    for asked in ("bytes=0-1,3-4", "bytes=9-2", "items=0-1", "bytes=-", "bytes=a-b"):
        assert phone.get(address, range=asked).content == whole


def test_hearing_is_not_opening(phone, school_class) -> None:
    family = make_family(school_class, languages=["ar"])
    sent = send_to_class(school_class)
    record(sent.message, sent.author, "ar")
    assert phone.get(sent.address(family.guardian, "/voice/ar")).status_code == 200
    assert sent.reader(family.guardian).opened_version == 0
    assert sent.recipient(family.guardian).state == RecipientState.WAITING


def test_only_a_link_to_this_message_and_language_opens_a_voice(phone, school_class) -> None:
    family = make_family(school_class, languages=["ar"])
    other = make_family(school_class, child="Jan", languages=["nl"])
    sent = send_to_class(school_class)
    silent = send_to_class(school_class, author=sent.author)
    elsewhere = make_class(make_school("De Es"))
    stranger = make_family(elsewhere, languages=["ar"])
    theirs = send_to_class(elsewhere)
    record(sent.message, sent.author, "ar")
    for address in (
        sent.address(other.guardian, "/voice/ar"),
        sent.address(family.guardian, "/voice/nl"),
        sent.address(family.guardian, "/voice/ar-x"),
        silent.address(family.guardian, "/voice/ar"),
        theirs.address(stranger.guardian, "/voice/ar"),
        "/b/AAAAAAAAAAAAAAAA/voice/ar",
    ):
        cache.clear()
        assert phone.get(address).status_code == 404, address
    assert phone.post(sent.address(family.guardian, "/voice/ar")).status_code == 405


def test_a_corrected_message_has_no_voice_until_somebody_reads_it_again(phone, school_class) -> None:
    family = make_family(school_class, languages=["ar"])
    sent = send_to_class(school_class)
    record(sent.message, sent.author, "ar")
    version = start_correction(sent.message)
    version.blocks = [{**entry, "params": {**entry["params"], "time": "10:30"}} for entry in version.blocks]
    version.change_note = "Het uur is nu half elf."
    version.save()
    assert voices(read(phone, sent, family.guardian)) == ["ar"]
    send_correction(sent.message, version, sent.author)
    assert voices(read(phone, sent, family.guardian)) == []
    assert phone.get(sent.address(family.guardian, "/voice/ar")).status_code == 404
    record(sent.message, sent.author, "ar", mp3(4))
    assert voices(read(phone, sent, family.guardian)) == ["ar"]


def test_voices_cost_the_same_however_many_there_are(phone, school_class) -> None:
    family = make_family(school_class, languages=["ff", "ti", "ar"])
    sent = send_to_class(school_class)
    address, costs = sent.address(family.guardian), []
    for tags in (["ff"], ["ar", "nl"]):
        for tag in tags:
            record(sent.message, sent.author, tag)
        phone.get(address)
        with CaptureQueriesContext(connection) as queries:
            phone.get(address)
        costs.append(len(queries))
    assert costs == [8, 8]


def test_a_reader_whose_language_is_not_there_yet_is_told_so_kindly(phone, school_class) -> None:
    family = make_family(school_class, languages=["ff", "fr"])
    sent = send_to_class(school_class)
    expected = phrase("fell-back", ["fr"], asked="Pulaar", shown=phrase("language-name-fr", ["fr"]).text).text
    assert escape(expected) in read(phone, sent, family.guardian)
    # Who chooses French knows it already.
    assert escape(expected) not in read(phone, sent, family.guardian, "/taal/fr")


@pytest.mark.parametrize("languages", [["ar"], ["nl"], ["fa-AF", "en"], ["fr", "ff"]])
def test_nobody_else_is_told_that_a_language_is_missing(phone, school_class, languages: list[str]) -> None:
    family = make_family(school_class, languages=languages)
    page = read(phone, send_to_class(school_class), family.guardian)
    beginning = phrase("fell-back", [languages[0]], asked="\x00", shown="").text.split("\x00")[0].rstrip("\u2068")
    assert beginning
    assert beginning not in page
