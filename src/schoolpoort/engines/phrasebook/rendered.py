"""What comes out of the phrasebook: rendered blocks, single texts and their status."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from .model import Answer

Direction = Literal["ltr", "rtl"]
StatusName = Literal["draft", "checked", "machine", "missing"]


@dataclass(frozen=True)
class TextStatus:
    """How far a text was checked: by how many people, when, and whether the Dutch has changed since (stale)."""

    status: StatusName
    checked_by: int = 0
    date: dt.date | None = None
    stale: bool = False


@dataclass(frozen=True)
class Text:
    """One string for a page; `fell_back` says that it is not in the first language that was asked for."""

    text: str
    language: str
    fell_back: bool
    direction: Direction


@dataclass(frozen=True)
class DateLeaf:
    """One leaf of the calendar: `role` "when" or "until", `iso` the day, the rest words of the language.

    `time` and `time_until` are 24-hour times ("09:15") where the block has them for this day.
    """

    role: str
    iso: str
    weekday: str
    day: str
    month: str
    year: str
    time: str | None = None
    time_until: str | None = None


@dataclass(frozen=True)
class Item:
    """One thing on a tile; `pictogram` is "" where the option has no picture."""

    pictogram: str
    label: str


@dataclass(frozen=True)
class RenderedBlock:
    """A block in one language, ready for a page, a letter or an SMS, and frozen with the message that was sent.

    `asked` is the first language that was asked for, `language` the one that it is in. Texts carry Unicode
    isolates around what was filled in; `strip_isolates` removes them for SMS and mail subjects.
    """

    block_id: str
    version: int
    language: str
    asked: str
    fell_back: bool
    direction: Direction
    status: TextStatus
    title: str
    text: str
    do: str | None
    dates: tuple[DateLeaf, ...]
    items: tuple[Item, ...]
    amount: str | None
    place: str | None
    pictograms: tuple[str, ...]
    answer: Answer
