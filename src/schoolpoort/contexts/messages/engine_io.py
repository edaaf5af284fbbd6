"""Between renderings of the phrasebook and documents for paper: nothing but a change of form."""

from collections.abc import Sequence

from django.conf import settings
from django.urls import reverse

from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.core.languages import language as named_language
from schoolpoort.core.phrases import phrase
from schoolpoort.design.print import (
    AnswerOption,
    CardText,
    DateLeaf,
    Item,
    LetterLabels,
    LetterText,
    Paragraph,
    Section,
)
from schoolpoort.engines.phrasebook import RenderedBlock, direction, strip_isolates

#: The three answers of every message, with their pictures.
_ANSWERS = (("understood", "answer-understood"), ("question", "answer-question"), ("help", "answer-help"))


def letter_text(
    blocks: Sequence[RenderedBlock], language: str, title: str, free_text: str = "", machine_text: str = ""
) -> LetterText:
    """Return one column of a letter: the blocks in `language`, and the teacher's own words marked as what they are."""
    sections = [_section(block, first=position == 0) for position, block in enumerate(blocks)]
    if free_text:
        sections.append(Section(paragraphs=_own_words(language, free_text, machine_text)))
    return LetterText(
        language=language,
        direction=direction(language),
        title=strip_isolates(title),
        sections=tuple(sections),
        labels=_labels(language),
        language_name=named_language(language).own_name,
        status_label="" if language == DUTCH else _status(blocks, language),
    )


def _own_words(language: str, free_text: str, machine_text: str) -> tuple[str | Paragraph, ...]:
    if language == DUTCH:
        return (free_text,)
    if machine_text:
        return (Paragraph(machine_text, language, direction(language), phrase("translation-machine", [language]).text),)
    return (Paragraph(free_text, DUTCH, "ltr", phrase("free-text-dutch", [language]).text),)


def _section(block: RenderedBlock, first: bool) -> Section:
    return Section(
        title="" if first else block.title,
        paragraphs=tuple(line for line in block.text.split("\n") if line.strip()),
        do_lines=(block.do,) if block.do else (),
        dates=_leaves(block),
        items=tuple(Item(each.pictogram, each.label) for each in block.items),
        amount=block.amount or "",
        place=block.place or "",
        pictures=tuple(Item(concept, picture_label(concept, block.language)) for concept in block.pictograms),
    )


def picture_label(concept: str, language: str) -> str:
    """Return the word for a picture, read aloud by a screen reader."""
    return phrase(f"picture-{concept}", [language]).text


def _leaves(block: RenderedBlock) -> tuple[DateLeaf, ...]:
    until = phrase("until-title", [block.language]).text
    return tuple(
        DateLeaf(leaf.weekday, leaf.day, leaf.month, leaf.year, leaf.time or "", until if leaf.role == "until" else "")
        for leaf in block.dates
    )


def _status(blocks: Sequence[RenderedBlock], language: str) -> str:
    """Return where the words of a translation come from: the least checked block decides."""
    if any(block.status.status != "checked" or block.status.stale for block in blocks):
        return phrase("translation-draft", [language]).text
    count = min((block.status.checked_by for block in blocks), default=0)
    return phrase("translation-checked", [language], count=count).text if count else ""


def _labels(language: str) -> LetterLabels:
    tags = [language]
    return LetterLabels(
        child=strip_isolates(phrase("for-parents-of", tags, child="").text).strip(),
        school_class=strip_isolates(phrase("class-label", tags, name="").text).strip(),
        scan=phrase("letter-scan-qr", tags).text,
        qr_alt=phrase("letter-scan-qr", tags).text,
        bring=phrase("bring-title", tags).text,
        amount=phrase("pay-title", tags).text,
        tear_off=phrase("letter-answer-strip", tags).text,
        signature=phrase("letter-signature", tags).text,
        signature_second=phrase("letter-both-parents", tags).text,
        own_space=phrase("letter-own-space", tags, address=own_space_address()).text,
    )


def own_space_address() -> str:
    """Return where a guardian enters the own space, short enough to type over from paper: "school.example/mijn/"."""
    return f"{settings.BASE_URL}{reverse('own_space:home')}".removeprefix("https://").removeprefix("http://")


def answer_options(language: str) -> tuple[AnswerOption, ...]:
    """Return the three answers, in Dutch and in the language of the family."""
    return tuple(
        AnswerOption(
            pictogram,
            phrase(message, [DUTCH]).text,
            phrase(message, [language]).text if language != DUTCH else "",
        )
        for pictogram, message in _ANSWERS
    )


def card_text(blocks: Sequence[RenderedBlock], language: str, title: str) -> CardText:
    """Return a talk card in one language: the first block's words, the days and the things of all."""
    return CardText(
        language=language,
        direction=direction(language),
        title=strip_isolates(title),
        do=next((block.do for block in blocks if block.do), ""),
        dates=tuple(leaf for block in blocks for leaf in _leaves(block))[:2],
        items=tuple(Item(each.pictogram, each.label) for block in blocks for each in block.items),
        amount=next((block.amount for block in blocks if block.amount), ""),
    )
