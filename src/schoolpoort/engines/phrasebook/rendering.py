"""A block in the best language that there is: along the list, then Dutch, and always something."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from .arguments import (
    MissingLabel,
    block_arguments,
    option_label,
    page_arguments,
    without_double_isolates,
)  # fmt: skip
from .errors import UnknownText
from .fluent_store import Argument, LanguageTexts
from .formatting import format_euro
from .languages import DUTCH, candidates, direction, normalise_tag, same_language
from .leaves import date_leaves
from .model import Block, Parameter, Values
from .rendered import Item, RenderedBlock, Text
from .text_store import TextStore

TEXT, DO = "text", "do"


@dataclass(frozen=True)
class _Wording:
    title: str
    text: str
    do: str | None
    items: tuple[Item, ...]


def render_block(store: TextStore, block: Block, values: Values, asked: Sequence[str], child: str) -> RenderedBlock:
    """Return the block in the first language that has all of its texts; the Dutch one where none has.

    A translation must hold what the Dutch holds (the law asks for the same content): where a line, a label or a
    variable fails, the next language is tried.
    """
    first = normalise_tag(asked[0]) if asked else DUTCH
    language, tag = DUTCH, DUTCH
    wording: _Wording | None = None
    for language, tag in candidates(asked, store.languages):
        wording = _wording(store, block, values, language, tag, child)
        if wording is not None:
            break
    if wording is None:
        wording = _last_resort(store, block, values, child)
    amounts = (values.get(p.name) for p in block.params.values() if p.role == "pay")
    places = (values.get(p.name) for p in block.params.values() if p.role == "where")
    return RenderedBlock(
        block_id=block.id,
        version=block.version,
        language=language,
        asked=first,
        fell_back=not same_language(first, language),
        direction=direction(language),
        status=store.status(block.id, language),
        title=wording.title,
        text=wording.text,
        do=wording.do,
        dates=date_leaves(block, values, tag),
        items=wording.items,
        amount=next((format_euro(amount, tag) for amount in amounts if isinstance(amount, Decimal)), None),
        place=next((place for place in places if isinstance(place, str)), None),
        pictograms=_pictograms(block, values),
        answer=block.answer,
    )


def render_text(store: TextStore, message_id: str, asked: Sequence[str], values: Mapping[str, object]) -> Text:
    """Return one string of a page ("id" or "id.attribute"); raise UnknownText where not even Dutch has it."""
    name, _, attribute = message_id.partition(".")
    first = normalise_tag(asked[0]) if asked else DUTCH
    last: str | None = None
    for language, tag in candidates(asked, store.languages):
        found = store.texts(language).format(name, attribute or None, page_arguments(values, tag))
        if found is not None and not found.errors:
            text = without_double_isolates(found.text)
            return Text(text, language, not same_language(first, language), direction(language))
        last = found.text if found is not None else None
    if last is None:
        raise UnknownText(message_id)
    return Text(without_double_isolates(last), DUTCH, not same_language(first, DUTCH), direction(DUTCH))


def _wording(store: TextStore, block: Block, values: Values, language: str, tag: str, child: str) -> _Wording | None:
    """Return all words of a block in one language, or None where a part is missing or wrong."""
    texts = store.texts(language)
    try:
        arguments = block_arguments(block, values, texts, tag, child)
        items = _items(block, values, texts)
    except MissingLabel:
        return None
    title = _clean(texts, block.id, None, arguments)
    if not title:
        return None
    parts: dict[str, str | None] = {}
    for attribute in (TEXT, DO):
        parts[attribute] = _clean(texts, block.id, attribute, arguments)
        wanted = texts.has(block.id, attribute) or store.texts(DUTCH).has(block.id, attribute)
        if wanted and parts[attribute] is None:
            return None
    return _Wording(title, parts[TEXT] or "", parts[DO] or None, items)


def _last_resort(store: TextStore, block: Block, values: Values, child: str) -> _Wording:
    """Return what Dutch there is: a message with a hole is better than a page that fails."""
    texts = store.texts(DUTCH)
    arguments = block_arguments(block, values, texts, DUTCH, child, lenient=True)
    parts = [texts.format(block.id, attribute, arguments) for attribute in (None, TEXT, DO)]
    title, text, do = (without_double_isolates(part.text) if part else "" for part in parts)
    return _Wording(title or block.id, text, do or None, _items(block, values, texts, lenient=True))


def _clean(
    texts: LanguageTexts, message_id: str, attribute: str | None, arguments: Mapping[str, Argument]
) -> str | None:
    found = texts.format(message_id, attribute, arguments)
    if found is None or found.errors:
        return None
    return without_double_isolates(found.text)


def _items(block: Block, values: Values, texts: LanguageTexts, *, lenient: bool = False) -> tuple[Item, ...]:
    """Return the things that the child brings."""
    items: list[Item] = []
    for parameter, option in _chosen(block, values):
        if parameter.role == "bring":
            label = option_label(block, parameter, option, texts, lenient=lenient)
            items.append(Item(option if parameter.pictured else "", label))
    return tuple(items)


def _pictograms(block: Block, values: Values) -> tuple[str, ...]:
    """Return the pictures of the block, and those of what was chosen in it (a trip to the farm shows a farm)."""
    chosen = (
        option for parameter, option in _chosen(block, values) if parameter.pictured and parameter.role != "bring"
    )
    return tuple(dict.fromkeys((*block.pictograms, *chosen)))


def _chosen(block: Block, values: Values) -> Iterator[tuple[Parameter, str]]:
    """Yield each chosen option with its parameter."""
    for name, parameter in block.params.items():
        value = values.get(name)
        if parameter.type != "choice" or value is None:
            continue
        for option in value if isinstance(value, tuple) else (str(value),):
            yield parameter, option
