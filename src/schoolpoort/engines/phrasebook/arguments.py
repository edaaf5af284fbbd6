"""What a Fluent text is given: values in the words of its language, with names kept apart from the text around."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal

from .fluent_store import Argument, LanguageTexts
from .formatting import format_date, format_euro, format_items, format_period, format_time
from .model import Block, Parameter, Period, Value, Values

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
_PLAIN_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_-]*|[0-9]+")
_DOUBLE_ISOLATE = re.compile("\u2068\u2068([^\u2068\u2069]*)\u2069\u2069")


class MissingLabel(LookupError):
    """This language has no label for an option."""


def block_arguments(
    block: Block, values: Values, texts: LanguageTexts, tag: str, child: str, *, lenient: bool = False
) -> dict[str, Argument]:
    """Return the variables of a block's texts in one language.

    `tag` chooses the formats (fa-AF with texts of fa). Raises MissingLabel where an option has no label; lenient,
    the id stands in for it and what was not filled in is an empty text.
    """
    arguments: dict[str, Argument] = {"child": isolated(child)}
    for name, parameter in block.params.items():
        value = values.get(name)
        arguments[f"has-{name}"] = "no" if value is None else "yes"
        if value is None:
            if lenient:
                arguments |= {name: "", f"{name}-label": "", f"{name}-count": 0}
            continue
        if parameter.type == "choice":
            arguments |= _choice_arguments(block, parameter, value, texts, tag, lenient)
        else:
            arguments[name] = argument(value, tag)
    return arguments


def argument(value: object, tag: str) -> Argument:
    """Return a value as Fluent takes it: days, hours and money written out, whole numbers as they are."""
    match value:
        case bool():
            return "yes" if value else "no"
        case int():
            return value
        case Period():
            return format_period(value, tag)
        case datetime():
            return f"{format_date(value, tag)}, {format_time(value.time(), tag)}"
        case date():
            return format_date(value, tag)
        case time():
            return format_time(value, tag)
        case Decimal():
            return format_euro(value, tag)
        case _:
            return isolated(str(value))


def page_arguments(values: Mapping[str, object], tag: str) -> dict[str, Argument]:
    """Return the variables of a page's text in one language."""
    return {name: argument(value, tag) for name, value in values.items()}


def isolated(text: str) -> str:
    """Return the text between Unicode isolates, so that Dutch words keep their order inside Arabic ones.

    Fluent isolates only what stands beside other text. A single plain word is left alone: it needs none, and a text
    may select on it.
    """
    if not text or _PLAIN_WORD.fullmatch(text):
        return text
    # Line by line, because an isolate ends with its paragraph.
    return "\n".join(f"{FIRST_STRONG_ISOLATE}{line}{POP_ISOLATE}" for line in text.split("\n"))


def without_double_isolates(text: str) -> str:
    """Return the text with isolates that stand directly within isolates removed; they do nothing on a page."""
    previous = ""
    while previous != text:
        previous, text = text, _DOUBLE_ISOLATE.sub("\u2068\\1\u2069", text)
    return text


def option_label(
    block: Block, parameter: Parameter, option: str, texts: LanguageTexts, *, lenient: bool = False
) -> str:
    """Return the label of an option; raise MissingLabel, or return the id where lenient."""
    label = texts.format(block.option_message(parameter, option), None, {})
    if label is not None and not label.errors:
        return label.text
    if lenient:
        return option
    raise MissingLabel(block.option_message(parameter, option))


def _choice_arguments(
    block: Block, parameter: Parameter, value: Value, texts: LanguageTexts, tag: str, lenient: bool
) -> dict[str, Argument]:
    chosen = value if isinstance(value, tuple) else (str(value),)
    labels = [option_label(block, parameter, option, texts, lenient=lenient) for option in chosen]
    return {
        parameter.name: " ".join(chosen),
        f"{parameter.name}-label": format_items(labels, tag),
        f"{parameter.name}-count": len(chosen),
    }
