"""The voices of a message, for a page of staff that is about something else."""

from django import template

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.messages.models import Message, MessageVersion
from schoolpoort.contexts.messages.views.recording_page import LanguageVoice, recorded_voices_of

register = template.Library()


@register.simple_tag
def recorded_voices(message: Message, version: MessageVersion, user: User) -> list[LanguageVoice]:
    """Return the languages that somebody reads aloud (1 query; the roles of `user` where there is a voice)."""
    return recorded_voices_of(message, version, user)
