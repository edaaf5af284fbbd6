"""One visit behind an open link: who reads, in which language, and what there is to read."""

from dataclasses import dataclass
from functools import cached_property

from django.urls import reverse

from schoolpoort.contexts.accounts.api import is_open
from schoolpoort.contexts.messages.asks import Ask, asks_of
from schoolpoort.contexts.messages.models import Answer, MessageVersion, RecipientGuardian, Recording
from schoolpoort.contexts.messages.pages import Addresses, LanguageChoice, MessageTexts, Sender, Voice, page_language
from schoolpoort.contexts.messages.queries.parent import (
    LinkedReader,
    ReadableMessage,
    children_of,
    linked_reader,
    own_answers,
    readable_message,
)
from schoolpoort.contexts.messages.queries.recordings import recordings_without_readers
from schoolpoort.contexts.messages.services.recordings import languages_to_hear
from schoolpoort.contexts.messages.services.rendering import blocks_of
from schoolpoort.contexts.messages.services.spoken_text import digest_of
from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.core.languages import language as named_language
from schoolpoort.core.words import Words


@dataclass(frozen=True)
class Visit:
    """An open link. What costs a query is read when it is first asked for: a full page takes six.

    Before anybody of the household answered it takes five; where somebody reads the message aloud, three more.
    """

    token: str
    reader: RecipientGuardian
    message: ReadableMessage
    #: The language chosen in the address ("" for the reader's first), and the one that is shown.
    chosen: str
    shown: str

    @property
    def version(self) -> MessageVersion:
        """The newest version as sent: answers belong to it."""
        return self.message.version

    @cached_property
    def children(self) -> list[str]:
        """The first names of the children whom the message is about."""
        return children_of(self.reader)

    @cached_property
    def answers(self) -> list[Answer]:
        """What this guardian answered before, oldest first; no query while nobody of the household answered."""
        return own_answers(self.reader) if self.reader.recipient.answered_at else []

    @property
    def languages(self) -> list[str]:
        """The reader's languages with the shown one first, as the law's policy allowed them when it was sent."""
        allowed = [tag for tag in self.reader.languages if isinstance(tag, str)]
        return list(dict.fromkeys([self.shown, *allowed, DUTCH]))

    @cached_property
    def texts(self) -> MessageTexts:
        """The frozen texts with the children's names."""
        names = ", ".join(self.children)
        body = self.message.renderings[self.shown].body
        dutch = self.message.renderings[DUTCH].body
        return MessageTexts(
            shown=blocks_of(body, names),
            dutch=blocks_of(dutch, names),
            entries=self.version.blocks,
            title=body["title"] or self.version.message.title,
            free_text=self.version.free_text,
            free_text_translation=self.message.renderings[self.shown].free_text,
        )

    @cached_property
    def words(self) -> Words:
        """The page's words: in the language that the message is really in."""
        return Words.of([page_language(self.texts.shown), *self.languages])

    @cached_property
    def asks(self) -> tuple[Ask, ...]:
        """What the blocks ask, in the page's language."""
        return asks_of(self.texts.shown, self.texts.entries, self.words, self.chosen_values)

    @property
    def chosen_values(self) -> dict[str, str]:
        """The values that this guardian gave to the blocks of this version."""
        mine = (answer for answer in self.answers if answer.version_id == self.version.pk and answer.block)
        return {answer.block: answer.value for answer in mine}

    @cached_property
    def addresses(self) -> Addresses:
        """Where the page's buttons lead, in the chosen language."""
        return Addresses(
            **{
                field: self._address(name)
                for field, name in {
                    "message": "parent",
                    "answer": "parent_answer",
                    "question": "parent_question",
                    "help": "parent_help",
                    "thanks": "parent_thanks",
                    "settings": "parent_settings",
                    "agenda": "parent_agenda",
                    "sign": "parent_sign",
                    "still_yours": "parent_still_yours",
                }.items()
            },
            own_space=reverse("messages:own_space_via", kwargs={"token": self.token}),
        )

    @cached_property
    def language_choices(self) -> tuple[LanguageChoice, ...]:
        """The languages in which this message can be seen; none when there is nothing to choose."""
        tags = [tag for tag in dict.fromkeys([*self.reader.languages, DUTCH]) if tag in self.message.renderings]
        if len(tags) < 2:
            return ()
        return tuple(
            LanguageChoice(
                tag,
                named_language(tag).own_name,
                reverse("messages:parent", kwargs={"token": self.token, "lang": tag}),
                tag == self.shown,
            )
            for tag in tags
        )

    @cached_property
    def recordings(self) -> dict[str, Recording]:
        """The voices that this reader may hear, by language; none that reads an older text."""
        found = recordings_without_readers(self.version)
        if not found:
            return {}
        digest = digest_of(self.message.renderings[DUTCH].body, self.version.free_text)
        allowed = languages_to_hear(self.reader, self.version)
        by_language = {each.language: each for each in found if each.text_digest == digest}
        return {tag: by_language[tag] for tag in allowed if tag in by_language}

    @property
    def voices(self) -> tuple[Voice, ...]:
        """The voices of this page: in the shown language, in those without a text, and the Dutch one."""
        return tuple(
            Voice(
                tag,
                named_language(tag).own_name,
                reverse("messages:parent_voice", kwargs={"token": self.token, "voice": tag}),
            )
            for tag in self.recordings
            if tag in (self.shown, DUTCH) or tag not in self.message.renderings
        )

    @property
    def wished(self) -> str:
        """The reader's first language, where the page shows another that the reader did not choose."""
        return "" if self.chosen or not self.reader.languages else str(self.reader.languages[0])

    @property
    def sender(self) -> Sender:
        """From whom the message comes and about whom it is."""
        recipient = self.reader.recipient
        return Sender(
            school=self.reader.organisation.name,
            place=self.reader.organisation.town,
            author=self.version.message.author.get_full_name(),
            class_name=recipient.school_class.name if recipient.school_class else "",
            children=self.children,
        )

    def _address(self, name: str) -> str:
        arguments = {"token": self.token, "lang": self.chosen} if self.chosen else {"token": self.token}
        return reverse(f"messages:{name}", kwargs=arguments)


def open_visit(token: str, lang: str) -> Visit | LinkedReader | None:
    """Return the visit behind a token; the closed link's reader when it is old or stopped; None for an unknown one.

    A language that is not among the reader's own is ignored (3 queries).
    """
    linked = linked_reader(token)
    if linked is None:
        return None
    reader = linked.reader
    message = readable_message(reader, reader.languages) if is_open(linked.link) else None
    if message is None:
        return linked
    chosen = lang if lang in message.renderings else ""
    shown = chosen or next((tag for tag in reader.languages if tag in message.renderings), DUTCH)
    return Visit(token, reader, message, chosen, shown)
