"""Writes the SMS and the mail of a message when it leaves: Dutch first, then the family's language, then the link.

A text is made once per version and language; only the link differs from family to family.
"""

from collections.abc import Sequence
from functools import lru_cache
from uuid import UUID

from django.utils.html import escape

from schoolpoort.contexts.accounts.api import is_open
from schoolpoort.contexts.delivery.api import ChannelKind, Content
from schoolpoort.contexts.messages.models import Message, MessageVersion, RecipientGuardian, Rendering
from schoolpoort.contexts.messages.services.wording import WORDS_OF, Wording, link_url, sms_text
from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.core.phrases import phrase
from schoolpoort.engines.phrasebook import direction, strip_isolates

#: Stands for the family's own link in a text that is made once for all of a language.
_LINK = "\ue001"


@lru_cache(maxsize=512)
def _mail(wording: Wording) -> Content:
    """Return the mail of one language, with the mark where the link goes."""
    _line, subject_id = WORDS_OF[wording.kind]
    subject = strip_isolates(phrase(subject_id, [DUTCH], school=wording.school, title=wording.dutch_title).text)
    parts = [_mail_part(wording, DUTCH, wording.dutch_title)]
    if wording.translated:
        parts.append(_mail_part(wording, wording.language, wording.title))
    text = "\n\n--\n\n".join(strip_isolates("\n".join(lines)) for _language, lines in parts)
    html = "<hr>".join(_html_part(language, lines) for language, lines in parts)
    head = f'<!doctype html><html lang="nl"><meta charset="utf-8"><title>{escape(subject)}</title>'
    page = f"{head}<body>{html}</body></html>"
    languages = (wording.language, DUTCH) if wording.language != DUTCH else (DUTCH,)
    return Content(subject=subject, text=text + "\n", html=page, languages=languages)


def _mail_part(wording: Wording, language: str, title: str) -> tuple[str, list[str]]:
    """Return the lines of the mail in one language; the words of the message itself stay behind the link."""
    tags = [language, DUTCH]
    lines = [phrase("mail-greeting", tags).text, title]
    if wording.kind == "messages.correction":
        lines.append(phrase("correction-title", tags).text)
        # The note is the teacher's own Dutch; it stands in the Dutch part only.
        if wording.change_note and language == DUTCH:
            lines.append(phrase("correction-line", tags, what=wording.change_note).text)
    if wording.kind == "messages.reminder":
        lines.append(phrase("reminder-intro", tags).text)
    lines += [
        f"{phrase('mail-open-message', tags).text}: {_LINK}",
        phrase("mail-link-explained", tags).text,
        phrase("mail-footer-who-we-are", tags, school=wording.school).text,
        phrase("mail-do-not-forward", tags).text,
    ]
    return language, lines


def _html_part(language: str, lines: Sequence[str]) -> str:
    paragraphs = []
    for position, line in enumerate(lines):
        if line.endswith(_LINK):
            label = escape(line.removesuffix(f": {_LINK}"))
            paragraphs.append(f'<p><a href="{_LINK}"><b>{label}</b></a></p>')
        else:
            tag = "h1" if position == 1 else "p"
            paragraphs.append(f"<{tag}>{escape(line)}</{tag}>")
    return f'<div lang="{escape(language)}" dir="{direction(language)}">{"".join(paragraphs)}</div>'


class MessageComposer:
    """The delivery composer of messages, reminders and corrections."""

    def __init__(self, kind: str) -> None:
        self._kind = kind

    def compose(self, subject_ids: Sequence[UUID], channel: str) -> dict[UUID, Content]:
        """Return the content per recipient guardian (3 queries); a closed link has nothing to send any more."""
        # A batch of deliveries can hold several schools; the ids come from their own outbox rows.
        rows = list(
            RecipientGuardian.unscoped.filter(pk__in=subject_ids)
            .select_related("link", "recipient__message__organisation")
            .only(
                "shown_language",
                "link__token",
                "link__revoked_at",
                "link__expires_at",
                "recipient__message__organisation__short_name",
                "recipient__message__organisation__name",
            )
        )
        messages = {row.recipient.message_id: row.recipient.message for row in rows}
        versions = _latest_versions(list(messages))
        titles = _titles([version.pk for version in versions.values()])
        contents: dict[UUID, Content] = {}
        for row in rows:
            message_id = row.recipient.message_id
            version = versions.get(message_id)
            if version is None or not is_open(row.link):
                continue
            wording = self._wording(messages[message_id], version, titles, row.shown_language)
            contents[row.pk] = _content(wording, channel, link_url(row.link.token))
        return contents

    def _wording(
        self, message: Message, version: MessageVersion, titles: dict[tuple[UUID, str], str], language: str
    ) -> Wording:
        dutch = titles.get((version.pk, DUTCH), "")
        shown = language if (version.pk, language) in titles else DUTCH
        school = message.organisation.short_name or message.organisation.name
        title = titles.get((version.pk, shown), dutch)
        return Wording(self._kind, school, dutch, shown, title, version.change_note)


def _content(wording: Wording, channel: str, link: str) -> Content:
    if channel == ChannelKind.SMS:
        return Content(subject="", text=sms_text(wording, link), languages=(wording.language,))
    mail = _mail(wording)
    return Content(mail.subject, mail.text.replace(_LINK, link), mail.html.replace(_LINK, link), mail.languages)


def _latest_versions(messages: Sequence[UUID]) -> dict[UUID, MessageVersion]:
    """Return the last frozen version of each message (1 query)."""
    frozen = MessageVersion.unscoped.filter(message_id__in=messages, frozen_at__isnull=False)
    found = frozen.order_by("number").only("message_id", "number", "change_note")
    return {version.message_id: version for version in found}


def _titles(versions: Sequence[UUID]) -> dict[tuple[UUID, str], str]:
    """Return the title by version and language (1 query)."""
    rows = Rendering.unscoped.filter(version_id__in=versions).values_list("version_id", "language", "body__title")
    return {(version_id, language): strip_isolates(title) for version_id, language, title in rows}
