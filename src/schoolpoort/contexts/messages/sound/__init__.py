"""Recorded voices as files: what is accepted is known by its content, never by its name."""

from schoolpoort.contexts.messages.sound.reading import (
    LONGEST_SECONDS,
    MOST_BYTES,
    Refusal,
    Sound,
    SoundKind,
    SoundRefused,
    read_sound,
)

__all__ = ["LONGEST_SECONDS", "MOST_BYTES", "Refusal", "Sound", "SoundKind", "SoundRefused", "read_sound"]
