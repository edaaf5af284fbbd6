"""Voices for tests, kept by the product's own service."""

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.messages.models import Message, Recording
from schoolpoort.contexts.messages.queries.recordings import newest_version
from schoolpoort.contexts.messages.services.recordings import keep_recording
from schoolpoort.contexts.messages.sound import read_sound
from tests.factories.sounds import mp3


def record(message: Message, by: User, language: str = "nl", sound: bytes | None = None) -> Recording:
    """Let `by` read the newest version of a message aloud; two seconds of silence are enough."""
    content = mp3() if sound is None else sound
    return keep_recording(message, newest_version(message), language, read_sound(content), by)
