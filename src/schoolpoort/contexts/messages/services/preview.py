"""How a draft will look: rendered now, never stored; what is not filled in yet is shown with an example."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from typing import Any

from schoolpoort.contexts.messages.models import Message, MessageVersion
from schoolpoort.contexts.messages.pages import (
    Circumstances,
    MessageTexts,
    ParentPage,
    Sender,
    build_page,
)
from schoolpoort.contexts.messages.policies import asks_answer, default_answer_by
from schoolpoort.contexts.messages.services.rendering import Body, FilledBlock, known_blocks, render_languages
from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.core import clock
from schoolpoort.core.phrases import phrasebook
from schoolpoort.engines.phrasebook import (
    Block,
    InvalidParameters,
    Parameter,
    Period,
    RenderedBlock,
    Value,
    strip_isolates,
)

#: An invented child, because a preview shows no family.
EXAMPLE_CHILD = "Noor"


@dataclass(frozen=True)
class Preview:
    """A draft as a parent's page in one language; `examples` are the labels that stand for something not filled in."""

    page: ParentPage
    language: str
    examples: tuple[str, ...]


@dataclass(frozen=True)
class _Example:
    block: FilledBlock
    labels: tuple[str, ...]


def with_examples(block: Block, params: Mapping[str, Any], today: date) -> _Example:
    """Return a block with checked values; a parameter that is missing or wrong gets an example."""
    usable = dict(params)
    labels: list[str] = []
    # A second round, because a value can also be wrong beside another one.
    for _round in range(2):
        try:
            return _Example(FilledBlock(block, phrasebook().parse(block.id, usable)), tuple(labels))
        except InvalidParameters as error:
            for name in error.problems:
                parameter = block.params.get(name)
                usable.pop(name, None)
                if parameter is not None and parameter.required:
                    usable[name] = example_value(parameter, today)
                    labels.append(parameter.label)
    values = {name: example_value(each, today) for name, each in block.params.items() if each.required}
    return _Example(FilledBlock(block, values), tuple(each.label for each in block.params.values() if each.required))


def example_value(parameter: Parameter, today: date) -> Value:
    """Return a plausible value of a parameter's type; a day is a day on which there is school."""
    school_day = clock.next_school_day(today)
    match parameter.type:
        case "date":
            return school_day
        case "time":
            return time(9, 0)
        case "period":
            return Period(school_day, clock.add_school_days(school_day, 4))
        case "euro":
            return Decimal("5.00")
        case "count":
            return 2
        case "choice":
            return (parameter.options[0],) if parameter.many else parameter.options[0]
        case _:
            return "…"


def preview(message: Message, version: MessageVersion, language: str, author: str, class_name: str) -> Preview:
    """Return a draft as a parent who reads `language` would see it."""
    today = clock.today()
    entries = {each.id: each for each in known_blocks(version.blocks)}
    shown = [
        with_examples(entries[entry["block"]], entry["params"], today)
        for entry in version.blocks
        if entry["block"] in entries
    ]
    filled = [each.block for each in shown]
    texts = MessageTexts(
        shown=_rendered(filled, language),
        dutch=_rendered(filled, DUTCH),
        entries=[{"block": each.block.id, "params": phrasebook().serialise(each.values)} for each in filled],
        title=message.title,
        free_text=version.free_text,
    )
    sender = Sender(
        school=message.organisation.name,
        place=message.organisation.town,
        author=author,
        class_name=class_name,
        children=(EXAMPLE_CHILD,),
    )
    answer_by = None
    if asks_answer(each.block for each in filled):
        answer_by = message.answer_by or default_answer_by([(each.block, each.values) for each in filled], today)
    about = Circumstances(urgent=message.urgent, answer_by=answer_by, today=today)
    page = build_page(texts, sender, [language, DUTCH], about)
    return Preview(page, language, tuple(label for each in shown for label in each.labels))


def _rendered(blocks: Sequence[FilledBlock], language: str) -> list[RenderedBlock]:
    return [phrasebook().render(each.block.id, each.values, [language], child=EXAMPLE_CHILD) for each in blocks]


def languages_to_preview(version: MessageVersion, tags: Sequence[str]) -> list[str]:
    """Return those of the audience's languages in which the draft really exists, Dutch first."""
    return list(_bodies(version, "", tags))


def draft_bodies(message: Message, version: MessageVersion, tags: Sequence[str]) -> dict[str, Body]:
    """Return a draft's bodies in Dutch and in those of `tags` that it exists in, with examples where it has gaps."""
    return _bodies(version, message.title, tags)


def titles_in(message: Message, version: MessageVersion, tags: Sequence[str]) -> dict[str, str]:
    """Return the title of a draft in Dutch and in those of `tags` that it exists in."""
    bodies = _bodies(version, message.title, tags)
    return {language: strip_isolates(body["title"]) for language, body in bodies.items()}


def _bodies(version: MessageVersion, title: str, tags: Sequence[str]) -> dict[str, Body]:
    today = clock.today()
    blocks = {each.id: each for each in known_blocks(version.blocks)}
    filled = [
        with_examples(blocks[entry["block"]], entry["params"], today).block
        for entry in version.blocks
        if entry["block"] in blocks
    ]
    return render_languages(filled, title, tags)
