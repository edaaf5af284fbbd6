"""The door of the phrasebook: blocks, search, rendering, statuses and checks of one catalogue."""

from collections.abc import Hashable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from rapidfuzz import process

from .arguments import option_label
from .errors import Problem, UnknownBlock
from .languages import DUTCH
from .layers import PACKAGE_CATALOGUE, FileLayer, Overlay, file_layer
from .model import Block, Value, Values
from .parameters import JsonValue, parse_parameters, serialise_parameters
from .rendered import RenderedBlock, Text, TextStatus
from .rendering import render_block, render_text
from .searching import SearchIndex
from .terms import Term
from .text_store import TextStore
from .validation import find_problems


class Catalogue:
    """Building blocks of school messages in many languages. Get one with `Catalogue.load()`."""

    def __init__(self, store: TextStore) -> None:
        self._store = store
        self._index: SearchIndex | None = None
        self._index_stamp: Hashable = None

    @classmethod
    def load(cls, path: Path | None = None, overlay: Overlay | None = None) -> "Catalogue":
        """Return the catalogue of a folder (default: the one in this package), with an overlay on top.

        Block definitions are read now, the texts of a language when they are first used. Without an overlay the
        same catalogue is returned until a file changes, so that calling this again costs nothing to speak of; with
        one, keep what you get. Raises CatalogueError, with file, line and block of each fault in a definition.
        """
        files = file_layer(path or PACKAGE_CATALOGUE)
        return cls(TextStore(files, overlay)) if overlay is not None else _without_overlay(files)

    @property
    def store(self) -> TextStore:
        """The texts and statuses below, for tools that work on the catalogue itself."""
        return self._store

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have texts, Dutch first."""
        return self._store.languages

    def blocks(self) -> tuple[Block, ...]:
        """Return all blocks, in the order of the files."""
        return tuple(self._store.blocks().values())

    def block(self, block_id: str) -> Block:
        """Return a block by its id; raise UnknownBlock, which names ids that look like it."""
        blocks = self._store.blocks()
        if block_id not in blocks:
            near = process.extract(block_id, list(blocks), limit=3, score_cutoff=70)
            raise UnknownBlock(block_id, [name for name, _, _ in near])
        return blocks[block_id]

    def search(self, query: str, limit: int = 8) -> list[Block]:
        """Return the blocks that fit a few Dutch words best, best first; typing errors are forgiven."""
        stamp = self._store.refresh()
        if self._index is None or stamp != self._index_stamp:
            self._index = SearchIndex(self.blocks(), self._store.texts(DUTCH))
            self._index_stamp = stamp
        return self._index.find(query, limit)

    def terms(self) -> tuple[Term, ...]:
        """Return all words of school, in the order of the file."""
        return tuple(self._store.files.terms.by_id.values())

    def terms_in(self, text: str) -> list[Term]:
        """Return the words of school that occur in a Dutch text, each once, in the order of the text."""
        return self._store.files.terms.occurring_in(text)

    def parse(self, block_id: str, raw: Mapping[str, object]) -> dict[str, Value]:
        """Return checked values of what was filled in for a block.

        Raises UnknownBlock, and InvalidParameters with one Dutch sentence for each parameter that cannot be used.
        """
        return parse_parameters(self.block(block_id), raw)

    def serialise(self, values: Values) -> dict[str, JsonValue]:
        """Return checked values as JSON types; `parse` reads them back to the same values."""
        return serialise_parameters(values)

    def render(
        self, block_id: str, params: Mapping[str, object], languages: Sequence[str], child: str = ""
    ) -> RenderedBlock:
        """Return a block in the first of `languages` that has all its texts, else in Dutch.

        `params` are checked values or what `parse` takes; `child` is the first name (or names) of the child. Never
        fails for want of a language: `language` and `fell_back` say which one it became. Raises UnknownBlock and
        InvalidParameters.
        """
        block = self.block(block_id)
        return render_block(self._store, block, parse_parameters(block, params), languages, child)

    def text(self, message_id: str, languages: Sequence[str], /, **args: object) -> Text:
        """Return a string of a page, "id" or "id.attribute", in the first of `languages` that has it, else in Dutch.

        Dates, times, periods and amounts (Decimal) among `args` are written as the language does. Raises
        UnknownText where not even Dutch has it: that is a fault in a template, not in the catalogue.
        """
        return render_text(self._store, message_id, languages, args)

    def option_label(self, block_id: str, parameter: str, option: str) -> str:
        """Return the Dutch label of an option of a choice; the option's own name where the texts have none.

        Raises UnknownBlock; raises KeyError where the block has no such parameter.
        """
        block = self.block(block_id)
        return option_label(block, block.params[parameter], option, self._store.texts(DUTCH), lenient=True)

    def status(self, message_id: str, language: str) -> TextStatus:
        """Return how far a text was checked, and whether the Dutch has changed since."""
        return self._store.status(message_id, language)

    def validate(self) -> list[Problem]:
        """Return every problem in the texts and statuses, by file and line; an empty list is a sound catalogue."""
        return find_problems(self._store)


@lru_cache(maxsize=8)
def _without_overlay(files: FileLayer) -> Catalogue:
    return Catalogue(TextStore(files))
