"""The voices of the demonstration: the swimming lesson, read aloud for the parent who prefers listening."""

from importlib.resources import files

from schoolpoort.contexts.messages.services.recordings import keep_recording
from schoolpoort.contexts.messages.sound import read_sound
from schoolpoort.demo.sendings import Sending

#: Dutch, and the language that the listening parent understands after Fula.
_LANGUAGES = ("nl", "fr")


def record_voices(sending: Sending) -> None:
    """Keep the two voices for the message behind the printed parents' links."""
    voices = files("schoolpoort.demo.voices")
    for language in _LANGUAGES:
        sound = read_sound(voices.joinpath(f"swimming-{language}.mp3").read_bytes())
        keep_recording(sending.message, sending.versions[-1], language, sound, sending.author)
