"""Reads an uploaded voice: which format it really has, whether it is whole, and whether a family can pay for it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from schoolpoort.contexts.messages.sound import mp3, mp4, ogg, webm
from schoolpoort.contexts.messages.sound.parts import Damaged, HasVideo, Track

#: The heaviest voice: three minutes at the rate of a good telephone recording. Families pay for each megabyte.
MOST_BYTES = 3 * 1024 * 1024
LONGEST_SECONDS = 180
#: A recorder that stops by itself after three minutes may be a moment late.
_GRACE = 5


class SoundKind(StrEnum):
    """A format that browsers play."""

    OGG = "ogg"
    WEBM = "webm"
    MP3 = "mp3"
    MP4 = "mp4"

    @property
    def content_type(self) -> str:
        """The media type under which it is served."""
        return {"ogg": "audio/ogg", "webm": "audio/webm", "mp3": "audio/mpeg", "mp4": "audio/mp4"}[self.value]


class Refusal(StrEnum):
    """Why a file is not taken."""

    EMPTY = "empty"
    TOO_LARGE = "too large"
    TOO_LONG = "too long"
    WAV = "wav"
    VIDEO = "video"
    DAMAGED = "damaged"
    NO_SOUND = "no sound"


class SoundRefused(Exception):
    """A file is not taken; `reason` says why."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(frozen=True)
class Sound:
    """A checked recording: its real format, the bytes to keep (without tags about its maker), its length if known."""

    kind: SoundKind
    content: bytes
    seconds: int | None


def read_sound(content: bytes) -> Sound:
    """Return the recording in a file. Raises SoundRefused with the first reason against it."""
    if not content:
        raise SoundRefused(Refusal.EMPTY)
    if len(content) > MOST_BYTES:
        raise SoundRefused(Refusal.TOO_LARGE)
    if content[:4] == b"RIFF" and content[8:12] == b"WAVE":
        raise SoundRefused(Refusal.WAV)
    kind, read = _format(content)
    try:
        track = read(content)
    except HasVideo as error:
        raise SoundRefused(Refusal.VIDEO) from error
    except Damaged as error:
        raise SoundRefused(Refusal.DAMAGED) from error
    if track.seconds is not None and track.seconds > LONGEST_SECONDS + _GRACE:
        raise SoundRefused(Refusal.TOO_LONG)
    return Sound(kind, track.content, None if track.seconds is None else max(1, round(track.seconds)))


def _format(content: bytes) -> tuple[SoundKind, Callable[[bytes], Track]]:
    """Return the format that the first bytes say, with its reader. Raises SoundRefused for any other file."""
    if content.startswith(ogg.MAGIC):
        return SoundKind.OGG, ogg.read
    if content.startswith(webm.MAGIC):
        return SoundKind.WEBM, webm.read
    if mp4.looks_like(content):
        return SoundKind.MP4, mp4.read
    if mp3.looks_like(content):
        return SoundKind.MP3, mp3.read
    raise SoundRefused(Refusal.NO_SOUND)
