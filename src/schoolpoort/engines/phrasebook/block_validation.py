"""What is wrong with the texts of one block in one language."""

from collections.abc import Iterator
from datetime import date, time
from decimal import Decimal

from .arguments import MissingLabel, block_arguments
from .errors import Problem
from .fluent_store import LanguageTexts
from .formatting import strip_isolates
from .languages import DUTCH
from .model import Block, Parameter, Period, Value, picture_message
from .text_store import TextStore

LONGEST_TITLE = 42
BLOCK_ATTRIBUTES = ("text", "do")
BLOCK_FILE = "blocks.ftl"


def block_problems(block: Block, store: TextStore, language: str) -> Iterator[Problem]:
    """Yield what is wrong with the texts of one block in one language."""
    texts, dutch = store.texts(language), store.texts(DUTCH)
    source = texts.source(block.id)
    file = source.file if source else f"fluent/{language}/{BLOCK_FILE}"
    line = source.line if source else 0

    def fault(sentence: str) -> Problem:
        return Problem(file, line, block.id, sentence)

    if source is None:
        yield fault("the text is missing")
        return
    if texts.faults(block.id):
        return
    wanted = {"text"} | (set(dutch.attributes(block.id)) & set(BLOCK_ATTRIBUTES))
    for name in sorted(wanted - set(texts.attributes(block.id))):
        yield fault(f"the text has no .{name}")
    for name in texts.attributes(block.id):
        if name not in BLOCK_ATTRIBUTES:
            yield fault(f"unknown attribute .{name}; a block has .text and .do")
        elif name not in wanted:
            yield fault(f"there is a .{name} here, and none in Dutch")
    unknown = texts.references(block.id).variables - _variables(block)
    for name in sorted(unknown):
        yield fault(f"unknown variable ${name}")
    if not unknown:
        yield from (fault(sentence) for sentence in _trial_problems(block, texts))
    yield from _label_problems(block, texts, language)


def _trial_problems(block: Block, texts: LanguageTexts) -> Iterator[str]:
    """Format every part with everything filled in and with only what must be; yield what fails."""
    full = {name: example_value(parameter) for name, parameter in block.params.items()}
    least = {name: value for name, value in full.items() if block.params[name].required}
    for values, circumstances in ((full, "with everything filled in"), (least, "with only what is required")):
        try:
            arguments = block_arguments(block, values, texts, texts.language, "Noor")
        except MissingLabel:
            continue
        for attribute in (None, *BLOCK_ATTRIBUTES):
            found = texts.format(block.id, attribute, arguments)
            for error in found.errors if found else ():
                yield f"{'.' + attribute if attribute else 'the title'} fails {circumstances}: {error}"
        title = texts.format(block.id, None, arguments)
        if title and len(strip_isolates(title.text)) > LONGEST_TITLE:
            yield f"the title is longer than {LONGEST_TITLE} characters"


def _label_problems(block: Block, texts: LanguageTexts, language: str) -> Iterator[Problem]:
    for parameter in block.params.values():
        for option in parameter.options:
            message_id = block.option_message(parameter, option)
            if not texts.has(message_id):
                file = f"fluent/{language}/{'pictograms.ftl' if parameter.pictured else BLOCK_FILE}"
                yield Problem(file, 0, block.id, f"option '{option}' has no label '{message_id}'")


def picture_problems(block: Block, store: TextStore) -> Iterator[Problem]:
    """Yield a problem for each concept of a block that has no label or no note of what its picture shows."""
    concepts, dutch = store.files.concepts(), store.texts(DUTCH)
    options = (o for parameter in block.params.values() if parameter.pictured for o in parameter.options)
    for concept in dict.fromkeys((*block.pictograms, *options)):
        if concepts is not None and concept not in concepts:
            yield Problem(block.file, block.line, block.id, f"unknown pictogram '{concept}'")
        elif concept in block.pictograms and not dutch.has(picture_message(concept)):
            sentence = f"pictogram '{concept}' has no label '{picture_message(concept)}'"
            yield Problem(f"fluent/{DUTCH}/pictograms.ftl", 0, block.id, sentence)


def _variables(block: Block) -> frozenset[str]:
    names = {"child"}
    for name, parameter in block.params.items():
        names |= {name, f"has-{name}"}
        if parameter.type == "choice":
            names |= {f"{name}-label", f"{name}-count"}
    return frozenset(names)


def example_value(parameter: Parameter) -> Value:
    """Return a value of the parameter's type, for a trial."""
    if parameter.type == "choice":
        return parameter.options if parameter.many else parameter.options[0]
    day = date(2026, 12, 3)
    examples: dict[str, Value] = {
        "date": day,
        "time": time(9, 15),
        "period": Period(day, date(2026, 12, 4)),
        "euro": Decimal("12.50"),
        "count": 2,
    }
    return examples.get(parameter.type, "Zwembad Rozebroeken")
