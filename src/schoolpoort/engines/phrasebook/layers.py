"""Where blocks and texts come from: the files of a catalogue folder, and an overlay on top of them."""

from collections.abc import Hashable, Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from .errors import Problem
from .fluent_source import SourceEntry, split_entries
from .loading import load_blocks
from .model import Block
from .status import InvalidStatusFile, StatusNote, read_notes
from .terms import Terms, load_terms

PACKAGE_CATALOGUE = Path(__file__).parent / "catalogue"
_CONCEPTS = "pictogram_concepts.txt"


class Overlay(Protocol):
    """What an organisation's own layer offers, for example from a database; it adds or replaces by id.

    `stamp` is asked for before each use and must be cheap: when it differs, everything from the overlay is read again.
    """

    def stamp(self) -> Hashable:
        """Return something that changes whenever the content changes."""

    def blocks(self) -> Iterable[Block]:
        """Return blocks to add or to put in the place of a block with the same id."""

    def languages(self) -> Iterable[str]:
        """Return the languages in which the overlay has texts."""

    def fluent(self, language: str) -> str:
        """Return Fluent source with texts to add or to put in the place of texts with the same id."""

    def notes(self, language: str) -> Mapping[str, StatusNote]:
        """Return the status notes of those texts."""


class FileLayer:
    """The files of one catalogue folder. Blocks are read at once, a language when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.blocks: Mapping[str, Block] = load_blocks(folder)
        self.terms: Terms = load_terms(folder)
        self.languages = tuple(sorted(path.name for path in (folder / "fluent").glob("*") if path.is_dir()))
        self._entries: dict[str, tuple[SourceEntry, ...]] = {}
        self._stray: dict[str, tuple[Problem, ...]] = {}
        self._notes: dict[str, Mapping[str, StatusNote]] = {}
        self._note_problems: dict[str, Problem] = {}

    def entries(self, language: str) -> tuple[SourceEntry, ...]:
        """Return the entries of all Fluent files of a language, in the order of the file names."""
        if language not in self._entries:
            self._read_language(language)
        return self._entries[language]

    def stray_lines(self, language: str) -> tuple[Problem, ...]:
        """Return the lines of the Fluent files that belong to no message, and files that are no UTF-8."""
        self.entries(language)
        return self._stray[language]

    def notes(self, language: str) -> Mapping[str, StatusNote]:
        """Return the status notes of a language; none where the file is missing or broken."""
        if language not in self._notes:
            path = self.status_path(language)
            try:
                self._notes[language] = read_notes(path.read_text("utf-8")) if path.exists() else {}
            except (InvalidStatusFile, UnicodeDecodeError) as fault:
                self._notes[language] = {}
                self._note_problems[language] = Problem(f"status/{path.name}", 0, "", str(fault))
        return self._notes[language]

    def note_problem(self, language: str) -> Problem | None:
        """Return why the status file of a language cannot be read, if so."""
        self.notes(language)
        return self._note_problems.get(language)

    def status_path(self, language: str) -> Path:
        """Return the path of the status file of a language."""
        return self.folder / "status" / f"{language}.json"

    def concepts(self) -> frozenset[str] | None:
        """Return the known pictogram concepts, or None where the folder has no list of them."""
        path = self.folder / _CONCEPTS
        if not path.exists():
            return None
        lines = path.read_text("utf-8").splitlines()
        return frozenset(line.split("\t")[0].strip() for line in lines if line.strip() and line[0] != "#")

    def _read_language(self, language: str) -> None:
        entries: list[SourceEntry] = []
        problems: list[Problem] = []
        for path in sorted((self.folder / "fluent" / language).glob("*.ftl")):
            file = path.relative_to(self.folder).as_posix()
            content = path.read_bytes()
            try:
                found, stray = split_entries(content.decode("utf-8"), file)
            except UnicodeDecodeError as fault:
                line = content.count(b"\n", 0, fault.start) + 1
                problems.append(Problem(file, line, "", "this is not UTF-8 text; save the file as UTF-8"))
                continue
            entries.extend(found)
            problems.extend(
                Problem(line.file, line.line, "", f"this line belongs to no message: {line.text[:40]}")
                for line in stray
            )
        self._stray[language] = tuple(problems)
        self._entries[language] = tuple(entries)


def file_layer(folder: Path) -> FileLayer:
    """Return the layer of a folder, shared by all who ask, and read again when one of its files changes."""
    files = sorted(path for path in folder.rglob("*.*") if path.suffix in {".toml", ".ftl", ".json", ".txt"})
    marks = tuple((path, path.stat().st_mtime_ns, path.stat().st_size) for path in files)
    return _layer(folder, marks)


@lru_cache(maxsize=8)
def _layer(folder: Path, _marks: Hashable) -> FileLayer:
    return FileLayer(folder)
