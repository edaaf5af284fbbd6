"""What is taken for a voice, and what is not, whatever a file is called."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schoolpoort.contexts.messages.sound import MOST_BYTES, Refusal, SoundKind, SoundRefused, read_sound
from tests.factories import sounds

HTML = b"<!doctype html><script>alert(1)</script>"


def refusal(content: bytes) -> Refusal:
    with pytest.raises(SoundRefused) as refused:
        read_sound(content)
    return refused.value.reason


@pytest.mark.parametrize("kind", list(SoundKind))
@pytest.mark.parametrize("seconds", [2, 61, 179])
def test_each_format_is_known_with_its_length(kind: SoundKind, seconds: int) -> None:
    sound = read_sound(getattr(sounds, kind.value)(seconds))
    assert (sound.kind, sound.seconds) == (kind, seconds)


@pytest.mark.parametrize("kind", list(SoundKind))
def test_more_than_three_minutes_is_too_long(kind: SoundKind) -> None:
    assert refusal(getattr(sounds, kind.value)(200)) == Refusal.TOO_LONG


@pytest.mark.parametrize("kind", list(SoundKind))
def test_a_page_behind_or_before_the_sound_is_refused(kind: SoundKind) -> None:
    sound = getattr(sounds, kind.value)()
    assert refusal(sound + HTML) == Refusal.DAMAGED
    assert refusal(HTML + sound) == Refusal.NO_SOUND


@pytest.mark.parametrize("kind", [SoundKind.OGG, SoundKind.WEBM, SoundKind.MP4])
def test_a_file_that_breaks_off_is_refused(kind: SoundKind) -> None:
    sound = getattr(sounds, kind.value)()
    assert refusal(sound[:-3]) == Refusal.DAMAGED
    assert refusal(sound[: len(sound) // 3]) == Refusal.DAMAGED


@pytest.mark.parametrize(
    "content",
    [
        HTML,
        b"GIF89a" + bytes(100),
        b"%PDF-1.7\n" + sounds.mp3(),
        b"PK\x03\x04" + bytes(200),
        b"MZ" + bytes(200),
        b"\xff\xfb",
        b"\xff" * 2000,
        b"RIFF\x24\x00\x00\x00AVI " + bytes(100),
        bytes(2000),
        "geen geluid".encode("utf-16"),
    ],
)
def test_what_is_no_sound_is_refused(content: bytes) -> None:
    assert refusal(content) == Refusal.NO_SOUND


def test_empty_too_large_and_wav_say_what_they_are() -> None:
    assert refusal(b"") == Refusal.EMPTY
    assert refusal(sounds.mp3() + bytes(MOST_BYTES)) == Refusal.TOO_LARGE
    assert refusal(b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(100)) == Refusal.WAV


@pytest.mark.parametrize(
    "film",
    [
        sounds.webm(kind=1, codec=b"V_VP8"),
        sounds.mp4(handler=b"vide", codec=b"avc1"),
        sounds.ogg(first=b"\x80theora" + bytes(40)),
    ],
)
def test_a_film_is_refused(film: bytes) -> None:
    assert refusal(film) == Refusal.VIDEO


@pytest.mark.parametrize(
    "other",
    [
        sounds.webm(document=b"matroska"),
        sounds.webm(codec=b"A_AC3"),
        sounds.mp4(codec=b"samr"),
        sounds.mp4(handler=b"text"),
        sounds.ogg(first=b"Speex   " + bytes(72)),
        b"ID3\x04\x00\x00\x00\x00\x7f\x7f" + sounds.mp3(),
        sounds.mp3(seconds=0.1),
    ],
)
def test_a_sound_that_telephones_do_not_play_is_refused(other: bytes) -> None:
    assert refusal(other) in (Refusal.DAMAGED, Refusal.NO_SOUND)


def test_what_a_telephone_writes_about_its_owner_is_not_kept() -> None:
    place = b"+51.0259+004.4776/"
    for content in (sounds.mp3(tag=place), sounds.mp3() + b"TAG" + place.ljust(125, b"\0"), sounds.mp4(about=place)):
        assert place in content
        assert place not in read_sound(content).content
    assert len(read_sound(sounds.mp4(about=place)).content) == len(sounds.mp4(about=place))


@given(
    st.sampled_from([b"OggS", b"\x1a\x45\xdf\xa3", b"\x00\x00\x00\x18ftyp", b"ID3", b"\xff\xfb\x18\xc0"]), st.binary()
)
def test_any_bytes_behind_a_known_beginning_are_refused_or_read(magic: bytes, rest: bytes) -> None:
    try:
        assert read_sound(magic + rest).content
    except SoundRefused as refused:
        assert refused.reason in Refusal


@pytest.mark.parametrize("kind", list(SoundKind))
@given(at=st.integers(0, 400), value=st.integers(0, 255))
def test_a_changed_byte_never_breaks_the_reader(kind: SoundKind, at: int, value: int) -> None:
    content = bytearray(getattr(sounds, kind.value)())
    content[at % len(content)] = value
    try:
        read_sound(bytes(content))
    except SoundRefused as refused:
        assert refused.reason in Refusal
