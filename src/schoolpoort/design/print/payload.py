"""Turns documents into the plain data that the templates read: safe to print, pictures named, nothing to evaluate.

The templates get this as JSON and put every string on the page as text, so markup signs in it stay signs.
"""

import re
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from schoolpoort.design.print.coverage import isolate_left_to_right, printable
from schoolpoort.design.print.documents import (
    AnswerOption,
    CardText,
    Direction,
    GateList,
    Item,
    Letter,
    LetterText,
    Logo,
    Paragraph,
    Section,
    TalkCard,
)
from schoolpoort.design.print.pictures import PictureBook, qr_svg

Data = dict[str, Any]

#: The school's logo stands where our own mark would: as high, and at most so wide that the name fits beside it (mm).
LOGO_HEIGHT, LOGO_WIDEST = 13, 45

_LANGUAGE_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}))?")


def letter_data(letter: Letter, book: PictureBook) -> Data:
    """Return one letter as data for `letter.typ`. Raises ValueError for a language tag that is none."""
    translation = letter.translation
    return {
        "school_name": printable(letter.school_name),
        "school_address": _lines(letter.school_address),
        "reply_hint": printable(letter.reply_hint),
        "household": _lines((letter.household_label, *letter.household_address)),
        "children": printable(", ".join(letter.child_names)),
        "class_name": printable(letter.class_name),
        "reference": printable(letter.reference),
        "texts": [_letter_text(text, book) for text in (letter.dutch, translation) if text is not None],
        "qr": qr_svg(letter.qr_url) if letter.qr_url else "",
        "answers": _answers(letter.answers, translation, book),
        "signatures": {"none": 0, "one": 1, "both": 2}[letter.needs_signature],
    }


def talk_card_data(card: TalkCard, book: PictureBook) -> Data:
    """Return one talk card as data for `talk_card.typ`. Raises ValueError for a language tag that is none."""
    return {
        "school_name": printable(card.school_name),
        "class_name": printable(card.class_name),
        "paper": card.paper,
        "texts": [_card_text(text, book) for text in (card.dutch, card.translation) if text is not None],
        "pictures": _items(card.pictures, "ltr", book),
        "answers": _answers(card.answers, card.translation, book),
    }


def gate_list_data(gate_list: GateList) -> Data:
    """Return the list for the gate as data for `gate_list.typ`. Raises ValueError for a language tag that is none."""
    data: Data = {
        **_language(gate_list.language, "ltr"),
        "labels": {name: printable(label) for name, label in asdict(gate_list.labels).items()},
        "rows": [{name: printable(cell) for name, cell in asdict(row).items()} for row in gate_list.rows],
    }
    for name in ("school_name", "title", "date_label", "note", "empty_text"):
        data[name] = printable(getattr(gate_list, name))
    return data


def logo_data(logo: Logo) -> Data:
    """Return a logo as data: its bytes as numbers, because JSON has no bytes, and how wide it stands on paper in mm."""
    width = min(LOGO_WIDEST, LOGO_HEIGHT * logo.width / logo.height)
    file_format = "jpg" if logo.format == "jpeg" else "png"
    return {"bytes": list(logo.content), "format": file_format, "width": width, "height": LOGO_HEIGHT}


def language_data(tag: str, direction: Direction) -> Data:
    """Return a language as the templates read it. Raises ValueError for a tag that is none."""
    return _language(tag, direction)


def text_data(text: str, direction: Direction) -> str:
    """Return a text that can be printed, with left-to-right parts marked where it runs from the right."""
    return _text(text, direction)


def _letter_text(text: LetterText, book: PictureBook) -> Data:
    direction = text.direction
    return {
        **_language(text.language, direction),
        "title": _text(text.title, direction),
        "date_label": _text(text.date_label, direction),
        "language_name": _text(text.language_name, direction),
        "status_label": _text(text.status_label, direction),
        "labels": {name: _text(label, direction) for name, label in asdict(text.labels).items()},
        "sections": [_section(section, direction, book) for section in text.sections],
    }


def _section(section: Section, direction: Direction, book: PictureBook) -> Data:
    return {
        "title": _text(section.title, direction),
        "paragraphs": [_paragraph(paragraph, direction) for paragraph in section.paragraphs],
        "do_lines": [_text(line, direction) for line in section.do_lines],
        "dates": [_strings(asdict(leaf), direction) for leaf in section.dates],
        "items": _items(section.items, direction, book),
        "amount": _text(section.amount, direction),
        "place": _text(section.place, direction),
        "pictures": [item for item in _items(section.pictures, direction, book) if item["picture"]],
    }


def _card_text(text: CardText, book: PictureBook) -> Data:
    direction = text.direction
    return {
        **_language(text.language, direction),
        "title": _text(text.title, direction),
        "do": _text(text.do, direction),
        "amount": _text(text.amount, direction),
        "dates": [_strings(asdict(leaf), direction) for leaf in text.dates],
        "items": _items(text.items, direction, book),
    }


def _paragraph(paragraph: str | Paragraph, direction: Direction) -> Data:
    if isinstance(paragraph, str):
        return {"text": _text(paragraph, direction), "note": ""}
    return {
        **_language(paragraph.language, paragraph.direction),
        "text": _text(paragraph.text, paragraph.direction),
        "note": _text(paragraph.note, direction),
    }


def _items(items: Sequence[Item], direction: Direction, book: PictureBook) -> list[Data]:
    return [
        {"picture": item.pictogram if book.has(item.pictogram) else "", "label": _text(item.label, direction)}
        for item in items
    ]


def _answers(
    options: Sequence[AnswerOption], translation: LetterText | CardText | None, book: PictureBook
) -> list[Data]:
    direction: Direction = translation.direction if translation else "ltr"
    return [
        {
            "picture": option.pictogram if book.has(option.pictogram) else "",
            "dutch": printable(option.dutch),
            "translation": _text(option.translation, direction) if translation else "",
        }
        for option in options
    ]


def _language(tag: str, direction: Direction) -> Data:
    match = _LANGUAGE_TAG.fullmatch(tag)
    if match is None:
        raise ValueError(f"{tag!r} is not a language tag such as 'nl' or 'fa-AF'")
    return {"lang": match[1].lower(), "region": match[3].upper() if match[3] else None, "dir": direction}


def _strings(values: dict[str, str], direction: Direction) -> Data:
    return {name: _text(value, direction) for name, value in values.items()}


def _lines(lines: Sequence[str]) -> list[str]:
    return [printable(line) for line in lines if line.strip()]


def _text(text: str, direction: Direction) -> str:
    safe = printable(text)
    return isolate_left_to_right(safe) if direction == "rtl" else safe
