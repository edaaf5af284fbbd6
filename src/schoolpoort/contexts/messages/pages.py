"""What a parent sees, as plain values: built from a frozen rendering and the phrasebook, without a database.

The parent's page and the composer's live preview are drawn from the same `ParentPage` by `parent/_content.html`
and `parent/_answers.html`. Without `addresses` the buttons of a preview do nothing.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from schoolpoort.contexts.messages.asks import Ask, asks_of
from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.words import Words
from schoolpoort.engines.phrasebook import DateLeaf, RenderedBlock, Text

_PERIOD = re.compile(r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d")


@dataclass(frozen=True)
class LanguageChoice:
    """One language in which the reader may see the message, under its own name."""

    tag: str
    name: str
    address: str
    current: bool


@dataclass(frozen=True)
class Addresses:
    """Where the buttons of a page lead; every address carries the link's token and the chosen language."""

    message: str
    answer: str
    question: str
    help: str
    thanks: str
    settings: str
    agenda: str
    sign: str
    own_space: str
    still_yours: str


@dataclass(frozen=True)
class Span:
    """One day of a block, or the first and the last day of a period."""

    start: DateLeaf
    end: DateLeaf | None = None

    @property
    def hours(self) -> str:
        """The hours of the first day, as "09:15" or "19:00 – 21:00"; empty for a whole day."""
        return " – ".join(hour for hour in (self.start.time, self.start.time_until) if hour)


@dataclass(frozen=True)
class BlockPart:
    """One block as it is drawn: when it is, the last day to do something, and the mark of its translation."""

    block: RenderedBlock
    when: tuple[Span, ...]
    deadline: DateLeaf | None
    mark: Text | None = None

    @property
    def hours(self) -> str:
        """The hours of the block, once: they stand on its first day."""
        return next((span.hours for span in self.when if span.hours), "")

    @property
    def do_names_items(self) -> bool:
        """Say whether the line about what to do already names every item, so that it need not be said twice."""
        line = self.block.do
        return bool(line and self.block.items) and all(item.label in (line or "") for item in self.block.items)


def block_parts(blocks: Sequence[RenderedBlock], entries: Sequence[Mapping[str, Any]]) -> list[BlockPart]:
    """Return the blocks with their days sorted out; `entries` tell the end of a period from a last day to answer."""
    known = [*entries, *({} for _ in blocks)]
    return [_part(block, entry) for block, entry in zip(blocks, known, strict=False)]


def _part(block: RenderedBlock, entry: Mapping[str, Any]) -> BlockPart:
    values = (str(value) for value in entry.get("params", {}).values())
    periods = dict(value.split("/", 1) for value in values if _PERIOD.fullmatch(value))
    leaves = {(leaf.role, leaf.iso): leaf for leaf in block.dates}
    when = tuple(
        Span(leaf, leaves.get(("until", periods.get(leaf.iso, "")))) for leaf in block.dates if leaf.role == "when"
    )
    ends = {span.end for span in when}
    deadline = next((leaf for leaf in block.dates if leaf.role == "until" and leaf not in ends), None)
    return BlockPart(block, when, deadline)


@dataclass(frozen=True)
class Voice:
    """A message read aloud by somebody of the school: in which language, and where the sound is."""

    tag: str
    name: str
    address: str


@dataclass(frozen=True)
class Correction:
    """The message was changed: what, in the teacher's Dutch, and whether this reader saw the old one."""

    what: str
    saw_older: bool


@dataclass(frozen=True)
class Given:
    """An answer that this reader gave before: what the button said, and when."""

    label: Text
    at: datetime


@dataclass(frozen=True)
class Sender:
    """From whom a message comes, about whom; `place` and `author` may be empty."""

    school: str
    place: str = ""
    author: str = ""
    class_name: str = ""
    children: Sequence[str] = ()


@dataclass(frozen=True)
class MessageTexts:
    """The frozen texts of one version: blocks in the shown language and in Dutch, and the teacher's own words.

    `entries` are the version's blocks with their parameters; `free_text_translation` is a machine's.
    """

    shown: Sequence[RenderedBlock]
    dutch: Sequence[RenderedBlock]
    entries: Sequence[Mapping[str, Any]]
    title: str = ""
    free_text: str = ""
    free_text_translation: str = ""


@dataclass(frozen=True)
class ParentPage:
    """A message as one guardian sees it."""

    words: Words
    sender: Sender
    title: str
    parts: tuple[BlockPart, ...]
    mark: Text | None
    dutch: tuple[BlockPart, ...]
    free_text: str
    free_text_translation: str
    asks: tuple[Ask, ...]
    urgent: bool = False
    answer_by: date | None = None
    late: bool = False
    correction: Correction | None = None
    given: tuple[Given, ...] = ()
    addresses: Addresses | None = None
    languages: tuple[LanguageChoice, ...] = ()
    #: The number of the version that is shown: an answer from an older page is not taken for the newer message.
    version: int = 1
    #: That the reader's own language is not there yet, and which one is shown instead.
    missing: Text | None = None
    #: Voices in the shown language and in languages of the reader that have no text; the Dutch one stands by the Dutch.
    voices: tuple[Voice, ...] = ()
    dutch_voice: Voice | None = None
    listens: bool = False
    #: Ids of the words of school in the Dutch text, with dots between, as the page that explains them takes them.
    terms: str = ""

    @property
    def children(self) -> str:
        """The first names of the children that the message is about, in one line."""
        return ", ".join(self.sender.children)

    @property
    def has_calendar(self) -> bool:
        """Say whether there is a day that can go into the reader's own calendar."""
        return any(part.when for part in self.parts)

    @property
    def dutch_words(self) -> Words:
        """The words of what stands beside the Dutch text."""
        return Words.of([DUTCH])

    @property
    def can_use_own_device(self) -> bool:
        """Say whether the device's own voice is offered: where nobody of the school reads the shown language."""
        own = self.words.language.split("-")[0]
        return all(voice.tag.split("-")[0] != own for voice in self.voices)

    @property
    def preview(self) -> bool:
        """Say whether this is a preview, whose buttons do nothing."""
        return self.addresses is None


@dataclass(frozen=True)
class Circumstances:
    """What differs from reader to reader: deadline, correction, earlier answers, where the buttons lead."""

    urgent: bool = False
    answer_by: date | None = None
    today: date | None = None
    correction: Correction | None = None
    given: tuple[Given, ...] = ()
    chosen: Mapping[str, str] = field(default_factory=dict)
    addresses: Addresses | None = None
    languages: tuple[LanguageChoice, ...] = ()
    version: int = 1
    #: The reader's first language, where no other was chosen on the page.
    wished: str = ""
    voices: tuple[Voice, ...] = ()
    #: The reader would rather listen: the voices stand first.
    listens: bool = False


def page_language(shown: Sequence[RenderedBlock]) -> str:
    """Return the language that a message is really in: that of its first translated block, else Dutch."""
    return next((block.language for block in shown if block.language != DUTCH), DUTCH)


def build_page(
    texts: MessageTexts,
    sender: Sender,
    languages: Sequence[str],
    circumstances: Circumstances | None = None,
) -> ParentPage:
    """Return the page of one message for one reader; `languages` is the reader's fall-back, best first."""
    about = circumstances or Circumstances()
    words = Words.of([page_language(texts.shown), *languages])
    marks = [_mark(block, words) for block in texts.shown]
    same = len(set(marks)) <= 1
    late = bool(about.answer_by and about.today and about.today > about.answer_by)
    return ParentPage(
        words=words,
        sender=sender,
        title=texts.shown[0].title if texts.shown else texts.title,
        parts=tuple(
            replace(part, mark=None if same else mark)
            for part, mark in zip(block_parts(texts.shown, texts.entries), marks, strict=True)
        ),
        mark=marks[0] if marks and same else None,
        dutch=tuple(block_parts(texts.dutch, texts.entries)) if words.language != DUTCH else (),
        free_text=texts.free_text,
        free_text_translation=texts.free_text_translation,
        asks=asks_of(texts.shown, texts.entries, words, about.chosen),
        urgent=about.urgent,
        answer_by=about.answer_by,
        late=late,
        correction=about.correction,
        given=about.given,
        addresses=about.addresses,
        languages=about.languages,
        version=about.version,
        missing=_missing(about.wished, words, languages),
        voices=tuple(voice for voice in about.voices if voice.tag != DUTCH or words.language == DUTCH),
        dutch_voice=next((voice for voice in about.voices if voice.tag == DUTCH), None),
        listens=about.listens,
        terms=".".join(each.id for each in phrasebook().terms_in(_dutch_words(texts))),
    )


def _dutch_words(texts: MessageTexts) -> str:
    """Return everything that the message says in Dutch."""
    blocks = [part for block in texts.dutch for part in (block.title, block.text, block.do or "")]
    items = [item.label for block in texts.dutch for item in block.items]
    return "\n".join([*blocks, *items, texts.free_text])


def _missing(wished: str, words: Words, languages: Sequence[str]) -> Text | None:
    """Return the sentence for a reader whose first language is not there; in that language where it has our words."""
    if not wished or wished.split("-")[0] == words.language.split("-")[0]:
        return None
    own = Words.of([wished, words.language, *languages])
    return own.text("fell-back", asked=own.language_name(wished), shown=own.language_name(words.language))


def _mark(block: RenderedBlock, words: Words) -> Text | None:
    """Return where the words come from; Dutch for somebody who reads Dutch needs no mark."""
    if block.language == DUTCH:
        return words.text("translation-none") if block.fell_back else None
    if block.fell_back:
        asked, shown = words.language_name(block.asked), words.language_name(block.language)
        return words.text("fell-back", asked=asked, shown=shown)
    match block.status.status:
        case "checked" if not block.status.stale:
            return words.text("translation-checked", count=block.status.checked_by)
        case "machine":
            return words.text("translation-machine")
        case _:
            return words.text("translation-draft")
