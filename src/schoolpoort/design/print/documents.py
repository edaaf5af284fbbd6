"""What can be put on paper. Plain data: every word comes from the caller, nothing here knows a language.

Texts may hold anything a person typed; they are printed literally.
"""

from dataclasses import dataclass
from typing import Literal

Direction = Literal["ltr", "rtl"]
SignatureNeed = Literal["none", "one", "both"]


@dataclass(frozen=True, slots=True)
class Logo:
    """The school's own mark: a PNG or JPEG and its shape in pixels. Decoration: the school's name stands beside it."""

    content: bytes
    format: Literal["png", "jpeg"]
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Item:
    """A picture with its name: something to bring, or what a message is about. `pictogram` is a concept or empty."""

    pictogram: str
    label: str


@dataclass(frozen=True, slots=True)
class DateLeaf:
    """One calendar leaf, its parts already written in the language of the text around it.

    `time` is the hour in digits ("9.15"), `label` the part that the date plays ("Van", "Tot"); both may be empty.
    """

    weekday: str
    day: str
    month: str
    year: str = ""
    time: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, for a text in another language than the column that it stands in.

    Free text of a teacher stays Dutch inside a translation: give its `language` and `direction`, and in `note` the
    words that say so ("not translated") in the language of the column.
    """

    text: str
    language: str
    direction: Direction = "ltr"
    note: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """One building block of a message. Leave `title` empty where the letter's own title says it.

    `pictures` show what the block is about (their labels are read aloud, not printed); `items` are tiles with a name.
    """

    title: str = ""
    paragraphs: tuple[str | Paragraph, ...] = ()
    do_lines: tuple[str, ...] = ()
    dates: tuple[DateLeaf, ...] = ()
    items: tuple[Item, ...] = ()
    amount: str = ""
    place: str = ""
    pictures: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class LetterLabels:
    """The fixed words of a letter in one language. An empty one leaves its place out."""

    child: str = ""
    school_class: str = ""
    reference: str = ""
    scan: str = ""
    qr_alt: str = ""
    bring: str = ""
    amount: str = ""
    tear_off: str = ""
    signature: str = ""
    signature_second: str = ""
    own_space: str = ""


@dataclass(frozen=True, slots=True)
class LetterText:
    """A letter in one language: `language` is a CLDR tag ("nl", "fa-AF"), `status_label` where the words come from."""

    language: str
    direction: Direction
    title: str
    sections: tuple[Section, ...]
    labels: LetterLabels
    date_label: str = ""
    language_name: str = ""
    status_label: str = ""


@dataclass(frozen=True, slots=True)
class AnswerOption:
    """One box to tick (letter) or picture to point at (talk card), in Dutch and in the language of the family."""

    pictogram: str
    dutch: str
    translation: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter for one household about one or more children of one class.

    `household_label` and `household_address` come in the envelope's window; `reference` is what the school looks for
    when the strip comes back. Without `qr_url`, `answers` or a signature, that part of the paper stays empty.
    """

    school_name: str
    school_address: tuple[str, ...]
    household_label: str
    child_names: tuple[str, ...]
    class_name: str
    reference: str
    dutch: LetterText
    translation: LetterText | None = None
    household_address: tuple[str, ...] = ()
    reply_hint: str = ""
    qr_url: str = ""
    answers: tuple[AnswerOption, ...] = ()
    needs_signature: SignatureNeed = "none"


@dataclass(frozen=True, slots=True)
class CardText:
    """A talk card in one language: a few big words."""

    language: str
    direction: Direction
    title: str
    do: str = ""
    dates: tuple[DateLeaf, ...] = ()
    items: tuple[Item, ...] = ()
    amount: str = ""


@dataclass(frozen=True, slots=True)
class TalkCard:
    """A card to hold up at the gate: huge pictures, Dutch and one language, and the answers to point at."""

    school_name: str
    dutch: CardText
    translation: CardText | None = None
    pictures: tuple[Item, ...] = ()
    answers: tuple[AnswerOption, ...] = ()
    class_name: str = ""
    paper: Literal["a4", "a5"] = "a4"


@dataclass(frozen=True, slots=True)
class GateLabels:
    """The column heads of the list for the gate."""

    child: str
    school_class: str
    what: str
    language: str
    done: str


@dataclass(frozen=True, slots=True)
class GateRow:
    """A family to speak to. First name only: the list is carried about outdoors."""

    child: str
    class_name: str
    what: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class GateList:
    """Families to speak to at the gate. `note` stands under the title (for instance: shred this list afterwards)."""

    school_name: str
    title: str
    labels: GateLabels
    rows: tuple[GateRow, ...]
    date_label: str = ""
    note: str = ""
    empty_text: str = ""
    language: str = "nl"


@dataclass(frozen=True, slots=True)
class CopyLine:
    """One line of a copy: the label in the reader's language and in Dutch, and the value with its own language."""

    label: str
    dutch_label: str
    value: str
    language: str
    direction: Direction = "ltr"


@dataclass(frozen=True, slots=True)
class CopySection:
    """A heading in the reader's language and in Dutch, and records of lines; without any, `empty_text`."""

    title: str
    dutch_title: str
    records: tuple[tuple[CopyLine, ...], ...]
    empty_text: str = ""


@dataclass(frozen=True, slots=True)
class DataCopy:
    """Everything that a school knows of one guardian, to read on paper or a telephone."""

    school_name: str
    language: str
    direction: Direction
    title: str
    dutch_title: str
    date_label: str
    sections: tuple[CopySection, ...]
