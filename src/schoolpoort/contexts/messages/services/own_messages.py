"""A guardian's own messages and days, as the own space shows them: in the languages that the law's policy allowed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from schoolpoort.contexts.accounts.api import is_open
from schoolpoort.contexts.messages.models import RecipientGuardian, Rendering
from schoolpoort.contexts.messages.pages import MessageTexts, Sender, Span, block_parts
from schoolpoort.contexts.messages.queries.own_space import newest_renderings, own_readers
from schoolpoort.contexts.messages.services.rendering import blocks_of
from schoolpoort.contexts.people.api import DUTCH, Guardian
from schoolpoort.core import clock
from schoolpoort.engines.phrasebook import RenderedBlock, direction

#: The agenda looks so far ahead, and reads what was sent so lately.
AHEAD = timedelta(days=60)
_SENT_SINCE = timedelta(days=300)


@dataclass(frozen=True)
class OwnMessage:
    """One message in the list: its title in the language it is in, and the guardian's own link while that is open."""

    title: str
    language: str
    direction: str
    school: str
    children: str
    sent_on: date | None
    token: str
    is_new: bool
    urgent: bool


@dataclass(frozen=True)
class OwnDay:
    """One day of a message in the agenda."""

    span: Span
    block: RenderedBlock
    language: str
    direction: str
    school: str
    children: str
    token: str

    @property
    def day(self) -> date:
        """The first day."""
        return date.fromisoformat(self.span.start.iso)


def own_messages(readers: Sequence[RecipientGuardian]) -> list[OwnMessage]:
    """Return a page of messages (1 query for all their texts)."""
    renderings = newest_renderings(readers)
    return [_message(each, renderings[each.recipient.message_id]) for each in readers]


def _message(reader: RecipientGuardian, renderings: dict[str, Rendering]) -> OwnMessage:
    shown = _shown(reader, renderings)
    title = next((block.title for block in blocks_of(shown.body, _names(reader))), "")
    return OwnMessage(
        title=title or shown.body["title"] or reader.recipient.message.title,
        language=shown.language,
        direction=direction(shown.language),
        school=reader.organisation.name,
        children=_names(reader),
        sent_on=clock.local(sent_at).date() if (sent_at := reader.recipient.message.sent_at) else None,
        token=_open_token(reader),
        is_new=not reader.opened_version,
        urgent=reader.recipient.message.urgent,
    )


def own_days(guardians: Sequence[Guardian]) -> list[OwnDay]:
    """Return the days from today on of what was sent to these guardians, the first one first (3 queries)."""
    today = clock.today()
    found = [
        OwnDay(span, part.block, texts_language, direction(texts_language), sender.school, _names(reader), token)
        for reader, texts, sender, texts_language, token in _dated(guardians)
        for part in block_parts(texts.shown, texts.entries)
        for span in part.when
    ]
    near = [each for each in found if _last_day(each) >= today and each.day <= today + AHEAD]
    return sorted(near, key=lambda each: (each.span.start.iso, each.span.start.time or "", each.block.title))


def own_calendar(guardians: Sequence[Guardian]) -> list[tuple[MessageTexts, Sender, str]]:
    """Return what a calendar file is made of: texts, sender and key of each message (3 queries)."""
    return [(texts, sender, f"{reader.pk}") for reader, texts, sender, _, _ in _dated(guardians)]


def _dated(
    guardians: Sequence[Guardian],
) -> list[tuple[RecipientGuardian, MessageTexts, Sender, str, str]]:
    readers = list(own_readers(guardians, since=clock.now() - _SENT_SINCE))
    renderings = newest_renderings(readers)
    found = []
    for reader in readers:
        by_language = renderings[reader.recipient.message_id]
        shown, names = _shown(reader, by_language), _names(reader)
        texts = MessageTexts(
            shown=blocks_of(shown.body, names),
            dutch=blocks_of(by_language[DUTCH].body, names),
            entries=shown.version.blocks,
        )
        sender = Sender(school=reader.organisation.name, place=reader.organisation.town)
        found.append((reader, texts, sender, shown.language, _open_token(reader)))
    return found


def _shown(reader: RecipientGuardian, renderings: dict[str, Rendering]) -> Rendering:
    """Return the text in the first language that this guardian was allowed when it was sent, else the Dutch."""
    return next((renderings[tag] for tag in reader.languages if tag in renderings), renderings[DUTCH])


def _names(reader: RecipientGuardian) -> str:
    return ", ".join(each.child.first_name for each in reader.recipient.children.all())


def _open_token(reader: RecipientGuardian) -> str:
    return reader.link.token if is_open(reader.link) else ""


def _last_day(day: OwnDay) -> date:
    return date.fromisoformat(day.span.end.iso) if day.span.end else day.day
