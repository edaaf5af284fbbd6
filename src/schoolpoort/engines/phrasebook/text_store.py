"""All texts and statuses of a catalogue: the files with the overlay on top, one language at a time."""

from collections.abc import Hashable, Mapping

from .fluent_source import split_entries
from .fluent_store import LanguageTexts
from .languages import DUTCH
from .layers import FileLayer, Overlay
from .model import Block
from .rendered import TextStatus
from .status import StatusNote, status_of


class TextStore:
    """Blocks, texts and notes with the overlay applied; read when asked for, kept until the overlay changes."""

    def __init__(self, files: FileLayer, overlay: Overlay | None = None) -> None:
        self.files = files
        self.overlay = overlay
        self._stamp: Hashable = None
        self._blocks: Mapping[str, Block] | None = None
        self._texts: dict[str, LanguageTexts] = {}
        self._notes: dict[str, Mapping[str, StatusNote]] = {}

    def refresh(self) -> Hashable:
        """Drop what was kept if the overlay says that it changed; return its stamp."""
        if self.overlay is not None and (stamp := self.overlay.stamp()) != self._stamp:
            self._stamp = stamp
            self._blocks = None
            self._texts, self._notes = {}, {}
        return self._stamp

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have texts, Dutch first."""
        extra = self.overlay.languages() if self.overlay else ()
        others = {*self.files.languages, *extra} - {DUTCH}
        return (DUTCH, *sorted(others))

    def blocks(self) -> Mapping[str, Block]:
        """Return all blocks by id; those of the overlay replace those of the files."""
        self.refresh()
        if self._blocks is None:
            extra = self.overlay.blocks() if self.overlay else ()
            self._blocks = {**self.files.blocks, **{block.id: block for block in extra}}
        return self._blocks

    def texts(self, language: str) -> LanguageTexts:
        """Return the texts of a language (empty where there are none)."""
        self.refresh()
        if language not in self._texts:
            layers = [self.files.entries(language)]
            if self.overlay is not None:
                entries, _ = split_entries(self.overlay.fluent(language), f"overlay/{language}.ftl")
                layers.append(tuple(entries))
            self._texts[language] = LanguageTexts(language, layers)
        return self._texts[language]

    def notes(self, language: str) -> Mapping[str, StatusNote]:
        """Return the status notes of a language."""
        self.refresh()
        if language not in self._notes:
            extra = self.overlay.notes(language) if self.overlay else {}
            self._notes[language] = {**self.files.notes(language), **extra}
        return self._notes[language]

    def status(self, message_id: str, language: str) -> TextStatus:
        """Return the status of one text."""
        text = self.texts(language).source(message_id)
        dutch = None if language == DUTCH else self.texts(DUTCH).source(message_id)
        note = self.notes(language).get(message_id)
        return status_of(note, text.hash if text else None, dutch.hash if dutch else None)

    def hashes(self, language: str) -> dict[str, str]:
        """Return the hash of each message of a language by id."""
        texts = self.texts(language)
        sources = ((message_id, texts.source(message_id)) for message_id in texts.ids)
        return {message_id: source.hash for message_id, source in sources if source is not None}
