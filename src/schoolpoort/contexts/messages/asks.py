"""What a building block asks of a family, and which answers it takes: one place for the page and for the check."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.words import Words
from schoolpoort.engines.phrasebook import Parameter, RenderedBlock, Text, UnknownBlock, UnknownText, format_date

#: Kinds of answer that a link may not give: a child may be holding the phone (decision 10).
NEEDS_CODE = frozenset({"sign"})
NONE_OF_THESE = "none"


@dataclass(frozen=True)
class Option:
    """One button: the value that is stored, what the parent reads, a picture."""

    value: str
    label: Text
    pictogram: str = ""


@dataclass(frozen=True)
class Ask:
    """What one block asks. `key` names the block within its version; `question` stands above the buttons."""

    key: str
    kind: str
    title: str
    options: tuple[Option, ...]
    question: Text | None = None
    chosen: str = ""

    @property
    def needs_code(self) -> bool:
        """Say whether only a one-time code or a signature on paper counts."""
        return self.kind in NEEDS_CODE

    def option(self, value: str) -> Option | None:
        """Return the option with this value."""
        return next((each for each in self.options if each.value == value), None)


def asks_of(
    blocks: Sequence[RenderedBlock],
    entries: Sequence[Mapping[str, Any]],
    words: Words,
    chosen: Mapping[str, str] | None = None,
) -> tuple[Ask, ...]:
    """Return what the blocks of a version ask; `entries` are the version's own blocks with their parameters."""
    found = []
    for key, block, entry in zip(_keys(blocks), blocks, entries, strict=False):
        ask = _ask(key, block, entry, words)
        if ask is not None:
            found.append(replace(ask, chosen=(chosen or {}).get(key, "")))
    return tuple(found)


def _keys(blocks: Sequence[RenderedBlock]) -> Iterator[str]:
    """Yield the block ids; the second block of one id in a message is "id#2"."""
    seen: dict[str, int] = {}
    for block in blocks:
        seen[block.block_id] = seen.get(block.block_id, 0) + 1
        count = seen[block.block_id]
        yield block.block_id if count == 1 else f"{block.block_id}#{count}"


def _ask(key: str, block: RenderedBlock, entry: Mapping[str, Any], words: Words) -> Ask | None:
    match block.answer:
        case "yes-no":
            options = (
                Option("yes", words.text("answer-yes"), "answer-yes"),
                Option("no", words.text("answer-no"), "answer-no"),
            )
            return Ask(key, "yes-no", block.title, options)
        case "bring":
            return Ask(key, "bring", block.title, (Option("will-bring", words.text("answer-will-bring"), "bag"),))
        case "pay":
            return Ask(key, "pay", block.title, (Option("paid", words.text("answer-paid"), "money"),))
        case "sign":
            options = (
                Option("sign", words.text("answer-sign"), "pen-sign"),
                Option("sign-no", words.text("answer-sign-no"), "answer-no"),
            )
            return Ask(key, "sign", block.title, options)
        case "book":
            return Ask(key, "book", block.title, _days(block, entry, words), words.text("answer-book-title"))
        case "choice":
            return Ask(key, "choice", block.title, _choices(block, entry, words), words.text("answer-choose"))
        case _:
            return None


def _days(block: RenderedBlock, entry: Mapping[str, Any], words: Words) -> tuple[Option, ...]:
    """Return the days of a talk as options; which hour is planned later, with everybody's answers."""
    offered = entry.get("params", {})
    days = [
        date.fromisoformat(str(offered[name]))
        for name, parameter in _parameters(block)
        if parameter.type == "date" and parameter.role != "until" and offered.get(name)
    ]
    language = words.language
    options = (
        Option(day.isoformat(), Text(format_date(day, language), language, False, block.direction), "calendar")
        for day in sorted(set(days))
    )
    return (*options, Option(NONE_OF_THESE, words.text("answer-book-none"), "answer-no"))


def _parameters(block: RenderedBlock) -> list[tuple[str, Parameter]]:
    """Return the parameters of a block as the catalogue defines them; none for a block that is gone."""
    try:
        return list(phrasebook().block(block.block_id).params.items())
    except UnknownBlock:
        return []


def _choices(block: RenderedBlock, entry: Mapping[str, Any], words: Words) -> tuple[Option, ...]:
    """Return the options that the teacher offered: the block's choice of many that has no other meaning."""
    for name, parameter in _parameters(block):
        if parameter.type == "choice" and parameter.many and parameter.role is None:
            offered = entry.get("params", {}).get(name) or []
            return tuple(_choice(block.block_id, name, str(each), parameter.pictured, words) for each in offered)
    return ()


def _choice(block_id: str, parameter: str, option: str, pictured: bool, words: Words) -> Option:
    message = f"picture-{option}" if pictured else f"{block_id}-{parameter}-{option}"
    try:
        label = words.text(message)
    except UnknownText:
        label = Text(option, "nl", True, "ltr")
    return Option(option, label, option if pictured else "")
