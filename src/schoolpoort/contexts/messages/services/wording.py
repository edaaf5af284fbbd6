"""The words of an SMS about a message: Dutch first, then the family's language, then the link."""

from dataclasses import dataclass

from django.conf import settings

from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.core.phrases import phrase
from schoolpoort.engines.phrasebook import strip_isolates

#: The page's words for each kind of delivery: the line of the SMS and the subject of the mail.
WORDS_OF = {
    "messages.message": ("sms-line", "mail-subject"),
    "messages.reminder": ("sms-reminder", "mail-subject-reminder"),
    "messages.correction": ("sms-correction", "mail-subject-correction"),
}


def link_url(token: str) -> str:
    """Return the address that opens a message for one guardian."""
    return f"{settings.BASE_URL}/b/{token}"


@dataclass(frozen=True)
class Wording:
    """What a text is made of: the kind of delivery, the school, and the frozen titles."""

    kind: str
    school: str
    dutch_title: str
    language: str
    title: str
    change_note: str = ""

    @property
    def translated(self) -> bool:
        """Say whether there is a line in another language."""
        return self.language != DUTCH and self.title != self.dutch_title


def sms_text(wording: Wording, link: str) -> str:
    """Return the SMS: a line of Dutch, a line in the family's language, the link."""
    line, _subject = WORDS_OF[wording.kind]
    dutch = phrase(line, [DUTCH], school=wording.school, title=wording.dutch_title).text
    lines = [dutch]
    if wording.translated:
        lines.append(wording.title)
    return strip_isolates("\n".join([*lines, link]))


def shared_url(token: str) -> str:
    """Return the address of the Dutch text of a message that may be shared."""
    return f"{settings.BASE_URL}/t/{token}"
