"""What is wrong in a catalogue that loads: texts that are missing, broken, or name what does not exist."""

from collections.abc import Iterator

from .block_validation import BLOCK_FILE, block_problems, picture_problems
from .errors import Problem
from .fluent_source import split_entries
from .fluent_store import LanguageTexts
from .languages import DUTCH
from .term_validation import term_problems
from .text_store import TextStore


def find_problems(store: TextStore) -> list[Problem]:
    """Return every problem of the catalogue, by file and line."""
    problems: set[Problem] = set(_overlay_problems(store))
    problems.update(term_problems(store))
    for block in store.blocks().values():
        problems.update(picture_problems(block, store))
    for language in store.languages:
        problems.update(store.files.stray_lines(language))
        problems.update(_doubles(store, language))
        problems.update(_entry_problems(store, language))
        problems.update(_page_problems(store, language) if language != DUTCH else ())
        problems.update(_status_problems(store, language))
        for block in store.blocks().values():
            problems.update(block_problems(block, store, language))
    return sorted(problems, key=lambda found: (found.file, found.line, found.block, found.sentence))


def _doubles(store: TextStore, language: str) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for entry in store.files.entries(language):
        if entry.id in first:
            sentence = f"'{entry.id}' already stands in {first[entry.id]}; this one counts"
            yield Problem(entry.file, entry.line, "", sentence)
        first[entry.id] = f"{entry.file}, line {entry.line}"


def _entry_problems(store: TextStore, language: str) -> Iterator[Problem]:
    """Yield faults of syntax, references to nothing, and texts that belong to nothing."""
    texts, dutch, blocks, labels = store.texts(language), store.texts(DUTCH), store.blocks(), _labels(store)
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
        if _uses_itself(message_id, texts):
            yield Problem(source.file, source.line, block, f"'{message_id}' uses itself")
        if dutch.source(message_id) is None:
            yield Problem(source.file, source.line, block, f"there is no Dutch text '{message_id}'")
        if source.file.endswith(BLOCK_FILE) and message_id not in blocks and message_id not in labels:
            yield Problem(source.file, source.line, "", f"'{message_id}' is no block and no option of a block")


def _page_problems(store: TextStore, language: str) -> Iterator[Problem]:
    """Yield strings of pages that Dutch has and this language has not, or not in the same way."""
    texts, dutch, known = store.texts(language), store.texts(DUTCH), {*store.blocks(), *_labels(store)}
    for message_id in dutch.ids:
        source = dutch.source(message_id)
        if source is None or message_id in known:
            continue
        if texts.source(message_id) is None:
            file = source.file.replace(f"fluent/{DUTCH}/", f"fluent/{language}/")
            yield Problem(file, 0, "", f"'{message_id}' is missing")
        elif not texts.faults(message_id):
            yield from _variable_problems(message_id, texts, dutch)


def _uses_itself(entry_id: str, texts: LanguageTexts) -> bool:
    """Say whether an entry comes back to itself by way of the entries that it uses."""
    seen: set[str] = set()
    waiting = set(texts.references(entry_id).entries)
    while waiting:
        current = waiting.pop()
        if current == entry_id:
            return True
        seen.add(current)
        waiting |= texts.references(current).entries - seen
    return False


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


def _labels(store: TextStore) -> frozenset[str]:
    """Return the ids of the messages that name an option of some block."""
    return frozenset(
        block.option_message(parameter, option)
        for block in store.blocks().values()
        for parameter in block.params.values()
        for option in parameter.options
    )


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
