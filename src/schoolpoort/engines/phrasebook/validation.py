"""What is wrong in a catalogue that loads: texts that are missing, broken, or name what does not exist."""

from collections.abc import Iterator
from datetime import date, time
from decimal import Decimal

from .arguments import MissingLabel, block_arguments
from .errors import Problem
from .fluent_source import split_entries
from .fluent_store import LanguageTexts
from .formatting import strip_isolates
from .languages import DUTCH
from .model import Block, Parameter, Period, Value, picture_message
from .text_store import TextStore

LONGEST_TITLE = 42
BLOCK_ATTRIBUTES = ("text", "do")
_BLOCK_FILE = "blocks.ftl"


def find_problems(store: TextStore) -> list[Problem]:
    """Return every problem of the catalogue, by file and line."""
    problems: set[Problem] = set(_overlay_problems(store))
    for block in store.blocks().values():
        problems.update(_picture_problems(block, store))
    for language in store.languages:
        problems.update(store.files.stray_lines(language))
        problems.update(_doubles(store, language))
        problems.update(_entry_problems(store, language))
        problems.update(_status_problems(store, language))
        for block in store.blocks().values():
            problems.update(_block_problems(block, store, language))
    return sorted(problems, key=lambda found: (found.file, found.line, found.block, found.sentence))


def _doubles(store: TextStore, language: str) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for entry in store.files.entries(language):
        if entry.id in first:
            sentence = f"'{entry.id}' already stands in {first[entry.id]}; this one counts"
            yield Problem(entry.file, entry.line, "", sentence)
        first[entry.id] = f"{entry.file}, line {entry.line}"


def _entry_problems(store: TextStore, language: str) -> Iterator[Problem]:
    """Yield faults of syntax, references to nothing, and texts that Dutch has and this language has not, or reverse."""
    texts, dutch, blocks = store.texts(language), store.texts(DUTCH), store.blocks()
    for message_id in texts.ids:
        source = texts.source(message_id)
        if source is None:
            continue
        block = message_id if message_id in blocks else ""
        for fault in texts.faults(message_id):
            yield Problem(fault.file, fault.line, block, f"not valid Fluent: {fault.sentence}")
        for reference in sorted(texts.references(message_id).entries):
            if texts.source(reference) is None:
                sentence = f"'{message_id}' uses '{reference}', which does not exist"
                yield Problem(source.file, source.line, block, sentence)
        if dutch.source(message_id) is None:
            yield Problem(source.file, source.line, block, f"there is no Dutch text '{message_id}'")
        if source.file.endswith(_BLOCK_FILE) and not _belongs_to_a_block(message_id, store):
            yield Problem(source.file, source.line, "", f"'{message_id}' is no block and no option of a block")
    if language == DUTCH:
        return
    for message_id in dutch.ids:
        source = dutch.source(message_id)
        if source is None or message_id in blocks:
            continue
        file = source.file.replace(f"fluent/{DUTCH}/", f"fluent/{language}/")
        if texts.source(message_id) is None:
            yield Problem(file, 0, "", f"'{message_id}' is missing")
        elif not texts.faults(message_id):
            yield from _variable_problems(message_id, texts, dutch)


def _variable_problems(message_id: str, texts: LanguageTexts, dutch: LanguageTexts) -> Iterator[Problem]:
    """Yield variables and attributes of a page's text that differ from the Dutch one, which is the model."""
    source = texts.source(message_id)
    if source is None:
        return
    for name in sorted(texts.references(message_id).variables - dutch.references(message_id).variables):
        yield Problem(source.file, source.line, "", f"'{message_id}' uses ${name}, which the Dutch text does not have")
    here, there = set(texts.attributes(message_id)), set(dutch.attributes(message_id))
    for name in sorted(there - here):
        yield Problem(source.file, source.line, "", f"'{message_id}' has no .{name}")
    for name in sorted(here - there):
        yield Problem(source.file, source.line, "", f"'{message_id}' has .{name}, which the Dutch text does not have")


def _belongs_to_a_block(message_id: str, store: TextStore) -> bool:
    blocks = store.blocks()
    if message_id in blocks:
        return True
    return any(
        message_id == block.option_message(parameter, option)
        for block in blocks.values()
        for parameter in block.params.values()
        for option in parameter.options
    )


def _block_problems(block: Block, store: TextStore, language: str) -> Iterator[Problem]:
    """Yield what is wrong with the texts of one block in one language."""
    texts, dutch = store.texts(language), store.texts(DUTCH)
    source = texts.source(block.id)
    file = source.file if source else f"fluent/{language}/{_BLOCK_FILE}"
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
                file = f"fluent/{language}/{'pictograms.ftl' if parameter.pictured else _BLOCK_FILE}"
                yield Problem(file, 0, block.id, f"option '{option}' has no label '{message_id}'")


def _picture_problems(block: Block, store: TextStore) -> Iterator[Problem]:
    concepts, dutch = store.files.concepts(), store.texts(DUTCH)
    options = (o for parameter in block.params.values() if parameter.pictured for o in parameter.options)
    for concept in dict.fromkeys((*block.pictograms, *options)):
        if concepts is not None and concept not in concepts:
            yield Problem(block.file, block.line, block.id, f"unknown pictogram '{concept}'")
        elif concept in block.pictograms and not dutch.has(picture_message(concept)):
            sentence = f"pictogram '{concept}' has no label '{picture_message(concept)}'"
            yield Problem(f"fluent/{DUTCH}/pictograms.ftl", 0, block.id, sentence)


def _status_problems(store: TextStore, language: str) -> Iterator[Problem]:
    if problem := store.files.note_problem(language):
        yield problem
    known = set(store.texts(language).ids)
    for message_id in store.notes(language):
        if message_id not in known:
            yield Problem(f"status/{language}.json", 0, "", f"'{message_id}' is no text of this language")


def _overlay_problems(store: TextStore) -> Iterator[Problem]:
    if store.overlay is None:
        return
    for block in store.overlay.blocks():
        original = store.files.blocks.get(block.id)
        for name, parameter in (original.params if original else {}).items():
            mine = block.params.get(name)
            if mine is None or mine.type != parameter.type:
                sentence = f"parameter '{name}' must stay as it is: sent messages use it"
                yield Problem(block.file or "overlay", block.line, block.id, sentence)
    for language in store.overlay.languages():
        _, stray = split_entries(store.overlay.fluent(language), f"overlay/{language}.ftl")
        yield from (Problem(s.file, s.line, "", f"this line belongs to no message: {s.text[:40]}") for s in stray)


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
