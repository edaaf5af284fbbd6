"""The one module that knows fluent.runtime: texts of one language, parsed when first asked for."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from .fluent_source import SourceEntry
from .languages import base_tags, locale_for

Argument = str | int


@dataclass(frozen=True)
class Formatted:
    """A formatted pattern and what went wrong in it (unknown variable, unknown message, a loop)."""

    text: str
    errors: tuple[str, ...]


@dataclass(frozen=True)
class SyntaxFault:
    """Where an entry is not Fluent: a line in the file and the parser's sentence."""

    file: str
    line: int
    sentence: str


@dataclass(frozen=True)
class References:
    """The names that an entry uses: variables (without $), and ids of messages and terms (terms with "-")."""

    variables: frozenset[str]
    entries: frozenset[str]


@dataclass(frozen=True)
class _ParsedEntry:
    resource: ftl.Resource
    node: ftl.Message | ftl.Term | None
    references: References
    faults: tuple[SyntaxFault, ...]


class LanguageTexts:
    """All entries of one language. A later layer (the overlay) replaces entries of an earlier one by id."""

    def __init__(self, language: str, layers: Sequence[Iterable[SourceEntry]]) -> None:
        self.language = language
        self._sources = {entry.id: entry for layer in layers for entry in layer}
        self._parsed: dict[str, _ParsedEntry] = {}
        self._ready: set[str] = set()
        self._bundle = FluentBundle([_bundle_locale(language)], use_isolating=True)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all messages, in the order of the files; terms are left out."""
        return tuple(entry_id for entry_id in self._sources if not entry_id.startswith("-"))

    def source(self, entry_id: str) -> SourceEntry | None:
        """Return the source of an entry, or None."""
        return self._sources.get(entry_id)

    def has(self, message_id: str, attribute: str | None = None) -> bool:
        """Say whether there is such a message with a value, or with this attribute."""
        entry = self._parse(message_id)
        if entry is None or entry.node is None:
            return False
        if attribute is None:
            return entry.node.value is not None
        return any(found.id.name == attribute for found in entry.node.attributes)

    def attributes(self, message_id: str) -> tuple[str, ...]:
        """Return the names of the attributes of a message."""
        entry = self._parse(message_id)
        if entry is None or entry.node is None:
            return ()
        return tuple(found.id.name for found in entry.node.attributes)

    def references(self, entry_id: str) -> References:
        """Return what an entry uses itself (not what the entries that it uses, use)."""
        entry = self._parse(entry_id)
        return entry.references if entry else References(frozenset(), frozenset())

    def faults(self, entry_id: str) -> tuple[SyntaxFault, ...]:
        """Return the places where an entry is not valid Fluent."""
        entry = self._parse(entry_id)
        return entry.faults if entry else ()

    def format(self, message_id: str, attribute: str | None, arguments: Mapping[str, Argument]) -> Formatted | None:
        """Return the formatted value or attribute, or None where this language does not have it."""
        if not self.has(message_id, attribute):
            return None
        self._make_ready(message_id)
        message = self._bundle.get_message(message_id)
        pattern = message.value if attribute is None else message.attributes[attribute]
        if pattern is None:
            return None
        try:
            text, errors = self._bundle.format_pattern(pattern, dict(arguments))
        except (LookupError, TypeError, RecursionError, AttributeError) as fault:
            # fluent.runtime 0.4 reports nearly all faults in its list; what it throws must not stop a page either.
            return Formatted("", (f"{type(fault).__name__}: {fault}",))
        return Formatted(str(text), tuple(str(error) for error in errors))

    def static_text(self, message_id: str, attribute: str | None = None) -> str:
        """Return the words of a value or attribute without anything that is filled in, for the search index."""
        entry = self._parse(message_id)
        if entry is None or entry.node is None:
            return ""
        patterns = {found.id.name: found.value for found in entry.node.attributes}
        pattern = entry.node.value if attribute is None else patterns.get(attribute)
        if pattern is None:
            return ""
        return " ".join(part.value for part in pattern.elements if isinstance(part, ftl.TextElement))

    def _parse(self, entry_id: str) -> _ParsedEntry | None:
        if (known := self._parsed.get(entry_id)) is not None:
            return known
        source = self._sources.get(entry_id)
        if source is None:
            return None
        parsed = self._parsed[entry_id] = _parse_entry(source)
        return parsed

    def _make_ready(self, entry_id: str) -> None:
        """Put an entry and all that it refers to into the bundle."""
        waiting = [entry_id]
        while waiting:
            current = waiting.pop()
            if current in self._ready:
                continue
            entry = self._parse(current)
            if entry is not None:
                self._bundle.add_resource(entry.resource, allow_overrides=True)
                waiting.extend(entry.references.entries)
            self._ready.add(current)


class _ReferenceCollector(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.entries: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 (name set by fluent.syntax)
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:  # noqa: N802
        self.entries.add(node.id.name)

    def visit_TermReference(self, node: ftl.TermReference) -> None:  # noqa: N802
        self.entries.add(f"-{node.id.name}")
        self.generic_visit(node)


@lru_cache(maxsize=50_000)
def _parse_entry(source: SourceEntry) -> _ParsedEntry:
    """Parse one entry; kept for the life of the process, so that a new overlay costs only what it changed."""
    resource = FluentParser(with_spans=True).parse(source.text)
    node: ftl.Message | ftl.Term | None = None
    faults: list[SyntaxFault] = []
    for item in resource.body:
        if isinstance(item, ftl.Message | ftl.Term):
            node = item
        elif isinstance(item, ftl.Junk):
            for annotation in item.annotations:
                # What is missing at the end is reported after the last line break: name the last line of text.
                start = min(annotation.span.start if annotation.span else 0, len(source.text.rstrip()))
                line = source.line + source.text.count("\n", 0, start)
                faults.append(SyntaxFault(source.file, line, f"{annotation.message} ({annotation.code})"))
    collector = _ReferenceCollector()
    if node is not None:
        collector.visit(node)
    references = References(frozenset(collector.variables), frozenset(collector.entries))
    return _ParsedEntry(resource, node, references, tuple(faults))


def _bundle_locale(language: str) -> str:
    """Return a tag that Babel knows: fluent.runtime would otherwise take the locale of the machine."""
    locale = locale_for(language)
    if locale.language not in base_tags(language):
        return "nl"
    return "-".join(part for part in (locale.language, locale.script, locale.territory) if part)
